//! # The classification is a whole division
//!
//! The main classification of a lot has two digits that count, such as 45000000 for all construction.
//!
//! ## Why it matters
//! Firms subscribe to codes. A division reaches everybody, so it reaches nobody; and thresholds, article 77 and statistics need to know
//! what is bought.
//!
//! ## How to improve it
//! Take the finest code that covers the lot, and add others for its parts.
//!
//! > 90911200 Building-cleaning services, instead of 90000000 Sewage, refuse, cleaning and environmental services.
//!
//! ## What it leaves out
//! Lots with finer codes beside it; planning. Works in division 45, where the whole building is often what is meant, are found too.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"subject": {"main_classification": {"code": "90000000"}}}]}
//! ```
//! ```json out
//! {"lots": [{"subject": {"main_classification": {"code": "90000000"}, "additional_classifications": [{"code": "90911200"}]}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 176 of the 2,106
//! notices it looks at; eForms 17 of 123, older 159 of 1,983.

use vocabulary::CpvLevel;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Competition, Kind::Result],
    since: None,
    until: None,
    sources: &[CLASSIC.at("article 23"), EFORMS.at("BT-262")],
    suggestion: "Take the finest code that covers the lot.",
    check,
};

const SAYS: &str = "{cpv} ({division}) is a whole division of the vocabulary";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    for lot in look::lots(notice) {
        let codes = lot.cpv();
        let coarse = !codes.is_empty() && codes.iter().all(|cpv| cpv.level() == CpvLevel::Division);
        if let Some(cpv) = codes.first().filter(|_| coarse) {
            findings.about_code(*cpv, lot.path("subject.main_classification"), SAYS);
        }
    }
}
