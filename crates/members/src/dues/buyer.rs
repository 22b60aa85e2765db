//! To whom and how a member wants its invoices.

use super::party::Buyer;
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use store::Json;

/// To whom and how a member wants its invoices.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "dues_buyer")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Invoices of which network.
    pub network_id: Uuid,
    /// Which member.
    pub organisation_id: Uuid,
    /// What it said.
    pub details: Json<Buyer>,
    /// When it was changed last.
    pub changed_at: DateTime<Utc>,
    /// By whom.
    pub changed_by: Option<Uuid>,
}

store::entity!();
