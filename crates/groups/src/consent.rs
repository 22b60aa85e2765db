//! Whether an organisation follows its group into the successor.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// An invitation to follow into the successor of a group: one for each seat of a group that is succeeded.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "succession_consent")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The seat in the group that is over.
    pub seat_id: Uuid,
    /// The group that carries on.
    pub successor_id: Uuid,
    /// When it was asked.
    pub asked_at: DateTime<Utc>,
    /// When it was answered; empty while it waits.
    pub answered_at: Option<DateTime<Utc>>,
    /// By whom.
    pub answered_by: Option<Uuid>,
    /// Whether the organisation follows.
    pub accepted: Option<bool>,
}

store::entity!();
