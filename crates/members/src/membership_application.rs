//! An organisation's application to a network, and what became of it.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// An organisation's application to a network, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "membership_application")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// To which network.
    pub network_id: Uuid,
    /// Which organisation.
    pub organisation_id: Uuid,
    /// For which tier.
    pub tier_id: Uuid,
    /// Through which consortium.
    pub through_id: Option<Uuid>,
    /// Who asked.
    pub person_id: Uuid,
    /// What was said with it.
    pub message: String,
    /// When.
    pub asked_at: DateTime<Utc>,
    /// When it was decided.
    pub decided_at: Option<DateTime<Utc>>,
    /// By whom.
    pub decided_by: Option<Uuid>,
    /// How.
    pub accepted: Option<bool>,
    /// What the secretariat said.
    pub reason: Option<String>,
}

store::entity!();
