//! Reminders: heads hear of what their charter asks before it is broken, and once more when it is; each
//! fact once. A letter names all that is new about all the groups that somebody heads, so that no morning
//! brings two. Once a rule is kept again, what was told of it is forgotten: when it breaks again, they hear of
//! it again.

use crate::health::load::{Health, Scope, health};
use crate::health::{Finding, Standing};
use crate::{Group, digest, head_letters, letters, reminder};
use chrono::NaiveDate;
use futures::future::BoxFuture;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use std::collections::{HashMap, HashSet};
use store::{Actor, Duty, Error, Store};
use texts::Texts;
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

/// What is new about a group, with the form in which it is kept that people were told.
type News<'a> = Vec<(&'a Finding, String)>;

/// Writes to the heads of groups about which there is something new (while nobody heads one, to the
/// secretariat), and at the beginning of a month the digest to those who heard nothing this morning.
///
/// # Errors
/// When the database cannot be reached.
pub async fn remind(store: &Store) -> Result<(), Error> {
    let today = store.now().date_naive();
    let found = health(store, &Scope::All, today).await?;
    let told = told(store, &found).await?;
    let news: HashMap<Uuid, News<'_>> = found
        .iter()
        .map(|(id, health)| {
            let told = told.get(id).map_or(&[][..], Vec::as_slice);
            (*id, news(health, told, today))
        })
        .filter(|(_, news)| !news.is_empty())
        .collect();
    let written_about = tell(store, &news).await?;
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
fn news<'a>(health: &'a Health, told: &[reminder::Model], today: NaiveDate) -> News<'a> {
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

/// Writes one letter to everybody about the news of their groups. Says about which groups anything was written.
async fn tell(store: &Store, news: &HashMap<Uuid, News<'_>>) -> Result<HashSet<Uuid>, Error> {
    if news.is_empty() {
        return Ok(HashSet::new());
    }
    let groups = head_letters::groups(store, news.keys().copied().collect()).await?;
    let mut heard = head_letters::headed(store, |group| news.contains_key(group)).await?;
    let headed: HashSet<Uuid> = heard.values().flatten().copied().collect();
    for group in groups.iter().filter(|group| !headed.contains(&group.id)) {
        for person in members::queries::secretaries_of(store, group.network_id).await? {
            heard.entry(person.id).or_default().insert(group.id);
        }
    }
    let readers = head_letters::readers(store, &heard, &groups).await?;

    // All in one change: whoever heads two groups hears of both or of none.
    let tx = store.begin(Actor::System).await?;
    let rows = groups
        .iter()
        .filter_map(|group| Some((group.id, news.get(&group.id)?)))
        .flat_map(|(id, news)| news.iter().map(move |it| (id, it)))
        .map(|(id, (finding, fact))| reminder::Model {
            id: Uuid::now_v7(),
            group_id: id,
            rule: finding.rule.word().to_owned(),
            fact: fact.clone(),
            told_at: tx.now(),
        })
        .collect();
    match tx.insert_all(rows).await {
        // Another node was faster and has written.
        Err(error) if error.is_duplicate() => return Ok(HashSet::new()),
        other => other?,
    }
    let letters = readers
        .iter()
        .map(|(person, own)| head_letters::letter(person, own, |t| words(own, news, t)))
        .collect();
    tx.mail_all(letters).await?;
    tx.commit().await?;
    Ok(groups.iter().map(|group| group.id).collect())
}

/// Subject and body of a letter about the news of these groups.
fn words(groups: &[&Group], news: &HashMap<Uuid, News<'_>>, t: &Texts) -> (String, String) {
    let lines = |group: &Group| -> Vec<String> {
        let news = news.get(&group.id).into_iter().flatten();
        news.map(|(finding, _)| head_letters::line(finding, t))
            .collect()
    };
    if let [group] = groups {
        let mut values = letters::values(group, t);
        values.push(("findings", lines(group).join("\n").into()));
        return (
            t.with("health-letter-subject", &values),
            t.with("health-letter", &values),
        );
    }
    let parts: Vec<String> = groups
        .iter()
        .map(|group| head_letters::part(group, &lines(group), t))
        .collect();
    (
        t.get("health-letters-subject"),
        t.one("health-letters", "groups", parts.join("\n\n")),
    )
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
