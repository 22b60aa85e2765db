//! # No winner, and no reason
//!
//! A lot ended without a winner, and the notice does not say why.
//!
//! ## Why it matters
//! Tenderers have worked for it, and the reason tells whether it is worth to try again: no funds, no tenders, or all rejected.
//!
//! ## How to improve it
//! Choose the reason.
//!
//! > Reason: no tenders were received; the lot will be divided and announced again in June.
//!
//! ## What it leaves out
//! Reasons that are withheld.
//!
//! ## Samples
//! ```json in
//! {"kind": "result", "results": {"outcomes": [{"outcome": "clos-nw"}]}}
//! ```
//! ```json out
//! {"kind": "result", "results": {"outcomes": [{"outcome": "clos-nw", "not_awarded_reason": "no-rece"}]}}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 1 of the 925
//! notices it looks at; eForms 1 of 20, older 0 of 905.

use notices::notice::codes::Outcome;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Result],
    since: TRANSPOSED,
    until: None,
    sources: &[CLASSIC.at("article 55(1)"), EFORMS.at("BT-144")],
    suggestion: "Choose the reason why no winner was chosen.",
    check,
};

const SAYS: &str = "the lot ended without a winner, and no reason is given";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    let withheld = look::is_withheld(notice, "not_awarded_reason");
    for (nth, outcome) in notice.results.outcomes.iter().enumerate() {
        if outcome.outcome.says(Outcome::NoWinner)
            && outcome.not_awarded_reason.is_none()
            && !withheld
        {
            findings.at(
                format!("results.outcomes[{nth}].not_awarded_reason"),
                SAYS,
                &[],
            );
        }
    }
}
