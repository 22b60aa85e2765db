//! Reading what pages show. A page asks a handful of short questions; handing each of them to the thread
//! that sqlx keeps for a connection of SQLite, and the answer back, costs more than the answer. So the file
//! is read here on the thread that asks. PostgreSQL is asked through sea-orm, and so is whatever is read
//! within a change.

use crate::{Columns, Error, File, InOrder, Store, rows};
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, EntityTrait, FromQueryResult,
    PartialModelTrait, QuerySelect, QueryTrait, Select,
};
use serde::de::DeserializeOwned;

/// From where rows can be read: the store, or a change that is on its way.
pub trait Source: Sync {
    /// What sea-orm reads through.
    type Connection: ConnectionTrait;

    /// What sea-orm reads through.
    fn connection(&self) -> &Self::Connection;

    /// SQLite's file, where it may be read beside that.
    fn file(&self) -> Option<&File> {
        None
    }
}

impl Source for Store {
    type Connection = DatabaseConnection;

    fn connection(&self) -> &DatabaseConnection {
        self.db()
    }

    fn file(&self) -> Option<&File> {
        self.0.file.as_ref()
    }
}

impl Source for DatabaseConnection {
    type Connection = Self;

    fn connection(&self) -> &Self {
        self
    }
}

/// What a change has written only the change itself can read.
impl Source for DatabaseTransaction {
    type Connection = Self;

    fn connection(&self) -> &Self {
        self
    }
}

/// Rows of a select. For what is found by a key or is a part of a list: SQLite is read while the thread waits.
pub trait Read: Sized {
    /// The whole row.
    type Model;

    /// All rows.
    ///
    /// # Errors
    /// When the database cannot be read.
    fn all_from(
        self,
        source: &impl Source,
    ) -> impl Future<Output = Result<Vec<Self::Model>, Error>> + Send;

    /// The first row.
    ///
    /// # Errors
    /// When the database cannot be read.
    fn one_from(
        self,
        source: &impl Source,
    ) -> impl Future<Output = Result<Option<Self::Model>, Error>> + Send;

    /// Some columns of all rows, those that `P` names.
    ///
    /// # Errors
    /// When the database cannot be read.
    fn part_from<P: PartialModelTrait + InOrder + Send + 'static>(
        self,
        source: &impl Source,
    ) -> impl Future<Output = Result<Vec<P>, Error>> + Send;

    /// All rows with the columns that were asked for, in their order.
    ///
    /// # Errors
    /// When the database cannot be read, or the columns hold something else.
    fn in_order_from<R: InOrder + Send>(
        self,
        source: &impl Source,
    ) -> impl Future<Output = Result<Vec<R>, Error>> + Send;
}

impl<E> Read for Select<E>
where
    E: EntityTrait,
    E::Model: FromQueryResult + DeserializeOwned + Send,
{
    type Model = E::Model;

    async fn all_from(self, source: &impl Source) -> Result<Vec<E::Model>, Error> {
        match source.file() {
            Some(file) => file.read(&self, |row| row.model()),
            // Kept apart: what sea-orm and sqlx need while they wait is large, and would be copied with every
            // page that might come this way.
            None => Ok(Box::pin(self.all(source.connection())).await?),
        }
    }

    async fn one_from(self, source: &impl Source) -> Result<Option<E::Model>, Error> {
        Ok(self.limit(1).all_from(source).await?.pop())
    }

    async fn part_from<P>(self, source: &impl Source) -> Result<Vec<P>, Error>
    where
        P: PartialModelTrait + InOrder + Send + 'static,
    {
        self.select_only()
            .expr(rows::part::<E, P>())
            .in_order_from(source)
            .await
    }

    async fn in_order_from<R>(self, source: &impl Source) -> Result<Vec<R>, Error>
    where
        R: InOrder + Send,
    {
        match source.file() {
            Some(file) => file.read(&self, R::read),
            None => {
                let rows = source.connection().query_all(self.as_query()).await?;
                rows.iter()
                    .map(|row| R::read(&mut Columns::of(row)))
                    .collect()
            }
        }
    }
}
