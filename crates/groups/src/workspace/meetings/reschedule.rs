//! Rescheduling: a meeting that this group called is held at another time or place, for all of its
//! groups. They are told by [`follow`](super::follow), as when the secretariat moves it.

use super::{Callers, call_off};
use crate::Group;
use crate::workspace::ground::{self, Steering, stands_on_ground};
use events::Event;
use events::convene::Schedule;
use store::Store;

/// Why a meeting is not moved.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It was called off, is over, or others run it.
    #[error("only a meeting of a group that is ahead can be moved")]
    NotOurs,
    /// Its secretariat gave it several days, or sessions outside of the new hours.
    #[error("the event has several days, or sessions outside of these hours")]
    HasAgenda,
    /// As for every deed in a group.
    #[error(transparent)]
    Ground(#[from] ground::Error),
}

stands_on_ground!(Error);

/// Moves `event`, which was called in `group`. Says whether anything is different now.
///
/// # Errors
/// See [`Error`].
pub async fn reschedule(
    store: &Store,
    by: &Steering,
    group: &Group,
    event: &Event,
    schedule: &Schedule,
) -> Result<bool, Error> {
    let callers = Callers::of(store.db(), event.id).await?;
    if !call_off::may_be_changed(event, group, &callers, store.now()) {
        return Err(Error::NotOurs);
    }
    let tx = ground::begin(store, by.0.person_id, group.id).await?;
    let is_moved = events::reschedule::reschedule(&tx, event, schedule)
        .await
        .map_err(|error| match error {
            events::reschedule::Error::HasAgenda => Error::HasAgenda,
            events::reschedule::Error::Fault(fault) => Error::Ground(fault.into()),
        })?;
    tx.commit().await?;
    Ok(is_moved)
}
