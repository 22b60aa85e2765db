//! Reminders: heads hear of what their charter asks before it is broken, and once more when it is; each
//! fact once. A letter names all that is new about a group, so that no morning brings two.

use crate::health::Standing;
use crate::health::load::{Health, Scope, health};
use crate::{group, letters, reminder};
use futures::future::BoxFuture;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use std::collections::HashSet;
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

/// Writes to the head of every group about which there is something new; while nobody heads it, to the
/// secretariat.
///
/// # Errors
/// When the database cannot be reached.
pub async fn remind(store: &Store) -> Result<(), Error> {
    let today = store.now().date_naive();
    for (id, health) in health(store, &Scope::All, today).await? {
        if health.findings.iter().any(|it| it.state != Standing::Ok) {
            tell(store, id, &health).await?;
        }
    }
    Ok(())
}

async fn tell(store: &Store, id: Uuid, health: &Health) -> Result<(), Error> {
    let today = store.now().date_naive();
    let told: Vec<(String, String)> = reminder::Entity::find()
        .select_only()
        .column(reminder::Column::Rule)
        .column(reminder::Column::Fact)
        .filter(reminder::Column::GroupId.eq(id))
        .into_tuple()
        .all(store.db())
        .await?;
    let told: HashSet<(String, String)> = told.into_iter().collect();
    let news: Vec<_> = health
        .findings
        .iter()
        .filter(|finding| finding.state != Standing::Ok)
        .filter(|finding| {
            !told.contains(&(finding.rule.word().to_owned(), finding.told_once(today)))
        })
        .collect();
    if news.is_empty() {
        return Ok(());
    }
    let tx = store.begin(Actor::System).await?;
    let Some(group) = group::Entity::find_by_id(id).one(tx.db()).await? else {
        return Ok(());
    };
    let rows = news
        .iter()
        .map(|finding| reminder::Model {
            id: Uuid::now_v7(),
            group_id: id,
            rule: finding.rule.word().to_owned(),
            fact: finding.told_once(today),
            told_at: tx.now(),
        })
        .collect();
    match tx.insert_all(rows).await {
        // Another node was faster and has written.
        Err(error) if error.is_duplicate() => return Ok(()),
        other => other?,
    }
    let mut people = letters::head_of(&tx, id).await?;
    if people.is_empty() {
        people = members::queries::secretaries(tx.db(), group.network_id).await?;
    }
    letters::write(&tx, &people, &group, |t| {
        let said: Vec<String> = news
            .iter()
            .map(|finding| format!("- {}: {}", t.get(finding.rule.text()), finding.text(t)))
            .collect();
        let mut values = letters::values(&group, t);
        values.push(("findings", said.join("\n").into()));
        (
            t.with("health-letter-subject", &values),
            t.with("health-letter", &values),
        )
    })
    .await?;
    tx.commit().await
}
