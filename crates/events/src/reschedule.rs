//! Rescheduling: a meeting that another room [convened](crate::convene) is held at another time or
//! place, within a change of that room, which knows who may say so.

use crate::convene::Schedule;
use crate::edit_days::EventDaysChanged;
use crate::tell_participants::{self, Known};
use crate::{Event, day, edit, event, session};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter};
use store::Tx;

/// Why a meeting cannot be moved this way.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Its secretariat gave it more days, or sessions that would lie outside of the new hours: there
    /// they are moved one by one.
    #[error("the event has several days, or sessions outside of these hours")]
    HasAgenda,
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<DbErr> for Error {
    fn from(fault: DbErr) -> Self {
        Self::Fault(fault.into())
    }
}

/// Holds `event` at another time or place. Who has a place in it is told; the same time and place
/// once more is no change. Says whether it was one.
///
/// # Errors
/// See [`Error`].
pub async fn reschedule(tx: &Tx, event: &Event, schedule: &Schedule) -> Result<bool, Error> {
    let before = Known::load(tx, event.id).await?;
    let day = match before.days() {
        [only] => only.clone(),
        _ => return Err(Error::HasAgenda),
    };
    let (starts, ends) = schedule.hours;
    let sessions = session::Entity::find()
        .filter(session::Column::EventId.eq(event.id))
        .all(tx.db())
        .await?;
    if sessions
        .iter()
        .any(|session| session.starts < starts || session.ends > ends)
    {
        return Err(Error::HasAgenda);
    }
    let moved = day::Model {
        date: schedule.day,
        starts,
        ends,
        ..day
    };
    tx.update(moved.clone()).await?;
    let (starts_at, ends_at) = edit::span(&[moved], schedule.zone);
    let columns = [
        (event::Column::TimeZone, Expr::value(schedule.zone.name())),
        (event::Column::StartsAt, Expr::value(starts_at)),
        (event::Column::EndsAt, Expr::value(ends_at)),
        (event::Column::Place, Expr::value(schedule.place.clone())),
        (
            event::Column::OnlineUrl,
            Expr::value(schedule.online_url.clone()),
        ),
    ];
    edit::write(tx.db(), event.id, columns).await?;
    if Known::load(tx, event.id).await? == before {
        return Ok(false);
    }
    tx.record(&EventDaysChanged {
        event_id: event.id,
        network_id: event.network_id,
        is_elsewhere: true,
    })
    .await?;
    tell_participants::tell(tx, &before).await?;
    Ok(true)
}
