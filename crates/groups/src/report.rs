//! A report of a group to its network.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use vocabulary::Translated;

/// A report of a group to its network.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "group_report")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which group.
    pub group_id: Uuid,
    /// Whether it closes the work of the group.
    pub is_final: bool,
    /// What there is to report, in Markdown.
    pub text: Translated,
    /// When it was handed in.
    pub handed_in_at: DateTime<Utc>,
    /// By whom; empty after a person has left.
    pub handed_in_by: Option<Uuid>,
}

store::entity!();
