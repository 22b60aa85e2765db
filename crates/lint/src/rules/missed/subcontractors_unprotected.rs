//! # Subcontracting is expected, and nothing protects subcontractors
//!
//! The notice asks tenderers about subcontracting or obliges to it, and no text speaks of direct payment or of conditions that pass down
//! the chain.
//!
//! ## Why it matters
//! Small firms and social economy entities often work as subcontractors. Conditions that bind only the contractor end at the gate, and
//! money that arrives late ends small firms. Countries may let subcontractors be paid directly; buyers may ask who they are.
//!
//! ## How to improve it
//! Pass the social conditions down by contract, ask for the names before work starts, and pay directly where the law allows it.
//!
//! > The conditions of chapter 7 apply to all subcontractors; the contractor puts them into its contracts and shows these on request. On
//! > demand, subcontractors are paid directly for work that the city has accepted.
//!
//! ## What it leaves out
//! Countries whose law pays subcontractors directly by itself (`direct-payment` of their pack). Terms that stand only in the contract.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"terms": {"subcontracting": {"indications": ["shar-subc"]}}}]}
//! ```
//! ```json out
//! {"lots": [{"terms": {"subcontracting": {"indications": ["shar-subc"], "description": {"en": "All subcontractors are paid directly on request."}}}}]}
//! ```
//! ```json out
//! {"lots": [{"terms": {"subcontracting": {"indications": ["none"]}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 14 of the 1,172
//! notices it looks at; eForms 2 of 103, older 12 of 1,069.

use notices::notice::codes::{SubcontractingIndication, SubcontractingObligation};

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Check,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("article 71"),
        BUYING_SOCIAL.at("chapter 5"),
        EFORMS.at("BT-65, BT-651"),
    ],
    suggestion: "Let social conditions pass down to subcontractors, and pay them directly where national law allows it.",
    check,
};

const SAYS: &str = "subcontracting is expected, and nothing speaks of direct payment or of conditions for subcontractors";

fn check(notice: &Notice, context: &Context<'_>, findings: &mut Findings<'_>) {
    if context.law.limit(|limits| limits.direct_payment) == Some(true) {
        return;
    }
    let direct_payment = look::Mentions::of(notice, words::direct_payment);
    let pass_down = look::Mentions::of(notice, words::pass_down);
    for lot in look::lots(notice) {
        let indications = lot.terms("subcontracting.indications", |terms| {
            &terms.subcontracting.indications
        });
        let obligations = lot.terms("subcontracting.obligations", |terms| {
            &terms.subcontracting.obligations
        });
        let least = lot.terms("subcontracting.minimum_percent", |terms| {
            &terms.subcontracting.minimum_percent
        });
        let asked = indications
            .what
            .iter()
            .any(|code| code.is_known() && *code != SubcontractingIndication::None);
        let obliged = obligations
            .what
            .iter()
            .any(|code| code.is_known() && *code != SubcontractingObligation::None);
        let expected = asked || obliged || least.what.is_some();
        if expected && !direct_payment.about(lot) && !pass_down.about(lot) {
            findings.at(
                if asked {
                    indications.at
                } else {
                    obligations.at
                },
                SAYS,
                &[],
            );
        }
    }
}
