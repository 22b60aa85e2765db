//! The public history of an agenda: which versions there were, and what each changed. A reader
//! learns of the sessions that they may see, and nothing of the others.

use crate::agenda_diff::{self, Edition};
use crate::agenda_words::{self, Told};
use crate::{Event, publish_agenda, queries};
use askama::Template;
use axum::extract::State;
use members::network;
use sea_orm::EntityTrait;
use texts::Texts;
use ui::{Link, Shell};
use vocabulary::Slug;
use web::{Failure, House, PageResult, Path, Routes, Viewer, page};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/events/{slug}/agenda/versions", list)
        .get("/events/{slug}/agenda/versions/{number}", show)
}

#[derive(Template)]
#[template(path = "agenda_versions.html")]
struct ListPage {
    shell: Shell,
    t: Texts,
    event: Event,
    versions: Vec<Line>,
}

/// A version in the list.
struct Line {
    link: Link,
    when: String,
    note: String,
    changes: String,
}

#[derive(Template)]
#[template(path = "agenda_version.html")]
struct VersionPage {
    shell: Shell,
    t: Texts,
    event: Event,
    number: i32,
    when: String,
    note: String,
    is_latest: bool,
    changes: Vec<Told>,
    previous: Option<String>,
    next: Option<String>,
}

async fn list(State(house): State<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let event = queries::by_slug(&house.store, &viewer, &slug).await?;
    let t = crate::TEXTS.reader(viewer.language);
    let versions = publish_agenda::versions(house.store.db(), event.id).await?;
    let (_, live) = publish_agenda::live(house.store.db(), event.id).await?;
    let sees = |audience: &web::Audience| viewer.belongs_to(audience, Some(event.network_id));
    let editions: Vec<_> = versions
        .iter()
        .map(|version| Edition::seen(version, &live, sees))
        .collect();
    let lines = versions
        .iter()
        .enumerate()
        .map(|(at, version)| {
            // Before the first there was nothing that could have changed.
            let changes = editions.get(at + 1).map_or_else(
                || t.get("agenda-version-first"),
                |before| {
                    let changed = agenda_diff::changes(before, &editions[at]).len();
                    t.one("agenda-version-changes", "count", changed)
                },
            );
            let label = t.one("agenda-version-title", "number", version.number);
            Line {
                link: Link::new(label, version_path(&event, version.number)),
                when: t.moment(version.at, event.zone()),
                note: version.note.clone().unwrap_or_default(),
                changes,
            }
        })
        .collect();
    let shell = frame(&house, &viewer, &event, t.get("agenda-versions-title")).await?;
    page(&ListPage {
        shell,
        t,
        event,
        versions: lines,
    })
}

async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path((slug, number)): Path<(Slug, i32)>,
) -> PageResult {
    let event = queries::by_slug(&house.store, &viewer, &slug).await?;
    let t = crate::TEXTS.reader(viewer.language);
    let versions = publish_agenda::versions(house.store.db(), event.id).await?;
    let (_, live) = publish_agenda::live(house.store.db(), event.id).await?;
    let find = |number: i32| versions.iter().find(|version| version.number == number);
    let version = find(number).ok_or(Failure::NotFound)?;
    let sees = |audience: &web::Audience| viewer.belongs_to(audience, Some(event.network_id));
    let earlier = find(number - 1);
    let before = earlier.map_or_else(Edition::none, |earlier| Edition::seen(earlier, &live, sees));
    let changes = agenda_diff::changes(&before, &Edition::seen(version, &live, sees));
    let title = t.one("agenda-version-title", "number", number);
    let shell = frame(&house, &viewer, &event, title).await?;
    page(&VersionPage {
        shell: shell.under(
            t.get("agenda-versions-title"),
            event.path("/agenda/versions"),
        ),
        number,
        when: t.moment(version.at, event.zone()),
        note: version.note.clone().unwrap_or_default(),
        is_latest: versions
            .first()
            .is_some_and(|latest| latest.number == number),
        changes: agenda_words::tell(&changes, &t),
        previous: earlier.map(|earlier| version_path(&event, earlier.number)),
        next: find(number + 1).map(|later| version_path(&event, later.number)),
        t,
        event: event.clone(),
    })
}

fn version_path(event: &Event, number: i32) -> String {
    event.path(&format!("/agenda/versions/{number}"))
}

async fn frame(
    house: &House,
    viewer: &Viewer,
    event: &Event,
    page: String,
) -> Result<Shell, Failure> {
    let t = crate::TEXTS.reader(viewer.language);
    let title = event.title.in_language(viewer.language).text;
    let full = t.with(
        "desk-event-title",
        [("page", page.into()), ("event", title.into())],
    );
    let mut shell = house
        .shell(viewer, full)
        .under(t.get("event-calendar-title"), "/events")
        .under(title, event.path(""));
    if let Some(network) = network::Entity::find_by_id(event.network_id)
        .one(house.store.db())
        .await?
    {
        shell = shell.of_network(network.name, network.slug.to_string());
    }
    Ok(shell)
}
