//! What is in workspaces, in the search of the house: each entry with the keys of those whom it is
//! meant for, so that nobody learns from a result, a count or an excerpt what is not theirs.

use super::circle::reached;
use super::decisions::{poll, poll_option};
use super::discussion::{post, topic};
use super::meetings::{Callers, minutes};
use super::papers::{paper, version};
use super::plan::{action, item};
use super::updates::update;
use crate::{Group, group, group_meeting};
use chrono::NaiveDate;
use events::event;
use futures::future::BoxFuture;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use search::{Entry, Text};
use std::collections::BTreeSet;
use store::{Error, Record};
use uuid::Uuid;
use vocabulary::{Language, Translated};
use web::{Audience, House, Source};

/// Declares a kind of thing that is found: its word, its label, how its records begin, its table, and
/// how its entry is read.
macro_rules! source {
    ($kind:literal, $label:literal, [$($begins:literal),+], $thing:ident, $read:ident) => {
        Source {
            kind: $kind,
            label: $label,
            changed_by: |record: &Record| {
                [$($begins),+]
                    .iter()
                    .any(|begins| record.kind.starts_with(begins))
                    .then_some(record.subject_id)
            },
            entry: |house, id| Box::pin($read(house, id)),
            all: |house| -> BoxFuture<'_, Result<Vec<Uuid>, Error>> {
                Box::pin(async move {
                    Ok($thing::Entity::find()
                        .select_only()
                        .column($thing::Column::Id)
                        .order_by_asc($thing::Column::Id)
                        .into_tuple()
                        .all(house.store.db())
                        .await?)
                })
            },
        }
    };
}

pub(crate) const SOURCES: [Source; 7] = [
    source!(
        "group-topic",
        "search-kind-group-topic",
        ["workspace-post-", "workspace-topic-"],
        topic,
        topic_entry
    ),
    source!(
        "group-paper",
        "search-kind-group-paper",
        ["workspace-paper-"],
        paper,
        paper_entry
    ),
    source!(
        "group-decision",
        "search-kind-group-decision",
        ["workspace-poll-"],
        poll,
        poll_entry
    ),
    source!(
        "group-update",
        "search-kind-group-update",
        ["workspace-update-"],
        update,
        update_entry
    ),
    source!(
        "group-minutes",
        "search-kind-group-minutes",
        ["workspace-minutes-", "workspace-meeting-"],
        group_meeting,
        minutes_entry
    ),
    source!(
        "group-plan",
        "search-kind-group-plan",
        ["workspace-plan-"],
        item,
        item_entry
    ),
    source!(
        "group-action",
        "search-kind-group-action",
        ["workspace-action-"],
        action,
        action_entry
    ),
];

/// What an entry is made of.
struct Found {
    id: Uuid,
    kind: &'static str,
    group_id: Uuid,
    audience: Audience,
    texts: Vec<Text>,
    below: String,
    date: Option<NaiveDate>,
}

async fn entry(house: &House, found: Found) -> Result<Option<Entry>, Error> {
    let Some(group) = group_of(house, found.group_id).await? else {
        return Ok(None);
    };
    let networks = members::queries::network_names(&house.store, [group.network_id]).await?;
    let mut audience = Audience::Secretariat(group.network_id).keys();
    audience.extend(reached(&group, &found.audience).keys());
    Ok(Some(Entry {
        id: found.id,
        kind: found.kind.to_owned(),
        texts: found.texts,
        href: group.path(&found.below),
        audience,
        date: found.date,
        network: networks
            .get(&group.network_id)
            .map(|network| network.slug.to_string()),
    }))
}

async fn group_of(house: &House, id: Uuid) -> Result<Option<Group>, Error> {
    Ok(group::Entity::find_by_id(id).one(house.store.db()).await?)
}

/// A text of which nobody says in which language it is written.
fn plain(title: &str, body: &str) -> Vec<Text> {
    vec![Text {
        language: Language::English,
        title: title.to_owned(),
        body: body.to_owned(),
    }]
}

/// Title and body in each language in which there is something to read, the original first.
fn translated(title: &Translated, body: Option<&Translated>, more: &str) -> Vec<Text> {
    let original = title.original().language;
    let others: BTreeSet<Language> = [Some(title), body]
        .into_iter()
        .flatten()
        .flat_map(|text| text.languages())
        .filter(|language| *language != original)
        .collect();
    std::iter::once(original)
        .chain(others)
        .map(|language| {
            let said = body.map_or_else(String::new, |body| {
                ui::plain(body.in_language(language).text)
            });
            Text {
                language,
                title: title.in_language(language).text.to_owned(),
                body: format!("{said}\n{more}").trim().to_owned(),
            }
        })
        .collect()
}

async fn topic_entry(house: &House, id: Uuid) -> Result<Option<Entry>, Error> {
    let db = house.store.db();
    let Some(topic) = topic::Entity::find_by_id(id).one(db).await? else {
        return Ok(None);
    };
    let posts = post::Entity::find()
        .filter(post::Column::TopicId.eq(id))
        .filter(post::Column::WithdrawnAt.is_null())
        .order_by_asc(post::Column::Id)
        .all(db)
        .await?;
    let said: Vec<String> = posts
        .iter()
        .map(|post| format!("{} {}", post.author, ui::plain(&post.text)))
        .collect();
    let found = Found {
        id,
        kind: "group-topic",
        group_id: topic.group_id,
        audience: topic.audience,
        texts: plain(&topic.title, &said.join("\n")),
        below: format!("/discussion/{id}"),
        date: Some(topic.last_post_at.date_naive()),
    };
    entry(house, found).await
}

async fn paper_entry(house: &House, id: Uuid) -> Result<Option<Entry>, Error> {
    let db = house.store.db();
    let Some(paper) = paper::Entity::find_by_id(id).one(db).await? else {
        return Ok(None);
    };
    let versions = version::Entity::find()
        .filter(version::Column::PaperId.eq(id))
        .order_by_desc(version::Column::Number)
        .all(db)
        .await?;
    let names: Vec<&str> = versions
        .iter()
        .flat_map(|version| [version.file_name.as_str(), version.note.as_str()])
        .collect();
    let found = Found {
        id,
        kind: "group-paper",
        group_id: paper.group_id,
        texts: translated(&paper.title, None, &names.join("\n")),
        audience: paper.audience,
        below: format!("/papers/{id}"),
        date: versions
            .first()
            .map(|version| version.uploaded_at.date_naive()),
    };
    entry(house, found).await
}

async fn poll_entry(house: &House, id: Uuid) -> Result<Option<Entry>, Error> {
    let db = house.store.db();
    let Some(poll) = poll::Entity::find_by_id(id).one(db).await? else {
        return Ok(None);
    };
    let answers: Vec<String> = poll_option::Entity::find()
        .filter(poll_option::Column::PollId.eq(id))
        .order_by_asc(poll_option::Column::Number)
        .all(db)
        .await?
        .into_iter()
        .map(|option| option.text)
        .collect();
    let body = format!("{}\n{}", ui::plain(&poll.about), answers.join("\n"));
    let found = Found {
        id,
        kind: "group-decision",
        group_id: poll.group_id,
        audience: Audience::Group(poll.group_id),
        texts: plain(&poll.question, &body),
        below: format!("/decisions/{id}"),
        date: Some(poll.closes_at.date_naive()),
    };
    entry(house, found).await
}

async fn update_entry(house: &House, id: Uuid) -> Result<Option<Entry>, Error> {
    let update = update::Entity::find_by_id(id)
        .filter(update::Column::WithdrawnAt.is_null())
        .one(house.store.db())
        .await?;
    let Some(update) = update else {
        return Ok(None);
    };
    let found = Found {
        id,
        kind: "group-update",
        group_id: update.group_id,
        texts: translated(&update.title, Some(&update.text), ""),
        audience: update.audience,
        below: format!("/updates#update-{id}"),
        date: Some(update.published_at.date_naive()),
    };
    entry(house, found).await
}

/// The minutes of a meeting, in each of the groups that called it; of an event of others, what the group wrote.
async fn minutes_entry(house: &House, id: Uuid) -> Result<Option<Entry>, Error> {
    let db = house.store.db();
    let Some(meeting) = group_meeting::Entity::find_by_id(id).one(db).await? else {
        return Ok(None);
    };
    let callers = Callers::of(db, meeting.event_id).await?;
    let keeper = callers.keeper(meeting.group_id);
    let latest = minutes::of(meeting.event_id, keeper).one(db).await?;
    let event = event::Entity::find_by_id(meeting.event_id).one(db).await?;
    let (Some(latest), Some(event)) = (latest, event) else {
        return Ok(None);
    };
    let found = Found {
        id,
        kind: "group-minutes",
        group_id: meeting.group_id,
        audience: Audience::Group(meeting.group_id),
        texts: translated(&event.title, None, &ui::plain(&latest.text)),
        below: format!("/meetings/{}#minutes", event.slug),
        date: Some(meeting.held_on),
    };
    entry(house, found).await
}

async fn item_entry(house: &House, id: Uuid) -> Result<Option<Entry>, Error> {
    let item = item::Entity::find_by_id(id).one(house.store.db()).await?;
    let Some(item) = item else {
        return Ok(None);
    };
    let found = Found {
        id,
        kind: "group-plan",
        group_id: item.group_id,
        audience: Audience::Group(item.group_id),
        texts: translated(&item.title, None, ""),
        below: format!("/plan#item-{id}"),
        date: item.due_on,
    };
    entry(house, found).await
}

async fn action_entry(house: &House, id: Uuid) -> Result<Option<Entry>, Error> {
    let action = action::Entity::find_by_id(id).one(house.store.db()).await?;
    let Some(action) = action else {
        return Ok(None);
    };
    let found = Found {
        id,
        kind: "group-action",
        group_id: action.group_id,
        audience: Audience::Group(action.group_id),
        texts: plain(&action.what, &action.who),
        below: "/plan#actions".to_owned(),
        date: action.due_on,
    };
    entry(house, found).await
}
