//! A seat: an organisation takes part in a group, in a role, from when until when. People speak for
//! it: one representative, and deputies.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use vocabulary::Country;

/// A seat of an organisation in a group. The database allows one seat in force for an organisation
/// in a group, and one in force with the role [`Role::Leader`] in a group.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "seat")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// In which group.
    pub group_id: Uuid,
    /// Whose.
    pub organisation_id: Uuid,
    /// Where that organisation is: a filter of the directory.
    pub country: Country,
    /// In which role.
    pub role: Role,
    /// Whether it belongs to the core group.
    pub is_core: bool,
    /// Who speaks for it; empty while nobody is named.
    pub representative_id: Option<Uuid>,
    /// From when.
    pub since: DateTime<Utc>,
    /// Until when; empty while it is in force.
    pub until: Option<DateTime<Utc>>,
    /// Why it ended.
    pub ended_because: Option<End>,
}

store::entity!();

store::choice! {
    /// What an organisation takes upon itself.
    pub enum Role {
        /// Heads the group.
        Leader = "leader" => "seat-role-leader",
        /// Buys, and brings own tenders.
        Buyer = "buyer" => "seat-role-buyer",
        /// Follows the work and uses its results.
        Follower = "follower" => "seat-role-follower",
        /// Sees outputs, commits to nothing.
        Observer = "observer" => "seat-role-observer",
    }
}

store::choice! {
    /// Why a seat ended.
    pub enum End {
        /// The organisation left.
        Left = "left" => "seat-end-left",
        /// The head or the secretariat let it go.
        LetGo = "let-go" => "seat-end-let-go",
        /// The organisation belongs to the network no longer.
        LostMembership = "lost-membership" => "seat-end-lost-membership",
    }
}

impl Role {
    /// Whether the organisation counts towards the minimum of a charter: an observer commits to nothing.
    #[must_use]
    pub fn counts(self) -> bool {
        self != Self::Observer
    }

    /// The roles that one can ask for: the head is handed over.
    pub fn to_ask_for() -> impl Iterator<Item = Self> {
        Self::ALL
            .iter()
            .copied()
            .filter(|role| *role != Self::Leader)
    }
}

impl Model {
    /// Whether it is in force.
    #[must_use]
    pub fn is_current(&self) -> bool {
        self.until.is_none()
    }
}
