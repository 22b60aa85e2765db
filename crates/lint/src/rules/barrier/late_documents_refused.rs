//! # Nothing may be handed in later
//!
//! Tenders in which a document is missing are lost; the buyer gives up the right to ask for it.
//!
//! ## Why it matters
//! Whoever tenders seldom forgets something more often than whoever tenders weekly. Buyers may ask for missing or incomplete documents as
//! long as all are treated alike; the offer itself does not change.
//!
//! ## How to improve it
//! Keep the right to ask, and set a short time for the answer.
//!
//! > Missing declarations and proofs may be handed in within five days of the buyer's request. Prices and award-relevant content cannot
//! > be changed.
//!
//! ## What it leaves out
//! Notices that do not say. National law may rule later documents out for some parts.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"terms": {"submission": {"late_information": "late-none"}}}]}
//! ```
//! ```json out
//! {"lots": [{"terms": {"submission": {"late_information": "late-some"}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 1 of the 1,172
//! notices it looks at; eForms 1 of 103, older 0 of 1,069.

use notices::notice::codes::LateInformation;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[CLASSIC.at("article 56(3)"), EFORMS.at("BT-771")],
    suggestion: "Keep the right to ask for missing documents, and treat all tenderers alike when using it.",
    check,
};

const SAYS: &str = "missing documents cannot be handed in later";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    for lot in look::lots(notice) {
        let late = lot.terms("submission.late_information", |terms| {
            &terms.submission.late_information
        });
        if late.what.says(LateInformation::None) {
            findings.at(late.at, SAYS, &[]);
        }
    }
}
