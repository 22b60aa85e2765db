//! Calling off: the event stays in the calendar, marked as cancelled, and everybody who wanted to
//! come is told why and what to do.

use crate::application::{self, Status};
use crate::event;
use crate::event_desk::{self, Tab};
use crate::registration::letters::{self, Pen};
use crate::{Event, edit_standing, fields, invitation};
use axum::extract::State;
use futures::future::BoxFuture;
use members::network;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use store::{Attachment, Letter, Listener, Record, Recorded, Store, Tx};
use uuid::Uuid;
use vocabulary::{Language, Slug};
use web::{Form, House, PageResult, Path, Routes, Secretariat, Viewer, again, see_other_saying};

/// Why an event cannot be called off.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nobody but its secretariat knows of it, or it was called off, or it is over.
    #[error("only an announced event that is not over can be called off")]
    NotAhead,
    /// Those who wanted to come are told why.
    #[error("an event is called off for a reason")]
    NoReason,
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// An event was called off.
#[derive(Debug, Serialize, Deserialize)]
pub struct EventCancelled {
    event_id: Uuid,
    network_id: Uuid,
    /// Why.
    pub reason: String,
}

impl Recorded for EventCancelled {
    const KIND: &'static str = "event-cancelled";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Tells those who wanted to come.
pub(crate) const LISTENER: Listener = Listener {
    kind: EventCancelled::KIND,
    hear,
};

/// Calls `event` off.
///
/// # Errors
/// See [`Error`].
pub async fn cancel(
    store: &Store,
    by: &Secretariat,
    event: &Event,
    reason: Option<String>,
) -> Result<(), Error> {
    let over = event.ends_at.is_some_and(|ends| ends <= store.now());
    if event.announced_at.is_none() || over {
        return Err(Error::NotAhead);
    }
    let reason = reason.ok_or(Error::NoReason)?;
    let tx = store.begin(store::Actor::Person(by.person_id)).await?;
    if !call_off(&tx, event, reason).await? {
        return Err(Error::NotAhead);
    }
    Ok(tx.commit().await?)
}

/// Calls `event` off within a change, unless it was called off before; says whether it did. For a room
/// whose people [convened](crate::convene) it: that room knows who may.
///
/// # Errors
/// When the change cannot be kept.
pub async fn call_off(tx: &Tx, event: &Event, reason: String) -> Result<bool, store::Error> {
    let cancelled = event::Entity::update_many()
        .filter(event::Column::Id.eq(event.id))
        .filter(event::Column::CancelledAt.is_null())
        .col_expr(event::Column::CancelledAt, Expr::value(tx.now()))
        .col_expr(event::Column::CancelledBy, Expr::value(tx.actor().person()))
        .col_expr(event::Column::CancelReason, Expr::value(reason.clone()))
        .exec(tx.db())
        .await?;
    if cancelled.rows_affected == 0 {
        return Ok(false);
    }
    tx.record(&EventCancelled {
        event_id: event.id,
        network_id: event.network_id,
        reason,
    })
    .await?;
    Ok(true)
}

fn hear<'a>(tx: &'a Tx, record: &'a Record) -> BoxFuture<'a, Result<(), store::Error>> {
    Box::pin(async move {
        let cancelled: EventCancelled = record.read()?;
        let Some(event) = event::Entity::find_by_id(cancelled.event_id)
            .one(tx.db())
            .await?
        else {
            return Ok(());
        };
        let network = network::Entity::find_by_id(event.network_id)
            .one(tx.db())
            .await?;
        let contact = network
            .as_ref()
            .and_then(|network| network.contact_email.clone());
        let network = network.map(|network| network.name).unwrap_or_default();
        let pen = Pen::load(tx.db(), &event).await?;
        for Concerned {
            name,
            address,
            language,
            calendar,
        } in concerned(tx, &event, &pen).await?
        {
            let t = crate::TEXTS.reader(language);
            let title = event.title.in_language(language).text;
            let date = event
                .starts_at
                .map(|at| t.date(at.with_timezone(&event.zone()).date_naive()));
            let network = network.as_str();
            let fact = match date {
                Some(date) => t.with(
                    "event-cancelled-letter-fact-dated",
                    [
                        ("event", title.into()),
                        ("date", date.into()),
                        ("network", network.into()),
                    ],
                ),
                None => t.with(
                    "event-cancelled-letter-fact",
                    [("event", title.into()), ("network", network.into())],
                ),
            };
            let parts = [
                Some(t.one("event-cancelled-letter-greeting", "name", &name)),
                Some(fact),
                Some(t.one("event-cancelled-letter-reason", "reason", &cancelled.reason)),
                Some(t.get("event-cancelled-letter-nothing-to-do")),
                calendar
                    .is_some()
                    .then(|| t.get("application-letter-calendar-removed")),
                contact
                    .as_ref()
                    .map(|contact| t.one("event-cancelled-letter-contact", "address", contact)),
                Some(web::public_address(&event.path(""))),
            ];
            tx.mail(Letter {
                to_name: name,
                to_address: address,
                language,
                subject: t.one("event-cancelled-letter-subject", "event", title),
                body: parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n"),
                attachments: calendar.into_iter().collect(),
                network_id: Some(event.network_id),
                subject_id: Some(event.id),
                secrets: Vec::new(),
            })
            .await?;
        }
        Ok(())
    })
}

/// Somebody who is told.
struct Concerned {
    name: String,
    address: String,
    language: Language,
    /// Takes the event out of their calendar, if they were told that they have a place.
    calendar: Option<Attachment>,
}

/// Whoever has applied and was told neither that they are declined nor that their withdrawal arrived,
/// and whoever was invited and has not answered; each address once.
async fn concerned(tx: &Tx, event: &Event, pen: &Pen) -> Result<Vec<Concerned>, store::Error> {
    let applicants = application::Entity::find()
        .filter(application::Column::EventId.eq(event.id))
        .filter(application::Column::Told.is_not_in([Status::Declined, Status::Cancelled]))
        .filter(application::reachable())
        .order_by_asc(application::Column::Number)
        .all(tx.db())
        .await?;
    let diaries = letters::diaries(tx, &applicants).await?;
    let mut concerned: Vec<_> = applicants
        .into_iter()
        .zip(diaries)
        .map(|(own, diary)| Concerned {
            calendar: diary.has_entry.then(|| pen.called_off(event, &own, diary)),
            name: own.name,
            address: own.email,
            language: own.language,
        })
        .collect();
    let invited = invitation::Entity::find()
        .filter(invitation::Column::EventId.eq(event.id))
        .filter(invitation::Column::ApplicationId.is_null())
        .order_by_asc(invitation::Column::Id)
        .all(tx.db())
        .await?;
    for invitation in invited {
        if !concerned.iter().any(|one| one.address == invitation.email) {
            concerned.push(Concerned {
                name: invitation.name,
                address: invitation.email,
                language: invitation.language,
                calendar: None,
            });
        }
    }
    Ok(concerned)
}

pub(crate) fn routes() -> Routes {
    Routes::new().post("/events/{slug}/cancellation", create)
}

async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Standing).await?;
    let reason = fields::line(&mut form, "cancel-reason", 1_000, &desk.t);
    if form.is_fine() {
        let key = match cancel(&house.store, &desk.by, &desk.event, reason).await {
            Ok(()) => {
                return see_other_saying(&desk.event.path("/edit/standing"), "desk-cancel-flash");
            }
            Err(Error::NotAhead) => "desk-cancel-not-ahead",
            Err(Error::NoReason) => "desk-cancel-no-reason",
            Err(Error::Fault(fault)) => return Err(fault.into()),
        };
        form.refuse("cancel-reason", desk.t.get(key));
    }
    again(&edit_standing::standing_page(&house, desk, form).await?)
}
