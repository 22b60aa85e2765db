//! Deciding on a request for a seat: the head or the secretariat lets an organisation in, or says why not.

use super::join::may_join;
use super::{Error, take};
use crate::group::Group;
use crate::life::{Steward, hold};
use crate::records::SeatRefused;
use crate::{charters, joining, letters, queries};
use members::organisation;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::{Actor, Store};
use uuid::Uuid;

/// The requests that wait for a decision, the oldest first.
///
/// # Errors
/// When the database cannot be reached.
pub async fn waiting(store: &Store, group: Uuid) -> Result<Vec<joining::Model>, store::Error> {
    Ok(joining::Entity::find()
        .filter(joining::Column::GroupId.eq(group))
        .filter(joining::Column::DecidedAt.is_null())
        .order_by_asc(joining::Column::AskedAt)
        .all(store.db())
        .await?)
}

/// What was decided.
#[derive(Clone, Copy, Debug)]
pub struct Decision<'a> {
    /// Whether there is a seat.
    pub granted: bool,
    /// What is said with it.
    pub reason: Option<&'a str>,
}

/// Grants a seat, or does not. `rank` is that of the organisation's tier as of now: a request may be
/// older than the end of a membership.
///
/// # Errors
/// Why it is refused, or a fault.
pub async fn decide(
    store: &Store,
    by: &Steward,
    group: &Group,
    request: Uuid,
    organisation: &organisation::Model,
    rank: Option<u8>,
    decision: Decision<'_>,
) -> Result<(), Error> {
    let Decision { granted, reason } = decision;
    if by.group_id != group.id {
        return Err(Error::NotFound);
    }
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let group = hold(&tx, group.id).await?;
    let request = joining::Entity::find_by_id(request)
        .filter(joining::Column::GroupId.eq(group.id))
        .filter(joining::Column::DecidedAt.is_null())
        .one(tx.db())
        .await?
        .filter(|request| request.organisation_id == organisation.id)
        .ok_or(Error::NotFound)?;
    if granted {
        let version = charters::in_force(tx.db(), group.charter_id, tx.now().date_naive()).await?;
        let seated = queries::organisations(tx.db(), group.id).await?;
        may_join(&group, &version.rules, &seated, organisation, rank)?;
        take(
            &tx,
            &group,
            organisation,
            request.role,
            Some(request.person_id),
        )
        .await?;
    } else {
        tx.record(&SeatRefused::of(&group, Some(organisation.id)))
            .await?;
    }
    let person = members::queries::people_by_ids(tx.db(), [request.person_id]).await?;
    tx.update(joining::Model {
        decided_at: Some(tx.now()),
        decided_by: Some(by.person_id),
        granted: Some(granted),
        reason: reason.map(str::to_owned),
        ..request
    })
    .await?;
    let (subject, body) = if granted {
        ("seat-granted-letter-subject", "seat-granted-letter")
    } else {
        ("seat-refused-letter-subject", "seat-refused-letter")
    };
    let decider = members::queries::people_by_ids(tx.db(), [by.person_id]).await?;
    let name = decider.first().map_or("", |person| person.name.as_str());
    letters::write(&tx, &person, &group, |t| {
        let values = letters::values(&group, t);
        let mut said = vec![t.with(body, &values)];
        said.extend(reason.map(|note| {
            t.with(
                "seat-letter-note",
                [("name", name.into()), ("note", note.into())],
            )
        }));
        (t.with(subject, &values), said.join("\n\n"))
    })
    .await?;
    tx.commit().await?;
    Ok(())
}
