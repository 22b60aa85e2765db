//! # Prior information that cannot shorten the time limit
//!
//! The time limit of an open procedure is shorter than the usual one, an earlier notice is named, and that was published less than 35
//! days or more than twelve months before.
//!
//! ## Why it matters
//! Prior information cuts the limit to 15 days because the market had time to prepare. An older or younger notice does not, and then
//! the limit is too short.
//!
//! ## How to improve it
//! Publish prior information two to twelve months before, or keep the usual limit.
//!
//! > Prior information notice 00012345-2026 of 15 January 2026; contract notice of 1 April 2026.
//!
//! ## What it leaves out
//! Earlier notices without a date, which is most of those in eForms; accelerated procedures; whether the notice held all it has to. The
//! dates are those of publication, a day or more after dispatch.
//!
//! ## Samples
//! ```json in
//! {"dispatched": "2024-03-01", "procedure": {"legal_basis": "32014L0024", "procedure_type": "open",
//!   "terms": {"previous_notices": [{"id": "2022/S 001-000001", "date": "2022-01-03"}]}},
//!  "lots": [{"terms": {"deadlines": {"tenders": "2024-03-19"}}}]}
//! ```
//! ```json out
//! {"dispatched": "2024-03-01", "procedure": {"legal_basis": "32014L0024", "procedure_type": "open",
//!   "terms": {"previous_notices": [{"id": "2023/S 201-000001", "date": "2023-10-18"}]}},
//!  "lots": [{"terms": {"deadlines": {"tenders": "2024-03-19"}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 0 of the 1,172
//! notices it looks at; eForms 0 of 103, older 0 of 1,069. Only three calls name an earlier notice with its date, and none of them
//! shortens the limit of an open procedure.

use chrono::Months;
use notices::notice::codes::ProcedureType;

use super::super::prelude::*;
use crate::pack::Awaited;

pub(crate) static RULE: About = About {
    certainty: Certainty::Likely,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("articles 27(2) and 48"),
        UTILITIES.at("article 45(2)"),
    ],
    suggestion: "Keep the usual time limit, or name prior information that was sent 35 days to twelve months before.",
    check,
};

const SAYS: &str =
    "{days} days for tenders, and the earlier notice of {date} is not 35 days to twelve months old";

fn check(notice: &Notice, context: &Context<'_>, findings: &mut Findings<'_>) {
    let (Some(sent), Some(law)) = (
        notice.dispatched,
        notice
            .procedure
            .legal_basis
            .as_ref()
            .and_then(|law| law.known()),
    ) else {
        return;
    };
    let limit = context
        .law
        .time_limit(*law, Some(ProcedureType::Open), Awaited::Tenders);
    let (Some(limit), Some(least_days), Some(most_months)) = (
        limit,
        context.law.limit(|limits| limits.prior_information_days),
        context.law.limit(|limits| limits.prior_information_months),
    ) else {
        return;
    };
    let procedure = &notice.procedure;
    if !procedure.procedure_type.says(ProcedureType::Open)
        || procedure.accelerated == Some(true)
        || notice.is_change()
    {
        return;
    }
    let usual = limit.electronic.unwrap_or(limit.days);
    for lot in look::lots(notice) {
        let Some(until) = lot
            .terms("deadlines.tenders", |terms| &terms.deadlines.tenders)
            .what
        else {
            continue;
        };
        let days = sent.days_until(until);
        let earlier = lot.terms("previous_notices", |terms| &terms.previous_notices);
        let dates: Vec<_> = earlier
            .what
            .iter()
            .filter_map(|notice| notice.date)
            .collect();
        let fits = |date: &notices::notice::Moment| {
            let oldest = sent.date().checked_sub_months(Months::new(most_months));
            date.days_until(&sent) >= least_days
                && oldest.is_none_or(|oldest| date.date() >= oldest)
        };
        if let Some(date) = dates
            .first()
            .filter(|_| (0..usual).contains(&days) && !dates.iter().any(fits))
        {
            findings.at(earlier.at, SAYS, &[("days", &days), ("date", &date.date())]);
        }
    }
}
