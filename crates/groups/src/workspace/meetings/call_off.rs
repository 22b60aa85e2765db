//! Calling off: a meeting that this group called does not take place, for none of its groups.

use super::Callers;
use crate::Group;
use crate::workspace::ground::{self, Steering, stands_on_ground};
use chrono::{DateTime, Utc};
use events::Event;
use store::Store;

/// Why a meeting is not called off.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It was called off before, or is over.
    #[error("only a meeting that is ahead can be called off")]
    NotAhead,
    /// Those who wanted to come are told why.
    #[error("a meeting is called off for a reason")]
    NoReason,
    /// Others run this event: it is theirs to call off.
    #[error("the event was not called by a group")]
    NotOurs,
    /// As for every deed in a group.
    #[error(transparent)]
    Ground(#[from] ground::Error),
}

stands_on_ground!(Error);

/// Whether `group` can move or call off `event`: it is among those who called it, in the same house, and it is
/// ahead.
pub(crate) fn may_be_changed(
    event: &Event,
    group: &Group,
    callers: &Callers,
    now: DateTime<Utc>,
) -> bool {
    callers.own(group, event)
        && event.cancelled_at.is_none()
        && event.ends_at.is_none_or(|ends| ends > now)
}

/// Calls `event` off, which was called in `group`.
///
/// # Errors
/// See [`Error`].
pub async fn call_off(
    store: &Store,
    by: &Steering,
    group: &Group,
    event: &Event,
    reason: Option<String>,
) -> Result<(), Error> {
    let callers = Callers::of(store.db(), event.id).await?;
    if !callers.own(group, event) {
        return Err(Error::NotOurs);
    }
    if event.ends_at.is_some_and(|ends| ends <= store.now()) {
        return Err(Error::NotAhead);
    }
    let reason = reason.ok_or(Error::NoReason)?;
    let tx = ground::begin(store, by.0.person_id, group.id).await?;
    // Those of the groups are told by the listener of this room, as when the secretariat calls it off.
    let done = events::cancel::call_off(&tx, event, reason).await?;
    if !done {
        return Err(Error::NotAhead);
    }
    Ok(tx.commit().await?)
}
