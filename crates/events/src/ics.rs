//! Events as iCalendar (RFC 5545): one entry for each day, with its own hours, as UTC instants. What
//! only participants see, and the agenda, stay out unless the reader has a place.

use crate::filter::Filter;
use crate::ics_revision::{self, Version};
use crate::participant_view::participant_view;
use crate::{Event, TEXTS, convener, day, event, queries};
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use chrono::{DateTime, Duration, Utc};
use icalendar::{Calendar, Component, Event as Entry, EventLike, EventStatus};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use store::Store;
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
    let versions = ics_revision::versions(store.db(), &ids).await?;
    let mut calendar = calendar(&t.one("event-feed-of", "house", &house.settings.name));
    for event in &events {
        let days = days.get(&event.id).map_or(&[][..], Vec::as_slice);
        add(
            &mut calendar,
            &house,
            event,
            days,
            Revision {
                version: versions.get(&event.id).copied(),
                steps: 0,
            },
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
    // Whoever subscribes would never notice that a part of it does not matter.
    if let Some(unread) = filter.unread(query) {
        return Err(Failure::Malformed(
            StatusCode::BAD_REQUEST,
            format!("{unread}: there is no such value"),
        ));
    }
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
    let conveners = convener::of(store, event).await?;
    let t = TEXTS.reader(viewer.language);
    let days = queries::days(store, event.id).await?;
    let versions = ics_revision::versions(store.db(), &[event.id]).await?;
    let own_steps = match &own {
        Some(own) => ics_revision::steps(store.db(), &[own.id]).await?,
        None => HashMap::new(),
    };
    let mut calendar = calendar(event.title.in_language(t.language()).text);
    add(
        &mut calendar,
        house,
        event,
        &days,
        Revision {
            version: versions.get(&event.id).copied(),
            steps: own_steps.values().sum(),
        },
        convener::is_participant(viewer, event, own.as_ref(), &conveners),
        &t,
    );
    answer(&calendar)
}

fn calendar(name: &str) -> Calendar {
    let mut calendar = blank("PUBLISH");
    calendar.name(&one_line(name));
    calendar.ttl(&Duration::hours(REFRESH_HOURS));
    calendar
}

/// A file without entries; `method` is one of RFC 5546.
pub(crate) fn blank(method: &str) -> Calendar {
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0"));
    calendar.append_property(("PRODID", "-//Guildhall//Guildhall//EN"));
    calendar.append_property(("CALSCALE", "GREGORIAN"));
    calendar.append_property(("METHOD", method));
    calendar
}

fn answer(calendar: &Calendar) -> PageResult {
    let headers = [(header::CONTENT_TYPE, "text/calendar; charset=utf-8")];
    Ok((headers, calendar.to_string()).into_response())
}

/// What an entry is numbered by: changes of the event, and decisions about its reader.
struct Revision {
    version: Option<Version>,
    steps: i64,
}

fn add(
    calendar: &mut Calendar,
    house: &House,
    event: &Event,
    days: &[day::Model],
    revision: Revision,
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
    let changes = revision.version.map_or(0, |version| version.changes);
    let changed = revision
        .version
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
            .sequence(ics_revision::sequence(changes, revision.steps))
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
pub(crate) fn one_line(text: &str) -> String {
    text.replace(char::is_control, " ")
}
