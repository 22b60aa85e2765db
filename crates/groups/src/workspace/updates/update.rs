//! An update: what a group tells its network, or everybody.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use vocabulary::Translated;
use web::Audience;

/// An update of a group.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "group_update")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which group.
    pub group_id: Uuid,
    /// Its headline.
    pub title: Translated,
    /// What there is to tell, in Markdown.
    pub text: Translated,
    /// Whom it is told, of those who may know of the group.
    pub audience: Audience,
    /// When it was published.
    pub published_at: DateTime<Utc>,
    /// By whom; empty after they have left.
    pub person_id: Option<Uuid>,
    /// Their name at that time; empty after they have left.
    pub author: String,
    /// When it was taken back.
    pub withdrawn_at: Option<DateTime<Utc>>,
}

store::entity!();
