//! Joining: whoever the charter admits takes a seat, or asks for one where entry is on request.

use super::{Error, take};
use crate::group::{Entry, Group};
use crate::life::hold;
use crate::records::SeatAskedFor;
use crate::rules::{Candidate, Rules};
use crate::seat::Role;
use crate::{charters, joining, letters, queries};
use members::capacities::Representative;
use members::organisation;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use store::{Actor, Store, Tx};
use uuid::Uuid;

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Joined {
    /// A seat.
    Seat(Uuid),
    /// A request that waits for the head.
    Request(Uuid),
}

/// Whether an organisation could join now, where those `seated` have a seat: the pure part, for pages that
/// offer it.
///
/// # Errors
/// The first thing that says no.
pub fn may_join(
    group: &Group,
    rules: &Rules,
    seated: &[Uuid],
    organisation: &organisation::Model,
    rank: Option<u8>,
) -> Result<(), Error> {
    if !group.state.takes_members() {
        return Err(Error::NotNow);
    }
    if seated.contains(&organisation.id) {
        return Err(Error::AlreadyMember);
    }
    rules.admits(Candidate {
        kind: organisation.kind,
        country: &organisation.country,
        rank,
    })?;
    if rules
        .members_max
        .is_some_and(|most| seated.len() >= usize::from(most))
    {
        return Err(Error::Full);
    }
    Ok(())
}

/// Takes a seat for an organisation, or asks for one. `rank` is that of its tier in the group's network.
///
/// # Errors
/// Why it is refused, or a fault.
pub async fn join(
    store: &Store,
    by: &Representative,
    group: &Group,
    organisation: &organisation::Model,
    rank: Option<u8>,
    role: Role,
    message: Option<&str>,
) -> Result<Joined, Error> {
    if role == Role::Leader {
        return Err(Error::OfferWaits);
    }
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let group = hold(&tx, group.id).await?;
    let version = charters::in_force(tx.db(), group.charter_id, tx.now().date_naive()).await?;
    let seated = queries::organisations(tx.db(), group.id).await?;
    may_join(&group, &version.rules, &seated, organisation, rank)?;
    let joined = match group.entry {
        Entry::Open => {
            let seat = take(&tx, &group, organisation, role, Some(by.person_id)).await?;
            tell_of_new(&tx, &group, organisation).await?;
            Joined::Seat(seat.id)
        }
        Entry::OnRequest => ask(&tx, by, &group, organisation, role, message).await?,
    };
    tx.commit().await?;
    Ok(joined)
}

async fn ask(
    tx: &Tx,
    by: &Representative,
    group: &Group,
    organisation: &organisation::Model,
    role: Role,
    message: Option<&str>,
) -> Result<Joined, Error> {
    let message = message.ok_or(Error::NoMessage)?;
    let waiting = joining::Entity::find()
        .filter(joining::Column::GroupId.eq(group.id))
        .filter(joining::Column::OrganisationId.eq(organisation.id))
        .filter(joining::Column::DecidedAt.is_null())
        .count(tx.db())
        .await?;
    if waiting > 0 {
        return Err(Error::AlreadyAsked);
    }
    let request = tx
        .insert(joining::Model {
            id: Uuid::now_v7(),
            group_id: group.id,
            organisation_id: organisation.id,
            person_id: by.person_id,
            role,
            message: message.to_owned(),
            asked_at: tx.now(),
            decided_at: None,
            decided_by: None,
            granted: None,
            reason: None,
        })
        .await?;
    tx.record(&SeatAskedFor::of(group, Some(organisation.id)))
        .await?;
    tell(
        tx,
        group,
        organisation,
        "seat-asked-letter-subject",
        "seat-asked-letter",
    )
    .await?;
    Ok(Joined::Request(request.id))
}

/// Tells whoever steers a group that an organisation has taken a seat of its own accord.
pub(crate) async fn tell_of_new(
    tx: &Tx,
    group: &Group,
    organisation: &organisation::Model,
) -> Result<(), store::Error> {
    tell(
        tx,
        group,
        organisation,
        "member-joined-letter-subject",
        "member-joined-letter",
    )
    .await
}

/// Writes to the head; while there is none, to the secretariat.
async fn tell(
    tx: &Tx,
    group: &Group,
    organisation: &organisation::Model,
    subject: &'static str,
    body: &'static str,
) -> Result<(), store::Error> {
    let mut people = letters::head_of(tx, group.id).await?;
    if people.is_empty() {
        people = members::queries::secretaries(tx.db(), group.network_id).await?;
    }
    letters::write(tx, &people, group, |t| {
        let mut values = letters::values_at(group, "/members", t);
        let name = organisation.name.in_language(t.language()).text;
        values.push(("organisation", name.into()));
        (t.with(subject, &values), t.with(body, &values))
    })
    .await
}
