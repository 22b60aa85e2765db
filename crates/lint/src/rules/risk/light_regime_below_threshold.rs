//! # Light regime below its threshold
//!
//! The notice is one for social and other specific services under the directive, and the value is below 750,000 euro (utilities:
//! 1,000,000).
//!
//! ## Why it matters
//! Below the threshold the directive does not apply, and national law may be simpler still. Whoever names the directive as the legal
//! basis promises its rules on changes and on the award notice without need. Or the value leaves out renewals and is too low. To
//! publish voluntarily is welcome: there is a legal basis and a form for that.
//!
//! ## How to improve it
//! Check that all renewals and options are in the value; if it stays below, publish by national law, voluntarily in the Official
//! Journal as well if that helps the market.
//!
//! > Estimated value over three years and one renewal of a year: 820,000 EUR.
//!
//! ## What it leaves out
//! Values in other currencies; single lots, because the value of all counts.
//!
//! ## Samples
//! ```json in
//! {"notice_type": "cn-social", "procedure": {"legal_basis": "32014L0024", "subject": {"estimated_value": {"amount": "300000", "currency": "EUR"}}}, "lots": [{"id": "LOT-0001"}]}
//! ```
//! ```json out
//! {"notice_type": "cn-social", "procedure": {"legal_basis": "32014L0024", "subject": {"estimated_value": {"amount": "900000", "currency": "EUR"}}}, "lots": [{"id": "LOT-0001"}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 23 of the 1,172
//! notices it looks at; eForms 3 of 103, older 20 of 1,069.

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Likely,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("articles 4, point (d), and 74"),
        UTILITIES.at("article 15, point (c)"),
    ],
    suggestion: "Check that renewals and options are in the value, or publish by national law.",
    check,
};

const SAYS: &str = "{value} is below the threshold of {threshold} {currency} of the light regime";

fn check(notice: &Notice, context: &Context<'_>, findings: &mut Findings<'_>) {
    if !notice.is_social() || !look::is_covered(notice) {
        return;
    }
    let (Some(value), Some((least, currency))) = (
        look::total_value(notice),
        look::light_threshold(notice, context),
    ) else {
        return;
    };
    if value
        .what
        .in_currency(currency)
        .is_some_and(|amount| amount < least)
    {
        findings.at(
            value.at,
            SAYS,
            &[
                ("value", &look::money(value.what)),
                ("threshold", &look::number(least)),
                ("currency", &currency),
            ],
        );
    }
}
