//! # The lots are worth more than the whole
//!
//! Every lot has an estimated value in the same currency, and their sum is more than the value of the procedure.
//!
//! ## Why it matters
//! One of the numbers is wrong: a threshold, a cap on turnover or a comparison built on it is wrong too.
//!
//! ## How to improve it
//! Correct the numbers, and say where a value includes renewals and another does not.
//!
//! > Estimated value: 600,000 EUR (lot 1: 400,000 EUR; lot 2: 200,000 EUR), renewals included.
//!
//! ## What it leaves out
//! Lots that exclude each other, of which only some are awarded: then the finding can be accepted. Differences of up to 1 %. Lots that are worth less than the whole, as options and renewals may be counted in the whole only.
//!
//! ## Samples
//! ```json in
//! {"procedure": {"subject": {"estimated_value": {"amount": "500000", "currency": "EUR"}}}, "lots": [
//!   {"subject": {"estimated_value": {"amount": "400000", "currency": "EUR"}}}, {"subject": {"estimated_value": {"amount": "200000", "currency": "EUR"}}}]}
//! ```
//! ```json out
//! {"procedure": {"subject": {"estimated_value": {"amount": "600000", "currency": "EUR"}}}, "lots": [
//!   {"subject": {"estimated_value": {"amount": "400000", "currency": "EUR"}}}, {"subject": {"estimated_value": {"amount": "200000", "currency": "EUR"}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 10 of the 1,649
//! notices it looks at; eForms 1 of 122, older 9 of 1,527. Of six that were read, three write the value of the whole for each lot.

use notices::notice::Amount;
use rust_decimal::Decimal;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Likely,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Planning, Kind::Competition],
    since: None,
    until: None,
    sources: &[CLASSIC.at("article 5(8) to (10)"), EFORMS.at("BT-27")],
    suggestion: "Correct the values, and count renewals and options in all of them or in none.",
    check,
};

const SAYS: &str = "the lots are worth {sum} in all, and the procedure {value}";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(whole) = &notice.procedure.subject.estimated_value else {
        return;
    };
    if notice.lots.len() < 2 {
        return;
    }
    let sum = notice.lots.iter().try_fold(Decimal::ZERO, |sum, lot| {
        let value = lot
            .subject
            .estimated_value
            .as_ref()
            .filter(|value| value.currency == whole.currency)?;
        sum.checked_add(value.amount)
    });
    let Some(sum) = sum else { return };
    let margin = whole
        .amount
        .checked_mul(Decimal::new(101, 2))
        .unwrap_or(whole.amount);
    if whole.amount > Decimal::ONE && sum > margin {
        let sum = Amount {
            amount: sum,
            currency: whole.currency.clone(),
        };
        findings.at(
            "procedure.subject.estimated_value",
            SAYS,
            &[("sum", &look::money(&sum)), ("value", &look::money(whole))],
        );
    }
}
