//! Minutes of a meeting: written, and corrected by a further version. A joint meeting has one set of
//! minutes for all its groups.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A version of the minutes of a meeting; versions are only ever added.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "group_minutes")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which event.
    pub event_id: Uuid,
    /// 1, 2, 3 …
    pub number: i32,
    /// What happened, in Markdown.
    pub text: String,
    /// When it was written.
    pub written_at: DateTime<Utc>,
    /// By whom; empty after they have left.
    pub person_id: Option<Uuid>,
    /// Their name at that time; empty after they have left.
    pub author: String,
}

store::entity!();
