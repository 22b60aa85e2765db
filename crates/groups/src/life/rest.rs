//! Resting and waking: a group that nobody has time for falls asleep; all of it is kept, nothing is
//! asked of it, and it can be woken.

use super::{Error, Situation, Steward, held, own, step_to};
use crate::group::{Group, State};
use crate::heads;
use crate::records::{GroupRested, GroupWoken};
use store::{Actor, Store, Tx};
use web::Secretariat;

/// Lets a group fall asleep.
///
/// # Errors
/// What is missing, or a fault.
pub async fn rest(
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
    situation.may_rest().map_err(Error::Missing)?;
    let group = fall_asleep(&tx, situation, note).await?;
    tx.commit().await?;
    Ok(group)
}

/// The step itself, also when the last member leaves.
pub(crate) async fn fall_asleep(
    tx: &Tx,
    situation: Situation,
    note: Option<&str>,
) -> Result<Group, store::Error> {
    let group = step_to(tx, situation.group, State::Dormant, note).await?;
    if let Some(head) = situation.head {
        heads::ended(tx, &group, head).await?;
    }
    tx.record(&GroupRested::of(&group, None)).await?;
    Ok(group)
}

/// Wakes a group: back to the term in which it was.
///
/// # Errors
/// What is missing, or a fault.
pub async fn wake(
    store: &Store,
    by: &Secretariat,
    group: &Group,
    note: Option<&str>,
) -> Result<Group, Error> {
    own(by, group)?;
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let situation = held(&tx, group.id).await?;
    situation.may_be_woken().map_err(Error::Missing)?;
    // Waking is no extension: it counts none, and the term stays what it was.
    let group = step_to(&tx, situation.group, State::Active, note).await?;
    if let Some(head) = situation.head {
        heads::began(&tx, &group, head).await?;
    }
    tx.record(&GroupWoken::of(&group, None)).await?;
    tx.commit().await?;
    Ok(group)
}
