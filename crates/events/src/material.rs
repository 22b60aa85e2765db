//! A presentation or other file of an event, with an audience of its own.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use vocabulary::Translated;
use web::Audience;

/// A presentation or other file of an event, with an audience of its own.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "material")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which event.
    pub event_id: Uuid,
    /// Of which session.
    pub session_id: Option<Uuid>,
    /// What it is.
    pub title: Translated,
    /// Where the file lies.
    pub file_key: String,
    /// Under which name it is given out.
    pub file_name: String,
    /// What kind of file.
    pub media_type: String,
    /// Bytes.
    pub size: i64,
    /// Who may have it.
    pub audience: MaterialAudience,
    /// Who else may have it, if it is not for participants only.
    pub shown_to: Audience,
    /// When.
    pub uploaded_at: DateTime<Utc>,
    /// By whom.
    pub person_id: Option<Uuid>,
}

impl ActiveModelBehavior for ActiveModel {}

store::choice! {
    /// Who may have a material.
    pub enum MaterialAudience {
        /// Whoever was accepted, by their personal link or signed in.
        Participants = "participants" => "material-audience-participants",
        /// The audience that is named with it.
        Named = "named" => "material-audience-named",
    }
}
