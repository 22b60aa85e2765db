//! The digest: in the first days of a month one letter to everybody who speaks for the head of a group
//! about which something is wrong. It goes through all groups that they head, what is not as the charter
//! asks and what comes up, with links; who heads groups that are all fine hears nothing.

use crate::health::load::Health;
use crate::health::{Fact, Finding, Standing, worst};
use crate::{Group, TEXTS, deputy, group, reminder, seat};
use chrono::{Datelike, Days, NaiveDate};
use members::person;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::{HashMap, HashSet};
use store::{Actor, Error, Letter, Store};
use texts::Texts;
use uuid::Uuid;
use web::public_address;

/// What stands in place of a rule where it is kept that somebody had the digest of a month.
pub(crate) const RULE: &str = "digest";
/// Later than that in the month no digest is begun: what is new then has its own letter.
const FIRST_DAYS: u32 = 7;
/// How far ahead it looks: six weeks.
const AHEAD_DAYS: u64 = 42;

/// Writes the digest of this month to those who have not had it. Whoever has a letter about news of a
/// group this morning has it another morning.
pub(crate) async fn send(
    store: &Store,
    found: &HashMap<Uuid, Health>,
    written_about: &HashSet<Uuid>,
) -> Result<(), Error> {
    let today = store.now().date_naive();
    if today.day() > FIRST_DAYS {
        return Ok(());
    }
    let month = today.format("%Y-%m").to_string();
    let had = had(store, &month).await?;
    let of_heads = headed(store, found).await?;
    let due: Vec<Uuid> = of_heads
        .iter()
        .filter(|(person, groups)| {
            !had.contains(person)
                && groups.iter().all(|id| !written_about.contains(id))
                && groups.iter().any(|id| is_wrong(found.get(id)))
        })
        .map(|(person, _)| *person)
        .collect();
    if due.is_empty() {
        return Ok(());
    }
    let ids = due
        .iter()
        .filter_map(|person| of_heads.get(person))
        .flatten();
    let groups = groups(store, ids.copied().collect()).await?;
    for person in members::queries::people_by_ids(store, due).await? {
        let own: Vec<(&Group, &Health)> = groups
            .iter()
            .filter(|group| {
                of_heads
                    .get(&person.id)
                    .is_some_and(|ids| ids.contains(&group.id))
            })
            .filter_map(|group| Some((group, found.get(&group.id)?)))
            .collect();
        write(store, &person, &own, &month).await?;
    }
    Ok(())
}

fn is_wrong(health: Option<&Health>) -> bool {
    health.is_some_and(|health| worst(&health.findings) != Standing::Ok)
}

/// Who has had the digest of this month. Those of other months are forgotten.
async fn had(store: &Store, month: &str) -> Result<HashSet<Uuid>, Error> {
    let rows = reminder::Entity::find()
        .filter(reminder::Column::Rule.eq(RULE))
        .all(store.db())
        .await?;
    let (had, old): (Vec<_>, Vec<_>) = rows
        .into_iter()
        .partition(|row| row.fact.starts_with(month));
    reminder::forget(store, old.iter().map(|row| row.id)).await?;
    Ok(had
        .iter()
        .filter_map(|row| row.fact.split(' ').nth(1)?.parse().ok())
        .collect())
}

/// The groups that each person heads, among those of which something was found.
async fn headed(
    store: &Store,
    found: &HashMap<Uuid, Health>,
) -> Result<HashMap<Uuid, HashSet<Uuid>>, Error> {
    let seats = seat::Entity::find()
        .filter(seat::Column::Role.eq(seat::Role::Leader))
        .filter(seat::Column::Until.is_null())
        .all(store.db())
        .await?;
    let deputies = deputy::Entity::find()
        .filter(deputy::Column::Until.is_null())
        .all(store.db())
        .await?;
    let group_of: HashMap<Uuid, Uuid> = seats.iter().map(|it| (it.id, it.group_id)).collect();
    let named = seats
        .iter()
        .filter_map(|seat| Some((seat.representative_id?, seat.group_id)));
    let standing_in = deputies
        .iter()
        .filter_map(|it| Some((it.person_id, *group_of.get(&it.seat_id)?)));
    let mut headed: HashMap<Uuid, HashSet<Uuid>> = HashMap::new();
    for (person, group) in named.chain(standing_in) {
        if found.contains_key(&group) {
            headed.entry(person).or_default().insert(group);
        }
    }
    Ok(headed)
}

/// These groups by their names, so that a letter reads the same each month.
async fn groups(store: &Store, ids: HashSet<Uuid>) -> Result<Vec<Group>, Error> {
    let mut groups = group::Entity::find()
        .filter(group::Column::Id.is_in(ids))
        .all(store.db())
        .await?;
    groups.sort_by(|one, other| one.slug.cmp(&other.slug));
    Ok(groups)
}

async fn write(
    store: &Store,
    person: &person::Model,
    own: &[(&Group, &Health)],
    month: &str,
) -> Result<(), Error> {
    let tx = store.begin(Actor::System).await?;
    let today = tx.now().date_naive();
    let rows = own
        .iter()
        .map(|(group, _)| reminder::Model {
            id: Uuid::now_v7(),
            group_id: group.id,
            rule: RULE.to_owned(),
            fact: format!("{month} {}", person.id),
            told_at: tx.now(),
        })
        .collect();
    match tx.insert_all(rows).await {
        // Another node was faster and has written.
        Err(error) if error.is_duplicate() => return Ok(()),
        other => other?,
    }
    let t = TEXTS.reader(person.language);
    let parts: Vec<String> = own
        .iter()
        .map(|(group, health)| part(group, health, today, &t))
        .collect();
    let mut networks: Vec<Uuid> = own.iter().map(|(group, _)| group.network_id).collect();
    networks.dedup();
    tx.mail(Letter {
        to_name: person.name.clone(),
        to_address: person.email.clone(),
        language: person.language,
        subject: t.get("group-digest-letter-subject"),
        body: t.one("group-digest-letter", "groups", parts.join("\n\n")),
        attachments: Vec::new(),
        // Of several networks it is nobody's letter in particular.
        network_id: match networks[..] {
            [one] => Some(one),
            _ => None,
        },
        subject_id: None,
        secrets: Vec::new(),
    })
    .await?;
    tx.commit().await
}

/// What the letter says of one group: its name, what is wrong, what comes up, where to go.
fn part(group: &Group, health: &Health, today: NaiveDate, t: &Texts) -> String {
    let until = today
        .checked_add_days(Days::new(AHEAD_DAYS))
        .unwrap_or(NaiveDate::MAX);
    let mut wrong: Vec<&Finding> = health
        .findings
        .iter()
        .filter(|finding| finding.state != Standing::Ok)
        .collect();
    wrong.sort_by_key(|finding| std::cmp::Reverse(finding.state));
    let coming = health
        .findings
        .iter()
        .filter(|finding| finding.state == Standing::Ok && comes_up(finding, today, until));
    let mut lines: Vec<String> = wrong
        .into_iter()
        .chain(coming)
        .map(|finding| format!("- {}: {}", t.get(finding.rule.text()), finding.text(t)))
        .collect();
    let meetings = health.facts.planned.iter().filter(|day| **day <= until);
    lines.extend(
        meetings.map(|day| format!("- {}", t.one("group-digest-meeting", "day", t.date(*day)))),
    );
    if lines.is_empty() {
        lines.push(format!("- {}", t.get("group-digest-fine")));
    }
    format!(
        "{}\n{}\n{}",
        group.name.in_language(t.language()).text,
        lines.join("\n"),
        public_address(&group.path("/life"))
    )
}

/// Whether a day that a rule looks at is near.
fn comes_up(finding: &Finding, today: NaiveDate, until: NaiveDate) -> bool {
    finding.facts.iter().any(|(_, fact)| match fact {
        Fact::Day(day) => today <= *day && *day <= until,
        Fact::Count(_) | Fact::TenthsOfDays(_) => false,
    })
}
