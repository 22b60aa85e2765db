//! The iCalendar file that comes with a confirmation: one entry for each day, with its own hours
//! (RFC 5545, and METHOD:PUBLISH of RFC 5546).

use super::letters::whereabouts;
use crate::{Event, day};
use icalendar::{Calendar, Component, Event as Entry, EventLike, Property};
use texts::Texts;

/// The file for somebody who has a place; `link` leads to their application.
#[must_use]
pub(crate) fn calendar(
    event: &Event,
    days: &[day::Model],
    network: Option<&members::network::Model>,
    link: &str,
    t: &Texts,
) -> String {
    // A carriage return would break the line in the file; titles have no business with any break.
    let title = event
        .title
        .in_language(t.language())
        .text
        .replace(char::is_control, " ");
    let title = title.as_str();
    let organiser = network.and_then(|network| Some((network, network.contact_email.as_deref()?)));
    let mut calendar = Calendar::new();
    calendar.append_property(("METHOD", "PUBLISH"));
    for (at, day) in days.iter().enumerate() {
        let mut entry = Entry::new();
        entry
            .uid(&format!("{}@{}", day.id, host()))
            .summary(&if days.len() == 1 {
                title.to_owned()
            } else {
                t.with(
                    "application-calendar-day",
                    [
                        ("event", title.into()),
                        ("day", (at + 1).into()),
                        ("days", days.len().into()),
                    ],
                )
            })
            .description(&t.one("application-calendar-link", "link", link))
            .location(&whereabouts(event, t, true))
            .url(&web::public_address(&event.path("")))
            .timestamp(event.announced_at.unwrap_or(event.created_at))
            .starts(day.starts_at(event.zone()))
            .ends(day.ends_at(event.zone()));
        if let Some((network, email)) = organiser {
            let mut property = Property::new("ORGANIZER", format!("mailto:{email}"));
            property.add_parameter("CN", &format!("\"{}\"", network.name.replace('"', "'")));
            entry.append_property(property);
        }
        calendar.push(entry.done());
    }
    calendar.to_string()
}

/// The host of the house: what makes a key unique in the world's calendars.
fn host() -> String {
    let address = web::public_address("/");
    let host = url::Url::parse(&address)
        .ok()
        .and_then(|url| url.host_str().map(str::to_owned));
    host.unwrap_or_else(|| "guildhall".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::tests::training;
    use chrono::{NaiveDate, NaiveTime};
    use uuid::Uuid;
    use vocabulary::{Language, Translated};

    fn day(id: u128, date: u32, starts: u32, ends: u32) -> day::Model {
        day::Model {
            id: Uuid::from_u128(id),
            event_id: Uuid::from_u128(1),
            date: NaiveDate::from_ymd_opt(2024, 11, date).expect("a day"),
            starts: NaiveTime::from_hms_opt(starts, 0, 0).expect("a time"),
            ends: NaiveTime::from_hms_opt(ends, 45, 0).expect("a time"),
        }
    }

    fn lines(event: &Event, days: &[day::Model]) -> Vec<String> {
        let t = crate::TEXTS.reader(Language::English);
        let text = calendar(event, days, None, "https://house.test/applications/x", &t);
        let wanted = [
            "METHOD",
            "SUMMARY",
            "DTSTART",
            "DTEND",
            "LOCATION",
            "BEGIN:VEVENT",
        ];
        text.replace("\r\n ", "")
            .lines()
            .filter(|line| wanted.iter().any(|start| line.starts_with(start)))
            .map(str::to_owned)
            .collect()
    }

    #[test]
    fn each_day_is_an_entry_with_its_own_hours_in_the_zone_of_the_event() {
        let mut event = training();
        event.time_zone = "Europe/Brussels".to_owned();
        event.city = Some("Brussels".to_owned());
        assert_eq!(
            lines(&event, &[day(1, 6, 9, 18), day(2, 7, 9, 15)]),
            [
                "METHOD:PUBLISH",
                "BEGIN:VEVENT",
                "DTEND:20241106T174500Z",
                "DTSTART:20241106T080000Z",
                "LOCATION:Brussels",
                "SUMMARY:Reserved contracts (day 1 of 2)",
                "BEGIN:VEVENT",
                "DTEND:20241107T144500Z",
                "DTSTART:20241107T080000Z",
                "LOCATION:Brussels",
                "SUMMARY:Reserved contracts (day 2 of 2)",
            ]
        );
    }

    #[test]
    fn a_title_cannot_add_lines() {
        let mut event = training();
        event.title = Translated::new(
            Language::English,
            "A\r\nATTENDEE:mailto:x@example.org; b, c",
        );
        let summaries: Vec<_> = lines(&event, &[day(1, 6, 9, 10)]);
        let t = crate::TEXTS.reader(Language::English);
        let text = calendar(&event, &[day(1, 6, 9, 10)], None, "", &t);
        assert!(
            !text.lines().any(|line| line.starts_with("ATTENDEE")),
            "{text}"
        );
        assert!(
            summaries.iter().any(|line| line.contains("\\; b\\, c")),
            "{summaries:?}"
        );
    }
}
