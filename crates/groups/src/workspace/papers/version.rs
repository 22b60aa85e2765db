//! A version of a paper: a file, who brought it and what is new in it.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A version of a paper; versions are only ever added.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "group_paper_version")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which paper.
    pub paper_id: Uuid,
    /// 1, 2, 3 …
    pub number: i32,
    /// Where the file lies.
    pub file_key: String,
    /// Under which name it is given out.
    pub file_name: String,
    /// What kind of file.
    pub media_type: String,
    /// Bytes.
    pub size: i64,
    /// What is new in it.
    pub note: String,
    /// When.
    pub uploaded_at: DateTime<Utc>,
    /// By whom; empty after they have left.
    pub person_id: Option<Uuid>,
    /// Their name at that time; empty after they have left.
    pub author: String,
}

store::entity!();

impl Model {
    /// What kind of file it is and how large: `PDF, 1.2 MB`.
    #[must_use]
    pub fn kind_and_size(&self, t: &texts::Texts) -> String {
        kind_and_size(&self.media_type, self.size, t)
    }
}

/// The same of a file of this media type and so many bytes.
pub(crate) fn kind_and_size(media_type: &str, size: i64, t: &texts::Texts) -> String {
    let kind =
        events::file_kind::served_as(media_type).map_or_else(String::new, |kind| kind.label());
    t.with(
        "paper-kind-and-size",
        [("kind", kind.into()), ("size", t.bytes(size).into())],
    )
}
