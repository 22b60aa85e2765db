//! What a group did, as it comes into the house: its roadmap, actions, discussion, papers, decisions and
//! updates, with the names of those who did it and nobody's key.

use super::Keys;
use crate::Group;
use crate::workspace::archive::kept::{Kept, Paper, Poll, Topic};
use crate::workspace::decisions::{poll, poll_option, vote};
use crate::workspace::discussion::{post, topic};
use crate::workspace::ground::happened;
use crate::workspace::papers::{paper, version};
use crate::workspace::plan::{action, item};
use crate::workspace::updates::update;
use events::file_kind;
use store::{Error, Tx};
use uuid::Uuid;

happened! {
    /// Something that can be found came with an imported group.
    TopicImported = "workspace-topic-imported"
}
happened! {
    /// As [`TopicImported`].
    PaperImported = "workspace-paper-imported"
}
happened! {
    /// As [`TopicImported`].
    PollImported = "workspace-poll-imported"
}
happened! {
    /// As [`TopicImported`].
    UpdateImported = "workspace-update-imported"
}
happened! {
    /// As [`TopicImported`].
    ItemImported = "workspace-plan-imported"
}
happened! {
    /// As [`TopicImported`].
    ActionImported = "workspace-action-imported"
}

/// Brings in all of it.
pub(super) async fn work(tx: &Tx, group: &Group, kept: &Kept, keys: &Keys) -> Result<(), Error> {
    plan(tx, group, kept).await?;
    for topic in &kept.topics {
        add_topic(tx, group, topic).await?;
    }
    papers(tx, group, &kept.papers, keys).await?;
    for poll in &kept.polls {
        add_poll(tx, group, poll).await?;
    }
    updates(tx, group, kept).await
}

async fn plan(tx: &Tx, group: &Group, kept: &Kept) -> Result<(), Error> {
    let ids: Vec<Uuid> = kept.plan.iter().map(|_| Uuid::now_v7()).collect();
    for (line, id) in kept.plan.iter().zip(&ids) {
        tx.insert(item::Model {
            id: *id,
            group_id: group.id,
            objective_id: line.objective.and_then(|at| ids.get(at).copied()),
            kind: line.kind,
            title: line.title.clone(),
            due_on: line.due_on,
            state: line.state,
            is_output: line.is_output,
            // Only the web, so that no link of ours runs a script.
            web_address: line.web_address.clone().filter(|address| {
                address.starts_with("https://") || address.starts_with("http://")
            }),
            added_at: line.added_at,
        })
        .await?;
        tx.record(&ItemImported::to(*id, group)).await?;
    }
    for action in &kept.actions {
        let row = tx
            .insert(action::Model {
                id: Uuid::now_v7(),
                group_id: group.id,
                what: action.what.clone(),
                seat_id: None,
                who: action.who.clone(),
                due_on: action.due_on,
                noted_at: action.noted_at,
                done_at: action.done_at,
                reminded_at: None,
            })
            .await?;
        tx.record(&ActionImported::to(row.id, group)).await?;
    }
    Ok(())
}

async fn add_topic(tx: &Tx, group: &Group, topic: &Topic) -> Result<(), Error> {
    let row = tx
        .insert(topic::Model {
            id: Uuid::now_v7(),
            group_id: group.id,
            title: topic.title.clone(),
            audience: topic.audience.audience(group),
            opened_at: topic.opened_at,
            last_post_at: topic.last_post_at,
            closed_at: topic.closed_at,
        })
        .await?;
    let posts = topic.posts.iter().map(|post| post::Model {
        id: Uuid::now_v7(),
        topic_id: row.id,
        person_id: None,
        author: post.author.clone(),
        organisation: post.organisation.clone(),
        text: post.text.clone(),
        posted_at: post.posted_at,
        edited_at: post.edited_at,
        withdrawn_at: post.withdrawn_at,
    });
    tx.insert_all(posts.collect::<Vec<_>>()).await?;
    tx.record(&TopicImported::to(row.id, group)).await?;
    Ok(())
}

async fn papers(tx: &Tx, group: &Group, papers: &[Paper], keys: &Keys) -> Result<(), Error> {
    let ids: Vec<Uuid> = papers.iter().map(|_| Uuid::now_v7()).collect();
    for (paper, id) in papers.iter().zip(&ids) {
        tx.insert(paper::Model {
            id: *id,
            group_id: group.id,
            title: paper.title.clone(),
            audience: paper.audience.audience(group),
            supersedes_id: paper.supersedes.and_then(|at| ids.get(at).copied()),
            added_at: paper.added_at,
        })
        .await?;
        for (version, number) in paper.versions.iter().zip(1..) {
            let Some((key, size)) = keys.get(&version.file) else {
                continue;
            };
            let kind = file_kind::claimed(&version.file_name);
            tx.insert(version::Model {
                id: Uuid::now_v7(),
                paper_id: *id,
                number,
                file_key: key.clone(),
                file_name: version.file_name.clone(),
                media_type: kind.map_or("", |kind| kind.media_type).to_owned(),
                size: *size,
                note: version.note.clone(),
                uploaded_at: version.uploaded_at,
                person_id: None,
                author: version.author.clone(),
            })
            .await?;
        }
        tx.record(&PaperImported::to(*id, group)).await?;
    }
    Ok(())
}

async fn add_poll(tx: &Tx, group: &Group, poll: &Poll) -> Result<(), Error> {
    let row = tx
        .insert(poll::Model {
            id: Uuid::now_v7(),
            group_id: group.id,
            question: poll.question.clone(),
            about: poll.about.clone(),
            opened_at: poll.opened_at,
            author: poll.author.clone(),
            person_id: None,
            closes_at: poll.closes_at,
            // Nobody of this house was asked.
            reminded_at: Some(tx.now()),
        })
        .await?;
    let options: Vec<poll_option::Model> = poll
        .answers
        .iter()
        .zip(1..)
        .map(|(text, number)| poll_option::Model {
            id: Uuid::now_v7(),
            poll_id: row.id,
            number,
            text: text.clone(),
        })
        .collect();
    tx.insert_all(options.clone()).await?;
    let votes = poll.votes.iter().filter_map(|vote| {
        Some(vote::Model {
            id: Uuid::now_v7(),
            poll_id: row.id,
            option_id: options.get(vote.answer)?.id,
            organisation_id: None,
            organisation: vote.organisation.clone(),
            cast_at: vote.cast_at,
            person_id: None,
        })
    });
    tx.insert_all(votes.collect::<Vec<_>>()).await?;
    tx.record(&PollImported::to(row.id, group)).await?;
    Ok(())
}

async fn updates(tx: &Tx, group: &Group, kept: &Kept) -> Result<(), Error> {
    for each in &kept.updates {
        let row = tx
            .insert(update::Model {
                id: Uuid::now_v7(),
                group_id: group.id,
                title: each.title.clone(),
                text: each.text.clone(),
                audience: each.audience.audience(group),
                published_at: each.published_at,
                person_id: None,
                author: each.author.clone(),
                withdrawn_at: each.withdrawn_at,
            })
            .await?;
        tx.record(&UpdateImported::to(row.id, group)).await?;
    }
    Ok(())
}
