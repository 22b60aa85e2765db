//! The iCalendar file that comes with a letter to an applicant: one entry for each day, with its own
//! hours (RFC 5545). `PUBLISH` puts entries into a calendar or brings them up to date, `CANCEL` takes
//! them out again (RFC 5546, sections 3.2.1 and 3.2.5); both name the same UID, the later one has the
//! higher SEQUENCE.

use super::letters::whereabouts;
use crate::{Event, day, ics};
use chrono::{DateTime, Utc};
use icalendar::{Component, Event as Entry, EventLike, EventStatus, Property};
use members::network;
use store::Attachment;
use texts::Texts;

/// A file about the days of an event for one applicant.
pub(crate) struct Invite<'a> {
    /// The event as it is now.
    pub event: &'a Event,
    /// In whose name it is sent.
    pub network: Option<&'a network::Model>,
    /// Higher than that of any file before.
    pub sequence: u32,
    /// When it is written.
    pub at: DateTime<Utc>,
    /// In the language of the applicant.
    pub t: &'a Texts,
}

impl Invite<'_> {
    /// Entries for somebody who has a place; `link` leads to their application.
    pub fn published(&self, days: &[day::Model], link: &str) -> Attachment {
        attachment("event.ics", "PUBLISH", self.entries(days, Some(link)))
    }

    /// The same as a file that somebody fetches.
    pub fn file(&self, days: &[day::Model], link: &str) -> String {
        file("PUBLISH", self.entries(days, Some(link)))
    }

    /// Takes the entries of these days out of the calendar of somebody who had a place.
    pub fn cancelled(&self, days: &[day::Model]) -> Attachment {
        attachment("cancelled.ics", "CANCEL", self.entries(days, None))
    }

    /// An entry for each day; without a link to an application it is a cancelled one.
    fn entries(&self, days: &[day::Model], link: Option<&str>) -> Vec<Entry> {
        let (event, t) = (self.event, self.t);
        // A carriage return would break the line in the file; titles have no business with any break.
        let title = ics::one_line(event.title.in_language(t.language()).text);
        let entry = |(at, day): (usize, &day::Model)| {
            let mut entry = Entry::new();
            entry
                .uid(&format!("{}@{}", day.id, host()))
                .sequence(self.sequence)
                .summary(&if days.len() == 1 {
                    title.clone()
                } else {
                    t.with(
                        "application-calendar-day",
                        [
                            ("event", title.as_str().into()),
                            ("day", (at + 1).into()),
                            ("days", days.len().into()),
                        ],
                    )
                })
                .location(&whereabouts(event, t, link.is_some()))
                .url(&web::public_address(&event.path("")))
                .timestamp(self.at)
                .last_modified(self.at)
                .starts(day.starts_at(event.zone()))
                .ends(day.ends_at(event.zone()));
            match link {
                Some(link) => entry.status(EventStatus::Confirmed).description(&t.one(
                    "application-calendar-link",
                    "link",
                    link,
                )),
                None => entry.status(EventStatus::Cancelled),
            };
            if let Some(network) = self.network {
                entry.append_property(organiser(network));
            }
            entry.done()
        };
        days.iter().enumerate().map(entry).collect()
    }
}

/// RFC 5546 wants an organiser in every entry; a network without an address is named by its page.
fn organiser(network: &network::Model) -> Property {
    let address = match &network.contact_email {
        Some(email) => format!("mailto:{email}"),
        None => web::public_address(&format!("/networks/{}", network.slug)),
    };
    let mut organiser = Property::new("ORGANIZER", address);
    let name = ics::one_line(&network.name).replace('"', "'");
    organiser.add_parameter("CN", &format!("\"{name}\""));
    organiser.done()
}

fn attachment(name: &str, method: &str, entries: Vec<Entry>) -> Attachment {
    Attachment::new(
        name,
        &format!("text/calendar; charset=utf-8; method={method}"),
        file(method, entries).as_bytes(),
    )
}

fn file(method: &str, entries: Vec<Entry>) -> String {
    let mut calendar = ics::blank(method);
    calendar.extend(entries);
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
    use crate::event::tests::{noon, training};
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

    fn written(event: &Event, days: &[day::Model], link: Option<&str>) -> String {
        let invite = Invite {
            event,
            network: None,
            sequence: 3,
            at: noon(),
            t: &crate::TEXTS.reader(Language::English),
        };
        let method = if link.is_some() { "PUBLISH" } else { "CANCEL" };
        file(method, invite.entries(days, link))
    }

    fn lines(event: &Event, days: &[day::Model]) -> Vec<String> {
        let text = written(event, days, Some("https://house.test/applications/x"));
        let wanted = [
            "METHOD",
            "SEQUENCE",
            "STATUS",
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
                "SEQUENCE:3",
                "STATUS:CONFIRMED",
                "SUMMARY:Reserved contracts (day 1 of 2)",
                "BEGIN:VEVENT",
                "DTEND:20241107T144500Z",
                "DTSTART:20241107T080000Z",
                "LOCATION:Brussels",
                "SEQUENCE:3",
                "STATUS:CONFIRMED",
                "SUMMARY:Reserved contracts (day 2 of 2)",
            ]
        );
    }

    #[test]
    fn a_cancellation_names_the_same_entry_and_no_personal_link() {
        let day = [day(1, 6, 9, 18)];
        let uid = |text: &str| {
            let line = text.lines().find(|line| line.starts_with("UID:"));
            line.map(str::to_owned)
        };
        let published = written(&training(), &day, Some("https://house.test/applications/x"));
        let cancelled = written(&training(), &day, None);
        assert_eq!(uid(&cancelled), uid(&published));
        assert!(uid(&cancelled).is_some());
        assert!(cancelled.contains("METHOD:CANCEL") && cancelled.contains("STATUS:CANCELLED"));
        assert!(!cancelled.contains("/applications/"), "{cancelled}");
    }

    #[test]
    fn a_title_cannot_add_lines() {
        let mut event = training();
        event.title = Translated::new(
            Language::English,
            "A\r\nATTENDEE:mailto:x@example.org; b, c",
        );
        let summaries: Vec<_> = lines(&event, &[day(1, 6, 9, 10)]);
        let text = written(&event, &[day(1, 6, 9, 10)], Some(""));
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
