//! Finding notices. They were published, so everybody may see them.

use crate::notice::{Column, Entity, Model};
use sea_orm::sea_query::Order;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder};
use store::{Error, Store};

/// The notices that are known by this identifier, publication number or identifier of their procedure, the oldest first.
///
/// # Errors
/// When the database does not answer.
pub async fn known_as(store: &Store, what: &str) -> Result<Vec<Model>, Error> {
    let known_as = Condition::any()
        .add(Column::Identifier.eq(what))
        .add(Column::PublicationNumber.eq(what))
        .add(Column::ProcedureIdentifier.eq(what));
    let found = Entity::find()
        .filter(known_as)
        .order_by(Column::PublishedOn, Order::Asc)
        .order_by(Column::Version, Order::Asc)
        .all(store.db())
        .await?;
    Ok(found)
}
