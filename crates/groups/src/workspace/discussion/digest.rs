//! The digest: what was said in all groups of a person, in one letter, once a day or once a week. Posts
//! wait until the oldest of them has waited that long; without posts there is no letter.

use super::mail_choice::{self, Often};
use super::{held_reply, post, reply_link, tell, topic};
use crate::workspace::ground::{self, Speaker};
use crate::{Group, group};
use chrono::{DateTime, Duration, Utc};
use futures::future::BoxFuture;
use members::person;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::{BTreeMap, HashMap};
use store::{Actor, Duty, Error, Store, Tx};
use uuid::Uuid;

/// Gathers what was said, every quarter of an hour.
pub(crate) const DUTY: Duty = Duty {
    name: "groups-digest",
    every_seconds: 900,
    run: |store| Box::pin(run(store)) as BoxFuture<'_, Result<(), Error>>,
};

/// How far back is looked: what is older was told, or nobody was there to tell.
const LOOK_BACK_DAYS: i64 = 30;
/// Reply links are kept this long after they were made, so that a spent one can say so.
const LINKS_KEPT_DAYS: i64 = 60;
/// Posts of one topic that are quoted in a letter.
const QUOTED: usize = 3;

/// A topic on which something was said, with the posts, oldest first.
struct Talk {
    topic: topic::Model,
    posts: Vec<post::Model>,
}

/// What one person has not been told of one group.
struct Untold<'a> {
    group: &'a Group,
    speaker: Speaker,
    choice: Option<mail_choice::Model>,
    talks: Vec<(&'a topic::Model, Vec<&'a post::Model>)>,
    is_due: bool,
}

async fn run(store: &Store) -> Result<(), Error> {
    let now = store.now();
    tidy(store, now).await?;
    let talks = talks(store, now).await?;
    let groups: Vec<Group> = group::Entity::find()
        .filter(group::Column::Id.is_in(talks.keys().copied()))
        .all(store.db())
        .await?;
    let mut by_person: BTreeMap<Uuid, Vec<Untold<'_>>> = BTreeMap::new();
    for group in groups.iter().filter(|group| group.state.has_workspace()) {
        let Some(talks) = talks.get(&group.id) else {
            continue;
        };
        for untold in untold(store, group, talks, now).await? {
            let own = by_person.entry(untold.speaker.person.id).or_default();
            // Whoever speaks for two seats of a group reads once.
            if own.iter().all(|other| other.group.id != group.id) {
                own.push(untold);
            }
        }
    }
    for (_, untold) in by_person {
        if untold.iter().any(|each| each.is_due) {
            tell_one(store, untold).await?;
        }
    }
    Ok(())
}

/// Takes away links that are long spent, and answers that nobody confirmed.
async fn tidy(store: &Store, now: DateTime<Utc>) -> Result<(), Error> {
    let oldest = now - Duration::days(LINKS_KEPT_DAYS);
    let old_links = reply_link::Column::MadeAt.lt(oldest);
    let unconfirmed = held_reply::Column::HeldAt.lt(now - Duration::days(held_reply::DAYS));
    let links = reply_link::Entity::find().filter(old_links.clone());
    let replies = held_reply::Entity::find().filter(unconfirmed.clone());
    if links.one(store.db()).await?.is_none() && replies.one(store.db()).await?.is_none() {
        return Ok(());
    }
    let tx = store.begin(Actor::System).await?;
    reply_link::Entity::delete_many()
        .filter(old_links)
        .exec(tx.db())
        .await?;
    held_reply::Entity::delete_many()
        .filter(unconfirmed)
        .exec(tx.db())
        .await?;
    tx.commit().await
}

/// What was said lately, by group.
async fn talks(store: &Store, now: DateTime<Utc>) -> Result<HashMap<Uuid, Vec<Talk>>, Error> {
    let posts = post::Entity::find()
        .filter(post::Column::PostedAt.gte(now - Duration::days(LOOK_BACK_DAYS)))
        .filter(post::Column::WithdrawnAt.is_null())
        .order_by_asc(post::Column::PostedAt)
        .order_by_asc(post::Column::Id)
        .all(store.db())
        .await?;
    let topics = topic::Entity::find()
        .filter(topic::Column::LastPostAt.gte(now - Duration::days(LOOK_BACK_DAYS)))
        .order_by_asc(topic::Column::Id)
        .all(store.db())
        .await?;
    let mut by_topic: HashMap<Uuid, Vec<post::Model>> = HashMap::new();
    for post in posts {
        by_topic.entry(post.topic_id).or_default().push(post);
    }
    let mut talks: HashMap<Uuid, Vec<Talk>> = HashMap::new();
    for topic in topics {
        if let Some(posts) = by_topic.remove(&topic.id) {
            let of_group = talks.entry(topic.group_id).or_default();
            of_group.push(Talk { topic, posts });
        }
    }
    Ok(talks)
}

async fn untold<'a>(
    store: &Store,
    group: &'a Group,
    talks: &'a [Talk],
    now: DateTime<Utc>,
) -> Result<Vec<Untold<'a>>, Error> {
    let choices: HashMap<Uuid, mail_choice::Model> = mail_choice::Entity::find()
        .filter(mail_choice::Column::GroupId.eq(group.id))
        .all(store.db())
        .await?
        .into_iter()
        .map(|choice| (choice.person_id, choice))
        .collect();
    let mut untold = Vec::new();
    for speaker in ground::speakers(store.db(), group.id).await? {
        let choice = choices.get(&speaker.person.id).cloned();
        let often = choice.as_ref().map_or(Often::Weekly, |choice| choice.often);
        let Some(gathers_for) = often.gathers_for() else {
            continue;
        };
        let told_until = choice
            .as_ref()
            .map_or(speaker.seat.since, |choice| choice.told_until);
        let is_new = |post: &&post::Model| {
            post.posted_at > told_until && post.person_id != Some(speaker.person.id)
        };
        let new: Vec<_> = talks
            .iter()
            .filter(|talk| tell::concerns(&talk.topic, &speaker))
            .map(|talk| (&talk.topic, talk.posts.iter().filter(is_new).collect()))
            .filter(|(_, posts): &(_, Vec<_>)| !posts.is_empty())
            .collect();
        let oldest = new
            .iter()
            .filter_map(|(_, posts)| posts.first())
            .map(|post| post.posted_at)
            .min();
        if let Some(oldest) = oldest {
            untold.push(Untold {
                group,
                is_due: oldest + gathers_for <= now,
                speaker,
                choice,
                talks: new,
            });
        }
    }
    Ok(untold)
}

async fn tell_one(store: &Store, untold: Vec<Untold<'_>>) -> Result<(), Error> {
    let Some(person) = untold.first().map(|first| first.speaker.person.clone()) else {
        return Ok(());
    };
    let tx = store.begin(Actor::System).await?;
    let mut paragraphs = Vec::new();
    let mut secrets = Vec::new();
    let mut count = 0;
    for each in &untold {
        if !note_told(&tx, each, &person).await? {
            // Another node writes this letter.
            return Ok(());
        }
        count += each
            .talks
            .iter()
            .map(|(_, posts)| posts.len())
            .sum::<usize>();
        paragraphs.extend(part(&tx, each, &mut secrets).await?);
    }
    let t = crate::TEXTS.reader(person.language);
    paragraphs.push(t.one(
        "post-letter-choice",
        "address",
        web::public_address(&untold[0].group.path("/discussion#letters")),
    ));
    let subject = t.one("digest-letter-subject", "count", count);
    let mut letter = ground::letter(untold[0].group, &person, subject, paragraphs);
    letter.secrets = secrets;
    tx.mail(letter).await?;
    tx.commit().await
}

/// What the letter says of one group.
async fn part(
    tx: &Tx,
    untold: &Untold<'_>,
    secrets: &mut Vec<String>,
) -> Result<Vec<String>, Error> {
    let t = crate::TEXTS.reader(untold.speaker.person.language);
    let mut said = vec![untold.group.name.in_language(t.language()).text.to_owned()];
    for (topic, posts) in &untold.talks {
        let link = tell::reply_link_for(tx, topic, &untold.speaker).await?;
        let mut lines = vec![t.with(
            "digest-letter-topic",
            [
                ("topic", topic.title.as_str().into()),
                ("count", posts.len().into()),
            ],
        )];
        let quoted = posts.len().saturating_sub(QUOTED);
        lines.extend(posts[quoted..].iter().map(|post| tell::line(post, &t)));
        lines.push(t.one(
            "post-letter-read",
            "address",
            web::public_address(&topic.path(untold.group, "")),
        ));
        lines.push(t.one("post-letter-reply", "address", link.as_str()));
        secrets.push(link);
        said.push(lines.join("\n"));
    }
    Ok(said)
}

/// Notes that everything said up to now was told, unless somebody else noted it meanwhile.
async fn note_told(tx: &Tx, untold: &Untold<'_>, person: &person::Model) -> Result<bool, Error> {
    match &untold.choice {
        Some(choice) => {
            let noted = mail_choice::Entity::update_many()
                .col_expr(mail_choice::Column::ToldUntil, Expr::value(tx.now()))
                .filter(mail_choice::Column::Id.eq(choice.id))
                .filter(mail_choice::Column::ToldUntil.eq(choice.told_until))
                .exec(tx.db())
                .await?;
            Ok(noted.rows_affected == 1)
        }
        None => {
            let noted = tx
                .insert(mail_choice::Model {
                    id: Uuid::now_v7(),
                    group_id: untold.group.id,
                    person_id: person.id,
                    often: Often::Weekly,
                    told_until: tx.now(),
                })
                .await;
            match noted {
                Ok(_) => Ok(true),
                Err(error) if error.is_duplicate() => Ok(false),
                Err(error) => Err(error),
            }
        }
    }
}
