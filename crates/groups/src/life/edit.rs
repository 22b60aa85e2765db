//! Editing what is said of a group, by its head or the secretariat, while it is not over.

use super::propose::Proposal;
use super::{Error, Missing, Steward, hold};
use crate::group::Group;
use crate::records::GroupEdited;
use crate::workspace::meetings::convene::convener;
use store::{Actor, Json, Store};

/// Writes what is said of a group anew. Its address stays.
///
/// # Errors
/// [`Missing::NotNow`] for a group that is over, or a fault.
pub async fn edit(
    store: &Store,
    by: &Steward,
    group: &Group,
    said: Proposal,
) -> Result<Group, Error> {
    if by.group_id != group.id {
        return Err(Error::NotFound);
    }
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let group = hold(&tx, group.id).await?;
    if group.state.is_over() {
        return Err(Error::Missing(vec![Missing::NotNow(group.state)]));
    }
    let audience = said.seen_by.audience(group.network_id, group.id);
    let changed = Group {
        name: said.name,
        aim: said.aim,
        problem: said.problem,
        sector: said.sector,
        cpv: Json(said.cpv),
        entry: said.entry,
        entry_requirements: said.entry_requirements,
        audience,
        ..group
    };
    let visible_to = changed.seen_by(changed.state);
    let group = tx
        .update(Group {
            visible_to,
            ..changed
        })
        .await?;
    events::convene::introduce(&tx, &convener(&group)).await?;
    tx.record(&GroupEdited::of(&group, None)).await?;
    tx.commit().await?;
    Ok(group)
}
