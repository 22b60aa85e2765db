//! That an organisation belongs to a network, from when until when.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// That an organisation belongs to a network, from when until when.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "membership")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// To which network.
    pub network_id: Uuid,
    /// Which organisation.
    pub organisation_id: Uuid,
    /// In which tier.
    pub tier_id: Uuid,
    /// The consortium through which it belongs, if not by itself.
    pub through_id: Option<Uuid>,
    /// First day.
    pub since: NaiveDate,
    /// Last day.
    pub until: Option<NaiveDate>,
    /// When this was entered.
    pub recorded_at: DateTime<Utc>,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Whether it is in force on `day`.
    #[must_use]
    pub fn is_in_force(&self, day: NaiveDate) -> bool {
        self.since <= day && self.until.is_none_or(|until| day <= until)
    }
}
