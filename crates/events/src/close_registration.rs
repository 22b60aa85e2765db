//! Closing registration by hand, and opening it again.

use crate::event::{self, Registration};
use crate::event_desk::{self, Tab};
use crate::{Event, edit_standing};
use axum::extract::State;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Recorded, Store};
use uuid::Uuid;
use vocabulary::Slug;
use web::{Form, House, PageResult, Path, Routes, Secretariat, Viewer, again, see_other_saying};

/// Why registration cannot be closed or opened again.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It is a draft, or was called off, or has begun, or nobody registers for it.
    #[error("registration is not on")]
    NotOn,
    /// It is closed already.
    #[error("registration is closed already")]
    Closed,
    /// It was not closed by hand.
    #[error("registration was not closed by hand")]
    NotClosed,
    /// Its time has passed: that takes an extension.
    #[error("the closing time has passed")]
    TimePassed,
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// Registration was closed by hand.
#[derive(Debug, Serialize, Deserialize)]
pub struct EventRegistrationClosed {
    event_id: Uuid,
    network_id: Uuid,
}

impl Recorded for EventRegistrationClosed {
    const KIND: &'static str = "event-registration-closed";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Registration was opened again.
#[derive(Debug, Serialize, Deserialize)]
pub struct EventRegistrationReopened {
    event_id: Uuid,
    network_id: Uuid,
}

impl Recorded for EventRegistrationReopened {
    const KIND: &'static str = "event-registration-reopened";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Whether registration is a thing that can be closed or opened at `now`.
pub(crate) fn is_on(event: &Event, now: DateTime<Utc>) -> bool {
    event.registration != Registration::None && is_ahead(event, now)
}

/// Whether others know of `event`, and it is to come or on at `now`.
pub(crate) fn is_ahead(event: &Event, now: DateTime<Utc>) -> bool {
    event.announced_at.is_some()
        && event.cancelled_at.is_none()
        && event.ends_at.is_none_or(|ends| now < ends)
}

/// Closes registration for `event`; whoever applied stays.
///
/// # Errors
/// See [`Error`].
pub async fn close_registration(
    store: &Store,
    by: &Secretariat,
    event: &Event,
) -> Result<(), Error> {
    if !is_on(event, store.now()) {
        return Err(Error::NotOn);
    }
    let tx = store.begin(store::Actor::Person(by.person_id)).await?;
    let closed = event::Entity::update_many()
        .filter(event::Column::Id.eq(event.id))
        .filter(event::Column::RegistrationClosedAt.is_null())
        .col_expr(event::Column::RegistrationClosedAt, Expr::value(tx.now()))
        .col_expr(
            event::Column::RegistrationClosedBy,
            Expr::value(by.person_id),
        )
        .exec(tx.db())
        .await
        .map_err(store::Error::from)?;
    if closed.rows_affected == 0 {
        return Err(Error::Closed);
    }
    tx.record(&EventRegistrationClosed {
        event_id: event.id,
        network_id: event.network_id,
    })
    .await?;
    Ok(tx.commit().await?)
}

/// Opens registration again that was closed by hand.
///
/// # Errors
/// See [`Error`].
pub async fn reopen_registration(
    store: &Store,
    by: &Secretariat,
    event: &Event,
) -> Result<(), Error> {
    let now = store.now();
    if !is_on(event, now) {
        return Err(Error::NotOn);
    }
    if event.closes_at.is_some_and(|closes| closes <= now) {
        return Err(Error::TimePassed);
    }
    let tx = store.begin(store::Actor::Person(by.person_id)).await?;
    let opened = event::Entity::update_many()
        .filter(event::Column::Id.eq(event.id))
        .filter(event::Column::RegistrationClosedAt.is_not_null())
        .col_expr(
            event::Column::RegistrationClosedAt,
            Expr::value(None::<DateTime<Utc>>),
        )
        .col_expr(
            event::Column::RegistrationClosedBy,
            Expr::value(None::<Uuid>),
        )
        .exec(tx.db())
        .await
        .map_err(store::Error::from)?;
    if opened.rows_affected == 0 {
        return Err(Error::NotClosed);
    }
    tx.record(&EventRegistrationReopened {
        event_id: event.id,
        network_id: event.network_id,
    })
    .await?;
    Ok(tx.commit().await?)
}

pub(crate) fn routes() -> Routes {
    Routes::new()
        .post("/events/{slug}/closure", close)
        .post("/events/{slug}/reopening", reopen)
}

async fn close(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    form: Form,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Standing).await?;
    match close_registration(&house.store, &desk.by, &desk.event).await {
        Ok(()) => see_other_saying(&desk.event.path("/edit/standing"), "desk-close-flash"),
        Err(refused) => refuse(&house, desk, form, refused).await,
    }
}

async fn reopen(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    form: Form,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Standing).await?;
    match reopen_registration(&house.store, &desk.by, &desk.event).await {
        Ok(()) => see_other_saying(&desk.event.path("/edit/standing"), "desk-reopen-flash"),
        Err(refused) => refuse(&house, desk, form, refused).await,
    }
}

async fn refuse(
    house: &House,
    desk: event_desk::EventDesk,
    mut form: Form,
    error: Error,
) -> PageResult {
    let key = match error {
        Error::NotOn => "desk-close-not-on",
        Error::Closed => "desk-close-already",
        Error::NotClosed => "desk-reopen-not-closed",
        Error::TimePassed => "desk-reopen-time-passed",
        Error::Fault(fault) => return Err(fault.into()),
    };
    form.refuse("closure", desk.t.get(key));
    again(&edit_standing::standing_page(house, desk, form).await?)
}
