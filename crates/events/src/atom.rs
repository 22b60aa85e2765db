//! The Atom feed (RFC 4287): what was announced last comes first.

use crate::listing;
use crate::participant_view::participant_view;
use crate::{TEXTS, event, ics, queries, topic};
use atom_syndication::{Category, Entry, Feed, Generator, Link, Person, Text};
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use chrono::{DateTime, Utc};
use members::network;
use sea_orm::{EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use texts::Texts;
use uuid::Uuid;
use web::{House, PageResult, Query, Routes, Viewer};

/// Readers look often enough to miss nothing with this many.
const MOST: u64 = 50;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/events.atom", feed)
}

/// `GET /events.atom`, with the filters of the calendar.
async fn feed(State(house): State<House>, viewer: Viewer, query: Query) -> PageResult {
    let store = &house.store;
    let t = TEXTS.reader(viewer.language);
    let events = event::Entity::find()
        .filter(queries::visible(&viewer))
        .filter(ics::wanted(store, &query, store.now()).await?)
        .order_by_desc(event::Column::AnnouncedAt)
        .order_by_desc(event::Column::Id)
        .limit(MOST)
        .all(store.db())
        .await?;
    let networks =
        members::queries::network_names(store, events.iter().map(|event| event.network_id)).await?;
    let entries: Vec<Entry> = events
        .iter()
        .map(|event| entry(&house, event, &networks, &t))
        .collect();
    let myself = house
        .settings
        .address(&format!("/{}{}", viewer.language.code(), viewer.path));
    let feed = Feed {
        title: Text::plain(t.one("event-feed-of", "house", &house.settings.name)),
        id: myself.clone(),
        updated: events
            .iter()
            .map(updated)
            .max()
            .unwrap_or(DateTime::UNIX_EPOCH)
            .into(),
        authors: vec![Person {
            name: house.settings.name.clone(),
            ..Person::default()
        }],
        generator: Some(Generator {
            value: "Guildhall".to_owned(),
            ..Generator::default()
        }),
        links: vec![
            Link {
                href: myself,
                rel: "self".to_owned(),
                ..Link::default()
            },
            Link {
                href: house.settings.address("/events"),
                rel: "alternate".to_owned(),
                ..Link::default()
            },
        ],
        lang: Some(viewer.language.code().to_owned()),
        entries,
        ..Feed::default()
    };
    let headers = [(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")];
    Ok((headers, feed.to_string()).into_response())
}

/// When readers should look at it again.
fn updated(event: &event::Model) -> DateTime<Utc> {
    event
        .cancelled_at
        .or(event.announced_at)
        .unwrap_or(event.created_at)
}

fn entry(
    house: &House,
    event: &event::Model,
    networks: &HashMap<Uuid, network::Model>,
    t: &Texts,
) -> Entry {
    let title = visible_characters(event.title.in_language(t.language()).text).replace('\n', " ");
    let page = house.settings.address(&event.path(""));
    let place = participant_view(event, t, false);
    let when = listing::days(event.zone(), event.starts_at, event.ends_at)
        .map(|(first, last)| t.date_range(first, last));
    let place = place
        .place
        .into_iter()
        .chain([place.town])
        .collect::<Vec<_>>()
        .join(", ");
    let first_line = when
        .into_iter()
        .chain([place])
        .collect::<Vec<_>>()
        .join(" · ");
    let summary = event.summary.in_language(t.language()).text;
    let lines = [
        first_line,
        summary.to_owned(),
        event.cancel_reason.clone().unwrap_or_default(),
    ];
    let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    let network = networks.get(&event.network_id);
    Entry {
        title: Text::plain(if event.cancelled_at.is_some() {
            t.one("event-feed-cancelled", "event", title)
        } else {
            title
        }),
        id: format!("urn:uuid:{}", event.id),
        updated: updated(event).into(),
        published: event.announced_at.map(Into::into),
        authors: network
            .map(|network| Person {
                name: network.name.clone(),
                ..Person::default()
            })
            .into_iter()
            .collect(),
        categories: event
            .topics
            .iter()
            .map(|topic| Category {
                term: visible_characters(topic),
                label: Some(visible_characters(&topic::label(topic, t))),
                ..Category::default()
            })
            .collect(),
        links: vec![Link {
            href: page,
            rel: "alternate".to_owned(),
            mime_type: Some("text/html".to_owned()),
            ..Link::default()
        }],
        summary: Some(Text::plain(visible_characters(&lines.join("\n")))),
        ..Entry::default()
    }
}

/// Control characters and the two that are none have no place in XML 1.0, not even escaped.
fn visible_characters(text: &str) -> String {
    let is_refused =
        |c: char| (c.is_control() && c != '\n') || matches!(c, '\u{fffe}' | '\u{ffff}');
    text.chars()
        .map(|c| if is_refused(c) { ' ' } else { c })
        .collect()
}
