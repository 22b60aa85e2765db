//! Addresses that no page has, or that are there only when something was done: links in letters,
//! certificates, versions of an agenda, materials.

use crate::town::{PUBLIC, Town};
use events::{application, certificate, check_in, personal_link};
use groups::seat;
use groups::workspace::archive::{export, import};
use groups::workspace::discussion::{held_reply, topic};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::Actor;
use testkit::{Client, Upload};
use uuid::Uuid;
use vocabulary::Slug;
use web::ticket;

/// The group of the demo in whose workspace something was done.
const AT_WORK: &str = "srpp-of-ict";
const BUYER: &str = "buyer@demo.guildhall.example";
const ELSEWHERE: &str = "elsewhere@demo.guildhall.example";
const NINA: &str = "nina@demo.guildhall.example";

/// Does what has to be done, and gives the addresses.
pub async fn addresses(town: &Town) -> Vec<String> {
    let secretary = town.client("secretary").await;
    secretary
        .post(&format!("/events/{PUBLIC}/agenda/versions"), &[])
        .await
        .see_other();
    let mut addresses = mailed(town).await;
    addresses.extend(attended(town, &secretary).await);
    let group = format!("/groups/{AT_WORK}");
    addresses
        .extend(["/discussion", "/papers", "/decisions"].map(|below| format!("{group}{below}")));
    addresses.push(imported(town).await);
    addresses.push(held(town).await);
    addresses
}

/// Where the buyer confirms an answer that was written by the link of a letter.
async fn held(town: &Town) -> String {
    let store = town.house.store();
    let buyer = town.people["buyer"].expect("the buyer has an account");
    let group = groups::group::Entity::find()
        .filter(groups::group::Column::Slug.eq(AT_WORK))
        .one(store.db())
        .await;
    let group = group.expect("groups").expect("the group").id;
    let topic = topic::Entity::find()
        .filter(topic::Column::GroupId.eq(group))
        .filter(topic::Column::ClosedAt.is_null())
        .one(store.db())
        .await;
    let seat = seat::Entity::find()
        .filter(seat::Column::GroupId.eq(group))
        .filter(seat::Column::RepresentativeId.eq(buyer))
        .one(store.db())
        .await;
    let secret = ticket::secret();
    let tx = store.begin(Actor::System).await.expect("a change");
    tx.insert(held_reply::Model {
        id: Uuid::now_v7(),
        topic_id: topic.expect("topics").expect("one is open").id,
        person_id: buyer,
        seat_id: seat.expect("seats").expect("the buyer has one").id,
        text: "By **open** calls.".to_owned(),
        digest: ticket::digest(&secret),
        held_at: tx.now(),
    })
    .await
    .expect("a held answer");
    tx.commit().await.expect("kept");
    format!("/held-replies/{secret}")
}

/// What a group brought that was imported.
async fn imported(town: &Town) -> String {
    let store = town.house.store();
    let exported = export(store, &Slug::of(AT_WORK)).await;
    let mut kept = exported.expect("an archive").expect("a group").kept;
    kept.papers.clear();
    let network = members::network::Entity::find()
        .filter(members::network::Column::Slug.eq("procura-plus"))
        .one(store.db())
        .await;
    let network = network.expect("networks").expect("a network");
    let there = Some(Slug::of("from-elsewhere"));
    let imported = import(store, &network, kept, there, &|_| Ok(None)).await;
    imported.expect("a group").group.path("/history")
}

/// Where the letters lead that somebody asked for.
async fn mailed(town: &Town) -> Vec<String> {
    let buyer = town.client("buyer").await;
    for door in ["/sign-in/link", "/password-reset"] {
        buyer.post(door, &[("email", BUYER)]).await.ok();
    }
    buyer.post("/account/deletion/link", &[]).await.ok();
    let move_to = [("email", ELSEWHERE), ("password", members::demo::PASSWORD)];
    buyer.post("/account/email", &move_to).await.ok();
    let newcomer = [
        ("email", NINA),
        ("name", "Nina Newcomer"),
        ("password", "blue cranes over Ghent"),
        ("language", "en"),
        ("time_zone", "Europe/Brussels"),
    ];
    buyer.post("/sign-up", &newcomer).await.ok();
    let application = serde_json::json!({
        "name": "Bea", "email": BUYER, "organisation": "City of Ghent",
        "audience": "public-authority", "country": "BE", "answers": {},
    });
    buyer
        .post_json("/api/v1/events/demo-capacity-50/applications", &application)
        .await
        .created();
    town.house.work().await;
    let mut addresses = Vec::new();
    for to in [BUYER, ELSEWHERE, NINA] {
        let letters = town.house.inbox(to).await;
        addresses.extend(letters.iter().flat_map(|letter| letter.secrets.0.clone()));
    }
    let host = town.house.house.settings.address("");
    addresses
        .iter()
        .map(|address| address.trim_start_matches(&host).to_owned())
        .collect()
}

/// What somebody who was at a training finds afterwards: the buyer, who comes by a personal link too.
async fn attended(town: &Town, secretary: &Client) -> Vec<String> {
    let store = town.house.store();
    let came = check_in::Entity::find().one(store.db()).await;
    let came = came.expect("check-ins").expect("somebody came");
    let event = events::event::Entity::find_by_id(came.event_id)
        .one(store.db())
        .await;
    let event = event.expect("events").expect("it was an event").path("");
    let secret = ticket::secret();
    let tx = store.begin(Actor::System).await.expect("a change");
    tx.insert(personal_link::Model {
        id: Uuid::now_v7(),
        application_id: came.application_id,
        digest: ticket::digest(&secret),
        made_at: tx.now(),
    })
    .await
    .expect("a link");
    application::Entity::update_many()
        .col_expr(
            application::Column::PersonId,
            Expr::value(town.people["buyer"]),
        )
        .filter(application::Column::Id.eq(came.application_id))
        .exec(tx.db())
        .await
        .expect("an applicant");
    tx.commit().await.expect("kept");
    publish_slides(secretary, &event).await;

    let own = format!("/applications/{secret}");
    let certificate = format!("{own}/certificate.pdf");
    town.house.client().get(&certificate).await.ok();
    let issued = certificate::Entity::find().one(store.db()).await;
    let issued = issued.expect("certificates").expect("one was issued");
    let of_event = ["/materials", "/certificates", "/certificate.pdf"];
    let mut addresses: Vec<_> = of_event.map(|below| format!("{event}{below}")).into();
    addresses.extend([format!("{own}/feedback"), own, certificate]);
    addresses.push(format!("/certificates/{}", issued.number));
    addresses
}

/// Slides, for those who were there.
async fn publish_slides(secretary: &Client, event: &str) {
    let fields = [
        ("title", "Slides"),
        ("language", "en"),
        ("session", ""),
        ("audience", "participants"),
    ];
    let file = Upload {
        field: "file",
        name: "slides.pdf",
        media_type: "application/pdf",
        bytes: b"%PDF-1.7\n%%EOF\n",
    };
    secretary
        .post_multipart(&format!("{event}/materials"), &fields, &[file])
        .await
        .see_other();
}
