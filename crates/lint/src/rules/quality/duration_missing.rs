//! # Nobody says when, or for how long
//!
//! A lot has no term: no length, no days, not even "unlimited" or "unknown".
//!
//! ## Why it matters
//! Who does not know when the work begins and ends cannot plan people for it.
//!
//! ## How to improve it
//! Give the length, or first and last day, and the renewals beside it.
//!
//! > 24 months from 1 September 2026; may be renewed twice for twelve months.
//!
//! ## What it leaves out
//! Design contests and qualification systems.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"id": "LOT-0001", "subject": {"title": {"en": "Cleaning"}}}]}
//! ```
//! ```json out
//! {"lots": [{"id": "LOT-0001", "subject": {"term": {"duration": {"number": "24", "unit": "MONTH"}}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 105 of the 1,176
//! notices it looks at; eForms 26 of 103, older 79 of 1,073. All were compared with their source, which has no term; some give the
//! validity of tenders only.

use notices::notice::codes::NoticeType;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: None,
    until: None,
    sources: &[
        CLASSIC.at("annex V, part C, number 10"),
        EFORMS.at("BT-36, BT-536, BT-537, BT-538"),
    ],
    suggestion: "Give the length of the contract, or its first and last day.",
    check,
};

const SAYS: &str = "no term is given";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    if notice.is_design_contest() || notice.notice_type.says(NoticeType::QualificationSystem) {
        return;
    }
    for lot in look::lots(notice) {
        let term = lot.subject("term", |subject| &subject.term);
        let framework = lot
            .terms("techniques.framework", |terms| &terms.techniques.framework)
            .what;
        if term.what.is_absent() && framework.duration.is_none() {
            findings.at(term.at, SAYS, &[]);
        }
    }
}
