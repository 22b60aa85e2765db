//! How two records of the thread belong together.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// How two records belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text")]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// Held right before or after, at the same place.
    #[sea_orm(string_value = "back-to-back")]
    BackToBack,
    /// One meeting of both.
    #[sea_orm(string_value = "joint-meeting")]
    JointMeeting,
    /// The second continues the first.
    #[sea_orm(string_value = "follow-up")]
    FollowUp,
    /// They belong together in a way that needs no name.
    #[sea_orm(string_value = "related")]
    Related,
}

impl Relation {
    /// Every relation, in the order in which people are offered them.
    pub const ALL: [Self; 4] = [
        Self::BackToBack,
        Self::JointMeeting,
        Self::FollowUp,
        Self::Related,
    ];
}
