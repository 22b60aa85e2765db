//! Counting: an event that was called by others is a meeting of this group too. Never twice.

use super::convene::MeetingCalled;
use crate::workspace::ground::{self, Steering, stands_on_ground};
use crate::{Group, group_meeting};
use events::Event;
use store::Store;
use uuid::Uuid;

/// Why an event does not count.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It counts already.
    #[error("the event counts as a meeting of this group already")]
    Counted,
    /// It was called off.
    #[error("an event that was called off is no meeting")]
    Cancelled,
    /// It has no day yet.
    #[error("an event without a day is no meeting yet")]
    NoDay,
    /// As for every deed in a group.
    #[error(transparent)]
    Ground(#[from] ground::Error),
}

stands_on_ground!(Error);

/// Counts `event` as a meeting of `group`.
///
/// # Errors
/// See [`Error`].
pub async fn count(
    store: &Store,
    by: &Steering,
    group: &Group,
    event: &Event,
) -> Result<(), Error> {
    if event.cancelled_at.is_some() {
        return Err(Error::Cancelled);
    }
    let day = event
        .starts_at
        .map(|at| at.with_timezone(&event.zone()).date_naive())
        .ok_or(Error::NoDay)?;
    let tx = ground::begin(store, by.0.person_id, group.id).await?;
    let counted = tx
        .insert(group_meeting::Model {
            id: Uuid::now_v7(),
            group_id: group.id,
            event_id: event.id,
            held_on: day,
            cancelled_at: None,
        })
        .await;
    let meeting = match counted {
        Err(fault) if fault.is_duplicate() => return Err(Error::Counted),
        counted => counted?,
    };
    tx.record(&MeetingCalled::to(meeting.id, group)).await?;
    Ok(tx.commit().await?)
}
