//! A series or campaign: editions of one training in several countries, or a meeting that comes round.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use store::Json;
use vocabulary::{Slug, Translated};
use web::Audience;

/// A series or campaign: editions of one training in several countries, or a meeting that comes round.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "series")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Its address; never changes.
    pub slug: Slug,
    /// Whose series.
    pub network_id: Uuid,
    /// Its name.
    pub name: Translated,
    /// What it is in one line.
    pub tagline: Translated,
    /// What it is, in Markdown.
    pub about: Translated,
    /// The countries it is meant to reach; its progress is counted against these.
    pub countries: Json<Vec<vocabulary::Country>>,
    /// Its own site.
    pub website: Option<String>,
    /// Who may see it.
    pub audience: Audience,
    /// When it was entered.
    pub created_at: DateTime<Utc>,
}

store::entity!();
