//! # Reserved under article 77, but not a service of its list
//!
//! Participation is reserved for organisations with a public service mission, and the main classification is none of the services to
//! which the law limits that.
//!
//! ## Why it matters
//! The list is closed. A competition that is limited to such organisations for another service shuts others out without a basis.
//!
//! ## How to improve it
//! Check the classification first: often a finer code of the list fits. Otherwise reserve under article 20, or do not reserve.
//!
//! > Main classification: 85311200 Welfare services for the handicapped.
//!
//! ## What it leaves out
//! Lots without a known code. Finer codes below a listed one count as listed. Of our list the first eleven codes were compared with a
//! commentary, the rest not: look the code up in the article before you act.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"subject": {"main_classification": {"code": "90910000"}}, "terms": {"participation": {"reserved": ["res-pub-ser"]}}}]}
//! ```
//! ```json out
//! {"lots": [{"subject": {"main_classification": {"code": "85311200"}}, "terms": {"participation": {"reserved": ["res-pub-ser"]}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 7 of the 2,097
//! notices it looks at; eForms 0 of 123, older 7 of 1,974.

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Check,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Competition, Kind::Result],
    since: TRANSPOSED,
    until: None,
    sources: &[CLASSIC.at("article 77(1)"), EFORMS.at("BT-71, res-pub-ser")],
    suggestion: "Check the classification; if it is right, reserve under article 20 or not at all.",
    check,
};

const SAYS: &str =
    "reserved under article 77, and {cpv} ({division}) is none of the services it lists";

fn check(notice: &Notice, context: &Context<'_>, findings: &mut Findings<'_>) {
    for lot in look::lots(notice) {
        let reserved = lot.is_reserved_for_mission();
        let codes = lot.cpv();
        let listed = codes
            .iter()
            .any(|cpv| context.law.lists(*cpv, |services| &services.mission));
        if let Some(cpv) = codes.first().filter(|_| reserved && !listed) {
            findings.about_code(*cpv, lot.path("subject.main_classification"), SAYS);
        }
    }
}
