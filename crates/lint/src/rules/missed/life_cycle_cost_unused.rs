//! # Things that use energy are bought by their price alone
//!
//! The lot is for vehicles, computers, lighting, machines or heating, price is the only criterion, and no text speaks of costs over
//! the life cycle.
//!
//! ## Why it matters
//! The purchase price is often the smaller part of what such things cost. Whoever compares prices alone pays the rest later, and so does
//! the climate.
//!
//! ## How to improve it
//! Compare the cost of purchase, energy, maintenance and disposal over the years of use; calculators exist for many products.
//!
//! > Tenders are compared by their cost over eight years: price, electricity at 0.25 EUR/kWh for 2,000 hours a year, maintenance, disposal.
//!
//! ## What it leaves out
//! Criteria of the kind "cost". Notices that leave criteria to the documents.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"subject": {"main_classification": {"code": "31527200"}}, "terms": {"award": {"criteria": [{"kind": "price"}]}}}]}
//! ```
//! ```json out
//! {"lots": [{"subject": {"main_classification": {"code": "31527200"}}, "terms": {"award": {"criteria": [{"kind": "cost"}]}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 8 of the 1,172
//! notices it looks at; eForms 1 of 103, older 7 of 1,069.

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Check,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("article 68"),
        BUYING_GREEN.at("chapter 5, life-cycle costing"),
    ],
    suggestion: "Compare the cost over the years of use instead of the purchase price.",
    check,
};

const SAYS: &str = "{cpv} ({division}) uses energy, and only the purchase price counts";

/// Vehicles, computers and printers, lighting, electric machines, pumps and compressors, cooling, heating, household appliances.
const USES_ENERGY: &[&str] = &[
    "3411", "3412", "3413", "3414", "302", "3012", "315", "311", "4212", "425", "397", "4462",
    "488",
];

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    let life_cycle = look::Mentions::of(notice, words::life_cycle);
    for (lot, cpv) in look::buying(notice, USES_ENERGY) {
        if look::price_only(lot) == Some(true) && !life_cycle.about(lot) {
            findings.about_code(cpv, lot.award_criteria().at, SAYS);
        }
    }
}
