//! Approving: the minimum is met, an aim is stated and a head is named.

use super::{Error, held, own, step_to};
use crate::group::{Group, State};
use crate::records::GroupApproved;
use store::{Actor, Store};
use web::Secretariat;

/// Approves a group; it opens alone or with its wave.
///
/// # Errors
/// What is missing, or a fault.
pub async fn approve(
    store: &Store,
    by: &Secretariat,
    group: &Group,
    note: Option<&str>,
) -> Result<Group, Error> {
    own(by, group)?;
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let situation = held(&tx, group.id).await?;
    situation.may_be_approved().map_err(Error::Missing)?;
    let group = step_to(&tx, situation.group, State::Approved, note).await?;
    tx.record(&GroupApproved::of(&group, None)).await?;
    tx.commit().await?;
    Ok(group)
}
