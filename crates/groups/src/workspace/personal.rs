//! What workspaces keep about a person: for them to take along, and to take out when they leave.

use super::decisions::{poll, poll_option, vote};
use super::discussion::revise::PostRevised;
use super::discussion::{held_reply, mail_choice, post, reply_link, topic};
use super::meetings::minutes;
use super::papers::version;
use super::updates::update;
use crate::group;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::{Value, json};
use std::collections::HashMap;
use store::{Error, Store, Tx};
use uuid::Uuid;

/// What somebody said, brought, put and decided in groups; nothing where there is none of it.
pub(crate) async fn gather(store: &Store, person: Uuid) -> Result<Value, Error> {
    let db = store.db();
    macro_rules! of_person {
        ($thing:ident) => {
            $thing::Entity::find()
                .filter($thing::Column::PersonId.eq(person))
                .order_by_asc($thing::Column::Id)
                .all(db)
                .await?
        };
    }
    let posts = of_person!(post);
    let topics: HashMap<Uuid, String> = topic::Entity::find()
        .filter(topic::Column::Id.is_in(posts.iter().map(|post| post.topic_id)))
        .all(db)
        .await?
        .into_iter()
        .map(|topic| (topic.id, topic.title))
        .collect();
    let votes = of_person!(vote);
    let answers: HashMap<Uuid, String> = poll_option::Entity::find()
        .filter(poll_option::Column::Id.is_in(votes.iter().map(|vote| vote.option_id)))
        .all(db)
        .await?
        .into_iter()
        .map(|option| (option.id, option.text))
        .collect();
    let (polls, papers) = (of_person!(poll), of_person!(version));
    let (minutes, updates) = (of_person!(minutes), of_person!(update));
    let (held, choices) = (of_person!(held_reply), of_person!(mail_choice));
    let work = json!({
        "posts": posts.iter().map(|post| json!({
            "topic": topics.get(&post.topic_id),
            "organisation": post.organisation,
            "text": post.text,
            "posted_at": post.posted_at,
            "edited_at": post.edited_at,
            "withdrawn_at": post.withdrawn_at,
        })).collect::<Vec<_>>(),
        "held_replies": held.iter().map(|reply| json!({
            "text": reply.text,
            "held_at": reply.held_at,
        })).collect::<Vec<_>>(),
        "votes": votes.iter().map(|vote| json!({
            "organisation": vote.organisation,
            "answer": answers.get(&vote.option_id),
            "cast_at": vote.cast_at,
        })).collect::<Vec<_>>(),
        "polls": polls.iter().map(|poll| json!({
            "question": poll.question,
            "opened_at": poll.opened_at,
        })).collect::<Vec<_>>(),
        "papers": papers.iter().map(|version| json!({
            "file": version.file_name,
            "uploaded_at": version.uploaded_at,
        })).collect::<Vec<_>>(),
        "minutes": minutes.iter().map(|minutes| json!({
            "text": minutes.text,
            "written_at": minutes.written_at,
        })).collect::<Vec<_>>(),
        "updates": updates.iter().map(|update| json!({
            "title": update.title,
            "text": update.text,
            "published_at": update.published_at,
        })).collect::<Vec<_>>(),
        "letters": choices.iter().map(|choice| json!({
            "often": choice.often,
        })).collect::<Vec<_>>(),
    });
    let is_empty = work.as_object().is_none_or(|lists| {
        lists
            .values()
            .all(|list| list.as_array().is_some_and(Vec::is_empty))
    });
    Ok(if is_empty { Value::Null } else { work })
}

/// Takes a name out of workspaces. What was said and decided stays with the organisation.
pub(crate) async fn erase(tx: &Tx, person: Uuid) -> Result<(), Error> {
    let db = tx.db();
    let nobody = || Expr::value(None::<Uuid>);
    unindex(tx, person).await?;
    macro_rules! nameless {
        ($($thing:ident),+) => {$(
            $thing::Entity::update_many()
                .col_expr($thing::Column::PersonId, nobody())
                .col_expr($thing::Column::Author, Expr::value(""))
                .filter($thing::Column::PersonId.eq(person))
                .exec(db)
                .await?;
        )+};
    }
    nameless!(post, version, minutes, poll, update);
    vote::Entity::update_many()
        .col_expr(vote::Column::PersonId, nobody())
        .filter(vote::Column::PersonId.eq(person))
        .exec(db)
        .await?;
    reply_link::Entity::delete_many()
        .filter(reply_link::Column::PersonId.eq(person))
        .exec(db)
        .await?;
    held_reply::Entity::delete_many()
        .filter(held_reply::Column::PersonId.eq(person))
        .exec(db)
        .await?;
    mail_choice::Entity::delete_many()
        .filter(mail_choice::Column::PersonId.eq(person))
        .exec(db)
        .await?;
    Ok(())
}

/// Lets the search read again the topics in which a person spoke: their name stands there too.
async fn unindex(tx: &Tx, person: Uuid) -> Result<(), Error> {
    let posts = post::Entity::find()
        .filter(post::Column::PersonId.eq(person))
        .all(tx.db())
        .await?;
    let topics = topic::Entity::find()
        .filter(topic::Column::Id.is_in(posts.iter().map(|post| post.topic_id)))
        .all(tx.db())
        .await?;
    let groups = group::Entity::find()
        .filter(group::Column::Id.is_in(topics.iter().map(|topic| topic.group_id)))
        .all(tx.db())
        .await?;
    for topic in &topics {
        if let Some(group) = groups.iter().find(|group| group.id == topic.group_id) {
            tx.record(&PostRevised::to(topic.id, group)).await?;
        }
    }
    Ok(())
}
