//! Five hundred people at once for fifty places: nobody is lost, nobody twice, and not one place too many.

use crate::registering::{api, email, wish};
use crate::town::Town;
use events::application::{self, Status};
use events::event;
use futures::future::join_all;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Statement,
};
use std::collections::HashMap;
use std::time::Duration;
use store::mail;
use testkit::both;

const PEOPLE: usize = 500;
const PLACES: i32 = 50;

/// Lets everybody apply at the same time, spread over these nodes, and checks what they were told.
async fn storm(town: &Town, nodes: &[&testkit::House], event: &event::Model) {
    let path = api(event);
    let asking = (0..PEOPLE).map(|at| {
        let client = nodes[at % nodes.len()].client();
        let (path, name) = (path.clone(), format!("guest{at}"));
        tokio::spawn(async move {
            (
                name.clone(),
                client.post_json(&path, &wish(&name)).await.created().json(),
            )
        })
    });
    let told: HashMap<String, serde_json::Value> = join_all(asking)
        .await
        .into_iter()
        .map(|told| told.expect("an answer"))
        .map(|(name, told)| (email(&name), told))
        .collect();
    assert_eq!(told.len(), PEOPLE);

    let kept = application::Entity::find()
        .filter(application::Column::EventId.eq(event.id))
        .order_by_asc(application::Column::Number)
        .all(town.store().db())
        .await
        .expect("applications");
    assert_eq!(kept.len(), PEOPLE);
    assert_eq!(
        kept.iter().map(|one| one.number).collect::<Vec<_>>(),
        (1..=500).collect::<Vec<_>>()
    );
    let mut waiting = 0;
    for (at, one) in kept.iter().enumerate() {
        let answer = &told[&one.email];
        assert_eq!(answer["id"], one.id.to_string());
        assert_eq!(answer["status"], one.status.word());
        if at < PLACES as usize {
            assert_eq!(one.status, Status::Accepted, "{one:?}");
        } else {
            waiting += 1;
            assert_eq!(
                (one.status, &answer["place"]),
                (Status::Waitlisted, &waiting.into())
            );
        }
    }
    assert_eq!(town.counters(event).await, (PLACES, 0, 450));
    let letters = mail::Entity::find()
        .count(town.store().db())
        .await
        .expect("letters");
    assert_eq!(letters, PEOPLE as u64);
}

both! {
    async fn five_hundred_at_once_get_fifty_places(town: Town) {
        let network = town.network("procura").await;
        let training = town.event("training", &network).with(|event| event.capacity = Some(PLACES)).announced().await;
        storm(&town, &[&*town], &training).await;
    }

    async fn the_same_application_sent_many_times_at_once_is_kept_once(town: Town) {
        let network = town.network("procura").await;
        let training = town.event("training", &network).with(|event| event.capacity = Some(PLACES)).announced().await;
        let asking = (0..20).map(|_| {
            let (client, path) = (town.client(), api(&training));
            tokio::spawn(async move { client.post_json(&path, &wish("Ada")).await.status.as_u16() })
        });
        let mut answers: Vec<u16> = join_all(asking).await.into_iter().map(|answer| answer.expect("an answer")).collect();
        answers.sort_unstable();
        assert_eq!(answers[0], 201);
        assert!(answers[1..].iter().all(|status| *status == 409), "{answers:?}");
        assert_eq!(town.counters(&training).await, (1, 0, 0));
        assert_eq!(town.subjects("Ada").await.len(), 1);
    }

    async fn everybody_who_leaves_at_once_frees_one_place_each(town: Town) {
        let network = town.network("procura").await;
        let training = town.event("training", &network).with(|event| event.capacity = Some(10)).announced().await;
        let names: Vec<String> = (0..25).map(|at| format!("guest{at}")).collect();
        town.apply(&training, &names.iter().map(String::as_str).collect::<Vec<_>>()).await;
        let mut links = Vec::new();
        for name in &names[..10] {
            links.push(town.link(name).await);
        }
        let leaving = links.into_iter().map(|link| {
            let client = town.client();
            tokio::spawn(async move { client.post(&format!("{link}/withdrawal"), &[]).await.see_other() })
        });
        join_all(leaving).await;
        assert_eq!(town.counters(&training).await, (0, 10, 5));
    }
}

/// Waits until so many changes wait for a lock that another has.
async fn queued(town: &Town, changes: i64) {
    let waiting = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
    loop {
        let found = town
            .store()
            .db()
            .query_one_raw(Statement::from_string(DbBackend::Postgres, waiting))
            .await
            .expect("an answer");
        let count: i64 = found.expect("a row").try_get_by_index(0).expect("a number");
        if count == changes {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// Only a server has something to read while another change is being written.
#[test]
fn an_application_in_the_queue_heeds_what_the_desk_changed_before_it() {
    testkit::block_on(async {
        let town = <Town as testkit::Ground>::on(testkit::Database::postgres().await).await;
        let network = town.network("procura").await;
        let desk = town.secretary("Desk", &network).await;
        let training = town.event("training", &network).announced().await;
        town.apply(&training, &["Ada"]).await;

        let other = town.begin().await;
        event::Entity::find_by_id(training.id)
            .lock_exclusive()
            .one(other.db())
            .await
            .expect("the event");
        let limit = [
            ("dimension-0", "country"),
            ("value-0", "FI"),
            ("places-0", "1"),
        ];
        let path = training.path("/edit/quotas");
        let change = async {
            let limited = async { desk.post(&path, &limit).await.see_other() };
            let asking = async {
                queued(&town, 1).await;
                let (client, path) = (town.client(), api(&training));
                client.post_json(&path, &wish("Ben")).await.created().json()
            };
            let letting_go = async {
                queued(&town, 2).await;
                drop(other);
            };
            tokio::join!(limited, asking, letting_go).1
        };
        assert_eq!(change.await["status"], "waitlisted");
        assert_eq!(
            town.standing(&training).await,
            ["Ada accepted", "Ben waitlisted"]
        );
        assert_eq!(town.counters(&training).await, (1, 0, 1));
    });
}

#[test]
fn two_nodes_on_one_postgres_sell_no_place_twice() {
    testkit::block_on(async {
        let town = <Town as testkit::Ground>::on(testkit::Database::postgres().await).await;
        let second = town.another_node().await;
        let network = town.network("procura").await;
        let training = town
            .event("training", &network)
            .with(|event| event.capacity = Some(PLACES))
            .announced()
            .await;
        storm(&town, &[&*town, &second], &training).await;
    });
}
