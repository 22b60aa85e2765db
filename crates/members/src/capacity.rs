//! In which capacity somebody acts for an organisation, from when until when.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// In which capacity somebody acts for an organisation, from when until when.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "capacity")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Who.
    pub person_id: Uuid,
    /// For whom.
    pub organisation_id: Uuid,
    /// In which capacity.
    pub role: Role,
    /// When it was asked for.
    pub asked_at: DateTime<Utc>,
    /// What was said with the request.
    pub message: Option<String>,
    /// When it was approved; empty while it waits.
    pub approved_at: Option<DateTime<Utc>>,
    /// By whom; empty where nobody had to be asked.
    pub approved_by: Option<Uuid>,
    /// When they left, were let go, or the request was declined.
    pub ended_at: Option<DateTime<Utc>>,
    /// By whom.
    pub ended_by: Option<Uuid>,
}

store::entity!();

store::choice! {
    /// A capacity, from the least to the most.
    pub enum Role {
        /// Takes part.
        Member = "member" => "capacity-role-member",
        /// Speaks, votes and signs for it.
        Representative = "representative" => "capacity-role-representative",
        /// Also approves who acts for it and edits its page.
        Administrator = "administrator" => "capacity-role-administrator",
    }
}

impl Model {
    /// Of who administers an organisation from now on without anybody having to be asked.
    #[must_use]
    pub fn administrator(person: Uuid, organisation: Uuid, now: DateTime<Utc>) -> Self {
        Self {
            id: Uuid::now_v7(),
            person_id: person,
            organisation_id: organisation,
            role: Role::Administrator,
            asked_at: now,
            message: None,
            approved_at: Some(now),
            approved_by: None,
            ended_at: None,
            ended_by: None,
        }
    }

    /// Whether it is in force.
    #[must_use]
    pub fn is_current(&self) -> bool {
        self.approved_at.is_some() && self.ended_at.is_none()
    }

    /// Whether it waits for approval.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        self.approved_at.is_none() && self.ended_at.is_none()
    }
}
