//! A further way to an application: every letter after the first brings a link of its own, and the
//! earlier ones go on working.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A further way to an application.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "personal_link")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// To which application.
    pub application_id: Uuid,
    /// Digest of the secret in the link.
    pub digest: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
}

store::entity!();
