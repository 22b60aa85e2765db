//! # A framework agreement without its maximum
//!
//! A framework agreement is announced, and neither a maximum value, an estimated value nor a quantity is given.
//!
//! ## Why it matters
//! The Court of Justice decided on 17 June 2021 that the notice must say both the estimated and the maximum quantity or value of a
//! framework, and that the framework has lost its effect when the maximum is reached; it had no objection to a maximum that stands in
//! documents which are open to all. Without it tenderers cannot price, and every call-off can be attacked.
//!
//! ## How to improve it
//! State the maximum for each lot, with what you expect beside it.
//!
//! > Expected over four years: 600,000 EUR. Maximum of the framework agreement: 900,000 EUR.
//!
//! ## What it leaves out
//! Concessions, defence, the institutions of the Union and national law, on which the Court did not decide. Maxima that stand in the
//! description or the documents. An estimated value passes here although it is not called a maximum.
//!
//! ## Samples
//! ```json in
//! {"procedure": {"legal_basis": "32014L0024"}, "lots": [{"terms": {"techniques": {"framework": {"kind": "fa-wo-rc"}}}}]}
//! ```
//! ```json out
//! {"procedure": {"legal_basis": "32014L0024"}, "lots": [{"subject": {"framework_maximum_value": {"amount": "900000", "currency": "EUR"}}, "terms": {"techniques": {"framework": {"kind": "fa-wo-rc"}}}}]}
//! ```
//! ```json out
//! {"dispatched": "2020-03-01", "procedure": {"legal_basis": "32014L0024"}, "lots": [{"terms": {"techniques": {"framework": {"kind": "fa-wo-rc"}}}}]}
//! ```
//! ```json out
//! {"procedure": {"legal_basis": "32009L0081"}, "lots": [{"terms": {"techniques": {"framework": {"kind": "fa-wo-rc"}}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 20 of the 363
//! notices it looks at; eForms 4 of 103, older 16 of 260.

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Likely,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: Some(day(2021, 6, 17)),
    until: None,
    sources: &[
        SIMONSEN.at("first answer"),
        CLASSIC.at("articles 18(1), 33 and 49, annex V, part C, numbers 7, 8 and 10"),
        EFORMS.at("BT-271"),
    ],
    suggestion: "State the maximum value or quantity of the framework agreement, for each lot.",
    check,
};

const SAYS: &str =
    "a framework agreement without a maximum value, an estimated value or a quantity";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    if !look::is_covered(notice) || look::total_value(notice).is_some() {
        return;
    }
    for lot in look::lots(notice).filter(LotView::is_framework) {
        let subject = &lot.lot.subject;
        let quantity = subject.quantity.is_some()
            || !subject.quantity_text.is_empty()
            || subject.estimated_range.is_some();
        if lot.value().is_none() && !quantity {
            findings.at(lot.path("subject.framework_maximum_value"), SAYS, &[]);
        }
    }
}
