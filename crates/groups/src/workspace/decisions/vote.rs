//! A vote of an organisation.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// The vote of an organisation. The database allows one for an organisation in a poll; voting again
/// takes its place.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "group_vote")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// In which poll.
    pub poll_id: Uuid,
    /// For which answer.
    pub option_id: Uuid,
    /// Whose; empty for a vote that was cast in another house.
    pub organisation_id: Option<Uuid>,
    /// The name of the organisation.
    pub organisation: String,
    /// When it was cast.
    pub cast_at: DateTime<Utc>,
    /// Who cast it; empty after they have left.
    pub person_id: Option<Uuid>,
}

store::entity!();
