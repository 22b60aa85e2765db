//! The desk's own wording of a mail.

use crate::application::Status;
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use vocabulary::Language;

/// The desk's own wording of a mail.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "mail_template")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// For which event.
    pub event_id: Uuid,
    /// For which decision.
    pub outcome: Status,
    /// In which language.
    pub language: Language,
    /// Subject line.
    pub subject: String,
    /// Text, with placeholders in braces.
    pub body: String,
    /// When.
    pub changed_at: DateTime<Utc>,
    /// By whom.
    pub person_id: Option<Uuid>,
}

store::entity!();
