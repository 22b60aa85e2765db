//! A token by which a program acts in the name of a person.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A token by which a program acts in the name of a person.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "api_token")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Digest of the token.
    pub digest: String,
    /// In whose name.
    pub person_id: Uuid,
    /// What they call it.
    pub name: String,
    /// Its scope: reading only, or changing things too.
    pub may_write: bool,
    /// Since when.
    pub made_at: DateTime<Utc>,
    /// Until when.
    pub revoked_at: Option<DateTime<Utc>>,
}

store::entity!();
