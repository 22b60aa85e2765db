//! Decisions by simple poll: one vote for each organisation, whoever casts it.

pub mod cast;
pub mod close_poll;
pub mod poll;
pub mod poll_option;
mod poll_page;
mod polls_page;
pub mod put;
mod remind;
pub mod vote;

pub(crate) use remind::DUTY;

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::Store;
use uuid::Uuid;
use web::{Failure, Routes};

pub(crate) fn routes() -> Routes {
    polls_page::routes().and(poll_page::routes())
}

/// The polls of a group, the latest first.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn of_group(store: &Store, group: Uuid) -> Result<Vec<poll::Model>, Failure> {
    Ok(poll::Entity::find()
        .filter(poll::Column::GroupId.eq(group))
        .order_by_desc(poll::Column::ClosesAt)
        .order_by_desc(poll::Column::Id)
        .all(store.db())
        .await?)
}
