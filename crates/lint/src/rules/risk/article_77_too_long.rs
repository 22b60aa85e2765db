//! # Reserved under article 77 for more than three years
//!
//! Participation is reserved for organisations with a public service mission, and the term is longer than three years.
//!
//! ## Why it matters
//! The law allows this reservation for three years at most, and not again for the same organisation and service within three years. For
//! a longer term the article gives no basis.
//!
//! ## How to improve it
//! Limit the term to three years without renewals, or reserve under article 20, which has no such limit.
//!
//! > The contract runs from 1 September 2026 to 31 August 2029 and is not renewed.
//!
//! ## What it leaves out
//! Renewals, which are given in words. Earlier awards to the same organisation, which a single notice does not show.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"subject": {"term": {"duration": {"number": "48", "unit": "MONTH"}}}, "terms": {"participation": {"reserved": ["res-pub-ser"]}}}]}
//! ```
//! ```json out
//! {"lots": [{"subject": {"term": {"duration": {"number": "36", "unit": "MONTH"}}}, "terms": {"participation": {"reserved": ["res-pub-ser"]}}}]}
//! ```
//! ```json out
//! {"lots": [{"subject": {"term": {"duration": {"number": "48", "unit": "MONTH"}}}, "terms": {"participation": {"reserved": ["res-ws"]}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 2 of the 2,097
//! notices it looks at; eForms 0 of 123, older 2 of 1,974.

use rust_decimal::Decimal;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Competition, Kind::Result],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("article 77(2), point (d), and (3)"),
        UTILITIES.at("article 94"),
    ],
    suggestion: "Limit the term to three years, or reserve under article 20 instead.",
    check,
};

const SAYS: &str = "reserved under article 77, and runs about {years} years (at most {most})";

fn check(notice: &Notice, context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(most) = context.law.limit(|limits| limits.reserved_mission_years) else {
        return;
    };
    for lot in look::lots(notice) {
        let reserved = lot.is_reserved_for_mission();
        let term = lot.subject("term", |subject| &subject.term);
        let Some(days) = term.what.about_days().filter(|_| reserved) else {
            continue;
        };
        // Two weeks of margin for counting months in days.
        if days > Decimal::from(most) * Decimal::new(36_525, 2) + Decimal::from(14) {
            let years = (days / Decimal::new(36_525, 2)).round_dp(1);
            findings.at(term.at, SAYS, &[("years", &years), ("most", &most)]);
        }
    }
}
