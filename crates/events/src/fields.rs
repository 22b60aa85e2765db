//! Reading what a form holds: lines, counts, addresses, days and hours. What cannot be read is refused
//! beside its field and comes back as nothing. `t` speaks the texts of this room, also where another
//! room reads its forms with this.

use chrono::{DateTime, Datelike, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;
use std::ops::RangeInclusive;
use texts::{Arg, Texts};
use url::Url;
use web::Form;

/// Longest line: names, rooms, towns.
pub const LINE: usize = 200;
/// Longest text: descriptions in Markdown.
pub const TEXT: usize = 20_000;
/// Years that a date on a form can lie in: outside of them somebody mistyped.
const YEARS: RangeInclusive<i32> = 1990..=2100;

/// A line or a text of at most `longest` characters.
pub fn line(form: &mut Form, field: &str, longest: usize, t: &Texts) -> Option<String> {
    let text = form.text(field)?.to_owned();
    if text.chars().count() > longest {
        form.refuse(field, t.one("desk-form-too-long", "longest", longest));
        return None;
    }
    Some(text)
}

/// A count within bounds.
pub fn count(form: &mut Form, field: &str, bounds: RangeInclusive<i32>, t: &Texts) -> Option<i32> {
    match form.parse::<i32>(field) {
        Ok(None) => None,
        Ok(Some(count)) if bounds.contains(&count) => Some(count),
        _ => {
            let bounds = [
                ("least", (*bounds.start()).into()),
                ("most", (*bounds.end()).into()),
            ];
            form.refuse(field, t.with("desk-form-not-a-count", bounds));
            None
        }
    }
}

/// The address of a page elsewhere: only the web, so that no link of ours runs a script.
pub fn web_address(form: &mut Form, field: &str, t: &Texts) -> Option<String> {
    let text = line(form, field, 2_000, t)?;
    match Url::parse(&text) {
        Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() => Some(text),
        _ => {
            form.refuse(field, t.get("desk-form-not-an-address"));
            None
        }
    }
}

/// One of a closed list of words.
pub fn word<T: std::str::FromStr>(form: &mut Form, field: &str, t: &Texts) -> Option<T> {
    form.parse::<T>(field).unwrap_or_else(|_| {
        form.refuse(field, t.get("desk-form-not-a-choice"));
        None
    })
}

/// Several of a closed list of words, in the order in which they were sent.
pub fn words<T: std::str::FromStr>(form: &mut Form, field: &str, t: &Texts) -> Vec<T> {
    let read: Result<Vec<T>, _> = form.values(field).iter().map(|word| word.parse()).collect();
    read.unwrap_or_else(|_| {
        form.refuse(field, t.get("desk-form-not-a-choice"));
        Vec::new()
    })
}

/// A day.
pub fn date(form: &mut Form, field: &str, t: &Texts) -> Option<NaiveDate> {
    match form.parse::<NaiveDate>(field) {
        Ok(None) => None,
        Ok(Some(day)) if YEARS.contains(&day.year()) => Some(day),
        _ => {
            form.refuse(field, t.get("desk-form-not-a-date"));
            None
        }
    }
}

/// A time of day, to the minute.
pub fn time(form: &mut Form, field: &str, t: &Texts) -> Option<NaiveTime> {
    let text = form.text(field)?.to_owned();
    // Some browsers add the seconds.
    let read = NaiveTime::parse_from_str(&text, "%H:%M")
        .or_else(|_| NaiveTime::parse_from_str(&text, "%H:%M:%S"));
    if read.is_err() {
        form.refuse(field, t.get("desk-form-not-a-time"));
    }
    read.ok()
}

/// A moment, written as local time of `zone`; of an hour that comes twice the first is meant.
pub fn moment(form: &mut Form, field: &str, zone: Tz, t: &Texts) -> Option<DateTime<Utc>> {
    let text = form.text(field)?.to_owned();
    let read = NaiveDateTime::parse_from_str(&text, "%Y-%m-%dT%H:%M")
        .or_else(|_| NaiveDateTime::parse_from_str(&text, "%Y-%m-%dT%H:%M:%S"));
    let Some(local) = read.ok().filter(|local| YEARS.contains(&local.year())) else {
        form.refuse(field, t.get("desk-form-not-a-moment"));
        return None;
    };
    if !strikes(zone, local.date(), local.time()) {
        form.refuse(field, left_out(zone, local.date(), local.time(), t));
        return None;
    }
    zone.from_local_datetime(&local)
        .earliest()
        .map(|at| at.to_utc())
}

/// A moment as a form holds it: local time of `zone`.
pub fn local(at: DateTime<Utc>, zone: Tz) -> String {
    at.with_timezone(&zone).format("%Y-%m-%dT%H:%M").to_string()
}

/// A time of day as a form holds it.
pub fn clock(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

/// Whether the clocks of `zone` ever show this time on this day: in spring they jump over an hour.
pub fn strikes(zone: Tz, date: NaiveDate, time: NaiveTime) -> bool {
    !matches!(
        zone.from_local_datetime(&date.and_time(time)),
        LocalResult::None
    )
}

/// Says that the clocks jump over a time.
pub fn left_out(zone: Tz, date: NaiveDate, time: NaiveTime, t: &Texts) -> String {
    t.with(
        "desk-form-hour-left-out",
        [
            ("time", t.time(time).into()),
            ("date", t.date(date).into()),
            ("zone", Arg::from(t.zone(zone))),
        ],
    )
}

/// Refuses what is none of the choices that a field offers.
pub fn not_a_choice(form: &mut Form, field: &str, t: &Texts) {
    form.refuse(field, t.get("desk-form-not-a-choice"));
}

/// Refuses a field that was left empty although it must not be.
pub fn required<T>(form: &mut Form, field: &str, value: Option<T>, t: &Texts) -> Option<T> {
    if value.is_none() {
        form.refuse(field, t.get("desk-form-missing"));
    }
    value
}

/// Refuses hours that end before they begin, or that the clocks jump over on that day.
pub fn check_hours(
    form: &mut Form,
    starts_field: &str,
    ends_field: &str,
    zone: Tz,
    date: NaiveDate,
    (starts, ends): (NaiveTime, NaiveTime),
    t: &Texts,
) {
    if ends <= starts {
        form.refuse(ends_field, t.get("desk-form-ends-before-start"));
    }
    for (field, time) in [(starts_field, starts), (ends_field, ends)] {
        if !strikes(zone, date, time) {
            form.refuse(field, left_out(zone, date, time, t));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Helsinki;
    use vocabulary::Language;

    fn t() -> Texts {
        crate::TEXTS.reader(Language::English)
    }

    #[test]
    fn an_hour_that_the_clocks_jump_over_is_refused_and_the_next_is_fine() {
        let mut form = Form::new().with("closes", "2026-03-29T03:30");
        assert_eq!(moment(&mut form, "closes", Helsinki, &t()), None);
        assert!(!form.is_fine());

        let mut form = Form::new().with("closes", "2026-03-29T04:00");
        let at = moment(&mut form, "closes", Helsinki, &t()).expect("a moment");
        assert_eq!(at.to_rfc3339(), "2026-03-29T01:00:00+00:00");
        assert_eq!(local(at, Helsinki), "2026-03-29T04:00");
    }

    #[test]
    fn only_addresses_of_the_web_are_taken() {
        let fits = |address: &str| {
            let mut form = Form::new().with("website", address);
            web_address(&mut form, "website", &t()).is_some()
        };
        assert!(fits("https://example.org/a?b=c"));
        assert!(!fits("javascript:alert(1)"));
        assert!(!fits("example.org"));
        assert!(!fits("https:///x y"));
    }

    #[test]
    fn counts_keep_to_their_bounds() {
        let read = |text: &str| {
            let mut form = Form::new().with("places", text);
            (count(&mut form, "places", 1..=500, &t()), form.is_fine())
        };
        assert_eq!(read("50"), (Some(50), true));
        assert_eq!(read(""), (None, true));
        assert_eq!(read("0"), (None, false));
        assert_eq!(read("99999999999"), (None, false));
        assert_eq!(read("fifty"), (None, false));
    }

    #[test]
    fn a_year_that_was_mistyped_is_refused() {
        let mut form = Form::new().with("day", "20226-03-12");
        assert_eq!(date(&mut form, "day", &t()), None);
        assert!(!form.is_fine());
    }
}
