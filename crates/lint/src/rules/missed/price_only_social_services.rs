//! # Social services are bought by price alone
//!
//! The lot is for health, social, educational or cultural services, and price is the only award criterion.
//!
//! ## Why it matters
//! Care, training and counselling are as good as the people who give them. By price alone the cheapest staffing wins, and those whom the
//! service is for pay for it. The law lets buyers weigh quality, continuity, accessibility, affordability, the needs of different
//! users and their part in the service, and lets countries rule price alone out.
//!
//! ## How to improve it
//! Weigh quality with at least half of the points, or fix the price and let quality alone compete.
//!
//! > Quality 70 %: care concept (30), continuity of staff (20), part of users and families in planning (20). Price 30 %.
//!
//! ## What it leaves out
//! What national law says on price alone. Services of the same annex that are not personal: hotels, catering, security, post, legal advice. Notices that leave criteria to the
//! documents.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"subject": {"main_classification": {"code": "85312100"}}, "terms": {"award": {"criteria": [{"kind": "price"}]}}}]}
//! ```
//! ```json out
//! {"lots": [{"subject": {"main_classification": {"code": "85312100"}}, "terms": {"award": {"criteria": [{"kind": "price"}, {"kind": "quality"}]}}}]}
//! ```
//! ```json out
//! {"lots": [{"subject": {"main_classification": {"code": "85312100"}}, "terms": {"award": {"in_documents": true, "criteria": [{"kind": "price"}]}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 4 of the 1,172
//! notices it looks at; eForms 4 of 103, older 0 of 1,069.

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("articles 67(2) and 76(2)"),
        BUYING_SOCIAL.at("chapter 4, light regime and award criteria"),
    ],
    suggestion: "Weigh quality, continuity and the needs of users, or fix the price and let quality alone compete.",
    check,
};

const SAYS: &str =
    "{cpv} ({division}) is a service to people, and price is the only award criterion";

/// Education, health and social services, recreation and culture, membership organisations.
const TO_PEOPLE: &[&str] = &["80", "85", "92", "981"];

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    for (lot, cpv) in look::buying(notice, TO_PEOPLE) {
        if look::price_only(lot) == Some(true) {
            findings.about_code(cpv, lot.award_criteria().at, SAYS);
        }
    }
}
