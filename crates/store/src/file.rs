//! SQLite's file, read beside the connections through which it is written.

use crate::database::STATEMENTS;
use crate::{Columns, Error, moment};
use chrono::SecondsFormat;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, OpenFlags};
use sea_orm::sea_query::{OptionEnum, Value};
use sea_orm::sqlx::sqlite::SqliteConnectOptions;
use sea_orm::{DbBackend, DbErr, QueryTrait, Statement};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Readers of a write-ahead log wait for nobody but who mends it after a crash.
const PATIENCE: Duration = Duration::from_secs(2);

/// SQLite's file, and the connections to it that nobody reads through at the moment: never more than there
/// are threads that read, or pages that are read for.
pub struct File {
    path: PathBuf,
    idle: Arc<Idle>,
}

type Idle = Mutex<Vec<Connection>>;

fn idle(idle: &Idle) -> MutexGuard<'_, Vec<Connection>> {
    idle.lock().unwrap_or_else(PoisonError::into_inner)
}

impl File {
    /// The file behind an address; none where the address is that of a server or of memory.
    ///
    /// # Errors
    /// When the address is not understood.
    pub(crate) fn behind(url: &str) -> Result<Option<Self>, Error> {
        if !url.starts_with("sqlite:") || url.contains(":memory:") || url.contains("mode=memory") {
            return Ok(None);
        }
        let options: SqliteConnectOptions = url
            .parse()
            .map_err(|error| Error::Config(format!("database address {url:?}: {error}")))?;
        Ok(Some(Self {
            path: options.get_filename().to_owned(),
            idle: Arc::default(),
        }))
    }

    /// All rows of a select, each as `read` makes it out of its columns.
    ///
    /// # Errors
    /// When the file cannot be read, or `read` fails.
    pub(crate) fn read<R>(
        &self,
        select: &impl QueryTrait,
        read: impl Fn(&mut Columns<'_>) -> Result<R, Error>,
    ) -> Result<Vec<R>, Error> {
        let statement = select.build(DbBackend::Sqlite);
        let reader = match moment::reader() {
            Some(reader) if Arc::ptr_eq(&reader.idle, &self.idle) => reader,
            _ => self.reader()?,
        };
        // After a fault it is closed: whatever it was, the next reader begins afresh.
        let found = rows(&reader.connection, &statement, read)?;
        moment::keep(reader);
        Ok(found)
    }

    fn reader(&self) -> Result<Reader, Error> {
        let kept = idle(&self.idle).pop();
        let connection = kept.map_or_else(|| self.connect(), Ok)?;
        if moment::is_one() {
            connection.prepare_cached("BEGIN")?.execute(())?;
        }
        Ok(Reader {
            connection,
            idle: self.idle.clone(),
        })
    }

    fn connect(&self) -> Result<Connection, Error> {
        // Not "read only": the first reader of a log that was left behind has to set it right.
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&self.path, flags)?;
        connection.busy_timeout(PATIENCE)?;
        connection.pragma_update(None, "query_only", true)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        Ok(connection)
    }

    /// Lets go of the file.
    pub(crate) fn close(&self) {
        idle(&self.idle).clear();
    }
}

/// A connection through which the file is read.
pub(crate) struct Reader {
    connection: Connection,
    idle: Arc<Idle>,
}

impl Reader {
    /// Ends the moment as of which it read, and lets others read.
    pub(crate) fn let_go(self) {
        let is_over = || self.connection.prepare_cached("COMMIT")?.execute(());
        if self.connection.is_autocommit() || is_over().is_ok() {
            idle(&self.idle).push(self.connection);
        }
    }
}

fn rows<R>(
    connection: &Connection,
    statement: &Statement,
    read: impl Fn(&mut Columns<'_>) -> Result<R, Error>,
) -> Result<Vec<R>, Error> {
    let mut prepared = connection.prepare_cached(&statement.sql)?;
    for (nth, value) in statement
        .values
        .iter()
        .flat_map(|values| &values.0)
        .enumerate()
    {
        prepared.raw_bind_parameter(nth + 1, bound(value)?)?;
    }
    let mut rows = prepared.raw_query();
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(read(&mut Columns::in_file(row))?);
    }
    Ok(found)
}

/// A value as sqlx writes it into a file: whoever compares with what is there must write it the same way.
fn bound(value: &Value) -> Result<ToSqlOutput<'_>, Error> {
    fn text<'a>(text: impl ToString) -> ToSqlOutput<'a> {
        ToSqlOutput::from(text.to_string())
    }
    let bound = match value {
        Value::Bool(Some(it)) => ToSqlOutput::from(*it),
        Value::TinyInt(Some(it)) => ToSqlOutput::from(*it),
        Value::SmallInt(Some(it)) => ToSqlOutput::from(*it),
        Value::Int(Some(it)) => ToSqlOutput::from(*it),
        Value::BigInt(Some(it)) => ToSqlOutput::from(*it),
        Value::Unsigned(Some(it)) => ToSqlOutput::from(*it),
        // LIMIT and OFFSET; more rows than SQLite can count are as good as all.
        Value::BigUnsigned(Some(it)) => ToSqlOutput::from(i64::try_from(*it).unwrap_or(i64::MAX)),
        Value::Double(Some(it)) => ToSqlOutput::from(*it),
        Value::String(Some(it)) => ToSqlOutput::from(it.as_str()),
        Value::Enum(OptionEnum::Some(it)) => ToSqlOutput::from(it.value.as_ref()),
        Value::Bytes(Some(it)) => ToSqlOutput::from(it.as_slice()),
        Value::Uuid(Some(it)) => ToSqlOutput::Borrowed(ValueRef::Blob(it.as_bytes())),
        Value::Json(Some(it)) => text(it),
        Value::ChronoDate(Some(it)) => text(it.format("%F")),
        Value::ChronoTime(Some(it)) => text(it.format("%T%.f")),
        Value::ChronoDateTimeUtc(Some(it)) => {
            text(it.to_rfc3339_opts(SecondsFormat::AutoSi, false))
        }
        Value::Bool(None)
        | Value::SmallInt(None)
        | Value::Int(None)
        | Value::BigInt(None)
        | Value::Double(None)
        | Value::String(None)
        | Value::Bytes(None)
        | Value::Uuid(None)
        | Value::Json(None)
        | Value::ChronoDate(None)
        | Value::ChronoTime(None)
        | Value::ChronoDateTimeUtc(None) => ToSqlOutput::Borrowed(ValueRef::Null),
        other => return Err(DbErr::Type(format!("{other:?} is in no column")).into()),
    };
    Ok(bound)
}
