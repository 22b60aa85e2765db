//! Leaving, and being let go. A head who leaves without handing over leaves the head vacant; the last
//! member who leaves lets the group fall asleep.

use super::{Error, Keeper, current, end};
use crate::group::Group;
use crate::life::{Steward, hold};
use crate::seat::End;
use store::{Actor, Store};
use uuid::Uuid;

/// Gives a seat up.
///
/// # Errors
/// Why it is refused, or a fault.
pub async fn leave(store: &Store, by: &Keeper, group: &Group) -> Result<Group, Error> {
    finish(store, by.person_id, group, by.seat_id, End::Left).await
}

/// Lets a member go.
///
/// # Errors
/// Why it is refused, or a fault.
pub async fn let_go(
    store: &Store,
    by: &Steward,
    group: &Group,
    seat: Uuid,
) -> Result<Group, Error> {
    if by.group_id != group.id {
        return Err(Error::NotFound);
    }
    finish(store, by.person_id, group, seat, End::LetGo).await
}

async fn finish(
    store: &Store,
    person: Uuid,
    group: &Group,
    seat: Uuid,
    because: End,
) -> Result<Group, Error> {
    let tx = store.begin(Actor::Person(person)).await?;
    let group = hold(&tx, group.id).await?;
    if group.state.is_over() {
        return Err(Error::NotNow);
    }
    let seat = current(&tx, group.id, seat).await?;
    let group = end(&tx, group, seat, because).await?;
    tx.commit().await?;
    Ok(group)
}
