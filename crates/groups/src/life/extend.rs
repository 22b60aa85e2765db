//! Extending: a group gets a further term, as often and as long as its charter allows.

use super::{Error, held, open::last_day, own, step_to};
use crate::group::{Group, State};
use crate::records::GroupExtended;
use store::{Actor, Store};
use web::Secretariat;

/// Extends the term of a group: from the day after its last, or from today where that has passed.
///
/// # Errors
/// What is missing, or a fault.
pub async fn extend(
    store: &Store,
    by: &Secretariat,
    group: &Group,
    note: Option<&str>,
) -> Result<Group, Error> {
    own(by, group)?;
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let situation = held(&tx, group.id).await?;
    situation.may_be_extended().map_err(Error::Missing)?;
    let today = tx.now().date_naive();
    let first = situation
        .group
        .term_ends_on
        .and_then(|last| last.succ_opt())
        .map_or(today, |next| next.max(today));
    let group = Group {
        term_ends_on: situation
            .rules
            .extension_months
            .and_then(|months| last_day(first, months)),
        ..situation.group
    };
    let group = step_to(&tx, group, State::Extended, note).await?;
    tx.record(&GroupExtended::of(&group, None)).await?;
    tx.commit().await?;
    Ok(group)
}
