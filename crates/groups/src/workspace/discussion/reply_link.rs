//! A reply link: stands in a letter about a topic, and lets the one person to whom the letter went
//! answer once without signing in.

use chrono::{DateTime, Duration, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// How long it can be used.
pub const DAYS: i64 = 14;

/// A way to answer once, for one person.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "group_reply_link")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// On which topic.
    pub topic_id: Uuid,
    /// Who may answer.
    pub person_id: Uuid,
    /// For which seat.
    pub seat_id: Uuid,
    /// Digest of the secret in the link.
    pub digest: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// When it was used.
    pub used_at: Option<DateTime<Utc>>,
}

store::entity!();

impl Model {
    /// Whether it still opens the door.
    #[must_use]
    pub fn is_fresh(&self, now: DateTime<Utc>) -> bool {
        self.used_at.is_none() && now < self.made_at + Duration::days(DAYS)
    }
}
