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
use std::array::from_fn;
use std::ops::RangeInclusive;
use vocabulary::Language;

use crate::form::Form;
use crate::per_language::PerLanguage;

type Formatter<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

struct Forms {
    /// From January, as the other two.
    date: [Form; 12],
    date_short: [Form; 12],
    month_year: [Form; 12],
    /// From Monday.
    weekday: [String; 7],
    time: Form,
    zone: NoCalendarFormatter<SpecificShort>,
    city: NoCalendarFormatter<ExemplarCity>,
}

/// Years that ICU4X writes with four digits.
const YEARS: RangeInclusive<i32> = 1000..=9999;

static FORMS: PerLanguage<Forms> = PerLanguage::new(|locale| {
    let habits = habits(locale);
    let date = Formatter::try_new(habits, YMD::long()).expect(COMPILED);
    let date_short = Formatter::try_new(habits, YMD::medium()).expect(COMPILED);
    let month_year = Formatter::try_new(habits, YM::long()).expect(COMPILED);
    let weekday = Formatter::try_new(habits, E::long()).expect(COMPILED);
    let time = NoCalendarFormatter::try_new(habits, T::hm()).expect(COMPILED);
    Forms {
        date: every_month(|day| date.format(day).to_string()),
        date_short: every_month(|day| date_short.format(day).to_string()),
        month_year: every_month(|day| month_year.format(day).to_string()),
        // This January began on a Monday.
        weekday: from_fn(|nth| {
            weekday
                .format(&gregorian([1 + nth as i32, 2024], 0))
                .to_string()
        }),
        time: Form::of([18, 45], [[5, 7], [6, 8]], |[hour, minute]| {
            let at = Time::try_new(hour as u8, minute as u8, 0, 0).expect("a time of day");
            time.format(&at).to_string()
        }),
        zone: NoCalendarFormatter::try_new(habits, SpecificShort).expect(COMPILED),
        city: NoCalendarFormatter::try_new(habits, ExemplarCity).expect(COMPILED),
    }
});

const COMPILED: &str = "the data of all languages is compiled in";

/// How a date of each month is written, with gaps for day and year.
fn every_month(write: impl Fn(&Date<Gregorian>) -> String) -> [Form; 12] {
    from_fn(|month0| {
        Form::of([18, 2045], [[5, 2045], [6, 2045]], |day_and_year| {
            write(&gregorian(day_and_year, month0))
        })
    })
}

fn gregorian([day, year]: [i32; 2], month0: usize) -> Date<Gregorian> {
    Date::try_new_gregorian(year, month0 as u8 + 1, day as u8).expect("a day that every month has")
}

/// The day in the form for its month; `None` for years that no form was made for.
fn filled(day: NaiveDate, forms: &[Form; 12]) -> Option<String> {
    YEARS
        .contains(&day.year())
        .then(|| forms[day.month0() as usize].with([day.day() as i32, day.year()]))
}

/// Twenty-four hours everywhere: the agendas of public bodies are written that way in all our languages.
fn habits(locale: &Locale) -> DateTimeFormatterPreferences {
    let mut habits = DateTimeFormatterPreferences::from(locale);
    habits.hour_cycle = Some(HourCycle::H23);
    habits
}

/// A date in full: 27 March 2027.
pub fn date(day: NaiveDate, language: Language) -> String {
    match filled(day, &FORMS.get(language).date) {
        Some(text) => corrected(text, day, language),
        None => day.to_string(),
    }
}

/// A date where space is short: 27 Mar 2027, 27.03.2027, 2027-03-27.
pub fn date_short(day: NaiveDate, language: Language) -> String {
    match (filled(day, &FORMS.get(language).date_short), language) {
        (Some(text), Language::Irish | Language::Maltese) => corrected(text, day, language),
        (Some(text), _) => text,
        (None, _) => day.to_string(),
    }
}

/// A date with its day of the week: Saturday 27 March 2027.
pub fn weekday_date(day: NaiveDate, language: Language) -> String {
    if !YEARS.contains(&day.year()) {
        return day.to_string();
    }
    let weekday = &FORMS.get(language).weekday[day.weekday().num_days_from_monday() as usize];
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
    match (filled(day, &FORMS.get(language).month_year), language) {
        // The dot belongs to the number of the year only.
        (Some(text), Language::Latvian) => text.replacen("gada. ", "gada ", 1),
        (Some(text), _) => text,
        (None, _) => day.format("%Y-%m").to_string(),
    }
}

/// A time of day: 14:00, or 14.00 in Finnish and Danish.
pub fn time(time: NaiveTime, language: Language) -> String {
    FORMS
        .get(language)
        .time
        .with([time.hour() as i32, time.minute() as i32])
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
    FORMS.get(language).zone.format(&info).to_string()
}

/// The city after which a time zone is called: Brussels, Bruxelles, Brüssel. Zones without a city, such as UTC, keep
/// their own name.
pub fn zone(zone: Tz, language: Language) -> String {
    if !zone.name().contains('/') {
        return zone.name().to_owned();
    }
    let info = IanaParser::new().parse(zone.name()).without_offset();
    FORMS.get(language).city.format(&info).to_string()
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Every day of two years, of which one has a 29 February, and the ends of what forms are for.
    fn days() -> impl Iterator<Item = NaiveDate> {
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).expect("a day");
        let year = |year| {
            day(year, 1, 1)
                .iter_days()
                .take_while(move |it| it.year() == year)
        };
        year(2027).chain(year(2028)).chain([
            day(1000, 1, 1),
            day(1999, 11, 11),
            day(2018, 5, 5),
            day(9999, 12, 31),
        ])
    }

    #[test]
    fn every_day_in_every_language_is_written_as_icu4x_writes_it() {
        for language in Language::ALL {
            let habits = habits(&crate::per_language::locale(language));
            let date = Formatter::try_new(habits, YMD::long()).expect(COMPILED);
            let short = Formatter::try_new(habits, YMD::medium()).expect(COMPILED);
            let month = Formatter::try_new(habits, YM::long()).expect(COMPILED);
            let weekday = Formatter::try_new(habits, E::long()).expect(COMPILED);
            let forms = FORMS.get(language);
            for day in days() {
                let icu = Date::try_new_gregorian(day.year(), day.month() as u8, day.day() as u8)
                    .expect("a day");
                let by_icu = [
                    date.format(&icu).to_string(),
                    short.format(&icu).to_string(),
                    month.format(&icu).to_string(),
                    weekday.format(&icu).to_string(),
                ];
                let nth = day.weekday().num_days_from_monday() as usize;
                let by_form = [
                    filled(day, &forms.date).expect("a form"),
                    filled(day, &forms.date_short).expect("a form"),
                    filled(day, &forms.month_year).expect("a form"),
                    forms.weekday[nth].clone(),
                ];
                assert_eq!(by_form, by_icu, "{language:?} {day}");
            }
        }
    }

    #[test]
    fn every_minute_in_every_language_is_written_as_icu4x_writes_it() {
        for language in Language::ALL {
            let habits = habits(&crate::per_language::locale(language));
            let icu = NoCalendarFormatter::try_new(habits, T::hm()).expect(COMPILED);
            for minute in 0..24 * 60 {
                let at =
                    Time::try_new((minute / 60) as u8, (minute % 60) as u8, 0, 0).expect("a time");
                let clock = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).expect("a time");
                assert_eq!(
                    time(clock, language),
                    icu.format(&at).to_string(),
                    "{language:?}"
                );
            }
        }
    }
}
