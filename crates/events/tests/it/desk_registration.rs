//! The desk: who may come, until when, what is asked of them, and calling it off.

use crate::desk::{event, people};
use crate::registering::email;
use crate::town::{Town, at};
use events::application::Status;
use events::event::{self, Registration};
use events::{extension, question, quota};
use sea_orm::{EntityTrait, QueryOrder};
use testkit::both;
use web::Audience;

both! {
    async fn an_announced_event_is_opened_for_a_reason_that_stays_on_record(town: Town) {
        let (network, [ada, ben, _]) = people(&town).await;
        let secret = Audience::Secretariat(network.id);
        let training = town.event("training", &network).seen_by(secret).announced().await;
        let path = training.path("/edit/audience");
        let buyers = Audience::Buyers(network.id).to_string();
        ben.get(&training.path("")).await.not_found();

        ada.post(&path, &[("audience", &buyers)]).await.unprocessable();
        ben.get(&training.path("")).await.not_found();
        ada.post(&path, &[("audience", &buyers), ("reason", "The programme is set")]).await.see_other();
        ben.get(&training.path("")).await.ok();
        town.client().get(&training.path("")).await.not_found();
        let page = ada.get(&path).await.ok().text();
        assert!(page.contains("The programme is set") && page.contains("Ada"), "{page}");

        ada.post(&path, &[("audience", "people"), ("audience-list", "nobody@example.org"), ("reason", "x")])
            .await
            .unprocessable();
        ada.post(&path, &[("audience", "people"), ("audience-list", &ben.email), ("reason", "Just Ben")])
            .await
            .see_other();
        assert_eq!(event(&town, "training").await.audience, Audience::People(vec![ben.id]));
        ada.post(&path, &[("audience", "secretariat:00000000-0000-0000-0000-000000000009"), ("reason", "x")])
            .await
            .unprocessable();
    }

    async fn registration_closes_after_it_opens_and_an_announced_time_stays(town: Town) {
        let (network, [ada, ..]) = people(&town).await;
        let training = town.event("training", &network).drafted().await;
        let path = training.path("/edit/registration");
        let rules = |opens, closes| {
            [("registration", "selection"), ("offer-hours", "24"), ("opens", opens), ("closes", closes)]
        };
        ada.post(&path, &rules("2026-03-05T09:00", "2026-03-05T09:00")).await.unprocessable();
        ada.post(&path, &rules("", "2026-03-12T16:01")).await.unprocessable();
        ada.post(&path, &[("registration", "external"), ("offer-hours", "24")]).await.unprocessable();
        ada.post(&path, &rules("2026-03-02T09:00", "2026-03-10T12:00")).await.see_other();
        let ruled = event(&town, "training").await;
        assert_eq!(ruled.registration, Registration::Selection);
        assert_eq!((ruled.opens_at, ruled.closes_at), (Some(at("2026-03-02T07:00:00Z")), Some(at("2026-03-10T10:00:00Z"))));

        ada.post(&training.path("/edit/audience"), &[("audience", "everyone")]).await.see_other();
        ada.post(&training.path("/announcement"), &[]).await.see_other();
        ada.post(&path, &rules("", "2026-03-04T12:00")).await.see_other();
        assert_eq!(event(&town, "training").await.closes_at, Some(at("2026-03-10T10:00:00Z")));
    }

    async fn the_way_of_registering_stays_once_somebody_applied(town: Town) {
        let (network, [ada, ..]) = people(&town).await;
        let training = town.event("training", &network).announced().await;
        let selection = [("registration", "selection"), ("offer-hours", "48")];
        town.apply(&training, &["Ida"]).await;
        ada.post(&training.path("/edit/registration"), &selection).await.unprocessable();
        assert_eq!(event(&town, "training").await.registration, Registration::Open);
        let same = [("registration", "open"), ("offer-hours", "24")];
        ada.post(&training.path("/edit/registration"), &same).await.see_other();
        assert_eq!(event(&town, "training").await.offer_hours, 24);
    }

    async fn places_never_fall_below_those_that_are_taken(town: Town) {
        let (network, [ada, ..]) = people(&town).await;
        let training = town.event("training", &network).with(|event| event.capacity = Some(3)).announced().await;
        town.apply(&training, &["Ida", "Jon"]).await;
        let path = training.path("/capacity");
        let page = ada.post(&path, &[("capacity", "1")]).await.unprocessable().text();
        assert!(page.contains("2 places are taken or offered already"), "{page}");
        ada.post(&path, &[("capacity", "-5")]).await.unprocessable();
        ada.post(&path, &[("capacity", "2")]).await.see_other();
        assert_eq!(event(&town, "training").await.capacity, Some(2));
        ada.post(&path, &[("capacity", "")]).await.see_other();
        assert_eq!(event(&town, "training").await.capacity, None);
    }

    async fn more_places_pass_on_to_the_wait_list(town: Town) {
        let (network, [ada, ..]) = people(&town).await;
        let training = town.event("training", &network).with(|event| event.capacity = Some(1)).announced().await;
        town.apply(&training, &["Ida", "Jon", "Kai"]).await;
        let letters = async |name| town.inbox(&email(name)).await.len();
        let before = (letters("Jon").await, letters("Kai").await);
        ada.post(&training.path("/capacity"), &[("capacity", "2")]).await.see_other();
        let after = event(&town, "training").await;
        assert_eq!((after.accepted, after.offered, after.waitlisted), (1, 1, 1));
        assert_eq!((letters("Jon").await, letters("Kai").await), (before.0 + 1, before.1));
    }

    async fn registration_is_closed_by_hand_and_opened_again(town: Town) {
        let (network, [ada, ..]) = people(&town).await;
        let training = town.event("training", &network).announced().await;
        ada.post(&training.path("/reopening"), &[]).await.unprocessable();
        ada.post(&training.path("/closure"), &[]).await.see_other();
        assert_eq!(event(&town, "training").await.state(town.now()), events::State::Closed);
        ada.post(&training.path("/closure"), &[]).await.unprocessable();
        ada.post(&training.path("/reopening"), &[]).await.see_other();
        assert_eq!(event(&town, "training").await.state(town.now()), events::State::Open);
        let draft = town.event("draft", &network).drafted().await;
        ada.post(&draft.path("/closure"), &[]).await.unprocessable();
    }

    async fn an_extension_keeps_the_old_time_and_tells_readers_why(town: Town) {
        let (network, [ada, ..]) = people(&town).await;
        let closes = at("2026-03-05T10:00:00Z");
        let training = town.event("training", &network).with(|event| event.closes_at = Some(closes)).announced().await;
        let path = training.path("/extensions");
        let until = |until| [("until", until), ("reason", "On the wish of several cities.")];
        ada.post(&path, &until("2026-03-05T12:00")).await.unprocessable();
        ada.post(&path, &until("2026-03-13T12:00")).await.unprocessable();
        ada.post(&path, &[("until", "2026-03-09T12:00")]).await.unprocessable();
        ada.post(&path, &until("2026-03-09T12:00")).await.see_other();

        assert_eq!(event(&town, "training").await.closes_at, Some(at("2026-03-09T10:00:00Z")));
        let kept = extension::Entity::find().one(town.store().db()).await.unwrap().expect("an extension");
        assert_eq!((kept.from, kept.to, kept.person_id), (Some(closes), at("2026-03-09T10:00:00Z"), Some(ada.id)));
        let page = town.client().get(&training.path("")).await.ok().text();
        assert!(page.contains("On the wish of several cities."), "{page}");
    }

    async fn those_who_wanted_to_come_are_told_once_that_it_is_off(town: Town) {
        let (network, [ada, ..]) = people(&town).await;
        let training = town.event("training", &network).titled("Reserved contracts").announced().await;
        for (name, status) in [
            ("Ida", Status::Accepted), ("Jon", Status::Waitlisted), ("Kai", Status::Declined),
            ("Lia", Status::Cancelled), ("Max", Status::Submitted),
        ] {
            town.applicant(&training, name, |row| (row.status, row.told) = (status, status)).await;
        }
        ada.post(&training.path("/cancellation"), &[]).await.unprocessable();
        assert!(town.inbox("ida@example.org").await.is_empty());

        let reason = [("cancel-reason", "The hall is flooded.")];
        ada.post(&training.path("/cancellation"), &reason).await.see_other();
        ada.post(&training.path("/cancellation"), &reason).await.unprocessable();
        for told in ["ida", "jon", "max"] {
            let letters = town.inbox(&format!("{told}@example.org")).await;
            let subjects: Vec<_> = letters.iter().map(|letter| letter.subject.as_str()).collect();
            assert_eq!(subjects, ["Cancelled: Reserved contracts"], "{told}");
            assert!(letters[0].body.contains("The hall is flooded."), "{}", letters[0].body);
            assert!(letters[0].body.contains("http://house.test/events/training"), "{}", letters[0].body);
        }
        for not_told in ["kai", "lia"] {
            assert!(town.inbox(&format!("{not_told}@example.org")).await.is_empty(), "{not_told}");
        }
        assert_eq!(event(&town, "training").await.state(town.now()), events::State::Cancelled);
    }

    async fn questions_are_asked_moved_and_retired_and_keep_their_answers(town: Town) {
        let (network, [ada, ..]) = people(&town).await;
        let training = town.event("training", &network).announced().await;
        let path = training.path("/edit/questions");
        let ask = |label, kind| {
            [("original", "en"), ("section", "en"), ("label-en", label), ("stage", "application"), ("kind", kind)]
        };
        ada.post(&path, &ask("What do you eat?", "dietary")).await.see_other();
        ada.post(&path, &ask("Which topic?", "choice")).await.unprocessable();
        let choice: Vec<_> = ask("Which topic?", "choice").into_iter().chain([("choices-en", "Food\nICT")]).collect();
        ada.post(&path, &choice).await.see_other();
        let questions = async || {
            let questions = question::Entity::find().order_by_asc(question::Column::Position);
            questions.all(town.store().db()).await.unwrap()
        };
        let labels = async || -> Vec<String> {
            questions().await.iter().map(|question| question.label.original().text.to_owned()).collect()
        };
        assert_eq!(labels().await, ["What do you eat?", "Which topic?"]);
        let topic = questions().await[1].clone();
        ada.post(&format!("{path}/{}/precedence", topic.id), &[]).await.see_other();
        assert_eq!(labels().await, ["Which topic?", "What do you eat?"]);
        let page = ada.get(&path).await.ok().text();
        assert!(page.contains("Which topic?") && page.contains("ICT"), "{page}");

        town.applicant(&training, "Ida", |row| {
            row.answers.insert(topic.id, events::application::Answer::Number(1));
        })
        .await;
        let own = format!("{path}/{}", topic.id);
        ada.post(&own, &ask("Which topic?", "text")).await.unprocessable();
        let fewer: Vec<_> = ask("Which topic?", "choices").into_iter().chain([("choices-en", "Food\nICT")]).collect();
        ada.post(&own, &fewer).await.unprocessable();
        let more = ask("Which topic, mainly?", "choice").into_iter().chain([("choices-en", "Food\nICT\nTextiles")]);
        ada.post(&own, &more.collect::<Vec<_>>()).await.see_other();
        ada.post(&format!("{own}/retirement"), &[]).await.see_other();
        assert!(questions().await[0].retired_at.is_some());
        ada.post(&format!("{own}/retirement"), &[("asked", "yes")]).await.see_other();
        assert!(questions().await[0].retired_at.is_none());

        let other = town.event("other", &network).drafted().await;
        ada.get(&other.path(&format!("/edit/questions/{}", topic.id))).await.not_found();
        ada.post(&other.path(&format!("/edit/questions/{}/retirement", topic.id)), &[]).await.not_found();
    }

    async fn quotas_warn_of_places_that_nobody_can_have(town: Town) {
        let (network, [ada, ..]) = people(&town).await;
        let training = town
            .event("training", &network)
            .with(|event| {
                event.capacity = Some(50);
                event.targets.0 = vec![event::Target::PublicAuthority, event::Target::SocialEconomy];
            })
            .announced()
            .await;
        let path = training.path("/edit/quotas");
        let halves = |other| [
            ("dimension-0", "target"), ("target-0", "public-authority"), ("places-0", "25"),
            ("dimension-1", "target"), ("target-1", "social-economy"), ("places-1", other),
        ];
        ada.post(&path, &halves("20")).await.see_other();
        let page = ada.get(&path).await.ok().text();
        assert!(page.contains("leave 5 places that nobody can get"), "{page}");
        ada.post(&path, &halves("25")).await.see_other();
        assert!(!ada.get(&path).await.ok().text().contains("nobody can get"));
        assert_eq!(quota::Entity::find().all(town.store().db()).await.unwrap().len(), 2);
        let twice = [
            ("dimension-0", "country"), ("value-0", "FI"), ("places-0", "5"),
            ("dimension-1", "country"), ("value-1", "Finland"), ("places-1", "6"),
        ];
        ada.post(&path, &twice).await.unprocessable();
    }
}
