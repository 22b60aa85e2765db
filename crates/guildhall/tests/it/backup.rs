//! `guildhall backup`, and what comes back of it.

use crate::desk::{Desk, parts};
use crate::outside::program::Program;
use crate::outside::wire::{Wire, get};
use members::{operator, person};
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use store::{Actor, Backend, Store};
use testkit::Database;
use uuid::Uuid;
use vocabulary::Language;

/// Adds pairs of rows, each pair in one change, until told to stop. Gives how many.
async fn write_on(store: Store, stop: Arc<AtomicBool>) -> usize {
    let mut pairs = 0;
    while !stop.load(Ordering::Acquire) {
        let tx = store.begin(Actor::System).await.unwrap();
        let person = person::Model {
            id: Uuid::now_v7(),
            email: format!("pair-{pairs}@example.org"),
            name: "Ada \"of the pairs\"\u{2028}Ångström".to_owned(),
            password_hash: None,
            language: Language::Finnish,
            time_zone: "Europe/Helsinki".to_owned(),
            created_at: tx.now(),
            verified_at: None,
            deleted_at: None,
        };
        let person = tx.insert(person).await.unwrap();
        tx.insert(operator::Model {
            person_id: person.id,
            granted_at: tx.now(),
        })
        .await
        .unwrap();
        tx.commit().await.unwrap();
        pairs += 1;
    }
    pairs
}

/// The parts that are the same whenever the archive was made.
fn content(desk: &Desk, archive: &str) -> Vec<(String, Vec<u8>)> {
    let parts = parts(&desk.path(archive));
    assert_eq!(parts[0].0, "manifest.json");
    parts.into_iter().skip(1).collect()
}

fn rows(content: &[(String, Vec<u8>)]) -> Vec<serde_json::Value> {
    let (_, rows) = content
        .iter()
        .find(|(name, _)| name == "rows.jsonl")
        .expect("rows");
    let rows = std::str::from_utf8(rows).expect("text");
    rows.lines()
        .map(|line| serde_json::from_str(line).expect("a row"))
        .collect()
}

testkit::both! {
    async fn a_house_in_use_comes_back_the_same_on_either_database(database: Database) {
        let desk = Arc::new(Desk::with_database(&database.url));
        let house = Program::open(desk.command(&["demo"]));
        let store = desk.store().await;
        store.files().put("materials/one", b"slides".as_slice().into()).await.unwrap();
        store.files().put("materials/deep/two", vec![7; 100_000].into()).await.unwrap();

        let stop = Arc::new(AtomicBool::new(false));
        let writing = tokio::spawn(write_on(store.clone(), stop.clone()));
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        let out = {
            let desk = desk.clone();
            tokio::task::spawn_blocking(move || desk.ok(&["backup", "one.tar.gz"])).await.unwrap()
        };
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        stop.store(true, Ordering::Release);
        let pairs = writing.await.unwrap();
        store.close().await.unwrap();
        house.close();

        let first = content(&desk, "one.tar.gz");
        // Those of the demo, and the two.
        let files: usize = out.split(' ').nth_back(1).unwrap().parse().unwrap();
        assert!(out.starts_with("one.tar.gz: ") && files > 2, "{out}");
        let rows = rows(&first);
        let of = |table: &str| rows.iter().filter(|row| row["table"] == table).count();
        let caught = rows.iter().filter(|row| row["row"]["email"].as_str().is_some_and(|email| email.starts_with("pair-"))).count();
        assert!(0 < caught && caught < pairs, "writing went on: {caught} of {pairs}");
        assert_eq!(of("operator"), caught + 1, "of each pair both or neither, and the operator of the demo");

        for target in [Database::sqlite(), Database::postgres().await] {
            let there = Desk::with_database(&target.url);
            std::fs::copy(desk.path("one.tar.gz"), there.path("one.tar.gz")).unwrap();
            let out = there.ok(&["restore", "one.tar.gz"]);
            assert_eq!(out, format!("Restored {} rows and {files} files.\n", rows.len()));
            there.ok(&["backup", "two.tar.gz"]);
            assert!(content(&there, "two.tar.gz") == first, "the same rows and files, byte for byte");
            references_are_checked_at_once(&there.store().await).await;
            let refused = there.refused(&["restore", "one.tar.gz"]);
            assert_eq!(refused, "one.tar.gz was not restored: this house is not empty: there are rows in \"record\"");

            let house = Program::open(there.command(&["serve"]));
            let mut wire = Wire::open(house.address).await.unwrap();
            let answer = wire.ask(&get("/networks/procura-plus", "")).await.unwrap();
            assert_eq!(answer.status, 200);
            house.close();
        }
    }
}

/// Restoring lets rows point to rows that come later; afterwards everything is as strict as before.
async fn references_are_checked_at_once(store: &Store) {
    if store.backend() == Backend::Postgres {
        let loose =
            "SELECT count(*) AS loose FROM pg_constraint WHERE contype = 'f' AND condeferrable";
        let row = store
            .db()
            .query_one_raw(Statement::from_string(DbBackend::Postgres, loose))
            .await
            .unwrap();
        assert_eq!(row.unwrap().try_get::<i64>("", "loose").unwrap(), 0);
    }
    let tx = store.begin(Actor::System).await.unwrap();
    let orphan = operator::Model {
        person_id: Uuid::now_v7(),
        granted_at: tx.now(),
    };
    let outcome = async {
        tx.insert(orphan).await?;
        tx.commit().await
    };
    assert!(outcome.await.is_err(), "an operator who is nobody");
}

#[test]
fn a_backup_is_never_written_over_and_never_half() {
    let desk = Desk::new();
    assert_eq!(
        desk.refused(&["backup", "one.tar.gz"]),
        "there is no house in the data folder data"
    );
    desk.ok(&["migrate"]);
    desk.write("one.tar.gz", "an older one");
    assert_eq!(
        desk.refused(&["backup", "one.tar.gz"]),
        "one.tar.gz is there already"
    );
    assert!(
        desk.refused(&["backup", "nowhere/one.tar.gz"])
            .starts_with("cannot write to nowhere: ")
    );

    let left: Vec<_> = std::fs::read_dir(desk.path(""))
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    let mut left: Vec<_> = left.iter().map(|name| name.to_string_lossy()).collect();
    left.sort();
    assert_eq!(left, ["data", "one.tar.gz"]);
    assert_eq!(
        std::fs::read(desk.path("one.tar.gz")).unwrap(),
        b"an older one"
    );
}

#[cfg(unix)]
#[test]
fn a_backup_is_for_the_eyes_of_its_owner() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    desk.ok(&["migrate"]);
    let json = desk.ok(&["backup", "one.tar.gz", "--json"]);
    let mode = std::fs::metadata(desk.path("one.tar.gz"))
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(&json).unwrap()["files"],
        0
    );
}
