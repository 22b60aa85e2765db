//! The digest: in the first days of a month one letter to everybody who speaks for the head of a group
//! about which something is wrong. It goes through all groups that they head, what is not as the charter
//! asks and what comes up, with links; who heads groups that are all fine hears nothing.

use crate::health::load::Health;
use crate::health::{Fact, Finding, Standing, worst};
use crate::{Group, head_letters, reminder};
use chrono::{Datelike, Days, NaiveDate};
use members::person;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::{HashMap, HashSet};
use store::{Actor, Error, Store};
use texts::Texts;
use uuid::Uuid;

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
    let mut due = head_letters::headed(store, |group| found.contains_key(group)).await?;
    due.retain(|person, groups| {
        !had.contains(person)
            && groups.iter().all(|id| !written_about.contains(id))
            && groups.iter().any(|id| is_wrong(found.get(id)))
    });
    if due.is_empty() {
        return Ok(());
    }
    let groups = head_letters::groups(store, due.values().flatten().copied().collect()).await?;
    for (person, own) in head_letters::readers(store, &due, &groups).await? {
        write(store, &person, &own, found, &month).await?;
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

async fn write(
    store: &Store,
    person: &person::Model,
    groups: &[&Group],
    found: &HashMap<Uuid, Health>,
    month: &str,
) -> Result<(), Error> {
    let tx = store.begin(Actor::System).await?;
    let today = tx.now().date_naive();
    let rows = groups
        .iter()
        .map(|group| reminder::Model {
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
    tx.mail(head_letters::letter(person, groups, |t| {
        let parts: Vec<String> = groups
            .iter()
            .filter_map(|group| Some(part(group, found.get(&group.id)?, today, t)))
            .collect();
        (
            t.get("group-digest-letter-subject"),
            t.one("group-digest-letter", "groups", parts.join("\n\n")),
        )
    }))
    .await?;
    tx.commit().await
}

/// What the letter says of one group: what is wrong, and what comes up.
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
        .map(|finding| head_letters::line(finding, t))
        .collect();
    let meetings = health.facts.planned.iter().filter(|day| **day <= until);
    lines.extend(
        meetings.map(|day| format!("- {}", t.one("group-digest-meeting", "day", t.date(*day)))),
    );
    if lines.is_empty() {
        lines.push(format!("- {}", t.get("group-digest-fine")));
    }
    head_letters::part(group, &lines, t)
}

/// Whether a day that a rule looks at is near.
fn comes_up(finding: &Finding, today: NaiveDate, until: NaiveDate) -> bool {
    finding.facts.iter().any(|(_, fact)| match fact {
        Fact::Day(day) => today <= *day && *day <= until,
        Fact::Count(_) | Fact::TenthsOfDays(_) => false,
    })
}
