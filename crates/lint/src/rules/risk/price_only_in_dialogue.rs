//! # Price alone in a dialogue or an innovation partnership
//!
//! A competitive dialogue or an innovation partnership is awarded by price alone.
//!
//! ## Why it matters
//! In these procedures tenderers find the solution; the law allows the best price-quality ratio only. With price alone there is nothing to
//! compare solutions by.
//!
//! ## How to improve it
//! Say what a good solution is, and weigh it.
//!
//! > Solution 50 % (fitness for users 30, upkeep 20), cost over 20 years 50 %.
//!
//! ## What it leaves out
//! Notices that leave criteria to the descriptive document.
//!
//! ## Samples
//! ```json in
//! {"procedure": {"procedure_type": "comp-dial"}, "lots": [{"terms": {"award": {"criteria": [{"kind": "price"}]}}}]}
//! ```
//! ```json out
//! {"procedure": {"procedure_type": "comp-dial"}, "lots": [{"terms": {"award": {"criteria": [{"kind": "price"}, {"kind": "quality"}]}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 0 of the 1,172
//! notices it looks at; eForms 0 of 103, older 0 of 1,069. All 40 dialogues and partnerships were looked at: 35 leave their criteria to
//! the documents, three have none at all in the notice (`award-criteria-missing` finds them), two weigh price and quality.

use notices::notice::codes::ProcedureType;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("articles 30(1) and 31(1)"),
        UTILITIES.at("articles 48(1) and 49(1)"),
    ],
    suggestion: "Add criteria for the quality of the solution.",
    check,
};

const SAYS: &str = "price is the only award criterion of a {procedure}";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    let procedure = &notice.procedure.procedure_type;
    let solutions = [
        ProcedureType::CompetitiveDialogue,
        ProcedureType::InnovationPartnership,
    ];
    let Some(solution) = solutions.into_iter().find(|kind| procedure.says(*kind)) else {
        return;
    };
    for lot in look::lots(notice).filter(|lot| look::price_only(*lot) == Some(true)) {
        findings.at(
            lot.award_criteria().at,
            SAYS,
            &[("procedure", &solution.meaning().to_lowercase())],
        );
    }
}
