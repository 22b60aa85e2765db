//! That a participant was there on a day.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// That a participant was there on a day.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "check_in")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// At which event.
    pub event_id: Uuid,
    /// Who.
    pub application_id: Uuid,
    /// On which day.
    pub day_id: Uuid,
    /// When they were checked in.
    pub at: DateTime<Utc>,
    /// By whom.
    pub person_id: Option<Uuid>,
}

impl ActiveModelBehavior for ActiveModel {}
