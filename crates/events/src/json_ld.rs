//! An event for machines that read pages: schema.org `Event` in JSON-LD. Holds only what every
//! reader of the page may know: no sessions, no link to connect.

use crate::day;
use crate::event::{self, Registration, State};
use crate::event_organisation::{self, Role};
use crate::participant_view::ParticipantView;
use chrono::{DateTime, Utc};
use serde::{Serialize, Serializer};
use vocabulary::{Country, Language};
use web::House;

/// <https://schema.org/Event>
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Event<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: String,
    url: String,
    name: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    description: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    start_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_date: Option<String>,
    event_status: &'static str,
    event_attendance_mode: &'static str,
    #[serde(skip_serializing_if = "Location::is_nowhere")]
    location: Location<'a>,
    in_language: Vec<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    organizer: Vec<Organization<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sponsor: Vec<Organization<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    maximum_attendee_capacity: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    remaining_attendee_capacity: Option<i32>,
    /// Its days, if it has several.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sub_event: Vec<Day<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase", tag = "@type", rename = "Event")]
struct Day<'a> {
    name: &'a str,
    start_date: String,
    end_date: String,
    event_status: &'static str,
    #[serde(skip_serializing_if = "Location::is_nowhere")]
    location: Location<'a>,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
struct Organization<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

/// In a town, online, or both.
#[derive(Clone)]
struct Location<'a> {
    place: Option<Place<'a>>,
    /// Where to connect is for participants; here is where one becomes one.
    online: Option<VirtualLocation>,
}

#[derive(Clone, Copy, Serialize)]
#[serde(tag = "@type")]
struct Place<'a> {
    name: &'a str,
    address: PostalAddress<'a>,
}

#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "camelCase", tag = "@type")]
struct PostalAddress<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    address_locality: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address_country: Option<&'static str>,
}

#[derive(Clone, Serialize)]
#[serde(tag = "@type")]
struct VirtualLocation {
    url: String,
}

impl Location<'_> {
    fn is_nowhere(&self) -> bool {
        self.place.is_none() && self.online.is_none()
    }
}

impl Serialize for Location<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (&self.place, &self.online) {
            (Some(place), Some(online)) => (place, online).serialize(serializer),
            (place, None) => place.serialize(serializer),
            (None, online) => online.serialize(serializer),
        }
    }
}

/// The description of `event` in `language`; `place` as a visitor sees it.
pub(crate) fn event<'a>(
    house: &House,
    event: &'a event::Model,
    days: &[day::Model],
    carriers: &'a [(event_organisation::Model, Option<String>)],
    place: &'a ParticipantView,
    state: State,
    language: Language,
) -> Event<'a> {
    let zone = event.zone();
    let local = |at: DateTime<Utc>| at.with_timezone(&zone).to_rfc3339();
    let name = event.title.in_language(language).text;
    let event_status = status(state);
    let url = house.settings.address(&event.path(""));
    let location = location(event, place, &url);
    let by = |wanted: fn(Role) -> bool| -> Vec<Organization<'a>> {
        carriers
            .iter()
            .filter(|(organisation, _)| wanted(organisation.role))
            .map(|(organisation, path)| Organization {
                name: &organisation.name,
                url: path.as_deref().map(|path| house.settings.address(path)),
            })
            .collect()
    };
    let shows_places = event.shows_numbers && event.registration == Registration::Open;
    Event {
        context: "https://schema.org",
        kind: "Event",
        id: url.clone(),
        url,
        name,
        description: event.summary.in_language(language).text.trim(),
        start_date: event.starts_at.map(local),
        end_date: event.ends_at.map(local),
        event_status,
        event_attendance_mode: attendance(event),
        location: location.clone(),
        in_language: event.languages.iter().map(Language::code).collect(),
        organizer: by(|role| matches!(role, Role::Organiser | Role::CoHost)),
        sponsor: by(|role| role == Role::Support),
        maximum_attendee_capacity: event.capacity.filter(|_| shows_places),
        remaining_attendee_capacity: event.places_to_give().filter(|_| shows_places),
        sub_event: days
            .iter()
            .filter(|_| days.len() > 1)
            .map(|day| Day {
                name,
                start_date: local(day.starts_at(zone)),
                end_date: local(day.ends_at(zone)),
                event_status,
                location: location.clone(),
            })
            .collect(),
    }
}

fn status(state: State) -> &'static str {
    if state == State::Cancelled {
        "https://schema.org/EventCancelled"
    } else {
        "https://schema.org/EventScheduled"
    }
}

fn attendance(event: &event::Model) -> &'static str {
    match (is_somewhere(event), event.online_url.is_some()) {
        (true, true) => "https://schema.org/MixedEventAttendanceMode",
        (false, true) => "https://schema.org/OnlineEventAttendanceMode",
        (_, false) => "https://schema.org/OfflineEventAttendanceMode",
    }
}

fn is_somewhere(event: &event::Model) -> bool {
    event.city.is_some() || event.country.is_some() || event.place.is_some()
}

fn location<'a>(event: &'a event::Model, place: &'a ParticipantView, url: &str) -> Location<'a> {
    let city = event.city.as_deref();
    Location {
        place: is_somewhere(event).then(|| Place {
            name: place.place.as_deref().or(city).unwrap_or(&place.town),
            address: PostalAddress {
                address_locality: city,
                address_country: event.country.map(Country::code),
            },
        }),
        online: event.online_url.as_ref().map(|_| VirtualLocation {
            url: url.to_owned(),
        }),
    }
}
