//! A change: everything in it is kept together, or nothing is.

use crate::{
    Bundle, Error, Letter, Listener, Node, Record, Recorded, Relation, Store, job, link, mail,
    moment, record,
};
use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, ModelTrait,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use serde::Serialize;
use tokio::sync::OwnedMutexGuard;
use uuid::Uuid;

/// In whose name a change is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// The program itself: a timer, an import.
    System,
    /// Somebody who is not signed in.
    Visitor,
    /// A person with an account.
    Person(Uuid),
}

impl Actor {
    /// The person's key, where there is a person.
    #[must_use]
    pub fn person(self) -> Option<Uuid> {
        match self {
            Self::Person(id) => Some(id),
            Self::System | Self::Visitor => None,
        }
    }
}

/// A change in progress. Dropped without [`Tx::commit`] it leaves no trace.
pub struct Tx {
    inner: DatabaseTransaction,
    store: Store,
    actor: Actor,
    now: DateTime<Utc>,
    _writer: Option<OwnedMutexGuard<()>>,
}

impl Tx {
    pub(crate) async fn begin(store: &Store, actor: Actor) -> Result<Self, Error> {
        let writer = match &store.0.writer {
            Some(writer) => Some(writer.clone().lock_owned().await),
            None => None,
        };
        let inner = store
            .0
            .database
            .begin_with_options(TransactionOptions {
                sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
                ..TransactionOptions::default()
            })
            .await?;
        Ok(Self {
            inner,
            store: store.clone(),
            actor,
            now: store.now(),
            _writer: writer,
        })
    }

    /// The connection inside the change.
    #[must_use]
    pub fn db(&self) -> &DatabaseTransaction {
        &self.inner
    }

    /// The store that this change belongs to.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// The one time of this change.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// In whose name it is made.
    #[must_use]
    pub fn actor(&self) -> Actor {
        self.actor
    }

    /// Adds a row.
    ///
    /// # Errors
    /// [`Error::is_duplicate`] where a unique index says no.
    pub async fn insert<M>(&self, row: M) -> Result<M, Error>
    where
        M: ModelTrait + IntoActiveModel<<M::Entity as EntityTrait>::ActiveModel> + Clone,
        <M::Entity as EntityTrait>::ActiveModel: Send,
    {
        <M::Entity as EntityTrait>::insert(row.clone().into_active_model())
            .exec_without_returning(&self.inner)
            .await?;
        Ok(row)
    }

    /// Adds many rows with as few statements as the databases allow.
    ///
    /// # Errors
    /// [`Error::is_duplicate`] where a unique index says no.
    pub async fn insert_all<M>(&self, rows: Vec<M>) -> Result<(), Error>
    where
        M: ModelTrait + IntoActiveModel<<M::Entity as EntityTrait>::ActiveModel>,
        <M::Entity as EntityTrait>::ActiveModel: Send,
    {
        let mut bundle = self.bundle();
        bundle.add(rows);
        bundle.keep().await
    }

    /// Rows of several tables that are to be kept with as few statements as the databases allow.
    pub fn bundle(&self) -> Bundle<'_> {
        Bundle::new(self)
    }

    /// Writes every column of a row that is there already.
    ///
    /// # Errors
    /// When the row is gone, or a constraint says no.
    pub async fn update<M>(&self, row: M) -> Result<M, Error>
    where
        M: ModelTrait + IntoActiveModel<<M::Entity as EntityTrait>::ActiveModel> + Send,
        <M::Entity as EntityTrait>::ActiveModel: sea_orm::ActiveModelBehavior + Send,
        <M::Entity as EntityTrait>::Model:
            IntoActiveModel<<M::Entity as EntityTrait>::ActiveModel> + Into<M>,
    {
        Ok(row
            .into_active_model()
            .reset_all()
            .update(&self.inner)
            .await?
            .into())
    }

    /// Writes down what happened, and lets those who listen to it act within the same change.
    ///
    /// # Errors
    /// When the record cannot be kept, or a listener fails: then the whole change does.
    pub async fn record<R: Recorded + Serialize>(&self, happened: &R) -> Result<Record, Error> {
        let row = self.insert(record::row(self, happened)?).await?;
        self.hear(R::KIND, &row).await?;
        Ok(row)
    }

    /// Lets those who listen to `kind` act on what happened.
    pub(crate) async fn hear(&self, kind: &str, row: &Record) -> Result<(), Error> {
        let listeners = self.store.0.listeners.iter();
        for Listener { hear, .. } in listeners.filter(|listener| listener.kind == kind) {
            hear(self, row).await?;
        }
        Ok(())
    }

    /// Writes down many things of one kind that happened, each as [`Tx::record`] does.
    ///
    /// # Errors
    /// As for [`Tx::record`].
    pub async fn record_all<R: Recorded + Serialize>(&self, happened: &[R]) -> Result<(), Error> {
        let mut bundle = self.bundle();
        bundle.record(happened)?;
        bundle.keep().await
    }

    /// Puts many letters into the outbox; they leave after the commit.
    ///
    /// # Errors
    /// When the rows cannot be kept.
    pub async fn mail_all(&self, letters: Vec<Letter>) -> Result<(), Error> {
        let mut bundle = self.bundle();
        bundle.mail(letters)?;
        bundle.keep().await
    }

    /// Puts a letter into the outbox; it leaves after the commit.
    ///
    /// # Errors
    /// When the row cannot be kept.
    pub async fn mail(&self, letter: Letter) -> Result<Uuid, Error> {
        mail::post(self, letter).await
    }

    /// Asks for work to be done after the commit, at least once, retried with growing pauses.
    ///
    /// # Errors
    /// When the row cannot be kept.
    pub async fn job<P: Serialize + Sync>(
        &self,
        kind: &'static str,
        payload: &P,
        due_at: DateTime<Utc>,
    ) -> Result<(), Error> {
        job::ask(self, kind, payload, due_at).await
    }

    /// Ties two records of any rooms together in the thread.
    ///
    /// # Errors
    /// When the row cannot be kept.
    pub async fn link(&self, from: Node, relation: Relation, to: Node) -> Result<(), Error> {
        link::tie(self, from, relation, to).await
    }

    /// Keeps everything.
    ///
    /// # Errors
    /// When the database cannot promise it; then nothing is kept.
    pub async fn commit(self) -> Result<(), Error> {
        let store = self.store.clone();
        self.commit_quietly().await?;
        store.changed();
        Ok(())
    }

    /// Keeps everything without telling caches and workers: for bookkeeping that no page shows.
    pub(crate) async fn commit_quietly(self) -> Result<(), Error> {
        self.inner.commit().await?;
        moment::pass();
        Ok(())
    }
}
