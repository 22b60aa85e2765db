//! Writing the agenda of a meeting that a group called, while it can still be changed. Nobody is written
//! to: whoever looks at the meeting finds it.

use super::follow::MeetingChanged;
use super::{Callers, call_off};
use crate::workspace::ground::{self, Steering, stands_on_ground};
use crate::{Group, group_meeting};
use events::Event;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::Store;

/// Why an agenda is not kept.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The meeting was called off, is over, or others run it.
    #[error("only a meeting of a group that is ahead can be changed")]
    NotOurs,
    /// As for every deed in a group.
    #[error(transparent)]
    Ground(#[from] ground::Error),
}

stands_on_ground!(Error);

/// Keeps `text` as the agenda of `event`, in the language in which it was called.
///
/// # Errors
/// See [`Error`].
pub async fn write_agenda(
    store: &Store,
    by: &Steering,
    group: &Group,
    event: &Event,
    text: String,
) -> Result<(), Error> {
    let callers = Callers::of(store.db(), event.id).await?;
    if !call_off::may_be_changed(event, group, &callers, store.now()) {
        return Err(Error::NotOurs);
    }
    let tx = ground::begin(store, by.0.person_id, group.id).await?;
    let mut about = event.about.clone();
    about.set(about.original().language, text);
    events::convene::describe(&tx, event, about).await?;
    let meetings = group_meeting::Entity::find()
        .filter(group_meeting::Column::EventId.eq(event.id))
        .all(tx.db())
        .await?;
    let changed: Vec<MeetingChanged> = meetings
        .iter()
        .map(|meeting| MeetingChanged::to(meeting.id, group))
        .collect();
    tx.record_all(&changed).await?;
    Ok(tx.commit().await?)
}
