//! From the form to the personal link: who gets a place, who waits, and what becomes of both.

use crate::registering::{api, email, fields, link_in, post, wish};
use crate::town::{Town, at, country, english};
use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use chrono::Duration;
use events::application::{self, Answer, Status};
use events::event::{Registration, Target};
use events::question::Kind;
use events::quota::Dimension;
use events::registration::invite::{Guest, invite};
use events::{event, invitation};
use sea_orm::{EntityTrait, PaginatorTrait};
use serde_json::json;
use store::Json;
use testkit::both;
use vocabulary::Language;

both! {
    async fn who_comes_first_has_a_place_and_the_others_are_numbered(town: Town) {
        let network = town.network("procura").await;
        let training = town.event("training", &network).with(|event| event.capacity = Some(2)).announced().await;

        let standing = town.apply(&training, &["Ada", "Ben", "Cleo", "Dan"]).await;

        assert_eq!(standing, ["accepted", "accepted", "waitlisted 1", "waitlisted 2"]);
        assert_eq!(town.counters(&training).await, (2, 0, 2));
        assert_eq!(town.subjects("Ada").await, ["You have a place: Event training"]);
        assert_eq!(town.subjects("Cleo").await, ["You are on the waiting list: Event training"]);
    }

    async fn a_confirmation_comes_with_the_event_for_the_calendar_and_a_personal_link(town: Town) {
        let network = town.network("procura").await;
        let conference = town
            .event("conference", &network)
            .on("2026-03-12", "09:00", "18:00")
            .on("2026-03-13", "09:00", "15:45")
            .with(|event| event.online_url = Some("https://meet.example/room".to_owned()))
            .announced()
            .await;
        let ada = town.client();
        let thanks = post(&ada, &conference.path("/applications"), &fields("Ada")).await.see_other();
        assert_eq!(thanks, "/events/conference/applications/received");
        ada.get(&thanks).await.ok();

        let letters = town.inbox(&email("Ada")).await;
        let [letter] = letters.as_slice() else { panic!("one letter: {letters:?}") };
        assert!(letter.body.contains("Thursday 12 March 2026, 09:00–18:00 EET\nFriday 13 March 2026, 09:00–15:45 EET"), "{}", letter.body);
        assert!(letter.body.contains("https://meet.example/room"), "{}", letter.body);
        let [file] = letter.attachments.as_slice() else { panic!("one file") };
        assert_eq!((file.name.as_str(), file.media_type.as_str()), ("event.ics", "text/calendar; charset=utf-8; method=PUBLISH"));
        assert!(file.content.len() > 500, "{}", file.content);

        let own = ada.get(&link_in(letter)).await.ok();
        assert!(own.text().contains("You have a place"), "{}", own.text());
        assert!(own.text().contains("https://meet.example/room"));
    }

    async fn a_personal_link_is_kept_nowhere_and_told_to_nobody(town: Town) {
        let network = town.network("procura").await;
        let training = town.event("training", &network).announced().await;
        town.apply(&training, &["Ada"]).await;
        let own = town.client().get(&town.link("Ada").await).await.ok();
        assert_eq!(own.header("cache-control"), Some("no-store"));
        assert_eq!(own.header("referrer-policy"), Some("no-referrer"));
        let application = town.application_of(&training, "Ada").await;
        assert!(!town.link("Ada").await.contains(&application.digest));

        for guess in ["x", &application.digest, &application.id.to_string(), "../events", "%00"] {
            town.client().get(&format!("/applications/{guess}")).await.not_found();
        }
    }

    async fn letters_are_in_the_language_of_who_gets_them(town: Town) {
        let network = town.network("procura").await;
        let training = town
            .event("training", &network)
            .with(|event| event.title = english("Reserved contracts").with(Language::Finnish, "Varatut hankinnat"))
            .announced()
            .await;
        let mut ada = wish("Ada");
        ada["language"] = json!("fi");
        town.client().post_json(&api(&training), &ada).await.created();
        town.apply(&training, &["Ben"]).await;

        let [to_ada, to_ben] = [town.inbox(&email("Ada")).await, town.inbox(&email("Ben")).await];
        assert_eq!((to_ada[0].language, to_ben[0].language), (Language::Finnish, Language::English));
        assert!(to_ada[0].subject.contains("Varatut hankinnat"), "{}", to_ada[0].subject);
        assert!(to_ada[0].body.contains("12. maaliskuuta 2026"), "{}", to_ada[0].body);
        assert!(to_ben[0].subject.contains("Reserved contracts"), "{}", to_ben[0].subject);
    }

    async fn what_is_wrong_stands_beside_its_field_and_what_was_typed_is_kept(town: Town) {
        let network = town.network("procura").await;
        let training = town
            .event("training", &network)
            .with(|event| event.targets = Json(vec![Target::PublicAuthority, Target::SocialEconomy]))
            .announced()
            .await;
        town.asks(&training, Kind::Consent, "May we film you?", true).await;
        let wrong = [("name", "Ada <b>"), ("email", "ada"), ("audience", "supplier"), ("country", "XX")];
        let page = town.client().post(&training.path("/applications"), &wrong).await.unprocessable().text();
        for sentence in [
            "Write an e-mail address such as name@city.example.",
            "Write the name of your organisation.",
            "This event is not meant for this kind of organisation.",
            "Choose a country from the list.",
            "You can only apply if you agree.",
            "value=\"Ada &#60;b&#62;\"",
            "href=\"#field-organisation\">Organisation: Write the name of your organisation.</a>",
            ">May we film you? You can only apply if you agree.</a>",
        ] {
            assert!(page.contains(sentence), "{sentence}\n{page}");
        }
        let problem = town.client().post_json(&api(&training), &json!({"name": "Ada", "answers": {"x": 1}})).await.unprocessable().json();
        let refused: Vec<_> = problem["errors"].as_array().expect("errors").iter().map(|error| error["field"].as_str().expect("a field").to_owned()).collect();
        assert_eq!(refused[..4], ["answers.x", "email", "organisation", "audience"], "{problem}");
        assert!(refused[4].starts_with("answers."), "{problem}");
        assert!(town.standing(&training).await.is_empty());
    }

    async fn answers_are_kept_and_can_be_changed_until_registration_closes(town: Town) {
        let network = town.network("procura").await;
        let training = town
            .event("training", &network)
            .with(|event| event.closes_at = Some(at("2026-03-05T12:00:00Z")))
            .announced()
            .await;
        let level = town.asks(&training, Kind::Choice, "Your level?", true).await;
        let mut wish = wish("Ada");
        wish["answers"] = json!({ level.to_string(): "Advanced" });
        town.client().post_json(&api(&training), &wish).await.created();
        assert_eq!(town.application_of(&training, "Ada").await.answers.get(&level), Some(&Answer::Number(1)));

        let link = town.link("Ada").await;
        let ada = town.client();
        let answer = format!("answer-{level}");
        let corrected = [("name", "Ada Lovelace"), ("organisation", "City of Ada"), ("language", "de"), (answer.as_str(), "0")];
        ada.post(&format!("{link}/answers"), &[("name", "Ada")]).await.unprocessable();
        ada.post(&format!("{link}/answers"), &corrected).await.see_other();
        let now = town.application_of(&training, "Ada").await;
        assert_eq!((now.name.as_str(), now.language, now.answers.get(&level)), ("Ada Lovelace", Language::German, Some(&Answer::Number(0))));

        town.advance(Duration::days(5));
        let late = [("name", "Too Late"), ("organisation", "City of Ada"), ("language", "de"), (answer.as_str(), "1")];
        ada.post(&format!("{link}/answers"), &late).await.see_other();
        assert_eq!(town.application_of(&training, "Ada").await.name, "Ada Lovelace");
        // Whoever cannot come says so, closed or not.
        ada.post(&format!("{link}/withdrawal"), &[]).await.see_other();
        assert_eq!(town.application_of(&training, "Ada").await.status, Status::Cancelled);
    }

    async fn who_wrote_the_wrong_organisation_or_country_puts_it_right_unless_places_are_shared_out_by_it(town: Town) {
        let network = town.network("procura").await;
        let training = town.event("training", &network).announced().await;
        town.apply(&training, &["Ada"]).await;
        let (ada, path) = (town.client(), format!("{}/answers", town.link("Ada").await));
        let right = [("name", "Ada"), ("organisation", "City of Turku"), ("country", "FI"), ("language", "en")];
        let wrong = [("name", "Ada"), ("organisation", " "), ("country", "XX"), ("language", "en")];
        ada.post(&path, &wrong).await.unprocessable();
        ada.post(&path, &right).await.see_other();
        let now = town.application_of(&training, "Ada").await;
        assert_eq!((now.organisation.as_str(), now.country), ("City of Turku", Some(country("FI"))));

        let limited = town.event("limited", &network).with(|event| event.per_organisation = Some(1)).announced().await;
        town.limits(&limited, Dimension::Country, None, 5).await;
        town.client().post_json(&api(&limited), &{
            let mut wish = wish("Ben");
            wish["country"] = json!("SE");
            wish
        }).await.created();
        let link = town.link("Ben").await;
        let page = town.client().get(&link).await.ok().text();
        assert!(page.contains("Places are shared out by organisation") && page.contains("Places are shared out by country"), "{page}");
        assert!(!page.contains("name=\"organisation\"") && !page.contains("name=\"country\""), "{page}");
        let other = [("name", "Benjamin"), ("organisation", "City of Turku"), ("country", "FI"), ("language", "en")];
        town.client().post(&format!("{link}/answers"), &other).await.see_other();
        let now = town.application_of(&limited, "Ben").await;
        assert_eq!((now.name.as_str(), now.organisation.as_str(), now.country), ("Benjamin", "City of Ben", Some(country("SE"))));
    }

    async fn a_second_application_looks_like_the_first_and_changes_nothing(town: Town) {
        let network = town.network("procura").await;
        let training = town.event("training", &network).announced().await;
        let path = training.path("/applications");
        let first = post(&town.client(), &path, &fields("Ada")).await.see_other();
        town.advance(Duration::hours(1));
        let mut again = fields("Eve");
        again[1].1 = "ADA@city.example".to_owned();
        let second = post(&town.client(), &path, &again).await.see_other();

        assert_eq!(first, second);
        assert_eq!(town.standing(&training).await, ["Ada accepted"]);
        assert_eq!(town.subjects("Ada").await, ["You have a place: Event training", "Your application: Event training"]);
        for letter in town.inbox(&email("Ada")).await {
            town.client().get(&link_in(&letter)).await.ok();
        }
        // A program is told, its owner is not written to over and over again.
        let problem = town.client().post_json(&api(&training), &wish("Ada")).await.is(StatusCode::CONFLICT).json();
        assert_eq!(problem["errors"][0]["field"], "email");
        assert_eq!(town.subjects("Ada").await.len(), 2);
    }

    async fn a_program_learns_what_is_asked_from_the_event(town: Town) {
        let network = town.network("procura").await;
        let training = town.event("training", &network).on("2026-03-12", "09:00", "16:00").announced().await;
        let key = town.asks(&training, Kind::Text, "What do you buy?", true).await;
        let shown = async || town.client().get("/api/v1/events/training").await.ok().json()["questions"].clone();
        let questions = shown().await;
        assert_eq!(questions[0]["key"], key.to_string());
        assert_eq!(questions[0]["label"]["texts"]["en"], "What do you buy?");
        assert_eq!((&questions[0]["kind"], &questions[0]["required"]), (&json!("text"), &json!(true)));
        let mut answered = wish("Ada");
        answered["answers"] = json!({ questions[0]["key"].as_str().expect("a key"): "Bread" });
        town.client().post_json(&api(&training), &answered).await.created();

        // Once it takes no applications, nothing is asked.
        town.advance(Duration::days(30));
        assert_eq!(shown().await, json!([]));
    }

    async fn who_has_a_place_fetches_the_event_for_their_calendar_and_nobody_else_does(town: Town) {
        let network = town.network("procura").await;
        let training = town.event("training", &network).with(|event| event.capacity = Some(1)).announced().await;
        town.apply(&training, &["Ada", "Ben"]).await;
        let (ada, ben) = (town.link("Ada").await, town.link("Ben").await);
        let page = async |link: &str| town.client().get(link).await.ok().text();
        assert!(page(&ada).await.contains("Add to my calendar") && !page(&ben).await.contains("Add to my calendar"));
        let file = town.client().get(&format!("{ada}/event.ics")).await.ok();
        assert_eq!(file.header("content-type"), Some("text/calendar; charset=utf-8"));
        assert_eq!(file.header("referrer-policy"), Some("no-referrer"));
        let text = file.text();
        assert!(text.contains("METHOD:PUBLISH") && text.contains("SUMMARY:Event training"), "{text}");
        town.client().get(&format!("{ben}/event.ics")).await.not_found();
    }

    async fn whoever_has_an_account_finds_their_applications_from_every_page(town: Town) {
        let stan = town.person("Stan").await;
        assert!(stan.get("/about").await.ok().text().contains("href=\"/applications\""));
        assert!(!town.client().get("/about").await.ok().text().contains("href=\"/applications\""));
    }

    async fn who_cancelled_can_come_back_behind_the_others(town: Town) {
        let network = town.network("procura").await;
        let training = town.event("training", &network).with(|event| event.capacity = Some(1)).announced().await;
        town.apply(&training, &["Ada", "Ben"]).await;
        let old = town.link("Ada").await;
        town.client().post(&format!("{old}/withdrawal"), &[]).await.see_other();

        assert_eq!(town.apply(&training, &["Cleo", "Ada"]).await, ["waitlisted 1", "waitlisted 2"]);
        assert_eq!(town.standing(&training).await, ["Ben offered", "Cleo waitlisted", "Ada waitlisted"]);
        // The links of the application that was cancelled ended with it.
        town.client().get(&old).await.not_found();
        town.client().get(&town.link("Ada").await).await.ok();
    }

    async fn registration_opens_and_closes_on_time(town: Town) {
        let network = town.network("procura").await;
        let training = town
            .event("training", &network)
            .with(|event| {
                event.opens_at = Some(at("2026-03-02T09:00:00Z"));
                event.closes_at = Some(at("2026-03-03T09:00:00Z"));
            })
            .announced()
            .await;
        let new = training.path("/applications/new");
        let refused = |answer: testkit::Answer| answer.is(StatusCode::CONFLICT).json()["errors"][0]["field"].clone();

        assert!(town.client().get(&new).await.ok().text().contains("Registration opens on 2 March 2026, 11:00 EET"));
        assert_eq!(refused(town.client().post_json(&api(&training), &wish("Ada")).await), "event");
        town.advance(Duration::days(1));
        assert_eq!(town.apply(&training, &["Ada"]).await, ["accepted"]);
        assert!(town.client().get(&new).await.ok().text().contains("name=\"email\""));
        // The form was shown in time and comes back a moment too late.
        town.advance(Duration::days(1));
        let late = post(&town.client(), &training.path("/applications"), &fields("Ben")).await.unprocessable();
        assert!(late.text().contains("Registration is closed."), "{}", late.text());
        assert_eq!(refused(town.client().post_json(&api(&training), &wish("Ben")).await), "event");
        assert_eq!(town.standing(&training).await, ["Ada accepted"]);
    }

    async fn where_registration_is_elsewhere_nothing_is_taken_here(town: Town) {
        let network = town.network("procura").await;
        let training = town
            .event("training", &network)
            .with(|event| {
                event.registration = Registration::External;
                event.registration_url = Some("https://tickets.example/x".to_owned());
            })
            .announced()
            .await;
        let way = town.client().get(&training.path("/applications/new")).await.see_other();
        assert_eq!(way, "https://tickets.example/x");
        town.client().post_json(&api(&training), &wish("Ada")).await.is(StatusCode::CONFLICT);
    }

    async fn who_may_not_see_an_event_cannot_apply_for_it(town: Town) {
        let network = town.network("procura").await;
        let closed = town.event("closed", &network).seen_by(crate::town::members_of(&network)).announced().await;
        town.client().get(&closed.path("/applications/new")).await.not_found();
        town.client().post_json(&api(&closed), &wish("Ada")).await.not_found();
        post(&town.client(), &closed.path("/applications"), &fields("Ada")).await.not_found();
        let ben = town.buyer("Ben", &network).await;
        ben.get(&closed.path("/applications/new")).await.ok();
        ben.post_json(&api(&closed), &wish("Ben")).await.created();
    }

    async fn quotas_are_kept_for_audiences_countries_and_organisations(town: Town) {
        let network = town.network("procura").await;
        let training = town
            .event("training", &network)
            .with(|event| (event.capacity, event.per_organisation) = (Some(10), Some(2)))
            .announced()
            .await;
        town.limits(&training, Dimension::Target, Some("supplier"), 1).await;
        town.limits(&training, Dimension::Country, Some("SE"), 1).await;
        let comes = async |name: &str, organisation: &str, audience: &str, country: &str| {
            let wish = json!({"name": name, "email": email(name), "organisation": organisation, "audience": audience, "country": country});
            town.client().post_json(&api(&training), &wish).await.created().json()["status"].as_str().expect("a status").to_owned()
        };
        assert_eq!(comes("A", "Volvo", "supplier", "FI").await, "accepted");
        assert_eq!(comes("B", "Saab", "supplier", "FI").await, "waitlisted");
        assert_eq!(comes("C", "Stockholm", "buyer", "SE").await, "accepted");
        assert_eq!(comes("D", "Malmö", "buyer", "SE").await, "waitlisted");
        assert_eq!(comes("E", "Helsinki", "buyer", "FI").await, "accepted");
        assert_eq!(comes("F", "  HELSINKI ", "buyer", "FI").await, "accepted");
        assert_eq!(comes("G", "Helsinki", "buyer", "FI").await, "waitlisted");
        // Places are shared out by country, so it has to be said.
        let problem = town.client().post_json(&api(&training), &json!({"name": "H", "email": email("H"), "organisation": "Oslo", "audience": "buyer"})).await.unprocessable().json();
        assert_eq!(problem["errors"][0]["field"], "country");
        // C's place goes past B, who is a supplier, to D.
        let link = town.link("C").await;
        town.client().post(&format!("{link}/withdrawal"), &[]).await.see_other();
        assert_eq!(town.standing(&training).await, ["A accepted", "B waitlisted", "C cancelled", "D offered", "E accepted", "F accepted", "G waitlisted"]);
    }

    async fn a_place_that_becomes_free_passes_on_until_somebody_takes_it(town: Town) {
        let network = town.network("procura").await;
        let training = town
            .event("training", &network)
            .with(|event| (event.capacity, event.offer_hours) = (Some(1), 24))
            .announced()
            .await;
        town.apply(&training, &["Ada", "Ben", "Cleo", "Dan"]).await;
        let visitor = town.client();

        visitor.post(&format!("{}/withdrawal", town.link("Ada").await), &[]).await.see_other();
        assert_eq!(town.standing(&training).await, ["Ada cancelled", "Ben offered", "Cleo waitlisted", "Dan waitlisted"]);
        assert_eq!(town.counters(&training).await, (0, 1, 2));

        visitor.post(&format!("{}/offer-refusal", town.link("Ben").await), &[]).await.see_other();
        assert_eq!(town.standing(&training).await, ["Ada cancelled", "Ben cancelled", "Cleo offered", "Dan waitlisted"]);

        // Nobody newer slips in while the place is kept.
        assert_eq!(town.apply(&training, &["Eve"]).await, ["waitlisted 2"]);
        let cleo = town.link("Cleo").await;
        town.advance(Duration::hours(23));
        town.work().await;
        assert_eq!(town.counters(&training).await, (0, 1, 2));
        town.advance(Duration::hours(1));
        town.work().await;
        assert_eq!(town.standing(&training).await, ["Ada cancelled", "Ben cancelled", "Cleo cancelled", "Dan offered", "Eve waitlisted"]);
        visitor.post(&format!("{cleo}/offer-acceptance"), &[]).await.see_other();
        assert_eq!(town.application_of(&training, "Cleo").await.status, Status::Cancelled);

        let dan = town.link("Dan").await;
        assert!(visitor.get(&dan).await.ok().text().contains("A place is kept for you"));
        // Only who let an offer pass hears that it did.
        for (name, hears) in [("Ada", false), ("Ben", false), ("Cleo", true)] {
            let last = town.inbox(&email(name)).await.pop().expect("a letter");
            assert_eq!(last.body.contains("did not come in time"), hears, "{}", last.body);
        }
        visitor.post(&format!("{dan}/offer-acceptance"), &[]).await.see_other();
        assert_eq!(town.counters(&training).await, (1, 0, 1));
        assert_eq!(town.subjects("Dan").await, [
            "You are on the waiting list: Event training",
            "A place for you: Event training",
            "You have a place: Event training",
        ]);
        let place = town.client().get(&town.link("Eve").await).await.ok().text();
        assert!(place.contains("You are number 1 on the waiting list"), "{place}");
    }

    async fn an_offer_that_is_answered_late_is_gone_even_before_the_clock_comes_round(town: Town) {
        let network = town.network("procura").await;
        let training = town.event("training", &network).with(|event| event.capacity = Some(1)).announced().await;
        town.apply(&training, &["Ada", "Ben"]).await;
        town.client().post(&format!("{}/withdrawal", town.link("Ada").await), &[]).await.see_other();
        town.advance(Duration::hours(49));
        town.client().post(&format!("{}/offer-acceptance", town.link("Ben").await), &[]).await.see_other();
        assert_eq!(town.application_of(&training, "Ben").await.status, Status::Offered);
        town.work().await;
        assert_eq!(town.application_of(&training, "Ben").await.status, Status::Cancelled);
        assert_eq!(town.counters(&training).await, (0, 0, 0));
    }

    async fn an_invitation_is_good_for_one_registration_whoever_brings_it(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        let dinner = town.event("dinner", &network).with(|event| event.registration = Registration::Invitation).announced().await;
        let new = dinner.path("/applications/new");
        assert!(town.client().get(&new).await.ok().text().contains("by invitation only"));
        assert!(town.client().get(&format!("{new}?invitation=guess")).await.ok().text().contains("by invitation only"));
        town.client().post_json(&api(&dinner), &wish("Cleo")).await.unprocessable();

        let guests = "Ben <ben@city.example>";
        ada.post(&dinner.path("/invitations"), &[("guests", guests), ("language", "en")]).await.see_other();
        let letters = town.inbox(&email("Ben")).await;
        assert_eq!(letters[0].subject, "Invitation: Event dinner");
        let link = link_in(&letters[0]);
        let form = town.client().get(&link).await.ok();
        assert_eq!(form.header("referrer-policy"), Some("no-referrer"));
        assert!(form.text().contains("value=\"ben@city.example\""), "{}", form.text());

        // Ben hands it on to Cleo, and then tries it himself.
        let secret = link.split_once("invitation=").expect("a secret").1;
        let with_secret = |name: &str| {
            let mut fields = fields(name);
            fields.push(("invitation".to_owned(), secret.to_owned()));
            fields
        };
        post(&town.client(), &dinner.path("/applications"), &with_secret("Cleo")).await.see_other();
        let refused = post(&town.client(), &dinner.path("/applications"), &with_secret("Ben")).await.unprocessable();
        assert!(refused.text().contains("This invitation has already been used"), "{}", refused.text());
        assert_eq!(town.standing(&dinner).await, ["Cleo accepted"]);
        let used = invitation::Entity::find().one(town.store().db()).await.expect("a database").expect("the invitation");
        assert_eq!(used.application_id, Some(town.application_of(&dinner, "Cleo").await.id));

        // An invitation to one event opens no other.
        let other = town.event("other", &network).with(|event| event.registration = Registration::Invitation).announced().await;
        let guest = Guest { name: String::new(), email: email("Dan") };
        let by = web::Secretariat { network_id: network.id, person_id: ada.id };
        invite(town.store(), &by, &dinner, &[guest], Language::English).await.expect("a letter");
        let foreign = link_in(&town.inbox(&email("Dan")).await[0]);
        let foreign = foreign.split_once("invitation=").expect("a secret").1;
        let mut stranger = wish("Dan");
        stranger["invitation"] = json!(foreign);
        town.client().post_json(&api(&other), &stranger).await.unprocessable();
        town.client().post_json(&api(&dinner), &stranger).await.created();
    }

    async fn who_is_signed_in_finds_their_own_and_nobody_elses(town: Town) {
        let network = town.network("procura").await;
        let training = town.event("training", &network).announced().await;
        let (ben, cleo) = (town.buyer("Ben", &network).await, town.buyer("Cleo", &network).await);
        assert!(ben.get(&training.path("/applications/new")).await.ok().text().contains("value=\"House of Ben\""));

        let mut own = fields("Ben");
        own[1].1 = ben.email.clone();
        own[2].1 = "House of Ben".to_owned();
        let page = post(&ben.browser, &training.path("/applications"), &own).await.see_other();
        let application = application::Entity::find().one(town.store().db()).await.expect("a database").expect("his");
        assert_eq!(page, format!("/applications/{}", application.id));
        assert_eq!(application.person_id, Some(ben.id));
        assert!(application.organisation_id.is_some());
        ben.get(&page).await.ok();
        assert!(ben.get("/applications").await.ok().text().contains("Event training"));

        cleo.get(&page).await.not_found();
        town.client().get(&page).await.not_found();
        town.client().get("/applications").await.sign_in();
        assert!(!cleo.get("/applications").await.ok().text().contains("Event training"));
        // Cleo writes down an address that is not hers: that is not linked to her account.
        let stranger = post(&cleo.browser, &training.path("/applications"), &fields("Dan")).await.see_other();
        assert_eq!(stranger, training.path("/applications/received"));
        assert_eq!(town.application_of(&training, "Dan").await.person_id, None);
    }

    async fn nothing_in_a_name_becomes_markup_or_a_header(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        let training = town.event("training", &network).announced().await;
        let mut wish = wish("Eve");
        wish["name"] = json!("<script>alert(1)</script>\r\nBcc: all@example.org {link}");
        wish["organisation"] = json!("=HYPERLINK(\"http://evil.example\")\u{0}");
        town.client().post_json(&api(&training), &wish).await.created();

        let [desk, own] = [
            ada.get(&training.path("/applications")).await.ok().text(),
            town.client().get(&town.link("Eve").await).await.ok().text(),
        ];
        for page in [&desk, &own] {
            assert!(!page.contains("<script>alert"), "{page}");
            assert!(page.contains("&#60;script&#62;alert(1)&#60;/script&#62; Bcc: all@example.org"), "{page}");
        }
        let letter = &town.inbox(&email("Eve")).await[0];
        assert!(!letter.to_name.contains('\n') && letter.body.contains("{link}"), "{letter:?}");
    }

    async fn what_cannot_be_read_is_refused_and_what_is_too_large_too(town: Town) {
        let network = town.network("procura").await;
        let training = town.event("training", &network).announced().await;
        let visitor = town.client();
        let form = |path: &str| visitor.request(Method::POST, path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let json = |path: &str| visitor.request(Method::POST, path).header(header::CONTENT_TYPE, "application/json");
        let path = training.path("/applications");

        visitor.send(form(&path), Body::from(&b"name=\xff\xfe"[..])).await.is(StatusCode::BAD_REQUEST);
        visitor.send(json(&api(&training)), Body::from(&b"{\"name\":\"\xff\"}"[..])).await.is(StatusCode::BAD_REQUEST);
        // Percent-encoded bytes that are no UTF-8 become the sign for that, not a fault.
        visitor.send(form(&path), Body::from("name=%ff%fe&email=%ff")).await.unprocessable();
        let misshapen = visitor.post_json(&api(&training), &json!({"name": 7})).await.unprocessable().json();
        assert_eq!(misshapen["errors"][0]["field"], "name", "{misshapen}");
        let misshapen = visitor.post_json(&api(&training), &json!([])).await.unprocessable().json();
        assert_eq!(misshapen["detail"], "the body is not the object that is documented");
        let large = "a".repeat(10 * 1024 * 1024);
        visitor.send(form(&path), Body::from(format!("name={large}"))).await.is(StatusCode::PAYLOAD_TOO_LARGE);
        let body = format!("{{\"name\":\"{large}\"}}");
        visitor.send(json(&api(&training)), Body::from(body)).await.is(StatusCode::PAYLOAD_TOO_LARGE);
        let long = "ä".repeat(201);
        let mut wish = wish("Ada");
        wish["name"] = json!(long);
        assert_eq!(visitor.post_json(&api(&training), &wish).await.unprocessable().json()["errors"][0]["field"], "name");
        assert!(town.standing(&training).await.is_empty());
    }

    async fn an_event_that_has_begun_lets_nobody_in_or_out(town: Town) {
        let network = town.network("procura").await;
        let training = town.event("training", &network).with(|event| event.capacity = Some(1)).announced().await;
        town.apply(&training, &["Ada", "Ben"]).await;
        let link = town.link("Ada").await;
        town.advance(Duration::days(11));
        town.client().post(&format!("{link}/withdrawal"), &[]).await.see_other();
        assert_eq!(town.standing(&training).await, ["Ada accepted", "Ben waitlisted"]);
        assert!(!town.client().get(&link).await.ok().text().contains("/withdrawal"));
    }

    async fn a_person_can_take_their_applications_along_and_leave(town: Town) {
        let network = town.network("procura").await;
        let training = town.event("training", &network).with(|event| event.capacity = Some(1)).announced().await;
        let past = town.event("past", &network).on("2026-03-02", "09:00", "16:00").announced().await;
        let ben = town.buyer("Ben", &network).await;
        let mut own = wish("Ben");
        own["email"] = json!(ben.email);
        ben.post_json(&api(&training), &own).await.created();
        ben.post_json(&api(&past), &own).await.created();
        town.apply(&training, &["Cleo"]).await;
        town.advance(Duration::days(3));

        let kit: &testkit::House = &town;
        let room = events::room();
        let kept = (room.personal.expect("kept"))(&kit.house, ben.id, &ben.email).await.expect("kept");
        let events: Vec<_> = kept["applications"].as_array().expect("applications").iter().map(|one| one["event"].clone()).collect();
        assert_eq!(events, ["training", "past"]);
        assert_eq!(kept["applications"][0]["status"], "accepted");

        let tx = town.begin().await;
        (room.erase.expect("erased"))(&tx, ben.id, &ben.email).await.expect("erased");
        tx.commit().await.expect("a change");
        assert_eq!((room.personal.expect("kept"))(&kit.house, ben.id, &ben.email).await.expect("kept"), json!(null));
        // His place goes to Cleo; that somebody was there stays.
        assert_eq!(town.standing(&training).await, [" cancelled", "Cleo offered"]);
        assert_eq!(town.standing(&past).await, [" accepted"]);
        assert_eq!(application::Entity::find().count(town.store().db()).await.expect("a database"), 3);
        let left = application::Entity::find().all(town.store().db()).await.expect("applications");
        assert!(left.iter().all(|one| one.email != ben.email && (one.name == "Cleo" || one.answers.is_empty())));
    }

    async fn an_event_with_more_places_passes_them_on(town: Town) {
        let network = town.network("procura").await;
        let training = town.event("training", &network).with(|event| event.capacity = Some(1)).announced().await;
        town.apply(&training, &["Ada", "Ben", "Cleo", "Dan"]).await;
        let tx = town.begin().await;
        let more = event::ActiveModel {
            id: sea_orm::Unchanged(training.id),
            capacity: sea_orm::Set(Some(3)),
            ..Default::default()
        };
        event::Entity::update(more).exec(tx.db()).await.expect("more places");
        assert_eq!(events::offer::pass_on(&tx, training.id).await.expect("offers"), 2);
        tx.commit().await.expect("a change");
        assert_eq!(town.standing(&training).await, ["Ada accepted", "Ben offered", "Cleo offered", "Dan waitlisted"]);
    }
}
