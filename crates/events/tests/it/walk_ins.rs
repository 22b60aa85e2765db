//! The door for those who come without registration.

use crate::town::{Neighbour, Town};
use events::application::{self, Status};
use events::event::{self, Target};
use events::quota::Dimension;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use testkit::{Answer, Client, both};

const DOOR: &str = "/events/training/attendance/walk-ins";
const LIST: &str = "/events/training/attendance";

/// A training with so many places, its secretary, and its day, which has come.
async fn at_the_door(town: &Town, places: Option<i32>) -> (Neighbour, event::Model, String) {
    let network = town.network("procura").await;
    let ada = town.secretary("Ada", &network).await;
    let event = town
        .event("training", &network)
        .with(|event| event.capacity = places)
        .announced()
        .await;
    let day = town.days(&event).await[0].id.to_string();
    (ada, event, day)
}

/// Adds somebody from a city, as those at the door do.
async fn add(desk: &Client, day: &str, name: &str, more: &[(&str, &str)]) -> Answer {
    let mut fields = vec![
        ("day", day),
        ("name", name),
        ("organisation", "City of Turku"),
        ("audience", "public-authority"),
    ];
    fields.extend_from_slice(more);
    desk.post(DOOR, &fields).await
}

async fn applications(town: &Town, event: &event::Model) -> Vec<application::Model> {
    application::Entity::find()
        .filter(application::Column::EventId.eq(event.id))
        .order_by_asc(application::Column::Number)
        .all(town.store().db())
        .await
        .unwrap()
}

both! {
    async fn who_walks_in_has_a_place_and_is_checked_in_at_once_and_counted_once(town: Town) {
        let (ada, event, day) = at_the_door(&town, Some(2)).await;
        town.apply(&event, &["Ben"]).await;
        town.until_the_day();
        assert!(ada.get(LIST).await.ok().text().contains(&format!("{DOOR}?day={day}")));
        assert!(ada.get(DOOR).await.ok().text().contains("1 place is free."));

        let back = add(&ada, &day, "Cleo  Patsalides", &[]).await.see_other();

        let all = applications(&town, &event).await;
        let [_, cleo] = all.as_slice() else { panic!("two: {all:?}") };
        assert_eq!(back, format!("{LIST}?day={day}#participant-{}", cleo.id));
        assert_eq!(
            (cleo.name.as_str(), cleo.organisation.as_str(), cleo.target, cleo.status, cleo.told, cleo.number),
            ("Cleo Patsalides", "City of Turku", Target::PublicAuthority, Status::Accepted, Status::Accepted, 2)
        );
        assert_eq!(cleo.address(), None);
        assert_eq!(town.counters(&event).await, (2, 0, 0));
        assert_eq!(town.decisions(cleo.id).await, [(Status::Accepted, true)]);
        let here: Vec<_> = town.check_ins(&event).await.iter().map(|row| (row.application_id, row.person_id)).collect();
        assert_eq!(here, [(cleo.id, Some(ada.id))]);
        // Nobody is written to who left no address.
        assert!(town.inbox(&cleo.email).await.is_empty());

        let list = ada.get(LIST).await.ok().text();
        assert!(list.contains("Walk-in") && !list.contains(".invalid"), "{list}");
        let csv = ada.get("/events/training/applications.csv").await.ok().text();
        assert!(csv.contains("2,Cleo Patsalides,,City of Turku,Public authorities,,"), "{csv}");
        assert!(csv.contains("Accepted,Accepted,At the door,2026-03-12 11:00"), "{csv}");
        let history = ada.get(&event.path(&format!("/applications/{}", cleo.id))).await.ok().text();
        assert!(history.contains("Came to the door without registration"), "{history}");
        assert!(history.contains("No address given") && !history.contains(".invalid"), "{history}");
    }

    async fn with_an_address_they_get_their_link_and_the_certificate_without_one_the_desk_prints_it(town: Town) {
        let (ada, event, day) = at_the_door(&town, None).await;
        town.until_the_day();
        add(&ada, &day, "Cleo", &[("email", " Cleo@Turku.Example ")]).await.see_other();
        add(&ada, &day, "Dan", &[]).await.see_other();

        let letters = town.inbox("cleo@turku.example").await;
        let [letter] = letters.as_slice() else { panic!("one letter: {letters:?}") };
        // In the language of the event: nobody asks for one at the door.
        assert_eq!(letter.subject, "Sinut kirjattiin sisään: Event training");
        assert!(letter.attachments.is_empty());
        let own = crate::registering::link_in(letter);
        town.client().get(&own).await.ok();

        town.advance(chrono::Duration::days(1));
        town.client().get(&format!("{own}/certificate.pdf")).await.ok();
        let dan = applications(&town, &event).await.remove(1);
        let paper = event.path(&format!("/certificates/{}", dan.id));
        ada.post(&paper, &[]).await.see_other();
        let paper = ada.get(&paper).await.ok();
        assert!(paper.body.starts_with(b"%PDF-"));
        ada.post("/events/training/certificates/letters", &[]).await.see_other();
        ada.post("/events/training/feedback/letters", &[]).await.see_other();
        assert_eq!(town.inbox("cleo@turku.example").await.len(), 3);
        assert!(town.inbox(&dan.email).await.is_empty());
    }

    async fn a_full_house_lets_nobody_in_and_says_what_can_be_done(town: Town) {
        let (ada, event, day) = at_the_door(&town, Some(1)).await;
        town.apply(&event, &["Ben", "Wim"]).await;
        town.until_the_day();

        let page = add(&ada, &day, "Cleo", &[]).await.unprocessable().text();
        for part in ["All 1 places are taken", "href=\"/events/training/edit/registration\"", "href=\"/events/training/applications\"", "value=\"Cleo\""] {
            assert!(page.contains(part), "{part} in {page}");
        }
        assert_eq!(applications(&town, &event).await.len(), 2);
        assert_eq!(town.counters(&event).await, (1, 0, 1));
        assert!(town.check_ins(&event).await.is_empty());
    }

    async fn many_doors_never_give_more_places_than_there_are(town: Town) {
        let (ada, event, day) = at_the_door(&town, Some(3)).await;
        town.until_the_day();
        let names: Vec<String> = (0..8).map(|number| format!("Guest {number}")).collect();
        let answers = futures::future::join_all(names.iter().map(|name| add(&ada, &day, name, &[]))).await;
        let let_in = answers.iter().filter(|answer| answer.status.as_u16() == 303).count();
        assert_eq!(let_in, 3);
        assert_eq!(town.counters(&event).await, (3, 0, 0));
        assert_eq!(town.check_ins(&event).await.len(), 3);
        let numbers: Vec<_> = applications(&town, &event).await.iter().map(|one| one.number).collect();
        assert_eq!(numbers, [1, 2, 3]);
    }

    async fn who_is_registered_is_checked_in_instead_and_a_namesake_is_added(town: Town) {
        let (ada, event, day) = at_the_door(&town, None).await;
        town.apply(&event, &["Ben"]).await;
        town.until_the_day();
        let ben = applications(&town, &event).await.remove(0);

        let by_address = add(&ada, &day, "Benjamin", &[("email", "ben@city.example")]).await.unprocessable().text();
        assert!(by_address.contains("This address is registered already"), "{by_address}");
        assert!(!by_address.contains("It is somebody else"), "{by_address}");
        let by_name = add(&ada, &day, "BEN", &[]).await.unprocessable().text();
        assert!(by_name.contains("Somebody of this name is registered already"), "{by_name}");
        assert!(by_name.contains("City of Ben") && by_name.contains(&ben.id.to_string()), "{by_name}");
        assert_eq!(applications(&town, &event).await.len(), 1);

        let known = [("application", &*ben.id.to_string()), ("day", &*day)];
        ada.post(&format!("{LIST}/check-ins?day={day}"), &known).await.see_other();
        let here = add(&ada, &day, "Ben", &[]).await.unprocessable().text();
        assert!(here.contains("Here"), "{here}");
        add(&ada, &day, "Ben", &[("namesake", "yes")]).await.see_other();
        assert_eq!(town.counters(&event).await, (2, 0, 0));
        assert_eq!(town.check_ins(&event).await.len(), 2);
    }

    async fn who_waits_is_let_in_when_a_place_is_free_and_only_then(town: Town) {
        let (ada, event, day) = at_the_door(&town, Some(1)).await;
        town.apply(&event, &["Ben", "Wim"]).await;
        town.until_the_day();
        let [ben, wim] = <[_; 2]>::try_from(applications(&town, &event).await).unwrap();
        let let_in = async || {
            let fields = [("application", &*wim.id.to_string()), ("day", &*day)];
            ada.post(&format!("{DOOR}/known"), &fields).await
        };
        let code = ada.get(&format!("/check-in/{}", wim.id)).await.ok().text();
        assert!(code.contains(&format!("action=\"{DOOR}/known\"")), "{code}");
        assert!(let_in().await.unprocessable().text().contains("All 1 places are taken"));
        let declined = [("outcome", "declined"), ("application", &*ben.id.to_string())];
        ada.post(&event.path("/applications/decisions"), &declined).await.see_other();

        let_in().await.see_other();
        let_in().await.see_other();

        assert_eq!(town.standing(&event).await, ["Ben declined", "Wim accepted"]);
        assert_eq!(town.counters(&event).await, (1, 0, 0));
        assert_eq!(town.check_ins(&event).await.len(), 1);
        assert_eq!(town.subjects("Wim").await[1..], ["You were let in: Event training"]);
        let list = ada.get(LIST).await.ok().text();
        assert!(!list.contains("Walk-in"), "Wim had registered: {list}");
    }

    async fn a_quota_is_passed_at_the_door_only_when_somebody_says_so(town: Town) {
        let (ada, event, day) = at_the_door(&town, Some(10)).await;
        town.limits(&event, Dimension::Target, Some("public-authority"), 1).await;
        town.apply(&event, &["Ben"]).await;
        town.until_the_day();
        let page = add(&ada, &day, "Cleo", &[]).await.unprocessable().text();
        assert!(page.contains("at most 1 places for Public authorities") && page.contains("Let in beyond the quota"), "{page}");
        add(&ada, &day, "Cleo", &[("over-quota", "yes")]).await.see_other();
        assert_eq!(town.counters(&event).await, (2, 0, 0));
    }

    async fn nobody_walks_in_before_the_day_or_after_it_was_called_off_or_past_the_desk(town: Town) {
        let (ada, event, day) = at_the_door(&town, None).await;
        let other = town.network("electronics").await;
        let eve = town.secretary("Eve", &other).await;
        let elsewhere = town.event("other", &other).announced().await;
        let other_day = town.days(&elsewhere).await[0].id.to_string();

        assert!(add(&ada, &day, "Cleo", &[]).await.unprocessable().text().contains("from the morning of the day on"));
        assert!(!ada.get(LIST).await.ok().text().contains(DOOR));
        town.until_the_day();
        add(&eve, &day, "Cleo", &[]).await.forbidden();
        add(&town.client(), &day, "Cleo", &[]).await.sign_in();
        eve.get(DOOR).await.forbidden();
        ada.post(&format!("{DOOR}/known"), &[("day", &day), ("application", &other_day)]).await.not_found();
        let nothing = ada.post(DOOR, &[("day", &day)]).await.unprocessable().text();
        for sentence in ["Write your name.", "Write the name of your organisation."] {
            assert!(nothing.contains(sentence), "{sentence} in {nothing}");
        }
        add(&ada, &day, "Cleo", &[("email", "cleo")]).await.unprocessable();
        assert!(applications(&town, &event).await.is_empty());

        // A day of another event is none of this one's: today is meant.
        add(&ada, &other_day, "Cleo", &[]).await.see_other();
        assert_eq!(town.check_ins(&event).await.len(), 1);
        town.change(event::Model { cancelled_at: Some(town.now()), accepted: 1, issued: 1, ..event.clone() }).await;
        add(&ada, &day, "Dan", &[]).await.unprocessable();
        assert_eq!(applications(&town, &event).await.len(), 1);
    }
}
