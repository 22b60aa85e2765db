//! An event for machines that read pages: schema.org `Event` in JSON-LD. Holds only what every
//! reader of the page may know: no sessions, no link to connect.

use crate::day;
use crate::event::{self, Registration, State};
use crate::event_organisation::{self, Role};
use crate::participant_view::ParticipantView;
use serde_json::{Map, Value, json};
use vocabulary::Language;
use web::House;

/// The description of `event` in `language`; `place` as a visitor sees it.
pub(crate) fn event(
    house: &House,
    event: &event::Model,
    days: &[day::Model],
    carriers: &[(event_organisation::Model, Option<String>)],
    place: &ParticipantView,
    state: State,
    language: Language,
) -> Value {
    let url = house.settings.address(&event.path(""));
    let title = event.title.in_language(language).text;
    let zone = event.zone();
    let mut described = Map::new();
    let mut say = |name: &str, value: Value| {
        if !value.is_null() {
            described.insert(name.to_owned(), value);
        }
    };
    say("@context", json!("https://schema.org"));
    say("@type", json!("Event"));
    say("@id", json!(url));
    say("url", json!(url));
    say("name", json!(title));
    let summary = event.summary.in_language(language);
    say(
        "description",
        if summary.is_blank() {
            Value::Null
        } else {
            json!(summary.text)
        },
    );
    let local = |at: chrono::DateTime<chrono::Utc>| at.with_timezone(&zone).to_rfc3339();
    say("startDate", json!(event.starts_at.map(local)));
    say("endDate", json!(event.ends_at.map(local)));
    say("eventStatus", json!(status(state)));
    say("eventAttendanceMode", json!(attendance(event)));
    say("location", location(event, place, &url));
    say(
        "inLanguage",
        json!(
            event
                .languages
                .iter()
                .map(Language::code)
                .collect::<Vec<_>>()
        ),
    );
    let by = |wanted: fn(Role) -> bool| {
        let organisations: Vec<Value> = carriers
            .iter()
            .filter(|(organisation, _)| wanted(organisation.role))
            .map(|(organisation, path)| match path {
                Some(path) => json!({
                    "@type": "Organization",
                    "name": organisation.name,
                    "url": house.settings.address(path),
                }),
                None => json!({ "@type": "Organization", "name": organisation.name }),
            })
            .collect();
        if organisations.is_empty() {
            Value::Null
        } else {
            Value::Array(organisations)
        }
    };
    say(
        "organizer",
        by(|role| matches!(role, Role::Organiser | Role::CoHost)),
    );
    say("sponsor", by(|role| role == Role::Support));
    if event.shows_numbers && event.registration == Registration::Open {
        say("maximumAttendeeCapacity", json!(event.capacity));
        say("remainingAttendeeCapacity", json!(event.free_places()));
    }
    if days.len() > 1 {
        let days: Vec<Value> = days
            .iter()
            .map(|day| {
                json!({
                    "@type": "Event",
                    "name": title,
                    "startDate": local(day.starts_at(zone)),
                    "endDate": local(day.ends_at(zone)),
                    "eventStatus": status(state),
                    "location": location(event, place, &url),
                })
            })
            .collect();
        say("subEvent", Value::Array(days));
    }
    Value::Object(described)
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

fn location(event: &event::Model, place: &ParticipantView, url: &str) -> Value {
    let mut locations = Vec::new();
    if is_somewhere(event) {
        let mut address = Map::new();
        address.insert("@type".to_owned(), json!("PostalAddress"));
        if let Some(city) = &event.city {
            address.insert("addressLocality".to_owned(), json!(city));
        }
        if let Some(country) = event.country {
            address.insert("addressCountry".to_owned(), json!(country.code()));
        }
        let name = place
            .place
            .as_ref()
            .or(event.city.as_ref())
            .unwrap_or(&place.town);
        locations.push(json!({ "@type": "Place", "name": name, "address": address }));
    }
    if event.online_url.is_some() {
        // Where to connect is for participants; here is where one becomes one.
        locations.push(json!({ "@type": "VirtualLocation", "url": url }));
    }
    match locations.len() {
        0 => Value::Null,
        1 => locations.remove(0),
        _ => Value::Array(locations),
    }
}
