//! The papers of a group as they leave the house, with the place of each file in the archive.

use super::{Leaving, at};
use crate::workspace::archive::kept::{Paper, PaperVersion};
use crate::workspace::archive::sha256;
use crate::workspace::papers::{paper, version};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::Error;
use uuid::Uuid;

/// The papers, and each file: its place in the archive, and its key in the file store.
pub(super) async fn papers(
    leaving: &mut Leaving<'_>,
) -> Result<(Vec<Paper>, Vec<(String, String)>), Error> {
    let rows = paper::Entity::find()
        .filter(paper::Column::GroupId.eq(leaving.group.id))
        .order_by_asc(paper::Column::AddedAt)
        .order_by_asc(paper::Column::Id)
        .all(leaving.store.db())
        .await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let (mut papers, mut files) = (Vec::with_capacity(rows.len()), Vec::new());
    for row in rows {
        let found = version::Entity::find()
            .filter(version::Column::PaperId.eq(row.id))
            .order_by_asc(version::Column::Number)
            .all(leaving.store.db())
            .await?;
        let mut versions = Vec::with_capacity(found.len());
        for version in found {
            let bytes = leaving.store.files().get(&version.file_key).await?;
            let bytes = bytes.ok_or_else(|| {
                Error::Config(format!("the file {} is missing", version.file_key))
            })?;
            let file = format!("files/{}", files.len() + 1);
            files.push((file.clone(), version.file_key));
            versions.push(PaperVersion {
                file,
                file_name: version.file_name,
                sha256: sha256(&bytes),
                note: version.note,
                uploaded_at: at(version.uploaded_at),
                author: version.author,
            });
        }
        papers.push(Paper {
            audience: leaving.circle(&row.audience, row.title.original().text),
            title: row.title,
            supersedes: row
                .supersedes_id
                .and_then(|id| ids.iter().position(|each| *each == id)),
            added_at: at(row.added_at),
            versions,
        });
    }
    Ok((papers, files))
}
