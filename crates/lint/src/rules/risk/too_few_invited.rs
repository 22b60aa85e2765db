//! # Fewer candidates are invited than the law asks for
//!
//! The notice limits how many candidates are invited to fewer than five (restricted procedure) or three (negotiation, dialogue,
//! partnership).
//!
//! ## Why it matters
//! The number has to be enough for real competition. A newcomer is the first to fall out of a short list.
//!
//! ## How to improve it
//! Raise the numbers, and choose by criteria that newcomers can meet.
//!
//! > At least five and at most eight candidates are invited.
//!
//! ## What it leaves out
//! Utilities, concessions, the light regime and design contests, which have no such number. Fewer suitable candidates than that, which is lawful.
//!
//! ## Samples
//! ```json in
//! {"procedure": {"legal_basis": "32014L0024", "procedure_type": "restricted"}, "lots": [{"terms": {"candidates": {"maximum": 3}}}]}
//! ```
//! ```json out
//! {"procedure": {"legal_basis": "32014L0024", "procedure_type": "neg-w-call"}, "lots": [{"terms": {"candidates": {"maximum": 3}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 3 of the 1,172
//! notices it looks at; eForms 0 of 103, older 3 of 1,069. At first 41 more were found, all design contests in restricted
//! procedure, for which the article does not hold; they are left out since.

use notices::notice::codes::{LegalBasis, ProcedureType};

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[CLASSIC.at("article 65(2)"), EFORMS.at("BT-50, BT-51")],
    suggestion: "Invite at least as many candidates as the law asks for.",
    check,
};

const SAYS: &str = "{invited} candidates are invited, at least {least} are due";

fn check(notice: &Notice, context: &Context<'_>, findings: &mut Findings<'_>) {
    let procedure = &notice.procedure.procedure_type;
    let least = if !look::under(notice, LegalBasis::PublicSector)
        || notice.is_design_contest()
        || notice.is_social()
    {
        return;
    } else if procedure.says(ProcedureType::Restricted) {
        context.law.limit(|limits| limits.invited_restricted)
    } else if [
        ProcedureType::NegotiatedWithCall,
        ProcedureType::CompetitiveDialogue,
        ProcedureType::InnovationPartnership,
    ]
    .into_iter()
    .any(|several| procedure.says(several))
    {
        context.law.limit(|limits| limits.invited_other)
    } else {
        return;
    };
    let Some(least) = least else { return };
    for lot in look::lots(notice) {
        let numbers = [
            lot.terms("candidates.maximum", |terms| &terms.candidates.maximum),
            lot.terms("candidates.minimum", |terms| &terms.candidates.minimum),
            lot.terms("candidates.expected", |terms| &terms.candidates.expected),
        ];
        // A minimum of 0 or 1 is how some systems write "no minimum".
        let few = numbers.into_iter().find_map(|number| {
            Some((number.at, number.what.filter(|it| (2..least).contains(it))?))
        });
        if let Some((at, invited)) = few {
            findings.at(at, SAYS, &[("invited", &invited), ("least", &least)]);
        }
    }
}
