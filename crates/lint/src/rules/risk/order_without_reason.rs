//! # Criteria in order of importance, without a reason
//!
//! Award criteria have an order instead of weights, and the notice does not say why weights are not possible.
//!
//! ## Why it matters
//! Weights are the rule. An order is allowed only where weights are impossible for objective reasons; tenderers cannot tell from it how much
//! more the first counts.
//!
//! ## How to improve it
//! Give weights, as ranges if need be.
//!
//! > Quality 30 to 50 %, price 50 to 70 %; the weights are fixed in the invitation to tender.
//!
//! ## What it leaves out
//! Social and other specific services, concessions and design contests, for which an order is enough.
//!
//! ## Samples
//! ```json in
//! {"procedure": {"legal_basis": "32014L0024"}, "lots": [{"terms": {"award": {"criteria": [
//!   {"kind": "quality", "numbers": [{"number": "1", "kind": "ord-imp"}]}, {"kind": "price", "numbers": [{"number": "2", "kind": "ord-imp"}]}]}}}]}
//! ```
//! ```json out
//! {"procedure": {"legal_basis": "32014L0024"}, "lots": [{"terms": {"award": {"order_justification": {"en": "Research with open results."}, "criteria": [
//!   {"kind": "quality", "numbers": [{"number": "1", "kind": "ord-imp"}]}, {"kind": "price", "numbers": [{"number": "2", "kind": "ord-imp"}]}]}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 0 of the 1,172
//! notices it looks at; eForms 0 of 103, older 0 of 1,069. No call gives an order of importance: of 833 lots with criteria, 523 have
//! criteria without any number, 67 percentages, 220 bare numbers, 16 words, 6 points.

use notices::notice::codes::NumberKind;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[CLASSIC.at("article 67(5)"), EFORMS.at("BT-733")],
    suggestion: "Give weights, as ranges if need be, or the objective reason why it is not possible.",
    check,
};

const SAYS: &str = "{criteria} award criteria have an order and no weights, and no reason is given";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    if !look::needs_weights(notice) {
        return;
    }
    for lot in look::lots(notice) {
        let criteria = lot.award_criteria();
        let reason = lot
            .terms("award.order_justification", |terms| {
                &terms.award.order_justification
            })
            .what;
        let ordered = criteria
            .what
            .iter()
            .filter(|it| matches!(it.weight(), Some((_, NumberKind::Order))))
            .count();
        if ordered > 1 && reason.is_empty() {
            findings.at(criteria.at, SAYS, &[("criteria", &ordered)]);
        }
    }
}
