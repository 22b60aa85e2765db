//! # A value above the threshold in a procedure of national law
//!
//! The notice says that it is under other law than the directives (or is a voluntary one), and the estimated value reaches the threshold
//! of the day.
//!
//! ## Why it matters
//! From the threshold on, the directives apply whatever the notice is called. A contract that was not announced as they say can be declared
//! ineffective.
//!
//! ## How to improve it
//! Check the value, all lots and renewals added up, against the threshold of the period; then publish under the directive, or name the
//! exclusion that applies.
//!
//! > Legal basis: Directive 2014/24/EU. Estimated value of all lots and renewals: 240,000 EUR (threshold 221,000 EUR).
//!
//! ## What it leaves out
//! Purchases that the directives exclude (articles 7 to 17), which the notice need not name. Social and other services below 750,000
//! euro. Values in another currency than the threshold. The higher threshold of utilities is used where the notice says that the buyer is
//! one; a concession cannot be told from a contract under national law. Institutions of the Union, who have rules of their own.
//!
//! ## Samples
//! ```json in
//! {"procedure": {"legal_basis": "other", "subject": {"nature": "services", "main_classification": {"code": "72000000"}, "estimated_value": {"amount": "400000", "currency": "EUR"}}}, "lots": [{"id": "LOT-0001"}]}
//! ```
//! ```json out
//! {"procedure": {"legal_basis": "other", "subject": {"nature": "services", "main_classification": {"code": "72000000"}, "estimated_value": {"amount": "100000", "currency": "EUR"}}}, "lots": [{"id": "LOT-0001"}]}
//! ```
//! ```json out
//! {"buyers": [{"contracting_type": "cont-ent"}], "procedure": {"legal_basis": "other", "subject": {"nature": "services", "main_classification": {"code": "72000000"}, "estimated_value": {"amount": "400000", "currency": "EUR"}}}, "lots": [{"id": "LOT-0001"}]}
//! ```
//! ```json out
//! {"procedure": {"legal_basis": "other", "subject": {"nature": "services", "main_classification": {"code": "85000000"}, "estimated_value": {"amount": "400000", "currency": "EUR"}}}, "lots": [{"id": "LOT-0001"}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 4 of the 1,644
//! notices it looks at; eForms 0 of 122, older 4 of 1,522.

use notices::notice::codes::{BuyerLegalType, LegalBasis, NoticeSubtype};
use rust_decimal::Decimal;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Check,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Planning, Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("articles 4 and 5"),
        UTILITIES.at("article 15"),
        CONCESSIONS.at("article 8"),
    ],
    suggestion: "Publish under the directive, or name the exclusion that applies.",
    check,
};

const SAYS: &str = "{value} reaches the threshold of {threshold} {currency}, and the procedure is under other law than the directives";

fn check(notice: &Notice, context: &Context<'_>, findings: &mut Findings<'_>) {
    let national = look::under(notice, LegalBasis::Other)
        || notice.subtype.says(NoticeSubtype::E2)
        || notice.subtype.says(NoticeSubtype::E3);
    let union = notice.buyers.iter().any(|buyer| {
        buyer.legal_type.says(BuyerLegalType::EuInstitution)
            || buyer
                .legal_type
                .says(BuyerLegalType::InternationalOrganisation)
    });
    if !national || union {
        return;
    }
    let (Some(value), Some((threshold, currency))) =
        (look::total_value(notice), look::threshold(notice, context))
    else {
        return;
    };
    let light = look::lots(notice).all(|lot| {
        lot.main_cpv()
            .is_some_and(|cpv| context.law.lists(cpv, |services| &services.light))
    });
    let social = context
        .law
        .thresholds()
        .find_map(|thresholds| thresholds.social)
        .map(Decimal::from);
    let least = if light {
        social.unwrap_or(threshold)
    } else {
        threshold
    };
    if value
        .what
        .in_currency(currency)
        .is_some_and(|value| value >= least)
    {
        findings.at(
            value.at,
            SAYS,
            &[
                ("value", &look::money(value.what)),
                ("threshold", &look::number(least)),
                ("currency", &currency),
            ],
        );
    }
}
