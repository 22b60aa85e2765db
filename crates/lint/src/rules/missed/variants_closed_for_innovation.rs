//! # Innovation is the aim, and variants are not allowed
//!
//! The notice says that it wants innovation, and does not let tenderers offer another solution than the one described.
//!
//! ## Why it matters
//! Who knows the better solution is on the other side of the table. Variants, functional requirements and the innovation partnership are
//! the ways to hear of it.
//!
//! ## How to improve it
//! Allow variants with a few minimum requirements, or describe the need instead of the solution.
//!
//! > Variants are allowed. They meet the minimum requirements of annex 3 (load, noise, energy) and are compared by the same criteria.
//!
//! ## What it leaves out
//! Competitive dialogue and innovation partnership, in which solutions are developed anyway, and design contests.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"subject": {"strategic": {"aims": [{"kind": "inn-pur"}]}}, "terms": {"submission": {"variants": "not-allowed"}}}]}
//! ```
//! ```json out
//! {"lots": [{"subject": {"strategic": {"aims": [{"kind": "inn-pur"}]}}, "terms": {"submission": {"variants": "allowed"}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 0 of the 1,172
//! notices it looks at; eForms 0 of 103, older 0 of 1,069. No notice names innovation as its aim, so there was nothing to find: of 3,434
//! lots 985 rule variants out and 170 allow them, all without that aim. The field is new.

use notices::notice::codes::{Permission, ProcedureType, StrategicAim};

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Likely,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("article 45"),
        BUYING_INNOVATION.at("chapter 4"),
        EFORMS.at("BT-63, BT-776"),
    ],
    suggestion: "Allow variants with minimum requirements, or describe the need instead of the solution.",
    check,
};

const SAYS: &str = "the aim is innovation, and variants are not allowed";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    let procedure = &notice.procedure.procedure_type;
    let develops = procedure.says(ProcedureType::CompetitiveDialogue)
        || procedure.says(ProcedureType::InnovationPartnership);
    if develops || notice.is_design_contest() {
        return;
    }
    for lot in look::lots(notice) {
        let strategic = lot.subject("strategic", |subject| &subject.strategic).what;
        let wants = !strategic.innovation.is_empty()
            || strategic
                .aims
                .iter()
                .any(|aim| aim.kind.says(StrategicAim::Innovation));
        let variants = lot.terms("submission.variants", |terms| &terms.submission.variants);
        if wants && variants.what.says(Permission::NotAllowed) {
            findings.at(variants.at, SAYS, &[]);
        }
    }
}
