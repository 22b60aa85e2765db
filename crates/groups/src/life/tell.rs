//! Who hears of a step: those who speak for the seats, and of a proposal the secretariat. While interest
//! is gathered, the network is asked, and the secretariat hears when there are enough.

use crate::group::{Group, State};
use crate::letters::{self, Said, values, values_at, with_note};
use crate::rules::Candidate;
use crate::{charters, queries};
use members::{capacity, person};
use store::{Error, Tx};
use uuid::Uuid;
use web::public_address;

/// So much of an aim goes into the letter that asks the network; the rest is a link away.
const MOST_OF_AN_AIM: usize = 600;

/// Writes the letters that go with the state to which a group has just come.
pub(super) async fn tell(tx: &Tx, group: &Group, note: Option<&str>) -> Result<(), Error> {
    let said = Said::by_actor(tx, note).await?;
    let (subject, body) = match group.state {
        State::Proposed => return tell_secretariat(tx, group, said.as_ref()).await,
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
    let page = match group.state {
        // There a report is handed in, and is said who follows.
        State::Closing | State::Succeeded => "/life",
        _ => "",
    };
    letters::write(tx, &people, group, |t| {
        let values = values_at(group, page, t);
        let mut body = t.with(body, &values);
        if let (State::Extended, Some(ends)) = (group.state, group.term_ends_on) {
            body += "\n\n";
            body += &t.one("health-term-ok", "ends", t.date(ends));
        }
        (t.with(subject, &values), with_note(body, said.as_ref(), t))
    })
    .await?;
    if group.state == State::Gathering {
        ask_the_network(tx, group, &people, said.as_ref()).await?;
    }
    Ok(())
}

/// Asks the representatives of all members of the network whom the charter admits, but those who have a
/// seat or hear of it anyway.
async fn ask_the_network(
    tx: &Tx,
    group: &Group,
    told: &[person::Model],
    said: Option<&Said<'_>>,
) -> Result<(), Error> {
    let admitted = admitted(tx, group).await?;
    let mut people =
        members::queries::people_acting_for_any(tx.db(), &admitted, capacity::Role::Representative)
            .await?;
    people.retain(|person| told.iter().all(|it| it.id != person.id));
    letters::write(tx, &people, group, |t| {
        let aim = group.aim.in_language(t.language()).text;
        let mut values = values(group, t);
        values.push(("aim", ui::excerpt(aim, MOST_OF_AN_AIM).into()));
        (
            t.with("group-asked-letter-subject", &values),
            with_note(t.with("group-asked-letter", &values), said, t),
        )
    })
    .await
}

/// The members of the network that could join, without those who have.
async fn admitted(tx: &Tx, group: &Group) -> Result<Vec<Uuid>, Error> {
    let today = tx.now().date_naive();
    let rules = charters::in_force(tx.db(), group.charter_id, today)
        .await?
        .rules
        .0;
    let seated = queries::organisations(tx.db(), group.id).await?;
    let ranks = members::queries::ranks_on(tx.db(), group.network_id, today).await?;
    let all = members::queries::organisations_by_ids(tx.store(), ranks.keys().copied()).await?;
    Ok(all
        .values()
        .filter(|organisation| !seated.contains(&organisation.id))
        .filter(|organisation| {
            let candidate = Candidate {
                kind: organisation.kind,
                country: &organisation.country,
                rank: ranks.get(&organisation.id).copied(),
            };
            rules.admits(candidate).is_ok()
        })
        .map(|organisation| organisation.id)
        .collect())
}

/// Tells the secretariat when the seat that was just taken is the one that makes enough, to approve a group or to
/// wake it.
pub(crate) async fn tell_if_enough(tx: &Tx, group: &Group) -> Result<(), Error> {
    if !matches!(group.state, State::Gathering | State::Dormant) {
        return Ok(());
    }
    let version = charters::in_force(tx.db(), group.charter_id, tx.now().date_naive()).await?;
    let seats = queries::seats(tx.db(), group.id).await?;
    let have = seats.iter().filter(|seat| seat.role.counts()).count();
    if have != usize::from(version.rules.members_min) {
        return Ok(());
    }
    let people = members::queries::secretaries(tx.db(), group.network_id).await?;
    letters::write(tx, &people, group, |t| {
        let name = group.name.in_language(t.language()).text;
        let link = public_address(&group.path("/life"));
        (
            t.one("group-enough-letter-subject", "group", name),
            t.with(
                "group-enough-letter",
                [
                    ("group", name.into()),
                    ("have", have.into()),
                    ("link", link.into()),
                ],
            ),
        )
    })
    .await
}

async fn tell_secretariat(tx: &Tx, group: &Group, said: Option<&Said<'_>>) -> Result<(), Error> {
    let people = members::queries::secretaries(tx.db(), group.network_id).await?;
    letters::write(tx, &people, group, |t| {
        (
            t.with("group-proposed-letter-subject", values(group, t)),
            with_note(t.with("group-proposed-letter", values(group, t)), said, t),
        )
    })
    .await
}
