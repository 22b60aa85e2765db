//! One of the answers to choose from.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One of the answers to a poll.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "group_poll_option")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which poll.
    pub poll_id: Uuid,
    /// 1, 2, 3 …: in which order they are shown.
    pub number: i32,
    /// The answer.
    pub text: String,
}

store::entity!();
