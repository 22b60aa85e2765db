//! That a condition of a schedule holds for a member: what takes something off or adds it.

use super::reckon::Held;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// That a condition of a schedule holds for a member: what takes something off or adds it.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "dues_condition")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whose schedule.
    pub network_id: Uuid,
    /// For which member.
    pub organisation_id: Uuid,
    /// The word of the condition: `iclei-member`, `facilitator`.
    pub condition: String,
    /// How often it holds: two extra departments.
    pub count: i32,
    /// The first day.
    pub since: NaiveDate,
    /// The last day.
    pub until: Option<NaiveDate>,
    /// What it follows from, where a room began it: the group that is facilitated.
    pub origin_id: Option<Uuid>,
    /// When it was entered.
    pub recorded_at: DateTime<Utc>,
    /// By whom.
    pub recorded_by: Option<Uuid>,
}

store::entity!();

impl Model {
    /// As a reckoning takes it.
    #[must_use]
    pub fn held(&self) -> Held {
        Held {
            condition: self.condition.clone(),
            count: self.count.into(),
            since: self.since,
            until: self.until,
        }
    }
}
