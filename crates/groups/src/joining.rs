//! That an organisation asks for a seat in a group whose entry is on request.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A request for a seat. The database allows one that waits, for an organisation in a group.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "joining")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// In which group.
    pub group_id: Uuid,
    /// For which organisation.
    pub organisation_id: Uuid,
    /// Who asks, and would speak for it.
    pub person_id: Uuid,
    /// In which role.
    pub role: crate::seat::Role,
    /// What was said with it: how the entry requirements are met.
    pub message: String,
    /// When.
    pub asked_at: DateTime<Utc>,
    /// When it was decided or taken back; empty while it waits.
    pub decided_at: Option<DateTime<Utc>>,
    /// By whom.
    pub decided_by: Option<Uuid>,
    /// Whether the seat was granted; empty where the organisation took its request back.
    pub granted: Option<bool>,
    /// What was said with the decision.
    pub reason: Option<String>,
}

store::entity!();
