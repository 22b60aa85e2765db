//! Handing over the head: offered to a member, who accepts or not. Where nobody heads the group the
//! secretariat offers it. That there is one head at most the database sees to as well.

use super::{Error, current};
use crate::group::Group;
use crate::life::{Steward, hold};
use crate::records::{HeadOfferEnded, HeadOffered, SeatChanged};
use crate::seat::{self, Role};
use crate::{Member, handover, heads, letters};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::{Actor, Store, Tx};
use uuid::Uuid;

/// The offer that waits in a group.
///
/// # Errors
/// When the database cannot be reached.
pub async fn offer_in(
    db: &impl sea_orm::ConnectionTrait,
    group: Uuid,
) -> Result<Option<handover::Model>, store::Error> {
    Ok(handover::Entity::find()
        .filter(handover::Column::GroupId.eq(group))
        .filter(handover::Column::AnsweredAt.is_null())
        .one(db)
        .await?)
}

/// Offers the head to another member: by the head, or by the secretariat while there is none.
///
/// # Errors
/// Why it is refused, or a fault.
pub async fn offer(
    store: &Store,
    by: &Steward,
    group: &Group,
    to: Uuid,
) -> Result<handover::Model, Error> {
    if by.group_id != group.id {
        return Err(Error::NotFound);
    }
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let group = hold(&tx, group.id).await?;
    if group.state.is_over() {
        return Err(Error::NotNow);
    }
    let to = current(&tx, group.id, to).await?;
    let head = heads::head_of(tx.db(), group.id).await?;
    if to.role == Role::Leader {
        return Err(Error::AnotherHead);
    }
    if offer_in(tx.db(), group.id).await?.is_some() {
        return Err(Error::OfferWaits);
    }
    let offer = tx
        .insert(handover::Model {
            id: Uuid::now_v7(),
            group_id: group.id,
            from_seat_id: head.map(|seat| seat.id),
            to_seat_id: to.id,
            offered_at: tx.now(),
            offered_by: Some(by.person_id),
            answered_at: None,
            answered_by: None,
            accepted: None,
        })
        .await?;
    tx.record(&HeadOffered::of(&group, Some(to.organisation_id)))
        .await?;
    let people = letters::people_of_seat(&tx, to.id).await?;
    letters::write(&tx, &people, &group, |t| {
        (
            t.with(
                "head-offered-letter-subject",
                letters::values_at(&group, "/members", t),
            ),
            t.with(
                "head-offered-letter",
                letters::values_at(&group, "/members", t),
            ),
        )
    })
    .await?;
    tx.commit().await?;
    Ok(offer)
}

/// Takes the offer back.
///
/// # Errors
/// [`Error::NotFound`] where none waits, or a fault.
pub async fn take_back(store: &Store, by: &Steward, group: &Group) -> Result<(), Error> {
    if by.group_id != group.id {
        return Err(Error::NotFound);
    }
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let group = hold(&tx, group.id).await?;
    let offer = offer_in(tx.db(), group.id).await?.ok_or(Error::NotFound)?;
    close(&tx, offer, by.person_id, false).await?;
    tx.record(&HeadOfferEnded::of(&group, None)).await?;
    tx.commit().await?;
    Ok(())
}

/// Answers an offer: who accepts heads the group from now on, who headed it is a member like others.
///
/// # Errors
/// [`Error::NotFound`] where nothing was offered to this seat, [`Error::AnotherHead`] where somebody
/// else heads the group by now, or a fault.
pub async fn answer(
    store: &Store,
    by: &Member,
    group: &Group,
    accepted: bool,
) -> Result<(), Error> {
    if by.group_id != group.id {
        return Err(Error::NotFound);
    }
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let group = hold(&tx, group.id).await?;
    if group.state.is_over() {
        return Err(Error::NotNow);
    }
    let offer = offer_in(tx.db(), group.id)
        .await?
        .filter(|offer| offer.to_seat_id == by.seat_id)
        .ok_or(Error::NotFound)?;
    let from = offer.from_seat_id;
    close(&tx, offer, by.person_id, accepted).await?;
    if accepted {
        pass_on(&tx, &group, from, by.seat_id).await?;
    } else {
        tx.record(&HeadOfferEnded::of(&group, None)).await?;
    }
    tell(&tx, &group, by, accepted).await?;
    tx.commit().await?;
    Ok(())
}

async fn pass_on(tx: &Tx, group: &Group, from: Option<Uuid>, to: Uuid) -> Result<(), Error> {
    let head = heads::head_of(tx.db(), group.id).await?;
    if head.as_ref().map(|seat| seat.id) != from {
        return Err(Error::AnotherHead);
    }
    if let Some(old) = head {
        let organisation = old.organisation_id;
        tx.update(seat::Model {
            role: Role::Buyer,
            ..old
        })
        .await?;
        if group.state.is_at_work() {
            heads::ended(tx, group, organisation).await?;
        }
    }
    let new = current(tx, group.id, to).await?;
    let organisation = new.organisation_id;
    tx.update(seat::Model {
        role: Role::Leader,
        ..new
    })
    .await?;
    if group.state.is_at_work() {
        heads::began(tx, group, organisation).await?;
    }
    tx.record(&SeatChanged::of(group, Some(organisation)))
        .await?;
    Ok(())
}

async fn close(
    tx: &Tx,
    offer: handover::Model,
    by: Uuid,
    accepted: bool,
) -> Result<(), store::Error> {
    tx.update(handover::Model {
        answered_at: Some(tx.now()),
        answered_by: Some(by),
        accepted: Some(accepted),
        ..offer
    })
    .await?;
    Ok(())
}

/// All members hear who heads the group now; that somebody declined only the head hears, and while
/// there is none the secretariat.
async fn tell(tx: &Tx, group: &Group, by: &Member, accepted: bool) -> Result<(), store::Error> {
    let names = members::queries::organisations_by_ids(tx.store(), [by.organisation_id]).await?;
    let organisation = names.get(&by.organisation_id);
    let (people, subject, body) = if accepted {
        let mut all = letters::members_of(tx, group.id).await?;
        all.extend(members::queries::secretaries(tx.db(), group.network_id).await?);
        (all, "head-new-letter-subject", "head-new-letter")
    } else {
        let mut head = letters::head_of(tx, group.id).await?;
        if head.is_empty() {
            head = members::queries::secretaries(tx.db(), group.network_id).await?;
        }
        (head, "head-declined-letter-subject", "head-declined-letter")
    };
    letters::write(tx, &people, group, |t| {
        let mut values = letters::values_at(group, "/members", t);
        let name = organisation.map_or("", |it| it.name.in_language(t.language()).text);
        values.push(("organisation", name.into()));
        (t.with(subject, &values), t.with(body, &values))
    })
    .await
}
