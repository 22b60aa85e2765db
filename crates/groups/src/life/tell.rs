//! Who hears of a step: those who speak for the seats, and of a proposal the secretariat.

use crate::group::{Group, State};
use crate::letters::{self, values, with_note};
use store::{Error, Tx};

/// Writes the letters that go with the state to which a group has just come.
pub(super) async fn tell(tx: &Tx, group: &Group, note: Option<&str>) -> Result<(), Error> {
    let (subject, body) = match group.state {
        State::Proposed => return tell_secretariat(tx, group, note).await,
        State::Gathering => ("group-gathering-letter-subject", "group-gathering-letter"),
        State::Approved => ("group-approved-letter-subject", "group-approved-letter"),
        State::Active => ("group-active-letter-subject", "group-active-letter"),
        State::Extended => ("group-extended-letter-subject", "group-extended-letter"),
        State::Dormant => ("group-dormant-letter-subject", "group-dormant-letter"),
        State::Closing => ("group-closing-letter-subject", "group-closing-letter"),
        State::Closed => ("group-closed-letter-subject", "group-closed-letter"),
        State::Succeeded => ("group-succeeded-letter-subject", "group-succeeded-letter"),
        State::Declined => ("group-declined-letter-subject", "group-declined-letter"),
    };
    let mut people = letters::members_of(tx, group.id).await?;
    if matches!(
        group.state,
        State::Gathering | State::Approved | State::Declined
    ) {
        let proposer = members::queries::people_by_ids(tx.db(), [group.proposed_by]).await?;
        people.extend(
            proposer
                .into_iter()
                .filter(|proposer| people.iter().all(|person| person.id != proposer.id))
                .collect::<Vec<_>>(),
        );
    }
    letters::write(tx, &people, group, |t| {
        (
            t.with(subject, values(group, t)),
            with_note(t.with(body, values(group, t)), note, t),
        )
    })
    .await
}

async fn tell_secretariat(tx: &Tx, group: &Group, note: Option<&str>) -> Result<(), Error> {
    let people = members::queries::secretaries(tx.db(), group.network_id).await?;
    letters::write(tx, &people, group, |t| {
        (
            t.with("group-proposed-letter-subject", values(group, t)),
            with_note(t.with("group-proposed-letter", values(group, t)), note, t),
        )
    })
    .await
}
