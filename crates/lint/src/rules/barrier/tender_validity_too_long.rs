//! # Tenders must stay valid for more than half a year
//!
//! ## Why it matters
//! Whoever is bound to a price for long adds a margin for what may rise meanwhile, or stays away. Small firms cannot keep people free for
//! a contract that may come.
//!
//! ## How to improve it
//! Plan the evaluation, and bind tenderers for as long as it takes with a standstill and a review.
//!
//! > Tenders are valid for 90 days from the time limit for their receipt.
//!
//! ## What it leaves out
//! Works, where prices are mostly indexed; validity without a unit. National law may set another longest time.
//!
//! ## Samples
//! ```json in
//! {"procedure": {"subject": {"nature": "services"}}, "lots": [{"terms": {"deadlines": {"validity": {"number": "12", "unit": "MONTH"}}}}]}
//! ```
//! ```json out
//! {"procedure": {"subject": {"nature": "services"}}, "lots": [{"terms": {"deadlines": {"validity": {"number": "90", "unit": "DAY"}}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 39 of the 1,176
//! notices it looks at; eForms 1 of 103, older 38 of 1,073.

use notices::notice::codes::Nature;
use rust_decimal::Decimal;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: None,
    until: None,
    sources: &[
        EFORMS.at("BT-98"),
        CLASSIC.at("article 18(1), proportionality"),
    ],
    suggestion: "Bind tenderers for three to four months, and plan the evaluation so that it suffices.",
    check,
};

const SAYS: &str = "tenders must stay valid for about {days} days";
/// Half a year and a few days for months of 31 days.
const LONG_DAYS: i64 = 186;

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    for lot in look::lots(notice).filter(|lot| !lot.is(Nature::Works)) {
        let validity = lot.terms("deadlines.validity", |terms| &terms.deadlines.validity);
        let days = validity
            .what
            .as_ref()
            .and_then(notices::notice::Duration::about_days);
        if let Some(days) = days.filter(|days| *days > Decimal::from(LONG_DAYS)) {
            findings.at(validity.at, SAYS, &[("days", &days.round())]);
        }
    }
}
