//! A held reply: what somebody wrote by the link of a letter without being signed in. It waits until the
//! person to whom the letter went says that it is theirs.

use chrono::{DateTime, Duration, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// How long it waits.
pub const DAYS: i64 = 14;

/// An answer that nobody sees yet.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "group_held_reply")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// On which topic.
    pub topic_id: Uuid,
    /// In whose name.
    pub person_id: Uuid,
    /// For which seat.
    pub seat_id: Uuid,
    /// The answer, in Markdown.
    pub text: String,
    /// Digest of the secret that went to that person.
    pub digest: String,
    /// When it was written.
    pub held_at: DateTime<Utc>,
}

store::entity!();

impl Model {
    /// Whether it can still become a post.
    #[must_use]
    pub fn is_fresh(&self, now: DateTime<Utc>) -> bool {
        now < self.held_at + Duration::days(DAYS)
    }
}
