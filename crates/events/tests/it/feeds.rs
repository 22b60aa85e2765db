//! What programs read: calendar files, the Atom feed, the JSON API.

use crate::town::{Town, country};
use axum::http::StatusCode;
use chrono::Duration;
use events::event_organisation::Role;
use icalendar::{Calendar, CalendarComponent, Component};
use testkit::both;
use vocabulary::{Language, Languages};

/// The values of one property in all entries of a calendar file, in order.
fn values(file: &str, property: &str) -> Vec<String> {
    let calendar: Calendar = file.parse().expect("a calendar file");
    calendar
        .components
        .iter()
        .filter_map(|component| match component {
            CalendarComponent::Event(event) => event.property_value(property).map(str::to_owned),
            _ => None,
        })
        .collect()
}

both! {
    async fn each_day_is_an_entry_with_its_own_hours(town: Town) {
        let network = town.network("watch").await;
        town.event("conference", &network)
            .titled("Annual conference; every, thing")
            .with(|event| {
                event.time_zone = "Europe/Brussels".to_owned();
                event.summary = crate::town::english("Two days on working conditions in the supply chains of everything that has a plug, with workers, buyers and those who monitor factories: ääkköset, too.");
            })
            .on("2026-11-06", "09:00", "18:00")
            .on("2026-11-07", "09:00", "15:45")
            .announced()
            .await;
        let file = town.client().get("/events/conference.ics").await.ok();
        assert_eq!(file.header("content-type"), Some("text/calendar; charset=utf-8"));
        let file = file.text();
        assert_eq!(values(&file, "DTSTART"), ["20261106T080000Z", "20261107T080000Z"]);
        assert_eq!(values(&file, "DTEND"), ["20261106T170000Z", "20261107T144500Z"]);
        assert_eq!(values(&file, "SUMMARY"), [
            "Annual conference; every, thing (day 1 of 2)",
            "Annual conference; every, thing (day 2 of 2)",
        ]);
        assert_eq!(values(&file, "URL"), ["http://house.test/events/conference"; 2]);
        for line in file.split("\r\n") {
            assert!(line.len() <= 75 && !line.contains('\n'), "a line of {} octets: {line}", line.len());
        }
        let again = town.client().get("/events.ics").await.ok().text();
        assert_eq!(values(&again, "UID"), values(&file, "UID"));
        assert_eq!(values(&again, "DTSTART"), values(&file, "DTSTART"));
    }

    async fn a_feed_refuses_what_it_cannot_read_rather_than_give_everything(town: Town) {
        town.network("watch").await;
        for query in ["country=ZZ", "language=zz", "audience=x", "network=A_B"] {
            for feed in ["/events.ics", "/events.atom"] {
                town.client().get(&format!("{feed}?{query}")).await.is(StatusCode::BAD_REQUEST);
            }
        }
        let visitor = town.client();
        for query in ["country=ZZ", "from=2024-02-01&to=2024-01-01", "from=today"] {
            let refused = visitor.get_json(&format!("/api/v1/events?{query}")).await.is(StatusCode::BAD_REQUEST).json();
            let detail = refused["detail"].as_str().expect("a reason");
            let named = ["country", "to is before from", "from"];
            assert!(named.iter().any(|name| detail.starts_with(name)), "{detail}");
        }
    }

    async fn an_entry_becomes_newer_when_something_happens_to_its_event(town: Town) {
        let network = town.network("watch").await;
        let event = town.event("conference", &network).announced().await;
        let visitor = town.client();
        let before = visitor.get("/events.ics").await.ok().text();
        assert_eq!(values(&before, "SEQUENCE"), ["0"]);
        assert_eq!(values(&before, "DTSTAMP"), ["20260301T090000Z"]);

        town.advance(Duration::hours(3));
        let tx = town.begin().await;
        tx.record(&Moved { event_id: event.id }).await.unwrap();
        tx.commit().await.unwrap();

        let after = visitor.get("/events.ics").await.ok().text();
        assert_eq!(values(&after, "SEQUENCE"), ["1"]);
        assert_eq!(values(&after, "LAST-MODIFIED"), ["20260301T120000Z"]);
        assert_eq!(values(&after, "UID"), values(&before, "UID"));
    }

    async fn a_day_with_a_clock_change_is_as_long_as_it_is(town: Town) {
        let network = town.network("watch").await;
        town.event("spring", &network).on("2026-03-29", "02:00", "09:00").announced().await;
        town.event("autumn", &network).on("2026-10-25", "02:00", "09:00").announced().await;
        let file = town.client().get("/events.ics").await.ok().text();
        assert_eq!(values(&file, "DTSTART"), ["20260329T000000Z", "20261024T230000Z"]);
        assert_eq!(values(&file, "DTEND"), ["20260329T060000Z", "20261025T070000Z"]);
    }

    async fn a_title_cannot_add_lines_to_a_file_or_elements_to_a_feed(town: Town) {
        let network = town.network("watch").await;
        town.event("nasty", &network)
            .titled("A\r\nATTENDEE:mailto:x@example.org\u{b}</title><script>")
            .announced()
            .await;
        let file = town.client().get("/events.ics").await.ok().text();
        assert!(!file.lines().any(|line| line.starts_with("ATTENDEE")), "{file}");
        let feed = town.client().get("/events.atom").await.ok().text();
        let feed: atom_syndication::Feed = feed.parse().unwrap();
        assert_eq!(feed.entries[0].title.value, "A  ATTENDEE:mailto:x@example.org </title><script>");
    }

    async fn feeds_speak_the_reader_s_language(town: Town) {
        let network = town.network("watch").await;
        let title = vocabulary::Translated::new(Language::Finnish, "Hankinnat").with(Language::English, "Buying");
        town.event("training", &network).with(|event| event.title = title).announced().await;
        for (path, expected) in [("/fi/events.ics", "Hankinnat"), ("/en/events.ics", "Buying"), ("/sv/events.ics", "Buying")] {
            let file = town.client().get(path).await.ok().text();
            assert_eq!(values(&file, "SUMMARY"), [expected], "{path}");
        }
        let feed = town.client().get("/fi/events.atom").await.ok();
        assert_eq!(feed.header("content-type"), Some("application/atom+xml; charset=utf-8"));
        let feed: atom_syndication::Feed = feed.text().parse().unwrap();
        assert_eq!((feed.lang.as_deref(), &*feed.entries[0].title.value), (Some("fi"), "Hankinnat"));
        assert_eq!(feed.id, "http://house.test/fi/events.atom");
    }

    async fn the_feed_begins_with_what_was_announced_last(town: Town) {
        let network = town.network("watch").await;
        town.event("first", &network).on("2026-06-01", "09:00", "10:00").announced().await;
        town.advance(Duration::hours(1));
        town.event("second", &network).on("2026-05-01", "09:00", "10:00").announced().await;
        let feed: atom_syndication::Feed = town.client().get("/events.atom").await.ok().text().parse().unwrap();
        let links: Vec<_> = feed.entries.iter().map(|entry| entry.links[0].href.as_str()).collect();
        assert_eq!(links, ["http://house.test/events/second", "http://house.test/events/first"]);
        assert_eq!(feed.updated.to_rfc3339(), "2026-03-01T10:00:00+00:00");
        assert!(feed.entries[0].summary.as_ref().unwrap().value.starts_with("1 May 2026 · Helsinki, Finland"));
    }

    async fn the_api_gives_a_long_list_in_parts(town: Town) {
        let network = town.network("watch").await;
        for number in 0..5 {
            // Two begin at the same moment each time.
            let day = format!("2026-04-{:02}", 1 + number / 2);
            town.event(&format!("ev-{number}"), &network).on(&day, "09:00", "16:00").announced().await;
        }
        let visitor = town.client();
        let (mut slugs, mut cursor, mut parts) = (Vec::new(), String::new(), 0);
        loop {
            let part = visitor.get(&format!("/api/v1/events?limit=2{cursor}")).await.ok().json();
            parts += 1;
            let items = part["items"].as_array().expect("items").clone();
            slugs.extend(items.iter().map(|item| item["slug"].as_str().expect("a slug").to_owned()));
            let Some(next) = part["next"].as_str() else { break };
            cursor = format!("&cursor={next}");
        }
        assert_eq!((slugs.join(" ").as_str(), parts), ("ev-0 ev-1 ev-2 ev-3 ev-4", 3));
    }

    async fn the_api_is_asked_by_day_country_and_language(town: Town) {
        let network = town.network("watch").await;
        town.event("ev-past", &network).on("2026-02-01", "09:00", "16:00").announced().await;
        town.event("ev-spring", &network).on("2026-03-31", "09:00", "16:00").on("2026-04-01", "09:00", "16:00").announced().await;
        town.event("ev-may", &network)
            .on("2026-05-05", "09:00", "16:00")
            .with(|event| {
                event.country = Some(country("EE"));
                event.languages = Languages::from(Language::Estonian);
                event.interpretation = Languages::from(Language::English);
            })
            .announced()
            .await;
        let visitor = town.client();
        for (query, expected) in [
            ("", &["ev-spring", "ev-may"][..]),
            ("past=true", &["ev-past"]),
            ("past=false", &["ev-spring", "ev-may"]),
            ("from=2026-01-01", &["ev-past", "ev-spring", "ev-may"]),
            ("from=2026-01-01&past=false", &["ev-spring", "ev-may"]),
            ("from=2026-04-01&to=2026-04-01", &["ev-spring"]),
            ("to=2026-03-31", &["ev-past", "ev-spring"]),
            ("from=2026-04-02&to=2026-05-04", &[]),
            ("country=EE", &["ev-may"]),
            ("language=en", &["ev-may"]),
            ("language=fi", &["ev-spring"]),
        ] {
            let items = visitor.get(&format!("/api/v1/events?{query}")).await.ok().json()["items"].clone();
            let slugs: Vec<_> = items.as_array().expect("items").iter().map(|item| item["slug"].as_str().expect("a slug").to_owned()).collect();
            assert_eq!(slugs, expected, "{query}");
        }
        for odd in ["from=yesterday", "country=Atlantis", "past=perhaps", "limit=0", "limit=101", "cursor=x", "language="] {
            visitor.get(&format!("/api/v1/events?{odd}")).await.is(axum::http::StatusCode::BAD_REQUEST);
        }
    }

    async fn the_api_shows_one_event_with_who_carries_it(town: Town) {
        let network = town.network("watch").await;
        town.event("training", &network)
            .titled("Reserved contracts")
            .carried_by("Silta", Role::CoHost)
            .carried_by("City of Helsinki", Role::Organiser)
            .announced()
            .await;
        let event = town.client().get("/api/v1/events/training").await.ok().json();
        assert_eq!(event["title"], serde_json::json!({ "original": "en", "texts": { "en": "Reserved contracts" } }));
        assert_eq!(event["state"], "open");
        assert_eq!(event["url"], "http://house.test/events/training");
        assert_eq!(event["network"]["slug"], "watch");
        assert_eq!(event["starts_at"], "2026-03-12T07:00:00Z");
        assert_eq!(event["organisations"], serde_json::json!([
            { "name": "City of Helsinki", "role": "organiser" },
            { "name": "Silta", "role": "co-host" },
        ]));
    }
}

/// Something that happens to an event.
#[derive(serde::Serialize)]
struct Moved {
    event_id: uuid::Uuid,
}

impl store::Recorded for Moved {
    const KIND: &'static str = "event-moved";
    fn subject(&self) -> uuid::Uuid {
        self.event_id
    }
}
