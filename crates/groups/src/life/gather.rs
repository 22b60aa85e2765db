//! Gathering: the secretariat likes a proposal and asks the network who would take part.

use super::{Error, held, own, step_to};
use crate::group::{Group, State};
use crate::records::GroupGathering;
use store::{Actor, Store};
use web::Secretariat;

/// Opens a proposal to the network, whose members can join until the minimum is met.
///
/// # Errors
/// What is missing, or a fault.
pub async fn gather(
    store: &Store,
    by: &Secretariat,
    group: &Group,
    note: Option<&str>,
) -> Result<Group, Error> {
    own(by, group)?;
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let situation = held(&tx, group.id).await?;
    situation.may_gather().map_err(Error::Missing)?;
    let group = step_to(&tx, situation.group, State::Gathering, note).await?;
    tx.record(&GroupGathering::of(&group, None)).await?;
    tx.commit().await?;
    Ok(group)
}
