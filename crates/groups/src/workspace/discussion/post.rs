//! A post: what somebody says on a topic.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// Longest post, in characters: pictures belong among the papers, not into the text.
pub const LONGEST: usize = 20_000;

/// A post on a topic.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "group_post")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// On which topic.
    pub topic_id: Uuid,
    /// Who says it; empty after they have left.
    pub person_id: Option<Uuid>,
    /// Their name at that time; empty after they have left.
    pub author: String,
    /// The name of the organisation for which they spoke.
    pub organisation: String,
    /// What they say, in Markdown; empty once withdrawn.
    pub text: String,
    /// When.
    pub posted_at: DateTime<Utc>,
    /// When it was last changed.
    pub edited_at: Option<DateTime<Utc>>,
    /// When they took it back.
    pub withdrawn_at: Option<DateTime<Utc>>,
}

store::entity!();
