//! Series and campaigns: the editions of one training on a map and in a table, and how far it has
//! come in the countries it is meant to reach.

use crate::event::State;
use crate::listing::{Listed, Row};
use crate::participant_view::web_address;
use crate::{TEXTS, check_in, event, listing, queries, series};
use askama::Template;
use axum::extract::State as Held;
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use store::{Read, Rows, Store};
use texts::Texts;
use ui::{EuropeMap, Link};
use uuid::Uuid;
use vocabulary::{Country, Slug};
use web::{Failure, House, PageResult, Path, Routes, Viewer, page};

/// More editions no series has.
const MOST: u64 = 500;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/series", list)
        .get("/series/{slug}", show)
}

#[derive(Template)]
#[template(path = "series_list.html")]
struct SeriesList {
    shell: ui::Shell,
    t: Texts,
    series: Vec<Card>,
}

struct Card {
    href: String,
    name: String,
    lang: Option<&'static str>,
    tagline: String,
    tagline_lang: Option<&'static str>,
    network: String,
    editions: String,
}

/// `GET /series`
async fn list(Held(house): Held<House>, viewer: Viewer) -> PageResult {
    let store = &house.store;
    let t = TEXTS.reader(viewer.language);
    let mut found = series::Entity::rows()
        .filter(queries::visible_series(&viewer))
        .order_by_desc(series::Column::CreatedAt)
        .order_by_desc(series::Column::Id)
        .limit(MOST)
        .all_from(store)
        .await?;
    let compare = t.compare();
    found.sort_by(|a, b| {
        compare(
            a.name.in_language(viewer.language).text,
            b.name.in_language(viewer.language).text,
        )
    });
    let networks =
        members::queries::network_names(store, found.iter().map(|series| series.network_id))
            .await?;
    let editions = editions_by_series(store, &viewer).await?;
    let series = found
        .iter()
        .map(|series| {
            let name = series.name.in_language(viewer.language);
            let tagline = series.tagline.in_language(viewer.language);
            let network = networks.get(&series.network_id);
            let count = editions.get(&series.id).copied().unwrap_or(0);
            Card {
                href: format!("/series/{}", series.slug),
                name: name.text.to_owned(),
                lang: listing::lang(name.language, &t),
                tagline: tagline.text.to_owned(),
                tagline_lang: listing::lang(tagline.language, &t),
                network: network
                    .map(|network| network.name.clone())
                    .unwrap_or_default(),
                editions: t.one("series-editions", "count", count),
            }
        })
        .collect();
    let shell = house
        .shell(&viewer, t.get("series-list-title"))
        .under(t.get("event-navigation"), "/events");
    page(&SeriesList { shell, t, series })
}

/// How many editions of each series the viewer may see.
async fn editions_by_series(store: &Store, viewer: &Viewer) -> Result<HashMap<Uuid, i64>, Failure> {
    let rows: Vec<(Uuid, i64)> = event::Entity::find()
        .select_only()
        .column(event::Column::SeriesId)
        .column_as(event::Column::Id.count(), "editions")
        .filter(queries::visible(viewer))
        .filter(event::Column::SeriesId.is_not_null())
        .group_by(event::Column::SeriesId)
        .into_tuple()
        .all(store.db())
        .await?;
    Ok(rows.into_iter().collect())
}

#[derive(Template)]
#[template(path = "series.html")]
struct SeriesPage {
    shell: ui::Shell,
    t: Texts,
    name: String,
    lang: Option<&'static str>,
    /// The name as it was written, beside a translation.
    original: Option<(String, &'static str)>,
    tagline: String,
    tagline_lang: Option<&'static str>,
    about: ui::Html,
    about_lang: Option<&'static str>,
    network: Option<Link>,
    website: Option<String>,
    map: EuropeMap,
    progress: Progress,
    editions: Vec<Edition>,
}

/// How far a series has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Progress {
    held: usize,
    planned: usize,
    cancelled: usize,
    /// Of the countries it is meant to reach, those with an edition that was not called off.
    reached: usize,
    /// The countries it is meant to reach.
    meant: usize,
    /// People who were checked in at its editions, once for each edition.
    attended: u64,
}

impl Progress {
    /// "7 of 12 countries"
    fn countries(&self, t: &Texts) -> String {
        t.with(
            "series-progress-countries",
            [
                ("reached", self.reached.into()),
                ("meant", self.meant.into()),
            ],
        )
    }
}

/// A line of the table: an edition, or a country that still has none.
struct Edition {
    country: String,
    language: String,
    row: Option<Row>,
    when: String,
}

/// `GET /series/{slug}`
async fn show(Held(house): Held<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let store = &house.store;
    let now = store.now();
    let t = TEXTS.reader(viewer.language);
    let series = series::Entity::rows()
        .filter(series::Column::Slug.eq(&slug))
        .filter(queries::visible_series(&viewer))
        .one_from(store)
        .await?
        .ok_or(Failure::NotFound)?;
    let network = queries::network_of(store, series.network_id).await?;
    let events = event::Entity::rows()
        .filter(queries::visible(&viewer))
        .filter(event::Column::SeriesId.eq(series.id))
        .order_by_asc(event::Column::StartsAt)
        .order_by_asc(event::Column::Id)
        .limit(MOST)
        .part_from::<Listed>(store)
        .await?;
    let attended = attended(store, &events).await?;
    let meant: BTreeSet<Country> = series.countries.iter().copied().collect();
    let (name, tagline, about) = (
        series.name.in_language(viewer.language),
        series.tagline.in_language(viewer.language),
        series.about.in_language(viewer.language),
    );
    let original = series.name.original();
    let mut shell = house
        .shell(&viewer, name.text)
        .under(t.get("event-navigation"), "/events")
        .under(t.get("series-list-title"), "/series");
    shell.description = Some(tagline.text.to_owned()).filter(|tagline| !tagline.is_empty());
    if let Some(network) = &network {
        shell = shell.of_network(&network.name, network.slug.as_str());
    }
    page(&SeriesPage {
        map: map(&events, &meant, &series, &t, now),
        progress: Progress {
            attended,
            ..progress(&events, &meant, now)
        },
        editions: editions(&events, &meant, &t, now),
        network: network
            .map(|network| Link::new(&network.name, format!("/networks/{}", network.slug))),
        website: series
            .website
            .as_deref()
            .and_then(web_address)
            .map(str::to_owned),
        name: name.text.to_owned(),
        lang: listing::lang(name.language, &t),
        original: (!name.is_original && !original.is_blank())
            .then(|| (original.text.to_owned(), original.language.code())),
        tagline: tagline.text.to_owned(),
        tagline_lang: listing::lang(tagline.language, &t),
        about: ui::markdown(about.text),
        about_lang: listing::lang(about.language, &t),
        shell,
        t,
    })
}

/// How many participants were there, counted once for each edition.
async fn attended(store: &Store, events: &[Listed]) -> Result<u64, Failure> {
    if events.is_empty() {
        return Ok(0);
    }
    Ok(check_in::Entity::find()
        .select_only()
        .column(check_in::Column::ApplicationId)
        .filter(check_in::Column::EventId.is_in(events.iter().map(|event| event.id)))
        .distinct()
        .count(store.db())
        .await?)
}

fn progress(events: &[Listed], meant: &BTreeSet<Country>, now: DateTime<Utc>) -> Progress {
    let mut progress = Progress {
        meant: meant.len(),
        ..Progress::default()
    };
    let mut reached = BTreeSet::new();
    for event in events {
        match event.facts.state(now) {
            State::Draft => continue,
            State::Cancelled => {
                progress.cancelled += 1;
                continue;
            }
            State::Past => progress.held += 1,
            State::Announced | State::Open | State::Full | State::Closed | State::Running => {
                progress.planned += 1
            }
        }
        reached.extend(event.country.filter(|country| meant.contains(country)));
    }
    progress.reached = reached.len();
    progress
}

fn map(
    events: &[Listed],
    meant: &BTreeSet<Country>,
    series: &series::Model,
    t: &Texts,
    now: DateTime<Utc>,
) -> EuropeMap {
    let mut by_country: BTreeMap<Country, Vec<&Listed>> =
        meant.iter().map(|country| (*country, Vec::new())).collect();
    for event in events {
        let is_on = !matches!(event.facts.state(now), State::Draft | State::Cancelled);
        if let (true, Some(country)) = (is_on, event.country) {
            by_country.entry(country).or_default().push(event);
        }
    }
    let name = series.name.in_language(t.language()).text;
    let mut map = EuropeMap::new(t.one("series-map", "series", name));
    for (country, editions) in by_country {
        let title = t.with(
            "series-map-country",
            [
                ("country", t.country(country).into()),
                ("count", editions.len().into()),
            ],
        );
        let href = match editions.as_slice() {
            [] => None,
            [only] => Some(only.path()),
            _ => Some("#editions".to_owned()),
        };
        map = map.mark(country, editions.len(), title, !editions.is_empty(), href);
    }
    map
}

/// The editions by country and day; then what is still missing.
fn editions(
    events: &[Listed],
    meant: &BTreeSet<Country>,
    t: &Texts,
    now: DateTime<Utc>,
) -> Vec<Edition> {
    let with_edition: BTreeSet<Country> = events
        .iter()
        .filter(|event| event.facts.state(now) != State::Cancelled)
        .filter_map(|event| event.country)
        .collect();
    let held = events.iter().map(|event| {
        let languages: Vec<String> = event
            .languages
            .iter()
            .map(|language| t.language_name(language))
            .collect();
        Edition {
            country: event
                .country
                .map(|country| t.country(country))
                .unwrap_or_else(|| t.get("event-place-online")),
            language: t.list(&languages),
            when: event.days().map_or_else(
                || t.get("event-calendar-no-day"),
                |(first, last)| t.date_range(first, last),
            ),
            row: Some(Row::of(event, None, t, now)),
        }
    });
    let missing = meant.difference(&with_edition).map(|country| Edition {
        country: t.country(*country),
        language: String::new(),
        row: None,
        when: t.get("series-edition-missing"),
    });
    let mut editions: Vec<Edition> = held.chain(missing).collect();
    let compare = t.compare();
    // A stable sort: of one country the editions stay in the order of their days.
    editions.sort_by(|a, b| compare(&a.country, &b.country));
    editions
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::tests::{noon, training};
    use chrono::Duration;
    use store::Json;
    use vocabulary::Language;

    fn edition(country: &str, change: impl FnOnce(&mut event::Model)) -> Listed {
        let mut event = training();
        event.country = country.parse().ok();
        change(&mut event);
        Listed {
            id: event.id,
            slug: event.slug.clone(),
            network_id: event.network_id,
            title: event.title.clone(),
            time_zone: event.time_zone.clone(),
            city: None,
            country: event.country,
            is_online: false,
            languages: event.languages.clone(),
            targets: Json(Vec::new()),
            facts: event.facts(),
        }
    }

    fn over(event: &mut event::Model) {
        (event.starts_at, event.ends_at) = (
            Some(noon() - Duration::hours(9)),
            Some(noon() - Duration::hours(1)),
        );
    }

    /// Belgium has two editions, one for each of its languages; Malta's was called off.
    fn campaign() -> (Vec<Listed>, BTreeSet<Country>) {
        let events = vec![
            edition("BE", over),
            edition("BE", |event| event.languages = Language::Dutch.into()),
            edition("FI", |_| {}),
            edition("MT", |event| event.cancelled_at = Some(noon())),
            edition("SE", |_| {}),
            edition("PT", |event| event.announced_at = None),
        ];
        (
            events,
            ["BE", "EE", "FI", "MT"]
                .iter()
                .filter_map(|code| code.parse().ok())
                .collect(),
        )
    }

    #[test]
    fn a_country_with_two_editions_is_reached_once() {
        let (events, meant) = campaign();
        assert_eq!(
            progress(&events, &meant, noon()),
            Progress {
                held: 1,
                planned: 3,
                cancelled: 1,
                reached: 2,
                meant: 4,
                attended: 0
            }
        );
    }

    #[test]
    fn the_table_names_what_is_missing() {
        let (events, meant) = campaign();
        let t = TEXTS.reader(Language::English);
        let lines: Vec<_> = editions(&events, &meant, &t, noon())
            .into_iter()
            .map(|line| (line.country, line.row.map(|row| row.state)))
            .collect();
        let line = |country: &str, state| (country.to_owned(), state);
        assert_eq!(
            lines,
            [
                line("Belgium", Some(State::Past)),
                line("Belgium", Some(State::Open)),
                line("Estonia", None),
                line("Finland", Some(State::Open)),
                line("Malta", Some(State::Cancelled)),
                line("Malta", None),
                line("Portugal", Some(State::Draft)),
                line("Sweden", Some(State::Open)),
            ]
        );
    }
}
