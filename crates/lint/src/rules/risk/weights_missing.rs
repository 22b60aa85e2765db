//! # Award criteria without weights
//!
//! A lot has two or more award criteria, none of them has a weight, a formula or an order, and the notice does not point to documents
//! for them.
//!
//! ## Why it matters
//! Tenderers have to know what counts how much before they write. Without weights the evaluation can be bent afterwards, or looks as if it were.
//!
//! ## How to improve it
//! Give a weight to each, or say in which document they stand.
//!
//! > Price 60 %, quality of the concept 40 %.
//!
//! ## What it leaves out
//! Notices that say that criteria stand in the documents, or explain the method in words; concessions, light regime and design contests.
//!
//! ## Samples
//! ```json in
//! {"procedure": {"legal_basis": "32014L0024"}, "lots": [{"terms": {"award": {"criteria": [{"kind": "price"}, {"kind": "quality"}]}}}]}
//! ```
//! ```json out
//! {"procedure": {"legal_basis": "32014L0024"}, "lots": [{"terms": {"award": {"criteria": [{"kind": "price", "weight_text": "60"}, {"kind": "quality", "weight_text": "40"}]}}}]}
//! ```
//! ```json out
//! {"procedure": {"legal_basis": "32014L0024"}, "lots": [{"terms": {"award": {"method": {"en": "See the formula."}, "criteria": [{"kind": "price"}, {"kind": "quality"}]}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 2 of the 1,172
//! notices it looks at; eForms 2 of 103, older 0 of 1,069.

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Likely,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("article 67(5)"),
        UTILITIES.at("article 82(5)"),
        DIMARSO.at("on weights and the method of evaluation"),
        EFORMS.at("BT-541"),
    ],
    suggestion: "Give each criterion a weight, or name the document in which it stands.",
    check,
};

const SAYS: &str = "{criteria} award criteria, and no weights";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    if !look::needs_weights(notice) {
        return;
    }
    for lot in look::lots(notice) {
        let criteria = lot.award_criteria();
        let in_documents = lot
            .terms("award.in_documents", |terms| &terms.award.in_documents)
            .what;
        let method = lot.terms("award.method", |terms| &terms.award.method).what;
        let said = criteria
            .what
            .iter()
            .any(|criterion| !criterion.numbers.is_empty() || criterion.weight_text.is_some());
        let elsewhere = *in_documents == Some(true) || !method.is_empty();
        if criteria.what.len() > 1 && !said && !elsewhere {
            findings.at(criteria.at, SAYS, &[("criteria", &criteria.what.len())]);
        }
    }
}
