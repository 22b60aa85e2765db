//! What an imported group brought along that has no place of its own in this house: who its members
//! were, how it came about, its meetings and votes. Names stand in it as text, without accounts.

use super::kept::Heritage;
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use store::Json;

/// What an imported group brought along.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "group_heritage")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Which group.
    #[sea_orm(unique)]
    pub group_id: Uuid,
    /// What it brought.
    pub kept: Json<Heritage>,
    /// When it was imported.
    pub imported_at: DateTime<Utc>,
}

store::entity!();
