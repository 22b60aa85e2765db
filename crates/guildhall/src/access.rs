//! The table of access: every route, with every kind of viewer, held against what is expected.
//!
//! `access.txt` is the expectation. A route without a row fails the first story; so does a row without a
//! route. After adding a route, run the tests with `UPDATE=1` and read the new rows as if someone else
//! had written them.

use crate::town::{HIDDEN, KINDS, PUBLIC, Town, address, routes};
use axum::http::{Method, StatusCode};
use std::collections::BTreeMap;
use std::fmt::Write;
use testkit::both;

const TABLE: &str = include_str!("access.txt");
const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/access.txt");

impl Town {
    async fn ask(&self, kind: &str, method: &Method, path: &str) -> &'static str {
        let client = self.client(kind).await;
        let answer = match (method, path.starts_with("/api/")) {
            (&Method::GET, _) => client.get(path).await,
            (_, true) => {
                client
                    .send_json(method.clone(), path, &serde_json::json!({}))
                    .await
            }
            (_, false) => client.post(path, &[]).await,
        };
        let to_sign_in = answer
            .headers
            .get("location")
            .is_some_and(|to| to.as_bytes().starts_with(b"/sign-in?next="));
        match answer.status {
            StatusCode::UNAUTHORIZED => "in",
            StatusCode::SEE_OTHER if to_sign_in => "in",
            StatusCode::FORBIDDEN => "no",
            StatusCode::NOT_FOUND => "-",
            status if status.is_server_error() => {
                panic!("{method} {path} as {kind}: {status}\n{}", answer.text())
            }
            _ => "ok",
        }
    }
}

fn rows() -> BTreeMap<String, Vec<&'static str>> {
    TABLE
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            let mut words = line.split_whitespace();
            let route = format!(
                "{} {}",
                words.next().unwrap_or_default(),
                words.next().unwrap_or_default()
            );
            (route, words.collect())
        })
        .collect()
}

/// Reading before doing, the least entitled first: a deed that succeeds must not change what the next
/// one meets.
fn in_order(routes: &[(Method, String)]) -> impl Iterator<Item = &(Method, String)> {
    let reading = routes.iter().filter(|(method, _)| *method == Method::GET);
    reading.chain(routes.iter().filter(|(method, _)| *method != Method::GET))
}

#[test]
fn every_route_has_its_row() {
    let declared: Vec<String> = routes()
        .iter()
        .map(|(method, path)| format!("{method} {path}"))
        .collect();
    let rows = rows();
    let missing: Vec<_> = declared
        .iter()
        .filter(|route| !rows.contains_key(*route))
        .collect();
    let stale: Vec<_> = rows
        .keys()
        .filter(|route| !declared.contains(route))
        .collect();
    if std::env::var_os("UPDATE").is_none() {
        assert!(
            missing.is_empty() && stale.is_empty(),
            "without a row: {missing:#?}\nwithout a route: {stale:#?}"
        );
    }
}

both! {
    async fn every_kind_of_viewer_gets_the_expected_answer(town: Town) {
        let routes = routes();
        let mut found: BTreeMap<String, Vec<&'static str>> = BTreeMap::new();
        for kind in KINDS {
            for (method, path) in in_order(&routes) {
                let answer = town.ask(kind, method, &address(path, PUBLIC)).await;
                found.entry(format!("{method} {path}")).or_default().push(answer);
            }
        }
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(FILE, written(&routes, &found)).expect("the table");
            return;
        }
        let expected = rows();
        let wrong: Vec<String> = found
            .iter()
            .filter(|(route, answers)| expected.get(*route) != Some(answers))
            .map(|(route, answers)| format!("{route}: {answers:?}, expected {:?}", expected.get(route)))
            .collect();
        assert!(wrong.is_empty(), "{KINDS:?}\n{}", wrong.join("\n"));
    }

    async fn an_event_that_is_not_theirs_is_found_at_none_of_its_addresses(town: Town) {
        let routes = routes();
        for (method, path) in in_order(&routes).filter(|(_, path)| path.contains("/events/{slug}")) {
            for kind in ["visitor", "supplier", "social", "other", "operator"] {
                let answer = town.ask(kind, method, &address(path, HIDDEN)).await;
                assert_eq!(answer, "-", "{method} {path} as {kind}");
            }
        }
        assert_eq!(town.ask("buyer", &Method::GET, &format!("/events/{HIDDEN}")).await, "ok");
        assert_eq!(town.ask("secretary", &Method::GET, &format!("/events/{HIDDEN}")).await, "ok");
    }
}

fn written(routes: &[(Method, String)], found: &BTreeMap<String, Vec<&'static str>>) -> String {
    let mut table = String::from(
        "# Who gets what at which address. ok: an answer of the page itself, also when it refuses a form;\n\
         # in: asked to sign in; no: theirs to see, not to do (403); -: not found (404).\n",
    );
    let _ = writeln!(
        table,
        "# {:<66}{}",
        "",
        KINDS.map(|kind| format!("{kind:<10}")).concat().trim_end()
    );
    for (method, path) in routes {
        let route = format!("{method} {path}");
        let answers = found[&route]
            .iter()
            .map(|answer| format!("{answer:<10}"))
            .collect::<String>();
        let _ = writeln!(table, "{route:<68}{}", answers.trim_end());
    }
    table
}
