//! What a group did, as it leaves the house: its roadmap, actions, discussion, decisions and updates.

use super::{Leaving, at};
use crate::workspace::archive::kept::{Action, Item, Poll, Post, Topic, Update, Vote};
use crate::workspace::decisions::{poll, poll_option, vote};
use crate::workspace::discussion::{post, topic};
use crate::workspace::plan::{action, item};
use crate::workspace::updates::update;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::Error;
use uuid::Uuid;

pub(super) async fn plan(leaving: &Leaving<'_>) -> Result<Vec<Item>, Error> {
    let rows = item::Entity::find()
        .filter(item::Column::GroupId.eq(leaving.group.id))
        .order_by_asc(item::Column::AddedAt)
        .order_by_asc(item::Column::Id)
        .all(leaving.store.db())
        .await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    Ok(rows
        .into_iter()
        .map(|row| Item {
            objective: row
                .objective_id
                .and_then(|id| ids.iter().position(|each| *each == id)),
            kind: row.kind,
            title: row.title,
            due_on: row.due_on,
            state: row.state,
            is_output: row.is_output,
            web_address: row.web_address,
            added_at: at(row.added_at),
        })
        .collect())
}

pub(super) async fn actions(leaving: &Leaving<'_>) -> Result<Vec<Action>, Error> {
    let rows = action::Entity::find()
        .filter(action::Column::GroupId.eq(leaving.group.id))
        .order_by_asc(action::Column::NotedAt)
        .order_by_asc(action::Column::Id)
        .all(leaving.store.db())
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| Action {
            what: row.what,
            who: row.who,
            due_on: row.due_on,
            noted_at: at(row.noted_at),
            done_at: row.done_at.map(at),
        })
        .collect())
}

pub(super) async fn topics(leaving: &mut Leaving<'_>) -> Result<Vec<Topic>, Error> {
    let rows = topic::Entity::find()
        .filter(topic::Column::GroupId.eq(leaving.group.id))
        .order_by_asc(topic::Column::OpenedAt)
        .order_by_asc(topic::Column::Id)
        .all(leaving.store.db())
        .await?;
    let mut topics = Vec::with_capacity(rows.len());
    for row in rows {
        let posts = post::Entity::find()
            .filter(post::Column::TopicId.eq(row.id))
            .order_by_asc(post::Column::PostedAt)
            .order_by_asc(post::Column::Id)
            .all(leaving.store.db())
            .await?;
        topics.push(Topic {
            audience: leaving.circle(&row.audience, &row.title),
            title: row.title,
            opened_at: at(row.opened_at),
            last_post_at: at(row.last_post_at),
            closed_at: row.closed_at.map(at),
            posts: posts
                .into_iter()
                .map(|post| Post {
                    author: post.author,
                    organisation: post.organisation,
                    text: post.text,
                    posted_at: at(post.posted_at),
                    edited_at: post.edited_at.map(at),
                    withdrawn_at: post.withdrawn_at.map(at),
                })
                .collect(),
        });
    }
    Ok(topics)
}

pub(super) async fn polls(leaving: &Leaving<'_>) -> Result<Vec<Poll>, Error> {
    let rows = poll::Entity::find()
        .filter(poll::Column::GroupId.eq(leaving.group.id))
        .order_by_asc(poll::Column::OpenedAt)
        .order_by_asc(poll::Column::Id)
        .all(leaving.store.db())
        .await?;
    let mut polls = Vec::with_capacity(rows.len());
    for row in rows {
        let options = poll_option::Entity::find()
            .filter(poll_option::Column::PollId.eq(row.id))
            .order_by_asc(poll_option::Column::Number)
            .all(leaving.store.db())
            .await?;
        let votes = vote::Entity::find()
            .filter(vote::Column::PollId.eq(row.id))
            .order_by_asc(vote::Column::CastAt)
            .order_by_asc(vote::Column::Id)
            .all(leaving.store.db())
            .await?;
        polls.push(Poll {
            question: row.question,
            about: row.about,
            opened_at: at(row.opened_at),
            author: row.author,
            closes_at: at(row.closes_at),
            votes: votes
                .into_iter()
                .filter_map(|vote| {
                    Some(Vote {
                        answer: options
                            .iter()
                            .position(|option| option.id == vote.option_id)?,
                        organisation: vote.organisation,
                        cast_at: at(vote.cast_at),
                    })
                })
                .collect(),
            answers: options.into_iter().map(|option| option.text).collect(),
        });
    }
    Ok(polls)
}

pub(super) async fn updates(leaving: &mut Leaving<'_>) -> Result<Vec<Update>, Error> {
    let rows = update::Entity::find()
        .filter(update::Column::GroupId.eq(leaving.group.id))
        .order_by_asc(update::Column::PublishedAt)
        .order_by_asc(update::Column::Id)
        .all(leaving.store.db())
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| Update {
            audience: leaving.circle(&row.audience, row.title.original().text),
            title: row.title,
            text: row.text,
            published_at: at(row.published_at),
            author: row.author,
            withdrawn_at: row.withdrawn_at.map(at),
        })
        .collect())
}
