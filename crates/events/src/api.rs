//! Events in the JSON API: the list, and one of them with its days, its agenda and who carries it.

use crate::event::{self, Facts, Registration, State, Target};
use crate::event_organisation::Role;
use crate::filter::{self, Filter};
use crate::participant_view::{has_place, participant_view};
use crate::queries::{self, Seen};
use crate::session::{Format, Speaker};
use crate::{TEXTS, day, listing};
use axum::extract::State as Held;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use members::{NetworkSign, Signs};
use sea_orm::sea_query::Query;
use sea_orm::{
    ColumnTrait, Condition, DerivePartialModel, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use serde::{Deserialize, Serialize};
use std::str::FromStr;
use store::Json;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;
use vocabulary::{Country, Language, Languages, Slug, Translated};
use web::api::{Asked, Part, Problem, Window};
use web::{Failure, House, Path, Viewer};

pub(crate) fn api() -> OpenApiRouter<House> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(show))
}

/// Which events are asked for.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct EventsAsked {
    /// With a day on or after this one, in the zone of the event.
    from: Option<NaiveDate>,
    /// With a day on or before this one, in the zone of the event.
    to: Option<NaiveDate>,
    /// Held in this country.
    country: Option<Country>,
    /// Delivered in this language, or interpreted into it.
    language: Option<Language>,
    /// Only those that are over, or only those that are not. Unless said: those that are not over,
    /// or all between `from` and `to` where one of these is given.
    past: Option<bool>,
}

/// An event in the list.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct EventItem {
    /// Its key in addresses; never changes.
    slug: Slug,
    /// Its page.
    url: String,
    /// Its title.
    title: Translated,
    /// What it is in two lines.
    summary: Translated,
    /// Where it stands.
    state: State,
    /// Beginning of the first day.
    starts_at: Option<DateTime<Utc>>,
    /// End of the last day.
    ends_at: Option<DateTime<Utc>>,
    /// IANA name of the zone in which its hours are announced.
    time_zone: String,
    /// Town.
    city: Option<String>,
    /// Country; absent for an event that is online only.
    country: Option<Country>,
    /// Whether one can take part online.
    online: bool,
    /// Languages of delivery.
    languages: Languages,
    /// Languages into which it is interpreted.
    interpretation: Languages,
    /// For whom it is meant; empty means everyone.
    audiences: Vec<Target>,
    /// Topics.
    topics: Vec<String>,
    /// How one registers.
    registration: Registration,
    /// The network in whose house it happens.
    network: Option<EventNetworkItem>,
}

/// A network.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct EventNetworkItem {
    slug: Slug,
    name: String,
}

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
    /// Where to connect, for those who have a place.
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
    /// Its agenda, in order.
    sessions: Vec<SessionItem>,
    /// Who carries it.
    organisations: Vec<EventOrganisationItem>,
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

/// The columns of the list.
#[derive(DerivePartialModel)]
#[sea_orm(entity = "event::Entity")]
struct Row {
    id: Uuid,
    slug: Slug,
    network_id: Uuid,
    title: Translated,
    summary: Translated,
    time_zone: String,
    city: Option<String>,
    country: Option<Country>,
    online_url: Option<String>,
    languages: Languages,
    interpretation: Languages,
    targets: Json<Vec<Target>>,
    topics: Json<Vec<String>>,
    #[sea_orm(nested)]
    facts: Facts,
}

/// Where a part of the list ends: events are in the order of their beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Cursor {
    starts_at: DateTime<Utc>,
    id: Uuid,
}

impl FromStr for Cursor {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (millis, id) = text.split_once('.').ok_or(())?;
        let starts_at = DateTime::from_timestamp_millis(millis.parse().map_err(drop)?).ok_or(())?;
        Ok(Self {
            starts_at,
            id: id.parse().map_err(drop)?,
        })
    }
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{}.{}",
            self.starts_at.timestamp_millis(),
            self.id.simple()
        )
    }
}

impl Cursor {
    fn after(self) -> Condition {
        Condition::any()
            .add(event::Column::StartsAt.gt(self.starts_at))
            .add(
                Condition::all()
                    .add(event::Column::StartsAt.eq(self.starts_at))
                    .add(event::Column::Id.gt(self.id)),
            )
    }
}

/// Lists announced events that the caller may see, by their beginning.
#[utoipa::path(
    get, path = "/events", tag = "events", params(EventsAsked, Window),
    responses(
        (status = 200, body = Part<EventItem>),
        (status = 400, body = Problem, content_type = "application/problem+json"),
        (status = 401, body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn list(
    Held(house): Held<House>,
    viewer: Viewer,
    Asked(asked): Asked<EventsAsked>,
    Asked(window): Asked<Window>,
) -> Result<axum::Json<Part<EventItem>>, Failure> {
    let store = &house.store;
    let now = store.now();
    let limit = window.limit()?;
    let after = window.after::<Cursor>()?;
    let mut wanted = asked.condition(now);
    if let Some(after) = after {
        wanted = wanted.add(after.after());
    }
    let mut rows = event::Entity::find()
        .filter(queries::visible(&viewer))
        .filter(event::Column::AnnouncedAt.is_not_null())
        .filter(event::Column::StartsAt.is_not_null())
        .filter(wanted)
        .order_by_asc(event::Column::StartsAt)
        .order_by_asc(event::Column::Id)
        .limit(limit + 1)
        .into_partial_model::<Row>()
        .all(store.db())
        .await?;
    let is_more = rows.len() as u64 > limit;
    rows.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    let next = rows.last().filter(|_| is_more).and_then(|last| {
        Some(
            Cursor {
                starts_at: last.facts.starts_at?,
                id: last.id,
            }
            .to_string(),
        )
    });
    let signs = Signs::of(store).await?;
    let items = rows
        .into_iter()
        .map(|row| {
            let network = signs.network(row.network_id);
            item(&house, row, network, now)
        })
        .collect();
    Ok(axum::Json(Part { items, next }))
}

impl EventsAsked {
    fn condition(&self, now: DateTime<Utc>) -> Condition {
        let mut all = Condition::all();
        if self.from.is_some() || self.to.is_some() {
            let mut days = Query::select();
            days.column(day::Column::EventId).from(day::Entity);
            if let Some(from) = self.from {
                days.and_where(day::Column::Date.gte(from));
            }
            if let Some(to) = self.to {
                days.and_where(day::Column::Date.lte(to));
            }
            all = all.add(event::Column::Id.in_subquery(days));
        }
        match self.past {
            Some(true) => all = all.add(listing::over(now)),
            Some(false) => all = all.add(listing::to_come(now)),
            None if self.from.is_none() && self.to.is_none() => {
                all = all.add(listing::to_come(now))
            }
            None => {}
        }
        let filter = Filter {
            country: self.country,
            ..Filter::default()
        };
        all = all.add(filter.condition(None, now));
        match self.language {
            Some(language) => all.add(filter::in_language(language)),
            None => all,
        }
    }
}

fn item(house: &House, row: Row, network: Option<&NetworkSign>, now: DateTime<Utc>) -> EventItem {
    EventItem {
        url: house.settings.address(&format!("/events/{}", row.slug)),
        state: row.facts.state(now),
        starts_at: row.facts.starts_at,
        ends_at: row.facts.ends_at,
        registration: row.facts.registration,
        slug: row.slug,
        title: row.title,
        summary: row.summary,
        time_zone: row.time_zone,
        city: row.city,
        country: row.country,
        online: row.online_url.is_some(),
        languages: row.languages,
        interpretation: row.interpretation,
        audiences: row.targets.0,
        topics: row.topics.0,
        network: network.map(|network| EventNetworkItem {
            slug: network.slug.clone(),
            name: network.name.clone(),
        }),
    }
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
    let (network, days, agenda, carriers, series, linked) = futures::try_join!(
        queries::network_of(store, event.network_id),
        queries::days(store, event.id),
        queries::agenda(store, &viewer, &event),
        queries::organisations(store, event.id),
        queries::series_of(store, &viewer, &event),
        queries::linked(store, &viewer, event.id),
    )?;
    let is_desk = viewer.is_secretariat_of(event.network_id);
    let shows_numbers = event.shows_numbers || is_desk;
    let t = TEXTS.reader(viewer.language);
    let view = participant_view(&event, &t, is_desk || has_place(own.as_ref()));
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
        agenda_follows: event.agenda_follows,
        capacity: event.capacity.filter(|_| shows_numbers),
        accepted: shows_numbers.then_some(event.accepted),
        waitlisted: shows_numbers.then_some(event.waitlisted),
        sessions: sessions(agenda, &days),
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

/// The agenda by day and hour.
fn sessions(agenda: Vec<Seen>, days: &[day::Model]) -> Vec<SessionItem> {
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
    items
}

fn hours(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_reads_back() {
        let cursor = Cursor {
            starts_at: DateTime::from_timestamp_millis(1_773_298_800_000).expect("a moment"),
            id: Uuid::from_u128(7),
        };
        assert_eq!(cursor.to_string().parse(), Ok(cursor));
        for other in [
            "",
            ".",
            "x.y",
            "1773298800000",
            "99999999999999999999.0",
            "9223372036854775807.x",
        ] {
            assert_eq!(other.parse::<Cursor>(), Err(()), "{other}");
        }
    }
}
