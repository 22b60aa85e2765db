//! Changing: until registration closes an applicant can correct their name, their organisation and its
//! country, the language of their letters and their answers. What places are shared out by stays as it was
//! sent in.

use super::find;
use crate::application::{self, Answer, Status};
use crate::quota::{self, Dimension};
use crate::{Event, State};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, prelude::Expr};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::{Actor, Json, Recorded, Store};
use uuid::Uuid;
use vocabulary::{Country, Language};

/// What an applicant can correct.
#[derive(Clone, Debug)]
pub struct Correction {
    /// Who they are.
    pub name: String,
    /// For which organisation, as they write it.
    pub organisation: String,
    /// The organisation, if they act for it here.
    pub organisation_id: Option<Uuid>,
    /// Where their organisation is.
    pub country: Option<Country>,
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
    /// Places are shared out by what was to be changed.
    #[error("places are shared out by what was to be changed")]
    SharedOut,
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

/// What the places of an event are shared out by, whatever was decided so far: what an applicant may change
/// must not tell them whether something was decided.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SharedOut {
    /// By organisation.
    pub by_organisation: bool,
    /// By country.
    pub by_country: bool,
}

impl SharedOut {
    /// What the places of `event` are shared out by.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn of(db: &impl ConnectionTrait, event: &Event) -> Result<Self, DbErr> {
        let quotas = quota::Entity::find()
            .filter(quota::Column::EventId.eq(event.id))
            .all(db)
            .await?;
        let by = |dimension| quotas.iter().any(|quota| quota.dimension == dimension);
        Ok(Self {
            by_organisation: event.per_organisation.is_some() || by(Dimension::Organisation),
            by_country: by(Dimension::Country),
        })
    }

    fn forbids(self, application: &application::Model, correction: &Correction) -> bool {
        let is_other = application.organisation != correction.organisation
            || application.organisation_id != correction.organisation_id;
        (self.by_organisation && is_other)
            || (self.by_country && application.country != correction.country)
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
/// [`Error::Closed`] once registration has closed, [`Error::SharedOut`] for what stays as it was sent in.
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
    let shared_out = SharedOut::of(tx.db(), &event).await;
    if shared_out
        .map_err(store::Error::from)?
        .forbids(&application, &correction)
    {
        return Err(Error::SharedOut);
    }
    application::Entity::update_many()
        .col_expr(application::Column::Name, Expr::value(correction.name))
        .col_expr(
            application::Column::Organisation,
            Expr::value(correction.organisation),
        )
        .col_expr(
            application::Column::OrganisationId,
            Expr::value(correction.organisation_id),
        )
        .col_expr(
            application::Column::Country,
            Expr::value(correction.country),
        )
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
