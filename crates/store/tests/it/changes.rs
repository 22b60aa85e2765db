//! A change is kept whole or not at all, and those who listen belong to it.

use crate::ground::Shelf;
use futures::StreamExt;
use sea_orm::{EntityTrait, PaginatorTrait};
use serde::{Deserialize, Serialize};
use store::{Actor, Archive, Error, Listener, Node, Recorded, Relation, Table, record};
use testkit::both;
use uuid::Uuid;

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct DoorOpened {
    door: Uuid,
    by: String,
}

impl Recorded for DoorOpened {
    const KIND: &'static str = "door-opened";
    fn subject(&self) -> Uuid {
        self.door
    }
}

fn opened() -> DoorOpened {
    DoorOpened {
        door: Uuid::from_u128(7),
        by: "Ada \u{1F600}".to_owned(),
    }
}

const NODES: [Node; 2] = [
    Node {
        kind: "event",
        id: Uuid::from_u128(1),
    },
    Node {
        kind: "event",
        id: Uuid::from_u128(2),
    },
];

both! {
    async fn a_change_that_is_dropped_leaves_no_trace(shelf: Shelf) {
        let before = shelf.store.generation();
        let tx = shelf.store.begin(Actor::System).await.unwrap();
        tx.record(&opened()).await.unwrap();
        drop(tx);
        assert_eq!(record::Entity::find().count(shelf.store.db()).await.unwrap(), 0);
        assert_eq!(shelf.store.generation(), before);
    }

    async fn what_happened_reads_back_with_who_and_when(shelf: Shelf) {
        let ada = Uuid::from_u128(3);
        let tx = shelf.store.begin(Actor::Person(ada)).await.unwrap();
        tx.record(&opened()).await.unwrap();
        tx.commit().await.unwrap();
        let record = record::Entity::find().one(shelf.store.db()).await.unwrap().unwrap();
        assert_eq!(record.read::<DoorOpened>().unwrap(), opened());
        assert_eq!((record.person_id, record.at), (Some(ada), shelf.store.now()));
    }

    async fn a_listener_that_fails_takes_the_whole_change_with_it(shelf: Shelf) {
        let store = shelf.listened_to_by(Listener {
            kind: DoorOpened::KIND,
            hear: |_, _| Box::pin(async { Err(Error::Config("the bell is broken".to_owned())) }),
        }).await;
        let tx = store.begin(Actor::System).await.unwrap();
        assert!(tx.record(&opened()).await.is_err());
        drop(tx);
        assert_eq!(record::Entity::find().count(store.db()).await.unwrap(), 0);
    }

    async fn what_a_listener_does_belongs_to_the_change(shelf: Shelf) {
        let store = shelf.listened_to_by(Listener {
            kind: DoorOpened::KIND,
            hear: |tx, record| Box::pin(async move {
                tx.link(NODES[0], Relation::Related, Node { kind: "door", id: record.subject_id }).await
            }),
        }).await;
        let tx = store.begin(Actor::System).await.unwrap();
        tx.record(&opened()).await.unwrap();
        tx.commit().await.unwrap();
        let ends: Vec<Uuid> = store.links_of(NODES[0]).await.unwrap().iter().map(|link| link.to_id).collect();
        assert_eq!(ends, [opened().door]);
    }

    async fn a_tie_is_tied_once_and_cut_from_either_end(shelf: Shelf) {
        let [one, other] = NODES;
        let tx = shelf.store.begin(Actor::System).await.unwrap();
        tx.link(one, Relation::BackToBack, other).await.unwrap();
        tx.commit().await.unwrap();
        let tx = shelf.store.begin(Actor::System).await.unwrap();
        assert!(tx.link(one, Relation::BackToBack, other).await.unwrap_err().is_duplicate());
        drop(tx);
        assert_eq!(shelf.store.links_of(other).await.unwrap().len(), 1);
        let tx = shelf.store.begin(Actor::System).await.unwrap();
        tx.unlink(other, one).await.unwrap();
        tx.commit().await.unwrap();
        assert!(shelf.store.links_of(one).await.unwrap().is_empty());
    }

    async fn many_changes_at_once_all_get_through(shelf: Shelf) {
        let changes = (0..40).map(|_| async {
            let tx = shelf.store.begin(Actor::System).await?;
            tx.record(&opened()).await?;
            tx.commit().await
        });
        let faults: Vec<Error> =
            futures::future::join_all(changes).await.into_iter().filter_map(Result::err).collect();
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(record::Entity::find().count(shelf.store.db()).await.unwrap(), 40);
    }

    async fn rows_travel_through_an_archive_unchanged(shelf: Shelf) {
        let tx = shelf.store.begin(Actor::Visitor).await.unwrap();
        for _ in 0..450 {
            tx.record(&opened()).await.unwrap();
        }
        tx.link(NODES[0], Relation::FollowUp, NODES[1]).await.unwrap();
        tx.commit().await.unwrap();
        let archive = Archive(Table::foundation());
        let lines = dump(&archive, &shelf.store).await;
        assert_eq!(lines.len(), 451);

        let fresh = <Shelf as testkit::Ground>::on(testkit::Database::sqlite()).await;
        let rows = futures::stream::iter(lines.clone()).map(Ok);
        assert_eq!(archive.load(&fresh.store, rows).await.unwrap(), 451);
        assert_eq!(dump(&archive, &fresh.store).await, lines);

        let again = futures::stream::iter(lines).map(Ok);
        let refused = archive.load(&fresh.store, again).await.unwrap_err();
        assert_eq!(refused.to_string(), "table record is not empty: restore into an empty house");
    }
}

async fn dump(archive: &Archive, store: &store::Store) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    archive
        .dump(store, &mut |table, line| {
            lines.push((table.to_owned(), line));
            Ok(())
        })
        .await
        .unwrap();
    lines
}
