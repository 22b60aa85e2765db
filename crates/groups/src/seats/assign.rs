//! Assigning what a member takes upon itself: its role, and whether it belongs to the core group. The
//! head is not assigned: it is handed over.

use super::{Error, current};
use crate::group::Group;
use crate::life::{Steward, hold};
use crate::records::SeatChanged;
use crate::seat::{self, Role};
use store::{Actor, Store};
use uuid::Uuid;

/// Gives a seat a role and a place in the core group. The role of the head stays what it is.
///
/// # Errors
/// Why it is refused, or a fault.
pub async fn assign(
    store: &Store,
    by: &Steward,
    group: &Group,
    seat: Uuid,
    role: Role,
    is_core: bool,
) -> Result<(), Error> {
    if by.group_id != group.id {
        return Err(Error::NotFound);
    }
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let group = hold(&tx, group.id).await?;
    if group.state.is_over() {
        return Err(Error::NotNow);
    }
    let seat = current(&tx, group.id, seat).await?;
    if (seat.role == Role::Leader) != (role == Role::Leader) {
        return Err(Error::AnotherHead);
    }
    let organisation = seat.organisation_id;
    tx.update(seat::Model {
        role,
        is_core,
        ..seat
    })
    .await?;
    tx.record(&SeatChanged::of(&group, Some(organisation)))
        .await?;
    tx.commit().await?;
    Ok(())
}
