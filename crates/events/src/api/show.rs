//! One event with all that the caller may know of it.

use super::{EventItem, Row, item};
use crate::convener::{self, Model as Convener};
use crate::event_organisation::Role;
use crate::participant_view::participant_view;
use crate::queries::{self, Seen};
use crate::question::{self, Kind, Stage};
use crate::registration::answers;
use crate::session::{Format, Speaker};
use crate::{Event, State, TEXTS, agenda_view, day, session};
use axum::extract::State as Held;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::Serialize;
use texts::Texts;
use utoipa::ToSchema;
use uuid::Uuid;
use vocabulary::{Languages, Slug, Translated};
use web::api::Problem;
use web::{Failure, House, Path, Viewer};

/// An event with all that the caller may know of it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct EventDetail {
    #[serde(flatten)]
    event: EventItem,
    /// What it is, in Markdown.
    about: Translated,
    /// House and street, for those who may know.
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<String>,
    /// Where to connect, for those who have a place or belong to who convened it.
    #[serde(skip_serializing_if = "Option::is_none")]
    online_url: Option<String>,
    /// For example: no slides.
    house_rules: Translated,
    /// Its own site.
    website: Option<String>,
    /// Where one registers, if on another site.
    registration_url: Option<String>,
    /// When registration opens; with the announcement if absent.
    opens_at: Option<DateTime<Utc>>,
    /// When registration closes; with the beginning if absent.
    closes_at: Option<DateTime<Utc>>,
    /// Whether the agenda is still to come.
    agenda_follows: bool,
    /// Places, for those who may know; absent too where there is no limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    capacity: Option<i32>,
    /// Places taken, for those who may know.
    #[serde(skip_serializing_if = "Option::is_none")]
    accepted: Option<i32>,
    /// Applications on the waiting list, for those who may know.
    #[serde(skip_serializing_if = "Option::is_none")]
    waitlisted: Option<i32>,
    /// Its days, in order.
    days: Vec<DayItem>,
    /// What applications answer; nothing where no application is taken any more.
    questions: Vec<QuestionItem>,
    /// Its agenda, in order.
    sessions: Vec<SessionItem>,
    /// Who carries it.
    organisations: Vec<EventOrganisationItem>,
    /// Whose meeting it is, as far as the caller may know: groups, where `registration` is `none`.
    conveners: Vec<ConvenerItem>,
    /// The series of which it is an edition.
    series: Option<SeriesItem>,
    /// Events that belong with it.
    links: Vec<LinkItem>,
}

/// A day of an event.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DayItem {
    /// In the zone of the event.
    date: NaiveDate,
    /// `09:00`, in the zone of the event.
    starts: String,
    /// `16:00`, in the zone of the event.
    ends: String,
    starts_at: DateTime<Utc>,
    ends_at: DateTime<Utc>,
}

/// A question of the organiser.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct QuestionItem {
    /// Its key in the `answers` of an application.
    key: Uuid,
    kind: Kind,
    label: Translated,
    /// What can be chosen, in the order in which answers count it from 0.
    choices: Vec<Translated>,
    /// Whether it must be answered.
    required: bool,
}

/// A session as far as the caller may know it.
#[derive(Debug, Default, Serialize, ToSchema)]
pub(crate) struct SessionItem {
    /// In the zone of the event.
    date: NaiveDate,
    /// `09:00`, in the zone of the event.
    starts: String,
    /// `10:30`, in the zone of the event.
    ends: String,
    /// Whether the caller may not know more than this.
    restricted: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<Translated>,
    /// In Markdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    about: Option<Translated>,
    #[serde(skip_serializing_if = "Option::is_none")]
    format: Option<Format>,
    #[serde(skip_serializing_if = "Option::is_none")]
    room: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    languages: Option<Languages>,
    #[serde(skip_serializing_if = "Option::is_none")]
    speakers: Option<Vec<Speaker>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    capacity: Option<i32>,
    /// Who may come, in the language of the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    attending: Option<String>,
}

/// An organisation that carries an event.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct EventOrganisationItem {
    /// As it is printed.
    name: String,
    role: Role,
    /// Its page, if it is known here.
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

/// Who convened an event for which nobody registers.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ConvenerItem {
    name: Translated,
    /// Its page.
    url: String,
}

/// A series.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SeriesItem {
    slug: Slug,
    name: Translated,
    url: String,
}

/// An event that belongs with this one.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct LinkItem {
    /// `back-to-back`, `joint-meeting`, `followed-by`, `follows` or `related`.
    relation: &'static str,
    slug: Slug,
    title: Translated,
    url: String,
}

/// Shows one event.
///
/// `capacity`, `accepted` and `waitlisted` are there for events that show their numbers to
/// everybody, and for their secretariat. Of sessions that are not for the caller only the hours are
/// there.
#[utoipa::path(
    get, path = "/events/{slug}", tag = "events",
    params(("slug" = String, Path, description = "Key of the event in addresses")),
    responses(
        (status = 200, body = EventDetail),
        (status = 401, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn show(
    Held(house): Held<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
) -> Result<axum::Json<EventDetail>, Failure> {
    let store = &house.store;
    let event = queries::by_slug(store, &viewer, &slug).await?;
    let own = queries::own_application(store, &viewer, event.id).await?;
    let (network, days, agenda, carriers, series, linked, conveners) = futures::try_join!(
        queries::network_of(store, event.network_id),
        queries::days(store, event.id),
        queries::agenda(store, &viewer, &event),
        queries::organisations(store, event.id),
        queries::series_of(store, &viewer, &event),
        queries::linked(store, &viewer, event.id),
        convener::of(store, &event),
    )?;
    let questions = questions(&house, &event).await?;
    let is_desk = viewer.is_secretariat_of(event.network_id);
    let shows_numbers = event.shows_numbers || is_desk;
    let t = TEXTS.reader(viewer.language);
    let sessions = sessions(&house, &event, agenda, &days, &t).await?;
    let takes_part = convener::is_participant(&viewer, &event, own.as_ref(), &conveners);
    let view = participant_view(&event, &t, is_desk || takes_part);
    let row = Row {
        id: event.id,
        slug: event.slug.clone(),
        network_id: event.network_id,
        facts: event.facts(),
        title: event.title,
        summary: event.summary,
        time_zone: event.time_zone.clone(),
        city: event.city,
        country: event.country,
        online_url: event.online_url,
        languages: event.languages,
        interpretation: event.interpretation,
        targets: event.targets,
        topics: event.topics,
    };
    let zone = event.time_zone.parse().unwrap_or(chrono_tz::Tz::UTC);
    Ok(axum::Json(EventDetail {
        event: item(&house, row, network.as_ref(), store.now()),
        about: event.about,
        place: view.place,
        online_url: view.online_url,
        house_rules: event.house_rules,
        website: event.website,
        registration_url: event.registration_url,
        opens_at: event.opens_at,
        closes_at: event.closes_at,
        agenda_follows: event.agenda_follows && sessions.is_empty(),
        capacity: event.capacity.filter(|_| shows_numbers),
        accepted: shows_numbers.then_some(event.accepted),
        waitlisted: shows_numbers.then_some(event.waitlisted),
        questions,
        sessions,
        days: days
            .iter()
            .map(|day| DayItem {
                date: day.date,
                starts: hours(day.starts),
                ends: hours(day.ends),
                starts_at: day.starts_at(zone),
                ends_at: day.ends_at(zone),
            })
            .collect(),
        organisations: carriers
            .into_iter()
            .map(|(organisation, path)| EventOrganisationItem {
                name: organisation.name,
                role: organisation.role,
                url: path.map(|path| house.settings.address(&path)),
            })
            .collect(),
        conveners: named(&house, &viewer, conveners),
        series: series.map(|series| SeriesItem {
            url: house.settings.address(&format!("/series/{}", series.slug)),
            slug: series.slug,
            name: series.name,
        }),
        links: linked
            .into_iter()
            .map(|linked| LinkItem {
                relation: linked.word(),
                url: house.settings.address(&linked.event.path()),
                slug: linked.event.slug,
                title: linked.event.title,
            })
            .collect(),
    }))
}

/// Who convened it, as far as the caller may know.
fn named(house: &House, viewer: &Viewer, conveners: Vec<Convener>) -> Vec<ConvenerItem> {
    conveners
        .into_iter()
        .filter(|convener| convener.is_known_to(viewer))
        .map(|convener| ConvenerItem {
            url: house.settings.address(&convener.page),
            name: convener.name,
        })
        .collect()
}

/// What applications answer, as long as the event takes them.
async fn questions(house: &House, event: &Event) -> Result<Vec<QuestionItem>, Failure> {
    let takes_applications = event.registration.is_here()
        && matches!(
            event.state(house.store.now()),
            State::Draft | State::Announced | State::Open | State::Full
        );
    if !takes_applications {
        return Ok(Vec::new());
    }
    let asked = answers::questions(house.store.db(), event.id, Stage::Application).await?;
    Ok(asked.into_iter().map(QuestionItem::from).collect())
}

impl From<question::Model> for QuestionItem {
    fn from(asked: question::Model) -> Self {
        Self {
            key: asked.id,
            kind: asked.kind,
            label: asked.label,
            choices: asked.choices.0,
            required: asked.required,
        }
    }
}

/// The agenda by day and hour.
async fn sessions(
    house: &House,
    event: &Event,
    agenda: Vec<Seen>,
    days: &[day::Model],
    t: &Texts,
) -> Result<Vec<SessionItem>, Failure> {
    let known = agenda.iter().filter_map(|seen| match seen {
        Seen::Session(session) => Some(agenda_view::attending(session, event)),
        Seen::Restricted { .. } => None,
    });
    let audiences = agenda_view::in_words(&house.store, known, t).await?;
    let attending = |session: &session::Model| {
        let audience = agenda_view::attending(session, event);
        let found = audiences.iter().find(|(known, _)| known == audience);
        found.map(|(_, words)| words.clone())
    };
    let date = |id: Uuid| {
        days.iter()
            .find(|day| day.id == id)
            .map(|day| day.date)
            .unwrap_or_default()
    };
    let mut items: Vec<SessionItem> = agenda
        .into_iter()
        .map(|seen| match seen {
            Seen::Restricted {
                day_id,
                starts,
                ends,
            } => SessionItem {
                date: date(day_id),
                starts: hours(starts),
                ends: hours(ends),
                restricted: true,
                ..SessionItem::default()
            },
            Seen::Session(session) => SessionItem {
                attending: attending(&session),
                date: date(session.day_id),
                starts: hours(session.starts),
                ends: hours(session.ends),
                restricted: false,
                title: Some(session.title),
                about: Some(session.about),
                format: Some(session.format),
                room: session.room,
                languages: Some(session.languages),
                speakers: Some(session.speakers.0),
                capacity: session.capacity,
            },
        })
        .collect();
    items.sort_by(|a, b| (a.date, &a.starts).cmp(&(b.date, &b.starts)));
    Ok(items)
}

fn hours(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}
