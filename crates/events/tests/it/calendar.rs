//! The calendar as visitors read it: what it shows, filters that mean the same everywhere, months,
//! pages, and what is past or called off.

use crate::town::{Town, at, country, date, english};
use chrono::Duration;
use events::event::{Registration, Target};
use events::event_organisation::Role;
use std::collections::BTreeSet;
use store::Json;
use testkit::{Client, both};
use vocabulary::{Language, Languages};
use web::Audience;

/// The events of an answer in the order in which it speaks of them first.
fn order(text: &str) -> Vec<String> {
    let text = text.replace("\r\n ", "");
    let mut slugs: Vec<String> = Vec::new();
    for (at, _) in text.match_indices("/events/ev-") {
        let slug: String = text[at + "/events/".len()..]
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || *c == '-')
            .collect();
        if !slugs.contains(&slug) {
            slugs.push(slug);
        }
    }
    slugs
}

async fn seen_at(client: &Client, path: &str) -> BTreeSet<String> {
    order(&client.get(path).await.ok().text())
        .into_iter()
        .collect()
}

fn set(slugs: &[&str]) -> BTreeSet<String> {
    slugs.iter().map(|slug| format!("ev-{slug}")).collect()
}

/// Four events that differ in everything one can filter by.
async fn season(town: &Town) {
    let procura = town.network("procura").await;
    let eurocities = town.network("eurocities").await;
    town.event("ev-helsinki", &procura)
        .with(|event| {
            event.interpretation = Languages::from(Language::Swedish);
            event.targets = Json(vec![Target::PublicAuthority]);
            event.topics = Json(vec!["food".to_owned(), "100%_organic".to_owned()]);
            (event.capacity, event.accepted) = (Some(20), 20);
        })
        .announced()
        .await;
    town.event("ev-lyon", &procura)
        .with(|event| {
            event.country = Some(country("FR"));
            event.languages = Languages::from([Language::French, Language::English]);
            event.targets = Json(vec![Target::SocialEconomy, Target::PublicAuthority]);
            event.topics = Json(vec!["économie \"sociale\"".to_owned()]);
            (event.capacity, event.accepted, event.offered) = (Some(20), 18, 1);
        })
        .announced()
        .await;
    town.event("ev-online", &eurocities)
        .with(|event| {
            (event.country, event.city) = (None, None);
            event.online_url = Some("https://meet.example/x".to_owned());
            event.languages = Languages::from(Language::English);
            event.topics = Json(vec!["100 organic".to_owned(), "seafood".to_owned()]);
            event.registration_closed_at = Some(at("2026-02-28T12:00:00Z"));
        })
        .announced()
        .await;
    town.event("ev-oslo", &eurocities)
        .with(|event| {
            event.country = Some(country("NO"));
            event.languages = Languages::from(Language::Norwegian);
            event.targets = Json(vec![Target::Supplier]);
            event.registration = Registration::Selection;
            (event.capacity, event.accepted) = (Some(5), 5);
        })
        .announced()
        .await;
}

both! {
    async fn a_filter_means_the_same_in_the_calendar_and_in_its_feeds(town: Town) {
        season(&town).await;
        let visitor = town.client();
        for (query, expected) in [
            ("", &["helsinki", "lyon", "online", "oslo"][..]),
            ("country=FR", &["lyon"]),
            ("country=MT", &[]),
            ("language=en", &["lyon", "online"]),
            ("language=sv", &["helsinki"]),
            ("audience=public-authority", &["helsinki", "lyon", "online"]),
            ("audience=supplier", &["online", "oslo"]),
            ("topic=food", &["helsinki"]),
            ("topic=Food", &["helsinki"]),
            ("topic=100%25_organic", &["helsinki"]),
            ("topic=%25", &[]),
            ("topic=%C3%A9conomie+%22sociale%22", &["lyon"]),
            ("topic=foo", &[]),
            ("network=eurocities", &["online", "oslo"]),
            ("network=nobodys", &[]),
            ("free=yes", &["lyon", "oslo"]),
            ("network=procura&language=en&country=FR", &["lyon"]),
            ("country=FR&language=fi", &[]),
        ] {
            for path in ["/events?", "/events.ics?", "/events.atom?", "/events?view=month&month=2026-03&"] {
                let path = format!("{path}{query}");
                assert_eq!(seen_at(&visitor, &path).await, set(expected), "{path}");
            }
        }
        // On the page one sees what is chosen; a feed refuses what it cannot read.
        let all = set(&["helsinki", "lyon", "online", "oslo"]);
        assert_eq!(seen_at(&visitor, "/events?country=Atlantis&language=%00").await, all);
    }

    async fn what_is_chosen_stays_chosen_on_every_way_from_the_page(town: Town) {
        season(&town).await;
        let page = town.client().get("/events?country=FR&topic=food").await.ok().text();
        for way in [
            "href=\"/events?view=month&#38;country=FR&#38;topic=food\"",
            "href=\"/events?view=past&#38;country=FR&#38;topic=food\"",
            "href=\"/en/events.ics?country=FR&#38;topic=food\"",
            "href=\"/en/events.atom?country=FR&#38;topic=food\"",
            "href=\"/events?topic=food\"",
            "href=\"/events?country=FR\"",
            "<option value=\"FR\" selected>France</option>",
        ] {
            assert!(page.contains(way), "{way} is missing in\n{page}");
        }
        assert!(page.contains("Nothing is planned"), "an empty list says what to do:\n{page}");
    }

    async fn a_topic_has_a_label_in_the_language_of_the_reader_and_stays_what_it_is(town: Town) {
        season(&town).await;
        let visitor = town.client();
        let list = visitor.get("/fi/events?topic=food").await.ok().text();
        assert!(list.contains("<option value=\"food\" selected>Ruoka</option>"), "{list}");
        assert!(list.contains("<option value=\"seafood\">Seafood</option>"), "{list}");
        let event = visitor.get("/fi/events/ev-helsinki").await.ok().text();
        assert!(event.contains("href=\"/events?topic=food\"") && event.contains("Ruoka"), "{event}");
        assert!(event.contains("100%_organic"), "{event}");
        let shown = visitor.get("/api/v1/events/ev-helsinki").await.ok().json();
        assert_eq!(shown["topics"], serde_json::json!(["food", "100%_organic"]));
    }

    async fn a_long_list_has_pages(town: Town) {
        let network = town.network("procura").await;
        for number in 0..30 {
            let day = (date("2026-04-01") + Duration::days(number)).to_string();
            town.event(&format!("ev-{number:02}"), &network).on(&day, "09:00", "16:00").announced().await;
        }
        let visitor = town.client();
        let numbers = |from: usize, to: usize| (from..to).map(|number| format!("ev-{number:02}")).collect::<Vec<_>>();
        let first = visitor.get("/events?country=FI").await.ok().text();
        assert_eq!(order(&first), numbers(0, 25));
        assert!(first.contains("rel=\"next\" href=\"/events?page=2&#38;country=FI\""), "{first}");
        let second = visitor.get("/events?page=2&country=FI").await.ok().text();
        assert_eq!(order(&second), numbers(25, 30));
        assert!(!second.contains("rel=\"next\""), "{second}");
        for odd in ["0", "-1", "x", "99999999999999999999"] {
            visitor.get(&format!("/events?page={odd}")).await.ok();
        }
    }

    async fn a_month_shows_an_event_on_each_of_its_days(town: Town) {
        let network = town.network("procura").await;
        town.event("ev-turn", &network)
            .on("2026-03-31", "09:00", "18:00")
            .on("2026-04-01", "10:00", "15:45")
            .announced()
            .await;
        let visitor = town.client();
        let march = visitor.get("/events?view=month&month=2026-03").await.ok().text();
        assert!(march.contains("09:00–18:00 EEST") && !march.contains("10:00–15:45"), "{march}");
        let april = visitor.get("/events?view=month&month=2026-04").await.ok().text();
        assert!(april.contains("10:00–15:45") && !april.contains("09:00–18:00"), "{april}");
        assert!(april.contains("href=\"/events?view=month&#38;month=2026-05\""), "{april}");
        let may = visitor.get("/events?view=month&month=2026-05").await.ok().text();
        assert!(may.contains("Nothing takes place in this month."), "{may}");
        let chosen = visitor.get("/events?view=month&country=FI&month=4&year=2026").await.ok().text();
        for part in [
            "10:00–15:45 EEST",
            "<input type=\"hidden\" name=\"country\" value=\"FI\">",
            "<option value=\"4\" selected>April</option>",
            "<option value=\"2026\" selected>2026</option>",
        ] {
            assert!(chosen.contains(part), "{part} is missing in\n{chosen}");
        }
        let this = visitor.get("/events?view=month").await.ok().text();
        assert!(this.contains("March 2026"), "{this}");
    }

    async fn what_is_over_moves_to_the_past_with_the_latest_first(town: Town) {
        let network = town.network("procura").await;
        town.event("ev-old", &network).on("2024-11-06", "09:00", "18:00").announced().await;
        town.event("ev-last-week", &network).on("2026-02-20", "09:00", "18:00").announced().await;
        // In Helsinki it is 11:00 now: the second day is still on.
        town.event("ev-running", &network)
            .on("2026-02-28", "09:00", "18:00")
            .on("2026-03-01", "09:00", "12:00")
            .announced()
            .await;
        let visitor = town.client();
        assert_eq!(order(&visitor.get("/events").await.ok().text()), ["ev-running"]);
        assert!(visitor.get("/").await.ok().text().contains("Taking place now:"));
        assert_eq!(order(&visitor.get("/events?view=past").await.ok().text()), ["ev-last-week", "ev-old"]);
        assert_eq!(seen_at(&visitor, "/events.ics").await, set(&["last-week", "running"]), "a year back, not two");

        town.advance(Duration::hours(1));
        assert_eq!(order(&visitor.get("/events?view=past").await.ok().text()), ["ev-running", "ev-last-week", "ev-old"]);
        let page = visitor.get("/events/ev-running").await.ok().text();
        assert!(page.contains("This event is over.") && !page.contains("/applications/new"), "{page}");
    }

    async fn machines_read_what_an_event_is_and_not_where_to_connect(town: Town) {
        let network = town.network("procura").await;
        let described = |page: String| -> serde_json::Value {
            let (_, rest) = page.split_once("<script type=\"application/ld+json\">").expect("a description");
            let (json, _) = rest.split_once("</script>").expect("its end");
            serde_json::from_str(json).expect("JSON")
        };
        town.event("ev-two-days", &network)
            .titled("Food & </script> more")
            .on("2026-03-28", "09:00", "18:00")
            .on("2026-03-29", "09:00", "15:45")
            .carried_by("City of Helsinki", Role::Organiser)
            .carried_by("A bank", Role::Support)
            .with(|event| {
                event.online_url = Some("https://meet.example/secret".to_owned());
                event.place = Some("Town hall".to_owned());
                event.place_for_accepted = true;
                event.summary = english("What a canteen buys");
                (event.capacity, event.accepted, event.shows_numbers) = (Some(50), 20, true);
            })
            .announced()
            .await;
        let page = town.client().get("/events/ev-two-days").await.ok().text();
        let address = "http://house.test/events/ev-two-days";
        let location = serde_json::json!([
            { "@type": "Place", "name": "Helsinki", "address": { "@type": "PostalAddress", "addressLocality": "Helsinki", "addressCountry": "FI" } },
            { "@type": "VirtualLocation", "url": address },
        ]);
        // The clocks of Helsinki go forward in the night between.
        let day = |starts: &str, ends: &str| serde_json::json!({
            "@type": "Event",
            "name": "Food & </script> more",
            "startDate": starts,
            "endDate": ends,
            "eventStatus": "https://schema.org/EventScheduled",
            "location": location,
        });
        let expected = serde_json::json!({
            "@context": "https://schema.org",
            "@type": "Event",
            "@id": address,
            "url": address,
            "name": "Food & </script> more",
            "description": "What a canteen buys",
            "startDate": "2026-03-28T09:00:00+02:00",
            "endDate": "2026-03-29T15:45:00+03:00",
            "eventStatus": "https://schema.org/EventScheduled",
            "eventAttendanceMode": "https://schema.org/MixedEventAttendanceMode",
            "location": location,
            "inLanguage": ["fi"],
            "organizer": [{ "@type": "Organization", "name": "City of Helsinki" }],
            "sponsor": [{ "@type": "Organization", "name": "A bank" }],
            "maximumAttendeeCapacity": 50,
            "remainingAttendeeCapacity": 30,
            "subEvent": [
                day("2026-03-28T09:00:00+02:00", "2026-03-28T18:00:00+02:00"),
                day("2026-03-29T09:00:00+03:00", "2026-03-29T15:45:00+03:00"),
            ],
        });
        assert_eq!(described(page), expected);

        town.event("ev-nowhere", &network).with(|event| (event.city, event.country) = (None, None)).announced().await;
        let page = described(town.client().get("/events/ev-nowhere").await.ok().text());
        for left_out in ["location", "description", "organizer", "subEvent", "maximumAttendeeCapacity"] {
            assert!(page.get(left_out).is_none(), "{left_out} in {page}");
        }
    }

    async fn what_was_called_off_says_so_everywhere_and_takes_nobody_in(town: Town) {
        let network = town.network("procura").await;
        town.event("ev-off", &network)
            .titled("Reserved contracts")
            .with(|event| {
                event.cancelled_at = Some(at("2026-02-28T12:00:00Z"));
                event.cancel_reason = Some("The hall has burnt down.".to_owned());
            })
            .announced()
            .await;
        let visitor = town.client();
        let page = visitor.get("/events/ev-off").await.ok().text();
        for said in ["This event does not take place.", "The hall has burnt down.", "https://schema.org/EventCancelled"] {
            assert!(page.contains(said), "{said} is missing in\n{page}");
        }
        assert!(!page.contains("/applications/new"), "{page}");
        assert!(visitor.get("/events").await.text().contains("Cancelled"));
        let feed = visitor.get("/events.ics").await.text();
        assert!(feed.contains("STATUS:CANCELLED"), "{feed}");
        let feed = visitor.get("/events.atom").await.text();
        assert!(feed.contains("<title>Cancelled: Reserved contracts</title>"), "{feed}");
        assert_eq!(visitor.get("/api/v1/events/ev-off").await.json()["state"], "cancelled");
        assert!(!visitor.get("/").await.text().contains("/events/ev-off"));
    }

    async fn a_page_shows_the_reader_s_language_and_the_original_beside_it(town: Town) {
        let network = town.network("procura").await;
        town.event("koulutus", &network)
            .with(|event| {
                event.title = vocabulary::Translated::new(Language::Finnish, "Varatut hankinnat")
                    .with(Language::English, "Reserved contracts");
            })
            .carried_by("City of Helsinki", Role::Organiser)
            .carried_by("Silta", Role::Support)
            .announced()
            .await;
        let page = town.client().get("/events/koulutus").await.ok().text();
        assert!(page.contains("<h1>Reserved contracts</h1>"), "{page}");
        assert!(page.contains("<span lang=\"fi\">Varatut hankinnat</span>"), "{page}");
        for role in ["Organised by", "With the support of"] {
            assert!(page.contains(role), "{page}");
        }
        let page = town.client().in_language("fi").get("/events/koulutus").await.ok().text();
        assert!(page.contains("<h1>Varatut hankinnat</h1>") && !page.contains("Reserved contracts</"), "{page}");
        let page = town.client().in_language("sv").get("/events/koulutus").await.ok().text();
        assert!(page.contains("<h1 lang=\"en\">Reserved contracts</h1>"), "{page}");
    }

    async fn hours_are_told_in_the_zone_of_the_event_and_of_the_reader(town: Town) {
        let network = town.network("procura").await;
        // 29 March 2026: at 3:00 the clocks of Helsinki go forward to 4:00.
        town.event("night", &network).on("2026-03-29", "02:00", "09:00").announced().await;
        let ben = town.person_in("Ben", Language::English, "Europe/Brussels").await;
        let page = ben.get("/events/night").await.ok().text();
        assert!(page.contains("02:00 EET–09:00 EEST") && page.contains("your time: 01:00 CET–08:00 CEST"), "{page}");
        let page = town.client().get("/events/night").await.ok().text();
        assert!(page.contains("02:00 EET–09:00 EEST") && !page.contains("your time"), "{page}");
        let days = town.client().get("/api/v1/events/night").await.json()["days"].clone();
        assert_eq!(days, serde_json::json!([{
            "date": "2026-03-29", "starts": "02:00", "ends": "09:00",
            "starts_at": "2026-03-29T00:00:00Z", "ends_at": "2026-03-29T06:00:00Z",
        }]));
    }

    async fn who_connects_from_another_zone_reads_each_session_on_their_own_clock(town: Town) {
        let network = town.network("procura").await;
        let online = |event: &mut events::event::Model| event.online_url = Some("https://meet.example/x".to_owned());
        for (name, is_online) in [("webinar", true), ("meeting", false)] {
            let plan = town.event(name, &network).on("2026-03-12", "09:00", "16:00").session("09:30", "10:15", "Welcome", &Audience::Everyone);
            let plan = if is_online { plan.with(online) } else { plan };
            plan.announced().await;
        }
        let ben = town.person_in("Ben", Language::English, "Europe/Lisbon").await;
        let page = async |reader: &testkit::Client, name: &str| reader.get(&format!("/events/{name}")).await.ok().text();
        let own = "07:30–08:15 WET";
        assert!(page(&ben, "webinar").await.contains(own));
        // Who travels there lives by the clocks of the place.
        assert!(!page(&ben, "meeting").await.contains(own));
        assert!(!page(&town.client(), "webinar").await.contains(own));
    }

    async fn what_people_typed_stays_text(town: Town) {
        let network = town.network("procura").await;
        let nasty = "</script><script>alert(1)</script>";
        town.event("ev-nasty", &network)
            .titled(nasty)
            .with(|event| {
                event.about = crate::town::english(nasty);
                event.website = Some("javascript:alert(1)".to_owned());
                event.topics = Json(vec![nasty.to_owned()]);
                event.cancelled_at = None;
            })
            .carried_by(nasty, Role::Organiser)
            .announced()
            .await;
        for path in ["/events/ev-nasty", "/events", "/events?view=month&month=2026-03", "/", "/events.atom"] {
            let text = town.client().get(path).await.ok().text();
            assert!(!text.contains("<script>alert") && !text.contains("href=\"javascript"), "{path}:\n{text}");
        }
    }

    async fn an_address_where_nothing_is_is_not_found(town: Town) {
        for path in ["/events/nothing", "/events/nothing.ics", "/events/.ics", "/events/UPPER", "/series/nothing", "/api/v1/events/nothing", "/api/v1/events/UPPER"] {
            town.client().get(path).await.not_found();
        }
    }

    async fn a_campaign_shows_its_editions_and_what_is_missing(town: Town) {
        let network = town.network("webuysocial").await;
        let series = town.series("campaign", &network, &["BE", "EE", "FI"]).await;
        for (slug, code, language) in
            [("ev-wallonie", "BE", Language::French), ("ev-vlaanderen", "BE", Language::Dutch), ("ev-suomi", "FI", Language::Finnish)]
        {
            town.event(slug, &network)
                .with(|event| {
                    event.series_id = Some(series.id);
                    event.country = Some(country(code));
                    event.languages = Languages::from(language);
                })
                .announced()
                .await;
        }
        let page = town.client().get("/series/campaign").await.ok().text();
        for said in ["2 of 3 countries", "Belgium: 2 editions", "Estonia: no edition yet", "No edition yet", "French", "Dutch"] {
            assert!(page.contains(said), "{said} is missing in\n{page}");
        }
        assert_eq!(order(&page).into_iter().collect::<BTreeSet<_>>(), set(&["wallonie", "vlaanderen", "suomi"]));
        assert!(town.client().get("/series").await.ok().text().contains("3 editions"));
    }
}
