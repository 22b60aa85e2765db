//! A session of the agenda.

use chrono::NaiveTime;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use store::Json;
use vocabulary::{Languages, Translated};
use web::Audience;

/// A session of the agenda.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "session")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which event.
    pub event_id: Uuid,
    /// On which day.
    pub day_id: Uuid,
    /// It begins, local time.
    pub starts: NaiveTime,
    /// It ends, local time.
    pub ends: NaiveTime,
    /// Its title.
    pub title: Translated,
    /// What it is about, in Markdown.
    pub about: Translated,
    /// In which form.
    pub format: Format,
    /// Where in the house.
    pub room: Option<String>,
    /// Languages of delivery, if others than those of the event.
    pub languages: Languages,
    /// Who speaks.
    pub speakers: Json<Vec<Speaker>>,
    /// Rules of its own.
    pub house_rules: Translated,
    /// Places.
    pub capacity: Option<i32>,
    /// Who may know what it is.
    pub seen_by: Audience,
    /// Who may come.
    pub attended_by: Audience,
}

store::entity!();

/// Somebody who speaks in a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Speaker {
    /// Name.
    pub name: String,
    /// For whom: organisation and office.
    pub affiliation: String,
}

store::choice! {
    /// In which form a session is held.
    pub enum Format {
        /// Talks to everybody.
        Plenary = "plenary" => "session-format-plenary",
        /// Several people discuss.
        Panel = "panel" => "session-format-panel",
        /// Everybody works.
        Workshop = "workshop" => "session-format-workshop",
        /// Small tables, several rounds.
        RoundTable = "round-table" => "session-format-round-table",
        /// A game that simulates a case.
        Simulation = "simulation" => "session-format-simulation",
        /// To see it on the spot.
        StudyVisit = "study-visit" => "session-format-study-visit",
        /// Pitches and stands.
        Market = "market" => "session-format-market",
        /// Coffee, lunch, evening.
        Break = "break" => "session-format-break",
    }
}
