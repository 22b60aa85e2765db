//! The table of access: every route, with every kind of viewer, held against what is expected.
//!
//! `access.txt` is the expectation. A route without a row fails the first story; so does a row without a
//! route. After adding a route, run the tests with `UPDATE=1` and read the new rows as if someone else
//! had written them.

use axum::http::{Method, StatusCode};
use chrono::Utc;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::BTreeMap;
use std::fmt::Write;
use store::Actor;
use testkit::{Client, Database, Ground, House, both};
use uuid::Uuid;
use vocabulary::{Language, Translated};

const TABLE: &str = include_str!("access.txt");
const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/access.txt");

/// Who asks: a visitor; people acting for a supplier, a social economy entity, a buyer that is a
/// member; the secretary of another network, the secretary, the operator.
const KINDS: [&str; 7] = [
    "visitor",
    "supplier",
    "social",
    "buyer",
    "other",
    "secretary",
    "operator",
];

/// A public event that selects, and one for members only. Both belong to networks of the demo.
const PUBLIC: &str = "demo-reserved-contracts";
const HIDDEN: &str = "demo-members-exchange";

struct Town {
    house: House,
    people: BTreeMap<&'static str, Option<Uuid>>,
}

impl Ground for Town {
    async fn on(database: Database) -> Self {
        let house = House::open(database, crate::rooms::rooms(), crate::rooms::STANDING).await;
        for room in web::Room::from_the_ground(&house.house.rooms) {
            if let Some(demo) = room.demo {
                demo(&house.house).await.expect("the demo network");
            }
        }
        let mut people = BTreeMap::from([("visitor", None)]);
        for kind in KINDS.into_iter().filter(|kind| *kind != "visitor") {
            people.insert(kind, Some(person(&house, kind).await));
        }
        Self { house, people }
    }
}

/// The demo person of a kind; the secretary of another network is entered here.
async fn person(house: &House, kind: &str) -> Uuid {
    use members::{network, person, secretary};
    let email = format!("{kind}@demo.guildhall.example");
    let found = person::Entity::find()
        .filter(person::Column::Email.eq(&email))
        .one(house.store().db())
        .await;
    if let Some(person) = found.expect("people") {
        return person.id;
    }
    assert_eq!(kind, "other", "the demo has a person of each kind");
    let tx = house.store().begin(Actor::System).await.expect("a change");
    let text = |text: &str| Translated::new(Language::English, text);
    let (network_id, person_id) = (Uuid::now_v7(), Uuid::now_v7());
    tx.insert(network::Model {
        id: network_id,
        slug: "elsewhere".parse().expect("a slug"),
        name: "Elsewhere".to_owned(),
        tagline: text("Another network"),
        about: text(""),
        website: None,
        contact_email: None,
        colour: "#335577".to_owned(),
        accepts_applications: true,
        created_at: Utc::now(),
    })
    .await
    .expect("a network");
    tx.insert(person::Model {
        id: person_id,
        email,
        name: "Otto Other".to_owned(),
        password_hash: None,
        language: Language::English,
        time_zone: "UTC".to_owned(),
        created_at: tx.now(),
        verified_at: Some(tx.now()),
        deleted_at: None,
    })
    .await
    .expect("a person");
    tx.insert(secretary::Model {
        id: Uuid::now_v7(),
        network_id,
        person_id,
        since: tx.now(),
        appointed_by: None,
        until: None,
    })
    .await
    .expect("a seat");
    tx.commit().await.expect("kept");
    person_id
}

impl Town {
    /// A fresh browser of somebody of this kind: a deed may have ended the sign-in before.
    async fn client(&self, kind: &str) -> Client {
        let client = self.house.client();
        let Some(person) = self.people[kind] else {
            return client;
        };
        let tx = self
            .house
            .store()
            .begin(Actor::System)
            .await
            .expect("a change");
        let secret = members::sign_in::start(&tx, person, None, None)
            .await
            .expect("a sign-in");
        tx.commit().await.expect("kept");
        client.with_cookie(web::ticket::COOKIE, &secret)
    }

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

/// Every route of the house: method and path as declared, in a steady order.
fn routes() -> Vec<(Method, String)> {
    let rooms = crate::rooms::rooms();
    let mut pages = web::own_routes();
    for room in &rooms {
        pages = pages.and((room.routes)());
    }
    let mut all: Vec<_> = pages
        .list
        .into_iter()
        .map(|(method, path)| (method, path.to_owned()))
        .collect();
    for (path, item) in web::api_document(&rooms).paths.paths {
        let methods = [
            (Method::GET, item.get),
            (Method::POST, item.post),
            (Method::PUT, item.put),
            (Method::PATCH, item.patch),
            (Method::DELETE, item.delete),
        ];
        let declared = methods
            .into_iter()
            .filter_map(|(method, operation)| operation.map(|_| method));
        all.extend(declared.map(|method| (method, path.clone())));
    }
    all.sort_by(|(a, one), (b, other)| (one, a.as_str()).cmp(&(other, b.as_str())));
    all.dedup();
    all
}

/// An address of the demo for a route; what is not named here leads to nothing.
fn address(path: &str, event: &str) -> String {
    let slug = match path {
        path if path.contains("/networks/") => "webuysocialeu",
        path if path.contains("/organisations/") => "city-of-ghent",
        path if path.contains("/series/") => "webuysocialeu-2024",
        _ => event,
    };
    path.split('/')
        .map(|part| match part {
            "{slug}" => slug.to_owned(),
            part if part.starts_with('{') => Uuid::from_u128(42).to_string(),
            part => part.to_owned(),
        })
        .collect::<Vec<_>>()
        .join("/")
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
