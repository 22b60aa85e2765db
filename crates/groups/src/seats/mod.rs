//! Seats: joining, asking for a seat, leaving, naming who speaks, handing over the head, and what
//! happens when an organisation belongs to the network no longer.

pub mod assign;
pub mod decide;
pub mod hand_over;
pub mod join;
pub mod leave;
pub mod lost_membership;
pub mod name;
pub mod withdraw;

use crate::group::Group;
use crate::life::{Situation, rest, tell_if_enough};
use crate::records::{HeadOfferEnded, SeatEnded, SeatTaken};
use crate::seat::{self, End, Role};
use crate::{Member, handover, heads, letters, membership};
use members::organisation;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, ExprTrait, QueryFilter};
use store::Tx;
use texts::Texts;
use uuid::Uuid;
use web::{Failure, Viewer};

/// Why a deed on a seat is refused.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such seat, request or offer.
    #[error("there is no such seat, request or offer here")]
    NotFound,
    /// A group that is over, or that takes nobody now.
    #[error("the group cannot be changed in this way now")]
    NotNow,
    /// The organisation has a seat already.
    #[error("the organisation has a seat already")]
    AlreadyMember,
    /// The organisation has asked already.
    #[error("the organisation has asked already")]
    AlreadyAsked,
    /// The charter knows a maximum.
    #[error("the group has no room for another organisation")]
    Full,
    /// The charter says no.
    #[error(transparent)]
    NotEligible(#[from] crate::rules::NotEligible),
    /// Where entry is on request one must say how the requirements are met.
    #[error("say how you meet the requirements")]
    NoMessage,
    /// Only people who act for the organisation speak for its seat.
    #[error("this person does not act for the organisation")]
    NoColleague,
    /// The head is handed over, not assigned, and there is one offer at a time.
    #[error("the head is handed over by an offer, and there is one already")]
    OfferWaits,
    /// Somebody else heads the group by now.
    #[error("somebody else heads the group")]
    AnotherHead,
    /// The fault is ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<DbErr> for Error {
    fn from(error: DbErr) -> Self {
        Self::Fault(error.into())
    }
}

impl Error {
    /// The sentence that says so to people, of a group of the network with this name; `None` for what they
    /// cannot mend.
    #[must_use]
    pub fn say(&self, network: &str, t: &Texts) -> Option<String> {
        Some(match self {
            Self::NotFound | Self::Fault(_) => return None,
            Self::NotNow => t.get("seat-refused-not-now"),
            Self::AlreadyMember => t.get("seat-refused-already-member"),
            Self::AlreadyAsked => t.get("seat-refused-already-asked"),
            Self::Full => t.get("seat-refused-full"),
            Self::NotEligible(why) => why.say(network, t),
            Self::NoMessage => t.get("seat-refused-no-message"),
            Self::NoColleague => t.get("seat-refused-no-colleague"),
            Self::OfferWaits => t.get("seat-refused-offer-waits"),
            Self::AnotherHead => t.get("seat-refused-another-head"),
        })
    }
}

/// Proof of being allowed to keep a seat: to speak for it, or to administer the organisation whose it
/// is (so that a seat is not lost with the person who spoke for it).
#[derive(Clone, Copy, Debug)]
pub struct Keeper {
    /// Which seat.
    pub seat_id: Uuid,
    /// Whose it is.
    pub organisation_id: Uuid,
    /// Who it is.
    pub person_id: Uuid,
}

impl Keeper {
    /// Hands out the proof for a seat of `group`.
    ///
    /// # Errors
    /// [`Failure::SignIn`] for a visitor, [`Failure::Forbidden`] for everybody else.
    pub fn of(viewer: &Viewer, group: &Group, seat: &seat::Model) -> Result<Self, Failure> {
        let person = viewer.person()?;
        if seat.group_id != group.id {
            return Err(Failure::Forbidden);
        }
        if membership::seat_of(viewer, group.id) == Some(seat.id) {
            let member = Member::of(viewer, group)?;
            return Ok(Self {
                seat_id: member.seat_id,
                organisation_id: member.organisation_id,
                person_id: member.person_id,
            });
        }
        viewer.administrator_of(seat.organisation_id)?;
        Ok(Self {
            seat_id: seat.id,
            organisation_id: seat.organisation_id,
            person_id: person.id,
        })
    }
}

/// Gives an organisation a seat, within a change that holds the group.
pub(crate) async fn take(
    tx: &Tx,
    group: &Group,
    organisation: &organisation::Model,
    role: Role,
    person: Option<Uuid>,
) -> Result<seat::Model, store::Error> {
    let seat = tx
        .insert(seat::Model {
            id: Uuid::now_v7(),
            group_id: group.id,
            organisation_id: organisation.id,
            country: organisation.country,
            role,
            is_core: false,
            representative_id: person,
            since: tx.now(),
            until: None,
            ended_because: None,
        })
        .await?;
    tx.record(&SeatTaken::of(group, Some(organisation.id)))
        .await?;
    if role.counts() {
        tell_if_enough(tx, group).await?;
    }
    Ok(seat)
}

/// Ends a seat, within a change that holds the group: an offer to or from it ends too, the head becomes
/// vacant if it was there, and a group without any member falls asleep.
pub(crate) async fn end(
    tx: &Tx,
    group: Group,
    seat: seat::Model,
    because: End,
) -> Result<Group, store::Error> {
    // Those who are to hear of it are read before nobody speaks for the seat any more.
    let people = letters::people_of_seat(tx, seat.id).await?;
    let was_head = seat.role == Role::Leader;
    let organisation = seat.organisation_id;
    end_offers(tx, &group, seat.id).await?;
    tx.update(seat::Model {
        until: Some(tx.now()),
        ended_because: Some(because),
        ..seat
    })
    .await?;
    if was_head && group.state.is_at_work() {
        heads::ended(tx, &group, organisation).await?;
    }
    tx.record(&SeatEnded::of(&group, Some(organisation)))
        .await?;
    tell_end(tx, &group, organisation, &people, because, was_head).await?;
    let situation = Situation::of(tx.db(), group, tx.now().date_naive()).await?;
    let is_empty = crate::queries::seats(tx.db(), situation.group.id)
        .await?
        .is_empty();
    if is_empty && situation.may_rest().is_ok() {
        let group = rest::fall_asleep(tx, situation, None).await?;
        let secretaries = members::queries::secretaries(tx.db(), group.network_id).await?;
        letters::write(tx, &secretaries, &group, |t| {
            (
                t.with("group-empty-letter-subject", letters::values(&group, t)),
                t.with("group-empty-letter", letters::values(&group, t)),
            )
        })
        .await?;
        return Ok(group);
    }
    Ok(situation.group)
}

async fn end_offers(tx: &Tx, group: &Group, seat: Uuid) -> Result<(), store::Error> {
    let ended = handover::Entity::update_many()
        .col_expr(handover::Column::AnsweredAt, Expr::value(tx.now()))
        .col_expr(handover::Column::Accepted, Expr::value(false))
        .filter(handover::Column::GroupId.eq(group.id))
        .filter(handover::Column::AnsweredAt.is_null())
        .filter(
            handover::Column::ToSeatId
                .eq(seat)
                .or(handover::Column::FromSeatId.eq(seat)),
        )
        .exec(tx.db())
        .await?;
    if ended.rows_affected > 0 {
        tx.record(&HeadOfferEnded::of(group, None)).await?;
    }
    Ok(())
}

async fn tell_end(
    tx: &Tx,
    group: &Group,
    organisation: Uuid,
    people: &[members::person::Model],
    because: End,
    was_head: bool,
) -> Result<(), store::Error> {
    let names = members::queries::organisations_by_ids(tx.store(), [organisation]).await?;
    let organisation = names.get(&organisation);
    let values = |page: &str, t: &texts::Texts| {
        let mut values = letters::values_at(group, page, t);
        let name = organisation.map_or("", |it| it.name.in_language(t.language()).text);
        values.push(("organisation", name.to_owned().into()));
        values.push(("reason", t.get(because.text()).into()));
        values
    };
    if because != End::Left {
        letters::write(tx, people, group, |t| {
            (
                t.with("seat-ended-letter-subject", values("", t)),
                t.with("seat-ended-letter", values("", t)),
            )
        })
        .await?;
    }
    let steering = if was_head {
        // Nobody heads the group now: the others and the secretariat must know.
        let mut all = letters::members_of(tx, group.id).await?;
        all.extend(members::queries::secretaries(tx.db(), group.network_id).await?);
        all
    } else {
        letters::head_of(tx, group.id).await?
    };
    let (subject, body) = if was_head {
        ("head-vacant-letter-subject", "head-vacant-letter")
    } else {
        ("member-left-letter-subject", "member-left-letter")
    };
    letters::write(tx, &steering, group, |t| {
        let values = values("/members", t);
        (t.with(subject, &values), t.with(body, &values))
    })
    .await
}

/// The seat with this key in the group, while it is in force.
pub(crate) async fn current(tx: &Tx, group: Uuid, seat: Uuid) -> Result<seat::Model, Error> {
    seat::Entity::find_by_id(seat)
        .filter(seat::Column::GroupId.eq(group))
        .filter(seat::Column::Until.is_null())
        .one(tx.db())
        .await?
        .ok_or(Error::NotFound)
}
