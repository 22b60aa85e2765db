//! A wave: several groups that a network opens together.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use vocabulary::Translated;

/// A wave of groups of a network.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "group_wave")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which network.
    pub network_id: Uuid,
    /// What it is called.
    pub name: Translated,
    /// When it was planned.
    pub planned_at: DateTime<Utc>,
    /// When its groups were opened; empty before.
    pub opened_at: Option<DateTime<Utc>>,
}

store::entity!();
