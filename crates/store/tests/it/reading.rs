//! What pages read, from a store on either database and within a change.

use crate::ground::Shelf;
use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DerivePartialModel, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect,
};
use serde::Serialize;
use store::{Actor, Backend, Error, Read, Recorded, Store, Whole, at_one_moment, record};
use testkit::both;
use uuid::Uuid;

#[derive(Serialize)]
struct BellRung {
    subject: Uuid,
    network: Option<Uuid>,
    loudness: Vec<f64>,
}

impl Recorded for BellRung {
    const KIND: &'static str = "bell-rung";
    fn subject(&self) -> Uuid {
        self.subject
    }
    fn network(&self) -> Option<Uuid> {
        self.network
    }
}

store::in_order! {
    #[derive(Debug, PartialEq, DerivePartialModel)]
    #[sea_orm(entity = "record::Entity", from_query_result = "false")]
    struct When {
        at: DateTime<Utc>,
        subject_id: Uuid,
    }
}

store::in_order! {
    /// The row, and whether it belongs to a network.
    struct Belonging {
        row: Whole<record::Model>,
        is_of_network: bool,
        kind: String,
    }
}

async fn ring(store: &Store, network: Option<Uuid>) -> record::Model {
    let tx = store.begin(Actor::Visitor).await.unwrap();
    let rung = BellRung {
        subject: Uuid::now_v7(),
        network,
        loudness: vec![0.5, -2e9],
    };
    let record = tx.record(&rung).await.unwrap();
    tx.commit().await.unwrap();
    record
}

both! {
    async fn a_row_is_read_as_it_was_written(shelf: Shelf) {
        let rung = [ring(&shelf.store, None).await, ring(&shelf.store, Some(Uuid::from_u128(7))).await];
        let all = record::Entity::find().order_by_asc(record::Column::Id);
        assert_eq!(all.clone().all_from(&shelf.store).await.unwrap(), rung);
        assert_eq!(all.clone().all(shelf.store.db()).await.unwrap(), rung);
        assert_eq!(all.one_from(&shelf.store).await.unwrap(), Some(rung[0].clone()));

        let second = record::Entity::find_by_id(rung[1].id);
        assert_eq!(second.clone().one_from(&shelf.store).await.unwrap(), Some(rung[1].clone()));
        let parts: Vec<When> = second.part_from(&shelf.store).await.unwrap();
        assert_eq!(parts, [When { at: rung[1].at, subject_id: rung[1].subject_id }]);
        let none = record::Entity::find_by_id(Uuid::nil());
        assert_eq!(none.one_from(&shelf.store).await.unwrap(), None);
    }

    async fn a_whole_row_and_what_stands_beside_it_are_read_together(shelf: Shelf) {
        let rung = [ring(&shelf.store, None).await, ring(&shelf.store, Some(Uuid::from_u128(7))).await];
        let rows: Vec<Belonging> = record::Entity::find()
            .expr_as(record::Column::NetworkId.is_not_null(), "is_of_network")
            .expr_as(record::Column::Kind.into_expr(), "word")
            .order_by_asc(record::Column::Id)
            .in_order_from(&shelf.store)
            .await
            .unwrap();
        assert_eq!(rows.len(), 2);
        for (row, rung) in rows.iter().zip(&rung) {
            assert_eq!(row.row.0, *rung);
            assert_eq!(row.is_of_network, rung.network_id.is_some());
            assert_eq!(row.kind, "bell-rung");
        }
    }

    async fn values_are_compared_as_they_were_written(shelf: Shelf) {
        let rung = ring(&shelf.store, Some(Uuid::from_u128(7))).await;
        let same = record::Entity::find()
            .filter(record::Column::At.eq(rung.at))
            .filter(record::Column::Kind.is_in(["bell-rung", "door-shut"]))
            .filter(record::Column::SubjectId.eq(rung.subject_id))
            .filter(record::Column::NetworkId.eq(rung.network_id))
            .filter(record::Column::PersonId.is_null())
            .limit(5)
            .offset(0);
        assert_eq!(same.all_from(&shelf.store).await.unwrap(), [rung]);
    }

    async fn what_is_not_kept_yet_is_read_within_the_change_only(shelf: Shelf) {
        let tx = shelf.store.begin(Actor::System).await.unwrap();
        let rung = BellRung { subject: Uuid::now_v7(), network: None, loudness: Vec::new() };
        let record = tx.record(&rung).await.unwrap();
        let all = record::Entity::find();
        assert!(all.clone().all_from(&shelf.store).await.unwrap().is_empty());
        assert_eq!(all.clone().all_from(tx.db()).await.unwrap(), std::slice::from_ref(&record));
        tx.commit().await.unwrap();
        assert_eq!(all.all_from(&shelf.store).await.unwrap(), [record]);
    }

    async fn a_page_reads_as_of_one_moment_until_it_changes_something(shelf: Shelf) {
        let is_file = shelf.store.backend() == Backend::Sqlite;
        let count = async || record::Entity::find().all_from(&shelf.store).await.unwrap().len();
        ring(&shelf.store, None).await;
        at_one_moment(async {
            assert_eq!(count().await, 1);
            let other = shelf.store.clone();
            tokio::spawn(async move { ring(&other, None).await }).await.unwrap();
            assert_eq!(count().await, if is_file { 1 } else { 2 });
            assert_eq!(at_one_moment(count()).await, 2);
            assert_eq!(count().await, if is_file { 1 } else { 2 });
            ring(&shelf.store, None).await;
            assert_eq!(count().await, 3);
        })
        .await;
        assert_eq!(count().await, 3);
    }

    async fn a_column_that_holds_something_else_is_named(shelf: Shelf) {
        ring(&shelf.store, None).await;
        let found = record::Entity::find()
            .select_only()
            .column(record::Column::Kind)
            .column(record::Column::At)
            .in_order_from::<When>(&shelf.store)
            .await;
        assert!(found.is_err());
        if shelf.store.backend() == Backend::Sqlite {
            let spoiled = "UPDATE record SET subject_id = 'nobody'";
            shelf.store.db().execute_unprepared(spoiled).await.unwrap();
            let error = record::Entity::find().all_from(&shelf.store).await.unwrap_err();
            assert!(matches!(&error, Error::Value(_)), "{error:?}");
            assert!(error.to_string().contains("subject_id"), "{error}");
            assert!(!error.is_unavailable());
        }
    }

    async fn a_file_that_went_away_is_out_of_reach(shelf: Shelf) {
        if shelf.store.backend() == Backend::Sqlite {
            let gone = "PRAGMA database_list";
            let row = shelf.store.db().query_one_raw(sea_orm::Statement::from_string(
                sea_orm::DbBackend::Sqlite,
                gone,
            )).await.unwrap().unwrap();
            let path: String = row.try_get("", "file").unwrap();
            std::fs::remove_file(path).unwrap();
            let error = record::Entity::find().all_from(&shelf.store).await.unwrap_err();
            assert!(error.is_unavailable(), "{error:?}");
        }
    }
}
