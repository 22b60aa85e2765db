//! Walking in: somebody stands at the door without a place. Those at the door let them in: they have
//! a place and are checked in at once, if one is free under the lock of the event as for everybody else.

use super::allocate::{Obstacle, Seat, plain};
use super::apply::ApplicationReceived;
use super::letters::{self, Pen};
use super::places::{self, Shift};
use super::reason::Reason;
use super::step::ApplicationDecided;
use crate::application::{self, Status};
use crate::check_in::{self, note, open_day};
use crate::event::Target;
use crate::{Event, decision};
use chrono::{DateTime, Utc};
use sea_orm::prelude::Expr;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use std::collections::{BTreeMap, HashSet};
use store::{Actor, Json, Store, Tx};
use uuid::Uuid;
use vocabulary::Country;
use web::{Secretariat, ticket};

/// Somebody who came without registration, as they say at the door.
#[derive(Clone, Debug)]
pub struct Newcomer {
    /// Who.
    pub name: String,
    /// Where mail reaches them, lower case, if they say so.
    pub email: Option<String>,
    /// For which organisation.
    pub organisation: String,
    /// What they are.
    pub target: Target,
    /// Where their organisation is.
    pub country: Option<Country>,
}

/// What those at the door were asked and have said yes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Insistence {
    /// Whoever is registered under the same name is somebody else.
    pub is_namesake: bool,
    /// They are let in beyond a quota. The number of places is never passed.
    pub over_quota: bool,
}

/// Why nobody is let in.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such day or application at this event.
    #[error("no such day or application at this event")]
    Unknown,
    /// Nobody is there before the day has come.
    #[error("the day has not come yet")]
    TooEarly,
    /// Only the secretariat knows of the event, or it was called off.
    #[error("the event is not announced, or was called off")]
    NotOn,
    /// Somebody is registered with this address, or, if it is not that, under this name.
    #[error("somebody is registered with this address or under this name")]
    Registered {
        /// Those who may be meant, who have a place first.
        them: Vec<application::Model>,
        /// Whether it is their address: then there is no doubt.
        is_address: bool,
    },
    /// Every place is taken.
    #[error("all {0} places are taken")]
    Full(i32),
    /// A quota has no room.
    #[error("a quota has no room")]
    NoQuota(Obstacle),
    /// Not the doing of those at the door.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<DbErr> for Error {
    fn from(fault: DbErr) -> Self {
        Self::Fault(fault.into())
    }
}

impl From<check_in::Error> for Error {
    fn from(refused: check_in::Error) -> Self {
        match refused {
            check_in::Error::TooEarly => Self::TooEarly,
            check_in::Error::Unknown | check_in::Error::NotAccepted => Self::Unknown,
            check_in::Error::Fault(fault) => Self::Fault(fault),
        }
    }
}

/// Registers `newcomer` and checks them in on `day`. Who leaves an address gets a letter with their
/// personal link; nobody else is written to.
///
/// # Errors
/// As [`Error`] says: then nothing has changed.
pub async fn walk_in(
    store: &Store,
    by: &Secretariat,
    event: &Event,
    day: Uuid,
    newcomer: Newcomer,
    insists: Insistence,
) -> Result<Uuid, Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let event = places::lock(&tx, event.id).await?;
    if !is_on(&event) {
        return Err(Error::NotOn);
    }
    let day = open_day(&tx, &event, day).await?;
    is_new(&tx, &event, &newcomer, insists.is_namesake).await?;
    let application = registered(&tx, &event, newcomer);
    ask_for_place(&tx, &event, &application, insists.over_quota).await?;

    tx.insert(application.clone()).await?;
    let shift = Shift {
        issued: 1,
        ..Shift::of(None, Status::Accepted)
    };
    places::shift(&tx, event.id, shift).await?;
    decided(&tx, by, &application, Reason::WalkedIn).await?;
    tx.record(&ApplicationReceived {
        application_id: application.id,
        event_id: event.id,
        network_id: event.network_id,
        status: Status::Accepted,
    })
    .await?;
    note(&tx, by, &event, application.id, &day).await?;
    write_to(&tx, &event, &application).await?;
    tx.commit().await?;
    Ok(application.id)
}

/// Gives a place to somebody who registered and has none, and checks them in on `day`. Who has a place
/// is only checked in.
///
/// # Errors
/// As [`Error`] says: then nothing has changed.
pub async fn let_in(
    store: &Store,
    by: &Secretariat,
    event: &Event,
    day: Uuid,
    application: Uuid,
    over_quota: bool,
) -> Result<(), Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let event = places::lock(&tx, event.id).await?;
    if !is_on(&event) {
        return Err(Error::NotOn);
    }
    let day = open_day(&tx, &event, day).await?;
    let known = application::Entity::find_by_id(application)
        .filter(application::Column::EventId.eq(event.id))
        .one(tx.db())
        .await?
        .ok_or(Error::Unknown)?;
    let had_place = known.status == Status::Accepted;
    // Who was offered a place has one kept for them.
    if !had_place && known.status != Status::Offered {
        ask_for_place(&tx, &event, &known, over_quota).await?;
    }
    application::Entity::update_many()
        .col_expr(application::Column::Status, Expr::value(Status::Accepted))
        .col_expr(application::Column::Told, Expr::value(Status::Accepted))
        .col_expr(
            application::Column::OfferExpiresAt,
            Expr::value(None::<DateTime<Utc>>),
        )
        .col_expr(
            application::Column::NoShowAt,
            Expr::value(None::<DateTime<Utc>>),
        )
        .filter(application::Column::Id.eq(known.id))
        .exec(tx.db())
        .await?;
    if !had_place {
        let shift = Shift::of_known(&known, Status::Accepted, true);
        places::shift(&tx, event.id, shift).await?;
        decided(&tx, by, &known, Reason::LetIn).await?;
        tx.record(&ApplicationDecided {
            application_id: known.id,
            event_id: event.id,
            network_id: event.network_id,
            from: known.status,
            to: Status::Accepted,
            reason: Some(Reason::LetIn.word().to_owned()),
        })
        .await?;
        write_to(&tx, &event, &known).await?;
    }
    note(&tx, by, &event, known.id, &day).await?;
    Ok(tx.commit().await?)
}

/// The applications of those who came to the door without registration.
pub(crate) async fn walked_in(
    db: &impl ConnectionTrait,
    event: Uuid,
) -> Result<HashSet<Uuid>, DbErr> {
    let ids = decision::Entity::find()
        .select_only()
        .column(decision::Column::ApplicationId)
        .filter(decision::Column::EventId.eq(event))
        .filter(decision::Column::Reason.eq(Reason::WalkedIn.word()))
        .into_tuple::<Uuid>()
        .all(db)
        .await?;
    Ok(ids.into_iter().collect())
}

/// Whether others know of the event, and it was not called off.
pub(crate) fn is_on(event: &Event) -> bool {
    event.announced_at.is_some() && event.cancelled_at.is_none()
}

/// Refuses whoever is registered already. An address leaves no doubt; a name may be another's.
async fn is_new(
    tx: &Tx,
    event: &Event,
    newcomer: &Newcomer,
    is_namesake: bool,
) -> Result<(), Error> {
    let all = application::Entity::find()
        .filter(application::Column::EventId.eq(event.id))
        .order_by_asc(application::Column::Number)
        .all(tx.db())
        .await?;
    let (by_address, mut by_name) = same_person(all, newcomer);
    if let Some(known) = by_address {
        return Err(Error::Registered {
            them: vec![known],
            is_address: true,
        });
    }
    if by_name.is_empty() || is_namesake {
        return Ok(());
    }
    by_name.sort_by_key(|one| one.status != Status::Accepted);
    Err(Error::Registered {
        them: by_name,
        is_address: false,
    })
}

/// Who of `all` has the newcomer's address, and who their name, however it is written.
fn same_person(
    all: Vec<application::Model>,
    newcomer: &Newcomer,
) -> (Option<application::Model>, Vec<application::Model>) {
    let name = plain(&newcomer.name);
    let has_address =
        |one: &application::Model| newcomer.email.as_deref() == Some(one.email.as_str());
    let by_address = all.iter().find(|one| has_address(one)).cloned();
    let by_name = all
        .into_iter()
        .filter(|one| !one.name.is_empty() && plain(&one.name) == name);
    (by_address, by_name.collect())
}

fn registered(tx: &Tx, event: &Event, newcomer: Newcomer) -> application::Model {
    let id = Uuid::now_v7();
    application::Model {
        id,
        event_id: event.id,
        number: event.issued + 1,
        name: newcomer.name,
        email: newcomer.email.unwrap_or_else(|| application::nobody(id)),
        organisation: newcomer.organisation,
        organisation_id: None,
        person_id: None,
        target: newcomer.target,
        country: newcomer.country,
        // Nobody asks at the door; who came understands the language of the event.
        language: event.language(),
        answers: Json(BTreeMap::new()),
        status: Status::Accepted,
        told: Status::Accepted,
        // Of a secret that nobody has: the letter, if there is one, brings a link of its own.
        digest: ticket::digest(&ticket::secret()),
        applied_at: tx.now(),
        changed_at: None,
        offer_expires_at: None,
        no_show_at: None,
        feedback_at: None,
    }
}

async fn ask_for_place(
    tx: &Tx,
    event: &Event,
    application: &application::Model,
    over_quota: bool,
) -> Result<(), Error> {
    let places = places::load(tx, event).await?;
    match places.ask_for(&Seat::of(application)) {
        Ok(()) => Ok(()),
        Err(Obstacle::Full) => Err(Error::Full(event.capacity.unwrap_or_default())),
        Err(_) if over_quota => Ok(()),
        Err(obstacle) => Err(Error::NoQuota(obstacle)),
    }
}

async fn decided(
    tx: &Tx,
    by: &Secretariat,
    application: &application::Model,
    reason: Reason,
) -> Result<(), Error> {
    tx.insert(decision::Model {
        id: Uuid::now_v7(),
        application_id: application.id,
        event_id: application.event_id,
        outcome: Status::Accepted,
        at: tx.now(),
        person_id: Some(by.person_id),
        reason: Some(reason.word().to_owned()),
        told_at: Some(tx.now()),
    })
    .await?;
    Ok(())
}

async fn write_to(tx: &Tx, event: &Event, application: &application::Model) -> Result<(), Error> {
    if application.address().is_none() {
        return Ok(());
    }
    let pen = Pen::load(tx.db(), event).await?;
    let links = letters::personal_links(tx, &[application.id]).await?;
    for letter in links
        .iter()
        .filter_map(|link| pen.at_the_door(event, application, link))
    {
        tx.mail(letter).await?;
    }
    Ok(())
}
