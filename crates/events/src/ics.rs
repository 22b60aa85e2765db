//! Events as iCalendar (RFC 5545): one entry for each day, with its own hours, as UTC instants. What
//! only participants see, and the agenda, stay out unless the reader has a place.

use crate::filter::Filter;
use crate::participant_view::{has_place, participant_view};
use crate::{Event, TEXTS, day, event, queries};
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use chrono::{DateTime, Duration, Utc};
use icalendar::{Calendar, Component, Event as Entry, EventLike, EventStatus};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::ExprTrait,
};
use std::collections::HashMap;
use store::{Store, record};
use texts::Texts;
use uuid::Uuid;
use web::{Failure, House, PageResult, Query, Routes, Viewer};

/// For how long the calendar feed keeps what is over.
const KEPT_DAYS: i64 = 365;
/// More events a calendar does not bear.
const MOST: u64 = 500;
/// How often programs should look again.
const REFRESH_HOURS: i64 = 6;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/events.ics", feed)
}

/// `GET /events.ics`, with the filters of the calendar.
async fn feed(State(house): State<House>, viewer: Viewer, query: Query) -> PageResult {
    let store = &house.store;
    let now = store.now();
    let t = TEXTS.reader(viewer.language);
    let events = event::Entity::find()
        .filter(queries::visible(&viewer))
        .filter(wanted(store, &query, now).await?)
        .filter(event::Column::EndsAt.gt(now - Duration::days(KEPT_DAYS)))
        .order_by_asc(event::Column::StartsAt)
        .order_by_asc(event::Column::Id)
        .limit(MOST)
        .all(store.db())
        .await?;
    let ids: Vec<Uuid> = events.iter().map(|event| event.id).collect();
    let mut days: HashMap<Uuid, Vec<day::Model>> = HashMap::new();
    let found = day::Entity::find()
        .filter(day::Column::EventId.is_in(ids.iter().copied()))
        .order_by_asc(day::Column::Date)
        .all(store.db())
        .await?;
    for day in found {
        days.entry(day.event_id).or_default().push(day);
    }
    let versions = versions(store, &ids).await?;
    let mut calendar = calendar(&t.one("event-feed-of", "house", &house.settings.name));
    for event in &events {
        let days = days.get(&event.id).map_or(&[][..], Vec::as_slice);
        add(
            &mut calendar,
            &house,
            event,
            days,
            versions.get(&event.id),
            false,
            &t,
        );
    }
    answer(&calendar)
}

/// The filter of an address as a condition on announced events: drafts are in no feed.
pub(crate) async fn wanted(
    store: &Store,
    query: &Query,
    now: DateTime<Utc>,
) -> Result<Condition, Failure> {
    let filter = Filter::of(query);
    let network = match &filter.network {
        Some(slug) => members::queries::network_by_slug(store, slug)
            .await?
            .map(|network| network.id),
        None => None,
    };
    Ok(filter
        .condition(network, now)
        .add(event::Column::AnnouncedAt.is_not_null()))
}

/// `GET /events/{slug}.ics`: one event, with place and link for those who have a place.
pub(crate) async fn one(house: &House, viewer: &Viewer, event: &Event) -> PageResult {
    let store = &house.store;
    let own = queries::own_application(store, viewer, event.id).await?;
    let t = TEXTS.reader(viewer.language);
    let days = queries::days(store, event.id).await?;
    let versions = versions(store, &[event.id]).await?;
    let mut calendar = calendar(event.title.in_language(t.language()).text);
    add(
        &mut calendar,
        house,
        event,
        &days,
        versions.get(&event.id),
        has_place(own.as_ref()),
        &t,
    );
    answer(&calendar)
}

fn calendar(name: &str) -> Calendar {
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0"));
    calendar.append_property(("PRODID", "-//Guildhall//Guildhall//EN"));
    calendar.append_property(("CALSCALE", "GREGORIAN"));
    calendar.append_property(("METHOD", "PUBLISH"));
    calendar.name(&one_line(name));
    calendar.ttl(&Duration::hours(REFRESH_HOURS));
    calendar
}

fn answer(calendar: &Calendar) -> PageResult {
    let headers = [(header::CONTENT_TYPE, "text/calendar; charset=utf-8")];
    Ok((headers, calendar.to_string()).into_response())
}

/// How often an event has changed, and when last.
struct Version {
    changes: i64,
    last: DateTime<Utc>,
}

/// Programs take an entry for a newer one by its SEQUENCE: the number of times something happened
/// to the event, which only grows.
async fn versions(store: &Store, events: &[Uuid]) -> Result<HashMap<Uuid, Version>, Failure> {
    let rows: Vec<(Uuid, i64, DateTime<Utc>)> = record::Entity::find()
        .select_only()
        .column(record::Column::SubjectId)
        .column_as(record::Column::Id.count(), "changes")
        .column_as(Expr::col(record::Column::At).max(), "last")
        .filter(record::Column::SubjectId.is_in(events.iter().copied()))
        .filter(record::Column::Kind.starts_with("event-"))
        .group_by(record::Column::SubjectId)
        .into_tuple()
        .all(store.db())
        .await?;
    Ok(rows
        .into_iter()
        .map(|(event, changes, last)| (event, Version { changes, last }))
        .collect())
}

fn add(
    calendar: &mut Calendar,
    house: &House,
    event: &Event,
    days: &[day::Model],
    version: Option<&Version>,
    is_participant: bool,
    t: &Texts,
) {
    let title = one_line(event.title.in_language(t.language()).text);
    let view = participant_view(event, t, is_participant);
    let place = view
        .place
        .into_iter()
        .chain([view.town])
        .collect::<Vec<_>>()
        .join(", ");
    let page = house.settings.address(&event.path(""));
    let summary = event.summary.in_language(t.language()).text;
    let mut lines = Vec::new();
    let is_cancelled = event.cancelled_at.is_some();
    if is_cancelled {
        lines.push(t.get("event-box-cancelled"));
        lines.extend(event.cancel_reason.clone());
    }
    lines.extend(
        [summary.to_owned()]
            .into_iter()
            .filter(|summary| !summary.is_empty()),
    );
    lines.extend(
        view.online_url
            .map(|link| t.one("event-feed-connect", "link", link)),
    );
    lines.push(page.clone());
    let description = lines.join("\n").replace('\r', "");
    let changed = version
        .map(|version| version.last)
        .or(event.announced_at)
        .unwrap_or(event.created_at);
    let host = house.settings.public_url.host_str().unwrap_or("guildhall");
    for (at, day) in days.iter().enumerate() {
        let summary = if days.len() == 1 {
            title.clone()
        } else {
            t.with(
                "event-feed-day",
                [
                    ("event", title.as_str().into()),
                    ("day", (at + 1).into()),
                    ("days", days.len().into()),
                ],
            )
        };
        let mut entry = Entry::new();
        entry
            .uid(&format!("{}@{host}", day.id))
            .summary(&summary)
            .description(&description)
            .location(&one_line(&place))
            .url(&page)
            .timestamp(changed)
            .last_modified(changed)
            .sequence(version.map_or(0, |version| {
                u32::try_from(version.changes).unwrap_or(u32::MAX)
            }))
            .status(if is_cancelled {
                EventStatus::Cancelled
            } else {
                EventStatus::Confirmed
            })
            .starts(day.starts_at(event.zone()))
            .ends(day.ends_at(event.zone()));
        calendar.push(entry.done());
    }
}

/// A text without line breaks and other control characters: they would break the line of the file.
fn one_line(text: &str) -> String {
    text.replace(char::is_control, " ")
}
