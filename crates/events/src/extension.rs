//! That the closing time of a registration was moved, and why.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// That the closing time of a registration was moved, and why.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "extension")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which event.
    pub event_id: Uuid,
    /// It would have closed then.
    pub from: Option<DateTime<Utc>>,
    /// It closes then.
    pub to: DateTime<Utc>,
    /// What is told to readers.
    pub reason: Option<String>,
    /// When it was decided.
    pub at: DateTime<Utc>,
    /// By whom.
    pub person_id: Option<Uuid>,
}

store::entity!();
