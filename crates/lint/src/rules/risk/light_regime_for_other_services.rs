//! # Light regime for a service that is not on its list
//!
//! The notice is one for social and other specific services, and no classification of any lot is in the annex that lists them.
//!
//! ## Why it matters
//! The light regime with its freedom of procedure is for the services of the annex. For others the full rules apply, and what was done
//! by the light ones can be challenged.
//!
//! ## How to improve it
//! Check the main classification, or publish as a usual contract notice.
//!
//! > Main classification: 79100000 Legal services (Annex XIV).
//!
//! ## What it leaves out
//! Mixed contracts of which any code is on the list. Lots without a known code. Our list of the annex was not compared with the Official
//! Journal code by code: look the code up there before you act.
//!
//! ## Samples
//! ```json in
//! {"notice_type": "cn-social", "lots": [{"subject": {"main_classification": {"code": "72000000"}}}]}
//! ```
//! ```json out
//! {"notice_type": "cn-social", "lots": [{"subject": {"main_classification": {"code": "85300000"}}}]}
//! ```
//! ```json out
//! {"notice_type": "cn-standard", "lots": [{"subject": {"main_classification": {"code": "72000000"}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 40 of the 2,569
//! notices it looks at; eForms 11 of 142, older 29 of 2,427. Those that were read have main codes of transport, insurance, IT, and
//! the whole division of hotels and restaurants.

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Check,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Planning, Kind::Competition, Kind::Result],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("article 74 and Annex XIV"),
        UTILITIES.at("article 91 and Annex XVII"),
        CONCESSIONS.at("article 19 and Annex IV"),
    ],
    suggestion: "Check the classification, or publish as a usual contract notice.",
    check,
};

const SAYS: &str =
    "a notice for social and other specific services, and {cpv} ({division}) is none of them";

fn check(notice: &Notice, context: &Context<'_>, findings: &mut Findings<'_>) {
    if !notice.is_social() {
        return;
    }
    let codes: Vec<_> = notice
        .procedure
        .subject
        .cpv()
        .chain(notice.lots.iter().flat_map(|lot| lot.subject.cpv()))
        .collect();
    let listed = codes
        .iter()
        .any(|cpv| context.law.lists(*cpv, |services| &services.light));
    if let Some(cpv) = codes.first().filter(|_| !listed) {
        findings.about_code(*cpv, "procedure.subject.main_classification", SAYS);
    }
}
