//! A question that the organiser asks: with an application, or afterwards.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use store::Json;
use vocabulary::Translated;

/// A question that the organiser asks: with an application, or afterwards.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "question")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which event.
    pub event_id: Uuid,
    /// When it is asked.
    pub stage: Stage,
    /// Order.
    pub position: i32,
    /// What kind of answer.
    pub kind: Kind,
    /// The question.
    pub label: Translated,
    /// What helps to answer it.
    pub help: Translated,
    /// What can be chosen.
    pub choices: Json<Vec<vocabulary::Translated>>,
    /// Whether it must be answered.
    pub required: bool,
    /// Since when it is asked no more; its answers stay.
    pub retired_at: Option<DateTime<Utc>>,
}

store::entity!();

store::choice! {
    /// When a question is asked.
    pub enum Stage {
        /// With the application.
        Application = "application" => "question-stage-application",
        /// After the event.
        Feedback = "feedback" => "question-stage-feedback",
    }
}

store::choice! {
    /// What kind of answer a question wants.
    pub enum Kind {
        /// A line.
        Text = "text" => "question-kind-text",
        /// Some lines.
        LongText = "long-text" => "question-kind-long-text",
        /// One of several.
        Choice = "choice" => "question-kind-choice",
        /// Some of several.
        Choices = "choices" => "question-kind-choices",
        /// Yes or no.
        YesNo = "yes-no" => "question-kind-yes-no",
        /// What somebody eats.
        Dietary = "dietary" => "question-kind-dietary",
        /// What somebody needs to take part.
        Access = "access" => "question-kind-access",
        /// Agreement to something; required means without it there is no application.
        Consent = "consent" => "question-kind-consent",
        /// One to five.
        Rating = "rating" => "question-kind-rating",
    }
}
