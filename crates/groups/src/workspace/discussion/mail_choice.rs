//! How often somebody wants letters about what is said in a group.

use chrono::{DateTime, Duration, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// How often somebody wants letters about what is said in a group. Without a row: [`Often::Weekly`].
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "group_mail_choice")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// In which group.
    pub group_id: Uuid,
    /// Who.
    pub person_id: Uuid,
    /// How often.
    pub often: Often,
    /// What was said up to then has been told.
    pub told_until: DateTime<Utc>,
}

store::entity!();

store::choice! {
    /// How often somebody wants letters about what is said.
    pub enum Often {
        /// A letter for each post.
        AtOnce = "at-once" => "discussion-often-at-once",
        /// One a day, if anything was said.
        Daily = "daily" => "discussion-often-daily",
        /// One a week, if anything was said: two days a year are the budget of a member.
        Weekly = "weekly" => "discussion-often-weekly",
        /// None.
        Never = "never" => "discussion-often-never",
    }
}

impl Often {
    /// How long posts are gathered before they are told; nothing where none are gathered.
    #[must_use]
    pub fn gathers_for(self) -> Option<Duration> {
        match self {
            Self::Daily => Some(Duration::days(1)),
            Self::Weekly => Some(Duration::days(7)),
            Self::AtOnce | Self::Never => None,
        }
    }
}
