//! # The award is announced late
//!
//! More than 30 days lie between the conclusion of the contract and the day the notice was sent.
//!
//! ## Why it matters
//! Result notices have to be sent within 30 days. Until then newcomers do not see who won at what price, and the time in which a contract
//! can be attacked may run longer.
//!
//! ## How to improve it
//! Send the notice with the signed contract; most systems can do so by themselves.
//!
//! > Contract concluded on 18 May 2026; notice sent on 22 May 2026.
//!
//! ## What it leaves out
//! Social services and what is bought through dynamic purchasing systems, which may be announced by quarter; call-offs from framework
//! agreements, and the agreements themselves, because notices seldom tell the two apart.
//!
//! ## Samples
//! ```json in
//! {"kind": "result", "procedure": {"legal_basis": "32014L0024"}, "results": {"contracts": [{"concluded": "2023-11-01"}]}}
//! ```
//! ```json out
//! {"kind": "result", "procedure": {"legal_basis": "32014L0024"}, "results": {"contracts": [{"concluded": "2024-02-15"}]}}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 85 of the 925
//! notices it looks at; eForms 2 of 20, older 83 of 905.

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Result],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("article 50(1) and (2)"),
        UTILITIES.at("article 70(1)"),
    ],
    suggestion: "Send the notice within 30 days of the contract.",
    check,
};

const SAYS: &str =
    "the notice was sent {days} days after the contract of {concluded} (at most {most})";

fn check(notice: &Notice, context: &Context<'_>, findings: &mut Findings<'_>) {
    let quarterly = notice.is_social()
        || notice.is_change()
        || look::lots(notice).any(|lot| lot.is_framework() || lot.is_purchasing_system())
        || notice
            .results
            .contracts
            .iter()
            .any(|contract| contract.under_framework == Some(true));
    let (Some(sent), Some(most)) = (
        notice.dispatched,
        context.law.limit(|limits| limits.award_notice_days),
    ) else {
        return;
    };
    if !look::is_covered(notice) || quarterly {
        return;
    }
    // Of many contracts the latest counts: earlier ones may have been announced before.
    let latest = notice
        .results
        .contracts
        .iter()
        .enumerate()
        .filter_map(|(nth, contract)| Some((contract.concluded?, nth)));
    let Some((concluded, nth)) = latest.max_by_key(|(concluded, _)| concluded.date()) else {
        return;
    };
    let days = concluded.days_until(&sent);
    if days > most {
        findings.at(
            format!("results.contracts[{nth}].concluded"),
            SAYS,
            &[
                ("days", &days),
                ("concluded", &concluded.date()),
                ("most", &most),
            ],
        );
    }
}
