//! Closing a vote before its time: when all have voted, or the question has settled itself.

use super::poll;
use super::put::PollPut;
use crate::Group;
use crate::workspace::ground::{self, Steering};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::Store;

/// Closes a vote now; one that is closed stays as it is.
///
/// # Errors
/// See [`ground::Error`].
pub async fn close_poll(
    store: &Store,
    by: &Steering,
    group: &Group,
    poll: &poll::Model,
) -> Result<(), ground::Error> {
    let tx = ground::begin(store, by.0.person_id, group.id).await?;
    poll::Entity::update_many()
        .col_expr(poll::Column::ClosesAt, Expr::value(tx.now()))
        .filter(poll::Column::Id.eq(poll.id))
        .filter(poll::Column::ClosesAt.gt(tx.now()))
        .exec(tx.db())
        .await?;
    tx.record(&PollPut::to(poll.id, group)).await?;
    Ok(tx.commit().await?)
}
