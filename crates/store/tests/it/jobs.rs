//! Jobs are done at least once and by one worker at a time; duties once a round.

use crate::ground::Shelf;
use chrono::Duration;
use sea_orm::{EntityTrait, PaginatorTrait};
use serde::Serialize;
use store::{Actor, Duty, Error, JobKind, Recorded, Store, job, record};
use testkit::both;
use uuid::Uuid;

#[derive(Serialize)]
struct WorkDone {}

impl Recorded for WorkDone {
    const KIND: &'static str = "work-done";
    fn subject(&self) -> Uuid {
        Uuid::nil()
    }
}

/// Leaves a trace in the database, where every node and every test has its own.
async fn trace(store: &Store) -> Result<(), Error> {
    let tx = store.begin(Actor::System).await?;
    tx.record(&WorkDone {}).await?;
    tx.commit().await
}

async fn traces(store: &Store) -> u64 {
    record::Entity::find().count(store.db()).await.unwrap()
}

async fn ask(store: &Store, kind: &'static str, times: usize) {
    let tx = store.begin(Actor::System).await.unwrap();
    for number in 0..times {
        tx.job(kind, &number, tx.now()).await.unwrap();
    }
    tx.commit().await.unwrap();
}

async fn waiting(store: &Store) -> u64 {
    job::Entity::find().count(store.db()).await.unwrap()
}

both! {
    async fn a_job_that_fails_is_tried_again_after_a_pause(shelf: Shelf) {
        let kinds = [JobKind { kind: "fails", run: |store, _| Box::pin(async {
            trace(store).await?;
            Err(Error::Config("not yet".to_owned()))
        }) }];
        ask(&shelf.store, "fails", 1).await;
        shelf.store.work_off(&kinds, &[]).await.unwrap();
        assert_eq!(traces(&shelf.store).await, 1);
        shelf.clock.advance(Duration::seconds(9));
        shelf.store.work_off(&kinds, &[]).await.unwrap();
        assert_eq!(traces(&shelf.store).await, 1);
        shelf.clock.advance(Duration::seconds(1));
        shelf.store.work_off(&kinds, &[]).await.unwrap();
        assert_eq!(traces(&shelf.store).await, 2);
        let row = job::Entity::find().one(shelf.store.db()).await.unwrap().unwrap();
        assert_eq!((row.attempts, row.last_error.as_deref()), (2, Some("not yet")));
    }

    async fn two_nodes_share_the_work_and_do_nothing_twice(shelf: Shelf) {
        let kinds = [JobKind { kind: "counts", run: |store, _| Box::pin(trace(store)) }];
        ask(&shelf.store, "counts", 50).await;
        let other = shelf.another_node().await;
        let (one, two) = tokio::join!(shelf.store.work_off(&kinds, &[]), other.work_off(&kinds, &[]));
        one.unwrap();
        two.unwrap();
        assert_eq!(traces(&shelf.store).await, 50);
        assert_eq!(waiting(&shelf.store).await, 0);
    }

    async fn a_job_of_a_kind_that_nobody_does_waits(shelf: Shelf) {
        ask(&shelf.store, "unheard-of", 1).await;
        shelf.store.work_off(&[], &[]).await.unwrap();
        assert_eq!(waiting(&shelf.store).await, 1);
    }

    async fn a_duty_comes_round_once_for_all_nodes(shelf: Shelf) {
        let duties = [Duty { name: "sweep", every_seconds: 60, run: |store| Box::pin(trace(store)) }];
        let other = shelf.another_node().await;
        for _ in 0..2 {
            let (one, two) = tokio::join!(shelf.store.work_off(&[], &duties), other.work_off(&[], &duties));
            one.unwrap();
            two.unwrap();
        }
        assert_eq!(traces(&shelf.store).await, 1);
        shelf.clock.advance(Duration::seconds(60));
        other.work_off(&[], &duties).await.unwrap();
        assert_eq!(traces(&shelf.store).await, 2);
    }
}
