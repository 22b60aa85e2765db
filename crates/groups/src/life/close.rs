//! Closing in two steps: the group writes its final report, then the secretariat closes it. From then
//! on all of it stays to be read, in its place, and nothing can be changed any more.

use super::{Error, Steward, held, own, step_to};
use crate::group::{Group, State};
use crate::heads;
use crate::records::{GroupClosed, GroupClosing};
use store::{Actor, Store};
use web::Secretariat;

/// Begins to close a group: its final report is due.
///
/// # Errors
/// What is missing, or a fault.
pub async fn begin(
    store: &Store,
    by: &Steward,
    group: &Group,
    note: Option<&str>,
) -> Result<Group, Error> {
    if by.group_id != group.id {
        return Err(Error::NotFound);
    }
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let situation = held(&tx, group.id).await?;
    situation.may_begin_to_close().map_err(Error::Missing)?;
    let was_at_work = situation.group.state.is_at_work();
    let group = step_to(&tx, situation.group, State::Closing, note).await?;
    if let (Some(head), true) = (situation.head, was_at_work) {
        heads::ended(&tx, &group, head).await?;
    }
    tx.record(&GroupClosing::of(&group, None)).await?;
    tx.commit().await?;
    Ok(group)
}

/// Closes a group for good.
///
/// # Errors
/// What is missing, or a fault.
pub async fn close(
    store: &Store,
    by: &Secretariat,
    group: &Group,
    note: Option<&str>,
) -> Result<Group, Error> {
    own(by, group)?;
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let situation = held(&tx, group.id).await?;
    situation.may_be_closed().map_err(Error::Missing)?;
    let group = step_to(&tx, situation.group, State::Closed, note).await?;
    tx.record(&GroupClosed::of(&group, None)).await?;
    tx.commit().await?;
    Ok(group)
}
