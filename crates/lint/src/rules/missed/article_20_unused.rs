//! # Work that sheltered workshops do well, and nothing is reserved
//!
//! The main classification is work that sheltered workshops and integration enterprises often offer (cleaning, laundry, gardening,
//! packaging, catering, recycling, printing, digitisation), and no lot is reserved for them.
//!
//! ## Why it matters
//! Any contract, above or below the thresholds, may be reserved for operators whose main aim is to integrate people with disabilities or
//! disadvantaged people, if at least 30 % of their staff are such people. One lot is enough to give them work for years.
//!
//! ## How to improve it
//! Ask the association of such enterprises what they can carry, cut a lot to that, and name the article in the call.
//!
//! > Lot 3 (mowing in the eastern district) is reserved under article 20 of Directive 2014/24/EU for sheltered workshops and operators
//! > whose main aim is the social and professional integration of disabled or disadvantaged persons.
//!
//! ## What it leaves out
//! Procedures that reserve any lot. The list of classifications is ours and no law; a country's pack can replace it (`sheltered`).
//! National law may be narrower on who qualifies.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"subject": {"main_classification": {"code": "77310000"}}}]}
//! ```
//! ```json out
//! {"lots": [{"subject": {"main_classification": {"code": "77310000"}}}, {"subject": {"main_classification": {"code": "77310000"}},
//!   "terms": {"participation": {"reserved": ["res-ws"]}}}]}
//! ```
//! ```json out
//! {"lots": [{"subject": {"main_classification": {"code": "33100000"}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 79 of the 1,644
//! notices it looks at; eForms 4 of 122, older 75 of 1,522.

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Check,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Planning, Kind::Consultation, Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("article 20"),
        UTILITIES.at("article 38"),
        CONCESSIONS.at("article 24"),
        BUYING_SOCIAL.at("chapter 4, reservations"),
    ],
    suggestion: "Ask integration enterprises what they can carry, and reserve a lot of that size.",
    check,
};

const SAYS: &str = "{cpv} ({division}) is work that integration enterprises often offer, and no lot is reserved for them";

/// Gardening, cleaning, laundry, catering, packaging, printing, digitisation, waste sorting, mail.
const USUAL: &[&str] = &[
    "7731", "7734", "909", "9831", "555", "7992", "798", "79999100", "79995100", "905144",
    "905133", "6412", "795", "45112",
];

fn check(notice: &Notice, context: &Context<'_>, findings: &mut Findings<'_>) {
    if look::lots(notice).any(|lot| lot.reservations().next().is_some()) {
        return;
    }
    for lot in look::lots(notice) {
        let Some(cpv) = lot.main_cpv() else { continue };
        let listed = context.law.has_list(|services| &services.sheltered);
        let fits = if listed {
            context.law.lists(cpv, |services| &services.sheltered)
        } else {
            look::in_branches(cpv, USUAL)
        };
        if fits {
            findings.about_code(cpv, lot.path("terms.participation.reserved"), SAYS);
        }
    }
}
