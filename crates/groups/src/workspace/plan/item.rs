//! A line of the roadmap of a group: an objective, or an activity or deliverable towards one.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use vocabulary::Translated;

/// A line of the roadmap.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "group_plan_item")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which group.
    pub group_id: Uuid,
    /// The objective that it serves; empty for objectives, and for what serves all of them.
    pub objective_id: Option<Uuid>,
    /// What it is.
    pub kind: Kind,
    /// What is to be reached, done or handed over.
    pub title: Translated,
    /// By which day.
    pub due_on: Option<NaiveDate>,
    /// How far it is.
    pub state: State,
    /// Whether it stands on the public page of the group once it is done.
    pub is_output: bool,
    /// Where an output is found.
    pub web_address: Option<String>,
    /// When it was added.
    pub added_at: DateTime<Utc>,
}

store::entity!();

store::choice! {
    /// What a line of the roadmap is.
    pub enum Kind {
        /// To be reached; says how one would know.
        Objective = "objective" => "plan-kind-objective",
        /// To be done together.
        Activity = "activity" => "plan-kind-activity",
        /// To be handed over.
        Deliverable = "deliverable" => "plan-kind-deliverable",
    }
}

store::choice! {
    /// How far a line of the roadmap is.
    pub enum State {
        /// Not begun.
        Planned = "planned" => "plan-state-planned",
        /// Being worked on.
        UnderWay = "under-way" => "plan-state-under-way",
        /// Reached, done, handed over.
        Done = "done" => "plan-state-done",
        /// Given up.
        Dropped = "dropped" => "plan-state-dropped",
    }
}

impl State {
    /// Whether nothing is expected of it any more.
    #[must_use]
    pub fn is_settled(self) -> bool {
        matches!(self, Self::Done | Self::Dropped)
    }
}

impl Model {
    /// Whether its day has passed while something is still expected of it.
    #[must_use]
    pub fn is_late(&self, today: NaiveDate) -> bool {
        !self.state.is_settled() && self.due_on.is_some_and(|due| due < today)
    }

    /// The tone of its state on a day.
    #[must_use]
    pub fn tone(&self, today: NaiveDate) -> ui::Tone {
        match self.state {
            _ if self.is_late(today) => ui::Tone::Warning,
            State::Planned | State::Dropped => ui::Tone::Neutral,
            State::UnderWay => ui::Tone::Info,
            State::Done => ui::Tone::Success,
        }
    }
}
