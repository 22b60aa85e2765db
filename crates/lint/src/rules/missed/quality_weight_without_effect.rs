//! # Quality weighs too little to change the ranking
//!
//! Price and quality both count, and all quality together weighs 10 % or less.
//!
//! ## Why it matters
//! With 90 points for the price and the usual formula (lowest price divided by price), a tender that is 12.5 % dearer is out of reach
//! even if it gets all points for quality and the cheapest none. Tenders seldom differ by more than three of ten points: those are worth
//! 3.5 % of the price. Tenderers know, and write less; the work of judging quality is done for little.
//!
//! ## How to improve it
//! Weigh quality by what a better tender is worth to you, and try the formula with three invented tenders before publishing. Or take price
//! alone and put the quality into the specification.
//!
//! > Price 60 %, quality 40 %. A tender that is 10 % dearer loses about 5 points and can win them back with a better plan for the site.
//!
//! ## What it leaves out
//! Weights in points or orders; formulas, which can flatten price or quality whatever their weights; prices that are fixed.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"terms": {"award": {"criteria": [
//!   {"kind": "price", "numbers": [{"number": "95", "kind": "per-exa"}]}, {"kind": "quality", "numbers": [{"number": "5", "kind": "per-exa"}]}]}}}]}
//! ```
//! As decimal shares without a unit:
//! ```json in
//! {"lots": [{"terms": {"award": {"criteria": [
//!   {"kind": "price", "numbers": [{"number": "0.9"}]}, {"kind": "quality", "numbers": [{"number": "0.1"}]}]}}}]}
//! ```
//! ```json out
//! {"lots": [{"terms": {"award": {"criteria": [
//!   {"kind": "price", "numbers": [{"number": "60", "kind": "per-exa"}]}, {"kind": "quality", "numbers": [{"number": "40", "kind": "per-exa"}]}]}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 7 of the 1,176
//! notices it looks at; eForms 1 of 103, older 6 of 1,073.

use notices::notice::codes::AwardCriterionKind;
use rust_decimal::Decimal;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Likely,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: None,
    until: None,
    sources: &[
        CLASSIC.at("article 67(4) and (5)"),
        BUYING_SOCIAL.at("chapter 4, award criteria"),
    ],
    suggestion: "Give quality a weight that can change the ranking, or take price alone and specify the quality.",
    check,
};

const SAYS: &str = "quality weighs {quality} % in all, which hardly changes a ranking";
const LITTLE: i64 = 10;

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    for lot in look::lots(notice) {
        let criteria = lot.award_criteria();
        let Some(weights) = look::percentages(criteria.what) else {
            continue;
        };
        let quality: Vec<Decimal> = criteria
            .what
            .iter()
            .zip(&weights)
            .filter(|(criterion, _)| criterion.kind.says(AwardCriterionKind::Quality))
            .map(|(_, weight)| *weight)
            .collect();
        let sum = quality
            .iter()
            .try_fold(Decimal::ZERO, |sum, weight| sum.checked_add(*weight));
        let Some(sum) = sum.filter(|_| !quality.is_empty() && quality.len() < weights.len()) else {
            continue;
        };
        if sum > Decimal::ZERO && sum <= Decimal::from(LITTLE) {
            findings.at(criteria.at, SAYS, &[("quality", &look::number(sum))]);
        }
    }
}
