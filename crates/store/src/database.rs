//! Connecting: SQLite in the data folder, or PostgreSQL by address.

use crate::{Actor, Error, Store};
use sea_orm::sqlx::sqlite::{SqliteConnection, SqliteJournalMode, SqliteSynchronous};
use sea_orm::sqlx::{self, Connection};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement,
};
use std::time::Duration;

/// Which database engine is in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    /// Embedded, one file.
    Sqlite,
    /// A server, shared by any number of nodes.
    Postgres,
}

impl Backend {
    pub(crate) fn of(database: &DatabaseConnection) -> Self {
        match database.get_database_backend() {
            DbBackend::Postgres => Self::Postgres,
            _ => Self::Sqlite,
        }
    }
}

/// A file is always there: whoever waits for a connection waits for others to be done.
const CROWDED: Duration = Duration::from_secs(30);
/// A server may be away, and then nobody should wait for long to hear of it.
const AWAY: Duration = Duration::from_secs(8);

/// Statements that a connection keeps prepared: those of all pages, and on SQLite one for each number of rows that
/// are written at once.
pub(crate) const STATEMENTS: usize = 256;

pub(crate) async fn connect(url: &str, connections: u32) -> Result<DatabaseConnection, Error> {
    if !url.starts_with("sqlite:") && !url.starts_with("postgres") {
        return Err(Error::Config(format!(
            "database address {url:?} starts neither with sqlite: nor with postgresql:"
        )));
    }
    let patience = if url.starts_with("sqlite:") {
        CROWDED
    } else {
        AWAY
    };
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .min_connections(1)
        .acquire_timeout(patience)
        .connect_timeout(patience)
        .test_before_acquire(false)
        .sqlx_logging(false)
        .map_sqlx_sqlite_opts(|options| {
            options
                .create_if_missing(true)
                .journal_mode(SqliteJournalMode::Wal)
                // FULL: an acknowledged change survives a power cut, not only a crash of ours.
                .synchronous(SqliteSynchronous::Full)
                .busy_timeout(Duration::from_secs(10))
                .foreign_keys(true)
                .statement_cache_capacity(STATEMENTS)
        })
        .map_sqlx_postgres_opts(|options| options.statement_cache_capacity(STATEMENTS))
        .map_sqlx_sqlite_pool_opts(|options| {
            options.after_release(|connection, _| Box::pin(is_at_rest(connection)))
        });
    Ok(Database::connect(options).await?)
}

/// Whether a connection may be used again. When a change could not be kept because the disk is full, SQLite takes it back by
/// itself; sqlx then fails to do the same and believes for good that the change goes on, so that later ones would be part of it
/// and begin without holding the file for themselves.
async fn is_at_rest(connection: &mut SqliteConnection) -> Result<bool, sqlx::Error> {
    if connection.is_in_transaction() {
        // What was let go of is taken back by now.
        connection.ping().await?;
    }
    Ok(!connection.is_in_transaction())
}

/// Writes the time into the one row of `pulse`.
pub(crate) async fn write_pulse(store: &Store) -> Result<(), Error> {
    let tx = store.begin(Actor::System).await?;
    let backend = tx.db().get_database_backend();
    let statement = match backend {
        DbBackend::Postgres => "UPDATE pulse SET beat_at = $1 WHERE id = 1",
        _ => "UPDATE pulse SET beat_at = ? WHERE id = 1",
    };
    tx.db()
        .execute_raw(Statement::from_sql_and_values(
            backend,
            statement,
            [tx.now().into()],
        ))
        .await?;
    tx.commit_quietly().await
}
