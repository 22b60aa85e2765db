//! That the head of a group offers to hand over.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// An offer to take over the head. The database allows one that waits in a group.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "handover")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// In which group.
    pub group_id: Uuid,
    /// The seat that hands over; empty where the head is vacant and the secretariat offers it.
    pub from_seat_id: Option<Uuid>,
    /// The seat that is asked.
    pub to_seat_id: Uuid,
    /// When it was offered.
    pub offered_at: DateTime<Utc>,
    /// By whom.
    pub offered_by: Option<Uuid>,
    /// When it was answered or taken back; empty while it waits.
    pub answered_at: Option<DateTime<Utc>>,
    /// By whom.
    pub answered_by: Option<Uuid>,
    /// Whether it was accepted.
    pub accepted: Option<bool>,
}

store::entity!();
