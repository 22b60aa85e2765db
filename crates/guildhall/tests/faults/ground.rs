//! Where a house stands while it is shaken.

use crate::outside::program::guildhall;
use crate::outside::wire::{Wire, get};
use serde_json::Value;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};
use store::{Clock, FilesConfig, Opening, Store};
use tempfile::TempDir;

/// The demo's event with fifty places and no question.
pub const EVENT: &str = "demo-capacity-50";

/// A data folder and a database.
pub struct Ground {
    folder: TempDir,
    database_url: String,
}

impl Ground {
    /// With its database in the data folder.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database_url = format!(
            "sqlite://{}",
            folder.path().join("data/guildhall.sqlite").display()
        );
        Self {
            folder,
            database_url,
        }
    }

    /// With its database elsewhere.
    pub fn on(database_url: &str) -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            database_url: database_url.to_owned(),
        }
    }

    /// The data folder.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The command that opens a demo house here.
    pub fn command(&self) -> Command {
        let mut command = guildhall("demo", &self.data());
        command.args(["--database-url", &self.database_url]);
        command
    }

    /// What is kept here, beside the program.
    pub async fn store(&self) -> Store {
        Store::open(Opening {
            database_url: self.database_url.clone(),
            connections: 2,
            files: FilesConfig::Folder(self.folder.path().join("files")),
            listeners: Vec::new(),
            clock: Clock::System,
        })
        .await
        .unwrap()
    }
}

/// What was answered, to keep.
#[derive(Debug)]
pub struct Said {
    pub status: u16,
    pub body: String,
}

impl Said {
    /// The body as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("no JSON: {self:?}"))
    }
}

/// Sends one request over a connection of its own.
pub async fn say(house: SocketAddr, request: &[u8]) -> io::Result<Said> {
    let mut wire = Wire::open(house).await?;
    let answer = wire.ask(request).await?;
    Ok(Said {
        status: answer.status,
        body: answer.text(),
    })
}

/// The status of a page.
pub async fn status(house: SocketAddr, path: &str) -> u16 {
    say(house, &get(path, "")).await.unwrap().status
}

/// What `/readyz` says: whether it is ready, and why not.
pub async fn readiness(house: SocketAddr) -> (u16, Value) {
    let said = say(house, &get("/readyz", "")).await.unwrap();
    (said.status, said.json())
}

/// Waits until something has come about.
#[track_caller]
pub fn until<F: Future<Output = bool>>(
    longest: Duration,
    what: &str,
    has_come: impl Fn() -> F,
) -> impl Future<Output = ()> {
    let since = Instant::now();
    let late = format!("{what}: not within {longest:?}");
    async move {
        while !has_come().await {
            assert!(since.elapsed() < longest, "{late}");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }
}
