//! A day of an event, with hours of its own.

use chrono::{NaiveDate, NaiveTime};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A day of an event, with hours of its own.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "day")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which event.
    pub event_id: Uuid,
    /// The day, in the zone of the event.
    pub date: NaiveDate,
    /// It begins, local time.
    pub starts: NaiveTime,
    /// It ends, local time.
    pub ends: NaiveTime,
}

impl ActiveModelBehavior for ActiveModel {}
