//! By what tenders are compared.

use notices::notice::codes::{AwardCriterionKind, LegalBasis, NumberKind};
use notices::notice::{AwardCriterion, Notice};
use rust_decimal::Decimal;

use super::{LotView, under};

/// Whether award criteria need weights: not those of social services, design contests and concessions, where an order is enough.
pub(crate) fn needs_weights(notice: &Notice) -> bool {
    !notice.is_social() && !notice.is_design_contest() && !under(notice, LegalBasis::Concessions)
}

/// Whether price, or cost, is all that counts; nothing if the notice does not say by what tenders are compared.
///
/// Criteria that stand in other documents may be anything, so a notice that points to them does not say it either.
pub(crate) fn price_only(lot: LotView<'_>) -> Option<bool> {
    let criteria = lot.award_criteria().what;
    let elsewhere = lot
        .terms("award.in_documents", |terms| &terms.award.in_documents)
        .what;
    if criteria.is_empty() || *elsewhere == Some(true) {
        return None;
    }
    let kinds: Option<Vec<AwardCriterionKind>> = criteria
        .iter()
        .map(|criterion| criterion.kind.as_ref()?.known().copied())
        .collect();
    Some(kinds?.iter().all(|kind| *kind == AwardCriterionKind::Price))
}

/// The weights of criteria in percent: percentages, decimal shares, or bare numbers that sum to 100 or 1; nothing if the notice gives others.
pub(crate) fn percentages(criteria: &[AwardCriterion]) -> Option<Vec<Decimal>> {
    said_percentages(criteria).or_else(|| bare_percentages(criteria))
}

/// Older notices give weights as bare numbers: of percent, of points, or decimal shares. If they sum to 100, percent and points make no
/// difference; if several sum to 1, they are shares.
fn bare_percentages(criteria: &[AwardCriterion]) -> Option<Vec<Decimal>> {
    let weights: Vec<Decimal> = criteria
        .iter()
        .map(|criterion| match criterion.numbers.as_slice() {
            [only] if only.kind.is_none() => only.number,
            _ => criterion
                .weight_text
                .as_ref()
                .filter(|_| criterion.numbers.is_empty())?
                .trim()
                .parse()
                .ok(),
        })
        .collect::<Option<_>>()?;
    let sum = weights
        .iter()
        .try_fold(Decimal::ZERO, |sum, weight| sum.checked_add(*weight))?;
    if sum == Decimal::ONE && weights.len() > 1 {
        return weights
            .into_iter()
            .map(|weight| weight.checked_mul(Decimal::ONE_HUNDRED))
            .collect();
    }
    (sum == Decimal::ONE_HUNDRED).then_some(weights)
}

fn said_percentages(criteria: &[AwardCriterion]) -> Option<Vec<Decimal>> {
    criteria
        .iter()
        .map(|criterion| match criterion.weight()? {
            (weight, NumberKind::PercentExact) => Some(weight),
            (weight, NumberKind::DecimalExact) => weight.checked_mul(Decimal::ONE_HUNDRED),
            _ => None,
        })
        .collect()
}
