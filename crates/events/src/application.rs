//! Somebody's application or expression of interest for an event.

use crate::event::Target;
use chrono::{DateTime, Utc};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::SimpleExpr;
use serde::{Deserialize, Serialize};
use store::Json;
use vocabulary::{Country, Language};

/// Somebody's application or expression of interest for an event.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "application")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// For which event.
    pub event_id: Uuid,
    /// In the order in which applications were answered; places on the wait list follow it.
    pub number: i32,
    /// Who.
    pub name: String,
    /// Where mail reaches them, lower case; [`nobody`] where there is no such address.
    pub email: String,
    /// For which organisation, as they wrote it.
    pub organisation: String,
    /// The organisation, if it is known here.
    pub organisation_id: Option<Uuid>,
    /// The account, if they were signed in.
    pub person_id: Option<Uuid>,
    /// What they are.
    pub target: Target,
    /// Where their organisation is.
    pub country: Option<Country>,
    /// The language in which they are written to.
    pub language: Language,
    /// What they answered, by question.
    pub answers: Json<std::collections::BTreeMap<Uuid, Answer>>,
    /// How it stands.
    pub status: Status,
    /// How it stands as far as they were told.
    pub told: Status,
    /// Digest of the secret in their personal link.
    pub digest: String,
    /// When it came in.
    pub applied_at: DateTime<Utc>,
    /// When they last changed it.
    pub changed_at: Option<DateTime<Utc>>,
    /// Until when an offered place is kept.
    pub offer_expires_at: Option<DateTime<Utc>>,
    /// When the desk noted that they did not come.
    pub no_show_at: Option<DateTime<Utc>>,
    /// When they gave feedback; what they said is kept apart from who they are.
    pub feedback_at: Option<DateTime<Utc>>,
}

store::entity!();

impl Model {
    /// Where mail reaches them; `None` for who came to the door without saying, or had their name taken
    /// out.
    #[must_use]
    pub fn address(&self) -> Option<&str> {
        (!self.email.ends_with(NOWHERE)).then_some(self.email.as_str())
    }

    /// Whether a place is kept for them: they were told that they have one, and the desk has decided
    /// otherwise and not sent that yet. See [`keeps_place`].
    #[must_use]
    pub fn keeps_place(&self) -> bool {
        self.told.has_place() && !self.status.has_place() && self.status != Status::Cancelled
    }
}

/// The end of an address that nobody has: RFC 2606, section 2, keeps `.invalid` free.
const NOWHERE: &str = ".invalid";

/// An address that nobody has, different for each row: addresses are unique within an event.
#[must_use]
pub(crate) fn nobody(id: Uuid) -> String {
    format!("{id}@nobody{NOWHERE}")
}

/// Those whom mail reaches, as a condition for a query: see [`Model::address`].
#[must_use]
pub(crate) fn reachable() -> SimpleExpr {
    Column::Email.not_like(format!("%{NOWHERE}"))
}

/// Those for whom a place is [kept](Model::keeps_place), as a condition for a query.
#[must_use]
pub(crate) fn keeps_place() -> Condition {
    Condition::all()
        .add(Column::Told.is_in(SEATED))
        .add(Column::Status.is_not_in(SEATED))
        .add(Column::Status.ne(Status::Cancelled))
}

/// How an application stands that has a place.
pub(crate) const SEATED: [Status; 2] = [Status::Accepted, Status::Offered];

/// An answer to a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(untagged)]
pub enum Answer {
    /// Yes or no.
    YesNo(bool),
    /// A number: a rating, or the position of what was chosen.
    Number(i64),
    /// What was written.
    Text(String),
    /// The positions of what was chosen.
    Choices(Vec<usize>),
}

store::choice! {
    /// How an application stands.
    pub enum Status {
        /// It has come in and waits to be decided.
        Submitted = "submitted" => "application-status-submitted",
        /// They have a place.
        Accepted = "accepted" => "application-status-accepted",
        /// They wait for one.
        Waitlisted = "waitlisted" => "application-status-waitlisted",
        /// A place is kept for them until they answer.
        Offered = "offered" => "application-status-offered",
        /// They have none.
        Declined = "declined" => "application-status-declined",
        /// They do not want to come any more.
        Cancelled = "cancelled" => "application-status-cancelled",
    }
}

impl Status {
    /// Whether a place is theirs, or offered to them.
    #[must_use]
    pub fn has_place(self) -> bool {
        SEATED.contains(&self)
    }
}
