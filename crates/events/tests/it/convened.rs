//! Meetings that another room convened: nobody registers for them, and each reader learns of those who
//! meet what is theirs to know.

use crate::town::{Neighbour, Town, date, english, slug, time};
use events::Event;
use events::convene::{Convener, Meeting, Schedule, convene};
use events::event::{self, Registration};
use members::network;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::json;
use testkit::{Client, both};
use uuid::Uuid;
use web::Audience;

const LINK: &str = "https://meet.example/secret";
const PAGE: &str = "/events/criteria-2026";
const API: &str = "/api/v1/events/criteria-2026";

/// A record of another room, as it says of itself.
fn convener(
    network: &network::Model,
    name: &str,
    seen_by: Audience,
    people: &[&Neighbour],
) -> Convener {
    let page = format!("/rooms/{}", slug(&name.to_lowercase()));
    Convener {
        id: Uuid::now_v7(),
        network_id: network.id,
        name: english(name),
        meetings: format!("{page}/meetings"),
        page,
        seen_by,
        takes_part: Audience::People(people.iter().map(|one| one.id).collect()),
    }
}

struct Street {
    network: network::Model,
    ada: Neighbour,
    ben: Neighbour,
    sue: Neighbour,
    meeting: Event,
}

/// A meeting that everybody may see, of the circle Food, known to all, in which Ada is, and of the
/// circle Hidden, known to its own people only, in which Ben is.
async fn street(town: &Town) -> Street {
    let network = town.network("procura").await;
    let ada = town.buyer("Ada", &network).await;
    let ben = town.buyer("Ben", &network).await;
    let sue = town.secretary("Sue", &network).await;
    let hidden = Audience::People(vec![ben.id]);
    let tx = town.begin().await;
    let meeting = convene(
        &tx,
        &Meeting {
            network_id: network.id,
            person_id: ada.id,
            title: english("Criteria"),
            about: english("Labels."),
            schedule: Schedule {
                zone: chrono_tz::Europe::Helsinki,
                day: date("2026-03-12"),
                hours: (time("10:00"), time("12:00")),
                place: Some("Town hall".to_owned()),
                online_url: Some(LINK.to_owned()),
            },
            audience: Audience::Everyone,
            conveners: vec![
                convener(&network, "Food", Audience::Everyone, &[&ada]),
                convener(&network, "Hidden", hidden, &[&ben]),
            ],
        },
    )
    .await
    .expect("a meeting");
    tx.commit().await.expect("a change");
    Street {
        network,
        ada,
        ben,
        sue,
        meeting,
    }
}

async fn page(who: &Client) -> String {
    who.get(PAGE).await.ok().text()
}

both! {
    async fn each_reader_learns_whose_meeting_it_is_as_far_as_they_may_know(town: Town) {
        let Street { ada, ben, sue, .. } = street(&town).await;
        let visitor = town.client();
        let stranger = town.supplier("Sam", &town.network("other").await).await;
        for other in [&visitor, &*stranger] {
            let seen = page(other).await;
            assert!(seen.contains("A meeting of Food<"), "{seen}");
            assert!(seen.contains("href=\"/rooms/food\"") && !seen.contains("/rooms/food/meetings"), "{seen}");
            let shown = other.get_json(API).await.ok();
            assert_eq!(shown.json()["conveners"][0]["name"]["texts"]["en"], "Food", "{}", shown.text());
            for way in ["", ".ics"] {
                let told = other.get(&format!("{PAGE}{way}")).await.ok().text();
                assert!(!told.contains("Hidden") && !told.contains("/rooms/hidden") && !told.contains(LINK), "{told}");
            }
            assert!(!shown.text().contains("Hidden") && !shown.text().contains(LINK), "{}", shown.text());
        }

        let seen = page(&ada).await;
        assert!(seen.contains("A meeting of Food<") && seen.contains("href=\"/rooms/food/meetings/criteria-2026\""), "{seen}");
        assert!(!seen.contains("Hidden"), "{seen}");

        let seen = page(&ben).await;
        assert!(seen.contains("A meeting of Food and Hidden<"), "{seen}");
        assert!(seen.contains("href=\"/rooms/food\"") && seen.contains("href=\"/rooms/hidden/meetings/criteria-2026\""), "{seen}");
        let known: Vec<_> = ben.get_json(API).await.ok().json()["conveners"].as_array().unwrap().iter()
            .map(|one| one["name"]["texts"]["en"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(known, ["Food", "Hidden"]);

        for (who, title) in [(&visitor, "A meeting of Food<"), (&*stranger, "A meeting of Food<"), (&*ben, "A meeting of Food and Hidden<")] {
            for list in ["/events", "/"] {
                let listed = who.get(list).await.ok().text();
                assert!(listed.contains(title), "{list}: {listed}");
            }
        }

        // Those who take part connect, and whoever runs the house; without having registered.
        for who in [&ada, &ben, &sue] {
            assert!(page(who).await.contains(LINK));
            assert_eq!(who.get_json(API).await.ok().json()["online_url"], LINK);
        }
        for who in [&ada, &ben] {
            assert!(who.get(&format!("{PAGE}.ics")).await.ok().text().replace("\r\n ", "").contains(LINK));
            assert!(!who.get("/events.ics").await.ok().text().replace("\r\n ", "").contains(LINK));
        }
    }

    async fn nobody_registers_and_nothing_says_that_one_could(town: Town) {
        let Street { ada, sue, .. } = street(&town).await;
        let visitor = town.client();
        for who in [&visitor, &*ada, &*sue] {
            for path in [PAGE, "/events", "/events?view=month&month=2026-03", "/", "/events.atom", "/events.ics", API, "/api/v1/events"] {
                let said = who.get(path).await.ok().text();
                for word in ["Register", "egistration is", "Open for", "\"open\"", "offers", "Capacity"] {
                    assert!(!said.contains(word), "{path}: {word}: {said}");
                }
            }
            assert!(page(who).await.contains("Nobody registers for this meeting: those who called it note who attends."));
        }
        let listed = visitor.get("/events").await.ok().text();
        assert!(listed.contains("Criteria") && listed.contains("Announced"), "{listed}");
        assert!(!visitor.get("/events?free=yes").await.ok().text().contains("Criteria"));
        let shown = visitor.get_json(API).await.ok().json();
        assert_eq!((&shown["registration"], &shown["state"]), (&json!("none"), &json!("announced")));

        town.advance("2026-03-12T09:00:00Z".parse::<chrono::DateTime<chrono::Utc>>().unwrap() - town.now());
        assert_eq!(visitor.get_json(API).await.ok().json()["state"], "running");
        town.advance(chrono::Duration::hours(3));
        assert_eq!(visitor.get_json(API).await.ok().json()["state"], "past");
    }

    async fn an_application_is_refused_with_the_reason(town: Town) {
        let Street { ada, meeting, .. } = street(&town).await;
        let why = "Nobody registers for this meeting: those who called it note who attends.";
        let whole = json!({"name": "Ada", "email": "ada@gent.example", "organisation": "Ghent", "audience": "other"});
        for sent in [json!({}), whole] {
            let refused = ada.post_json(&format!("{API}/applications"), &sent).await;
            assert_eq!(refused.status.as_u16(), 409, "{}", refused.text());
            assert_eq!(refused.json()["errors"], json!([{"field": "event", "message": why}]));
        }
        let form = ada.get(&format!("{PAGE}/applications/new")).await.ok().text();
        assert!(form.contains(why) && !form.contains("name=\"email\""), "{form}");
        let fields = [("name", "Ada"), ("email", "ada@gent.example"), ("organisation", "Ghent"), ("audience", "other"), ("language", "en")];
        assert!(ada.post(&format!("{PAGE}/applications"), &fields).await.unprocessable().text().contains(why));
        let applied = events::application::Entity::find()
            .filter(events::application::Column::EventId.eq(meeting.id))
            .all(town.store().db()).await.unwrap();
        assert!(applied.is_empty());
    }

    async fn the_desk_says_who_looks_after_it(town: Town) {
        let Street { ada, sue, meeting, .. } = street(&town).await;
        assert!(!sue.get("/desk").await.ok().text().contains("Criteria"));
        let facts = sue.get(&format!("{PAGE}/edit")).await.ok().text();
        let of_applicants = [
            "/edit/registration", "/edit/questions", "/edit/quotas", "/applications", "/applications/letters",
            "/invitations", "/attendance", "/attendance/walk-ins", "/no-shows", "/certificates", "/feedback",
        ];
        for below in of_applicants {
            let said = sue.get(&format!("{PAGE}{below}")).await;
            assert_eq!(said.status.as_u16(), 409, "{below}: {}", said.text());
            let said = said.text();
            assert!(said.contains("A meeting of Food and Hidden") && said.contains("Nobody registers for this meeting, so"), "{below}: {said}");
            assert!(said.contains("href=\"/rooms/food/meetings/criteria-2026\""), "{below}: {said}");
            assert!(!facts.contains(&format!("href=\"{PAGE}{below}\"")), "{below}");
            ada.get(&format!("{PAGE}{below}")).await.forbidden();
        }
        for (below, fields) in [
            ("/edit/registration", &[("registration", "open"), ("offer-hours", "48")][..]),
            ("/capacity", &[("capacity", "3")]),
            ("/attendance/walk-ins", &[("name", "Sam")]),
        ] {
            assert_eq!(sue.post(&format!("{PAGE}{below}"), fields).await.status.as_u16(), 409, "{below}");
        }
        sue.post(&format!("{PAGE}/closure"), &[]).await.unprocessable();
        sue.post(&format!("{PAGE}/extensions"), &[("until", "2026-03-12T09:00"), ("reason", "x")]).await.unprocessable();
        let standing = sue.get(&format!("{PAGE}/edit/standing")).await.ok().text();
        assert!(standing.contains("/cancellation") && !standing.contains("/closure") && !standing.contains("/extensions"), "{standing}");
        sue.get(&format!("{PAGE}/materials")).await.ok();
        let now = event::Entity::find_by_id(meeting.id).one(town.store().db()).await.unwrap().unwrap();
        assert_eq!(now, meeting);
    }

    async fn the_desk_takes_no_registration_away_and_a_copy_has_one(town: Town) {
        let Street { network, sue, meeting, .. } = street(&town).await;
        town.event("training", &network).announced().await;
        let none = [("registration", "none"), ("offer-hours", "48")];
        sue.post("/events/training/edit/registration", &none).await.unprocessable();
        let form = sue.get("/events/training/edit/registration").await.ok().text();
        assert!(!form.contains("value=\"none\""), "{form}");

        let by = web::Secretariat { network_id: network.id, person_id: sue.id };
        let plan = events::draft::Plan {
            title: english("Once more"),
            zone: chrono_tz::UTC,
            first_day: None,
            hours: (time("10:00"), time("12:00")),
            series_id: None,
            pattern: Some(meeting),
        };
        let copy = events::draft::draft(town.store(), &by, &plan).await.unwrap();
        assert_eq!(copy.registration, Registration::Open);
    }

    async fn what_is_said_anew_of_a_convener_stands_at_once(town: Town) {
        let Street { network, ada, ben, meeting, .. } = street(&town).await;
        let of_event = events::convener::Entity::find()
            .filter(events::convener::Column::EventId.eq(meeting.id))
            .all(town.store().db()).await.unwrap();
        let hidden = of_event.iter().find(|one| one.page == "/rooms/hidden").unwrap().convener_id;
        let tx = town.begin().await;
        let renamed = Convener { id: hidden, ..convener(&network, "Textiles", Audience::Everyone, &[]) };
        events::convene::introduce(&tx, &renamed).await.unwrap();
        tx.commit().await.unwrap();
        assert!(page(&ada).await.contains("A meeting of Food and Textiles<"));
        assert!(page(&ben).await.contains(LINK));

        let tx = town.begin().await;
        events::convene::withdraw(&tx, meeting.id, hidden).await.unwrap();
        tx.commit().await.unwrap();
        let seen = page(&ben).await;
        assert!(seen.contains("A meeting of Food<") && !seen.contains(LINK), "{seen}");
        assert!(page(&ada).await.contains(LINK));
    }
}
