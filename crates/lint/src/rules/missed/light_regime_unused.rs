//! # A service of the light regime in a full procedure
//!
//! Every lot is a social or other specific service, the value is from 750,000 euro on (utilities: 1,000,000), and the notice is
//! one of a usual procedure.
//!
//! ## Why it matters
//! For these services the directive asks for publicity, transparency and equal treatment; the rest is national law. A lighter procedure lets users and social economy
//! entities take part who would never read a full one. Nothing is unlawful in the full procedure; it is a chance not taken.
//!
//! ## How to improve it
//! Publish as a notice for social and other specific services and write the procedure that fits the service.
//!
//! > Procedure under articles 74 to 76: written concepts by 1 May, talks with three providers and the council of users in June, award by
//! > quality (80 %) and price (20 %).
//!
//! ## What it leaves out
//! Countries that have no lighter rules. Concessions. Notices with any other service.
//!
//! ## Samples
//! ```json in
//! {"notice_type": "cn-standard", "procedure": {"legal_basis": "32014L0024", "subject": {"estimated_value": {"amount": "900000", "currency": "EUR"}}},
//!  "lots": [{"subject": {"main_classification": {"code": "85300000"}}}]}
//! ```
//! ```json out
//! {"notice_type": "cn-social", "procedure": {"legal_basis": "32014L0024", "subject": {"estimated_value": {"amount": "900000", "currency": "EUR"}}},
//!  "lots": [{"subject": {"main_classification": {"code": "85300000"}}}]}
//! ```
//! ```json out
//! {"notice_type": "cn-standard", "procedure": {"legal_basis": "32014L0024", "subject": {"estimated_value": {"amount": "900000", "currency": "EUR"}}},
//!  "lots": [{"subject": {"main_classification": {"code": "72000000"}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 7 of the 1,172
//! notices it looks at; eForms 1 of 103, older 6 of 1,069.

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Check,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("articles 74 to 76"),
        BUYING_SOCIAL.at("chapter 4, light regime"),
    ],
    suggestion: "Use the light regime of national law, and write a procedure that fits the service.",
    check,
};

const SAYS: &str = "{cpv} ({division}) is a social or other specific service of {value}, and the notice is one of a full procedure";

fn check(notice: &Notice, context: &Context<'_>, findings: &mut Findings<'_>) {
    if notice.is_social()
        || notice.notice_type.is_none()
        || !look::is_covered(notice)
        || notice.lots.is_empty()
    {
        return;
    }
    let codes: Option<Vec<_>> = look::lots(notice).map(|lot| lot.main_cpv()).collect();
    let (Some(codes), Some(value)) = (codes, look::total_value(notice)) else {
        return;
    };
    if !codes
        .iter()
        .all(|cpv| context.law.lists(*cpv, |services| &services.light))
    {
        return;
    }
    let above = look::light_threshold(notice, context).is_some_and(|(least, currency)| {
        let amount = value.what.in_currency(currency);
        amount.is_some_and(|amount| amount >= least)
    });
    if let Some(cpv) = codes.first().filter(|_| above) {
        findings.at(
            "lots[0].subject.main_classification",
            SAYS,
            &[
                ("cpv", cpv),
                ("division", &cpv.division_label().unwrap_or_default()),
                ("value", &look::money(value.what)),
            ],
        );
    }
}
