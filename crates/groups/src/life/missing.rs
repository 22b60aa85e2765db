//! What stands in the way of a step, in words.

use crate::group::State;
use crate::rules::NotEligible;
use chrono::NaiveDate;
use texts::Texts;

/// Something that stands in the way of a step.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Missing {
    /// It is not the time for this step.
    #[error("a group that is {0} cannot take this step")]
    NotNow(State),
    /// Too few organisations.
    #[error("{have} of {need} members")]
    Members {
        /// How many there are.
        have: i64,
        /// How many it needs.
        need: i64,
    },
    /// Nobody heads it.
    #[error("a head")]
    Head,
    /// It does not say what it wants.
    #[error("an aim")]
    Aim,
    /// The charter knows no extension, or no further one.
    #[error("a further extension")]
    Extension,
    /// The group of the successor has as many members as its charter allows.
    #[error("room in the other group")]
    Room,
    /// A meeting is still to come.
    #[error("an end to the meeting of {0}")]
    MeetingAhead(NaiveDate),
    /// Its final report.
    #[error("the final report")]
    FinalReport,
    /// A group cannot follow itself.
    #[error("another group as successor")]
    OtherGroup,
    /// The successor belongs to another network.
    #[error("a successor in the same network")]
    SameNetwork,
    /// The successor is over itself, so nobody could carry on.
    #[error("a successor that is not over")]
    LivingSuccessor,
    /// The charter of the successor does not admit the organisation.
    #[error("{why} ({network})")]
    Admission { why: NotEligible, network: String },
    /// The wave has no group.
    #[error("a group in the wave")]
    Group,
    /// A group of the wave is not approved yet.
    #[error("the approval of {0}")]
    Approval(String),
}

impl Missing {
    /// What is missing, as a sentence.
    #[must_use]
    pub fn say(&self, t: &Texts) -> String {
        match self {
            Self::NotNow(state) => t.one("group-missing-not-now", "state", t.get(state.text())),
            Self::Members { have, need } => t.with(
                "group-missing-members",
                [("have", (*have).into()), ("need", (*need).into())],
            ),
            Self::Head => t.get("group-missing-head"),
            Self::Aim => t.get("group-missing-aim"),
            Self::Extension => t.get("group-missing-extension"),
            Self::Room => t.get("seat-refused-full"),
            Self::MeetingAhead(day) => t.one("group-missing-meeting-ahead", "day", t.date(*day)),
            Self::FinalReport => t.get("group-missing-final-report"),
            Self::OtherGroup => t.get("group-missing-other-group"),
            Self::SameNetwork => t.get("group-missing-same-network"),
            Self::LivingSuccessor => t.get("group-missing-living-successor"),
            Self::Admission { why, network } => why.say(network, t),
            Self::Group => t.get("group-missing-wave-group"),
            Self::Approval(group) => t.one("group-missing-approval", "group", group),
        }
    }
}
