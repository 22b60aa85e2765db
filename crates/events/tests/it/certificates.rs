//! Certificates of attendance: who gets one, what it says, how it is checked.

use crate::participants::Participant;
use crate::town::Town;
use events::event::{Model as Event, Registration};
use events::{application::Status, certificate};
use sea_orm::{EntityTrait, QueryOrder};
use testkit::Answer;
use vocabulary::Language;

async fn issued(town: &Town) -> Vec<certificate::Model> {
    certificate::Entity::find()
        .order_by_asc(certificate::Column::Id)
        .all(town.store().db())
        .await
        .expect("certificates")
}

async fn ask(town: &Town, participant: &Participant) -> Answer {
    town.client()
        .get(&participant.path("/certificate.pdf"))
        .await
}

/// A training that Ben went to, and that Cleo had a place at.
async fn past_training(town: &Town) -> (Event, Participant, Participant) {
    let network = town.network("procura").await;
    let event = town.event("training", &network).announced().await;
    let (ben, cleo) = (
        town.participant(&event, "Ben").await,
        town.participant(&event, "Cleo").await,
    );
    town.was_there(&ben, &town.days(&event).await[0]).await;
    town.until_the_day_after();
    (event, ben, cleo)
}

testkit::both! {
    async fn whoever_was_there_gets_one_certificate_and_always_the_same(town: Town) {
        let (event, ben, _) = past_training(&town).await;
        let first = ask(&town, &ben).await.ok();
        let second = ask(&town, &ben).await.ok();
        let (third, fourth) = tokio::join!(ask(&town, &ben), ask(&town, &ben));

        assert!(first.body.starts_with(b"%PDF-"));
        assert_eq!(first.header("content-type"), Some("application/pdf"));
        for again in [second, third.ok(), fourth.ok()] {
            assert_eq!(again.body, first.body);
        }
        let rows = issued(&town).await;
        let seen: Vec<_> = rows.iter().map(|row| (row.application_id, row.event_id, row.name.as_str())).collect();
        assert_eq!(seen, [(ben.row.id, event.id, "Ben")]);
    }

    async fn two_who_ask_first_at_the_same_moment_get_the_same(town: Town) {
        let (_, ben, _) = past_training(&town).await;
        let (one, other) = tokio::join!(ask(&town, &ben), ask(&town, &ben));
        assert_eq!(one.ok().body, other.ok().body);
        assert_eq!(issued(&town).await.len(), 1);
    }

    async fn there_is_none_before_the_end_without_check_in_or_without_a_place(town: Town) {
        let network = town.network("procura").await;
        let event = town.event("training", &network).announced().await;
        let day = town.days(&event).await.remove(0);
        let (ben, cleo) = (town.participant(&event, "Ben").await, town.participant(&event, "Cleo").await);
        let gone = town.applicant(&event, "Gus", |row| row.status = Status::Cancelled).await;
        town.was_there(&ben, &day).await;
        town.was_there(&gone, &day).await;

        town.until_the_day();
        let early = ask(&town, &ben).await.forbidden();
        assert!(early.text().contains("Certificates are issued when the event is over."));
        town.advance(chrono::Duration::days(1));
        assert!(ask(&town, &cleo).await.forbidden().text().contains("Nobody checked you in"));
        assert!(ask(&town, &gone).await.forbidden().text().contains("for those who had a place"));
        town.client().get("/applications/guessed/certificate.pdf").await.not_found();
        assert!(issued(&town).await.is_empty());

        ask(&town, &ben).await.ok();
    }

    async fn a_participant_who_is_signed_in_needs_no_link(town: Town) {
        let network = town.network("procura").await;
        let (ben, cleo) = (town.buyer("Ben", &network).await, town.buyer("Cleo", &network).await);
        let event = town.event("training", &network).announced().await;
        let own = town.applicant(&event, "Ben", |row| row.person_id = Some(ben.id)).await;
        town.was_there(&own, &town.days(&event).await[0]).await;
        town.until_the_day_after();

        ben.get("/events/training/certificate.pdf").await.ok();
        cleo.get("/events/training/certificate.pdf").await.not_found();
        town.client().get("/events/training/certificate.pdf").await.sign_in();
    }

    async fn anybody_can_check_a_number_and_a_made_up_one_is_not_there(town: Town) {
        let (_, ben, _) = past_training(&town).await;
        ask(&town, &ben).await.ok();
        let number = issued(&town).await.remove(0).number;

        for typed in [number.clone(), number.to_lowercase(), number.replace('-', "")] {
            let shown = town.client().get(&format!("/certificates/{typed}")).await.ok();
            assert_eq!(shown.header("referrer-policy"), Some("no-referrer"));
            let shown = shown.text();
            for said in ["This certificate is genuine.", "Ben", "Event training", "12 March 2026", &number] {
                assert!(shown.contains(said), "{said} in {shown}");
            }
            assert!(!shown.contains("ben@example.org") && !shown.contains("House of Ben"), "{shown}");
        }
        town.client().get("/certificates/00000-00000-00000-00000-00000").await.not_found();
        town.client().get("/certificates/%F0%9F%92%A9").await.not_found();
    }

    async fn a_certificate_whose_check_in_was_taken_back_is_not_called_genuine(town: Town) {
        let (event, ben, _) = past_training(&town).await;
        let network = members::network::Entity::find().one(town.store().db()).await.expect("networks").expect("one");
        let ada = town.secretary("Ada", &network).await;
        ask(&town, &ben).await.ok();
        let day = town.days(&event).await[0].id.to_string();
        ada.post("/events/training/attendance/corrections", &[("application", &ben.id()), ("day", &day)]).await.see_other();

        let number = issued(&town).await.remove(0).number;
        let shown = town.client().get(&format!("/certificates/{number}")).await.ok().text();
        assert!(shown.contains("it no longer confirms") && !shown.contains("is genuine"), "{shown}");
        ask(&town, &ben).await.forbidden();
    }

    async fn a_name_that_cannot_be_printed_is_refused_with_its_letters_and_not_issued(town: Town) {
        let (event, _, _) = past_training(&town).await;
        let wang = town.participant(&event, "王小明").await;
        town.was_there(&wang, &town.days(&event).await[0]).await;
        let refused = ask(&town, &wang).await.forbidden().text();
        assert!(refused.contains("王小明") && refused.contains("cannot be printed"), "{refused}");
        assert!(issued(&town).await.is_empty());
    }

    async fn the_desk_writes_once_to_each_who_was_there_in_their_language_with_a_link_that_works(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        let event = town.event("training", &network).with(|event| event.registration = Registration::Open).announced().await;
        let ben = town.applicant(&event, "Ben", |row| row.language = Language::Finnish).await;
        let cleo = town.participant(&event, "Cleo").await;
        town.was_there(&ben, &town.days(&event).await[0]).await;
        let letters = "/events/training/certificates/letters";
        ada.post(letters, &[]).await.unprocessable();
        town.until_the_day_after();
        ada.post(letters, &[]).await.see_other();
        ada.post(letters, &[]).await.see_other();

        let inbox = town.inbox(&ben.row.email).await;
        assert_eq!(inbox.len(), 1);
        assert_eq!(inbox[0].language, Language::Finnish);
        assert_eq!(inbox[0].network_id, Some(network.id));
        assert!(town.inbox(&cleo.row.email).await.is_empty());
        let link = inbox[0].body.split_whitespace().find(|word| word.ends_with("/certificate.pdf")).expect("a link");
        let path = link.strip_prefix("http://house.test").expect("a full address");
        town.client().get(path).await.ok();
    }

    async fn looking_issues_nothing_and_a_button_does(town: Town) {
        let (_, ben, cleo) = past_training(&town).await;
        let network = members::network::Entity::find().one(town.store().db()).await.expect("networks").expect("one");
        let ada = town.secretary("Ada", &network).await;
        let paper = format!("/events/training/certificates/{}", ben.id());
        ada.get(&paper).await.not_found();
        let list = ada.get("/events/training/certificates").await.ok().text();
        assert!(list.contains(&format!("action=\"{paper}\"")), "{list}");
        assert!(issued(&town).await.is_empty());

        ada.post(&paper, &[]).await.see_other();
        assert!(ada.get(&paper).await.ok().body.starts_with(b"%PDF-"));
        ada.post(&format!("/events/training/certificates/{}", cleo.id()), &[]).await.forbidden();
        assert_eq!(issued(&town).await.len(), 1);
    }

    async fn the_list_of_the_desk_is_for_the_desk(town: Town) {
        let network = town.network("procura").await;
        let other = town.network("big-buyers").await;
        let (ada, eve) = (town.secretary("Ada", &network).await, town.secretary("Eve", &other).await);
        let event = town.event("training", &network).announced().await;
        let ben = town.participant(&event, "Ben").await;
        town.was_there(&ben, &town.days(&event).await[0]).await;
        town.until_the_day_after();

        let list = ada.get("/events/training/certificates").await.ok().text();
        assert!(list.contains("Ben") && list.contains("7 h 0 min"), "{list}");
        let paper = format!("/events/training/certificates/{}", ben.id());
        eve.get("/events/training/certificates").await.forbidden();
        eve.get(&paper).await.forbidden();
        eve.post(&paper, &[]).await.forbidden();
        town.client().post(&paper, &[]).await.sign_in();
        eve.post("/events/training/certificates/letters", &[]).await.forbidden();
        town.client().get(&paper).await.sign_in();
    }
}
