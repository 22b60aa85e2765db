//! What a participant said afterwards, apart from who said it.

use crate::event::Target;
use chrono::NaiveDate;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use store::Json;

/// What a participant said afterwards, apart from who said it.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "feedback")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which event.
    pub event_id: Uuid,
    /// On which day, no closer.
    pub on: NaiveDate,
    /// What they are.
    pub target: Target,
    /// What they said, by question.
    pub answers: Json<std::collections::BTreeMap<Uuid, crate::application::Answer>>,
}

store::entity!();
