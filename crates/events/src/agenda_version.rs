//! The agenda as it was published at a moment.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use store::Json;

/// The agenda as it was published at a moment.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "agenda_version")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which event.
    pub event_id: Uuid,
    /// 1 is the first.
    pub number: i32,
    /// When it was published.
    pub at: DateTime<Utc>,
    /// By whom.
    pub person_id: Option<Uuid>,
    /// What readers are told about the change.
    pub note: Option<String>,
    /// The days as they were.
    pub days: Json<Vec<crate::day::Model>>,
    /// The sessions as they were.
    pub sessions: Json<Vec<crate::session::Model>>,
}

store::entity!();
