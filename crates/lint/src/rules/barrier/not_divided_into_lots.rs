//! # Not divided into lots, and no reason given
//!
//! A purchase above the threshold of the directives has a single lot, and no text of the notice speaks of lots. Buyers must divide, or
//! say why not; the reason may stand in the notice, in the procurement documents or in the report of article 84. Only the notice is
//! read here.
//!
//! ## Why it matters
//! A contract of several million shuts out whoever cannot carry it alone: small firms, newcomers, most social economy entities. Lots by
//! place, trade or size let them in, and the buyer depends less on one contractor.
//!
//! ## How to improve it
//! Divide by district, building, trade or user group, keep some lots small, and cap how many one tenderer can win. If that does not
//! work, say why in two sentences:
//!
//! > The contract is not divided into lots because the control system and the pumps must be put into service together; separate
//! > contracts would leave the city with the risk of the interface. Subcontracting is welcome, see section 4.
//!
//! ## What it leaves out
//! Utilities, concessions and the light regime, where no such duty exists; purchases below the threshold or without a value in its currency; dynamic
//! purchasing systems, which are open to new suppliers all the time; design contests. Reasons in documents outside the notice are not
//! seen. Some countries oblige to divide (their packs say `duty-to-divide`); the message then says so.
//!
//! ## Samples
//! ```json in
//! {"procedure": {"legal_basis": "32014L0024", "subject": {"nature": "works", "estimated_value": {"amount": "8000000", "currency": "EUR"}}},
//!  "lots": [{"id": "LOT-0000", "subject": {"title": {"en": "School building"}}}]}
//! ```
//! The same with a reason:
//! ```json out
//! {"procedure": {"legal_basis": "32014L0024", "subject": {"nature": "works", "estimated_value": {"amount": "8000000", "currency": "EUR"}}},
//!  "lots": [{"subject": {"description": {"en": "The contract is not divided into lots because one crane serves the whole site."}}}]}
//! ```
//! In the light regime:
//! ```json out
//! {"notice_type": "cn-social", "procedure": {"legal_basis": "32014L0024", "subject": {"nature": "services", "estimated_value": {"amount": "8000000", "currency": "EUR"}}},
//!  "lots": [{"id": "LOT-0000", "subject": {"title": {"en": "Home care"}}}]}
//! ```
//! Two lots:
//! ```json out
//! {"procedure": {"legal_basis": "32014L0024", "subject": {"nature": "works", "estimated_value": {"amount": "8000000", "currency": "EUR"}}},
//!  "lots": [{"id": "LOT-0001"}, {"id": "LOT-0002"}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 43 of the 1,172
//! notices it looks at; eForms 4 of 103, older 39 of 1,069. At first 20 more were found, all in the light regime, where the article does
//! not hold; they are left out since.

use notices::notice::codes::LegalBasis;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Check,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("articles 46(1) and 84"),
        BUYING_SOCIAL.at("chapter 3"),
    ],
    suggestion: "Divide it into lots that small firms can carry, or give the main reasons for not doing so.",
    check,
};

const SAYS: &str =
    "one lot of {value} (threshold {threshold}), and no text says why it is not divided";
const DUTY: &str = "one lot of {value} (threshold {threshold}) in a country where dividing is the rule, and no text says why";

fn check(notice: &Notice, context: &Context<'_>, findings: &mut Findings<'_>) {
    let [_] = notice.lots.as_slice() else { return };
    if !look::under(notice, LegalBasis::PublicSector)
        || notice.is_social()
        || notice.is_design_contest()
    {
        return;
    }
    let Some(lot) = look::lots(notice).next() else {
        return;
    };
    let (Some(value), Some((threshold, currency))) =
        (lot.value(), look::threshold(notice, context))
    else {
        return;
    };
    let above = value
        .what
        .in_currency(currency)
        .is_some_and(|value| value >= threshold);
    if !above
        || lot.is_purchasing_system()
        || look::Mentions::of(notice, words::lots).about(lot)
        || words::lots().are_in(&notice.procedure.division.combining)
    {
        return;
    }
    let duty = context.law.limit(|limits| limits.duty_to_divide) == Some(true);
    findings.at(
        "lots[0]",
        if duty { DUTY } else { SAYS },
        &[
            ("value", &look::money(value.what)),
            ("threshold", &look::number(threshold)),
        ],
    );
}
