//! One box over everything that the viewer may see.

use crate::{Failure, House, PageResult, Query, TEXTS, Viewer, api, page};
use askama::Template;
use axum::extract::State;
use chrono::NaiveDate;
use search::Hit;
use serde::{Deserialize, Serialize};
use texts::Texts;
use utoipa::{IntoParams, ToSchema};

const ON_A_PAGE: usize = 20;
const LONGEST: usize = 200;

#[derive(Template)]
#[template(path = "search.html")]
struct SearchPage {
    shell: ui::Shell,
    t: Texts,
    words: String,
    total: usize,
    hits: Vec<Found>,
    previous: Option<String>,
    next: Option<String>,
}

struct Found {
    /// What it is, and when.
    about: String,
    hit: Hit,
}

async fn look(
    house: &House,
    viewer: &Viewer,
    words: &str,
    limit: usize,
    offset: usize,
) -> Result<search::Results, Failure> {
    let (house, viewer) = (house.clone(), viewer.clone());
    let words: String = words.chars().take(LONGEST).collect();
    let found = tokio::task::spawn_blocking(move || {
        let query = search::Query {
            today: Some(house.store.now().date_naive()),
            limit,
            offset,
            ..search::Query::new(&words, viewer.keys(), viewer.language)
        };
        house.index.search(&query)
    });
    Ok(found.await??)
}

/// `GET /search?q=`
pub(crate) async fn show(State(house): State<House>, viewer: Viewer, query: Query) -> PageResult {
    let t = TEXTS.reader(viewer.language);
    let words = query.text("q").unwrap_or_default().to_owned();
    let at = query.parse::<usize>("page").unwrap_or(1).clamp(1, 500);
    let results = look(&house, &viewer, &words, ON_A_PAGE, (at - 1) * ON_A_PAGE).await?;
    let to = |page: usize| format!("/search{}", query.with("page", Some(&page.to_string())));
    let mut shell = house.shell(&viewer, t.get("search-title"));
    shell.robots_index = false;
    let hits = results
        .hits
        .into_iter()
        .map(|hit| {
            let source = house
                .rooms
                .iter()
                .flat_map(|room| room.search)
                .find(|source| source.kind == hit.kind);
            let kind = source.and_then(|source| house.text(viewer.language, source.label));
            let date = hit.date.map(|date| t.date(date));
            let about: Vec<String> = kind.into_iter().chain(date).collect();
            Found {
                about: about.join(" · "),
                hit,
            }
        })
        .collect();
    page(&SearchPage {
        shell,
        t,
        words,
        previous: (at > 1).then(|| to(at - 1)),
        next: (at * ON_A_PAGE < results.total).then(|| to(at + 1)),
        total: results.total,
        hits,
    })
}

/// What is looked for.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct Asked {
    /// The words.
    q: Option<String>,
}

/// Something found.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Item {
    /// Its noun: `event`, `organisation`, `network`, …
    kind: String,
    /// Its title in the language in which it matched.
    title: String,
    /// Where it is shown.
    url: String,
    /// When it takes place or was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<NaiveDate>,
    /// Where the words stand in it.
    excerpt: String,
}

/// Searches everything that the caller may see.
#[utoipa::path(
    get, path = "/search", tag = "search", params(Asked),
    responses(
        (status = 200, body = api::Part<Item>),
        (status = 400, body = api::Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn api(
    State(house): State<House>,
    viewer: Viewer,
    api::Asked(asked): api::Asked<Asked>,
) -> Result<axum::Json<api::Part<Item>>, Failure> {
    let words = asked.q.unwrap_or_default();
    let results = look(&house, &viewer, &words, ON_A_PAGE, 0).await?;
    let items = results
        .hits
        .into_iter()
        .map(|hit| Item {
            excerpt: hit.excerpt.iter().map(|part| part.text.as_str()).collect(),
            kind: hit.kind,
            date: hit.date,
            title: hit.title,
            url: house.settings.address(&hit.href),
        })
        .collect();
    Ok(axum::Json(api::Part { items, next: None }))
}
