//! A network of public buyers, hosted here.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use vocabulary::{Slug, Translated};

/// A network of public buyers, hosted here.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "network")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Its address; never changes.
    pub slug: Slug,
    /// Its name, the same in every language.
    pub name: String,
    /// What it is in one line.
    pub tagline: Translated,
    /// What it is, in Markdown.
    pub about: Translated,
    /// Its own site.
    pub website: Option<String>,
    /// Where its secretariat is reached.
    pub contact_email: Option<String>,
    /// Its colour, `#rrggbb`.
    pub colour: String,
    /// Whether organisations can apply online.
    pub accepts_applications: bool,
    /// When it moved in.
    pub created_at: DateTime<Utc>,
}

store::entity!();

impl Model {
    /// Where it is shown.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/networks/{}", self.slug)
    }
}
