//! Many new rows in one statement.
//!
//! With a place for each value, a statement is a different one for each number of rows, and a server reads and plans
//! it anew, for each connection. So it is handed the rows as one JSON text, from which it fills the columns itself:
//! one statement for a table, however many rows come.

use chrono::SecondsFormat;
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, EntityTrait,
    IdenStatic, Iterable, Statement, Value,
};
use serde_json::{Map, Value as Json};

/// Adds `rows`.
pub(crate) async fn insert<E>(
    tx: &DatabaseTransaction,
    rows: Vec<E::ActiveModel>,
) -> Result<(), DbErr>
where
    E: EntityTrait,
    E::ActiveModel: Send,
{
    if tx.get_database_backend() == DbBackend::Postgres
        && let Some(objects) = rows.iter().map(object::<E>).collect::<Option<Vec<_>>>()
    {
        let text = Json::Array(objects).to_string();
        let statement =
            Statement::from_sql_and_values(DbBackend::Postgres, from_json::<E>(), [text.into()]);
        tx.execute_raw(statement).await?;
    } else {
        E::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

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
         json_populate_recordset((SELECT kept FROM \"{table}\" AS kept LIMIT 0), $1::json)"
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
