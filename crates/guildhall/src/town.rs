//! The demo as tests meet it: a house with every room, one person of each kind, and its addresses.

use axum::http::Method;
use chrono::Utc;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::BTreeMap;
use store::Actor;
use testkit::{Client, Database, Ground, House};
use uuid::Uuid;
use vocabulary::{Language, Translated};

/// Who asks: a visitor; people acting for a supplier, a social economy entity, a buyer that is a
/// member; the secretary of another network, the secretary, the operator.
pub const KINDS: [&str; 7] = [
    "visitor",
    "supplier",
    "social",
    "buyer",
    "other",
    "secretary",
    "operator",
];

/// A public event that selects, and one for members only. Both belong to networks of the demo.
pub const PUBLIC: &str = "demo-reserved-contracts";
pub const HIDDEN: &str = "demo-members-exchange";

/// A public group in which the buyer has a seat.
pub const GROUP: &str = "sustainable-and-healthy-food";

pub struct Town {
    pub house: House,
    pub people: BTreeMap<&'static str, Option<Uuid>>,
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
    pub async fn client(&self, kind: &str) -> Client {
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
}

/// Every route of the house: method and path as declared, in a steady order.
pub fn routes() -> Vec<(Method, String)> {
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
pub fn address(path: &str, event: &str) -> String {
    let slug = match path {
        path if path.contains("/charters") || path.contains("/waves") => "procura-plus",
        path if path.contains("/groups/") => GROUP,
        path if path.contains("/networks/") => "webuysocialeu",
        path if path.contains("/organisations/") => "city-of-ghent",
        path if path.contains("/series/") => "webuysocialeu-2024",
        _ => event,
    };
    path.split('/')
        .map(|part| match part {
            "{slug}" => slug.to_owned(),
            "{charter}" => "interest-group".to_owned(),
            part if part.starts_with('{') => Uuid::from_u128(42).to_string(),
            part => part.to_owned(),
        })
        .collect::<Vec<_>>()
        .join("/")
}
