//! What groups lack that are not at work: to be approved, or to be woken. The rules of health ask nothing
//! of them, but the secretariat wants to see how far they are.

use crate::group::State;
use crate::life::Missing;
use chrono::NaiveDate;
use texts::Texts;

/// How far a group is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Readiness {
    /// Where it is.
    pub state: State,
    /// Organisations that count.
    pub members: i64,
    /// How many the charter asks for.
    pub minimum: i64,
    /// Whether an organisation heads it.
    pub has_head: bool,
    /// Whether it says what it wants.
    pub has_aim: bool,
    /// Whether it handed in its final report since it began to close.
    pub has_final_report: bool,
    /// Since when it is where it is.
    pub since: Option<NaiveDate>,
}

impl Readiness {
    /// What it lacks for its next step, as the rules of that step see it in [`crate::life::situation`].
    fn missing(&self) -> Vec<Missing> {
        let needs_members = matches!(
            self.state,
            State::Gathering | State::Approved | State::Dormant
        );
        let needs_aim = matches!(self.state, State::Proposed | State::Gathering);
        let members = Missing::Members {
            have: self.members,
            need: self.minimum,
        };
        let lacks = [
            (needs_members && self.members < self.minimum, members),
            (needs_members && !self.has_head, Missing::Head),
            (needs_aim && !self.has_aim, Missing::Aim),
            (
                self.state == State::Closing && !self.has_final_report,
                Missing::FinalReport,
            ),
        ];
        let lacks = lacks.into_iter().filter(|(lacks, _)| *lacks);
        lacks.map(|(_, missing)| missing).collect()
    }

    /// What it lacks, in words.
    pub fn lacks(&self, t: &Texts) -> Vec<String> {
        self.missing().iter().map(|it| it.say(t)).collect()
    }

    /// Whether its next step waits for nobody but whoever takes it.
    pub fn is_ready(&self) -> bool {
        self.missing().is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_waits_for_what_the_rule_of_its_next_step_asks() {
        let bare = Readiness {
            state: State::Proposed,
            members: 1,
            minimum: 3,
            has_head: false,
            has_aim: false,
            has_final_report: false,
            since: None,
        };
        let members = Missing::Members { have: 1, need: 3 };
        for (state, expected) in [
            (State::Proposed, vec![Missing::Aim]),
            (
                State::Gathering,
                vec![members.clone(), Missing::Head, Missing::Aim],
            ),
            (State::Approved, vec![members, Missing::Head]),
            (State::Closing, vec![Missing::FinalReport]),
        ] {
            let full = Readiness {
                state,
                members: 3,
                has_head: true,
                has_aim: true,
                has_final_report: true,
                ..bare
            };
            assert_eq!(Readiness { state, ..bare }.missing(), expected, "{state}");
            assert!(full.is_ready(), "{state}");
        }
    }
}
