//! # Labour-intensive work without a social clause
//!
//! The lot is for cleaning, catering, security, construction, textiles, care or waste collection, and nothing in the notice points to a
//! social condition: no aim, no objective, no reservation, no word in criteria or conditions.
//!
//! ## Why it matters
//! In these sectors wages are most of the price, and contractors compete on them. Conditions on training places, long-term unemployed
//! people, wages under collective agreements or due diligence cost little and are lawful if they are linked to the contract and announced.
//!
//! ## How to improve it
//! Choose one clause that fits the work, say how it is shown, and what happens if it is not kept.
//!
//! > For each 500,000 EUR of yearly value the contractor employs one person who was unemployed for more than a year, or one apprentice, for
//! > at least twelve months. The employment agency helps to find them. Reports each half year.
//!
//! ## What it leaves out
//! Clauses that stand only in documents outside the notice, which is usual: notices have little room. Words are looked for in 22
//! languages, and some are missed. Purchases below 100,000 in any currency.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"subject": {"title": {"en": "Cleaning of schools"}, "main_classification": {"code": "90910000"}}}]}
//! ```
//! ```json out
//! {"lots": [{"subject": {"main_classification": {"code": "90910000"}},
//!   "terms": {"performance": {"conditions": [{"description": {"fr": "Clause d'insertion : 500 heures."}}]}}}]}
//! ```
//! ```json out
//! {"lots": [{"subject": {"main_classification": {"code": "90910000"}, "strategic": {"social": ["opp"]}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 162 of the 1,172
//! notices it looks at; eForms 13 of 103, older 149 of 1,069.

use rust_decimal::Decimal;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Check,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("articles 18(2) and 70"),
        BUYING_SOCIAL.at("chapters 4 and 5"),
    ],
    suggestion: "Add one social condition that fits the work, with how it is shown and what happens if it is not kept.",
    check,
};

const SAYS: &str = "{cpv} ({division}) is labour-intensive, and nothing in the notice points to a social condition";

/// Construction, security, cleaning, catering, waste, textiles, care, temporary staff, gardening, removals.
const SECTORS: &[&str] = &[
    "45", "797", "909", "555", "905", "18", "395", "853", "796", "773", "9839",
];
const SMALL: i64 = 100_000;

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    let social = look::Mentions::of(notice, words::social);
    for (lot, cpv) in look::buying(notice, SECTORS) {
        let small = lot
            .value()
            .is_some_and(|value| value.what.amount < Decimal::from(SMALL));
        let strategic = lot.subject("strategic", |subject| &subject.strategic).what;
        let said = lot.says_social()
            || !strategic.social.is_empty()
            || lot.reservations().next().is_some();
        if !small && !said && !social.about(lot) {
            findings.about_code(cpv, lot.path("terms.performance.conditions"), SAYS);
        }
    }
}
