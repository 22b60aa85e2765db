//! An invitation to an event.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use vocabulary::Language;

/// An invitation to an event.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "invitation")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// To which event.
    pub event_id: Uuid,
    /// Who; lower case.
    pub email: String,
    /// What they are called.
    pub name: String,
    /// In which language they are written to.
    pub language: Language,
    /// Digest of the secret in the link.
    pub digest: String,
    /// When.
    pub invited_at: DateTime<Utc>,
    /// By whom.
    pub person_id: Option<Uuid>,
    /// What came of it.
    pub application_id: Option<Uuid>,
}

store::entity!();
