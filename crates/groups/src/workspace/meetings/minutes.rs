//! Minutes of a meeting: written, and corrected by a further version. A joint meeting has one set of
//! minutes for all groups that called it; of an event of others each group has its own.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, Select};
use serde::{Deserialize, Serialize};

/// A version of the minutes of a meeting; versions are only ever added.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "group_minutes")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which event.
    pub event_id: Uuid,
    /// Whose they are where a group only counts the event; empty for those who called the meeting.
    pub group_id: Option<Uuid>,
    /// 1, 2, 3 …
    pub number: i32,
    /// What happened, in Markdown.
    pub text: String,
    /// When it was written.
    pub written_at: DateTime<Utc>,
    /// By whom; empty after they have left.
    pub person_id: Option<Uuid>,
    /// Their name at that time; empty after they have left.
    pub author: String,
}

store::entity!();

/// The versions of the minutes of `event` that are for its callers, or for the group that is their
/// [`keeper`](super::Callers::keeper); the latest first.
pub(crate) fn of(event: Uuid, keeper: Option<Uuid>) -> Select<Entity> {
    let whose = keeper.map_or_else(
        || Column::GroupId.is_null(),
        |group| Column::GroupId.eq(group),
    );
    Entity::find()
        .filter(Column::EventId.eq(event))
        .filter(whose)
        .order_by_desc(Column::Number)
}
