//! Proposing: a member of a network asks for a group, and says why and what for.

use super::{Error, step_to};
use crate::group::{self, Entry, Group, Sector, State};
use crate::records::{GroupProposed, SeatTaken};
use crate::seat::{self, Role};
use crate::{charter, charters, rules};
use members::capacities::Representative;
use members::organisation;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use store::{Actor, Json, Store, Tx};
use uuid::Uuid;
use vocabulary::{Cpv, Slug, Translated};
use web::Audience;

/// Pages of ours that stand where a group could: `/groups/new`.
const TAKEN_BY_PAGES: [&str; 1] = ["new"];

/// What can be said of a group before it exists.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// Its name.
    pub name: Translated,
    /// What it wants to reach, in Markdown.
    pub aim: Translated,
    /// The interest or problem that is shared, in Markdown.
    pub problem: Translated,
    /// For which sector it works.
    pub sector: Sector,
    /// What it is about buying.
    pub cpv: Vec<Cpv>,
    /// Whether one is let in, or just comes.
    pub entry: Entry,
    /// What one must bring where entry is on request, in Markdown.
    pub entry_requirements: Translated,
    /// Who may know of it once it is approved.
    pub seen_by: SeenBy,
}

/// What a proposer offers and knows besides.
#[derive(Clone, Copy, Debug, Default)]
pub struct Offer<'a> {
    /// Whether they would head the group.
    pub would_lead: bool,
    /// Who else might take part, as a sentence for the secretariat: the note of the first step.
    pub who_else: Option<&'a str>,
}

store::choice! {
    /// Who may know of a group once it is approved.
    pub enum SeenBy {
        /// The whole world.
        Everyone = "everyone" => "group-seen-by-everyone",
        /// Members of the network.
        Members = "members" => "group-seen-by-members",
        /// Who has a seat, and the secretariat.
        Group = "group" => "group-seen-by-group",
    }
}

impl SeenBy {
    /// The audience of a group.
    #[must_use]
    pub fn audience(self, network: Uuid, group: Uuid) -> Audience {
        match self {
            Self::Everyone => Audience::Everyone,
            Self::Members => Audience::Members { network, rank: 1 },
            Self::Group => Audience::Group(group),
        }
    }

    /// What was chosen for a group.
    #[must_use]
    pub fn of(group: &Group) -> Self {
        match group.audience {
            Audience::Everyone => Self::Everyone,
            Audience::Group(_) | Audience::CoreGroup(_) => Self::Group,
            _ => Self::Members,
        }
    }
}

/// Why a proposal cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// The charter is retired, or belongs to another network.
    #[error("no group can be proposed under this charter")]
    Charter,
    /// The proposer may not join what they propose.
    #[error(transparent)]
    NotEligible(#[from] rules::NotEligible),
    /// The fault is ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<sea_orm::DbErr> for Refused {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Fault(error.into())
    }
}

/// Proposes a group for an organisation, which takes the first seat: as its head where it offers to.
///
/// # Errors
/// When the charter does not admit it, or the change cannot be kept.
pub async fn propose(
    store: &Store,
    by: &Representative,
    organisation: &organisation::Model,
    rank: Option<u8>,
    charter: &charter::Model,
    proposal: Proposal,
    offer: Offer<'_>,
) -> Result<Group, Refused> {
    let Offer {
        would_lead,
        who_else,
    } = offer;
    if charter.retired_at.is_some() {
        return Err(Refused::Charter);
    }
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let version = charters::in_force(tx.db(), charter.id, tx.now().date_naive()).await?;
    version.rules.admits(rules::Candidate {
        kind: organisation.kind,
        country: &organisation.country,
        rank,
    })?;
    let group = row(&tx, by, charter, proposal).await?;
    let group = tx.insert(group).await?;
    tx.insert(seat::Model {
        id: Uuid::now_v7(),
        group_id: group.id,
        organisation_id: organisation.id,
        country: organisation.country,
        role: if would_lead {
            Role::Leader
        } else {
            Role::Buyer
        },
        is_core: would_lead && version.rules.has_core_group,
        representative_id: Some(by.person_id),
        since: tx.now(),
        until: None,
        ended_because: None,
    })
    .await?;
    let group = step_to(&tx, group, State::Proposed, who_else).await?;
    tx.record(&GroupProposed::of(&group, Some(organisation.id)))
        .await?;
    tx.record(&SeatTaken::of(&group, Some(organisation.id)))
        .await?;
    tx.commit().await?;
    Ok(group)
}

async fn row(
    tx: &Tx,
    by: &Representative,
    charter: &charter::Model,
    proposal: Proposal,
) -> Result<Group, store::Error> {
    let id = Uuid::now_v7();
    let audience = proposal.seen_by.audience(charter.network_id, id);
    Ok(Group {
        id,
        slug: free(tx, &Slug::of(proposal.name.original().text)).await?,
        network_id: charter.network_id,
        charter_id: charter.id,
        wave_id: None,
        name: proposal.name,
        aim: proposal.aim,
        problem: proposal.problem,
        sector: proposal.sector,
        cpv: Json(proposal.cpv),
        entry: proposal.entry,
        entry_requirements: proposal.entry_requirements,
        audience,
        visible_to: Audience::default(),
        state: State::Proposed,
        proposed_for: by.organisation_id,
        proposed_by: by.person_id,
        proposed_at: tx.now(),
        term_ends_on: None,
        successor_id: None,
    })
}

/// `wanted`, or the same with the first number that is free.
pub(crate) async fn free(tx: &Tx, wanted: &Slug) -> Result<Slug, store::Error> {
    let mut slug = wanted.clone();
    let mut number = 1;
    while TAKEN_BY_PAGES.contains(&slug.as_str())
        || group::Entity::find()
            .filter(group::Column::Slug.eq(slug.as_str()))
            .count(tx.db())
            .await?
            > 0
    {
        number += 1;
        slug = wanted.with_suffix(number);
    }
    Ok(slug)
}

impl From<Refused> for Error {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Fault(fault) => Self::Fault(fault),
            Refused::Charter | Refused::NotEligible(_) => Self::NotFound,
        }
    }
}
