//! Withdrawing an update: nobody reads it any more.

use super::update;
use crate::Group;
use crate::workspace::ground::{self, Steering, happened};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::Store;
use uuid::Uuid;

happened! {
    /// An update was taken back.
    UpdateWithdrawn = "workspace-update-withdrawn"
}

/// Takes an update of the group back; says whether there was one to take back.
///
/// # Errors
/// See [`ground::Error`].
pub async fn withdraw(
    store: &Store,
    by: &Steering,
    group: &Group,
    update: Uuid,
) -> Result<bool, ground::Error> {
    let tx = ground::begin(store, by.0.person_id, group.id).await?;
    let withdrawn = update::Entity::update_many()
        .col_expr(update::Column::WithdrawnAt, Expr::value(tx.now()))
        .filter(update::Column::Id.eq(update))
        .filter(update::Column::GroupId.eq(group.id))
        .filter(update::Column::WithdrawnAt.is_null())
        .exec(tx.db())
        .await?;
    if withdrawn.rows_affected == 0 {
        return Ok(false);
    }
    tx.record(&UpdateWithdrawn::to(update, group)).await?;
    tx.commit().await?;
    Ok(true)
}
