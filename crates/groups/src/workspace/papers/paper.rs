//! A paper of a group: a document in versions, with an audience of its own.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use vocabulary::Translated;
use web::Audience;

/// A paper of a group.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "group_paper")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which group.
    pub group_id: Uuid,
    /// What it is.
    pub title: Translated,
    /// Who may have it, of those who may know of the group.
    pub audience: Audience,
    /// The paper whose place it takes.
    pub supersedes_id: Option<Uuid>,
    /// When it was added.
    pub added_at: DateTime<Utc>,
}

store::entity!();
