//! The group has not been silent for too long.
//!
//! The charter names the longest pause between meetings in days; where none was held yet since the group
//! began or was woken, it runs from that day. It warns 30 days before, unless a meeting is planned in time.

use super::{Case, Fact, Standing, Verdict};
use chrono::Days;

const AHEAD_DAYS: u64 = 30;

pub(super) fn judge(case: &Case<'_>) -> Option<Verdict> {
    let longest = case.rules.longest_pause_days?;
    let facts = case.facts;
    // While it slept nothing was asked of it.
    let met = facts.last_meeting.filter(|day| *day >= facts.at_work_since);
    let since = met.unwrap_or(facts.at_work_since);
    let until = since.checked_add_days(Days::new(u64::from(longest)))?;
    let is_planned = facts.planned.iter().any(|day| *day <= until);
    let (state, key) = if until < case.today {
        (Standing::Broken, "health-pause-broken")
    } else if case.is_within(until, AHEAD_DAYS) && !is_planned {
        match met {
            Some(_) => (Standing::Warning, "health-pause-warning"),
            None => (Standing::Warning, "health-pause-unmet-warning"),
        }
    } else {
        match met {
            Some(_) => (Standing::Ok, "health-pause-ok"),
            None => (Standing::Ok, "health-pause-unmet-ok"),
        }
    };
    Some(Verdict {
        state,
        key,
        facts: vec![
            ("days", Fact::Count((case.today - since).num_days())),
            ("longest", Fact::Count(i64::from(longest))),
            ("last", Fact::Day(since)),
            ("until", Fact::Day(until)),
        ],
    })
}

#[cfg(test)]
mod tests {
    use crate::health::sample::{day, facts, found, rules};
    use crate::health::{Facts, Rule, Standing};

    #[test]
    fn silence_warns_before_it_breaks_unless_a_meeting_is_near() {
        let with = |last: Option<&str>, planned: &[&str]| {
            let facts = Facts {
                last_meeting: last.map(day),
                planned: planned.iter().map(|text| day(text)).collect(),
                ..facts()
            };
            found(Rule::Pause, &facts, &rules()).map(|(state, _)| state)
        };
        // On 1 July, with 183 days allowed.
        assert_eq!(
            with(Some("2025-12-29"), &["2026-07-02"]),
            Some(Standing::Broken)
        );
        assert_eq!(with(Some("2025-12-30"), &[]), Some(Standing::Warning));
        assert_eq!(with(Some("2026-01-29"), &[]), Some(Standing::Warning));
        assert_eq!(
            with(Some("2026-01-29"), &["2026-07-20"]),
            Some(Standing::Ok)
        );
        assert_eq!(with(Some("2026-01-30"), &[]), Some(Standing::Ok));
        // Never met, at work since September.
        assert_eq!(with(None, &[]), Some(Standing::Broken));
    }

    #[test]
    fn a_group_that_was_woken_has_the_whole_pause_before_it() {
        let with = |woken: &str| {
            let facts = Facts {
                at_work_since: day(woken),
                last_meeting: Some(day("2025-08-20")),
                planned: Vec::new(),
                ..facts()
            };
            found(Rule::Pause, &facts, &rules())
        };
        let (state, text) = with("2026-06-30").expect("a finding");
        assert_eq!(state, Standing::Ok);
        assert_eq!(
            text,
            "No meeting yet since 30 June 2026. The charter allows 183 days without one: until 30 December 2026."
        );
        let (state, text) = with("2026-01-10").expect("a finding");
        assert_eq!(state, Standing::Warning);
        assert_eq!(
            text,
            "No meeting yet since 10 January 2026. By 12 July 2026 at the latest there should be one: the charter allows 183 days."
        );
    }
}
