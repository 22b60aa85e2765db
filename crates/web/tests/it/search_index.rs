//! An index that follows the log from where it was left.

use crate::town::Town;
use chrono::Duration;
use sea_orm::{EntityTrait, QueryOrder};
use std::path::Path;
use store::{Record, record};
use tokio::sync::watch;
use vocabulary::Language;
use web::{Audience, House, Room, Source, keep_index};

/// Every ring of the bell can be found.
const RINGS: &[Source] = &[Source {
    kind: "ring",
    label: "search-title",
    changed_by: |record: &Record| (record.kind == "bell-rung").then_some(record.id),
    entry: |house, id| {
        Box::pin(async move {
            let ring = record::Entity::find_by_id(id).one(house.store.db()).await?;
            Ok(ring.map(|ring| search::Entry {
                id: ring.id,
                kind: "ring".to_owned(),
                texts: vec![search::Text {
                    language: Language::English,
                    title: "Carillon".to_owned(),
                    body: String::new(),
                }],
                href: "/bell".to_owned(),
                audience: vec![Audience::Everyone.to_string()],
                date: None,
                network: None,
            }))
        })
    },
    all: |house| {
        Box::pin(async move {
            let rings = record::Entity::find()
                .order_by_asc(record::Column::Id)
                .all(house.store.db())
                .await?;
            Ok(rings.iter().map(|ring| ring.id).collect())
        })
    },
}];

/// Opens a node with an index in `folder`, lets it follow until it finds so many rings and has noted how far it
/// came, and closes it.
async fn follow_until(town: &Town, folder: &Path, rings: usize) {
    let room = Room {
        search: RINGS,
        ..Room::named("tower", &web::TEXTS)
    };
    let index = search::Index::open(Some(folder)).expect("an index");
    let standing: web::StandingOf = |_, _| Box::pin(async { Ok(None) });
    let house = House::new(
        town.0.store().clone(),
        vec![room],
        index,
        web::Settings::default(),
        standing,
    );
    let (stop, stopped) = watch::channel(false);
    let mark = folder.join("followed-until");
    let following = tokio::spawn(keep_index(house.clone(), mark.clone(), stopped));
    let keys = [Audience::Everyone.to_string()];
    let found = || {
        let query = search::Query::new("carillon", &keys, Language::English);
        house.index.search(&query).expect("an answer").total
    };
    let since = std::time::Instant::now();
    while found() != rings || !mark.exists() {
        assert!(
            since.elapsed().as_secs() < 20,
            "{} rings were found in place of {rings}",
            found()
        );
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    stop.send_replace(true);
    following.await.expect("a follower that ends");
}

testkit::both! {
    async fn what_others_did_while_a_node_was_closed_is_found_after_its_next_start(town: Town) {
        let folder = tempfile::tempdir().unwrap();
        let ringer = town.0.client();
        ringer.post("/bell", &[]).await.see_other();
        follow_until(&town, folder.path(), 1).await;

        town.0.advance(Duration::hours(2));
        ringer.post("/bell", &[]).await.see_other();
        town.0.advance(Duration::hours(2));
        follow_until(&town, folder.path(), 2).await;
    }

    async fn what_a_node_heard_before_it_was_closed_is_not_read_again(town: Town) {
        let folder = tempfile::tempdir().unwrap();
        let ringer = town.0.client();
        for _ in 0..2 {
            ringer.post("/bell", &[]).await.see_other();
        }
        follow_until(&town, folder.path(), 2).await;

        // One that was heard and is not in the index: it would come back if it were read again.
        let heard = record::Entity::find().one(town.0.store().db()).await.unwrap();
        let index = search::Index::open(Some(folder.path())).unwrap();
        index.remove(&[heard.unwrap().id]).unwrap();
        ringer.post("/bell", &[]).await.see_other();
        follow_until(&town, folder.path(), 2).await;
    }
}
