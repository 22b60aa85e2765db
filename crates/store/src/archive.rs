//! All tables as lines of JSON: one form for both databases, so a backup made on SQLite can be
//! restored into PostgreSQL and the other way round.

use crate::{Error, Read, Store};
use futures::future::BoxFuture;
use futures::{StreamExt, TryStreamExt};
use sea_orm::sea_query::{Alias, ColumnType, Expr, Iden, Order, SimpleExpr};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, DbBackend, EntityTrait, IntoActiveModel,
    IsolationLevel, Iterable, PrimaryKeyToColumn, QueryOrder, SqliteTransactionMode, Statement,
    TransactionOptions, TransactionTrait,
};
use serde::{Serialize, de::DeserializeOwned};

/// How many rows are inserted with one statement: SQLite takes 32,766 values at most.
const ROWS_AT_ONCE: usize = 200;

type Write<'a> = &'a mut (dyn FnMut(&str, String) -> Result<(), Error> + Send);

type Dump = for<'a> fn(&'a DatabaseTransaction, Write<'a>) -> BoxFuture<'a, Result<(), Error>>;
type Show = for<'a> fn(&'a Store) -> BoxFuture<'a, Result<Vec<String>, Error>>;
type Load = for<'a> fn(&'a DatabaseTransaction, Vec<String>) -> BoxFuture<'a, Result<(), Error>>;

/// A table that belongs in a backup. Rooms list theirs so that what a row points to comes first.
#[derive(Clone, Copy)]
pub struct Table {
    /// Its name.
    pub name: fn() -> String,
    dump: Dump,
    show: Show,
    load: Load,
}

impl Table {
    /// The table of an entity.
    #[must_use]
    pub const fn of<E>() -> Self
    where
        E: EntityTrait,
        E::Model: Serialize + DeserializeOwned + IntoActiveModel<E::ActiveModel> + Send + Sync,
        E::ActiveModel: Send,
    {
        Self {
            name: || sea_orm::EntityName::table_name(&E::default()).to_owned(),
            dump: |tx, write| Box::pin(dump::<E>(tx, write)),
            show: |store| Box::pin(show::<E>(store)),
            load: |tx, lines| Box::pin(load::<E>(tx, lines)),
        }
    }

    /// Its rows as pages read them ([`crate::Read`]), in no order, one line of JSON each: the same lines as
    /// [`Archive::dump`] writes.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn as_shown(&self, store: &Store) -> Result<Vec<String>, Error> {
        (self.show)(store).await
    }

    /// The tables of this crate.
    #[must_use]
    pub fn foundation() -> Vec<Self> {
        vec![
            Self::of::<crate::record::Entity>(),
            Self::of::<crate::mail::Entity>(),
            Self::of::<crate::mail::attempt::Entity>(),
            Self::of::<crate::job::Entity>(),
            Self::of::<crate::link::Entity>(),
            Self::of::<crate::codelist::Entity>(),
        ]
    }
}

async fn dump<E>(tx: &DatabaseTransaction, write: Write<'_>) -> Result<(), Error>
where
    E: EntityTrait,
    E::Model: Serialize + Send + Sync,
{
    let name = sea_orm::EntityName::table_name(&E::default()).to_owned();
    let mut select = E::find();
    for key in E::PrimaryKey::iter() {
        select = select.order_by(in_order::<E>(tx, &name, key.into_column()), Order::Asc);
    }
    let mut rows = select.stream(tx).await?;
    while let Some(row) = rows.try_next().await? {
        write(&name, serde_json::to_string(&row)?)?;
    }
    Ok(())
}

async fn show<E>(store: &Store) -> Result<Vec<String>, Error>
where
    E: EntityTrait,
    E::Model: Serialize + DeserializeOwned + Send,
{
    let rows = E::find().all_from(store).await?;
    rows.iter()
        .map(|row| Ok(serde_json::to_string(row)?))
        .collect()
}

/// Texts in the order of their bytes on both databases: PostgreSQL would sort them by its language.
fn in_order<E: EntityTrait>(
    tx: &DatabaseTransaction,
    table: &str,
    column: E::Column,
) -> SimpleExpr {
    let is_text = matches!(
        column.def().get_column_type(),
        ColumnType::Text | ColumnType::String(_)
    );
    if is_text && tx.get_database_backend() == DbBackend::Postgres {
        let column = Iden::unquoted(&column);
        return Expr::cust(format!("\"{table}\".\"{column}\" COLLATE \"C\""));
    }
    Expr::col((Alias::new(table), column))
}

async fn load<E>(tx: &DatabaseTransaction, lines: Vec<String>) -> Result<(), Error>
where
    E: EntityTrait,
    E::Model: DeserializeOwned + IntoActiveModel<E::ActiveModel>,
    E::ActiveModel: Send,
{
    let rows: Vec<E::ActiveModel> = lines
        .iter()
        .map(|line| Ok(serde_json::from_str::<E::Model>(line)?.into_active_model()))
        .collect::<Result<_, Error>>()?;
    if !rows.is_empty() {
        E::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// The tables of a program, for writing down and for reading back.
pub struct Archive(pub Vec<Table>);

impl Archive {
    /// Hands every row of every table to `write` as one line of JSON, all as of one moment, while
    /// others go on writing.
    ///
    /// # Errors
    /// When the database cannot be read, or `write` fails.
    pub async fn dump(
        &self,
        store: &Store,
        write: &mut (dyn FnMut(&str, String) -> Result<(), Error> + Send),
    ) -> Result<(), Error> {
        let tx = store
            .db()
            .begin_with_options(TransactionOptions {
                isolation_level: matches!(store.backend(), crate::Backend::Postgres)
                    .then_some(IsolationLevel::RepeatableRead),
                sqlite_transaction_mode: Some(SqliteTransactionMode::Deferred),
                ..TransactionOptions::default()
            })
            .await?;
        for table in &self.0 {
            (table.dump)(&tx, write).await?;
        }
        Ok(tx.rollback().await?)
    }

    /// Reads rows back into empty tables, in the order in which they were written.
    ///
    /// # Errors
    /// When a table is not known, is not empty, or a row does not fit; then nothing is kept.
    pub async fn load<S>(&self, store: &Store, rows: S) -> Result<u64, Error>
    where
        S: futures::Stream<Item = Result<(String, String), Error>> + Send,
    {
        let tx = store.begin(crate::Actor::System).await?;
        if let Some(name) = self.first_in_use(tx.db()).await? {
            return Err(Error::Config(format!(
                "table {name} is not empty: restore into an empty house"
            )));
        }
        defer_references(tx.db()).await?;
        let mut rows = std::pin::pin!(rows.fuse());
        let (mut name, mut lines, mut total) = (String::new(), Vec::new(), 0);
        loop {
            let next = rows.next().await.transpose()?;
            let turn = next.as_ref().is_none_or(|(table, _)| *table != name);
            if (turn || lines.len() >= ROWS_AT_ONCE) && !lines.is_empty() {
                let table = self
                    .0
                    .iter()
                    .find(|table| (table.name)() == name)
                    .ok_or_else(|| {
                        Error::Config(format!("table {name} is not known to this version"))
                    })?;
                (table.load)(tx.db(), std::mem::take(&mut lines)).await?;
            }
            let Some((table, line)) = next else { break };
            name = table;
            lines.push(line);
            total += 1;
        }
        check_references(tx.db()).await?;
        tx.commit().await?;
        Ok(total)
    }

    /// The first table that has rows, if any.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn first_in_use(&self, db: &impl ConnectionTrait) -> Result<Option<String>, Error> {
        for table in &self.0 {
            let name = (table.name)();
            let statement = format!("SELECT 1 AS one FROM \"{name}\" LIMIT 1");
            let statement = Statement::from_string(db.get_database_backend(), statement);
            if db.query_one_raw(statement).await?.is_some() {
                return Ok(Some(name));
            }
        }
        Ok(None)
    }
}

/// Every reference from table to table in PostgreSQL, as `ALTER TABLE … ALTER CONSTRAINT …` wants it.
const REFERENCES: &str = "SELECT format('ALTER TABLE %s ALTER CONSTRAINT %I', conrelid::regclass, conname) \
    AS alter FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace ORDER BY 1";

/// Lets rows point to rows that come later (a parent that was entered after its child), until
/// [`check_references`].
async fn defer_references(tx: &DatabaseTransaction) -> Result<(), Error> {
    match tx.get_database_backend() {
        DbBackend::Postgres => {
            alter_references(tx, "DEFERRABLE INITIALLY DEFERRED").await?;
            tx.execute_unprepared("SET CONSTRAINTS ALL DEFERRED")
                .await?;
        }
        // Holds for this transaction; SQLite checks at its end.
        _ => {
            tx.execute_unprepared("PRAGMA defer_foreign_keys = ON")
                .await?;
        }
    }
    Ok(())
}

async fn check_references(tx: &DatabaseTransaction) -> Result<(), Error> {
    if tx.get_database_backend() == DbBackend::Postgres {
        tx.execute_unprepared("SET CONSTRAINTS ALL IMMEDIATE")
            .await?;
        alter_references(tx, "NOT DEFERRABLE").await?;
    }
    Ok(())
}

async fn alter_references(tx: &DatabaseTransaction, how: &str) -> Result<(), Error> {
    let found = tx
        .query_all_raw(Statement::from_string(DbBackend::Postgres, REFERENCES))
        .await?;
    for row in found {
        let alter: String = row.try_get("", "alter")?;
        tx.execute_unprepared(&format!("{alter} {how}")).await?;
    }
    Ok(())
}
