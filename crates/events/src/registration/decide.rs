//! Deciding: the desk accepts, declines or wait-lists. The applicants do not know before the desk
//! sends its letters (see `send_decisions`), and until then it can decide otherwise: a place that it takes
//! from somebody is kept for them (see `places`), and passes on when they are told.

use super::allocate::{Obstacle, Seat};
use super::places::{self, Shift};
use super::step::ApplicationDecided;
use crate::application::{self, Status};
use crate::{Event, decision};
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, prelude::Expr};
use store::{Actor, Store};
use uuid::Uuid;
use web::Secretariat;

/// What the desk can decide.
pub const OUTCOMES: [Status; 4] = [
    Status::Accepted,
    Status::Waitlisted,
    Status::Declined,
    Status::Submitted,
];

/// What is decided.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// One of [`OUTCOMES`].
    pub outcome: Status,
    /// What the desk notes, for itself.
    pub note: Option<String>,
    /// Whether quotas may be passed, with a note that says why. The capacity never is.
    pub over_quota: bool,
}

/// Why nothing is decided.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// No application was chosen, or none that can be decided that way.
    #[error("no application was chosen that can be decided that way")]
    Nothing,
    /// More are to be accepted than there are places.
    #[error("{wanted} places are wanted and {free} are free")]
    NoPlaces {
        /// Places that would be needed.
        wanted: i32,
        /// Places that are there.
        free: i32,
    },
    /// A quota has no room for some of them.
    #[error("a quota has no room for {name}")]
    NoQuota {
        /// The first of them.
        name: String,
        /// What stands in the way.
        obstacle: Obstacle,
    },
    /// A quota is to be passed without a word why.
    #[error("passing a quota needs a reason")]
    NoReason,
}

/// Why nothing was decided.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The desk can do something about it.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Not the desk's doing.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// Decides about `applications` of `event`, all of them or none. Gives the number that stand
/// differently now.
///
/// # Errors
/// [`Refusal`]: then nothing has changed.
pub async fn decide(
    store: &Store,
    by: &Secretariat,
    event: Uuid,
    applications: &[Uuid],
    verdict: &Verdict,
) -> Result<usize, Error> {
    if verdict.over_quota && verdict.note.is_none() {
        return Err(Refusal::NoReason.into());
    }
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let event = places::lock(&tx, event).await?;
    let chosen = application::Entity::find()
        .filter(application::Column::EventId.eq(event.id))
        .filter(application::Column::Id.is_in(applications.iter().copied()))
        .order_by_asc(application::Column::Number)
        .all(tx.db())
        .await
        .map_err(store::Error::from)?;
    let chosen: Vec<_> = chosen
        .into_iter()
        .filter(|one| may_become(one, verdict.outcome))
        .collect();
    if chosen.is_empty() {
        return Err(Refusal::Nothing.into());
    }
    if verdict.outcome == Status::Accepted {
        let places = places::load(&tx, &event).await?;
        there_is_room(&event, places, &chosen, verdict.over_quota)?;
    }
    let shift: Shift = chosen
        .iter()
        .map(|one| Shift::of_known(one, verdict.outcome, false))
        .sum();
    let ids: Vec<Uuid> = chosen.iter().map(|one| one.id).collect();
    application::Entity::update_many()
        .col_expr(application::Column::Status, Expr::value(verdict.outcome))
        .col_expr(
            application::Column::OfferExpiresAt,
            Expr::value(None::<DateTime<Utc>>),
        )
        .filter(application::Column::Id.is_in(ids.iter().copied()))
        .exec(tx.db())
        .await
        .map_err(store::Error::from)?;
    places::shift(&tx, event.id, shift).await?;
    let decisions: Vec<_> = ids
        .iter()
        .map(|application_id| decision::Model {
            id: Uuid::now_v7(),
            application_id: *application_id,
            event_id: event.id,
            outcome: verdict.outcome,
            at: tx.now(),
            person_id: Some(by.person_id),
            reason: verdict.note.clone(),
            told_at: None,
        })
        .collect();
    tx.insert_all(decisions).await?;
    let decided: Vec<_> = chosen
        .iter()
        .map(|application| ApplicationDecided {
            application_id: application.id,
            event_id: event.id,
            network_id: event.network_id,
            from: application.status,
            to: verdict.outcome,
            reason: verdict.note.clone(),
        })
        .collect();
    tx.record_all(&decided).await?;
    tx.commit().await?;
    Ok(chosen.len())
}

/// Whether the desk can decide `outcome` about an application: not about those who do not want to
/// come, and undecided is only what nobody was told of.
pub(super) fn may_become(application: &application::Model, outcome: Status) -> bool {
    application.status != Status::Cancelled
        && application.status != outcome
        && OUTCOMES.contains(&outcome)
        && (outcome != Status::Submitted || application.told == Status::Submitted)
}

fn there_is_room(
    event: &Event,
    mut places: super::allocate::Places,
    chosen: &[application::Model],
    over_quota: bool,
) -> Result<(), Refusal> {
    // Who was offered a place has it already.
    let wanting: Vec<_> = chosen
        .iter()
        .filter(|one| one.status != Status::Offered)
        .collect();
    let wanted = i32::try_from(wanting.len()).unwrap_or(i32::MAX);
    if let Some(free) = event.free_places().filter(|&free| free < wanted) {
        return Err(Refusal::NoPlaces { wanted, free });
    }
    for application in wanting {
        let seat = Seat::of(application);
        if let (Err(obstacle), false) = (places.ask_quotas(&seat), over_quota) {
            return Err(Refusal::NoQuota {
                name: application.name.clone(),
                obstacle,
            });
        }
        places.take(seat);
    }
    Ok(())
}
