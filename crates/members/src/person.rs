//! Somebody with an account.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use vocabulary::Language;

/// Somebody with an account.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "person")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Lower case; a deleted account keeps a placeholder here, so the address is free again.
    pub email: String,
    /// What they want to be called; empty once deleted.
    pub name: String,
    /// Argon2id in PHC form; empty for people who sign in by link only.
    pub password_hash: Option<String>,
    /// The language in which they read and are written to.
    pub language: Language,
    /// IANA name of the zone in which they read times.
    pub time_zone: String,
    /// When they signed up.
    pub created_at: DateTime<Utc>,
    /// When they proved that the address is theirs.
    pub verified_at: Option<DateTime<Utc>>,
    /// When they took their account away; what the law needs stays, without the name.
    pub deleted_at: Option<DateTime<Utc>>,
}

store::entity!();
