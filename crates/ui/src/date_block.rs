//! One day or several, cut out so that the eye finds it in a list.

use chrono::{Datelike, NaiveDate};
use texts::Texts;

/// What stands in a date block, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateBlock {
    /// First day, as machines write it.
    pub iso: String,
    /// The date in full, for those who hear the page.
    pub spoken: String,
    /// Weekday, or first and last weekday.
    pub weekday: String,
    /// Day of the month, or first and last day.
    pub day: String,
    /// Month of the first day.
    pub month: String,
    /// Year of the first day.
    pub year: String,
    /// The last day, when it lies in another month.
    pub until: Option<String>,
    /// Whether it is over.
    pub past: bool,
    /// Whether more than one day stands in [`day`](Self::day).
    pub several: bool,
}

impl DateBlock {
    /// The block of the days from `first` to `last`, written for the reader of `t`.
    #[must_use]
    pub fn of(t: &Texts, first: NaiveDate, last: NaiveDate) -> Self {
        let one_day = last <= first;
        let one_month = (first.year(), first.month()) == (last.year(), last.month());
        let several = !one_day && one_month;
        let weekday = t.weekday_short(first);
        Self {
            iso: first.to_string(),
            spoken: if one_day {
                t.weekday_date(first)
            } else {
                t.date_range(first, last)
            },
            weekday: if one_day {
                weekday
            } else {
                format!("{weekday} – {}", t.weekday_short(last))
            },
            day: if several {
                format!("{}–{}", first.day(), last.day())
            } else {
                first.day().to_string()
            },
            month: t.month_short(first),
            year: first.year().to_string(),
            until: (!one_day && !one_month)
                .then(|| format!("– {} {}", last.day(), t.month_short(last))),
            past: false,
            several,
        }
    }

    /// The same, over or not.
    #[must_use]
    pub const fn past(mut self, past: bool) -> Self {
        self.past = past;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use vocabulary::Language;

    fn block(first: (i32, u32, u32), last: (i32, u32, u32)) -> DateBlock {
        let day = |(year, month, day)| NaiveDate::from_ymd_opt(year, month, day).expect("a day");
        DateBlock::of(
            &crate::TEXTS.reader(Language::English),
            day(first),
            day(last),
        )
    }

    #[test]
    fn one_day_stands_alone() {
        let block = block((2024, 10, 23), (2024, 10, 23));
        assert_eq!(
            [&*block.weekday, &block.day, &block.month, &block.year],
            ["Wed", "23", "Oct", "2024"]
        );
        assert_eq!(
            (block.until, block.several, &*block.iso),
            (None, false, "2024-10-23")
        );
    }

    #[test]
    fn days_of_one_month_share_a_block() {
        let block = block((2024, 10, 23), (2024, 10, 25));
        assert_eq!(
            [&*block.weekday, &block.day, &block.month],
            ["Wed – Fri", "23–25", "Oct"]
        );
        assert_eq!((block.until, block.several), (None, true));
    }

    #[test]
    fn days_across_months_say_until_when() {
        let block = block((2024, 12, 30), (2025, 1, 2));
        assert_eq!(
            [&*block.day, &block.month, &block.year],
            ["30", "Dec", "2024"]
        );
        assert_eq!(
            (block.until.as_deref(), block.several),
            (Some("– 2 Jan"), false)
        );
    }
}
