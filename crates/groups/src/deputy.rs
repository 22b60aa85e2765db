//! A deputy: may do for a seat whatever its representative may.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A deputy of a seat.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "deputy")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which seat.
    pub seat_id: Uuid,
    /// Who.
    pub person_id: Uuid,
    /// From when.
    pub since: DateTime<Utc>,
    /// Until when; empty while in force.
    pub until: Option<DateTime<Utc>>,
}

store::entity!();
