//! Dates, times and moments, as each language writes them.
//!
//! The forms come from CLDR through ICU4X. Where the nearest pattern that ICU4X finds differs from the
//! form that CLDR or the language's own style guide gives, [`corrected`] says so.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Offset, Timelike, Utc};
use chrono_tz::Tz;
use icu::calendar::{Date, Gregorian};
use icu::datetime::fieldsets::zone::{ExemplarCity, SpecificShort};
use icu::datetime::fieldsets::{E, T, YM, YMD};
use icu::datetime::input::Time;
use icu::datetime::preferences::HourCycle;
use icu::datetime::{
    DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter, NoCalendarFormatter,
};
use icu::locale::Locale;
use icu::time::zone::{IanaParser, UtcOffset, ZoneNameTimestamp};
use std::fmt::{Display, Write};
use vocabulary::Language;

use crate::per_language::PerLanguage;

type Formatter<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

struct Formatters {
    date: Formatter<YMD>,
    date_short: Formatter<YMD>,
    weekday: Formatter<E>,
    month_year: Formatter<YM>,
    time: NoCalendarFormatter<T>,
    zone: NoCalendarFormatter<SpecificShort>,
    city: NoCalendarFormatter<ExemplarCity>,
}

static FORMATTERS: PerLanguage<Formatters> = PerLanguage::new(|locale| {
    const COMPILED: &str = "the data of all languages is compiled in";
    let habits = habits(locale);
    Formatters {
        date: Formatter::try_new(habits, YMD::long()).expect(COMPILED),
        date_short: Formatter::try_new(habits, YMD::medium()).expect(COMPILED),
        weekday: Formatter::try_new(habits, E::long()).expect(COMPILED),
        month_year: Formatter::try_new(habits, YM::long()).expect(COMPILED),
        time: NoCalendarFormatter::try_new(habits, T::hm()).expect(COMPILED),
        zone: NoCalendarFormatter::try_new(habits, SpecificShort).expect(COMPILED),
        city: NoCalendarFormatter::try_new(habits, ExemplarCity).expect(COMPILED),
    }
});

/// Twenty-four hours everywhere: the agendas of public bodies are written that way in all our languages.
fn habits(locale: &Locale) -> DateTimeFormatterPreferences {
    let mut habits = DateTimeFormatterPreferences::from(locale);
    habits.hour_cycle = Some(HourCycle::H23);
    habits
}

/// A date in full: 27 March 2027.
pub fn date(day: NaiveDate, language: Language) -> String {
    match gregorian(day) {
        Some(date) => {
            let text = written(FORMATTERS.get(language).date.format(&date));
            corrected(text, day, language)
        }
        None => day.to_string(),
    }
}

/// A date where space is short: 27 Mar 2027, 27.03.2027, 2027-03-27.
pub fn date_short(day: NaiveDate, language: Language) -> String {
    match gregorian(day) {
        Some(date) => {
            let text = written(FORMATTERS.get(language).date_short.format(&date));
            match language {
                Language::Irish | Language::Maltese => corrected(text, day, language),
                _ => text,
            }
        }
        None => day.to_string(),
    }
}

/// A date with its day of the week: Saturday 27 March 2027.
pub fn weekday_date(day: NaiveDate, language: Language) -> String {
    let Some(gregorian) = gregorian(day) else {
        return day.to_string();
    };
    let weekday = written(FORMATTERS.get(language).weekday.format(&gregorian));
    let date = date(day, language);
    match language {
        Language::Lithuanian | Language::Hungarian => format!("{date}, {weekday}"),
        // Capital only when it stands alone.
        Language::Latvian => format!("{}, {date}", weekday.to_lowercase()),
        Language::German
        | Language::Estonian
        | Language::Portuguese
        | Language::Bulgarian
        | Language::Catalan
        | Language::Spanish
        | Language::Croatian
        | Language::Icelandic
        | Language::Maltese
        | Language::Polish
        | Language::Romanian
        | Language::Slovak
        | Language::Slovenian
        | Language::Ukrainian => format!("{weekday}, {date}"),
        Language::English
        | Language::French
        | Language::Dutch
        | Language::Finnish
        | Language::Swedish
        | Language::Czech
        | Language::Danish
        | Language::Greek
        | Language::Irish
        | Language::Italian
        | Language::Norwegian => format!("{weekday} {date}"),
    }
}

/// The month of a date: March 2027.
pub fn month_year(day: NaiveDate, language: Language) -> String {
    match gregorian(day) {
        Some(date) => {
            let text = written(FORMATTERS.get(language).month_year.format(&date));
            match language {
                // The dot belongs to the number of the year only.
                Language::Latvian => text.replacen("gada. ", "gada ", 1),
                _ => text,
            }
        }
        None => day.format("%Y-%m").to_string(),
    }
}

/// A time of day: 14:00, or 14.00 in Finnish and Danish.
pub fn time(time: NaiveTime, language: Language) -> String {
    let (hour, minute) = (time.hour() as u8, time.minute() as u8);
    let time = Time::try_new(hour, minute, 0, 0).expect("chrono's hours and minutes are in range");
    written(FORMATTERS.get(language).time.format(&time))
}

/// From one time of day to another: 09:30–16:00.
pub fn time_range(from: NaiveTime, until: NaiveTime, language: Language) -> String {
    let (from, until) = (time(from, language), time(until, language));
    // Bulgarian writes "ч." after the hours, once for both.
    let from = from.split_whitespace().next().unwrap_or_default();
    format!("{from}–{until}")
}

/// A moment as the clocks of `zone` show it: 27 March 2027, 14:00 CET.
pub fn moment(at: DateTime<Utc>, zone: Tz, language: Language) -> String {
    let local = at.with_timezone(&zone).naive_local();
    let (day, clock) = (date(local.date(), language), time(local.time(), language));
    format!("{day}, {clock} {}", zone_short(at, zone, language))
}

/// What the time of `zone` is called at a moment, in short: CET in winter and CEST in summer, MEZ in German,
/// UTC+1 where the language has no name in general use.
pub fn zone_short(at: DateTime<Utc>, zone: Tz, language: Language) -> String {
    let offset = at.with_timezone(&zone).offset().fix().local_minus_utc();
    let info = IanaParser::new()
        .parse(zone.name())
        .with_offset(UtcOffset::try_from_seconds(offset).ok())
        .with_zone_name_timestamp(ZoneNameTimestamp::from_epoch_seconds(at.timestamp()));
    written(FORMATTERS.get(language).zone.format(&info))
}

/// The city after which a time zone is called: Brussels, Bruxelles, Brüssel. Zones without a city, such as UTC, keep
/// their own name.
pub fn zone(zone: Tz, language: Language) -> String {
    if !zone.name().contains('/') {
        return zone.name().to_owned();
    }
    let info = IanaParser::new().parse(zone.name()).without_offset();
    written(FORMATTERS.get(language).city.format(&info))
}

/// As text. Dates come in many small pieces, for which a string would grow again and again.
fn written(date: impl Display) -> String {
    let mut text = String::with_capacity(32);
    write!(text, "{date}").expect("a string takes whatever is written");
    text
}

/// A date in the calendar that we all use; `None` beyond the years that ICU4X counts.
fn gregorian(day: NaiveDate) -> Option<Date<Gregorian>> {
    let (month, day_of_month) = (day.month() as u8, day.day() as u8);
    Date::try_new_gregorian(day.year(), month, day_of_month).ok()
}

/// A date in full where ICU4X and the language differ.
fn corrected(text: String, day: NaiveDate, language: Language) -> String {
    match language {
        // CLDR: "d. MMMM y"; the dot makes it an ordinal number.
        Language::Estonian => text.replacen(' ', ". ", 1),
        // Imprimerie nationale: the first of the month is "1er", all other days are plain numbers.
        Language::French if day.day() == 1 => text.replacen("1 ", "1er ", 1),
        // CLDR: "d. MMMM y", without a leading zero.
        Language::Slovenian => text.trim_start_matches('0').to_owned(),
        // CLDR: "d ta’ MMMM y", without a leading zero and a comma.
        Language::Maltese => text.trim_start_matches('0').replacen(',', "", 1),
        // CLDR: "d MMMM y"; the pattern found is the American order, "Márta 27, 2027".
        Language::Irish => match text
            .split_once(", ")
            .map(|(start, year)| (start.rsplit_once(' '), year))
        {
            Some((Some((month, day)), year)) => format!("{day} {month} {year}"),
            _ => text,
        },
        _ => text,
    }
}
