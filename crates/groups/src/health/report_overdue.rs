//! The group reports to the network in time.
//!
//! The charter names the months between two reports; the first is due so many months after the group
//! began or was woken. It warns 30 days before.

use super::{Case, Fact, Standing, Verdict};
use chrono::Months;

const AHEAD_DAYS: u64 = 30;

pub(super) fn judge(case: &Case<'_>) -> Option<Verdict> {
    let months = case.rules.report_months?;
    let facts = case.facts;
    let since = facts.last_report.max(Some(facts.at_work_since))?;
    let due = since.checked_add_months(Months::new(u32::from(months)))?;
    let (state, key) = if due < case.today {
        (Standing::Broken, "health-report-broken")
    } else if case.is_within(due, AHEAD_DAYS) {
        (Standing::Warning, "health-report-warning")
    } else {
        (Standing::Ok, "health-report-ok")
    };
    Some(Verdict {
        state,
        key,
        facts: vec![("due", Fact::Day(due))],
    })
}

#[cfg(test)]
mod tests {
    use crate::health::sample::{day, facts, found, rules};
    use crate::health::{Facts, Rule, Standing};

    #[test]
    fn a_report_is_due_a_year_after_the_last_one() {
        let with = |last: Option<&str>| {
            let facts = Facts {
                last_report: last.map(day),
                at_work_since: last.map_or(facts().at_work_since, |_| day("2024-09-01")),
                ..facts()
            };
            found(Rule::Report, &facts, &rules()).map(|(state, _)| state)
        };
        assert_eq!(with(Some("2025-06-30")), Some(Standing::Broken));
        assert_eq!(with(Some("2025-07-01")), Some(Standing::Warning));
        assert_eq!(with(Some("2025-07-31")), Some(Standing::Warning));
        assert_eq!(with(Some("2025-08-01")), Some(Standing::Ok));
        // None yet: from the beginning, 1 September.
        assert_eq!(with(None), Some(Standing::Ok));
    }

    #[test]
    fn a_report_from_before_it_slept_is_not_held_against_a_group_that_was_woken() {
        let facts = Facts {
            at_work_since: day("2026-06-30"),
            last_report: Some(day("2025-01-10")),
            ..facts()
        };
        let found = found(Rule::Report, &facts, &rules()).map(|(state, _)| state);
        assert_eq!(found, Some(Standing::Ok));
    }
}
