//! Declining: a proposal is not wanted, or found too few who would take part.

use super::{Error, held, own, step_to};
use crate::group::{Group, State};
use crate::records::GroupDeclined;
use store::{Actor, Store};
use web::Secretariat;

/// Turns a proposal down and tells its proposer why.
///
/// # Errors
/// What is missing, or a fault.
pub async fn decline(
    store: &Store,
    by: &Secretariat,
    group: &Group,
    note: Option<&str>,
) -> Result<Group, Error> {
    own(by, group)?;
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let situation = held(&tx, group.id).await?;
    situation.may_be_declined().map_err(Error::Missing)?;
    let group = step_to(&tx, situation.group, State::Declined, note).await?;
    tx.record(&GroupDeclined::of(&group, None)).await?;
    tx.commit().await?;
    Ok(group)
}
