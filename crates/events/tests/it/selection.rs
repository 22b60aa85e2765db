//! The selection desk: who decides, what is told, and when.

use crate::registering::{api, email, wish};
use crate::town::Town;
use events::application::Status;
use events::event::{self, Registration};
use events::question::Kind;
use events::quota::Dimension;
use serde_json::json;
use testkit::{Client, both};
use vocabulary::Language;

/// An expression of interest with so many places.
async fn selects(town: &Town, places: i32) -> (crate::town::Neighbour, event::Model) {
    let network = town.network("procura").await;
    let ada = town.secretary("Ada", &network).await;
    let event = town
        .event("seminar", &network)
        .with(|event| {
            (event.registration, event.capacity) = (Registration::Selection, Some(places))
        })
        .announced()
        .await;
    (ada, event)
}

/// An open event with one place.
async fn one_place(town: &Town) -> (crate::town::Neighbour, event::Model) {
    let network = town.network("procura").await;
    let ada = town.secretary("Ada", &network).await;
    let event = town
        .event("training", &network)
        .with(|event| event.capacity = Some(1))
        .announced()
        .await;
    (ada, event)
}

/// Decides about some, as the desk does.
async fn decides(
    town: &Town,
    desk: &Client,
    event: &event::Model,
    outcome: &str,
    names: &[&str],
) -> testkit::Answer {
    let mut fields = vec![("outcome".to_owned(), outcome.to_owned())];
    for name in names {
        let id = town.application_of(event, name).await.id.to_string();
        fields.push(("application".to_owned(), id));
    }
    crate::registering::post(desk, &event.path("/applications/decisions"), &fields).await
}

both! {
    async fn nothing_is_told_before_the_desk_sends(town: Town) {
        let (ada, seminar) = selects(&town, 2).await;
        assert_eq!(town.apply(&seminar, &["Ben", "Cleo", "Dan"]).await, ["submitted", "submitted", "submitted"]);
        let link = town.link("Ben").await;
        let own = async || town.client().get(&link).await.ok().text();

        decides(&town, &ada, &seminar, "accepted", &["Ben"]).await.see_other();
        decides(&town, &ada, &seminar, "waitlisted", &["Cleo"]).await.see_other();
        decides(&town, &ada, &seminar, "declined", &["Dan"]).await.see_other();
        assert_eq!(town.standing(&seminar).await, ["Ben accepted", "Cleo waitlisted", "Dan declined"]);
        assert!(own().await.contains("The organiser has not decided yet"));
        for name in ["Ben", "Cleo", "Dan"] {
            assert_eq!(town.subjects(name).await, ["We have your expression of interest: Event seminar"]);
        }

        let letters = seminar.path("/applications/letters");
        let preview = ada.get(&letters).await.ok().text();
        assert!(preview.contains("You have a place at “Event seminar”."), "{preview}");
        ada.post(&letters, &[("outcome", "accepted"), ("seen-accepted", "1")]).await.see_other();
        assert!(own().await.contains("You have a place"));
        assert_eq!(town.subjects("Ben").await.len(), 2);
        assert_eq!(town.subjects("Cleo").await.len(), 1);

        let rest = [("outcome", "waitlisted"), ("outcome", "declined"), ("seen-waitlisted", "1"), ("seen-declined", "1")];
        ada.post(&letters, &rest).await.see_other();
        assert_eq!(town.subjects("Cleo").await[1], "You are on the waiting list: Event seminar");
        assert_eq!(town.subjects("Dan").await[1], "Your application: Event seminar");
        let ben = town.application_of(&seminar, "Ben").await.id;
        assert_eq!(town.decisions(ben).await, [(Status::Submitted, true), (Status::Accepted, true)]);
        // Nobody gets it twice.
        ada.post(&letters, &[("outcome", "accepted"), ("seen-accepted", "1")]).await.unprocessable();
        assert_eq!(town.subjects("Ben").await.len(), 2);
    }

    async fn a_decision_that_is_changed_before_it_is_sent_is_never_told(town: Town) {
        let (ada, seminar) = selects(&town, 2).await;
        town.apply(&seminar, &["Ben", "Cleo"]).await;
        decides(&town, &ada, &seminar, "declined", &["Ben", "Cleo"]).await.see_other();
        decides(&town, &ada, &seminar, "accepted", &["Ben"]).await.see_other();
        decides(&town, &ada, &seminar, "submitted", &["Cleo"]).await.see_other();
        let letters = seminar.path("/applications/letters");
        let both = [("outcome", "accepted"), ("outcome", "declined"), ("seen-accepted", "1"), ("seen-declined", "0")];
        ada.post(&letters, &both).await.see_other();
        let ben = town.application_of(&seminar, "Ben").await.id;
        assert_eq!(town.decisions(ben).await, [(Status::Submitted, true), (Status::Declined, false), (Status::Accepted, true)]);
        assert_eq!(town.subjects("Ben").await.last().map(String::as_str), Some("You have a place: Event seminar"));
        assert_eq!(town.subjects("Cleo").await.len(), 1);
        let history = ada.get(&seminar.path(&format!("/applications/{ben}"))).await.ok().text();
        assert!(history.contains("Changed before it was sent"), "{history}");
        // Who was told cannot be undecided again.
        decides(&town, &ada, &seminar, "submitted", &["Ben"]).await.unprocessable();
    }

    async fn letters_are_not_sent_when_somebody_decided_since_the_desk_looked(town: Town) {
        let (ada, seminar) = selects(&town, 5).await;
        town.apply(&seminar, &["Ben", "Cleo"]).await;
        decides(&town, &ada, &seminar, "accepted", &["Ben"]).await.see_other();
        let seen = [("outcome", "accepted"), ("seen-accepted", "1")];
        decides(&town, &ada, &seminar, "accepted", &["Cleo"]).await.see_other();
        let page = ada.post(&seminar.path("/applications/letters"), &seen).await.unprocessable().text();
        assert!(page.contains("Somebody made decisions since this page was shown"), "{page}");
        assert_eq!(town.subjects("Ben").await.len(), 1);
    }

    async fn the_desk_cannot_give_more_places_than_there_are(town: Town) {
        let (ada, seminar) = selects(&town, 2).await;
        town.apply(&seminar, &["Ben", "Cleo", "Dan"]).await;
        let page = decides(&town, &ada, &seminar, "accepted", &["Ben", "Cleo", "Dan"]).await.unprocessable().text();
        assert!(page.contains("You chose 3 applications, but only 2 places are free."), "{page}");
        assert_eq!(town.counters(&seminar).await, (0, 0, 0));
        let forced = [("outcome", "accepted"), ("all", "yes"), ("over_quota", "yes"), ("note", "the mayor asked")];
        ada.post(&seminar.path("/applications/decisions"), &forced).await.unprocessable();
        decides(&town, &ada, &seminar, "accepted", &["Ben", "Cleo"]).await.see_other();
        assert_eq!(town.counters(&seminar).await, (2, 0, 0));
        decides(&town, &ada, &seminar, "declined", &["Ben"]).await.see_other();
        decides(&town, &ada, &seminar, "accepted", &["Dan"]).await.see_other();
        assert_eq!(town.standing(&seminar).await, ["Ben declined", "Cleo accepted", "Dan accepted"]);
    }

    async fn a_quota_is_passed_only_with_a_reason(town: Town) {
        let (ada, seminar) = selects(&town, 10).await;
        town.limits(&seminar, Dimension::Target, Some("public-authority"), 1).await;
        town.apply(&seminar, &["Ben", "Cleo"]).await;
        let page = decides(&town, &ada, &seminar, "accepted", &["Ben", "Cleo"]).await.unprocessable().text();
        assert!(page.contains("There is no room for Cleo: at most 1 places for Public authorities."), "{page}");
        let cleo = town.application_of(&seminar, "Cleo").await.id.to_string();
        let path = seminar.path("/applications/decisions");
        decides(&town, &ada, &seminar, "accepted", &["Ben"]).await.see_other();
        ada.post(&path, &[("outcome", "accepted"), ("application", &cleo), ("over_quota", "yes")]).await.unprocessable();
        let because = [("outcome", "accepted"), ("application", &*cleo), ("over_quota", "yes"), ("note", "She speaks")];
        ada.post(&path, &because).await.see_other();
        let history = ada.get(&seminar.path(&format!("/applications/{cleo}"))).await.ok().text();
        assert!(history.contains("She speaks"), "{history}");
    }

    async fn only_the_secretariat_of_its_network_works_at_a_desk(town: Town) {
        let (ada, seminar) = selects(&town, 2).await;
        let other = town.network("electronics").await;
        let stranger = town.secretary("Eve", &other).await;
        let hidden = town.event("hidden", &other).drafted().await;
        town.apply(&seminar, &["Ben"]).await;
        let ben = town.application_of(&seminar, "Ben").await.id;
        let one = format!("/applications/{ben}");
        for page in ["/applications", "/applications/letters", one.as_str(), "/invitations", "/letters/accepted/en"] {
            ada.get(&seminar.path(page)).await.ok();
            stranger.get(&seminar.path(page)).await.forbidden();
            town.client().get(&seminar.path(page)).await.sign_in();
            ada.get(&hidden.path(page)).await.not_found();
        }
        for deed in ["/applications/decisions", "/applications/letters", "/applications/offers", "/invitations", "/letters/accepted/en"] {
            stranger.post(&seminar.path(deed), &[("outcome", "accepted"), ("all", "yes")]).await.forbidden();
            town.client().post(&seminar.path(deed), &[]).await.sign_in();
            ada.post(&hidden.path(deed), &[]).await.not_found();
        }
        // An application of another event is not reached through one's own.
        let own = town.event("own", &other).announced().await;
        stranger.get(&own.path(&one)).await.not_found();
        let foreign = [("outcome", "declined".to_owned()), ("application", ben.to_string())];
        let foreign: Vec<_> = foreign.iter().map(|(name, value)| (*name, value.as_str())).collect();
        stranger.post(&own.path("/applications/decisions"), &foreign).await.unprocessable();
        assert_eq!(town.standing(&seminar).await, ["Ben submitted"]);
    }

    async fn the_desk_finds_sorts_and_decides_about_all_that_fit(town: Town) {
        let (ada, seminar) = selects(&town, 100).await;
        let names: Vec<String> = (0..60).map(|at| format!("Guest{at:02}")).collect();
        for (at, name) in names.iter().enumerate() {
            let mut wish = wish(name);
            wish["country"] = json!(if at % 3 == 0 { "SE" } else { "FI" });
            town.client().post_json(&api(&seminar), &wish).await.created();
        }
        let page = async |query: &str| ada.get(&seminar.path(&format!("/applications{query}"))).await.ok().text();
        let first = page("").await;
        assert!(first.contains("Guest00") && first.contains("Guest49") && !first.contains("Guest50"), "{first}");
        assert!(page("?page=2").await.contains("Guest59"));
        assert!(page("?sort=-name").await.contains("Guest59"));
        let swedes = page("?country=SE").await;
        assert!(swedes.contains("20 applications") && swedes.contains("Guest03") && !swedes.contains("Guest04"), "{swedes}");
        assert!(page("?q=guest4_").await.contains("No application fits the filter"));
        assert!(page("?q=CITY%20OF%20GUEST41").await.contains("One application"));

        let all = [("outcome", "accepted"), ("all", "yes"), ("query", "?country=SE")];
        let back = ada.post(&seminar.path("/applications/decisions"), &all).await.see_other();
        assert_eq!(back, seminar.path("/applications?country=SE"));
        assert_eq!(town.counters(&seminar).await, (20, 0, 0));
        assert!(page("").await.contains("20 of 60"));
        assert!(page("?untold=yes").await.contains("20 applications"));
    }

    async fn the_table_says_what_was_answered_to_which_question(town: Town) {
        let (ada, seminar) = selects(&town, 5).await;
        let level = town.asks(&seminar, Kind::Choice, "Your level?", true).await;
        let mut wish = wish("Ben");
        wish["answers"] = json!({ level.to_string(): "Advanced" });
        town.client().post_json(&api(&seminar), &wish).await.created();
        let page = ada.get(&seminar.path("/applications")).await.ok().text();
        assert!(page.contains("<dt>Your level?</dt> <dd>Advanced</dd>"), "{page}");
        assert!(page.contains("<td data-label=\"Country\">"), "{page}");
    }

    async fn the_desk_passes_places_on_where_it_selects(town: Town) {
        let (ada, seminar) = selects(&town, 1).await;
        town.apply(&seminar, &["Ben", "Cleo"]).await;
        decides(&town, &ada, &seminar, "accepted", &["Ben"]).await.see_other();
        decides(&town, &ada, &seminar, "waitlisted", &["Cleo"]).await.see_other();
        let send = [("outcome", "accepted"), ("outcome", "waitlisted"), ("seen-accepted", "1"), ("seen-waitlisted", "1")];
        ada.post(&seminar.path("/applications/letters"), &send).await.see_other();
        town.client().post(&format!("{}/withdrawal", town.link("Ben").await), &[]).await.see_other();
        assert_eq!(town.standing(&seminar).await, ["Ben cancelled", "Cleo waitlisted"]);

        ada.post(&seminar.path("/applications/offers"), &[]).await.see_other();
        assert_eq!(town.standing(&seminar).await, ["Ben cancelled", "Cleo offered"]);
        assert_eq!(town.subjects("Cleo").await.last().map(String::as_str), Some("A place for you: Event seminar"));
    }

    async fn on_an_open_event_a_declined_place_goes_to_the_next_once_the_desk_sends(town: Town) {
        let (ada, training) = one_place(&town).await;
        assert_eq!(town.apply(&training, &["Ben", "Cleo"]).await, ["accepted", "waitlisted 1"]);
        decides(&town, &ada, &training, "declined", &["Ben"]).await.see_other();
        assert_eq!(town.standing(&training).await, ["Ben declined", "Cleo waitlisted"]);
        assert_eq!(town.subjects("Cleo").await.len(), 1);
        // Ben does not know yet, and still finds his place under his link.
        assert!(town.client().get(&town.link("Ben").await).await.ok().text().contains("You have a place"));

        let send = [("outcome", "declined"), ("seen-declined", "1")];
        ada.post(&training.path("/applications/letters"), &send).await.see_other();
        assert_eq!(town.standing(&training).await, ["Ben declined", "Cleo offered"]);
        assert_eq!(town.subjects("Cleo").await.last().map(String::as_str), Some("A place for you: Event training"));
        assert_eq!(town.counters(&training).await, (0, 1, 0));
    }

    async fn a_declined_place_is_given_to_nobody_and_can_be_given_back_until_the_desk_sends(town: Town) {
        let (ada, training) = one_place(&town).await;
        town.apply(&training, &["Ben"]).await;
        decides(&town, &ada, &training, "declined", &["Ben"]).await.see_other();
        assert_eq!(town.apply(&training, &["Cleo"]).await, ["waitlisted 1"]);
        decides(&town, &ada, &training, "accepted", &["Ben"]).await.see_other();
        assert_eq!(town.standing(&training).await, ["Ben accepted", "Cleo waitlisted"]);
        assert_eq!(town.counters(&training).await, (1, 0, 1));
        ada.post(&training.path("/applications/letters"), &[("outcome", "declined"), ("seen-declined", "0")]).await.unprocessable();

        // The desk itself may give the place to somebody else.
        decides(&town, &ada, &training, "declined", &["Ben"]).await.see_other();
        decides(&town, &ada, &training, "accepted", &["Cleo"]).await.see_other();
        let send = [("outcome", "accepted"), ("outcome", "declined"), ("seen-accepted", "1"), ("seen-declined", "1")];
        ada.post(&training.path("/applications/letters"), &send).await.see_other();
        assert_eq!(town.standing(&training).await, ["Ben declined", "Cleo accepted"]);
        assert_eq!(town.apply(&training, &["Dan"]).await, ["waitlisted 1"]);
    }

    async fn an_event_says_that_it_is_full_while_its_last_place_is_kept(town: Town) {
        let (ada, training) = one_place(&town).await;
        let says = async || {
            let known = town.kept(&training).await;
            let shown: serde_json::Value = town.client().get(&format!("/api/v1{}", training.path(""))).await.ok().json();
            let free = town.client().get("/events?free=yes").await.ok().text().contains(&training.path(""));
            (shown["state"].as_str().map(str::to_owned), free, known.kept)
        };
        let (open, full) = (Some("open".to_owned()), Some("full".to_owned()));
        town.apply(&training, &["Ben"]).await;
        assert_eq!(says().await, (full.clone(), false, 0));
        decides(&town, &ada, &training, "declined", &["Ben"]).await.see_other();
        assert_eq!(says().await, (full.clone(), false, 1));
        decides(&town, &ada, &training, "accepted", &["Ben"]).await.see_other();
        assert_eq!(says().await, (full.clone(), false, 0));
        decides(&town, &ada, &training, "waitlisted", &["Ben"]).await.see_other();
        decides(&town, &ada, &training, "declined", &["Ben"]).await.see_other();
        assert_eq!(says().await, (full.clone(), false, 1));
        let send = [("outcome", "declined"), ("seen-declined", "1")];
        ada.post(&training.path("/applications/letters"), &send).await.see_other();
        assert_eq!(says().await, (open, true, 0));

        assert_eq!(town.apply(&training, &["Cleo"]).await, ["accepted"]);
        decides(&town, &ada, &training, "declined", &["Cleo"]).await.see_other();
        town.client().post(&format!("{}/withdrawal", town.link("Cleo").await), &[]).await.see_other();
        assert_eq!(town.kept(&training).await.kept, 0);
    }

    async fn who_withdraws_before_the_desk_has_sent_its_decline_passes_the_place_on(town: Town) {
        let (ada, training) = one_place(&town).await;
        town.apply(&training, &["Ben", "Cleo"]).await;
        decides(&town, &ada, &training, "declined", &["Ben"]).await.see_other();
        town.client().post(&format!("{}/withdrawal", town.link("Ben").await), &[]).await.see_other();
        assert_eq!(town.standing(&training).await, ["Ben cancelled", "Cleo offered"]);
    }

    async fn who_is_put_back_on_the_wait_list_is_not_offered_the_same_place(town: Town) {
        let (ada, training) = one_place(&town).await;
        town.apply(&training, &["Ben", "Cleo"]).await;
        decides(&town, &ada, &training, "waitlisted", &["Ben"]).await.see_other();
        assert_eq!(town.standing(&training).await, ["Ben waitlisted", "Cleo waitlisted"]);
        let send = [("outcome", "waitlisted"), ("seen-waitlisted", "1")];
        ada.post(&training.path("/applications/letters"), &send).await.see_other();
        assert_eq!(town.standing(&training).await, ["Ben waitlisted", "Cleo offered"]);
    }

    async fn a_letter_can_have_the_words_of_the_desk(town: Town) {
        let (ada, seminar) = selects(&town, 5).await;
        let mut german = wish("Ben");
        german["language"] = json!("de");
        town.client().post_json(&api(&seminar), &german).await.created();
        town.apply(&seminar, &["Cleo"]).await;
        let path = seminar.path("/letters/accepted/de");

        let wrong = [("subject", "Zusage"), ("body", "Liebe {nmae}, {link}"), ("deed", "save")];
        let page = ada.post(&path, &wrong).await.unprocessable().text();
        assert!(page.contains("There is no placeholder {nmae}."), "{page}");
        let unlinked = [("subject", "Zusage"), ("body", "Liebe {name}"), ("deed", "save")];
        ada.post(&path, &unlinked).await.unprocessable();
        let words = [("subject", "Zusage: {event}"), ("body", "Liebe(r) {name}, willkommen am {date}! {link}"), ("deed", "save")];
        let preview = ada.post(&path, &[words[0], words[1], ("deed", "preview")]).await.ok().text();
        assert!(preview.contains("Liebe(r) Ada Lovelace, willkommen am 12. März 2026!"), "{preview}");
        ada.post(&path, &words).await.see_other();

        decides(&town, &ada, &seminar, "accepted", &["Ben", "Cleo"]).await.see_other();
        ada.post(&seminar.path("/applications/letters"), &[("outcome", "accepted"), ("seen-accepted", "2")]).await.see_other();
        let to_ben = town.inbox(&email("Ben")).await.pop().expect("a letter");
        assert_eq!((to_ben.language, to_ben.subject.as_str()), (Language::German, "Zusage: Event seminar"));
        assert!(to_ben.body.starts_with("Liebe(r) Ben, willkommen am 12. März 2026! http://house.test/applications/"), "{}", to_ben.body);
        assert_eq!(town.subjects("Cleo").await[1], "You have a place: Event seminar");

        ada.post(&path, &[("deed", "reset")]).await.see_other();
        assert!(!ada.get(&path).await.ok().text().contains("Liebe(r)"));
        ada.get(&seminar.path("/letters/accepted/xx")).await.not_found();
        ada.get(&seminar.path("/letters/lost/de")).await.not_found();
    }

    async fn a_list_of_guests_is_taken_whole_or_not_at_all(town: Town) {
        let (ada, seminar) = selects(&town, 5).await;
        let path = seminar.path("/invitations");
        let list = "Ben <ben@city.example>\nnobody\ncleo@city.example";
        let page = ada.post(&path, &[("guests", list), ("language", "en")]).await.unprocessable().text();
        assert!(page.contains("Line 2 has no valid e-mail address.") && page.contains("cleo@city.example"), "{page}");
        assert!(town.inbox(&email("Ben")).await.is_empty());

        ada.post(&path, &[("guests", "Ben <ben@city.example>\ncleo@city.example"), ("language", "en")]).await.see_other();
        assert_eq!(town.subjects("Cleo").await, ["Invitation: Event seminar"]);
        let listed = ada.get(&path).await.ok().text();
        assert!(listed.contains("2 invitations") && listed.contains("No answer yet"), "{listed}");
    }
}
