//! # Prior information that cannot shorten the time limit
//!
//! The time limit of an open procedure is shorter than the usual one, an earlier notice is named, and by its date or number it was
//! published less than 35 days or more than twelve months before.
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
//! Social and other specific services; accelerated procedures; whether the earlier notice is prior information, and held all it has to.
//! Most notices name the earlier one by its number only: `2015/S 248-452098` stands in issue 248 of that year, which tells the day to
//! about a week, `641995-2023` tells the year. Where that leaves room the notice is believed. Dates are those of publication, a day or
//! more after dispatch.
//!
//! ## Samples
//! ```json in
//! {"dispatched": "2024-03-01", "procedure": {"legal_basis": "32014L0024", "procedure_type": "open",
//!   "terms": {"previous_notices": [{"id": "2022/S 001-000001", "date": "2022-01-03"}]}},
//!  "lots": [{"terms": {"deadlines": {"tenders": "2024-03-19"}}}]}
//! ```
//! ```json in
//! {"dispatched": "2024-03-01", "procedure": {"legal_basis": "32014L0024", "procedure_type": "open",
//!   "terms": {"previous_notices": [{"id": "2022/S 001-000001"}]}},
//!  "lots": [{"terms": {"deadlines": {"tenders": "2024-03-19"}}}]}
//! ```
//! ```json out
//! {"dispatched": "2024-03-01", "procedure": {"legal_basis": "32014L0024", "procedure_type": "open",
//!   "terms": {"previous_notices": [{"id": "641995-2023"}]}},
//!  "lots": [{"terms": {"deadlines": {"tenders": "2024-03-19"}}}]}
//! ```
//! ```json out
//! {"dispatched": "2024-03-01", "procedure": {"legal_basis": "32014L0024", "procedure_type": "open",
//!   "terms": {"previous_notices": [{"id": "2023/S 201-000001", "date": "2023-10-18"}]}},
//!  "lots": [{"terms": {"deadlines": {"tenders": "2024-03-19"}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 1 of the 1,172
//! notices it looks at; eForms 0 of 103, older 1 of 1,069. 79 calls name an earlier notice, three of them with its date. Of ten open
//! procedures with a shortened limit that name one, two are accelerated, six name a notice of the right age, one is of the light regime
//! with a framework of five years before, and one is found: it names a notice of its own week.

use chrono::{Months, NaiveDate, TimeDelta};
use notices::notice::NoticeReference;
use notices::notice::codes::ProcedureType;

use super::super::prelude::*;
use crate::pack::Awaited;

pub(crate) static RULE: About = About {
    certainty: Certainty::Check,
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
    "{days} days for tenders, and the earlier notice {earlier} is not 35 days to twelve months old";

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
        || notice.is_social()
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
        let oldest = sent.date().checked_sub_months(Months::new(most_months));
        let youngest = sent.date().checked_sub_signed(TimeDelta::days(least_days));
        let (Some(oldest), Some(youngest)) = (oldest, youngest) else {
            continue;
        };
        let fits = |notice: &NoticeReference| {
            published(notice).is_none_or(|(first, last)| last >= oldest && first <= youngest)
        };
        if let Some(first) = earlier.what.first()
            && (0..usual).contains(&days)
            && !earlier.what.iter().any(fits)
        {
            let name = match (&first.date, &first.id) {
                (Some(date), _) => format!("of {}", date.date()),
                (None, id) => id.as_ref().map_or_else(String::new, ToString::to_string),
            };
            findings.at(earlier.at, SAYS, &[("days", &days), ("earlier", &name)]);
        }
    }
}

/// The days between which an earlier notice was published, as far as its date or its number tells.
fn published(notice: &NoticeReference) -> Option<(NaiveDate, NaiveDate)> {
    if let Some(date) = notice.date {
        return Some((date.date(), date.date()));
    }
    let id = notice.id.as_ref()?;
    if let Some((year, number)) = id.split_once("/S ") {
        let issue: u32 = number.split('-').next()?.trim().parse().ok()?;
        // About 254 issues a year, on working days; holidays move them by up to a week.
        let day = issue.checked_mul(365)?.checked_div(254)?.clamp(1, 365);
        let about = NaiveDate::from_yo_opt(year.trim().parse().ok()?, day)?;
        let week = TimeDelta::days(7);
        return Some((
            about.checked_sub_signed(week)?,
            about.checked_add_signed(week)?,
        ));
    }
    let (_, year) = id.rsplit_once('-')?;
    let year = year.parse().ok().filter(|_| year.len() == 4)?;
    Some((
        NaiveDate::from_yo_opt(year, 1)?,
        NaiveDate::from_ymd_opt(year, 12, 31)?,
    ))
}
