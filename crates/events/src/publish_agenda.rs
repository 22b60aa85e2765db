//! Publishing a version of the agenda. From the first version on readers see the latest one, and
//! the secretariat goes on editing in peace; those who have a place are told what changed.

use crate::agenda_diff::{self, Edition};
use crate::agenda_words::{self, Told};
use crate::application::{self, Status};
use crate::event;
use crate::event_desk::{self, Tab};
use crate::{Event, agenda_version, day, edit, edit_agenda, fields, session};
use axum::extract::State;
use futures::future::BoxFuture;
use members::network;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use store::{Json, Letter, Listener, Record, Recorded, Store, Tx};
use uuid::Uuid;
use vocabulary::{Language, Slug};
use web::{
    Audience, Form, House, PageResult, Path, Routes, Secretariat, Viewer, again, see_other_saying,
};

/// Why no version can be published.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nobody but the secretariat knows of the event, or it was called off.
    #[error("the event is not announced")]
    NotAnnounced,
    /// There is no session.
    #[error("an agenda has at least one session")]
    Empty,
    /// The latest version says the same.
    #[error("nothing changed since the latest version")]
    Unchanged,
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// A version of the agenda was published.
#[derive(Debug, Serialize, Deserialize)]
pub struct AgendaPublished {
    event_id: Uuid,
    network_id: Uuid,
    /// Its number.
    pub number: i32,
}

impl Recorded for AgendaPublished {
    const KIND: &'static str = "agenda-published";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Tells those who have a place what changed.
pub(crate) const LISTENER: Listener = Listener {
    kind: AgendaPublished::KIND,
    hear,
};

/// The versions of an agenda, the latest first.
pub(crate) async fn versions(
    db: &impl ConnectionTrait,
    event: Uuid,
) -> Result<Vec<agenda_version::Model>, DbErr> {
    agenda_version::Entity::find()
        .filter(agenda_version::Column::EventId.eq(event))
        .order_by_desc(agenda_version::Column::Number)
        .all(db)
        .await
}

/// The days and sessions of an event as they stand, in order.
pub(crate) async fn live(
    db: &impl ConnectionTrait,
    event: Uuid,
) -> Result<(Vec<day::Model>, Vec<session::Model>), DbErr> {
    let days = day::Entity::find()
        .filter(day::Column::EventId.eq(event))
        .order_by_asc(day::Column::Date)
        .all(db)
        .await?;
    let mut sessions = session::Entity::find()
        .filter(session::Column::EventId.eq(event))
        .all(db)
        .await?;
    let date = |session: &session::Model| {
        days.iter()
            .find(|day| day.id == session.day_id)
            .map(|day| day.date)
    };
    sessions.sort_by_key(|session| (date(session), session.starts, session.ends, session.id));
    Ok((days, sessions))
}

/// Publishes the agenda of `event` as it stands; `note` is what readers are told about it.
///
/// # Errors
/// See [`Error`].
pub async fn publish_agenda(
    store: &Store,
    by: &Secretariat,
    event: &Event,
    note: Option<String>,
) -> Result<agenda_version::Model, Error> {
    if event.announced_at.is_none() || event.cancelled_at.is_some() {
        return Err(Error::NotAnnounced);
    }
    let tx = store.begin(store::Actor::Person(by.person_id)).await?;
    let fault = |error: DbErr| Error::Fault(error.into());
    // Writing first holds the event: two who publish at once get two numbers.
    let arrived = [(event::Column::AgendaFollows, Expr::value(false))];
    edit::write(tx.db(), event.id, arrived)
        .await
        .map_err(fault)?;
    let (days, sessions) = live(tx.db(), event.id).await.map_err(fault)?;
    if sessions.is_empty() {
        return Err(Error::Empty);
    }
    let latest = versions(tx.db(), event.id)
        .await
        .map_err(fault)?
        .into_iter()
        .next();
    if latest
        .as_ref()
        .is_some_and(|latest| latest.days.0 == days && latest.sessions.0 == sessions)
    {
        return Err(Error::Unchanged);
    }
    let version = tx
        .insert(agenda_version::Model {
            id: Uuid::now_v7(),
            event_id: event.id,
            number: latest.map_or(1, |latest| latest.number + 1),
            at: tx.now(),
            person_id: Some(by.person_id),
            note,
            days: Json(days),
            sessions: Json(sessions),
        })
        .await?;
    tx.record(&AgendaPublished {
        event_id: event.id,
        network_id: event.network_id,
        number: version.number,
    })
    .await?;
    tx.commit().await?;
    Ok(version)
}

fn hear<'a>(tx: &'a Tx, record: &'a Record) -> BoxFuture<'a, Result<(), store::Error>> {
    Box::pin(async move {
        let published: AgendaPublished = record.read()?;
        let Some(event) = event::Entity::find_by_id(published.event_id)
            .one(tx.db())
            .await?
        else {
            return Ok(());
        };
        let versions = versions(tx.db(), event.id).await?;
        let find = |number| versions.iter().find(|version| version.number == number);
        let Some(version) = find(published.number) else {
            return Ok(());
        };
        // A letter goes to people of all kinds: it tells what the event's whole audience may know.
        let sees =
            |audience: &Audience| *audience == Audience::Everyone || *audience == event.audience;
        let after = Edition::seen(version, &version.sessions, sees);
        let before = find(published.number - 1).map_or_else(Edition::none, |earlier| {
            Edition::seen(earlier, &version.sessions, sees)
        });
        let changes = agenda_diff::changes(&before, &after);
        if changes.is_empty() {
            return Ok(());
        }
        let network = network::Entity::find_by_id(event.network_id)
            .one(tx.db())
            .await?;
        let network = network.map(|network| network.name).unwrap_or_default();
        let mut written: HashMap<Language, (String, String)> = HashMap::new();
        let accepted = application::Entity::find()
            .filter(application::Column::EventId.eq(event.id))
            .filter(application::Column::Status.eq(Status::Accepted))
            .filter(application::Column::Told.eq(Status::Accepted))
            .filter(application::reachable())
            .order_by_asc(application::Column::Number)
            .all(tx.db())
            .await?;
        for application in accepted {
            let language = application.language;
            let (subject, body) = written
                .entry(language)
                .or_insert_with(|| {
                    let t = crate::TEXTS.reader(language);
                    letter(
                        &event,
                        version,
                        &agenda_words::tell(&changes, &t),
                        &network,
                        &t,
                    )
                })
                .clone();
            let greeting = crate::TEXTS.reader(language).one(
                "agenda-letter-greeting",
                "name",
                &application.name,
            );
            tx.mail(Letter {
                to_name: application.name,
                to_address: application.email,
                language,
                subject,
                body: format!("{greeting}\n\n{body}"),
                attachments: Vec::new(),
                network_id: Some(event.network_id),
                subject_id: Some(event.id),
                secrets: Vec::new(),
            })
            .await?;
        }
        Ok(())
    })
}

/// Subject, and what follows the greeting.
fn letter(
    event: &Event,
    version: &agenda_version::Model,
    told: &[Told],
    network: &str,
    t: &texts::Texts,
) -> (String, String) {
    let title = event.title.in_language(t.language()).text;
    let is_first = version.number == 1;
    let subject = t.one(
        if is_first {
            "agenda-letter-subject-first"
        } else {
            "agenda-letter-subject"
        },
        "event",
        title,
    );
    let mut parts = vec![t.one(
        if is_first {
            "agenda-letter-first"
        } else {
            "agenda-letter-changed"
        },
        "event",
        title,
    )];
    parts.extend(version.note.clone());
    if is_first {
        parts.push(
            told.iter()
                .map(|told| format!("- {}: {}", told.when, told.title))
                .collect::<Vec<_>>()
                .join("\n"),
        );
    } else {
        parts.extend(told.iter().map(|told| {
            let sentences = told.sentences.join("\n  ");
            format!("- {} ({})\n  {sentences}", told.title, told.when)
        }));
    }
    let below = format!("/agenda/versions/{}", version.number);
    parts.push(t.one(
        "agenda-letter-more",
        "address",
        web::public_address(&event.path(&below)),
    ));
    parts.push(t.one("agenda-letter-signature", "network", network));
    (subject, parts.join("\n\n"))
}

pub(crate) fn routes() -> Routes {
    Routes::new().post("/events/{slug}/agenda/versions", create)
}

async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Agenda).await?;
    let note = fields::line(&mut form, "note", 1_000, &desk.t);
    if form.is_fine() {
        let key = match publish_agenda(&house.store, &desk.by, &desk.event, note).await {
            Ok(_) => {
                return see_other_saying(&desk.event.path("/edit/agenda"), "desk-agenda-flash");
            }
            Err(Error::NotAnnounced) => "desk-agenda-not-announced",
            Err(Error::Empty) => "desk-agenda-empty",
            Err(Error::Unchanged) => "desk-agenda-unchanged",
            Err(Error::Fault(fault)) => return Err(fault.into()),
        };
        form.refuse("note", desk.t.get(key));
    }
    again(&edit_agenda::agenda_page(&house, desk, form).await?)
}
