//! # Only one tender came in
//!
//! A lot of a competitive procedure got a single tender.
//!
//! ## Why it matters
//! Nothing is wrong with the notice; the tender before it did not reach a market. The Union counts this share as a sign of weak competition.
//!
//! ## How to improve it
//! Ask those who did not tender why, and look at the other findings of the call: lots, time, guarantee, turnover, references.
//!
//! > Survey of six firms that had downloaded the documents: four name the guarantee, three the time of 20 days.
//!
//! ## What it leaves out
//! Awards without a call, and call-offs.
//!
//! ## Samples
//! ```json in
//! {"kind": "result", "procedure": {"procedure_type": "open"}, "results": {"outcomes": [{"submissions": [{"kind": "tenders", "count": 1}]}]}}
//! ```
//! ```json out
//! {"kind": "result", "procedure": {"procedure_type": "open"}, "results": {"outcomes": [{"submissions": [{"kind": "tenders", "count": 4}]}]}}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 146 of the 930
//! notices it looks at; eForms 2 of 20, older 144 of 910.

use notices::notice::codes::{ProcedureType, SubmissionKind};

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Result],
    since: None,
    until: None,
    sources: &[
        SCOREBOARD.at("indicator 1, single bidder"),
        EFORMS.at("BT-759"),
    ],
    suggestion: "Ask those who did not tender why, before the next call.",
    check,
};

const SAYS: &str = "one tender came in";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    if notice
        .procedure
        .procedure_type
        .says(ProcedureType::NegotiatedWithoutCall)
    {
        return;
    }
    for (nth, outcome) in notice.results.outcomes.iter().enumerate() {
        let single = outcome
            .submissions
            .iter()
            .any(|count| count.kind.says(SubmissionKind::Tenders) && count.count == Some(1));
        if single {
            findings.at(format!("results.outcomes[{nth}].submissions"), SAYS, &[]);
        }
    }
}
