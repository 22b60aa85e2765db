//! Looking at notices: what several rules ask.

use notices::notice::code::Says;
use notices::notice::codes::{
    AwardCriterionKind, BuyerContractingType, BuyerLegalType, FrameworkKind, LegalBasis, Nature,
    NumberKind, PurchasingSystem, Reservation, StrategicAim,
};
use notices::notice::{
    Amount, AwardCriterion, Lot, Notice, SelectionCriterion, Subject, Terms, Text,
};
use rust_decimal::Decimal;
use vocabulary::{Cpv, Currency};

use crate::context::Context;
use crate::words::Words;

/// A lot, with the notice around it and its path in the model.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LotView<'a> {
    pub notice: &'a Notice,
    pub lot: &'a Lot,
    pub nth: usize,
}

/// Something a notice says, and where.
#[derive(Clone, Debug)]
pub(crate) struct Said<'a, T: ?Sized> {
    pub what: &'a T,
    pub at: String,
}

/// All lots.
pub(crate) fn lots(notice: &Notice) -> impl ExactSizeIterator<Item = LotView<'_>> {
    notice
        .lots
        .iter()
        .enumerate()
        .map(move |(nth, lot)| LotView { notice, lot, nth })
}

/// The lots whose main code is in one of these branches of the vocabulary, given by their first digits (`"909"`), with that code.
pub(crate) fn buying<'a>(
    notice: &'a Notice,
    branches: &'a [&str],
) -> impl Iterator<Item = (LotView<'a>, Cpv)> {
    lots(notice).filter_map(|lot| {
        let code = lot.main_cpv()?;
        in_branches(code, branches).then_some((lot, code))
    })
}

impl<'a> LotView<'a> {
    /// The path of something in the lot: `lot.path("subject.term")`.
    pub(crate) fn path(&self, field: &str) -> String {
        format!("lots[{}].{field}", self.nth)
    }

    /// Terms that hold for the lot: its own part if it says anything, else that of the procedure.
    ///
    /// Ask for the smallest part that holds the answer: a lot that says something of a larger one would hide what the procedure says of
    /// the rest. `lot.terms("submission.guarantee", |terms| &terms.submission.guarantee)`
    pub(crate) fn terms<T: Default + PartialEq>(
        &self,
        field: &str,
        of: impl Fn(&'a Terms) -> &'a T,
    ) -> Said<'a, T> {
        let own = of(&self.lot.terms);
        let general = of(&self.notice.procedure.terms);
        if *own == T::default() && *general != T::default() {
            return Said {
                what: general,
                at: format!("procedure.terms.{field}"),
            };
        }
        Said {
            what: own,
            at: self.path(&format!("terms.{field}")),
        }
    }

    /// A part of the subject: the lot's own if it says anything, else that of the procedure.
    pub(crate) fn subject<T: Default + PartialEq>(
        &self,
        field: &str,
        of: impl Fn(&'a Subject) -> &'a T,
    ) -> Said<'a, T> {
        let own = of(&self.lot.subject);
        let general = of(&self.notice.procedure.subject);
        if *own == T::default() && *general != T::default() {
            return Said {
                what: general,
                at: format!("procedure.subject.{field}"),
            };
        }
        Said {
            what: own,
            at: self.path(&format!("subject.{field}")),
        }
    }

    pub(crate) fn award_criteria(&self) -> Said<'a, Vec<AwardCriterion>> {
        self.terms("award.criteria", |terms| &terms.award.criteria)
    }

    pub(crate) fn selection(&self) -> Said<'a, Vec<SelectionCriterion>> {
        self.terms("participation.selection", |terms| {
            &terms.participation.selection
        })
    }

    pub(crate) fn is(&self, nature: Nature) -> bool {
        self.subject("nature", |subject| &subject.nature)
            .what
            .says(nature)
    }

    /// The known codes of the lot, else those of the procedure, the main one first.
    pub(crate) fn cpv(&self) -> Vec<Cpv> {
        let own: Vec<Cpv> = self.lot.subject.cpv().collect();
        if own.is_empty() {
            return self.notice.procedure.subject.cpv().collect();
        }
        own
    }

    /// The main code of the lot, else of the procedure.
    pub(crate) fn main_cpv(&self) -> Option<Cpv> {
        self.cpv().first().copied()
    }

    /// What the lot is estimated to be worth; of the only lot also what the procedure is estimated to be worth.
    pub(crate) fn value(&self) -> Option<Said<'a, Amount>> {
        let own = value_of(&self.lot.subject).map(|(what, field)| Said {
            what,
            at: self.path(&format!("subject.{field}")),
        });
        let only = self.notice.lots.len() == 1;
        own.or_else(|| only.then(|| total_value(self.notice)).flatten())
    }

    /// Whether a framework agreement is made.
    pub(crate) fn is_framework(&self) -> bool {
        let framework = self
            .terms("techniques.framework", |terms| &terms.techniques.framework)
            .what;
        framework.used == Some(true)
            || framework
                .kind
                .as_ref()
                .is_some_and(|kind| kind.is_known() && *kind != FrameworkKind::None)
    }

    /// Whether it sets up a dynamic purchasing system.
    pub(crate) fn is_purchasing_system(&self) -> bool {
        let system = self
            .terms("techniques.purchasing_system", |terms| {
                &terms.techniques.purchasing_system
            })
            .what;
        system
            .as_ref()
            .is_some_and(|system| system.is_known() && *system != PurchasingSystem::None)
    }

    /// For whom participation is reserved, `none` left out.
    pub(crate) fn reservations(&self) -> impl Iterator<Item = Reservation> {
        self.terms("participation.reserved", |terms| {
            &terms.participation.reserved
        })
        .what
        .iter()
        .filter_map(|code| code.known().copied())
        .filter(|reservation| *reservation != Reservation::None)
    }

    /// Whether the lot has a social aim.
    pub(crate) fn says_social(&self) -> bool {
        self.aims_at(StrategicAim::Social)
    }

    /// Whether the lot has a green aim.
    pub(crate) fn says_green(&self) -> bool {
        self.aims_at(StrategicAim::Environment)
    }

    fn aims_at(&self, wanted: StrategicAim) -> bool {
        let strategic = self.subject("strategic", |subject| &subject.strategic).what;
        strategic.aims.iter().any(|aim| aim.kind.says(wanted))
    }

    /// All that the notice says in words about the lot: subject, criteria, conditions.
    pub(crate) fn texts(&self) -> Vec<&'a Text> {
        let mut texts = Vec::new();
        for subject in [&self.lot.subject, &self.notice.procedure.subject] {
            texts.extend([
                &subject.title,
                &subject.description,
                &subject.additional_information,
            ]);
        }
        for terms in [&self.lot.terms, &self.notice.procedure.terms] {
            texts.extend(
                terms
                    .award
                    .criteria
                    .iter()
                    .flat_map(|criterion| [&criterion.name, &criterion.description]),
            );
            texts.extend(terms.participation.selection.iter().flat_map(|criterion| {
                [&criterion.name, &criterion.description, &criterion.minimum]
            }));
            texts.extend(
                terms
                    .performance
                    .conditions
                    .iter()
                    .map(|condition| &condition.description),
            );
            texts.extend([
                &terms.award.method,
                &terms.participation.rules,
                &terms.performance.financial,
                &terms.subcontracting.description,
            ]);
        }
        texts.push(&self.notice.additional_information);
        texts.push(&self.notice.procedure.features);
        texts
    }

    /// Whether any text about the lot has one of these words.
    pub(crate) fn mentions(&self, words: &Words) -> bool {
        self.texts().into_iter().any(|text| words.are_in(text))
    }
}

/// Whether `code` is in one of these branches of the vocabulary, given by their first digits.
pub(crate) fn in_branches(code: Cpv, branches: &[&str]) -> bool {
    branches
        .iter()
        .any(|branch| code.code().starts_with(branch))
}

/// What the whole procedure is estimated to be worth, or at most; of a single lot also what the lot is.
pub(crate) fn total_value(notice: &Notice) -> Option<Said<'_, Amount>> {
    if let Some((what, field)) = value_of(&notice.procedure.subject) {
        return Some(Said {
            what,
            at: format!("procedure.subject.{field}"),
        });
    }
    let [lot] = notice.lots.as_slice() else {
        return None;
    };
    value_of(&lot.subject).map(|(what, field)| Said {
        what,
        at: format!("lots[0].subject.{field}"),
    })
}

/// The estimated value of a subject, or its maximum, and the name of the field. Values of 0 and 1 are what systems write that insist
/// on a number; they say nothing.
fn value_of(subject: &Subject) -> Option<(&Amount, &'static str)> {
    let fields = [
        (&subject.estimated_value, "estimated_value"),
        (&subject.framework_maximum_value, "framework_maximum_value"),
    ];
    fields
        .into_iter()
        .filter_map(|(amount, field)| Some((amount.as_ref()?, field)))
        .find(|(amount, _)| amount.amount > Decimal::ONE)
}

/// The value from which the law applies to the procedure, and its currency.
///
/// Mixed purchases count as what the procedure as a whole is said to be.
pub(crate) fn threshold(notice: &Notice, context: &Context<'_>) -> Option<(Decimal, Currency)> {
    let nature = notice
        .procedure
        .subject
        .nature
        .as_ref()
        .and_then(|nature| nature.known())?;
    let law = notice
        .procedure
        .legal_basis
        .as_ref()
        .and_then(|law| law.known());
    let utility = law == Some(&LegalBasis::Utilities)
        || (law == Some(&LegalBasis::Other)
            && notice
                .buyers
                .iter()
                .any(|buyer| buyer.contracting_type.says(BuyerContractingType::Entity)));
    context.law.thresholds().find_map(|thresholds| {
        let value = if law == Some(&LegalBasis::Concessions) {
            thresholds.concessions
        } else if *nature == Nature::Works {
            thresholds.works
        } else if utility {
            thresholds.utilities
        } else if is_central(notice) {
            thresholds.central
        } else {
            thresholds.sub_central
        };
        Some((Decimal::from(value?), thresholds.currency))
    })
}

/// Whether any of the buyers is a central government authority.
pub(crate) fn is_central(notice: &Notice) -> bool {
    notice
        .buyers
        .iter()
        .any(|buyer| buyer.legal_type.says(BuyerLegalType::CentralGovernment))
}

/// Whether the procedure is under this law.
pub(crate) fn under(notice: &Notice, law: LegalBasis) -> bool {
    notice.procedure.legal_basis.says(law)
}

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

/// An amount as people write it: `3,200,000 EUR`.
pub(crate) fn money(amount: &Amount) -> String {
    let currency = amount
        .currency
        .as_ref()
        .map_or_else(String::new, |currency| format!(" {currency}"));
    format!("{}{currency}", number(amount.amount))
}

/// A number with commas between thousands.
pub(crate) fn number(number: Decimal) -> String {
    let text = number.normalize().to_string();
    let (whole, fraction) = text
        .split_once('.')
        .map_or((text.as_str(), None), |(whole, fraction)| {
            (whole, Some(fraction))
        });
    let (sign, digits) = whole
        .strip_prefix('-')
        .map_or(("", whole), |digits| ("-", digits));
    let mut grouped = String::from(sign);
    for (nth, digit) in digits.chars().enumerate() {
        if nth > 0 && (digits.len() - nth) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    if let Some(fraction) = fraction {
        grouped.push('.');
        grouped.push_str(fraction);
    }
    grouped
}

/// The beginning of a text, for quoting it in a message.
pub(crate) fn quote(text: &str) -> String {
    const LONG: usize = 60;
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONG {
        return format!("\"{line}\"");
    }
    let start: String = line.chars().take(LONG).collect();
    format!("\"{} …\"", start.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_commas_between_thousands() {
        let shown = |text: &str| number(text.parse().unwrap());
        assert_eq!(shown("3200000"), "3,200,000");
        assert_eq!(shown("-1234.50"), "-1,234.5");
        assert_eq!(
            (shown("999"), shown("1000.00")),
            ("999".into(), "1,000".into())
        );
    }

    #[test]
    fn a_quote_is_one_short_line() {
        assert_eq!(quote("two\n  words"), "\"two words\"");
        assert_eq!(quote(&"a ".repeat(100)).chars().count(), 63);
    }
}
