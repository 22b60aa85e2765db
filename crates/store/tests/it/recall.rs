//! What is kept in memory is never older than the last change here, and hardly older than one elsewhere.

use crate::ground::Shelf;
use sea_orm::{EntityTrait, PaginatorTrait};
use serde::Serialize;
use std::time::Duration;
use store::{Actor, Recorded, Store, record};
use testkit::both;
use uuid::Uuid;

#[derive(Serialize)]
struct BellRung;

impl Recorded for BellRung {
    const KIND: &'static str = "bell-rung";
    fn subject(&self) -> Uuid {
        Uuid::nil()
    }
}

async fn ring(store: &Store) {
    let tx = store.begin(Actor::System).await.unwrap();
    tx.record(&BellRung).await.unwrap();
    tx.commit().await.unwrap();
}

struct Rings(u64);

async fn rings(store: &Store) -> u64 {
    let counted = store.recall(|store| {
        Box::pin(async { Ok(Rings(record::Entity::find().count(store.db()).await?)) })
    });
    counted.await.unwrap().0
}

both! {
    async fn a_change_of_this_node_is_seen_at_once(shelf: Shelf) {
        assert_eq!(rings(&shelf.store).await, 0);
        ring(&shelf.store).await;
        assert_eq!(rings(&shelf.store).await, 1);
    }

    async fn a_change_of_another_node_is_seen_within_seconds(shelf: Shelf) {
        let other = shelf.another_node().await;
        assert_eq!(rings(&shelf.store).await, 0);
        ring(&other).await;
        tokio::time::sleep(Duration::from_millis(2_100)).await;
        assert_eq!(rings(&shelf.store).await, 1);
    }

    async fn what_has_not_changed_is_not_read_again(shelf: Shelf) {
        ring(&shelf.store).await;
        assert_eq!(rings(&shelf.store).await, 1);
        // Behind the back of the store, so that a second reading would show.
        record::Entity::delete_many().exec(shelf.store.db()).await.unwrap();
        assert_eq!(rings(&shelf.store).await, 1);
    }
}
