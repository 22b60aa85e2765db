//! The parts of a date: Wed and Oct where it is set like a leaf of a calendar, October where one of twelve is chosen.

use chrono::{Datelike, NaiveDate};
use icu::calendar::{Date, Gregorian};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{E, M};
use std::array::from_fn;
use vocabulary::Language;

use crate::per_language::PerLanguage;

/// There are so few of them that they are written once.
struct Parts {
    /// From Monday.
    weekdays: [String; 7],
    /// From January.
    months: [String; 12],
    /// From January, in full.
    full_months: [String; 12],
}

static PARTS: PerLanguage<Parts> = PerLanguage::new(|locale| {
    const COMPILED: &str = "the data of all languages is compiled in";
    let weekday =
        FixedCalendarDateTimeFormatter::<Gregorian, E>::try_new(locale.into(), E::medium())
            .expect(COMPILED);
    let month = FixedCalendarDateTimeFormatter::<Gregorian, M>::try_new(locale.into(), M::medium())
        .expect(COMPILED);
    let full = FixedCalendarDateTimeFormatter::<Gregorian, M>::try_new(locale.into(), M::long())
        .expect(COMPILED);
    // This January began on a Monday.
    let day = |month: usize, day: usize| {
        Date::try_new_gregorian(2024, month as u8, day as u8).expect("a day of a month")
    };
    Parts {
        weekdays: from_fn(|since_monday| weekday.format(&day(1, 1 + since_monday)).to_string()),
        months: from_fn(|since_january| month.format(&day(1 + since_january, 1)).to_string()),
        full_months: from_fn(|since_january| full.format(&day(1 + since_january, 1)).to_string()),
    }
});

/// The short name of the weekday: Wed.
pub fn weekday_short(day: NaiveDate, language: Language) -> String {
    PARTS.get(language).weekdays[day.weekday().num_days_from_monday() as usize].clone()
}

/// The short name of the month: Oct.
pub fn month_short(day: NaiveDate, language: Language) -> String {
    PARTS.get(language).months[day.month0() as usize].clone()
}

/// The name of the month, as it stands alone: October, lokakuu.
pub fn month(day: NaiveDate, language: Language) -> String {
    PARTS.get(language).full_months[day.month0() as usize].clone()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_leaf_of_a_calendar_is_short_in_every_language() {
        let day = NaiveDate::from_ymd_opt(2024, 10, 23).expect("a day");
        let leaf = |language| (weekday_short(day, language), month_short(day, language));
        let pair = |weekday: &str, month: &str| (weekday.to_owned(), month.to_owned());
        assert_eq!(leaf(Language::English), pair("Wed", "Oct"));
        assert_eq!(leaf(Language::German), pair("Mi", "Okt"));
        assert_eq!(leaf(Language::Finnish), pair("ke", "loka"));
        for language in Language::ALL {
            let (weekday, month) = leaf(language);
            assert!(
                (1..=8).contains(&weekday.chars().count()),
                "{language:?}: {weekday}"
            );
            assert!(
                (1..=12).contains(&month.chars().count()),
                "{language:?}: {month}"
            );
        }
    }

    #[test]
    fn a_month_has_its_full_name_in_every_language() {
        let day = NaiveDate::from_ymd_opt(2024, 10, 23).expect("a day");
        assert_eq!(month(day, Language::English), "October");
        assert_eq!(month(day, Language::German), "Oktober");
        assert_eq!(month(day, Language::Finnish), "lokakuu");
        for language in Language::ALL {
            assert!(month(day, language).chars().count() > 3, "{language:?}");
        }
    }
}
