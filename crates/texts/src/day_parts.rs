//! The parts of a date where it is set like a leaf of a calendar: Wed, Oct.

use chrono::{Datelike, NaiveDate};
use icu::calendar::{Date, Gregorian};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{E, M};
use vocabulary::Language;

use crate::per_language::PerLanguage;

struct Formatters {
    weekday: FixedCalendarDateTimeFormatter<Gregorian, E>,
    month: FixedCalendarDateTimeFormatter<Gregorian, M>,
}

static FORMATTERS: PerLanguage<Formatters> = PerLanguage::new(|locale| {
    const COMPILED: &str = "the data of all languages is compiled in";
    Formatters {
        weekday: FixedCalendarDateTimeFormatter::try_new(locale.into(), E::medium())
            .expect(COMPILED),
        month: FixedCalendarDateTimeFormatter::try_new(locale.into(), M::medium()).expect(COMPILED),
    }
});

/// The short name of the weekday: Wed.
pub fn weekday_short(day: NaiveDate, language: Language) -> String {
    gregorian(day)
        .map(|day| FORMATTERS.get(language).weekday.format(&day).to_string())
        .unwrap_or_default()
}

/// The short name of the month: Oct.
pub fn month_short(day: NaiveDate, language: Language) -> String {
    gregorian(day)
        .map(|day| FORMATTERS.get(language).month.format(&day).to_string())
        .unwrap_or_default()
}

fn gregorian(day: NaiveDate) -> Option<Date<Gregorian>> {
    Date::try_new_gregorian(
        day.year(),
        u8::try_from(day.month()).ok()?,
        u8::try_from(day.day()).ok()?,
    )
    .ok()
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
}
