//! Telling what is out of reach for now (a full disk, a database that is away) from what is wrong.

use crate::Error;
use sea_orm::{DbErr, RuntimeErr, sqlx};
use std::io::ErrorKind;

/// SQLite's primary result codes: BUSY, LOCKED, READONLY, IOERR, FULL, CANTOPEN
/// (<https://www.sqlite.org/rescode.html>, read 2026-11-20).
const SQLITE: [u32; 6] = [5, 6, 8, 10, 13, 14];

/// PostgreSQL's classes and codes: connection exceptions, insufficient resources, system errors, a
/// server that shuts down or starts up, and one that only reads
/// (<https://www.postgresql.org/docs/current/errcodes-appendix.html>, read 2026-11-20).
const POSTGRES: [&str; 7] = ["08", "53", "58", "57P01", "57P02", "57P03", "25006"];

impl Error {
    /// Whether it may well go right later without anybody changing the program or the request: the
    /// database or the file store is away, full, or only lets itself be read.
    #[must_use]
    pub fn is_unavailable(&self) -> bool {
        match self {
            Self::Database(error) => database(error),
            Self::File(error) => file(error),
            Self::Files(error) => files(error),
            Self::Io(error) => io(error),
            Self::Value(_) | Self::Mail(_) | Self::Config(_) => false,
        }
    }
}

/// Whether an error, or whatever caused it, is [unavailable](Error::is_unavailable): for errors that
/// have come a long way up.
#[must_use]
pub fn is_unavailable(error: &(dyn std::error::Error + 'static)) -> bool {
    let found = error.downcast_ref::<Error>().map(Error::is_unavailable);
    let found = found.or_else(|| error.downcast_ref().map(database));
    let found = found.or_else(|| error.downcast_ref().map(files));
    match found {
        Some(verdict) => verdict,
        None => error.source().is_some_and(is_unavailable),
    }
}

fn database(error: &DbErr) -> bool {
    match error {
        DbErr::ConnectionAcquire(_) => true,
        DbErr::Conn(RuntimeErr::SqlxError(error))
        | DbErr::Exec(RuntimeErr::SqlxError(error))
        | DbErr::Query(RuntimeErr::SqlxError(error)) => driver(error),
        _ => false,
    }
}

fn driver(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_)
        | sqlx::Error::Tls(_)
        | sqlx::Error::Protocol(_)
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed => true,
        sqlx::Error::Database(said) => said.code().is_some_and(|code| {
            match said.try_downcast_ref::<sqlx::sqlite::SqliteError>() {
                // The lower byte is the primary code; above it stand details.
                Some(_) => code
                    .parse::<u32>()
                    .is_ok_and(|code| SQLITE.contains(&(code & 0xff))),
                None => POSTGRES.iter().any(|start| code.starts_with(start)),
            }
        }),
        _ => false,
    }
}

fn file(error: &rusqlite::Error) -> bool {
    // As above, in the lower byte.
    error.sqlite_error().is_some_and(|error| {
        u32::try_from(error.extended_code & 0xff).is_ok_and(|code| SQLITE.contains(&code))
    })
}

fn files(error: &object_store::Error) -> bool {
    match error {
        // What is left when all tries of the client have failed, and faults of a folder.
        object_store::Error::Generic { source, .. } => {
            source.downcast_ref::<std::io::Error>().is_none_or(io)
        }
        _ => false,
    }
}

fn io(error: &std::io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::StorageFull
            | ErrorKind::QuotaExceeded
            | ErrorKind::ReadOnlyFilesystem
            | ErrorKind::PermissionDenied
            | ErrorKind::ConnectionRefused
            | ErrorKind::ConnectionReset
            | ErrorKind::TimedOut
            | ErrorKind::HostUnreachable
            | ErrorKind::NetworkUnreachable
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Clock, FilesConfig, Opening, Store};
    use sea_orm::ConnectionTrait;

    #[derive(Debug, thiserror::Error)]
    enum Refusal {
        #[error(transparent)]
        Fault(#[from] Error),
    }

    async fn store(folder: &std::path::Path, options: &str) -> Result<Store, Error> {
        Store::open(Opening {
            database_url: format!(
                "sqlite://{}{options}",
                folder.join("house.sqlite").display()
            ),
            connections: 1,
            files: FilesConfig::Folder(folder.join("files")),
            listeners: Vec::new(),
            clock: Clock::System,
        })
        .await
    }

    #[tokio::test]
    async fn a_database_that_takes_no_more_is_unavailable_and_a_wrong_statement_is_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = store(folder.path(), "").await.expect("a store");
        store.migrate(Vec::new()).await.expect("tables");
        // SQLite's own way to have a full disk: no page may be added.
        store
            .db()
            .execute_unprepared("PRAGMA max_page_count = 1")
            .await
            .expect("a limit");

        let full = store
            .db()
            .execute_unprepared("CREATE TABLE big AS SELECT hex(zeroblob(1000000)) AS filler")
            .await
            .map_err(Error::from)
            .expect_err("a full disk");
        assert!(full.is_unavailable(), "{full:?}");
        assert!(is_unavailable(&Refusal::from(full)));

        let wrong = store
            .db()
            .execute_unprepared("SELECT nothing FROM nowhere")
            .await
            .map_err(Error::from);
        let wrong = wrong.expect_err("no such table");
        assert!(!wrong.is_unavailable(), "{wrong:?}");
        assert!(!is_unavailable(&Refusal::from(wrong)));
    }

    #[tokio::test]
    async fn a_database_in_a_folder_that_is_not_there_is_unavailable() {
        let error = store(std::path::Path::new("/nonexistent/house"), "").await;
        assert!(error.err().expect("no database").is_unavailable());
    }

    #[tokio::test]
    async fn a_server_where_nobody_answers_is_unavailable() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        drop(listener);
        let url = format!("postgresql://house@{address}/house");
        let error = sea_orm::Database::connect(
            sea_orm::ConnectOptions::new(url)
                .acquire_timeout(std::time::Duration::from_millis(300))
                .to_owned(),
        );
        let error = Error::from(error.await.expect_err("nobody"));
        assert!(error.is_unavailable(), "{error:?}");
    }
}
