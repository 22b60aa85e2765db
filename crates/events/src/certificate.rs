//! A certificate of attendance that was issued.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A certificate of attendance that was issued.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "certificate")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// For whom.
    pub application_id: Uuid,
    /// Of which event.
    pub event_id: Uuid,
    /// By which it can be verified.
    pub number: String,
    /// When.
    pub issued_at: DateTime<Utc>,
    /// As it was printed.
    pub name: String,
}

impl ActiveModelBehavior for ActiveModel {}
