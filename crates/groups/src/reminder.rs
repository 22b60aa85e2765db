//! That people were told of a fact about the health of a group: once for each fact.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A fact of which people were told. The database allows one row for a fact of a rule in a group.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "group_reminder")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which group.
    pub group_id: Uuid,
    /// The word of the rule.
    pub rule: String,
    /// What was the case, in a form that stays the same while it is the case.
    pub fact: String,
    /// When they were told.
    pub told_at: DateTime<Utc>,
}

store::entity!();
