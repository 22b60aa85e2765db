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
#[must_use]
pub fn explain(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
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
