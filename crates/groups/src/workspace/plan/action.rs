//! An action: who does what until when.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// An action that the group agreed on.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "group_action")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which group.
    pub group_id: Uuid,
    /// What is to be done.
    pub what: String,
    /// The seat that does it; empty where nobody of this house does.
    pub seat_id: Option<Uuid>,
    /// The name of the organisation that does it.
    pub who: String,
    /// By which day.
    pub due_on: Option<NaiveDate>,
    /// When it was noted.
    pub noted_at: DateTime<Utc>,
    /// When it was done.
    pub done_at: Option<DateTime<Utc>>,
    /// When those who do it were reminded.
    pub reminded_at: Option<DateTime<Utc>>,
}

store::entity!();
