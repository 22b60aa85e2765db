//! New rows of any tables in one statement.
//!
//! With a place for each value, a statement is a different one for each number of rows, and a server reads and plans
//! it anew, for each connection. So it is handed the rows of a table as one JSON text, from which it fills the columns
//! itself; and the rows of several tables in one question, because each question is a trip during which others wait.

use crate::{Error, Letter, Record, Recorded, Tx, mail, record};
use chrono::SecondsFormat;
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DbBackend, EntityTrait, IdenStatic, IntoActiveModel,
    Iterable, ModelTrait, QueryTrait, Statement, Value,
};
use serde::Serialize;
use serde_json::{Map, Value as Json};

/// Rows in one statement: with forty columns each this stays below the 32,766 values that SQLite
/// takes at once (PostgreSQL: 65,535).
const ROWS_AT_ONCE: usize = 400;

/// New rows that are kept together, in the order in which they were added.
#[must_use = "nothing is kept before `keep`"]
pub struct Bundle<'a> {
    tx: &'a Tx,
    parts: Vec<Part>,
    happened: Vec<(&'static str, Record)>,
}

/// Rows of one table.
enum Part {
    /// How they are inserted from a text of theirs, whose number is left out; and that text.
    Text(String, String),
    /// The statement that inserts them.
    Values(Statement),
}

impl<'a> Bundle<'a> {
    pub(crate) fn new(tx: &'a Tx) -> Self {
        Self {
            tx,
            parts: Vec::new(),
            happened: Vec::new(),
        }
    }

    /// Adds rows of one table.
    pub fn add<M>(&mut self, rows: Vec<M>)
    where
        M: ModelTrait + IntoActiveModel<<M::Entity as EntityTrait>::ActiveModel>,
        <M::Entity as EntityTrait>::ActiveModel: Send,
    {
        let mut rows = rows
            .into_iter()
            .map(IntoActiveModel::into_active_model)
            .peekable();
        while rows.peek().is_some() {
            let some = rows.by_ref().take(ROWS_AT_ONCE).collect();
            let part = part::<M::Entity>(self.tx.db().get_database_backend(), some);
            self.parts.push(part);
        }
    }

    /// Adds to the log what happened, many things of one kind; those who listen hear of it as soon as all is kept.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    pub fn record<R: Recorded + Serialize>(&mut self, happened: &[R]) -> Result<(), Error> {
        let rows = happened
            .iter()
            .map(|one| record::row(self.tx, one))
            .collect::<Result<Vec<_>, _>>()?;
        self.happened
            .extend(rows.iter().map(|row| (R::KIND, row.clone())));
        self.add(rows);
        Ok(())
    }

    /// Adds letters to the outbox; they leave after the commit.
    ///
    /// # Errors
    /// When their jobs cannot be written as JSON.
    pub fn mail(&mut self, letters: Vec<Letter>) -> Result<(), Error> {
        let (rows, jobs) = mail::rows(self.tx, letters)?;
        self.add(rows);
        self.add(jobs);
        Ok(())
    }

    /// Keeps everything that was added.
    ///
    /// # Errors
    /// [`Error::is_duplicate`] where a unique index says no; or what a listener says.
    pub async fn keep(self) -> Result<(), Error> {
        for statement in statements(self.parts) {
            self.tx.db().execute_raw(statement).await?;
        }
        for (kind, row) in &self.happened {
            self.tx.hear(kind, row).await?;
        }
        Ok(())
    }
}

/// Parts in as few statements as they can be: those that come as texts are one.
fn statements(parts: Vec<Part>) -> Vec<Statement> {
    let mut statements = Vec::new();
    let mut together: Vec<(String, String)> = Vec::new();
    for part in parts {
        match part {
            Part::Text(insert, text) => together.push((insert, text)),
            Part::Values(statement) => {
                statements.extend(one(std::mem::take(&mut together)));
                statements.push(statement);
            }
        }
    }
    statements.extend(one(together));
    statements
}

/// All of them as one statement. What refers to a row beside it is looked at when all of them are there.
fn one(parts: Vec<(String, String)>) -> Option<Statement> {
    let mut sql = String::new();
    for (place, (insert, _)) in parts.iter().enumerate() {
        let number = place + 1;
        let is_last = number == parts.len();
        sql += match (place, is_last) {
            (_, true) => " ",
            (0, false) => "WITH ",
            (_, false) => ", ",
        };
        let insert = format!("{insert}${number}::json)");
        sql += &if is_last {
            insert
        } else {
            format!("kept_{number} AS ({insert})")
        };
    }
    let texts = parts.into_iter().map(|(_, text)| Value::from(text));
    (!sql.is_empty()).then(|| Statement::from_sql_and_values(DbBackend::Postgres, sql, texts))
}

fn part<E: EntityTrait>(backend: DbBackend, rows: Vec<E::ActiveModel>) -> Part
where
    E::ActiveModel: Send,
{
    let texts = (backend == DbBackend::Postgres)
        .then(|| rows.iter().map(object::<E>).collect::<Option<Vec<_>>>());
    match texts.flatten() {
        Some(objects) => Part::Text(from_json::<E>(), Json::Array(objects).to_string()),
        None => Part::Values(E::insert_many(rows).build(backend)),
    }
}

/// The insert up to the number of its text.
fn from_json<E: EntityTrait>() -> String {
    let table = E::default();
    let table = table.table_name();
    let columns: Vec<_> = E::Column::iter()
        .map(|column| format!("\"{}\"", column.as_str()))
        .collect();
    let columns = columns.join(", ");
    // The empty row says of which type rows are: the name of a table alone may be that of another type.
    format!(
        "INSERT INTO \"{table}\" ({columns}) SELECT {columns} FROM \
         json_populate_recordset((SELECT kept FROM \"{table}\" AS kept LIMIT 0), "
    )
}

/// A row as JSON, unless it has a value that JSON cannot say.
fn object<E: EntityTrait>(row: &E::ActiveModel) -> Option<Json> {
    let cell = |column: E::Column| {
        let value = row
            .get(column)
            .into_value()
            .map_or(Some(Json::Null), json)?;
        Some((column.as_str().to_owned(), value))
    };
    let cells: Option<Map<_, _>> = E::Column::iter().map(cell).collect();
    cells.map(Json::Object)
}

/// A value as PostgreSQL reads it from JSON for a column of its type.
fn json(value: Value) -> Option<Json> {
    Some(match value {
        Value::Bool(value) => value.into(),
        Value::SmallInt(value) => value.into(),
        Value::Int(value) => value.into(),
        Value::BigInt(value) => value.into(),
        Value::String(value) => value.into(),
        Value::Uuid(value) => value.map(|key| key.to_string()).into(),
        Value::ChronoDate(value) => value.map(|day| day.to_string()).into(),
        Value::ChronoTime(value) => value.map(|time| time.to_string()).into(),
        Value::ChronoDateTimeUtc(value) => value
            .map(|at| at.to_rfc3339_opts(SecondsFormat::Micros, true))
            .into(),
        Value::Json(None) => Json::Null,
        // An empty value in JSON is not an empty column, but would be read as one.
        Value::Json(Some(json)) if !json.is_null() => *json,
        _ => return None,
    })
}
