//! The rules: one file each, in the folder of its group. The file's documentation is its page.

mod barrier;
mod missed;
mod quality;
mod risk;

use crate::rule::{Group, Rule};

static RULES: &[Rule] = include!(concat!(env!("OUT_DIR"), "/rules.rs"));

/// All rules, by group and name.
#[must_use]
pub fn rules() -> &'static [Rule] {
    RULES
}

/// The rule of that name. Its [`markdown`](Rule::markdown) explains it.
///
/// # Errors
/// If there is none; the error names those that are called alike.
pub fn rule(name: &str) -> Result<&'static Rule, UnknownRule> {
    RULES
        .iter()
        .find(|rule| rule.name == name)
        .ok_or_else(|| UnknownRule(name.to_owned()))
}

/// A name that no rule has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no rule \"{0}\"; {hint}", hint = self.hint())]
pub struct UnknownRule(pub String);

impl UnknownRule {
    fn hint(&self) -> String {
        let wanted = self.0.to_lowercase();
        let shares_a_word = |rule: &&Rule| {
            wanted
                .split('-')
                .any(|word| word.len() > 3 && rule.name.contains(word))
        };
        let alike: Vec<&str> = RULES
            .iter()
            .filter(shares_a_word)
            .map(|rule| rule.name)
            .collect();
        if alike.is_empty() {
            "\"guildhall lint --rules\" lists all".to_owned()
        } else {
            format!("did you mean {}?", alike.join(", "))
        }
    }
}

/// What every rule needs.
mod prelude {
    pub(super) use notices::notice::code::Says;
    pub(super) use notices::notice::{Kind, Notice};

    pub(super) use crate::context::Context;
    pub(super) use crate::finding::Findings;
    pub(super) use crate::look::{self, LotView};
    pub(super) use crate::rule::{About, Certainty, Level};
    pub(super) use crate::source::*;
    pub(super) use crate::words;
}
