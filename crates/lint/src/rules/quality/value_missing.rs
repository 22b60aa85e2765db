//! # No value is given
//!
//! A call for tenders says neither for the procedure nor for a lot what it is estimated to be worth.
//!
//! ## Why it matters
//! The value tells a small firm in a second whether it can carry the contract, and whether turnover and guarantees fit. Without it the
//! thresholds and the cap on turnover cannot be checked either.
//!
//! ## How to improve it
//! Give the estimate for each lot. If tenderers should not aim at it, give the volume in another way: hours, pieces, areas.
//!
//! > Estimated value of lot 2: 84,000 EUR a year without VAT.
//!
//! ## What it leaves out
//! Quantities in words, which count as said. Design contests and qualification systems. A value that is withheld. Values of 0 and 1 are
//! placeholders and count as missing.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"id": "LOT-0001", "subject": {"title": {"en": "Chairs"}}}]}
//! ```
//! ```json out
//! {"lots": [{"id": "LOT-0001", "subject": {"estimated_value": {"amount": "84000", "currency": "EUR"}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 415 of the 1,176
//! notices it looks at; eForms 43 of 103, older 372 of 1,073. All of them were compared with their source: 396 have no element for
//! a value, 19 have one with 0, 0.01 or 1 in it.

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
        CLASSIC.at("annex V, part C, number 8"),
        EFORMS.at("BT-27, BT-271"),
    ],
    suggestion: "Give the estimated value, or the volume in hours, pieces or areas.",
    check,
};

const SAYS: &str = "neither the procedure nor any lot has an estimated value or a quantity";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    let system = notice.notice_type.says(NoticeType::QualificationSystem);
    if notice.lots.is_empty()
        || system
        || notice.is_design_contest()
        || look::total_value(notice).is_some()
    {
        return;
    }
    let said = look::lots(notice).any(|lot| {
        let subject = &lot.lot.subject;
        lot.value().is_some()
            || subject.quantity.is_some()
            || !subject.quantity_text.is_empty()
            || subject.estimated_range.is_some()
    });
    let general = &notice.procedure.subject;
    let range = general.estimated_range.is_some()
        || !general.quantity_text.is_empty()
        || general.quantity.is_some();
    let withheld = look::is_withheld(notice, "value");
    if !said && !range && !withheld {
        findings.at("procedure.subject.estimated_value", SAYS, &[]);
    }
}
