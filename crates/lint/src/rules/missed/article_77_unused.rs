//! # A service that may be reserved under article 77, and is not
//!
//! The main classification is on the list of health, social, cultural and educational services of article 77, and participation is
//! not reserved.
//!
//! ## Why it matters
//! For these services the law lets a buyer hold a competition only among organisations that pursue a public service mission, reinvest
//! their profits, and are owned or run by their staff or with the active part of staff, users or others concerned. Care, training and culture often come from such organisations, and
//! they seldom win against pure price.
//!
//! ## How to improve it
//! Ask in the market consultation whether enough such organisations exist. If so, reserve the procedure or some lots, name the article in
//! the call, and limit the contract to three years.
//!
//! > Participation in lot 2 is reserved under article 77 of Directive 2014/24/EU for organisations that meet the conditions of its
//! > paragraph 2. The contract runs for three years.
//!
//! ## What it leaves out
//! Notices that reserve any lot (also under article 20); utilities, whose directive has an article of its own
//! (94), and concessions, whose directive has none. Whether national
//! law has taken over the article, and who qualifies, is for counsel.
//!
//! ## Samples
//! ```json in
//! {"procedure": {"legal_basis": "32014L0024"}, "lots": [{"subject": {"main_classification": {"code": "85312100"}}}]}
//! ```
//! ```json out
//! {"procedure": {"legal_basis": "32014L0024"}, "lots": [{"subject": {"main_classification": {"code": "85312100"}},
//!   "terms": {"participation": {"reserved": ["res-pub-ser"]}}}]}
//! ```
//! ```json out
//! {"procedure": {"legal_basis": "32014L0024"}, "lots": [{"subject": {"main_classification": {"code": "30213100"}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 66 of the 1,644
//! notices it looks at; eForms 9 of 122, older 57 of 1,522.

use notices::notice::codes::LegalBasis;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Check,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Planning, Kind::Consultation, Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("article 77"),
        BUYING_SOCIAL.at("chapter 4, reservations"),
    ],
    suggestion: "Ask the market whether organisations with a public service mission can deliver it, and reserve the procedure or a lot for them.",
    check,
};

const SAYS: &str = "{cpv} ({division}) may be reserved for organisations with a public service mission, and is not";

fn check(notice: &Notice, context: &Context<'_>, findings: &mut Findings<'_>) {
    if !look::under(notice, LegalBasis::PublicSector)
        || look::lots(notice).any(|lot| lot.reservations().next().is_some())
    {
        return;
    }
    for lot in look::lots(notice) {
        if let Some(cpv) = lot
            .main_cpv()
            .filter(|cpv| context.law.lists(*cpv, |services| &services.mission))
        {
            findings.about_code(cpv, lot.path("terms.participation.reserved"), SAYS);
        }
    }
}
