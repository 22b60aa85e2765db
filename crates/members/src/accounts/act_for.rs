//! Choosing the organisation for which somebody acts from now on, in this browser.

use crate::{capacity, sign_in};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::{Actor, Store};
use uuid::Uuid;
use web::Person;

/// Why they act for whom they did before.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// They have no capacity in that organisation, or none any more.
    #[error("that organisation is not theirs to act for")]
    NotTheirs,
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// Lets `by` act for an organisation in the browser of `sign_in`.
///
/// # Errors
/// [`Error::NotTheirs`].
pub async fn act_for(
    store: &Store,
    by: Person,
    sign_in: Uuid,
    organisation: Uuid,
) -> Result<(), Error> {
    let tx = store.begin(Actor::Person(by.id)).await?;
    let current = capacity::Entity::find()
        .filter(capacity::Column::PersonId.eq(by.id))
        .filter(capacity::Column::OrganisationId.eq(organisation))
        .filter(capacity::Column::ApprovedAt.is_not_null())
        .filter(capacity::Column::EndedAt.is_null())
        .one(tx.db())
        .await
        .map_err(store::Error::from)?;
    if current.is_none() {
        return Err(Error::NotTheirs);
    }
    sign_in::Entity::update_many()
        .col_expr(sign_in::Column::OrganisationId, Expr::value(organisation))
        .filter(sign_in::Column::Id.eq(sign_in))
        .filter(sign_in::Column::PersonId.eq(by.id))
        .exec(tx.db())
        .await
        .map_err(store::Error::from)?;
    Ok(tx.commit().await?)
}
