//! Days on which groups of the demo meet.

use chrono::{Datelike, NaiveDate, Weekday};

/// The first day of work in the year of `day`, or `day` itself where that is still ahead.
pub(super) fn first_of_year(day: NaiveDate) -> NaiveDate {
    working_day(day.with_ordinal(1).unwrap_or(day)).min(day)
}

/// The day, or the last day of work before it where nobody meets on it; in the first days of a year the next one,
/// so that it stays that year's.
pub(super) fn working_day(day: NaiveDate) -> NaiveDate {
    let next = |it: &NaiveDate| match day.ordinal() <= 3 {
        true => it.succ_opt(),
        false => it.pred_opt(),
    };
    std::iter::successors(Some(day), next)
        .find(|it| !is_day_off(*it))
        .unwrap_or(day)
}

/// Weekends, New Year and the days on which nearly all of Europe stays at home in December.
fn is_day_off(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
        || matches!((day.month(), day.day()), (1, 1) | (12, 24..=26) | (12, 31))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_of_the_demo_meets_on_a_day_off() {
        let day = |day: &str| day.parse::<NaiveDate>().expect("a day");
        for (wanted, held) in [
            ("2026-11-23", "2026-11-23"),
            ("2026-11-22", "2026-11-20"),
            ("2027-01-01", "2027-01-04"),
            ("2027-01-02", "2027-01-04"),
            ("2026-12-26", "2026-12-23"),
        ] {
            assert_eq!(working_day(day(wanted)), day(held), "{wanted}");
        }
        assert_eq!(first_of_year(day("2027-01-02")), day("2027-01-02"));
        assert_eq!(first_of_year(day("2027-02-09")), day("2027-01-04"));
    }
}
