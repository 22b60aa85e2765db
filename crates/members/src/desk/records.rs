//! The log of a network in words: who did what when.

use super::outbox::zone;
use crate::networks::{at, desk_shell, desk_tabs};
use crate::{TEXTS, person};
use askama::Template;
use axum::extract::State;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use store::Record;
use store::record::{By, Column, Entity};
use texts::Texts;
use ui::{Choice, Link, Pages};
use uuid::Uuid;
use vocabulary::{Language, Slug};
use web::{Form, House, PageResult, Path, Query, Source, Viewer, page};

const ON_A_PAGE: usize = 50;
/// Fields of recorded events that name what they are about, the best first.
const NAMES: [&str; 5] = ["name", "title", "organisation", "subject", "number"];

#[derive(Template)]
#[template(path = "desk/records.html")]
struct RecordsPage {
    shell: ui::Shell,
    t: Texts,
    path: String,
    tabs: Vec<Link>,
    form: Form,
    kinds: Vec<Choice>,
    total: u64,
    rows: Vec<Row>,
    pages: Pages,
}

struct Row {
    at: String,
    iso: String,
    who: String,
    what: String,
    about: String,
    /// Where that is read; empty where it is not known.
    href: String,
}

/// What a record is about: its title, and where it is read.
type Thing = (String, String);

/// What happened, in the reader's language. The kind of a recorded event is also the key of its
/// text in its room; a kind that no room knows any more is shown as it is.
fn what(house: &House, language: Language, kind: &str) -> String {
    house
        .text(language, kind)
        .unwrap_or_else(|| kind.replace('-', " "))
}

/// What it happened to, if the event names it.
fn named(details: &serde_json::Value) -> Option<&str> {
    NAMES.iter().find_map(|field| details.get(*field)?.as_str())
}

/// What it happened to by its key: a recorded event says `event_id` of what a room that can be searched calls
/// `event`. The network itself is no answer on its own page.
fn keyed<'a>(house: &'a House, network: Uuid, record: &Record) -> Option<(&'a Source, Uuid)> {
    // Rooms further up are about the thing, those below about whose it is.
    let sources = house.rooms.iter().rev().flat_map(|room| room.search);
    let mut found = sources.filter_map(|source| {
        let id = record
            .details
            .get(format!("{}_id", source.kind))?
            .as_str()?;
        Some((source, Uuid::try_parse(id).ok()?))
    });
    found.find(|(_, id)| *id != network)
}

/// Things that records know by their keys alone, as their rooms describe them for the search; each is read once.
async fn things(
    house: &House,
    language: Language,
    network: Uuid,
    records: &[Record],
) -> Result<HashMap<Uuid, Thing>, store::Error> {
    let mut things = HashMap::new();
    let nameless = records.iter().filter(|it| named(&it.details).is_none());
    for (source, id) in nameless.filter_map(|it| keyed(house, network, it)) {
        if things.contains_key(&id) {
            continue;
        }
        let found = (source.entry)(house, id).await?.and_then(|entry| {
            let own = entry.texts.iter().find(|it| it.language == language);
            let title = own.or(entry.texts.first())?.title.clone();
            Some((title, entry.href))
        });
        things.insert(id, found.unwrap_or_default());
    }
    Ok(things)
}

/// `GET /networks/{slug}/records?kind=&page=`
pub(super) async fn show(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    query: Query,
) -> PageResult {
    let network = at(&house, &slug).await?;
    viewer.secretariat_of(network.id)?;
    let (store, t) = (&house.store, TEXTS.reader(viewer.language));
    let kind = query.text("kind");
    let mut found = Entity::find().filter(Column::NetworkId.eq(network.id));
    let kinds: Vec<String> = found
        .clone()
        .select_only()
        .column(Column::Kind)
        .distinct()
        .into_tuple()
        .all(store.db())
        .await?;
    if let Some(kind) = kind {
        found = found.filter(Column::Kind.eq(kind));
    }
    let total = found.clone().count(store.db()).await?;
    let last = usize::try_from(total)
        .unwrap_or(usize::MAX)
        .div_ceil(ON_A_PAGE)
        .max(1);
    let page_at = query.parse::<usize>("page").unwrap_or(1).clamp(1, last);
    let records: Vec<Record> = found
        .order_by_desc(Column::Id)
        .offset(((page_at - 1) * ON_A_PAGE) as u64)
        .limit(ON_A_PAGE as u64)
        .all(store.db())
        .await?;
    let people: HashMap<Uuid, String> = person::Entity::find()
        .filter(person::Column::Id.is_in(records.iter().filter_map(|record| record.person_id)))
        .all(store.db())
        .await?
        .into_iter()
        .map(|person| (person.id, person.name))
        .collect();
    let who = |record: &Record| match (record.person_id, record.made_by) {
        (Some(id), _) => match people.get(&id) {
            Some(name) if !name.is_empty() => name.clone(),
            _ => t.get("members-deleted-person"),
        },
        (None, Some(By::Visitor)) => t.get("records-by-visitor"),
        (None, Some(By::House)) => t.get("records-by-house"),
        (None, Some(By::Person)) => t.get("members-deleted-person"),
        (None, None) => t.get("records-by-unknown"),
    };
    let zone = zone(&viewer);
    let things = things(&house, viewer.language, network.id, &records).await?;
    let about = |record: &Record| match named(&record.details) {
        Some(name) => (name.to_owned(), String::new()),
        None => keyed(&house, network.id, record)
            .and_then(|(_, id)| things.get(&id).cloned())
            .unwrap_or_default(),
    };
    let rows = records
        .iter()
        .map(|record| {
            let (about, href) = about(record);
            Row {
                at: t.moment(record.at, zone),
                iso: record.at.to_rfc3339(),
                who: who(record),
                what: what(&house, viewer.language, &record.kind),
                about,
                href,
            }
        })
        .collect();
    let mut kinds: Vec<_> = kinds
        .into_iter()
        .map(|kind| Choice::new(&kind, what(&house, viewer.language, &kind)))
        .collect();
    let compare = t.compare();
    kinds.sort_by(|a, b| compare(&a.label, &b.label));
    let path = format!("{}/records", network.path());
    page(&RecordsPage {
        shell: desk_shell(
            &house,
            &viewer,
            &network,
            t.one("records-of-title", "network", &network.name),
        ),
        tabs: desk_tabs(&viewer, &network),
        form: Form::new().with("kind", kind.unwrap_or_default()),
        kinds,
        total,
        rows,
        pages: Pages::new(page_at, last, |page| {
            format!(
                "{path}{}",
                query.with("page", (page > 1).then(|| page.to_string()).as_deref())
            )
        }),
        path,
        t,
    })
}
