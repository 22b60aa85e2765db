//! A charter: the rules of one kind of group in a network, as data. What it says at a time stands in
//! its versions.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use vocabulary::{Slug, Translated};

/// A charter of a network: for all its groups of one kind.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "charter")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whose it is.
    pub network_id: Uuid,
    /// Its address within the network; never changes.
    pub slug: Slug,
    /// What a group under it is called: Interest Group, Community of Practice, …
    pub name: Translated,
    /// Which kind of group that is, in words that all networks share.
    pub kind: Kind,
    /// When it was first written.
    pub created_at: DateTime<Utc>,
    /// Since when no group can be proposed under it.
    pub retired_at: Option<DateTime<Utc>>,
}

store::entity!();

store::choice! {
    /// What groups are, across networks that call them by names of their own.
    pub enum Kind {
        /// Members with a shared interest or problem, who help each other.
        InterestGroup = "interest-group" => "group-kind-interest-group",
        /// Works towards something that it hands over.
        WorkingGroup = "working-group" => "group-kind-working-group",
        /// Practitioners of one subject, led along a roadmap.
        CommunityOfPractice = "community-of-practice" => "group-kind-community-of-practice",
        /// Set up for one task, and short.
        TaskForce = "task-force" => "group-kind-task-force",
    }
}
