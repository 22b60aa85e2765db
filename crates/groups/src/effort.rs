//! How long a member worked for a meeting of the group.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// The work of one seat for one meeting, with what led to it and came of it. One row for a seat and a meeting.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "effort")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The row of the group in `group_meeting`.
    pub group_meeting_id: Uuid,
    /// Which seat.
    pub seat_id: Uuid,
    /// Minutes of work.
    pub minutes: i32,
    /// When it was noted.
    pub noted_at: DateTime<Utc>,
}

store::entity!();
