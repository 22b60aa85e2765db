//! That an event is a meeting of a group; a joint meeting has one row for each of its groups.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A meeting of a group. The database allows one row for an event in a group.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "group_meeting")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which group.
    pub group_id: Uuid,
    /// The event.
    pub event_id: Uuid,
    /// The day on which it is or was held, in the zone of the event.
    pub held_on: NaiveDate,
    /// When it was called off.
    pub cancelled_at: Option<DateTime<Utc>>,
}

store::entity!();
