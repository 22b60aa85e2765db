//! A version of a schedule that was loaded; it never changes.

use super::schedule::Schedule;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use store::Json;

/// A version of a schedule that was loaded; it never changes.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "dues_schedule")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whose.
    pub network_id: Uuid,
    /// What the schedule is called.
    pub name: String,
    /// Which version of it.
    pub version: String,
    /// The first day on which it holds.
    pub valid_from: NaiveDate,
    /// What it says.
    pub terms: Json<Schedule>,
    /// When it was loaded.
    pub loaded_at: DateTime<Utc>,
    /// By whom.
    pub loaded_by: Option<Uuid>,
}

store::entity!();
