//! # A large purchase without any earlier notice
//!
//! The value is more than four times the threshold, and no prior information or consultation is named.
//!
//! ## Why it matters
//! Small firms and social economy entities need months to find partners and to plan. A consultation tells the buyer what the market can do,
//! and the notice of it tells the market what will come.
//!
//! ## How to improve it
//! Publish a notice of a preliminary market consultation, invite social economy networks as well, and publish what was asked and answered.
//!
//! > Preliminary market consultation: meetings online on 3 and 5 February; summary published on 20 February; tenders invited in May.
//!
//! ## What it leaves out
//! It is silent unless the configuration wakes it, because most buyers consult in other ways. Design contests and corrected notices.
//!
//! ## Samples
//! ```json in
//! {"procedure": {"subject": {"nature": "services", "estimated_value": {"amount": "2000000", "currency": "EUR"}}}, "lots": [{"id": "LOT-0001"}]}
//! ```
//! ```json out
//! {"procedure": {"subject": {"nature": "services", "estimated_value": {"amount": "2000000", "currency": "EUR"}},
//!   "terms": {"previous_notices": [{"id": "00123456-2024"}]}}, "lots": [{"id": "LOT-0001"}]}
//! ```
//! ```json out
//! {"procedure": {"subject": {"nature": "services", "estimated_value": {"amount": "300000", "currency": "EUR"}}}, "lots": [{"id": "LOT-0001"}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 148 of the 1,172
//! notices it looks at; eForms 11 of 103, older 137 of 1,069.

use rust_decimal::Decimal;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Check,
    counsel: false,
    level: Level::Allow,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("articles 40 and 48"),
        BUYING_SOCIAL.at("chapter 3, market dialogue"),
    ],
    suggestion: "Consult the market before the next large purchase, and publish a notice of it.",
    check,
};

const SAYS: &str = "the value is {value}, and no earlier notice or consultation is named";
const LARGE: i64 = 4;

fn check(notice: &Notice, context: &Context<'_>, findings: &mut Findings<'_>) {
    if notice.is_design_contest() || notice.is_change() {
        return;
    }
    let announced = look::lots(notice).any(|lot| {
        !lot.terms("previous_notices", |terms| &terms.previous_notices)
            .what
            .is_empty()
    }) || !notice.procedure.terms.previous_notices.is_empty();
    let (Some(value), Some((threshold, currency))) =
        (look::total_value(notice), look::threshold(notice, context))
    else {
        return;
    };
    let large = value
        .what
        .in_currency(currency)
        .is_some_and(|value| value > threshold * Decimal::from(LARGE));
    if large && !announced {
        findings.at(
            "procedure.terms.previous_notices",
            SAYS,
            &[("value", &look::money(value.what))],
        );
    }
}
