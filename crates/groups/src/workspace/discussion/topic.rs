//! A topic: what is said about one question, one post after the other.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use web::Audience;

/// A topic of a group.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "group_topic")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which group.
    pub group_id: Uuid,
    /// What it is about.
    pub title: String,
    /// Who takes part: the group, or its core group.
    pub audience: Audience,
    /// When it was opened.
    pub opened_at: DateTime<Utc>,
    /// When something was last said.
    pub last_post_at: DateTime<Utc>,
    /// When it was closed: it can be read, and nothing is added.
    pub closed_at: Option<DateTime<Utc>>,
}

store::entity!();

impl Model {
    /// The address of its page, or of something below it.
    #[must_use]
    pub fn path(&self, group: &crate::Group, below: &str) -> String {
        group.path(&format!("/discussion/{}{below}", self.id))
    }
}
