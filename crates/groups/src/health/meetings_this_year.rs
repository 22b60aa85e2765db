//! The group meets as often in a calendar year as the charter asks (Procura+ Interest Groups: twice).
//!
//! Pro rata: a group that began in the year, or whose year is not over, owes the part of the minimum
//! that belongs to its days so far, in whole meetings, rounded down. Of two meetings a year the first
//! is due after half of the year. Broken: fewer were held than are due today. Warning: fewer will have
//! been held than are due in 45 days, with all that are planned until then.
//!
//! Worked example: two meetings a year, at work since last year, none held. Until 17 May nothing; from
//! 18 May on the first is due within 45 days, which warns unless one is planned; from 2 July on it is broken.
//! Held in August, the second is due by 31 December: from 16 November on that warns anew.

use super::{Case, Fact, Standing, Verdict};
use chrono::{Datelike, Duration, NaiveDate};

const AHEAD_DAYS: u64 = 45;

pub(super) fn judge(case: &Case<'_>) -> Option<Verdict> {
    let minimum = i64::from(case.rules.meetings_a_year);
    if minimum == 0 {
        return None;
    }
    let facts = case.facts;
    let last_day = NaiveDate::from_ymd_opt(case.today.year(), 12, 31)?;
    let soon = case.in_days(AHEAD_DAYS).min(last_day);
    let planned = |until| facts.planned.iter().filter(|day| **day <= until).count() as i64;
    let due = due(minimum, facts.at_work_since, case.today);
    let will_be = facts.held + planned(soon);
    let (state, key, missing) = if facts.held < due {
        (
            Standing::Broken,
            "health-meetings-broken",
            Some(facts.held + 1),
        )
    } else if will_be < self::due(minimum, facts.at_work_since, soon) {
        (
            Standing::Warning,
            "health-meetings-warning",
            Some(will_be + 1),
        )
    } else {
        (Standing::Ok, "health-meetings-ok", None)
    };
    let mut seen = vec![
        ("held", Fact::Count(facts.held)),
        ("planned", Fact::Count(planned(last_day))),
        ("due", Fact::Count(due)),
        ("minimum", Fact::Count(minimum)),
    ];
    // Says which meeting it is about: the next one that is missing is told anew.
    let by = missing.and_then(|nth| due_by(minimum, nth, facts.at_work_since, case.today));
    seen.extend(by.map(|day| ("by", Fact::Day(day))));
    Some(Verdict {
        state,
        key,
        facts: seen,
    })
}

/// Meetings that are owed by the end of `day` in its year, by a group at work since `since`.
fn due(minimum: i64, since: NaiveDate, day: NaiveDate) -> i64 {
    // Both ends count: on 31 December a whole year is owed.
    let days = ((day - first_day(since, day)).num_days() + 1).max(0);
    minimum * days / days_in_year(day)
}

/// The day in the year of `day` by which the `nth` meeting of that year is owed.
fn due_by(minimum: i64, nth: i64, since: NaiveDate, day: NaiveDate) -> Option<NaiveDate> {
    let days = (nth * days_in_year(day) + minimum - 1) / minimum;
    first_day(since, day).checked_add_signed(Duration::days(days - 1))
}

fn first_day(since: NaiveDate, day: NaiveDate) -> NaiveDate {
    NaiveDate::from_ymd_opt(day.year(), 1, 1).map_or(day, |first| first.max(since))
}

fn days_in_year(day: NaiveDate) -> i64 {
    if day.leap_year() { 366 } else { 365 }
}

#[cfg(test)]
mod tests {
    use super::{due, due_by};
    use crate::health::sample::{day, facts, found, rules};
    use crate::health::{Facts, Rule, Standing, judge};

    #[test]
    fn the_minimum_falls_due_with_the_days_of_the_year() {
        let old = day("2020-01-01");
        assert_eq!(due(2, old, day("2026-07-01")), 0);
        assert_eq!(due(2, old, day("2026-07-02")), 1);
        assert_eq!(due(2, old, day("2026-12-30")), 1);
        assert_eq!(due(2, old, day("2026-12-31")), 2);
        // In leap years too.
        assert_eq!(due(2, old, day("2028-07-01")), 1);
        assert_eq!(due(2, old, day("2028-12-31")), 2);
    }

    #[test]
    fn a_meeting_is_due_by_the_first_day_on_which_so_many_are() {
        for (minimum, since, year) in [(2, "2020-01-01", 2026), (3, "2028-02-10", 2028)] {
            let (since, last) = (day(since), day(&format!("{year}-12-31")));
            for nth in 1..=due(minimum, since, last) {
                let by = due_by(minimum, nth, since, last).expect("a day");
                assert_eq!(due(minimum, since, by), nth);
                assert_eq!(due(minimum, since, by.pred_opt().expect("a day")), nth - 1);
            }
        }
    }

    #[test]
    fn a_group_owes_nothing_for_the_time_before_it_began() {
        assert_eq!(due(2, day("2026-07-03"), day("2026-12-31")), 0);
        assert_eq!(due(2, day("2026-07-02"), day("2026-12-31")), 1);
        assert_eq!(due(2, day("2027-02-01"), day("2026-12-31")), 0);
    }

    #[test]
    fn it_warns_before_it_breaks_unless_a_meeting_is_planned_in_time() {
        let with = |today: &str, held, planned: &[&str]| {
            let facts = Facts {
                held,
                planned: planned.iter().map(|text| day(text)).collect(),
                ..facts()
            };
            judge(&facts, 1, &rules(), day(today))
                .into_iter()
                .find(|finding| finding.rule == Rule::Meetings)
                .map(|finding| finding.state)
        };
        assert_eq!(with("2026-05-17", 0, &[]), Some(Standing::Ok));
        assert_eq!(with("2026-05-18", 0, &[]), Some(Standing::Warning));
        assert_eq!(with("2026-05-18", 0, &["2026-06-20"]), Some(Standing::Ok));
        assert_eq!(
            with("2026-05-18", 0, &["2026-09-20"]),
            Some(Standing::Warning)
        );
        assert_eq!(
            with("2026-07-02", 0, &["2026-09-20"]),
            Some(Standing::Broken)
        );
        assert_eq!(with("2026-07-02", 1, &[]), Some(Standing::Ok));
        assert_eq!(with("2026-12-31", 1, &[]), Some(Standing::Broken));
    }

    #[test]
    fn the_sentence_names_what_was_held_and_what_is_asked() {
        let (_, text) = found(Rule::Meetings, &facts(), &rules()).expect("a finding");
        assert_eq!(
            text,
            "1 meeting held this year and 1 planned. The charter asks for at least 2 a year."
        );
    }
}
