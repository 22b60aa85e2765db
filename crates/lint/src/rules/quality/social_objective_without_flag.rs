//! # A social objective without the social aim
//!
//! A social objective is chosen, and the field for strategic aims does not say "social", or says "none".
//!
//! ## Why it matters
//! Whoever counts by the first field misses it, whoever counts by the second does not: the same purchase is social and is not.
//!
//! ## How to improve it
//! Choose both, or neither.
//!
//! > Strategic procurement: fulfilment of social objectives. Social objective: accessibility for all.
//!
//! ## What it leaves out
//! The other way round, an aim without an objective, has a rule of its own (`flag-without-criterion`).
//!
//! ## Samples
//! ```json in
//! {"lots": [{"subject": {"strategic": {"aims": [{"kind": "none"}], "social": ["acc-all"]}}}]}
//! ```
//! ```json out
//! {"lots": [{"subject": {"strategic": {"aims": [{"kind": "soc-obj"}], "social": ["acc-all"]}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 5 of the 2,579
//! notices it looks at; eForms 5 of 142, older 0 of 2,437.

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: false,
    level: Level::Warn,
    kinds: &[
        Kind::Planning,
        Kind::Consultation,
        Kind::Competition,
        Kind::Result,
    ],
    since: None,
    until: None,
    sources: &[EFORMS.at("BT-06, BT-775")],
    suggestion: "Choose both fields, or neither.",
    check,
};

const SAYS: &str = "the social objective {objective} is chosen, and the social aim is not";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    for lot in look::lots(notice) {
        let strategic = lot.subject("strategic", |subject| &subject.strategic);
        if let Some(objective) = strategic.what.social.first().filter(|_| !lot.says_social()) {
            findings.at(
                format!("{}.aims", strategic.at),
                SAYS,
                &[("objective", objective)],
            );
        }
    }
}
