//! # A yearly turnover of more than twice the value is demanded
//!
//! A selection criterion on turnover names an amount that is more than twice the estimated value of the lot. The cap is twice the value
//! unless the risks of the purchase justify more, and then the buyer must say so.
//!
//! ## Why it matters
//! Turnover says how large a firm is, not how well it works. A high demand keeps out small firms and nearly all social economy entities,
//! also those that did the same work well for years.
//!
//! ## How to improve it
//! Ask for no turnover at all, or for one of about the value of the contract in a year, lot by lot, and let groups add theirs up.
//!
//! > Average yearly turnover over the past three years of at least 80,000 EUR for lot 1 (estimated value 150,000 EUR over two years).
//! > Members of a group may add up their turnover. Firms younger than three years show that of the years since they were founded.
//!
//! ## What it leaves out
//! Amounts in another currency than the value. The amount is read from words, and the smallest one in the text of the criterion
//! counts, because demands of several lots, and of all of them together, often stand in one text. A sum for several years can mislead. For contracts that run several years the law compares with the whole value, and
//! so does this rule. Concessions, the light regime, defence and purchases under national law alone, which have no such cap; of utilities those
//! that use the criteria of the public sector are bound by it.
//!
//! ## Samples
//! ```json in
//! {"procedure": {"legal_basis": "32014L0024"}, "lots": [{"subject": {"estimated_value": {"amount": "100000", "currency": "EUR"}},
//!   "terms": {"participation": {"selection": [{"kind": "slc-stand-to-gen", "description": {"en": "Yearly turnover of at least EUR 1 000 000 in each of the past 3 years."}}]}}}]}
//! ```
//! ```json in
//! {"procedure": {"legal_basis": "32014L0024"}, "lots": [{"subject": {"estimated_value": {"amount": "100000", "currency": "EUR"}},
//!   "terms": {"participation": {"selection": [{"kind": "ef-stand", "minimum": {"de": "Jahresumsatz mind. 250.000,00 Euro"}}]}}}]}
//! ```
//! ```json out
//! {"procedure": {"legal_basis": "32014L0024"}, "lots": [{"subject": {"estimated_value": {"amount": "500000", "currency": "EUR"}},
//!   "terms": {"participation": {"selection": [{"kind": "slc-stand-to-gen", "description": {"en": "Yearly turnover of at least EUR 1 000 000."}}]}}}]}
//! ```
//! Twice the value of this lot, and more of whoever wants all lots:
//! ```json out
//! {"procedure": {"legal_basis": "32014L0024"}, "lots": [{"subject": {"estimated_value": {"amount": "170000", "currency": "EUR"}},
//!   "terms": {"participation": {"selection": [{"kind": "ef-stand", "minimum": {"fr": "Chiffre d'affaires : lot no 2 : 340 000 EUR par an ; tous les lots : chiffre d'affaires de 3 800 000 EUR par an."}}]}}}]}
//! ```
//! Defence, where no such cap exists:
//! ```json out
//! {"procedure": {"legal_basis": "32009L0081"}, "lots": [{"subject": {"estimated_value": {"amount": "100000", "currency": "EUR"}},
//!   "terms": {"participation": {"selection": [{"kind": "slc-stand-to-gen", "description": {"en": "Yearly turnover of at least EUR 1 000 000."}}]}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 1 of the 1,172
//! notices it looks at; eForms 0 of 103, older 1 of 1,069. The one asks for 16 million euro a year for a lot of 575,000. When the largest
//! amount counted, two more were found and read: one was what is asked of whoever takes all lots, one a sum over three years.

use notices::notice::codes::SelectionKind;
use notices::notice::{Amount, SelectionCriterion};
use rust_decimal::Decimal;

use super::super::prelude::*;
use crate::amounts;

pub(crate) static RULE: About = About {
    certainty: Certainty::Likely,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("article 58(3)"),
        UTILITIES.at("article 80(2)"),
        BUYING_SOCIAL.at("chapter 4, selection"),
    ],
    suggestion: "Demand no turnover, or at most twice the value of the lot, and say what risk justifies more.",
    check,
};

const SAYS: &str = "a yearly turnover of {turnover} is demanded, {times} times the estimated value of {value} (at most {factor} times)";

fn check(notice: &Notice, context: &Context<'_>, findings: &mut Findings<'_>) {
    if !look::is_covered(notice) || notice.is_social() {
        return;
    }
    let Some(factor) = context.law.limit(|limits| limits.turnover_factor) else {
        return;
    };
    for lot in look::lots(notice) {
        let Some(value) = lot.value() else { continue };
        let selection = lot.selection();
        for (nth, criterion) in selection.what.iter().enumerate() {
            let Some(turnover) = demanded(criterion, value.what) else {
                continue;
            };
            let Some(times) = turnover.checked_div(value.what.amount) else {
                continue;
            };
            if times > Decimal::from(factor) {
                findings.at(
                    format!("{}[{nth}]", selection.at),
                    SAYS,
                    &[
                        ("turnover", &look::number(turnover)),
                        ("value", &look::money(value.what)),
                        ("times", &times.round_dp(1)),
                        ("factor", &factor),
                    ],
                );
            }
        }
    }
}

/// The smallest amount that stands near a word for turnover, in the currency of the value.
fn demanded(criterion: &SelectionCriterion, value: &Amount) -> Option<Decimal> {
    let currency = *value.currency.as_ref()?.known()?;
    let about_turnover = criterion
        .kind
        .as_ref()
        .and_then(|kind| kind.known())
        .is_some_and(|kind| {
            matches!(
                kind,
                SelectionKind::Turnover
                    | SelectionKind::AverageTurnover
                    | SelectionKind::SpecificTurnover
                    | SelectionKind::AverageSpecificTurnover
            )
        });
    [&criterion.name, &criterion.description, &criterion.minimum]
        .into_iter()
        .flat_map(|text| text.iter().map(|(_, text)| text))
        // Most texts say nothing of turnover, and need not be taken apart.
        .filter(|text| about_turnover || words::turnover().find(text).is_some())
        .flat_map(|text| text.split(['\n', ';', '•']))
        .filter(|part| about_turnover || words::turnover().find(part).is_some())
        .flat_map(|part| amounts::find(part, currency))
        .min()
}
