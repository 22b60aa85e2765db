//! # Labour-intensive services are bought by price alone
//!
//! The lot is for cleaning, security, catering, gardening or waste collection, and price is the only award criterion.
//!
//! ## Why it matters
//! Where wages are most of the price, the lowest price is the fewest hours. It is paid by staff in pace and by the buyer in checks,
//! complaints and changes of contractor.
//!
//! ## How to improve it
//! Let hours, training, continuity of staff and a trial area count, or set a floor of hours and compare the rest.
//!
//! > Price 50 %; productive hours offered per area 25 %; plan for training and continuity of staff 25 %.
//!
//! ## What it leaves out
//! Services to people, which have a rule of their own (`price-only-social-services`). Notices that leave criteria to the documents.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"subject": {"main_classification": {"code": "90911200"}}, "terms": {"award": {"criteria": [{"kind": "price"}]}}}]}
//! ```
//! ```json out
//! {"lots": [{"subject": {"main_classification": {"code": "90911200"}}, "terms": {"award": {"criteria": [{"kind": "price"}, {"kind": "quality"}]}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 6 of the 1,172
//! notices it looks at; eForms 0 of 103, older 6 of 1,069.

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("article 67(2)"),
        BUYING_SOCIAL.at("chapter 4, award criteria"),
    ],
    suggestion: "Let hours, training and continuity of staff count beside the price.",
    check,
};

const SAYS: &str = "{cpv} ({division}) is mostly wages, and price is the only award criterion";

const SECTORS: &[&str] = &["797", "909", "555", "905", "773", "796"];

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    for (lot, cpv) in look::buying(notice, SECTORS) {
        if look::price_only(lot) == Some(true) {
            findings.about_code(cpv, lot.award_criteria().at, SAYS);
        }
    }
}
