//! Importing: an archive becomes a group of a network of this house, whole or not at all.

use super::export::sha256;
use super::heritage;
use super::kept::{FORMAT, Kept, Paper, Poll, Topic};
use crate::workspace::decisions::{poll, poll_option, vote};
use crate::workspace::discussion::{post, topic};
use crate::workspace::ground::happened;
use crate::workspace::papers::{paper, version};
use crate::workspace::plan::{action, item};
use crate::workspace::updates::update;
use crate::{Group, charter, charter_version, group, report, step};
use bytes::Bytes;
use events::file_kind;
use members::network;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use serde::Deserialize;
use std::collections::BTreeMap;
use store::{Actor, Json, Store, Tx};
use uuid::Uuid;
use vocabulary::Slug;

/// Why an archive does not become a group.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It is not what it should be; says where.
    #[error("group.json: {0}")]
    Broken(#[from] serde_json::Error),
    /// It was written by a newer version.
    #[error(
        "the archive has format {0}, and this version reads up to {FORMAT}: bring Guildhall up to date first"
    )]
    Newer(u32),
    /// Something in it points to what is not there.
    #[error("group.json: {0} points to what is not there")]
    Dangling(String),
    /// A file is missing, is another one than was exported, or is of a kind that is not given out.
    #[error("{place} ({name}) {why}")]
    File {
        /// Its place in the archive.
        place: String,
        /// Its name.
        name: String,
        /// What is wrong with it.
        why: &'static str,
    },
    /// The address is taken; another one that is free.
    #[error(
        "there is a group at \"{taken}\" already: import it as another one, for example --as {free}"
    )]
    Taken {
        /// What was asked for.
        taken: Slug,
        /// What is free.
        free: Slug,
    },
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

impl From<sea_orm::DbErr> for Error {
    fn from(fault: sea_orm::DbErr) -> Self {
        Self::Fault(fault.into())
    }
}

happened! {
    /// A group was imported from an archive.
    GroupImported = "group-imported"
}

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

/// What was imported.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The group.
    pub group: Group,
    /// How many files came with it.
    pub files: usize,
}

/// Reads `group.json`.
///
/// # Errors
/// [`Error::Newer`] for what a newer version wrote, [`Error::Broken`] with line and column,
/// [`Error::Dangling`] with the place.
pub fn read(json: &[u8]) -> Result<Kept, Error> {
    /// The one part that every version reads.
    #[derive(Deserialize)]
    struct Format {
        format: u32,
    }
    let Format { format } = serde_json::from_slice(json)?;
    if format > FORMAT {
        return Err(Error::Newer(format));
    }
    let kept: Kept = serde_json::from_slice(json)?;
    check(&kept)?;
    Ok(kept)
}

/// Whether everything that points to something points to what is there.
fn check(kept: &Kept) -> Result<(), Error> {
    let dangling = |place: String| Err(Error::Dangling(place));
    for (at, line) in kept.plan.iter().enumerate() {
        if line
            .objective
            .is_some_and(|objective| objective >= kept.plan.len() || objective == at)
        {
            return dangling(format!("plan[{at}].objective"));
        }
    }
    for (at, paper) in kept.papers.iter().enumerate() {
        // The older one comes first, so that no two supersede each other.
        if paper.supersedes.is_some_and(|older| older >= at) {
            return dangling(format!("papers[{at}].supersedes"));
        }
    }
    for (at, poll) in kept.polls.iter().enumerate() {
        for (nth, vote) in poll.votes.iter().enumerate() {
            if vote.answer >= poll.answers.len() {
                return dangling(format!("polls[{at}].votes[{nth}].answer"));
            }
        }
    }
    Ok(())
}

/// Makes a group of `network` out of what [`read`] gave, at `slug` or at the address that it had. `file`
/// gives the content of a file of the archive by its place, if it is there.
///
/// # Errors
/// See [`Error`]; then nothing is kept.
pub async fn import(
    store: &Store,
    network: &network::Model,
    kept: Kept,
    slug: Option<Slug>,
    file: &(dyn Fn(&str) -> std::io::Result<Option<Vec<u8>>> + Sync),
) -> Result<Imported, Error> {
    let slug = slug.unwrap_or_else(|| kept.group.slug.clone());
    let mut keys = BTreeMap::new();
    let outcome = async {
        keep_files(store, &kept, file, &mut keys).await?;
        let tx = store.begin(Actor::System).await?;
        free(&tx, &slug).await?;
        let group = fill(&tx, network, &kept, slug, &keys).await?;
        tx.commit().await?;
        Ok(Imported {
            group,
            files: keys.len(),
        })
    }
    .await;
    if outcome.is_err() {
        for (key, _) in keys.values() {
            // What stays behind is in nobody's way: no row points to it.
            let _ = store.files().delete(key).await;
        }
    }
    outcome
}

/// Whether an address is free; the refusal names one that is.
async fn free(tx: &Tx, slug: &Slug) -> Result<(), Error> {
    let is_taken = async |slug: &Slug| -> Result<bool, Error> {
        let same = group::Entity::find().filter(group::Column::Slug.eq(slug));
        Ok(same.count(tx.db()).await? > 0)
    };
    if !is_taken(slug).await? {
        return Ok(());
    }
    let mut number = 2;
    loop {
        let other = slug.with_suffix(number);
        if !is_taken(&other).await? {
            return Err(Error::Taken {
                taken: slug.clone(),
                free: other,
            });
        }
        number += 1;
    }
}

/// A kept file: its key, and how many bytes it has.
type Keys = BTreeMap<String, (String, i64)>;

async fn keep_files(
    store: &Store,
    kept: &Kept,
    file: &(dyn Fn(&str) -> std::io::Result<Option<Vec<u8>>> + Sync),
    keys: &mut Keys,
) -> Result<(), Error> {
    for version in kept.papers.iter().flat_map(|paper| &paper.versions) {
        let refused = |why| Error::File {
            place: version.file.clone(),
            name: version.file_name.clone(),
            why,
        };
        let bytes = file(&version.file)
            .map_err(store::Error::from)?
            .ok_or_else(|| refused("is not in the archive"))?;
        if sha256(&bytes) != version.sha256 {
            return Err(refused("is not the file that was exported"));
        }
        let is_plain =
            file_kind::plain_name(&version.file_name).as_ref() == Some(&version.file_name);
        let kind = file_kind::claimed(&version.file_name).filter(|kind| kind.fits(&bytes));
        if !is_plain || kind.is_none() {
            return Err(refused("is of a kind that is not given out"));
        }
        if keys.contains_key(&version.file) {
            return Err(refused("belongs to two versions"));
        }
        let key = format!("group-papers/{}", Uuid::now_v7());
        let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        keys.insert(version.file.clone(), (key.clone(), size));
        store.files().put(&key, Bytes::from(bytes)).await?;
    }
    Ok(())
}

async fn fill(
    tx: &Tx,
    network: &network::Model,
    kept: &Kept,
    slug: Slug,
    keys: &Keys,
) -> Result<Group, Error> {
    let charter_id = charter_for(tx, network, kept).await?;
    let id = Uuid::now_v7();
    let facts = &kept.group;
    let group = Group {
        id,
        slug,
        network_id: network.id,
        charter_id,
        wave_id: None,
        name: facts.name.clone(),
        aim: facts.aim.clone(),
        problem: facts.problem.clone(),
        sector: facts.sector,
        cpv: Json(facts.cpv.clone()),
        entry: facts.entry,
        entry_requirements: facts.entry_requirements.clone(),
        audience: web::Audience::default(),
        visible_to: web::Audience::default(),
        state: facts.state,
        // Nobody of this house proposed it.
        proposed_for: Uuid::nil(),
        proposed_by: Uuid::nil(),
        proposed_at: facts.proposed_at,
        term_ends_on: facts.term_ends_on,
        successor_id: None,
    };
    let audience = facts.audience.audience(&group);
    let group = Group { audience, ..group };
    let visible_to = group.seen_by(group.state);
    let group = tx
        .insert(Group {
            visible_to,
            ..group
        })
        .await?;
    history(tx, &group, kept).await?;
    plan(tx, &group, kept).await?;
    for topic in &kept.topics {
        add_topic(tx, &group, topic).await?;
    }
    papers(tx, &group, &kept.papers, keys).await?;
    for poll in &kept.polls {
        add_poll(tx, &group, poll).await?;
    }
    updates(tx, &group, kept).await?;
    tx.record(&GroupImported::to(group.id, &group)).await?;
    Ok(group)
}

/// The charter of the network with the same address, or else the one that came with the group.
async fn charter_for(tx: &Tx, network: &network::Model, kept: &Kept) -> Result<Uuid, Error> {
    let same = charter::Entity::find()
        .filter(charter::Column::NetworkId.eq(network.id))
        .filter(charter::Column::Slug.eq(&kept.charter.slug))
        .one(tx.db())
        .await?;
    if let Some(same) = same {
        return Ok(same.id);
    }
    let charter = tx
        .insert(charter::Model {
            id: Uuid::now_v7(),
            network_id: network.id,
            slug: kept.charter.slug.clone(),
            name: kept.charter.name.clone(),
            kind: kept.charter.kind,
            created_at: kept.charter.created_at,
            retired_at: None,
        })
        .await?;
    for version in &kept.charter.versions {
        tx.insert(charter_version::Model {
            id: Uuid::now_v7(),
            charter_id: charter.id,
            number: version.number,
            valid_from: version.valid_from,
            rules: Json(version.rules.clone()),
            changes: version.changes.clone(),
            written_at: version.written_at,
            written_by: None,
        })
        .await?;
    }
    Ok(charter.id)
}

async fn history(tx: &Tx, group: &Group, kept: &Kept) -> Result<(), Error> {
    tx.insert(heritage::Model {
        id: Uuid::now_v7(),
        group_id: group.id,
        kept: Json(kept.history.clone()),
        imported_at: tx.now(),
    })
    .await?;
    let steps = kept.history.steps.iter().map(|step| step::Model {
        id: Uuid::now_v7(),
        group_id: group.id,
        state: step.state,
        at: step.at,
        person_id: None,
        note: step.note.clone(),
    });
    tx.insert_all(steps.collect::<Vec<_>>()).await?;
    let reports = kept.history.reports.iter().map(|report| report::Model {
        id: Uuid::now_v7(),
        group_id: group.id,
        is_final: report.is_final,
        text: report.text.clone(),
        handed_in_at: report.handed_in_at,
        handed_in_by: None,
    });
    tx.insert_all(reports.collect::<Vec<_>>()).await?;
    Ok(())
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
