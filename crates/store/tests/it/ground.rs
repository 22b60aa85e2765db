//! A store on a fresh database.

use chrono::{TimeZone, Utc};
use store::{Clock, FilesConfig, Listener, Opening, Store};
use tempfile::TempDir;
use testkit::{Database, Ground};

/// A store, its clock, and what it stands on.
pub struct Shelf {
    pub store: Store,
    pub clock: Clock,
    pub files: TempDir,
    database: Database,
}

impl Shelf {
    /// Another node on the same database.
    pub async fn another_node(&self) -> Store {
        open(
            &self.database.url,
            &self.files,
            self.clock.clone(),
            Vec::new(),
        )
        .await
    }

    /// The same database with somebody listening.
    pub async fn listened_to_by(&self, listener: Listener) -> Store {
        open(
            &self.database.url,
            &self.files,
            self.clock.clone(),
            vec![listener],
        )
        .await
    }
}

impl Ground for Shelf {
    async fn on(database: Database) -> Self {
        let files = TempDir::new().unwrap();
        let clock = Clock::held(Utc.with_ymd_and_hms(2026, 3, 1, 9, 0, 0).unwrap());
        let store = open(&database.url, &files, clock.clone(), Vec::new()).await;
        store.migrate(Vec::new()).await.unwrap();
        Self {
            store,
            clock,
            files,
            database,
        }
    }
}

async fn open(url: &str, files: &TempDir, clock: Clock, listeners: Vec<Listener>) -> Store {
    Store::open(Opening {
        database_url: url.to_owned(),
        connections: 4,
        files: FilesConfig::Folder(files.path().to_owned()),
        listeners,
        clock,
    })
    .await
    .unwrap()
}
