//! The plan of a group: where it goes (objectives, activities, deliverables) and who does what next.

pub mod action;
pub mod edit;
pub mod item;
mod plan_page;
mod remind;
pub mod take_on;

pub(crate) use remind::DUTY;

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::Store;
use uuid::Uuid;
use web::{Failure, Routes};

pub(crate) fn routes() -> Routes {
    plan_page::routes()
}

/// The roadmap of a group, in the order in which its lines were added.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn items(store: &Store, group: Uuid) -> Result<Vec<item::Model>, Failure> {
    Ok(item::Entity::find()
        .filter(item::Column::GroupId.eq(group))
        .order_by_asc(item::Column::AddedAt)
        .order_by_asc(item::Column::Id)
        .all(store.db())
        .await?)
}

/// The actions of a group: those that are open first, by day; those without a day after them.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn actions(store: &Store, group: Uuid) -> Result<Vec<action::Model>, Failure> {
    let mut actions = action::Entity::find()
        .filter(action::Column::GroupId.eq(group))
        .order_by_asc(action::Column::Id)
        .all(store.db())
        .await?;
    actions.sort_by_key(|action| {
        let day = action.due_on.unwrap_or(chrono::NaiveDate::MAX);
        (action.done_at, action.due_on.is_none(), day)
    });
    Ok(actions)
}
