//! Editing a session of the agenda: when, where, who speaks, who may know of it and who may come.
//! Readers see it with the next version that is published.

use crate::{Event, day, material, session};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Recorded, Store};
use uuid::Uuid;
use web::{Audience, Secretariat};

/// Why a session cannot be as wished.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It ends before it begins.
    #[error("a session ends after it begins")]
    EndsBeforeStart,
    /// It begins before its day, or ends after it.
    #[error("a session lies within the hours of its day")]
    OutsideDay(day::Model),
    /// Its day is none of the event's.
    #[error("the day is none of the event's")]
    NoDay,
    /// Once others know of the event, a change of who may see a session needs its reason.
    #[error("a session of an announced event changes its audience for a reason")]
    NoReason,
    /// Somebody removed it meanwhile.
    #[error("the session is gone")]
    Gone,
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// A session was added or changed.
#[derive(Debug, Serialize, Deserialize)]
pub struct AgendaSessionEdited {
    event_id: Uuid,
    network_id: Uuid,
    /// Which.
    pub session_id: Uuid,
    /// Who could see it until then; empty for a new one.
    pub from: Option<Audience>,
    /// Who can see it.
    pub to: Audience,
    /// Why that changed.
    pub reason: Option<String>,
}

impl Recorded for AgendaSessionEdited {
    const KIND: &'static str = "agenda-session-edited";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// A session was taken off the agenda.
#[derive(Debug, Serialize, Deserialize)]
pub struct AgendaSessionRemoved {
    event_id: Uuid,
    network_id: Uuid,
    /// Which.
    pub session_id: Uuid,
}

impl Recorded for AgendaSessionRemoved {
    const KIND: &'static str = "agenda-session-removed";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Whether `session` fits into `day`.
fn check(session: &session::Model, day: &day::Model) -> Result<(), Error> {
    if session.ends <= session.starts {
        return Err(Error::EndsBeforeStart);
    }
    if session.starts < day.starts || session.ends > day.ends {
        return Err(Error::OutsideDay(day.clone()));
    }
    Ok(())
}

/// Puts `session` on the agenda of `event`, or writes it anew if it is there.
///
/// # Errors
/// See [`Error`].
pub async fn edit_session(
    store: &Store,
    by: &Secretariat,
    event: &Event,
    session: session::Model,
    reason: Option<String>,
) -> Result<(), Error> {
    let tx = store.begin(store::Actor::Person(by.person_id)).await?;
    let fault = |error: sea_orm::DbErr| Error::Fault(error.into());
    // Within the change: somebody may be moving the day.
    let day = day::Entity::find_by_id(session.day_id)
        .filter(day::Column::EventId.eq(event.id))
        .one(tx.db())
        .await
        .map_err(fault)?
        .ok_or(Error::NoDay)?;
    check(&session, &day)?;
    let old = session::Entity::find_by_id(session.id)
        .filter(session::Column::EventId.eq(event.id))
        .one(tx.db())
        .await
        .map_err(fault)?;
    let from = old.as_ref().map(|old| old.seen_by.clone());
    let is_reopened = from.as_ref().is_some_and(|from| *from != session.seen_by);
    if is_reopened && event.announced_at.is_some() && reason.is_none() {
        return Err(Error::NoReason);
    }
    let (session_id, to) = (session.id, session.seen_by.clone());
    match old {
        Some(_) => tx.update(session).await?,
        None => tx.insert(session).await?,
    };
    tx.record(&AgendaSessionEdited {
        event_id: event.id,
        network_id: event.network_id,
        session_id,
        from,
        to,
        reason: reason.filter(|_| is_reopened),
    })
    .await?;
    Ok(tx.commit().await?)
}

/// Takes a session off the agenda. Its materials stay with the event.
///
/// # Errors
/// [`Error::Gone`] where it is gone already.
pub async fn remove_session(
    store: &Store,
    by: &Secretariat,
    event: &Event,
    session: Uuid,
) -> Result<(), Error> {
    let tx = store.begin(store::Actor::Person(by.person_id)).await?;
    let fault = |error: sea_orm::DbErr| Error::Fault(error.into());
    let removed = session::Entity::delete_many()
        .filter(session::Column::Id.eq(session))
        .filter(session::Column::EventId.eq(event.id))
        .exec(tx.db())
        .await
        .map_err(fault)?;
    if removed.rows_affected == 0 {
        return Err(Error::Gone);
    }
    material::Entity::update_many()
        .col_expr(material::Column::SessionId, Expr::value(None::<Uuid>))
        .filter(material::Column::SessionId.eq(session))
        .exec(tx.db())
        .await
        .map_err(fault)?;
    tx.record(&AgendaSessionRemoved {
        event_id: event.id,
        network_id: event.network_id,
        session_id: session,
    })
    .await?;
    Ok(tx.commit().await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agenda_diff::tests::{day, session};

    #[test]
    fn a_session_lies_within_its_day() {
        let on = |starts, ends| check(&session(1, "Welcome", starts, ends), &day());
        assert!(on("09:00", "18:00").is_ok());
        assert!(matches!(on("09:30", "09:30"), Err(Error::EndsBeforeStart)));
        assert!(matches!(on("08:59", "09:30"), Err(Error::OutsideDay(_))));
        assert!(matches!(on("17:00", "18:01"), Err(Error::OutsideDay(_))));
    }
}
