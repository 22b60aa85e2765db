//! # A contract without a call for competition, and no reason
//!
//! The procedure is a negotiated one without a call, and the notice gives neither a reason from the list nor one in words.
//!
//! ## Why it matters
//! Awarding without a call is for few cases that the law lists, and the buyer has to prove that one applies. A notice without the reason does
//! not protect the contract.
//!
//! ## How to improve it
//! Name the case, and say in a paragraph why nobody else could deliver.
//!
//! > Article 32(2)(b)(ii): the signalling system is compatible only with parts of its maker; an independent opinion of 3 May 2026 is on
//! > file.
//!
//! ## What it leaves out
//! Whether the reason is good enough. Reasons that are withheld.
//!
//! ## Samples
//! ```json in
//! {"kind": "direct_award", "procedure": {"procedure_type": "neg-wo-call"}}
//! ```
//! ```json out
//! {"kind": "direct_award", "procedure": {"procedure_type": "neg-wo-call", "direct_award": {"reasons": ["technical"]}}}
//! ```
//! ```json out
//! {"kind": "result", "procedure": {"procedure_type": "open"}}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 2 of the 1,260
//! notices it looks at; eForms 2 of 27, older 0 of 1,233.

use notices::notice::codes::ProcedureType;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::DirectAward, Kind::Result],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("article 32"),
        UTILITIES.at("article 50"),
        REMEDIES.at("article 3a"),
        EFORMS.at("BT-135, BT-136"),
    ],
    suggestion: "Name the case of the law and say why nobody else could deliver.",
    check,
};

const SAYS: &str = "the contract is awarded without a call for competition, and no reason is given";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    let award = &notice.procedure.direct_award;
    let withheld = look::is_withheld(notice, "procedure.direct_award");
    let without = notice
        .procedure
        .procedure_type
        .says(ProcedureType::NegotiatedWithoutCall);
    if without && award.reasons.is_empty() && award.justification.is_empty() && !withheld {
        findings.at("procedure.direct_award", SAYS, &[]);
    }
}
