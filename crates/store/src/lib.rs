#![doc = include_str!("../README.md")]

mod archive;
mod bundle;
mod cell;
mod choice;
mod clock;
pub mod codelist;
mod column;
mod database;
mod entity;
mod file;
mod files;
mod in_order;
pub mod job;
pub mod link;
pub mod mail;
pub mod migration;
mod moment;
mod reading;
mod recall;
pub mod record;
mod relation;
mod rows;
mod tx;
mod unavailable;
mod work;

pub use archive::{Archive, Table};
pub use bundle::Bundle;
pub use choice::NotAChoice;
pub use clock::Clock;
pub use column::Json;
pub use database::Backend;
pub use file::File;
pub use files::{Files, FilesConfig};
pub use in_order::{Columns, InOrder, Whole};
pub use job::{Duty, JobKind};
pub use link::Node;
pub use mail::{Attachment, Letter, SmtpConfig, Transport};
pub use migration::Migration;
pub use moment::at_one_moment;
pub use reading::{Read, Source};
pub use recall::Reading;
pub use record::{Listener, Record, Recorded};
pub use relation::Relation;
pub use rows::Rows;
pub use tx::{Actor, Tx};
pub use unavailable::is_unavailable;
pub use work::work;

use chrono::{DateTime, Utc};
use sea_orm::DatabaseConnection;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::{Mutex, Notify};

/// What can go wrong while keeping things. A fault of ours or of the machine, never of the visitor.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database refused or could not be reached.
    #[error("database: {0}")]
    Database(#[from] sea_orm::DbErr),
    /// SQLite's file could not be read.
    #[error("database: {0}")]
    File(#[from] rusqlite::Error),
    /// The file store refused or could not be reached.
    #[error("files: {0}")]
    Files(#[from] object_store::Error),
    /// A stored value does not have the shape that this version expects.
    #[error("stored value: {0}")]
    Value(#[from] serde_json::Error),
    /// A letter could not be built or handed over.
    #[error("mail: {0}")]
    Mail(String),
    /// The settings do not fit together.
    #[error("{0}")]
    Config(String),
    /// Reading or writing a plain file failed.
    #[error("{0}")]
    Io(#[from] std::io::Error),
}

impl Error {
    /// Whether a unique index said no: somebody else was first, or the same thing was asked twice.
    #[must_use]
    pub fn is_duplicate(&self) -> bool {
        matches!(
            self,
            Self::Database(error)
                if matches!(error.sql_err(), Some(sea_orm::SqlErr::UniqueConstraintViolation(_)))
        )
    }
}

/// Where things are kept: one database, one file store, one clock. Cheap to clone.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

struct Inner {
    database: DatabaseConnection,
    file: Option<File>,
    /// SQLite has one writer; queueing here is fair and never "busy". PostgreSQL does it itself.
    writer: Option<Arc<Mutex<()>>>,
    files: Files,
    clock: Clock,
    listeners: Vec<Listener>,
    generation: AtomicU64,
    memory: recall::Memory,
    wake: Notify,
}

/// What a [`Store`] is opened with.
pub struct Opening {
    /// `sqlite://PATH` or `postgresql://…`.
    pub database_url: String,
    /// Connections at most.
    pub connections: u32,
    /// Where uploaded files go.
    pub files: FilesConfig,
    /// Who hears which records, in the order in which they are told.
    pub listeners: Vec<Listener>,
    /// The time.
    pub clock: Clock,
}

impl Store {
    /// Opens the database and the file store; migrations are a step of their own ([`Store::migrate`]).
    ///
    /// # Errors
    /// When the address is not understood or nobody answers there.
    pub async fn open(opening: Opening) -> Result<Self, Error> {
        let database = database::connect(&opening.database_url, opening.connections).await?;
        let single_writer = database.get_database_backend() == sea_orm::DbBackend::Sqlite;
        Ok(Self(Arc::new(Inner {
            writer: single_writer.then(|| Arc::new(Mutex::new(()))),
            file: File::behind(&opening.database_url)?,
            files: Files::open(&opening.files)?,
            clock: opening.clock,
            listeners: opening.listeners,
            generation: AtomicU64::new(0),
            memory: recall::Memory::default(),
            wake: Notify::new(),
            database,
        })))
    }

    /// The connection for reading; what pages show is read by [`Read`]. Writing goes through [`Store::begin`].
    #[must_use]
    pub fn db(&self) -> &DatabaseConnection {
        &self.0.database
    }

    /// Which database engine is behind the door.
    #[must_use]
    pub fn backend(&self) -> Backend {
        Backend::of(&self.0.database)
    }

    /// Uploaded files.
    #[must_use]
    pub fn files(&self) -> &Files {
        &self.0.files
    }

    /// The time, from the clock that was handed in.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.0.clock.now()
    }

    /// A number that grows with every change made through this store: what was computed under an
    /// older number may be out of date.
    #[must_use]
    pub fn generation(&self) -> u64 {
        self.0.generation.load(Ordering::Acquire)
    }

    /// Starts a change in the name of `actor`. Nothing is kept before [`Tx::commit`].
    ///
    /// # Errors
    /// When the database cannot be reached or does not accept changes.
    pub async fn begin(&self, actor: Actor) -> Result<Tx, Error> {
        Tx::begin(self, actor).await
    }

    /// Brings the tables up to what the given migrations describe; does nothing where that is so already.
    ///
    /// # Errors
    /// When a migration fails, or when the database was made by a newer version.
    pub async fn migrate(&self, migrations: Vec<Migration>) -> Result<(), Error> {
        migration::run(self, &migrations).await
    }

    /// Names of the migrations that were not run here yet, foundation included; changes nothing.
    ///
    /// # Errors
    /// When the database cannot be read, or was made by a newer version.
    pub async fn pending(&self, migrations: &[Migration]) -> Result<Vec<String>, Error> {
        migration::pending(self, migrations).await
    }

    /// Proves that a change can be kept right now, by making one.
    ///
    /// # Errors
    /// Whatever stands in the way: a full disk, a read-only folder, an unreachable server.
    pub async fn check(&self) -> Result<(), Error> {
        database::write_pulse(self).await
    }

    /// Closes the connections after the changes in flight are done.
    ///
    /// # Errors
    /// When the database reports a fault while closing.
    pub async fn close(&self) -> Result<(), Error> {
        let _last = match &self.0.writer {
            Some(writer) => Some(writer.clone().lock_owned().await),
            None => None,
        };
        if let Some(file) = &self.0.file {
            file.close();
        }
        Ok(self.0.database.clone().close().await?)
    }

    fn changed(&self) {
        self.0.generation.fetch_add(1, Ordering::AcqRel);
        self.0.wake.notify_waiters();
    }
}
