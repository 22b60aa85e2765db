//! Succession: a group ends and another one of the same network carries on. Papers stay where they
//! are and are read from the successor; organisations follow only if they say so.

use super::{Error, Missing, Situation, hold, own, step_to, tell_if_enough};
use crate::group::{Group, State};
use crate::records::{GroupSucceeded, SeatTaken};
use crate::seat::{self, Role};
use crate::seats::join;
use crate::{Member, charters, consent, heads, queries};
use members::organisation;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::{Actor, Store};
use uuid::Uuid;
use web::Secretariat;

/// Lets `successor` carry on what `group` began, and asks its members whether they follow.
///
/// # Errors
/// What is missing, or a fault.
pub async fn succeed(
    store: &Store,
    by: &Secretariat,
    group: &Group,
    successor: &Group,
    note: Option<&str>,
) -> Result<Group, Error> {
    own(by, group)?;
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    // In the order of their keys: of two groups that are to succeed each other at the same time one
    // comes first, and then is over.
    let (first, second) = (group.id.min(successor.id), group.id.max(successor.id));
    hold(&tx, first).await?;
    if first != second {
        hold(&tx, second).await?;
    }
    let group = hold(&tx, group.id).await?;
    let successor = hold(&tx, successor.id).await?;
    let situation = Situation::of(tx.db(), group, tx.now().date_naive()).await?;
    situation
        .may_be_succeeded_by(&successor)
        .map_err(Error::Missing)?;
    let was_at_work = situation.group.state.is_at_work();
    let seats = queries::seats(tx.db(), situation.group.id).await?;
    let there = queries::seats(tx.db(), successor.id).await?;
    let questions = seats
        .iter()
        .filter(|seat| {
            there
                .iter()
                .all(|other| other.organisation_id != seat.organisation_id)
        })
        .map(|seat| consent::Model {
            id: Uuid::now_v7(),
            seat_id: seat.id,
            successor_id: successor.id,
            asked_at: tx.now(),
            answered_at: None,
            answered_by: None,
            accepted: None,
        })
        .collect();
    tx.insert_all(questions).await?;
    let group = Group {
        successor_id: Some(successor.id),
        ..situation.group
    };
    let group = step_to(&tx, group, State::Succeeded, note).await?;
    if let (Some(head), true) = (situation.head, was_at_work) {
        heads::ended(&tx, &group, head).await?;
    }
    tx.record(&GroupSucceeded::of(&group, None)).await?;
    tx.commit().await?;
    Ok(group)
}

/// The question that waits for an answer of this seat.
///
/// # Errors
/// When the database cannot be reached.
pub async fn question(store: &Store, seat: Uuid) -> Result<Option<consent::Model>, store::Error> {
    Ok(consent::Entity::find()
        .filter(consent::Column::SeatId.eq(seat))
        .filter(consent::Column::AnsweredAt.is_null())
        .one(store.db())
        .await?)
}

/// Answers for an organisation whether it follows. Who follows gets a seat in the successor, in the
/// same role; the head is not inherited. Gives whether there is a seat now.
///
/// # Errors
/// [`Error::NotFound`] when nobody asked; what is missing where the successor takes no members any
/// more or its charter does not admit the organisation; or a fault.
pub async fn follow(
    store: &Store,
    by: &Member,
    organisation: &organisation::Model,
    rank: Option<u8>,
    accepted: bool,
) -> Result<bool, Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let asked = consent::Entity::find()
        .filter(consent::Column::SeatId.eq(by.seat_id))
        .filter(consent::Column::AnsweredAt.is_null())
        .one(tx.db())
        .await?
        .ok_or(Error::NotFound)?;
    let old = seat::Entity::find_by_id(by.seat_id)
        .one(tx.db())
        .await?
        .ok_or(Error::NotFound)?;
    let successor = hold(&tx, asked.successor_id).await?;
    tx.update(consent::Model {
        answered_at: Some(tx.now()),
        answered_by: Some(by.person_id),
        accepted: Some(accepted),
        ..asked
    })
    .await?;
    let seats = queries::seats(tx.db(), successor.id).await?;
    let is_there = seats
        .iter()
        .any(|seat| seat.organisation_id == old.organisation_id);
    if accepted && !is_there {
        if !successor.state.takes_members() {
            return Err(Error::Missing(vec![Missing::LivingSuccessor]));
        }
        let version =
            charters::in_force(tx.db(), successor.charter_id, tx.now().date_naive()).await?;
        let candidate = crate::rules::Candidate {
            kind: organisation.kind,
            country: &organisation.country,
            rank,
        };
        if let Err(why) = version.rules.admits(candidate) {
            let network = crate::frame::network_name(store, successor.network_id).await?;
            return Err(Error::Missing(vec![Missing::Admission { why, network }]));
        }
        if let Some(most) = version.rules.members_max
            && seats.len() >= usize::from(most)
        {
            return Err(Error::Missing(vec![Missing::Room]));
        }
        let role = match old.role {
            Role::Leader => Role::Buyer,
            role => role,
        };
        tx.insert(seat::Model {
            id: Uuid::now_v7(),
            group_id: successor.id,
            role,
            is_core: false,
            since: tx.now(),
            ..old
        })
        .await?;
        tx.record(&SeatTaken::of(&successor, Some(by.organisation_id)))
            .await?;
        join::tell_of_new(&tx, &successor, organisation).await?;
        if role.counts() {
            tell_if_enough(&tx, &successor).await?;
        }
    }
    tx.commit().await?;
    Ok(accepted)
}
