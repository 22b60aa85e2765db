//! Reporting: the head tells the network what the group has done; the last report closes its work.

use super::{Error, Missing, Steward, hold};
use crate::group::{Group, State};
use crate::records::GroupReported;
use crate::{letters, report};
use store::{Actor, Store};
use uuid::Uuid;
use vocabulary::Translated;

/// Hands a report in. It is the final one while the group is closing.
///
/// # Errors
/// [`Missing::NotNow`] for a group that is not at work and not closing, or a fault.
pub async fn report(
    store: &Store,
    by: &Steward,
    group: &Group,
    text: Translated,
) -> Result<report::Model, Error> {
    if by.group_id != group.id {
        return Err(Error::NotFound);
    }
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let group = hold(&tx, group.id).await?;
    if !group.state.is_at_work() && group.state != State::Closing {
        return Err(Error::Missing(vec![Missing::NotNow(group.state)]));
    }
    let report = tx
        .insert(report::Model {
            id: Uuid::now_v7(),
            group_id: group.id,
            is_final: group.state == State::Closing,
            text,
            handed_in_at: tx.now(),
            handed_in_by: Some(by.person_id),
        })
        .await?;
    let secretaries = members::queries::secretaries(tx.db(), group.network_id).await?;
    letters::write(&tx, &secretaries, &group, |t| {
        (
            t.with("group-report-letter-subject", letters::values(&group, t)),
            t.with(
                "group-report-letter",
                letters::values_at(&group, "/life", t),
            ),
        )
    })
    .await?;
    tx.record(&GroupReported::of(&group, None)).await?;
    tx.commit().await?;
    Ok(report)
}
