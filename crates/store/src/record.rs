//! What happened, who did it and when: one append-only table that is the audit log and that
//! mail, search and the thread listen to.

use crate::{Actor, Error, Tx};
use chrono::{DateTime, Utc};
use futures::future::BoxFuture;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// A row of the log.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "record")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// When it happened.
    pub at: DateTime<Utc>,
    /// Its name, for example `event-announced`.
    pub kind: String,
    /// What it happened to.
    pub subject_id: Uuid,
    /// The network in whose house it happened.
    pub network_id: Option<Uuid>,
    /// Who did it; empty for visitors and for the program itself.
    pub person_id: Option<Uuid>,
    /// Which of them it was; empty where that was not recorded yet.
    pub made_by: Option<By>,
    /// The recorded event itself.
    #[sea_orm(column_type = "JsonBinary")]
    pub details: Json,
}

crate::entity!();

pub use Model as Record;

/// Who it was that did something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text")]
#[serde(rename_all = "kebab-case")]
pub enum By {
    /// The program itself: a timer, a job, a command.
    #[sea_orm(string_value = "house")]
    House,
    /// Somebody who was not signed in: through a public form or a link of their own.
    #[sea_orm(string_value = "visitor")]
    Visitor,
    /// A person with an account.
    #[sea_orm(string_value = "person")]
    Person,
}

impl From<Actor> for By {
    fn from(actor: Actor) -> Self {
        match actor {
            Actor::System => Self::House,
            Actor::Visitor => Self::Visitor,
            Actor::Person(_) => Self::Person,
        }
    }
}

/// Something that can happen. Its fields are what listeners and the log need, no more.
pub trait Recorded: Sync {
    /// Its name: noun and past participle, for example `event-announced`.
    const KIND: &'static str;
    /// What it happened to.
    fn subject(&self) -> Uuid;
    /// The network in whose house it happened.
    fn network(&self) -> Option<Uuid> {
        None
    }
}

/// Who wants to hear of a kind of record, within the same change.
#[derive(Clone, Copy)]
pub struct Listener {
    /// [`Recorded::KIND`] of what is listened to.
    pub kind: &'static str,
    /// What is done then.
    pub hear: for<'a> fn(&'a Tx, &'a Record) -> BoxFuture<'a, Result<(), Error>>,
}

impl Model {
    /// The recorded event as it was written.
    ///
    /// # Errors
    /// When it was written by a version whose shape this one no longer knows.
    pub fn read<R: Recorded + DeserializeOwned>(&self) -> Result<R, Error> {
        Ok(serde_json::from_value(self.details.clone())?)
    }
}

pub(crate) fn row<R: Recorded + Serialize>(tx: &Tx, happened: &R) -> Result<Record, Error> {
    Ok(Record {
        id: Uuid::now_v7(),
        at: tx.now(),
        kind: R::KIND.to_owned(),
        subject_id: happened.subject(),
        network_id: happened.network(),
        person_id: tx.actor().person(),
        made_by: Some(tx.actor().into()),
        details: serde_json::to_value(happened)?,
    })
}
