//! # The time limit is shorter than the law allows
//!
//! Between the day the notice was sent and the last day for tenders (or for requests to participate) lie fewer days than the law under
//! which the procedure runs sets as the least, with the shortening that the notice uses.
//!
//! ## Why it matters
//! A short time favours whoever knew before. For the limits of articles 27 to 31 there is no discretion: a shorter one needs the reason
//! and the notice that the article names. Limits are minima besides: they have to fit how much work a tender is (article 47).
//!
//! ## How to improve it
//! Count from the day of dispatch, leave a few days for its publication, and say why it is urgent if it is.
//!
//! > Accelerated under article 27(3): the flood of 3 March destroyed the bridge, and the island has no other link. Tenders by 28 March
//! > 2026, 12:00.
//!
//! ## What it leaves out
//! Social and other specific services, for which countries set the limits. Corrected notices, whose limits are counted from the first
//! notice. Invitations to the second stage. The day of dispatch does not count and the last day does; hours are not compared, so that a
//! limit at noon of the last day passes although it is strictly short by half a day. Shortening after prior information is believed
//! when an earlier notice is named; the rule `prior-information-too-old` looks at its date.
//!
//! ## Samples
//! ```json in
//! {"dispatched": "2024-03-01", "procedure": {"legal_basis": "32014L0024", "procedure_type": "open"},
//!  "lots": [{"terms": {"deadlines": {"tenders": "2024-03-21T12:00:00+01:00"}, "submission": {"electronic": "required"}}}]}
//! ```
//! ```json out
//! {"dispatched": "2024-03-01", "procedure": {"legal_basis": "32014L0024", "procedure_type": "open"},
//!  "lots": [{"terms": {"deadlines": {"tenders": "2024-03-31T12:00:00+01:00"}, "submission": {"electronic": "required"}}}]}
//! ```
//! Accelerated for urgency:
//! ```json out
//! {"dispatched": "2024-03-01", "procedure": {"legal_basis": "32014L0024", "procedure_type": "open", "accelerated": true},
//!  "lots": [{"terms": {"deadlines": {"tenders": "2024-03-21T12:00:00+01:00"}, "submission": {"electronic": "required"}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 21 of the 1,172
//! notices it looks at; eForms 1 of 103, older 20 of 1,069.

use notices::notice::codes::Permission;

use super::super::prelude::*;
use crate::pack::{Awaited, TimeLimit};

pub(crate) static RULE: About = About {
    certainty: Certainty::Likely,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("articles 27 to 31 and 47"),
        UTILITIES.at("articles 45 to 49"),
        CONCESSIONS.at("article 39"),
        PERIODS.at("article 3"),
    ],
    suggestion: "Extend the time limit, or name the shortening that is used and the reason for it.",
    check,
};

const SAYS: &str =
    "{days} days for {what}, at least {least} are due (article {article}{shortening})";

fn check(notice: &Notice, context: &Context<'_>, findings: &mut Findings<'_>) {
    if notice.is_social() || notice.is_change() || notice.is_design_contest() {
        return;
    }
    let Some(law) = notice
        .procedure
        .legal_basis
        .as_ref()
        .and_then(|law| law.known())
    else {
        return;
    };
    let procedure = notice
        .procedure
        .procedure_type
        .as_ref()
        .and_then(|procedure| procedure.known());
    for lot in look::lots(notice) {
        let tenders = lot.terms("deadlines.tenders", |terms| &terms.deadlines.tenders);
        let requests = lot.terms("deadlines.requests", |terms| &terms.deadlines.requests);
        let deadlines = [
            (Awaited::Tenders, "tenders", tenders),
            (Awaited::Requests, "requests to participate", requests),
        ];
        for (awaited, what, deadline) in deadlines {
            let limit = context.law.time_limit(*law, procedure.copied(), awaited);
            let (Some(sent), Some(until), Some(limit)) = (notice.dispatched, deadline.what, limit)
            else {
                continue;
            };
            let days = sent.days_until(until);
            let (least, shortening) = least(limit, lot);
            // A deadline before the day of dispatch is a slip of another kind.
            if (0..least).contains(&days) {
                findings.at(
                    deadline.at,
                    SAYS,
                    &[
                        ("days", &days),
                        ("what", &what),
                        ("least", &least),
                        ("article", &limit.article),
                        ("shortening", &shortening),
                    ],
                );
            }
        }
    }
}

/// The shortest limit that the notice can claim, and by what.
fn least(limit: &TimeLimit, lot: LotView<'_>) -> (i64, &'static str) {
    let electronic = lot
        .terms("submission.electronic", |terms| {
            &terms.submission.electronic
        })
        .what;
    let announced = lot
        .terms("previous_notices", |terms| &terms.previous_notices)
        .what;
    let shortened = [
        (
            limit.accelerated,
            lot.notice.procedure.accelerated == Some(true),
            ", accelerated",
        ),
        (
            limit.prior_information,
            !announced.is_empty(),
            ", after prior information",
        ),
        (
            limit.electronic,
            electronic.says(Permission::Required) || electronic.says(Permission::Allowed),
            ", electronic tenders",
        ),
    ];
    shortened
        .into_iter()
        .filter(|(_, used, _)| *used)
        .filter_map(|(days, _, name)| Some((days?, name)))
        .min_by_key(|(days, _)| *days)
        .unwrap_or((limit.days, ""))
}
