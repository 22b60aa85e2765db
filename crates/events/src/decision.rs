//! What was decided about an application, by whom and when it was told.

use crate::application::Status;
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// What was decided about an application, by whom and when it was told.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "decision")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// About which application.
    pub application_id: Uuid,
    /// Of which event.
    pub event_id: Uuid,
    /// What was decided.
    pub outcome: Status,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom; empty when it followed from the rules or came from the applicant.
    pub person_id: Option<Uuid>,
    /// Which rule, or what the desk noted.
    pub reason: Option<String>,
    /// When the applicant was told; empty while it waits for the desk to send.
    pub told_at: Option<DateTime<Utc>>,
}

store::entity!();
