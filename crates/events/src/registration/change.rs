//! Changing: until registration closes an applicant can correct their name, the language of their
//! letters and their answers. What places are shared out by stays as it was sent in.

use super::find;
use crate::State;
use crate::application::{self, Answer, Status};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, prelude::Expr};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::{Actor, Json, Recorded, Store};
use uuid::Uuid;
use vocabulary::Language;

/// What an applicant can correct.
#[derive(Clone, Debug)]
pub struct Correction {
    /// Who they are.
    pub name: String,
    /// The language in which they want to be written to.
    pub language: Language,
    /// What they answer.
    pub answers: BTreeMap<Uuid, Answer>,
}

/// Why an application cannot be changed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Registration has closed, or the application was withdrawn or declined.
    #[error("the application can be changed no more")]
    Closed,
    /// Not the applicant's doing.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// An applicant changed what they had sent in.
#[derive(Debug, Serialize, Deserialize)]
pub struct ApplicationChanged {
    /// Which.
    pub application_id: Uuid,
    /// For which event.
    pub event_id: Uuid,
    /// In whose house.
    pub network_id: Uuid,
}

impl Recorded for ApplicationChanged {
    const KIND: &'static str = "application-changed";
    fn subject(&self) -> Uuid {
        self.application_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Whether an application can be changed now.
#[must_use]
pub fn may_change(application: &application::Model, state: State) -> bool {
    matches!(state, State::Open | State::Full)
        && !matches!(application.told, Status::Cancelled | Status::Declined)
}

/// Changes `application` to `correction`.
///
/// # Errors
/// [`Error::Closed`] once registration has closed.
pub async fn change(
    store: &Store,
    actor: Actor,
    application: Uuid,
    correction: Correction,
) -> Result<(), Error> {
    let event = find::event_of(store.db(), application)
        .await?
        .ok_or(Error::Closed)?;
    let tx = store.begin(actor).await?;
    let event = super::places::lock(&tx, event).await?;
    let application = find::by_id(tx.db(), application)
        .await?
        .ok_or(Error::Closed)?;
    if !may_change(&application, event.state(tx.now())) {
        return Err(Error::Closed);
    }
    application::Entity::update_many()
        .col_expr(application::Column::Name, Expr::value(correction.name))
        .col_expr(
            application::Column::Language,
            Expr::value(correction.language),
        )
        .col_expr(
            application::Column::Answers,
            Expr::value(Json(correction.answers)),
        )
        .col_expr(application::Column::ChangedAt, Expr::value(tx.now()))
        .filter(application::Column::Id.eq(application.id))
        .exec(tx.db())
        .await
        .map_err(store::Error::from)?;
    tx.record(&ApplicationChanged {
        application_id: application.id,
        event_id: event.id,
        network_id: event.network_id,
    })
    .await?;
    Ok(tx.commit().await?)
}
