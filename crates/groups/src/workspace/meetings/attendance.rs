//! That somebody was at a meeting for a seat.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// That a seat was represented at a meeting. The database allows one row for a seat and a meeting.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "group_attendance")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The row of the group in `group_meeting`.
    pub group_meeting_id: Uuid,
    /// Which seat.
    pub seat_id: Uuid,
    /// When it was noted.
    pub noted_at: DateTime<Utc>,
}

store::entity!();
