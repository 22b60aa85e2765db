//! # How many tenders came in is not said
//!
//! A lot has a winner, and the number of tenders received is missing.
//!
//! ## Why it matters
//! It is the figure by which competition is measured everywhere, and by which a network learns which tenders work.
//!
//! ## How to improve it
//! Give the number for each lot, with that of small firms among them.
//!
//! > Tenders received: 6, of which 4 from small or medium-sized enterprises.
//!
//! ## What it leaves out
//! Awards without a call, and public passenger transport, whose form before eForms had no field for it. Numbers that are withheld.
//!
//! ## Samples
//! ```json in
//! {"kind": "result", "procedure": {"procedure_type": "open"}, "results": {"outcomes": [{"outcome": "selec-w"}]}}
//! ```
//! ```json out
//! {"kind": "result", "procedure": {"procedure_type": "open"}, "results": {"outcomes": [{"outcome": "selec-w", "submissions": [{"kind": "tenders", "count": 6}]}]}}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 42 of the 925
//! notices it looks at; eForms 2 of 20, older 40 of 905.

use notices::notice::codes::{NoticeType, Outcome, ProcedureType};

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Result],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("annex V, part D, number 11"),
        EFORMS.at("BT-759, BT-760"),
    ],
    suggestion: "Give the number of tenders received for each lot.",
    check,
};

const SAYS: &str = "there is a winner, and the number of tenders received is not given";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    let withheld = look::is_withheld(notice, "submissions");
    let transport = notice.notice_type.says(NoticeType::TransportAward);
    if withheld
        || transport
        || notice
            .procedure
            .procedure_type
            .says(ProcedureType::NegotiatedWithoutCall)
    {
        return;
    }
    for (nth, outcome) in notice.results.outcomes.iter().enumerate() {
        let counted = outcome
            .submissions
            .iter()
            .any(|count| count.count.is_some());
        if outcome.outcome.says(Outcome::WinnerChosen) && !counted {
            findings.at(format!("results.outcomes[{nth}].submissions"), SAYS, &[]);
        }
    }
}
