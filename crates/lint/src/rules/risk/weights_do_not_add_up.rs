//! # Weights of award criteria do not add up
//!
//! All criteria have weights in percent (or as decimal shares), and their sum is not 100.
//!
//! ## Why it matters
//! Nobody can compute their score, and whoever loses can say that the method was not known in advance. A weight is mistyped, a criterion
//! is missing, or sub-criteria are listed beside what they belong to.
//!
//! ## How to improve it
//! Publish one level of criteria whose weights sum to 100, and put sub-criteria into the descriptions.
//!
//! > Price 50 %. Quality of the concept 30 %, of which training 10 and supervision 20. Social integration 20 %.
//!
//! ## What it leaves out
//! Weights in points, ranges and orders of importance; criteria of which some have no weight; sums that miss 100 by rounding (half a
//! percent). Lots whose criteria all weigh 100 each, which is how some systems write alternatives.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"terms": {"award": {"criteria": [
//!   {"kind": "price", "numbers": [{"number": "60", "kind": "per-exa"}]}, {"kind": "quality", "numbers": [{"number": "30", "kind": "per-exa"}]}]}}}]}
//! ```
//! ```json out
//! {"lots": [{"terms": {"award": {"criteria": [
//!   {"kind": "price", "numbers": [{"number": "60", "kind": "per-exa"}]}, {"kind": "quality", "numbers": [{"number": "40", "kind": "per-exa"}]}]}}}]}
//! ```
//! ```json out
//! {"lots": [{"terms": {"award": {"criteria": [
//!   {"kind": "price", "numbers": [{"number": "60", "kind": "poi-exa"}]}, {"kind": "quality", "numbers": [{"number": "30", "kind": "poi-exa"}]}]}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 0 of the 1,176
//! notices it looks at; eForms 0 of 103, older 0 of 1,073. 67 lots give percentages, and their sums are right, but for one that writes
//! 100 for each criterion and is left out on purpose. In 29 lots of 16 calls bare numbers sum to neither 100 nor 1 (10, 30, 50, 132, 180,
//! 1,050 …): they may be points, so nothing is said.

use rust_decimal::Decimal;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: None,
    until: None,
    sources: &[
        CLASSIC.at("article 67(5)"),
        DIMARSO.at("on weights and the method of evaluation"),
        EFORMS.at("BT-541"),
    ],
    suggestion: "Correct the weights so that they sum to 100, and list sub-criteria only in the description.",
    check,
};

const SAYS: &str = "the weights of {criteria} award criteria sum to {sum} %, not to 100 %";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    for lot in look::lots(notice) {
        let criteria = lot.award_criteria();
        let Some(weights) = look::percentages(criteria.what).filter(|weights| !weights.is_empty())
        else {
            continue;
        };
        if weights.iter().all(|weight| *weight == Decimal::ONE_HUNDRED) {
            continue;
        }
        let sum = weights
            .iter()
            .try_fold(Decimal::ZERO, |sum, weight| sum.checked_add(*weight));
        let Some(sum) = sum else { continue };
        if (sum - Decimal::ONE_HUNDRED).abs() > Decimal::new(5, 1) {
            findings.at(
                criteria.at,
                SAYS,
                &[("criteria", &weights.len()), ("sum", &look::number(sum))],
            );
        }
    }
}
