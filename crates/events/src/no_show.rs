//! No-shows: participants who had a place and were not there on any day.

use crate::{application, check_in, event};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{ColumnTrait, Condition, DbErr, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Actor, Recorded, Store};
use uuid::Uuid;
use web::Secretariat;

/// Why nobody is noted.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Who is late may still come.
    #[error("nobody is missing before the event is over")]
    NotOver,
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<DbErr> for Error {
    fn from(fault: DbErr) -> Self {
        Self::Fault(fault.into())
    }
}

/// Participants were noted as not having come.
#[derive(Debug, Serialize, Deserialize)]
pub struct NoShowsNoted {
    event_id: Uuid,
    network_id: Uuid,
    application_id: Option<Uuid>,
    count: u64,
}

impl Recorded for NoShowsNoted {
    const KIND: &'static str = "no-shows-noted";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// A note of not having come was taken back.
#[derive(Debug, Serialize, Deserialize)]
pub struct NoShowTakenBack {
    event_id: Uuid,
    network_id: Uuid,
    application_id: Uuid,
}

impl Recorded for NoShowTakenBack {
    const KIND: &'static str = "no-show-taken-back";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Applications of an event that had a place and were checked in on no day.
#[must_use]
pub fn missing(event: Uuid) -> Condition {
    let came = Query::select()
        .column(check_in::Column::ApplicationId)
        .from(check_in::Entity)
        .and_where(Expr::col(check_in::Column::EventId).eq(event))
        .to_owned();
    Condition::all()
        .add(application::Column::EventId.eq(event))
        .add(application::Column::Status.eq(application::Status::Accepted))
        .add(application::Column::Id.not_in_subquery(came))
}

/// How many are missing and not noted yet.
///
/// # Errors
/// When the database cannot be reached.
pub async fn count_to_note(store: &Store, event: Uuid) -> Result<u64, store::Error> {
    Ok(application::Entity::find()
        .filter(missing(event))
        .filter(application::Column::NoShowAt.is_null())
        .count(store.db())
        .await?)
}

/// Notes that one participant did not come, or with `None` all who are missing. Gives how many were
/// noted: whoever was checked in is not.
///
/// # Errors
/// As [`Error`] says.
pub async fn note(
    store: &Store,
    by: &Secretariat,
    event: &event::Model,
    application: Option<Uuid>,
) -> Result<u64, Error> {
    if event.state(store.now()) != event::State::Past {
        return Err(Error::NotOver);
    }
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let mut noted = application::Entity::update_many()
        .col_expr(application::Column::NoShowAt, Expr::value(Some(tx.now())))
        .filter(missing(event.id))
        .filter(application::Column::NoShowAt.is_null());
    if let Some(id) = application {
        noted = noted.filter(application::Column::Id.eq(id));
    }
    let count = noted.exec(tx.db()).await?.rows_affected;
    if count > 0 {
        let (event_id, network_id, application_id) = (event.id, event.network_id, application);
        tx.record(&NoShowsNoted {
            event_id,
            network_id,
            application_id,
            count,
        })
        .await?;
    }
    tx.commit().await?;
    Ok(count)
}

/// Takes the note back for one participant; it is no error if there is none.
///
/// # Errors
/// When the change cannot be kept.
pub async fn take_back(
    store: &Store,
    by: &Secretariat,
    event: &event::Model,
    application: Uuid,
) -> Result<(), store::Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let changed = application::Entity::update_many()
        .col_expr(
            application::Column::NoShowAt,
            Expr::value(None::<DateTime<Utc>>),
        )
        .filter(application::Column::Id.eq(application))
        .filter(application::Column::EventId.eq(event.id))
        .filter(application::Column::NoShowAt.is_not_null())
        .exec(tx.db())
        .await?;
    if changed.rows_affected > 0 {
        let (event_id, network_id, application_id) = (event.id, event.network_id, application);
        tx.record(&NoShowTakenBack {
            event_id,
            network_id,
            application_id,
        })
        .await?;
    }
    tx.commit().await
}
