//! Every page, read by those who come to see it, in every language: it answers, no sentence is missing
//! or half written, and no link leads nowhere.

mod addresses;
mod html;

use crate::town::{KINDS, PUBLIC, Town, address, routes};
use axum::http::{Method, StatusCode};
use html::{complaints, links};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;
use testkit::{Client, Database, Ground, block_on};
use texts::UI_LANGUAGES;
use vocabulary::Language;

/// So many addresses of one route each kind of viewer reads in English, since pages differ with what
/// they are about.
const OF_EACH_ROUTE: usize = 6;
/// And so many in each other language.
const TRANSLATED: usize = 2;
/// Who reads other languages: those for whom there is most on a page, and one for whom there is least.
const TRANSLATED_FOR: [&str; 4] = ["secretary", "operator", "buyer", "visitor"];

/// Figures are counted by the program, and this is a house in a test.
const NOT_HERE: &str = "/metrics";

/// The route that answers at an address: of several the one with the fewest blanks.
fn route_of<'a>(routes: &'a [String], path: &str) -> Option<&'a str> {
    let path = path.split('?').next().unwrap_or_default();
    let fits = |route: &&String| {
        route.split('/').count() == path.split('/').count()
            && route
                .split('/')
                .zip(path.split('/'))
                .all(|(blank, part)| blank == part || (blank.starts_with('{') && !part.is_empty()))
    };
    let found = routes.iter().filter(fits);
    found
        .min_by_key(|route| route.matches('{').count())
        .map(String::as_str)
}

/// A page, and who reads it.
#[derive(Clone)]
struct Reading {
    kind: &'static str,
    path: String,
}

/// What a reader met.
#[derive(Default)]
struct Met {
    /// The routes that answered, with pages or otherwise.
    routes: BTreeSet<String>,
    /// Pages to be read in the other languages.
    pages: Vec<Reading>,
    /// What is wrong, in words.
    wrong: BTreeSet<String>,
}

impl Met {
    fn add(&mut self, other: Self) {
        self.routes.extend(other.routes);
        self.pages.extend(other.pages);
        self.wrong.extend(other.wrong);
    }
}

/// Walks through the house in English as somebody of this kind: to every address that is known, and
/// from there on along the links.
async fn walk(town: &Town, kind: &'static str, routes: &[String], known: &[String]) -> Met {
    let (client, mut met) = (town.client(kind).await, Met::default());
    let mut ways: VecDeque<(String, Option<String>)> =
        known.iter().map(|path| (path.clone(), None)).collect();
    let mut seen = BTreeSet::new();
    let mut read: BTreeMap<&str, usize> = BTreeMap::new();
    while let Some((path, from)) = ways.pop_front() {
        let Some(route) = route_of(routes, &path) else {
            met.wrong
                .insert(format!("{from:?} leads to {path}, where nothing is"));
            continue;
        };
        let times = read.entry(route).or_default();
        if *times >= OF_EACH_ROUTE || !seen.insert(path.clone()) {
            continue;
        }
        let answer = client.get(&format!("/en{path}")).await;
        let at = format!("{path} as {kind}");
        match answer.status {
            StatusCode::OK => {}
            status if status.is_server_error() => {
                met.wrong.insert(format!("{at}: {status}"));
                continue;
            }
            status @ (StatusCode::FORBIDDEN | StatusCode::NOT_FOUND) => {
                // What is known may be for others; what a page offers has to be there.
                if let Some(from) = from {
                    met.wrong
                        .insert(format!("{from} leads to {path}: {status}"));
                }
                continue;
            }
            _ => continue,
        }
        met.routes.insert(route.to_owned());
        let media_type = answer.header("content-type").unwrap_or_default();
        if !media_type.starts_with("text/html") {
            // One file is like the other.
            *times = OF_EACH_ROUTE;
            continue;
        }
        *times += 1;
        let page = answer.text();
        let found = complaints(&town.house.house, Language::English, &page);
        met.wrong
            .extend(found.iter().map(|complaint| format!("{at} {complaint}")));
        ways.extend(links(&page).map(|link| (link, Some(at.clone()))));
        if *times <= TRANSLATED && TRANSLATED_FOR.contains(&kind) {
            met.pages.push(Reading { kind, path });
        }
    }
    met
}

/// Reads `pages` in a language; gives what is wrong.
async fn read(town: &Town, language: Language, pages: &[Reading]) -> Met {
    let mut clients: BTreeMap<&str, Client> = BTreeMap::new();
    for kind in TRANSLATED_FOR {
        clients.insert(kind, town.client(kind).await);
    }
    let mut met = Met::default();
    for Reading { kind, path } in pages {
        let answer = clients[kind]
            .get(&format!("/{}{path}", language.code()))
            .await;
        let at = format!("{path} as {kind} in {}", language.code());
        if answer.status == StatusCode::OK {
            let found = complaints(&town.house.house, language, &answer.text());
            met.wrong
                .extend(found.iter().map(|complaint| format!("{at} {complaint}")));
        } else {
            met.wrong.insert(format!("{at}: {}", answer.status));
        }
    }
    met
}

#[test]
fn every_page_is_whole_in_every_language_and_no_link_leads_nowhere() {
    block_on(async {
        let town = Arc::new(Town::on(Database::sqlite()).await);
        let routes: Arc<[String]> = routes()
            .into_iter()
            .filter(|(method, _)| *method == Method::GET)
            .map(|(_, path)| path)
            .collect();
        let mut known: Vec<String> = routes.iter().map(|path| address(path, PUBLIC)).collect();
        known.extend(addresses::addresses(&town).await);
        let known: Arc<[String]> = known.into();

        let (mut met, mut readers) = (Met::default(), tokio::task::JoinSet::new());
        for kind in KINDS {
            let (town, routes, known) = (town.clone(), routes.clone(), known.clone());
            readers.spawn(async move { walk(&town, kind, &routes, &known).await });
        }
        while let Some(walked) = readers.join_next().await {
            met.add(walked.expect("a walk to its end"));
        }
        let pages: Arc<[Reading]> = std::mem::take(&mut met.pages).into();
        for language in UI_LANGUAGES {
            let (town, pages) = (town.clone(), pages.clone());
            readers.spawn(async move { read(&town, language, &pages).await });
        }
        while let Some(read) = readers.join_next().await {
            met.add(read.expect("a reading to its end"));
        }

        let wrong: Vec<_> = met.wrong.into_iter().collect();
        assert!(
            wrong.is_empty(),
            "{} things:\n{}",
            wrong.len(),
            wrong.join("\n")
        );
        let unseen: Vec<_> = routes
            .iter()
            .filter(|route| *route != NOT_HERE && !met.routes.contains(*route))
            .collect();
        assert!(unseen.is_empty(), "nobody found the way to {unseen:#?}");
    });
}
