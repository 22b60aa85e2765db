//! # An electronic auction for intellectual services
//!
//! An electronic auction is announced for architecture, engineering, research, legal advice, consulting or works of art.
//!
//! ## Why it matters
//! Services and works whose subject is intellectual performance, such as the design of works, cannot be ranked by an automatic method and
//! may not be auctioned.
//!
//! ## How to improve it
//! Do without the auction, and compare concepts.
//!
//! > No electronic auction. The concept weighs 60 %.
//!
//! ## What it leaves out
//! Services to people, such as care and teaching, which nobody should auction either, but which the article does not name. Whether the
//! service of the lot is intellectual beyond its classification.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"subject": {"main_classification": {"code": "71220000"}}, "terms": {"techniques": {"auction": {"used": true}}}}]}
//! ```
//! ```json out
//! {"lots": [{"subject": {"main_classification": {"code": "30197600"}}, "terms": {"techniques": {"auction": {"used": true}}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 0 of the 1,172
//! notices it looks at; eForms 0 of 103, older 0 of 1,069. All 36 calls that announce an auction were read: works, supplies, energy, and
//! simple services such as porters; none is for intellectual services.

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Likely,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("article 35(1), third subparagraph"),
        EFORMS.at("BT-767"),
    ],
    suggestion: "Do without the auction, and compare concepts.",
    check,
};

const SAYS: &str =
    "an electronic auction for {cpv} ({division}), whose subject is intellectual performance";

const INTELLECTUAL: &[&str] = &["712", "713", "714", "73", "791", "794", "9231"];

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    for (lot, cpv) in look::buying(notice, INTELLECTUAL) {
        let auction = lot.terms("techniques.auction", |terms| &terms.techniques.auction);
        if auction.what.used == Some(true) {
            findings.about_code(cpv, auction.at, SAYS);
        }
    }
}
