//! Registration opens: accepted applications a second, beside what the database can take at all.

use crate::ground::{Ground, slug};
use crate::load::load;
use crate::outside::program::Program;
use crate::outside::wire::apply;
use crate::table::{Aim, count, milliseconds, row};
use anyhow::{Context, ensure};
use events::{application, event};
use futures::future::try_join_all;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, Statement,
};
use std::time::{Duration, Instant};
use store::Store;
use tokio::runtime::Runtime;
use uuid::Uuid;

const CONNECTIONS: [usize; 3] = [16, 32, 64];
const LASTING: Duration = Duration::from_secs(4);
/// An event for each burst, and one for the yardstick.
const FIRST_EVENT: u32 = 11;
const RAW_EVENT: u32 = 10;

const OF_RAW: Aim = Aim::AtLeast(0.25);

/// Measures and prints.
pub fn measure(database: &str, ground: &Ground, runtime: &Runtime) -> anyhow::Result<()> {
    println!("  {database}");
    row(["", "", "writes/s", "p50", "p99", "of raw", "aim"]);
    let before = runtime.block_on(raw(ground))?;
    let mut bursts = Vec::new();
    for (connections, number) in CONNECTIONS.into_iter().zip(FIRST_EVENT..) {
        let house = Program::open(ground.command("serve"));
        let slug = slug(number);
        let made = load(
            house.address,
            connections,
            LASTING,
            201,
            |connection, turn| apply(&slug, &format!("buyer-{connection}-{turn}@bench.example")),
        )?;
        house.close();
        let kept = runtime.block_on(kept(ground, number))?;
        ensure!(
            kept == made.answers() as u64,
            "{} were accepted, but {kept} were kept",
            made.answers()
        );
        bursts.push((connections, made));
    }
    // Once before and once after, because the machine may have other things to do meanwhile.
    let raw = before.max(runtime.block_on(raw(ground))?);

    let how = if ground.has_one_writer() {
        "one after the other"
    } else {
        "over 8 connections"
    };
    row(["raw inserts", how, &count(raw), "", "", "", ""]);
    for (connections, mut made) in bursts {
        let ratio = made.per_second() / raw;
        row([
            "applications",
            &format!("from {connections} at once"),
            &count(made.per_second()),
            &milliseconds(made.percentile(0.5)),
            &milliseconds(made.percentile(0.99)),
            &format!("{ratio:.2}"),
            &OF_RAW.verdict(ratio),
        ]);
    }
    Ok(())
}

/// What the PostgreSQL at hand promises of a change that it has taken.
pub async fn promise_of(ground: &Ground) -> anyhow::Result<String> {
    let store = ground.store().await?;
    let mut words = vec!["PostgreSQL".to_owned()];
    for setting in ["fsync", "synchronous_commit"] {
        let row = store
            .db()
            .query_one_raw(Statement::from_string(
                DbBackend::Postgres,
                format!("SHOW {setting}"),
            ))
            .await?;
        let value: String = row.context("a setting")?.try_get_by_index(0)?;
        words.push(format!("{setting}={value}"));
    }
    store.close().await?;
    Ok(words.join(", "))
}

/// Rows a second that the same database takes through the same driver, each in a change of its own.
async fn raw(ground: &Ground) -> anyhow::Result<f64> {
    let store = ground.store().await?;
    let model = application::Entity::find()
        .one(store.db())
        .await?
        .context("the demo has applications")?;
    let event_id = event_of(&store, RAW_EVENT).await?;
    let at_once = if ground.has_one_writer() { 1 } else { 8 };
    let since = Instant::now();
    let each = (0..at_once).map(|_| async {
        let mut written = 0_u32;
        while since.elapsed() < LASTING / 2 {
            let id = Uuid::now_v7();
            let (email, digest) = (
                format!("{id}@bench.example"),
                id.simple().to_string().repeat(2),
            );
            let row = application::Model {
                id,
                event_id,
                email,
                digest,
                ..model.clone()
            };
            application::Entity::insert(row.into_active_model())
                .exec_without_returning(store.db())
                .await?;
            written += 1;
        }
        Ok::<_, sea_orm::DbErr>(written)
    });
    let written: u32 = try_join_all(each).await?.iter().sum();
    let taken = since.elapsed();
    store.close().await?;
    Ok(f64::from(written) / taken.as_secs_f64())
}

async fn kept(ground: &Ground, number: u32) -> anyhow::Result<u64> {
    let store = ground.store().await?;
    let event = event_of(&store, number).await?;
    let found = application::Entity::find().filter(application::Column::EventId.eq(event));
    let kept = found.count(store.db()).await?;
    store.close().await?;
    Ok(kept)
}

async fn event_of(store: &Store, number: u32) -> anyhow::Result<Uuid> {
    let found = event::Entity::find()
        .filter(event::Column::Slug.eq(slug(number)))
        .one(store.db())
        .await?;
    Ok(found.context("an event")?.id)
}
