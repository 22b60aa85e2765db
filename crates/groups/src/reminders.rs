//! Reminders: heads hear of what their charter asks before it is broken, and once more when it is; each
//! fact once. A letter names all that is new about a group, so that no morning brings two. Once a rule
//! is kept again, what was told of it is forgotten: when it breaks again, they hear of it again.

use crate::health::load::{Health, Scope, health};
use crate::health::{Finding, Standing};
use crate::{digest, group, letters, reminder};
use chrono::NaiveDate;
use futures::future::BoxFuture;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::{HashMap, HashSet};
use store::{Actor, Duty, Error, Store};
use uuid::Uuid;

/// Comes round every morning.
pub(crate) const DUTY: Duty = Duty {
    name: "group-reminders",
    every_seconds: 24 * 60 * 60,
    run,
};

fn run(store: &Store) -> BoxFuture<'_, Result<(), Error>> {
    Box::pin(remind(store))
}

/// Writes to the head of every group about which there is something new (while nobody heads it, to the
/// secretariat), and at the beginning of a month the digest to those who heard nothing this morning.
///
/// # Errors
/// When the database cannot be reached.
pub async fn remind(store: &Store) -> Result<(), Error> {
    let today = store.now().date_naive();
    let found = health(store, &Scope::All, today).await?;
    let told = told(store, &found).await?;
    let mut written_about = HashSet::new();
    for (id, health) in &found {
        let told = told.get(id).map_or(&[][..], Vec::as_slice);
        let news = news(health, told, today);
        if !news.is_empty() && tell(store, *id, &news).await? {
            written_about.insert(*id);
        }
    }
    digest::send(store, &found, &written_about).await
}

/// What people were told of each group and is still the case; what is over is forgotten.
async fn told(
    store: &Store,
    found: &HashMap<Uuid, Health>,
) -> Result<HashMap<Uuid, Vec<reminder::Model>>, Error> {
    let rows = reminder::Entity::find()
        .filter(reminder::Column::Rule.ne(digest::RULE))
        .all(store.db())
        .await?;
    let (over, lasting): (Vec<_>, Vec<_>) = rows
        .into_iter()
        .partition(|row| is_over(row, found.get(&row.group_id)));
    reminder::forget(store, over.iter().map(|row| row.id)).await?;
    let mut by_group: HashMap<Uuid, Vec<reminder::Model>> = HashMap::new();
    for row in lasting {
        by_group.entry(row.group_id).or_default().push(row);
    }
    Ok(by_group)
}

/// Whether the group stands better by the rule than it did when people were told.
fn is_over(told: &reminder::Model, health: Option<&Health>) -> bool {
    let now = health
        .and_then(|health| {
            let mut findings = health.findings.iter();
            findings.find(|finding| finding.rule.word() == told.rule)
        })
        .map_or(Standing::Ok, |finding| finding.state);
    now < told.standing()
}

/// What is wrong and not told of yet.
fn news<'a>(
    health: &'a Health,
    told: &[reminder::Model],
    today: NaiveDate,
) -> Vec<(&'a Finding, String)> {
    health
        .findings
        .iter()
        .filter(|finding| finding.state != Standing::Ok)
        .map(|finding| (finding, finding.told_once(today)))
        .filter(|(finding, fact)| {
            told.iter()
                .all(|row| row.rule != finding.rule.word() || row.fact != *fact)
        })
        .collect()
}

/// Writes a letter about the news of a group. Says whether anything was written.
async fn tell(store: &Store, id: Uuid, news: &[(&Finding, String)]) -> Result<bool, Error> {
    let tx = store.begin(Actor::System).await?;
    let Some(group) = group::Entity::find_by_id(id).one(tx.db()).await? else {
        return Ok(false);
    };
    let rows = news
        .iter()
        .map(|(finding, fact)| reminder::Model {
            id: Uuid::now_v7(),
            group_id: id,
            rule: finding.rule.word().to_owned(),
            fact: fact.clone(),
            told_at: tx.now(),
        })
        .collect();
    match tx.insert_all(rows).await {
        // Another node was faster and has written.
        Err(error) if error.is_duplicate() => return Ok(false),
        other => other?,
    }
    let mut people = letters::head_of(&tx, id).await?;
    if people.is_empty() {
        people = members::queries::secretaries(tx.db(), group.network_id).await?;
    }
    letters::write(&tx, &people, &group, |t| {
        let said: Vec<String> = news
            .iter()
            .map(|(finding, _)| format!("- {}: {}", t.get(finding.rule.text()), finding.text(t)))
            .collect();
        let mut values = letters::values(&group, t);
        values.push(("findings", said.join("\n").into()));
        (
            t.with("health-letter-subject", &values),
            t.with("health-letter", &values),
        )
    })
    .await?;
    tx.commit().await?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;

    #[test]
    fn what_was_told_is_over_once_the_group_stands_better() {
        let told = |fact: &str| reminder::Model {
            id: Uuid::nil(),
            group_id: Uuid::nil(),
            rule: "no-head".to_owned(),
            fact: fact.to_owned(),
            told_at: DateTime::UNIX_EPOCH,
        };
        // Nothing is found of a group that sleeps.
        assert!(is_over(&told("broken"), None));
        assert!(is_over(&told("warning 2026-07-02"), None));
        assert_eq!(told("broken").standing(), Standing::Broken);
        assert_eq!(told("warning 2026-07-02").standing(), Standing::Warning);
    }
}
