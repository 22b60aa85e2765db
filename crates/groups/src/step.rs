//! A step in the life of a group: what happened, when, and who took it. Steps are only ever added.

use crate::group::State;
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A step in the life of a group.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "group_step")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which group.
    pub group_id: Uuid,
    /// Where it stood from then on.
    pub state: State,
    /// When.
    pub at: DateTime<Utc>,
    /// Who took it; empty for the program itself and after a person has left.
    pub person_id: Option<Uuid>,
    /// Why, in a sentence, for the members of the group.
    pub note: Option<String>,
}

store::entity!();
