//! Nobody learns of what is not theirs to see: not from lists, pages, feeds, the search or the API.

use crate::town::{Neighbour, Town, members_of};
use events::application::Status;
use members::{network, organisation};
use std::collections::BTreeSet;
use testkit::{Client, both};
use web::Audience;

/// The events that an answer speaks of: every `ev-…` in it.
fn spoken_of(text: &str) -> BTreeSet<String> {
    // Lines of a calendar file are folded wherever they get too long.
    let text = text.replace("\r\n ", "");
    text.match_indices("/events/ev-")
        .map(|(at, _)| {
            text[at + "/events/".len()..]
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '-')
                .collect()
        })
        .collect()
}

async fn seen_at(client: &Client, path: &str) -> BTreeSet<String> {
    spoken_of(&client.get(path).await.ok().text())
}

struct Street {
    network: network::Model,
    visitor: Client,
    stranger: Neighbour,
    buyer: Neighbour,
    partner: Neighbour,
    supplier: Neighbour,
    secretary: Neighbour,
    elsewhere: Neighbour,
}

/// An event for each kind of audience, all of one series, and one of each kind of neighbour.
async fn street(town: &Town) -> Street {
    let network = town.network("procura").await;
    let other = town.network("eurocities").await;
    let supplier = town.supplier("Sam", &network).await;
    let partner = town.person("Pia").await;
    let house = town
        .organisation("City of Pia", organisation::Kind::ContractingAuthority)
        .await;
    town.joins(&house, &network, 2).await;
    town.acts_for(&partner, &house).await;
    let street = Street {
        visitor: town.client(),
        stranger: town.person("Stan").await,
        buyer: town.buyer("Ben", &network).await,
        secretary: town.secretary("Ada", &network).await,
        elsewhere: town.secretary("Eli", &other).await,
        supplier,
        partner,
        network,
    };
    let series = town.series("rounds", &street.network, &["FI"]).await;
    let id = street.network.id;
    for (slug, audience) in [
        ("ev-everyone", Audience::Everyone),
        ("ev-signed-in", Audience::SignedIn),
        ("ev-buyers", Audience::Buyers(id)),
        ("ev-members", members_of(&street.network)),
        (
            "ev-partners",
            Audience::Members {
                network: id,
                rank: 2,
            },
        ),
        ("ev-secretariat", Audience::Secretariat(id)),
        ("ev-house", Audience::Organisations(vec![house.id])),
        ("ev-stan", Audience::People(vec![street.stranger.id])),
        ("ev-nobody", Audience::default()),
    ] {
        let in_series = |event: &mut events::Event| event.series_id = Some(series.id);
        town.event(slug, &street.network)
            .titled("Gathering")
            .seen_by(audience)
            .with(in_series)
            .announced()
            .await;
    }
    town.event("ev-draft", &street.network)
        .titled("Gathering")
        .drafted()
        .await;
    town.work().await;
    street
}

fn set(slugs: &[&str]) -> BTreeSet<String> {
    slugs.iter().map(|slug| (*slug).to_owned()).collect()
}

impl Street {
    /// Each neighbour, and the announced events that are theirs to see.
    fn neighbours(&self) -> [(&'static str, &Client, BTreeSet<String>); 7] {
        let member = ["ev-everyone", "ev-signed-in", "ev-members"];
        let with = |more: &[&str]| set(&member).union(&set(more)).cloned().collect();
        [
            ("visitor", &self.visitor, set(&["ev-everyone"])),
            (
                "stranger",
                &self.stranger,
                set(&["ev-everyone", "ev-signed-in", "ev-stan"]),
            ),
            ("buyer", &self.buyer, with(&["ev-buyers"])),
            (
                "partner",
                &self.partner,
                with(&["ev-buyers", "ev-partners", "ev-house"]),
            ),
            ("supplier", &self.supplier, set(&member)),
            (
                "secretary",
                &self.secretary,
                with(&[
                    "ev-buyers",
                    "ev-partners",
                    "ev-house",
                    "ev-secretariat",
                    "ev-stan",
                    "ev-nobody",
                ]),
            ),
            (
                "secretary of another network",
                &self.elsewhere,
                set(&["ev-everyone", "ev-signed-in"]),
            ),
        ]
    }
}

const ALL: [&str; 10] = [
    "ev-everyone",
    "ev-signed-in",
    "ev-buyers",
    "ev-members",
    "ev-partners",
    "ev-secretariat",
    "ev-house",
    "ev-stan",
    "ev-nobody",
    "ev-draft",
];

both! {
    async fn lists_and_feeds_hold_what_the_reader_may_see_and_nothing_else(town: Town) {
        let street = street(&town).await;
        for (who, client, theirs) in street.neighbours() {
            for path in ["/events.ics", "/events.atom", "/api/v1/events"] {
                assert_eq!(seen_at(client, path).await, theirs, "{who} at {path}");
            }
            // Their secretariat sees drafts where it works, but drafts go into no feed.
            let mut with_drafts = theirs.clone();
            if who == "secretary" {
                with_drafts.insert("ev-draft".to_owned());
            }
            for path in ["/events", "/events?view=month&month=2026-03"] {
                assert_eq!(seen_at(client, path).await, with_drafts, "{who} at {path}");
            }
            assert_eq!(seen_at(client, "/series/rounds").await, theirs, "{who} at the series");
        }
    }

    async fn the_search_finds_what_the_reader_may_see_and_nothing_else(town: Town) {
        let street = street(&town).await;
        for (who, client, theirs) in street.neighbours() {
            // Neither the list of someone by name nor the house for which they act is more than a key.
            let mut found = seen_at(client, "/api/v1/search?q=gathering").await;
            if who == "secretary" {
                assert!(found.remove("ev-draft"), "the secretariat finds its drafts");
            }
            assert_eq!(found, theirs, "{who}");
        }
    }

    async fn a_page_that_is_not_yours_is_not_there(town: Town) {
        let street = street(&town).await;
        for (who, client, theirs) in street.neighbours() {
            for slug in ALL {
                let may = theirs.contains(slug) || (who == "secretary" && slug == "ev-draft");
                for path in [format!("/events/{slug}"), format!("/events/{slug}.ics"), format!("/api/v1/events/{slug}")] {
                    let status = client.get(&path).await.status.as_u16();
                    assert_eq!(status, if may { 200 } else { 404 }, "{who} at {path}");
                }
            }
        }
    }

    async fn the_front_page_shows_the_next_events_of_the_reader(town: Town) {
        let street = street(&town).await;
        assert_eq!(seen_at(&street.visitor, "/").await, set(&["ev-everyone"]));
        assert_eq!(seen_at(&street.stranger, "/").await, set(&["ev-everyone", "ev-signed-in", "ev-stan"]));
        assert!(!seen_at(&street.secretary, "/").await.contains("ev-draft"));
    }

    async fn of_a_restricted_session_only_the_hours_are_known(town: Town) {
        let network = town.network("procura").await;
        let (ben, ada) = (town.buyer("Ben", &network).await, town.secretary("Ada", &network).await);
        let members = members_of(&network);
        town.event("conference", &network)
            .on("2026-03-12", "09:00", "18:00")
            .session("09:00", "10:00", "Welcome of the mayor", &Audience::Everyone)
            .session("14:00", "15:30", "Zanzibar round", &members)
            .with_session(|session| {
                session.about = crate::town::english("Whom we buy from: Ostrich Ltd");
                session.room = Some("Vault seven".to_owned());
                session.speakers.push(events::session::Speaker {
                    name: "Quintessa Doe".to_owned(),
                    affiliation: "Walrus Works".to_owned(),
                });
            })
            .announced()
            .await;
        town.work().await;
        let secrets = ["Zanzibar", "Ostrich", "Vault", "Quintessa", "Walrus"];
        let everywhere = [
            "/events/conference", "/events/conference.ics", "/events.ics", "/events.atom", "/events",
            "/events?view=month&month=2026-03", "/api/v1/events/conference", "/api/v1/events", "/",
        ];
        let (visitor, stranger) = (town.client(), town.person("Stan").await);
        for outsider in [&visitor, &*stranger] {
            for path in everywhere {
                let text = outsider.get(path).await.ok().text();
                for secret in secrets {
                    assert!(!text.contains(secret), "{secret} leaks at {path}:\n{text}");
                }
            }
            for secret in secrets {
                let found = outsider.get(&format!("/api/v1/search?q={secret}")).await.ok().json();
                assert_eq!(found["items"], serde_json::json!([]), "{secret} is found");
            }
            let page = outsider.get("/events/conference").await.text();
            assert!(page.contains("14:00–15:30") && page.contains("This part is not public."), "{page}");
            let sessions = outsider.get("/api/v1/events/conference").await.json()["sessions"].clone();
            assert_eq!(sessions[1], serde_json::json!({
                "date": "2026-03-12", "starts": "14:00", "ends": "15:30", "restricted": true,
            }));
        }
        for insider in [&ben, &ada] {
            let page = insider.get("/events/conference").await.ok().text();
            let known = secrets.iter().filter(|secret| page.contains(**secret)).count();
            assert_eq!(known, secrets.len(), "{page}");
            let sessions = insider.get("/api/v1/events/conference").await.json()["sessions"].clone();
            assert_eq!(sessions[1]["title"]["texts"]["en"], "Zanzibar round");
            assert!(sessions.as_array().expect("sessions").iter().all(|session| session["attending"].is_string()), "{sessions}");
        }
        // What the whole audience of the event may know is found.
        let found = visitor.get("/api/v1/search?q=mayor").await.ok().text();
        assert!(found.contains("/events/conference"), "{found}");
    }

    async fn a_session_for_the_audience_of_its_event_is_found_by_that_audience(town: Town) {
        let network = town.network("procura").await;
        let ben = town.buyer("Ben", &network).await;
        let members = members_of(&network);
        town.event("ev-closed", &network)
            .seen_by(members.clone())
            .on("2026-03-12", "09:00", "18:00")
            .session("14:00", "15:30", "Zanzibar round", &members)
            .announced()
            .await;
        town.work().await;
        assert_eq!(seen_at(&ben, "/api/v1/search?q=zanzibar").await, set(&["ev-closed"]));
        assert_eq!(seen_at(&town.client(), "/api/v1/search?q=zanzibar").await, set(&[]));
    }

    async fn only_who_has_a_place_learns_where_to_go(town: Town) {
        let network = town.network("procura").await;
        let event = town
            .event("webinar", &network)
            .with(|event| {
                event.place = Some("Back room".to_owned());
                event.place_for_accepted = true;
                event.online_url = Some("https://meet.example/secret".to_owned());
            })
            .announced()
            .await;
        let (visitor, ada) = (town.client(), town.secretary("Ada", &network).await);
        let accepted = town.person("Pia").await;
        town.applies(&accepted, &event, Status::Accepted).await;
        let waiting = town.person("Wim").await;
        town.applies(&waiting, &event, Status::Waitlisted).await;
        let untold = town.person("Una").await;
        let application = town.applies(&untold, &event, Status::Accepted).await;
        town.change(events::application::Model { told: Status::Submitted, ..application }).await;
        town.work().await;

        let everywhere = ["/events/webinar", "/events/webinar.ics", "/api/v1/events/webinar"];
        let knows = async |client: &Client, path: &str| {
            let text = client.get(path).await.ok().text().replace("\r\n ", "");
            (text.contains("meet.example"), text.contains("Back room"))
        };
        for (who, client) in [("visitor", &visitor), ("waiting", &*waiting), ("untold", &*untold)] {
            for path in everywhere.iter().chain(&["/events.ics", "/events.atom", "/events"]) {
                assert_eq!(knows(client, path).await, (false, false), "{who} at {path}");
            }
            assert_eq!(seen_at(client, "/api/v1/search?q=back+room").await, set(&[]));
        }
        for path in everywhere {
            assert_eq!(knows(&accepted, path).await, (true, true), "a participant at {path}");
        }
        assert_eq!(knows(&ada, "/events/webinar").await, (true, true), "the secretariat");
        let page = untold.get("/events/webinar").await.text();
        assert!(page.contains("You have applied."), "what is decided is told by the desk, not by the page: {page}");
    }

    async fn an_event_that_is_linked_is_shown_to_those_who_may_see_it(town: Town) {
        let network = town.network("procura").await;
        let ben = town.buyer("Ben", &network).await;
        let open = town.event("ev-open", &network).announced().await;
        let closed = town.event("ev-closed", &network).seen_by(members_of(&network)).announced().await;
        let tx = town.begin().await;
        let node = |id| store::Node { kind: "event", id };
        tx.link(node(open.id), store::Relation::FollowUp, node(closed.id)).await.unwrap();
        tx.commit().await.unwrap();

        let page = ben.get("/events/ev-open").await.ok().text();
        assert!(page.contains("Continued by") && spoken_of(&page).contains("ev-closed"), "{page}");
        let page = ben.get("/events/ev-closed").await.ok().text();
        assert!(page.contains("Continues") && spoken_of(&page).contains("ev-open"), "{page}");
        assert_eq!(ben.get("/api/v1/events/ev-closed").await.json()["links"][0]["relation"], "follows");
        let page = town.client().get("/events/ev-open").await.ok().text();
        assert!(!spoken_of(&page).contains("ev-closed") && !page.contains("Continued by"), "{page}");
        assert_eq!(town.client().get("/api/v1/events/ev-open").await.json()["links"], serde_json::json!([]));
    }

    async fn how_many_come_is_known_to_the_secretariat_and_where_it_is_shown(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        let counted = |event: &mut events::Event| {
            (event.capacity, event.accepted, event.waitlisted) = (Some(50), 12, 3);
        };
        town.event("discreet", &network).with(counted).announced().await;
        town.event("open-book", &network).with(counted).with(|event| event.shows_numbers = true).announced().await;
        let numbers = async |client: &Client, slug: &str| {
            let event = client.get(&format!("/api/v1/events/{slug}")).await.ok().json();
            ["capacity", "accepted", "waitlisted"].map(|name| event.get(name).and_then(|value| value.as_i64()))
        };
        let visitor = town.client();
        assert_eq!(numbers(&visitor, "discreet").await, [None, None, None]);
        assert_eq!(numbers(&visitor, "open-book").await, [Some(50), Some(12), Some(3)]);
        assert_eq!(numbers(&ada, "discreet").await, [Some(50), Some(12), Some(3)]);
        assert!(!visitor.get("/events/discreet").await.text().contains("12 of 50"));
        assert!(visitor.get("/events/open-book").await.text().contains("12 of 50 places taken"));
        assert!(ada.get("/events/discreet").await.text().contains("12 of 50 places taken"));
    }
}
