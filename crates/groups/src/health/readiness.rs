//! What groups lack that are not at work: to be approved, or to be woken. The rules of health ask nothing
//! of them, but the secretariat wants to see how far they are.

use crate::life::Missing;
use chrono::NaiveDate;
use texts::Texts;

/// How far a group is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Readiness {
    /// Organisations that count.
    pub members: i64,
    /// How many the charter asks for.
    pub minimum: i64,
    /// Whether an organisation heads it.
    pub has_head: bool,
    /// Since when it is where it is.
    pub since: Option<NaiveDate>,
}

impl Readiness {
    /// What it lacks, in words.
    pub fn lacks(&self, t: &Texts) -> Vec<String> {
        let members = (self.members < self.minimum).then_some(Missing::Members {
            have: self.members,
            need: self.minimum,
        });
        let head = (!self.has_head).then_some(Missing::Head);
        members
            .into_iter()
            .chain(head)
            .map(|missing| missing.say(t))
            .collect()
    }
}
