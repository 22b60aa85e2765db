//! Rows that come together are kept as each of them would be alone.

use crate::ground::Shelf;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use sea_orm::{ConnectionTrait, EntityTrait, Schema};
use serde::Serialize;
use store::{Actor, Json, Letter, Recorded, job, mail, record};
use testkit::both;
use uuid::Uuid;
use vocabulary::Language;

/// A table with a column of each type that tables have.
mod thing {
    use super::{DateTime, Json, NaiveDate, NaiveTime, Utc};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "thing")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub is_open: bool,
        pub small: i16,
        pub number: i32,
        pub large: i64,
        #[sea_orm(column_type = "Text")]
        pub text: String,
        pub note: Option<String>,
        pub day: NaiveDate,
        pub hour: NaiveTime,
        pub at: DateTime<Utc>,
        pub until: Option<DateTime<Utc>>,
        #[sea_orm(column_type = "JsonBinary")]
        pub list: Json<Vec<String>>,
        #[sea_orm(column_type = "JsonBinary")]
        pub maybe: Json<Option<String>>,
        pub bytes: Option<Vec<u8>>,
    }

    store::entity!();
}

use thing::Model as Thing;

/// Nothing that a column could stumble over.
fn plain(id: u128) -> Thing {
    Thing {
        id: Uuid::from_u128(id),
        is_open: false,
        small: 0,
        number: 0,
        large: 0,
        text: String::new(),
        note: None,
        day: NaiveDate::default(),
        hour: NaiveTime::default(),
        at: DateTime::UNIX_EPOCH,
        until: None,
        list: Json(Vec::new()),
        maybe: Json(Some(String::new())),
        bytes: None,
    }
}

const WORDS: &str = "O'Neil said \"yes\", \\ null {} [] $1 :: \u{e4}\u{301} \u{1F600}\r\n\ttwice";

fn full(id: u128) -> Thing {
    Thing {
        is_open: true,
        small: i16::MIN,
        number: i32::MAX,
        large: i64::MAX,
        text: WORDS.to_owned(),
        note: Some("null".to_owned()),
        day: NaiveDate::from_ymd_opt(2024, 2, 29).unwrap(),
        hour: NaiveTime::from_hms_micro_opt(23, 59, 59, 999_999).unwrap(),
        at: "2026-03-29T01:59:59.999999Z".parse().unwrap(),
        until: Some("1999-12-31T23:00:00Z".parse().unwrap()),
        list: Json(vec![WORDS.to_owned(), String::new()]),
        ..plain(id)
    }
}

#[derive(Serialize)]
struct ThingCounted(Uuid);

impl Recorded for ThingCounted {
    const KIND: &'static str = "thing-counted";
    fn subject(&self) -> Uuid {
        self.0
    }
}

fn letter(subject: &str) -> Letter {
    Letter {
        to_name: "Åsa".to_owned(),
        to_address: "asa@example.org".to_owned(),
        language: Language::Swedish,
        subject: subject.to_owned(),
        body: WORDS.to_owned(),
        attachments: Vec::new(),
        network_id: None,
        subject_id: None,
        secrets: Vec::new(),
    }
}

both! {
    async fn rows_that_come_together_are_kept_as_each_would_be_alone(shelf: Shelf) {
        let table = Schema::new(shelf.store.db().get_database_backend())
            .create_table_from_entity(thing::Entity);
        shelf.store.db().execute(&table).await.unwrap();
        let sets = [
            vec![plain(1)],
            vec![full(2), plain(3), full(4)],
            // What JSON cannot say, or says otherwise.
            vec![Thing { maybe: Json(None), ..full(5) }, plain(6)],
            vec![plain(7), Thing { bytes: Some(vec![0, 255, 92]), ..full(8) }],
        ];
        for rows in sets {
            let tx = shelf.store.begin(Actor::System).await.unwrap();
            for row in &rows {
                tx.insert(row.clone()).await.unwrap();
            }
            let alone = thing::Entity::find().order_by_id_asc().all(tx.db()).await.unwrap();
            drop(tx);
            assert_eq!(alone, rows);
            let tx = shelf.store.begin(Actor::System).await.unwrap();
            tx.insert_all(rows).await.unwrap();
            let together = thing::Entity::find().order_by_id_asc().all(tx.db()).await.unwrap();
            assert_eq!(together, alone);
        }
    }

    async fn rows_of_several_tables_are_kept_together(shelf: Shelf) {
        let table = Schema::new(shelf.store.db().get_database_backend())
            .create_table_from_entity(thing::Entity);
        shelf.store.db().execute(&table).await.unwrap();
        let tx = shelf.store.begin(Actor::Visitor).await.unwrap();
        let mut bundle = tx.bundle();
        bundle.add(vec![plain(1), full(2)]);
        bundle.mail(vec![letter("one"), letter("two")]).unwrap();
        bundle.record(&[ThingCounted(Uuid::from_u128(9))]).unwrap();
        // Stands between those that come as texts.
        bundle.add(vec![Thing { bytes: Some(vec![0]), ..full(3) }]);
        bundle.add(vec![plain(4)]);
        bundle.keep().await.unwrap();
        tx.bundle().keep().await.unwrap();
        tx.commit().await.unwrap();
        let db = shelf.store.db();
        let things = thing::Entity::find().all(db).await.unwrap();
        assert_eq!(things.len(), 4);
        let letters = mail::Entity::find().order_by_id_asc().all(db).await.unwrap();
        let subjects: Vec<_> = letters.iter().map(|letter| letter.subject.as_str()).collect();
        assert_eq!(subjects, ["one", "two"]);
        let jobs = job::Entity::find().all(db).await.unwrap();
        assert!(letters.iter().all(|letter| {
            jobs.iter().filter(|job| job.payload == letter.id.to_string()).count() == 1
        }));
        let records = record::Entity::find().all(db).await.unwrap();
        assert_eq!(records[0].subject_id, Uuid::from_u128(9));
        assert_eq!(records.len(), 1);
    }

    async fn a_row_that_is_there_already_is_refused_with_those_beside_it(shelf: Shelf) {
        let table = Schema::new(shelf.store.db().get_database_backend())
            .create_table_from_entity(thing::Entity);
        shelf.store.db().execute(&table).await.unwrap();
        let tx = shelf.store.begin(Actor::System).await.unwrap();
        let refused = tx.insert_all(vec![plain(1), full(2), plain(1)]).await.unwrap_err();
        assert!(refused.is_duplicate(), "{refused}");
    }
}
