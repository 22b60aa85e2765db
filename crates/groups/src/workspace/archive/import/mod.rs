//! Importing: an archive becomes a group of a network of this house, whole or not at all.

mod fill;
mod work;

use super::kept::{FORMAT, Kept};
use super::sha256;
use crate::workspace::ground::happened;
use crate::{Group, group};
use bytes::Bytes;
use events::file_kind;
use members::network;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use serde::Deserialize;
use std::collections::BTreeMap;
use store::{Actor, Store, Tx};
use uuid::Uuid;
use vocabulary::Slug;

/// Why an archive does not become a group.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It is not what it should be; says where.
    #[error("group.json: {0}")]
    Broken(serde_json::Error),
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
    /// One group after the other would carry on its own work.
    #[error("\"{0}\" would be carried on by a group that it carries on itself")]
    Circle(Slug),
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

// Not as its source: the sentence says all of it, and chains of sources are said one after the other.
impl From<serde_json::Error> for Error {
    fn from(broken: serde_json::Error) -> Self {
        Self::Broken(broken)
    }
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

/// What was imported.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The group.
    pub group: Group,
    /// How many files came with it.
    pub files: usize,
    /// What is not here as it was there: a sentence each, in English.
    pub changed: Vec<String>,
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
        let (group, changed) = fill::fill(&tx, network, &kept, slug, &keys).await?;
        tx.commit().await?;
        Ok(Imported {
            group,
            files: keys.len(),
            changed,
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
