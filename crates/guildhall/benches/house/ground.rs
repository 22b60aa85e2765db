//! What is measured: a house with the demo network and fifty more events to come.

use crate::outside::program::{Program, guildhall};
use anyhow::ensure;
use events::event::Registration;
use events::{day, event, event_organisation, session};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use store::{Actor, Clock, FilesConfig, Opening, Store};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use uuid::Uuid;
use vocabulary::{Language, Translated};

/// Events that are added to those of the demo.
const EVENTS: u32 = 50;
/// The demo's event with days, sessions, organisations and a long text, after which they are made.
const MODEL: &str = "demo-reserved-contracts";
/// More than anybody can apply for while it is measured.
const CAPACITY: i32 = 10_000_000;

/// A house that is closed at the moment.
pub struct Ground {
    folder: TempDir,
    database: Option<testkit::Database>,
}

impl Ground {
    /// With its database in the data folder. Not in `/tmp`, which may be memory: a promise to keep
    /// something has to cost what it costs.
    pub fn on_sqlite(runtime: &Runtime) -> anyhow::Result<Self> {
        Self::with(None, runtime)
    }

    /// With a database in the PostgreSQL of `scripts/with-postgres`.
    pub fn on_postgres(runtime: &Runtime) -> anyhow::Result<Self> {
        let database = runtime.block_on(testkit::Database::postgres());
        Self::with(Some(database), runtime)
    }

    fn with(database: Option<testkit::Database>, runtime: &Runtime) -> anyhow::Result<Self> {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
        let ground = Self { folder, database };
        Program::open(ground.command("demo")).close();
        runtime.block_on(async {
            let store = ground.store().await?;
            announce_many(&store).await?;
            store.close().await
        })?;
        Ok(ground)
    }

    /// Another one with the same in it; only where everything is in the data folder.
    pub fn copy(&self) -> anyhow::Result<Self> {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
        let copied = Command::new("cp")
            .arg("-r")
            .arg(self.data())
            .arg(folder.path())
            .status()?;
        ensure!(
            copied.success() && self.database.is_none(),
            "the data folder cannot be copied"
        );
        Ok(Self {
            folder,
            database: None,
        })
    }

    /// Its data folder.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The command that opens it.
    pub fn command(&self, deed: &str) -> Command {
        let mut command = guildhall(deed, &self.data());
        command.args(["--database-url", &self.database_url()]);
        command
    }

    /// Whether one writes after the other.
    pub fn has_one_writer(&self) -> bool {
        self.database.is_none()
    }

    fn database_url(&self) -> String {
        match &self.database {
            Some(database) => database.url.clone(),
            None => format!(
                "sqlite://{}",
                self.data().join("guildhall.sqlite").display()
            ),
        }
    }

    /// Its store, opened as the program opens it, with as many connections.
    pub async fn store(&self) -> Result<Store, store::Error> {
        Store::open(Opening {
            database_url: self.database_url(),
            connections: 8,
            files: FilesConfig::Folder(self.folder.path().join("files")),
            listeners: Vec::new(),
            clock: Clock::System,
        })
        .await
    }

    /// The size of a file or of all files in a folder, in bytes.
    pub fn size(path: &Path) -> u64 {
        match std::fs::read_dir(path) {
            Ok(inside) => inside
                .flatten()
                .map(|entry| Self::size(&entry.path()))
                .sum(),
            Err(_) => path.metadata().map_or(0, |metadata| metadata.len()),
        }
    }
}

/// The address of one of the events.
pub fn slug(number: u32) -> String {
    format!("training-{number}")
}

async fn announce_many(store: &Store) -> Result<(), store::Error> {
    let db = store.db();
    let found = event::Entity::find()
        .filter(event::Column::Slug.eq(MODEL))
        .one(db)
        .await?;
    let model = found.expect("the demo has it");
    let days = day::Entity::find()
        .filter(day::Column::EventId.eq(model.id))
        .all(db)
        .await?;
    let sessions = session::Entity::find()
        .filter(session::Column::EventId.eq(model.id))
        .all(db)
        .await?;
    let carriers = event_organisation::Entity::find()
        .filter(event_organisation::Column::EventId.eq(model.id))
        .all(db)
        .await?;

    let tx = store.begin(Actor::System).await?;
    for number in 1..=EVENTS {
        let later = chrono::Duration::days(number.into());
        let event_id = Uuid::now_v7();
        tx.insert(event::Model {
            id: event_id,
            slug: slug(number).parse().expect("letters and a number"),
            title: Translated::new(
                Language::English,
                format!("Reserved contracts in practice, part {number}"),
            ),
            starts_at: model.starts_at.map(|at| at + later),
            ends_at: model.ends_at.map(|at| at + later),
            registration: Registration::Open,
            capacity: Some(CAPACITY),
            per_organisation: None,
            accepted: 0,
            offered: 0,
            kept: 0,
            waitlisted: 0,
            issued: 0,
            ..model.clone()
        })
        .await?;
        let mut moved = HashMap::new();
        for day in &days {
            let id = *moved.entry(day.id).or_insert_with(Uuid::now_v7);
            tx.insert(day::Model {
                id,
                event_id,
                date: day.date + later,
                ..day.clone()
            })
            .await?;
        }
        for session in &sessions {
            let (id, day_id) = (Uuid::now_v7(), moved[&session.day_id]);
            tx.insert(session::Model {
                id,
                event_id,
                day_id,
                ..session.clone()
            })
            .await?;
        }
        for carrier in &carriers {
            tx.insert(event_organisation::Model {
                id: Uuid::now_v7(),
                event_id,
                ..carrier.clone()
            })
            .await?;
        }
    }
    tx.commit().await
}
