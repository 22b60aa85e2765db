//! A letter after the event: that the certificate is ready, or what somebody thought of it.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// That a participant was written to after the event.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "follow_up")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// After which event.
    pub event_id: Uuid,
    /// To whom.
    pub application_id: Uuid,
    /// About what.
    pub about: About,
    /// When.
    pub sent_at: DateTime<Utc>,
}

store::entity!();

/// What a letter after the event is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text")]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// The certificate of attendance is ready.
    #[sea_orm(string_value = "certificate")]
    Certificate,
    /// What did you think of it?
    #[sea_orm(string_value = "feedback")]
    Feedback,
}
