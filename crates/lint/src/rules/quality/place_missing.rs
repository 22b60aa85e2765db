//! # The place of performance is missing
//!
//! A lot says nowhere, by region, country or in words, where it is carried out.
//!
//! ## Why it matters
//! Small firms and social economy entities search by region. A lot without a place is found by none of them.
//!
//! ## How to improve it
//! Give the NUTS code of the district (level 3), and the address if there is one.
//!
//! > Place of performance: FI1B1 (Helsinki-Uusimaa); the day-care centres listed in annex 2.
//!
//! ## What it leaves out
//! Lots that say "anywhere", which is a place too. Places that stand only in the description. Design contests, whose form before eForms
//! had no field for it.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"id": "LOT-0001", "subject": {"title": {"en": "Snow clearing"}}}]}
//! ```
//! ```json out
//! {"lots": [{"id": "LOT-0001", "subject": {"places": [{"address": {"region": "FI1B1"}}]}}]}
//! ```
//! ```json out
//! {"procedure": {"subject": {"places": [{"wide": "anyw-eea"}]}}, "lots": [{"id": "LOT-0001"}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 18 of the 1,649
//! notices it looks at; eForms 15 of 122, older 3 of 1,527. At first 105 of 125 were design contests, whose older form had no
//! place; they are left out since.

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Competition, Kind::Planning, Kind::Consultation],
    since: None,
    until: None,
    sources: &[
        CLASSIC.at("annex V, part C, number 6"),
        EFORMS.at("BT-5071, BT-5141"),
    ],
    suggestion: "Give the region by its NUTS code, as fine as it is known.",
    check,
};

const SAYS: &str = "no place of performance is given";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    if notice.is_design_contest() {
        return;
    }
    for lot in look::lots(notice) {
        let places = lot.subject("places", |subject| &subject.places);
        if places.what.iter().all(notices::notice::Place::is_absent) {
            findings.at(places.at, SAYS, &[]);
        }
    }
}
