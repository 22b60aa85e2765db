//! A group: members of a network who work on one subject under a charter.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use store::Json;
use vocabulary::{Cpv, Slug, Translated};
use web::Audience;

/// A group: members of a network who work on one subject under a charter.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "group")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Its address; never changes.
    pub slug: Slug,
    /// In whose house it works: that secretariat approves it.
    pub network_id: Uuid,
    /// Its rules.
    pub charter_id: Uuid,
    /// With which others it was opened.
    pub wave_id: Option<Uuid>,
    /// Its name.
    pub name: Translated,
    /// What it wants to reach, in Markdown.
    pub aim: Translated,
    /// The interest or problem that its members share, in Markdown.
    pub problem: Translated,
    /// For which sector it works.
    pub sector: Sector,
    /// What it is about buying.
    pub cpv: Json<Vec<Cpv>>,
    /// Whether one is let in, or just comes.
    pub entry: Entry,
    /// What one must bring where entry is on request, in Markdown.
    pub entry_requirements: Translated,
    /// Who may know of it once it is approved.
    pub audience: Audience,
    /// Who may know of it now: follows from `audience` and `state`; see [`Model::seen_by`].
    pub visible_to: Audience,
    /// Where it stands: follows from its last step, and is kept here so that of two deeds at the
    /// same time only one happens.
    pub state: State,
    /// The organisation that proposed it.
    pub proposed_for: Uuid,
    /// Who proposed it, for that organisation.
    pub proposed_by: Uuid,
    /// When.
    pub proposed_at: DateTime<Utc>,
    /// Last day of its term; empty before it is approved, and where the charter knows no term.
    pub term_ends_on: Option<NaiveDate>,
    /// Which group carries on what this one began.
    pub successor_id: Option<Uuid>,
}

store::entity!();

pub use Model as Group;

store::choice! {
    /// Where a group stands in its life.
    pub enum State {
        /// Somebody asks for it; the secretariat has not looked yet.
        Proposed = "proposed" => "group-state-proposed",
        /// Members say whether they would take part.
        Gathering = "gathering" => "group-state-gathering",
        /// All it needs is there; it opens alone or with its wave.
        Approved = "approved" => "group-state-approved",
        /// At work in its first term.
        Active = "active" => "group-state-active",
        /// At work in a further term.
        Extended = "extended" => "group-state-extended",
        /// Asleep: kept, and nothing is asked of it.
        Dormant = "dormant" => "group-state-dormant",
        /// Writes its final report.
        Closing = "closing" => "group-state-closing",
        /// Over; all of it stays to be read.
        Closed = "closed" => "group-state-closed",
        /// Over; another group carries on.
        Succeeded = "succeeded" => "group-state-succeeded",
        /// Was asked for and not wanted.
        Declined = "declined" => "group-state-declined",
    }
}

store::choice! {
    /// How organisations get in.
    pub enum Entry {
        /// Whoever the charter admits.
        Open = "open" => "group-entry-open",
        /// On request, decided by the head.
        OnRequest = "on-request" => "group-entry-on-request",
    }
}

store::choice! {
    /// Sectors as the European Commission's Public Buyers Community lists them (read in November 2025).
    pub enum Sector {
        /// Agriculture.
        Agriculture = "agriculture" => "group-sector-agriculture",
        /// Construction & Infrastructure.
        Construction = "construction" => "group-sector-construction",
        /// Defence, Security and Safety.
        Defence = "defence" => "group-sector-defence",
        /// Education and Sports.
        Education = "education" => "group-sector-education",
        /// Energy and Water.
        Energy = "energy" => "group-sector-energy",
        /// Facility & Fleet Management and Equipment.
        Facilities = "facilities" => "group-sector-facilities",
        /// Health.
        Health = "health" => "group-sector-health",
        /// ICT, Cloud and data services.
        Ict = "ict" => "group-sector-ict",
        /// Mobility & Transportation.
        Mobility = "mobility" => "group-sector-mobility",
        /// Professional services.
        Professional = "professional" => "group-sector-professional",
        /// Social Services.
        Social = "social" => "group-sector-social",
        /// Tourism, Culture and Arts.
        Culture = "culture" => "group-sector-culture",
        /// Waste management.
        Waste = "waste" => "group-sector-waste",
    }
}

impl State {
    /// Whether the group is at work, so that its charter asks things of it.
    #[must_use]
    pub fn is_at_work(self) -> bool {
        matches!(self, Self::Active | Self::Extended)
    }

    /// Whether nothing of the group can be changed any more, for good.
    #[must_use]
    pub fn is_over(self) -> bool {
        matches!(self, Self::Closed | Self::Succeeded | Self::Declined)
    }

    /// Whether organisations can still take a seat. Of a group that rests they can, or one that has too few could
    /// never be woken.
    #[must_use]
    pub fn takes_members(self) -> bool {
        self.may_carry_on() || self == Self::Dormant
    }

    /// Whether it may carry on what another group began.
    #[must_use]
    pub fn may_carry_on(self) -> bool {
        matches!(
            self,
            Self::Gathering | Self::Approved | Self::Active | Self::Extended
        )
    }

    /// Whether it has a workspace in which its members work.
    #[must_use]
    pub fn has_workspace(self) -> bool {
        !matches!(self, Self::Proposed | Self::Gathering | Self::Declined)
    }
}

/// The address of the page of the group with this slug, or of something below it.
#[must_use]
pub fn path(slug: &Slug, below: &str) -> String {
    format!("/groups/{slug}{below}")
}

impl Model {
    /// The address of its page, or of something below it: `group.path("/members")`.
    #[must_use]
    pub fn path(&self, below: &str) -> String {
        path(&self.slug, below)
    }

    /// Whether its members may change what it keeps: a group that is over is read-only for good.
    #[must_use]
    pub fn may_be_worked_in(&self) -> bool {
        self.state.has_workspace() && !self.state.is_over()
    }

    /// Who may know of a group in this state: a proposal is between its proposer and the secretariat;
    /// while interest is gathered the whole network must at least hear of it.
    #[must_use]
    pub fn seen_by(&self, state: State) -> Audience {
        match (state, &self.audience) {
            (State::Proposed | State::Declined, _) => {
                Audience::Organisations(vec![self.proposed_for])
            }
            (State::Gathering, Audience::Group(_) | Audience::CoreGroup(_)) => Audience::Members {
                network: self.network_id,
                rank: 1,
            },
            (_, audience) => audience.clone(),
        }
    }
}
