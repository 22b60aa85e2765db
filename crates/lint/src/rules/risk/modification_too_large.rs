//! # A modification larger than its reason allows
//!
//! A contract grows by more than the share that the reason given for it allows: 50 % for additional needs or unforeseen circumstances,
//! 10 % (works: 15 %) for small modifications.
//!
//! ## Why it matters
//! Beyond the limit it is a new contract that needs a new procedure. Others would have tendered for it.
//!
//! ## How to improve it
//! Check the values (the price may be updated by indexation first), choose the reason that fits, or tender the rest anew.
//!
//! > Value before: 1,000,000 EUR; after: 1,080,000 EUR (8 %). Article 72(2): small modification, below the threshold.
//!
//! ## What it leaves out
//! Utilities, which have no limit of 50 %, and concessions. Earlier modifications that have to be added up. Whether a small one stays
//! below the threshold as well. Values in different currencies.
//!
//! ## Samples
//! ```json in
//! {"kind": "modification", "procedure": {"legal_basis": "32014L0024"}, "modifications": [{"reason": "mod-cir",
//!   "value_before": {"amount": "1000000", "currency": "EUR"}, "value_after": {"amount": "1700000", "currency": "EUR"}}]}
//! ```
//! ```json in
//! {"kind": "modification", "procedure": {"legal_basis": "32014L0024", "subject": {"nature": "services"}}, "modifications": [{"reason": "mod-minv",
//!   "value_before": {"amount": "1000000", "currency": "EUR"}, "value_after": {"amount": "1120000", "currency": "EUR"}}]}
//! ```
//! ```json out
//! {"kind": "modification", "procedure": {"legal_basis": "32014L0024", "subject": {"nature": "works"}}, "modifications": [{"reason": "mod-minv",
//!   "value_before": {"amount": "1000000", "currency": "EUR"}, "value_after": {"amount": "1120000", "currency": "EUR"}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 2 of the 114
//! notices it looks at; eForms 0 of 5, older 2 of 109. In both the value grows by 25 times or more, so that the value before is
//! likely that of a part.

use notices::notice::Modification;
use notices::notice::codes::{LegalBasis, ModificationReason, Nature};
use rust_decimal::Decimal;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Likely,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Modification],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("article 72(1), points (b) and (c), and (2)"),
        EFORMS.at("BT-200"),
    ],
    suggestion: "Check values and reason, and tender anew what goes beyond the limit.",
    check,
};

const SAYS: &str = "the contract grows by {percent} %, from {before} to {after} (at most {most} % for the reason given)";

fn check(notice: &Notice, context: &Context<'_>, findings: &mut Findings<'_>) {
    if !look::under(notice, LegalBasis::PublicSector) {
        return;
    }
    let works = notice.procedure.subject.nature.says(Nature::Works);
    for (nth, modification) in notice.modifications.iter().enumerate() {
        let reason = |wanted| modification.reason.says(wanted);
        let most = if reason(ModificationReason::SmallValue) {
            context.law.limit(|limits| {
                if works {
                    limits.small_modification_percent_works
                } else {
                    limits.small_modification_percent
                }
            })
        } else if reason(ModificationReason::Additional)
            || reason(ModificationReason::Circumstances)
        {
            context.law.limit(|limits| limits.modification_percent)
        } else {
            continue;
        };
        let (Some(percent), Some(most)) = (growth(modification), most) else {
            continue;
        };
        if percent > Decimal::from(most)
            && let (Some(before), Some(after)) =
                (&modification.value_before, &modification.value_after)
        {
            findings.at(
                format!("modifications[{nth}].value_after"),
                SAYS,
                &[
                    ("percent", &percent.round_dp(1)),
                    ("before", &look::money(before)),
                    ("after", &look::money(after)),
                    ("most", &most),
                ],
            );
        }
    }
}

/// By how many percent the value grows.
fn growth(modification: &Modification) -> Option<Decimal> {
    let (before, after) = (
        modification.value_before.as_ref()?,
        modification.value_after.as_ref()?,
    );
    if before.currency != after.currency || before.amount <= Decimal::ONE {
        return None;
    }
    let more = after.amount.checked_sub(before.amount)?;
    more.checked_mul(Decimal::ONE_HUNDRED)?
        .checked_div(before.amount)
}
