//! A poll: a question to the organisations of a group, and how much time they have.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A question that the group decides by vote, one vote for each organisation.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "group_poll")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which group.
    pub group_id: Uuid,
    /// What is asked.
    pub question: String,
    /// What one should know for it, in Markdown.
    pub about: String,
    /// When it was put.
    pub opened_at: DateTime<Utc>,
    /// Name of who put it; empty after they have left.
    pub author: String,
    /// Who put it; empty after they have left.
    pub person_id: Option<Uuid>,
    /// Until when votes are taken.
    pub closes_at: DateTime<Utc>,
    /// When those who had not voted were reminded.
    pub reminded_at: Option<DateTime<Utc>>,
}

store::entity!();

impl Model {
    /// Whether votes are taken.
    #[must_use]
    pub fn is_open(&self, now: DateTime<Utc>) -> bool {
        now < self.closes_at
    }

    /// The address of its page, or of something below it.
    #[must_use]
    pub fn path(&self, group: &crate::Group, below: &str) -> String {
        group.path(&format!("/decisions/{}{below}", self.id))
    }
}
