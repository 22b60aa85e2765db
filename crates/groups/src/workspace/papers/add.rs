//! Adding: a file becomes a paper of the group, or the next version of one.

use super::{paper, version};
use crate::Group;
use crate::workspace::circle::Circle;
use crate::workspace::ground::{self, Insider, happened, stands_on_ground};
use bytes::Bytes;
use events::file_kind::{self, FileKind};
use events::material_upload::Sent;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::{Store, Tx};
use uuid::Uuid;
use vocabulary::Translated;

/// Why a file does not become a paper.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no file, or nothing in it.
    #[error("there is no file")]
    NoFile,
    /// Its name does not end like that of a kind we give out.
    #[error("files of this kind are not given out")]
    UnknownKind,
    /// Its content is not what its name says.
    #[error("the content is not what the name says")]
    Disguised,
    /// As for every deed in a group.
    #[error(transparent)]
    Ground(#[from] ground::Error),
}

stands_on_ground!(Error);

happened! {
    /// A paper was added, or a version of it.
    PaperAdded = "workspace-paper-added"
}

/// A paper to be.
#[derive(Clone, Debug)]
pub struct Plan {
    /// What it is.
    pub title: Translated,
    /// Who may have it.
    pub circle: Circle,
    /// The paper whose place it takes.
    pub supersedes_id: Option<Uuid>,
}

/// Adds a paper with its first version.
///
/// # Errors
/// See [`Error`].
pub async fn add(
    store: &Store,
    by: &Insider,
    group: &Group,
    plan: Plan,
    file: Option<Sent>,
) -> Result<paper::Model, Error> {
    let file = recognised(file)?;
    let key = keep(store, file.bytes.clone()).await?;
    let added = async {
        let tx = ground::begin(store, by.person_id, group.id).await?;
        let paper = tx
            .insert(paper::Model {
                id: Uuid::now_v7(),
                group_id: group.id,
                title: plan.title,
                audience: plan.circle.audience(group),
                supersedes_id: plan.supersedes_id,
                added_at: tx.now(),
            })
            .await?;
        add_version_row(&tx, by, group, &paper, (1, &file, &key, String::new())).await?;
        tx.commit().await?;
        Ok::<_, ground::Error>(paper)
    };
    or_forget(store, &key, added.await).await
}

/// Adds the next version of a paper, with what is new in it.
///
/// # Errors
/// See [`Error`].
pub async fn add_version(
    store: &Store,
    by: &Insider,
    group: &Group,
    paper: &paper::Model,
    note: String,
    file: Option<Sent>,
) -> Result<(), Error> {
    let file = recognised(file)?;
    let key = keep(store, file.bytes.clone()).await?;
    let added = async {
        let tx = ground::begin(store, by.person_id, group.id).await?;
        let before = version::Entity::find()
            .filter(version::Column::PaperId.eq(paper.id))
            .order_by_desc(version::Column::Number)
            .one(tx.db())
            .await?;
        let number = before.map_or(1, |before| before.number + 1);
        add_version_row(&tx, by, group, paper, (number, &file, &key, note)).await?;
        tx.commit().await?;
        Ok::<_, ground::Error>(())
    };
    or_forget(store, &key, added.await).await
}

/// A file that is what its name says.
struct Recognised {
    name: String,
    kind: &'static FileKind,
    bytes: Bytes,
}

fn recognised(file: Option<Sent>) -> Result<Recognised, Error> {
    let file = file
        .filter(|file| !file.bytes.is_empty())
        .ok_or(Error::NoFile)?;
    let name = file_kind::plain_name(&file.name).ok_or(Error::UnknownKind)?;
    let kind = file_kind::claimed(&name).ok_or(Error::UnknownKind)?;
    if !kind.fits(&file.bytes) {
        return Err(Error::Disguised);
    }
    Ok(Recognised {
        name,
        kind,
        bytes: file.bytes,
    })
}

/// Keeps a file before its row: a row without its file would be a promise that nobody keeps.
async fn keep(store: &Store, bytes: Bytes) -> Result<String, store::Error> {
    let key = format!("group-papers/{}", Uuid::now_v7());
    store.files().put(&key, bytes).await?;
    Ok(key)
}

async fn or_forget<T>(
    store: &Store,
    key: &str,
    outcome: Result<T, ground::Error>,
) -> Result<T, Error> {
    if outcome.is_err() {
        // Nobody will ever ask for it; if this fails too, it only takes up room.
        let _ = store.files().delete(key).await;
    }
    Ok(outcome?)
}

async fn add_version_row(
    tx: &Tx,
    by: &Insider,
    group: &Group,
    paper: &paper::Model,
    (number, file, key, note): (i32, &Recognised, &str, String),
) -> Result<(), store::Error> {
    tx.insert(version::Model {
        id: Uuid::now_v7(),
        paper_id: paper.id,
        number,
        file_key: key.to_owned(),
        file_name: file.name.clone(),
        media_type: file.kind.media_type.to_owned(),
        size: i64::try_from(file.bytes.len()).unwrap_or(i64::MAX),
        note,
        uploaded_at: tx.now(),
        person_id: Some(by.person_id),
        author: by.name.clone(),
    })
    .await?;
    tx.record(&PaperAdded::to(paper.id, group)).await?;
    Ok(())
}
