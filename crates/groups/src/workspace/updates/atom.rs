//! The updates of a group as an Atom feed (RFC 4287), as far as its reader may know them.

use super::{latest, update};
use crate::queries;
use atom_syndication::{Content, Entry, Feed, Generator, Link, Person, Text};
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;
use chrono::DateTime;
use store::Read;
use vocabulary::Slug;
use web::{Failure, House, PageResult, Path, Routes, Viewer};

/// Readers look often enough to miss nothing with this many.
const MOST: u64 = 50;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/groups/{slug}/updates.atom", feed)
}

async fn feed(State(house): State<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let group = queries::by_slug(&house.store, &viewer, &slug).await?;
    if !group.state.has_workspace() {
        return Err(Failure::NotFound);
    }
    let updates = latest(&viewer, &group, MOST).all_from(&house.store).await?;
    let t = crate::TEXTS.reader(viewer.language);
    let name = group.name.in_language(viewer.language).text.to_owned();
    let language = viewer.language.code();
    let myself = house
        .settings
        .address(&format!("/{language}{}", viewer.path));
    let page = house.settings.address(&group.path("/updates"));
    let newest = updates.first().map(|update| update.published_at);
    let feed = Feed {
        title: Text::plain(t.one("updates-feed-of", "group", visible_characters(&name))),
        id: myself.clone(),
        updated: newest.unwrap_or(DateTime::UNIX_EPOCH).into(),
        authors: vec![Person {
            name: visible_characters(&name),
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
                href: page.clone(),
                rel: "alternate".to_owned(),
                ..Link::default()
            },
        ],
        lang: Some(language.to_owned()),
        entries: updates
            .iter()
            .map(|update| entry(&viewer, update, &page))
            .collect(),
        ..Feed::default()
    };
    let mut response = (
        [(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")],
        feed.to_string(),
    )
        .into_response();
    if viewer.standing().is_some() {
        response.headers_mut().insert(
            header::CACHE_CONTROL,
            HeaderValue::from_static("private, no-store"),
        );
    }
    Ok(response)
}

fn entry(viewer: &Viewer, update: &update::Model, page: &str) -> Entry {
    let title = update.title.in_language(viewer.language).text;
    let text = update.text.in_language(viewer.language).text;
    Entry {
        title: Text::plain(visible_characters(title).replace('\n', " ")),
        id: format!("urn:uuid:{}", update.id),
        updated: update.published_at.into(),
        published: Some(update.published_at.into()),
        links: vec![Link {
            href: format!("{page}#update-{}", update.id),
            rel: "alternate".to_owned(),
            mime_type: Some("text/html".to_owned()),
            ..Link::default()
        }],
        content: Some(Content {
            value: Some(visible_characters(ui::markdown(text).as_str())),
            content_type: Some("html".to_owned()),
            ..Content::default()
        }),
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
