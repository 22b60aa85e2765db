//! What only those see who have a place: where exactly it is, and where to connect. Shared by the
//! event's page and the personal link.

use crate::application::{self, Status};
use crate::day;
use crate::event::Model as Event;
use crate::listing;
use chrono::{DateTime, Offset, Utc};
use chrono_tz::Tz;
use texts::Texts;

/// Where an event is, as far as its reader may know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ParticipantView {
    /// House and street.
    pub place: Option<String>,
    /// Town and country, online, or both.
    pub town: String,
    /// Where to connect.
    pub online_url: Option<String>,
    /// Whether participants learn more than what is said here.
    pub is_withheld: bool,
}

/// Where `event` is, for a reader who has a place or not.
pub(crate) fn participant_view(event: &Event, t: &Texts, has_place: bool) -> ParticipantView {
    let is_place_shown = has_place || !event.place_for_accepted;
    ParticipantView {
        place: event.place.clone().filter(|_| is_place_shown),
        town: listing::place(
            t,
            event.city.as_deref(),
            event.country,
            event.online_url.is_some(),
        ),
        online_url: event.online_url.clone().filter(|_| has_place),
        is_withheld: !has_place
            && (event.online_url.is_some() || (event.place.is_some() && !is_place_shown)),
    }
}

/// Whether an applicant has a place, and was told so.
pub(crate) fn has_place(application: Option<&application::Model>) -> bool {
    application.is_some_and(|application| {
        application.status == Status::Accepted && application.told == Status::Accepted
    })
}

/// A day of an event in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DayShown {
    /// Thursday 12 March 2026
    pub date: String,
    /// 09:00–16:00 EET
    pub hours: String,
    /// The same in the reader's own zone, where that differs: 08:00–15:00 CET
    pub own_hours: Option<String>,
    /// Beginning, as machines write it.
    pub iso: String,
}

/// A day of an event in `zone`, for the reader of `t`, who lives by `own` if that is known.
pub(crate) fn day_shown(day: &day::Model, zone: Tz, own: Option<Tz>, t: &Texts) -> DayShown {
    let (starts_at, ends_at) = (day.starts_at(zone), day.ends_at(zone));
    let own_hours = own.and_then(|own| {
        let (starts, ends) = (starts_at.with_timezone(&own), ends_at.with_timezone(&own));
        let as_announced = starts.naive_local() == day.date.and_time(day.starts)
            && ends.naive_local() == day.date.and_time(day.ends);
        if as_announced {
            return None;
        }
        let is_same_day = starts.date_naive() == day.date && ends.date_naive() == day.date;
        Some(if is_same_day {
            hours(starts_at, ends_at, own, t)
        } else {
            format!("{} – {}", t.moment(starts_at, own), t.moment(ends_at, own))
        })
    });
    DayShown {
        date: t.weekday_date(day.date),
        hours: hours(starts_at, ends_at, zone, t),
        own_hours,
        iso: starts_at.with_timezone(&zone).to_rfc3339(),
    }
}

/// From one moment to another of the same day as the clocks of `zone` show it: 09:00–16:00 EET. Where
/// the clocks change in between, each hour has its own name: 02:00 EET–09:00 EEST.
pub(crate) fn hours(starts: DateTime<Utc>, ends: DateTime<Utc>, zone: Tz, t: &Texts) -> String {
    let (from, until) = (starts.with_timezone(&zone), ends.with_timezone(&zone));
    if from.offset().fix() == until.offset().fix() {
        let range = t.time_range(from.time(), until.time());
        format!("{range} {}", t.zone_short(starts, zone))
    } else {
        let named = |local: DateTime<Tz>| {
            format!(
                "{} {}",
                t.time(local.time()),
                t.zone_short(local.to_utc(), zone)
            )
        };
        format!("{}–{}", named(from), named(until))
    }
}

/// An address as it was entered, if a browser may be sent there.
pub(crate) fn web_address(text: &str) -> Option<&str> {
    let url = url::Url::parse(text).ok()?;
    matches!(url.scheme(), "https" | "http").then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::TEXTS;
    use crate::event::tests::training;
    use chrono::{NaiveDate, NaiveTime};
    use chrono_tz::{America, Europe};
    use uuid::Uuid;
    use vocabulary::Language;

    fn t() -> Texts {
        TEXTS.reader(Language::English)
    }

    fn secretive() -> Event {
        Event {
            place: Some("Town hall, room 3".to_owned()),
            city: Some("Helsinki".to_owned()),
            country: "FI".parse().ok(),
            online_url: Some("https://meet.example/secret".to_owned()),
            place_for_accepted: true,
            ..training()
        }
    }

    #[test]
    fn only_participants_learn_where_exactly() {
        let visitor = participant_view(&secretive(), &t(), false);
        assert_eq!(
            (visitor.place, visitor.online_url, visitor.is_withheld),
            (None, None, true)
        );
        assert_eq!(visitor.town, "Helsinki, Finland, and online");

        let participant = participant_view(&secretive(), &t(), true);
        assert_eq!(participant.place.as_deref(), Some("Town hall, room 3"));
        assert_eq!(
            participant.online_url.as_deref(),
            Some("https://meet.example/secret")
        );
        assert!(!participant.is_withheld);
    }

    #[test]
    fn a_place_that_is_no_secret_is_shown_to_all() {
        let open = Event {
            place_for_accepted: false,
            online_url: None,
            ..secretive()
        };
        let visitor = participant_view(&open, &t(), false);
        assert_eq!(visitor.place.as_deref(), Some("Town hall, room 3"));
        assert!(!visitor.is_withheld);
    }

    fn day(date: &str, starts: &str, ends: &str) -> day::Model {
        let time = |text| NaiveTime::parse_from_str(text, "%H:%M").expect("a time");
        day::Model {
            id: Uuid::from_u128(1),
            event_id: Uuid::from_u128(2),
            date: date.parse::<NaiveDate>().expect("a date"),
            starts: time(starts),
            ends: time(ends),
        }
    }

    fn hours(day: &day::Model, own: Option<Tz>) -> (String, Option<String>) {
        let shown = day_shown(day, Europe::Helsinki, own, &t());
        (shown.hours, shown.own_hours)
    }

    #[test]
    fn hours_are_shown_as_announced_and_as_the_reader_lives() {
        let day = day("2026-03-12", "09:00", "16:00");
        let announced = "09:00–16:00 EET".to_owned();
        assert_eq!(hours(&day, None), (announced.clone(), None));
        assert_eq!(
            hours(&day, Some(Europe::Tallinn)),
            (announced.clone(), None)
        );
        assert_eq!(
            hours(&day, Some(Europe::Brussels)),
            (announced, Some("08:00–15:00 CET".to_owned()))
        );
    }

    #[test]
    fn hours_that_fall_on_another_day_elsewhere_say_so() {
        let own = hours(
            &day("2026-03-12", "07:00", "09:00"),
            Some(America::New_York),
        )
        .1;
        // New York has changed its clocks on 8 March, Helsinki has not yet; the day is still the same.
        assert_eq!(own.as_deref(), Some("01:00–03:00 GMT-4"));
        let own = hours(
            &day("2026-03-12", "05:00", "09:00"),
            Some(America::New_York),
        )
        .1
        .expect("other hours");
        assert!(
            own.starts_with("11 March 2026, 23:00") && own.contains("12 March 2026, 03:00"),
            "{own}"
        );
    }

    #[test]
    fn a_day_with_a_clock_change_names_the_time_of_both_its_hours() {
        // 29 March 2026, 03:00 becomes 04:00 in Helsinki, at the moment at which 02:00 becomes 03:00 in
        // Brussels.
        assert_eq!(
            hours(&day("2026-03-29", "02:00", "09:00"), Some(Tz::UTC)),
            (
                "02:00 EET–09:00 EEST".to_owned(),
                Some("00:00–06:00 UTC".to_owned()),
            )
        );
        assert_eq!(
            hours(&day("2026-03-29", "02:00", "09:00"), Some(Europe::Brussels)).1,
            Some("01:00 CET–08:00 CEST".to_owned())
        );
    }

    #[test]
    fn only_addresses_of_the_web_become_links() {
        assert_eq!(
            web_address("https://example.org/x"),
            Some("https://example.org/x")
        );
        for other in [
            "javascript:alert(1)",
            "data:text/html,x",
            "//example.org",
            "example.org",
            "",
        ] {
            assert_eq!(web_address(other), None, "{other}");
        }
    }
}
