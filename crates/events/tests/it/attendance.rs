//! The door: checking in, on the list and by code; who did not come; the list on paper.

use crate::town::Town;
use events::application::Status;
use testkit::{Answer, Client};

const DESK: &str = "/events/training/attendance";

async fn check_in(desk: &Client, application: &str, day: &str) -> Answer {
    desk.post(
        &format!("{DESK}/check-ins"),
        &[("application", application), ("day", day)],
    )
    .await
}

testkit::both! {
    async fn a_participant_is_checked_in_once_however_often_the_button_is_pressed(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        let event = town.event("training", &network).announced().await;
        let ben = town.participant(&event, "Ben").await;
        let day = town.days(&event).await.remove(0);
        town.until_the_day();

        let (id, day_id) = (ben.id(), day.id.to_string());
        let back = check_in(&ada, &id, &day_id).await.see_other();
        check_in(&ada, &id, &day_id).await.see_other();
        let (one, other) = tokio::join!(check_in(&ada, &id, &day_id), check_in(&ada, &id, &day_id));
        one.see_other();
        other.see_other();

        assert_eq!(back, format!("{DESK}#participant-{id}"));
        let rows = town.check_ins(&event).await;
        let seen: Vec<_> = rows.iter().map(|row| (row.application_id, row.day_id, row.person_id)).collect();
        assert_eq!(seen, [(ben.row.id, day.id, Some(ada.id))]);
    }

    async fn a_check_in_can_be_undone_and_undoing_twice_harms_nobody(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        let event = town.event("training", &network).announced().await;
        let (ben, cleo) = (town.participant(&event, "Ben").await, town.participant(&event, "Cleo").await);
        let day = town.days(&event).await.remove(0);
        town.until_the_day();
        town.was_there(&ben, &day).await;
        town.was_there(&cleo, &day).await;

        let fields = [("application", &*ben.id()), ("day", &*day.id.to_string())];
        ada.post(&format!("{DESK}/corrections"), &fields).await.see_other();
        ada.post(&format!("{DESK}/corrections"), &fields).await.see_other();

        let left: Vec<_> = town.check_ins(&event).await.iter().map(|row| row.application_id).collect();
        assert_eq!(left, [cleo.row.id]);
    }

    async fn nobody_is_checked_in_before_the_day_or_without_a_place_or_at_another_event(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        let event = town.event("training", &network).announced().await;
        let other = town.event("other", &network).announced().await;
        let ben = town.participant(&event, "Ben").await;
        let waiting = town.applicant(&event, "Wim", |row| row.status = Status::Waitlisted).await;
        let elsewhere = town.participant(&other, "Eve").await;
        let day = town.days(&event).await.remove(0).id.to_string();
        let other_day = town.days(&other).await.remove(0).id.to_string();

        let early = check_in(&ada, &ben.id(), &day).await.unprocessable();
        assert!(early.text().contains("This day has not come yet."));
        town.until_the_day();
        let refused = check_in(&ada, &waiting.id(), &day).await.unprocessable();
        assert!(refused.text().contains("This person has no place at the event."));
        check_in(&ada, &elsewhere.id(), &day).await.not_found();
        check_in(&ada, &ben.id(), &other_day).await.not_found();
        check_in(&ada, "nobody", &day).await.not_found();

        assert!(town.check_ins(&event).await.is_empty());
        check_in(&ada, &ben.id(), &day).await.see_other();
        assert_eq!(town.check_ins(&event).await.len(), 1);
    }

    async fn only_the_secretariat_of_the_network_comes_to_the_desk(town: Town) {
        let network = town.network("procura").await;
        let other = town.network("big-buyers").await;
        let ada = town.secretary("Ada", &network).await;
        let eve = town.secretary("Eve", &other).await;
        let ben = town.buyer("Ben", &network).await;
        let event = town.event("training", &network).announced().await;
        let cleo = town.participant(&event, "Cleo").await;
        let day = town.days(&event).await.remove(0).id.to_string();
        town.until_the_day();

        for path in [DESK, "/events/training/no-shows", "/events/training/attendance/list.pdf"] {
            ada.get(path).await.ok();
            ben.get(path).await.forbidden();
            eve.get(path).await.forbidden();
            town.client().get(path).await.sign_in();
        }
        check_in(&eve, &cleo.id(), &day).await.forbidden();
        check_in(&town.client(), &cleo.id(), &day).await.sign_in();
        assert!(town.check_ins(&event).await.is_empty());
    }

    async fn people_are_found_at_the_door_as_they_are_heard(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        let event = town.event("training", &network).announced().await;
        town.participant(&event, "Aino Mäkelä-Østergård").await;
        town.participant(&event, "Ben Virtanen").await;

        let found = ada.get(&format!("{DESK}?q=makela+aino")).await.ok().text();
        assert!(found.contains("Aino Mäkelä-Østergård") && !found.contains("Ben Virtanen"), "{found}");
        let nobody = ada.get(&format!("{DESK}?q=%3Cscript%3E")).await.ok().text();
        assert!(nobody.contains("Nobody is called") && !nobody.contains("“<script>"), "{nobody}");
    }

    async fn a_long_list_comes_in_pages(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        let event = town.event("training", &network).announced().await;
        for number in 0..51 {
            town.participant(&event, &format!("Person {number:02}")).await;
        }

        let first = ada.get(DESK).await.ok().text();
        let second = ada.get(&format!("{DESK}?page=2")).await.ok().text();
        assert!(first.contains("Person 49") && !first.contains("Person 50"));
        assert!(second.contains("Person 50") && !second.contains("Person 49"));
    }

    async fn a_code_opens_the_door_for_the_desk_and_shows_nobody_else_anything(town: Town) {
        let network = town.network("procura").await;
        let other = town.network("big-buyers").await;
        let ada = town.secretary("Ada", &network).await;
        let eve = town.secretary("Eve", &other).await;
        let ben = town.buyer("Ben", &network).await;
        let event = town
            .event("training", &network)
            .on("2026-03-12", "09:00", "16:00")
            .on("2026-03-13", "09:00", "12:00")
            .announced()
            .await;
        let cleo = town.participant(&event, "Cleo Patsalides").await;
        let first_day = town.days(&event).await.remove(0).id.to_string();
        let code = format!("/check-in/{}", cleo.id());
        town.until_the_day();

        for stranger in [&eve.browser, &ben.browser, &town.client()] {
            let shown = stranger.get(&code).await.ok().text();
            assert!(shown.contains("Show this code at the entrance"), "{shown}");
            assert!(!shown.contains("Cleo") && !shown.contains("Event training"), "{shown}");
        }
        eve.post(&code, &[("day", &first_day)]).await.not_found();
        town.client().post(&code, &[("day", &first_day)]).await.sign_in();
        assert!(town.check_ins(&event).await.is_empty());

        let shown = ada.get(&code).await.ok().text();
        assert!(shown.contains("Cleo Patsalides"), "{shown}");
        // One button for today, none for tomorrow.
        assert_eq!(shown.matches("name=\"day\"").count(), 1, "{shown}");
        assert_eq!(ada.post(&code, &[("day", &first_day)]).await.see_other(), code);
        assert!(ada.get(&code).await.ok().text().contains("Here since"));
        assert_eq!(town.check_ins(&event).await.len(), 1);
    }

    async fn a_code_that_is_nobodys_looks_like_any_other(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        for code in ["/check-in/nothing", "/check-in/00000000-0000-7000-8000-000000000000"] {
            for reader in [&ada.browser, &town.client()] {
                assert!(reader.get(code).await.ok().text().contains("Show this code at the entrance"));
            }
            ada.post(code, &[("day", "00000000-0000-7000-8000-000000000000")]).await.not_found();
        }
    }

    async fn who_did_not_come_is_noted_after_the_event_and_not_before(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        let event = town.event("training", &network).announced().await;
        let (ben, cleo) = (town.participant(&event, "Ben").await, town.participant(&event, "Cleo").await);
        let waiting = town.applicant(&event, "Wim", |row| row.status = Status::Waitlisted).await;
        let day = town.days(&event).await.remove(0);
        town.until_the_day();
        town.was_there(&ben, &day).await;
        ada.post("/events/training/no-shows", &[]).await.unprocessable();
        assert_eq!(town.application(&cleo).await.no_show_at, None);

        town.advance(chrono::Duration::days(1));
        let shown = ada.get("/events/training/no-shows").await.ok().text();
        assert!(shown.contains("Cleo") && !shown.contains("House of Ben"), "{shown}");
        ada.post("/events/training/no-shows", &[]).await.see_other();

        assert_eq!(town.application(&ben).await.no_show_at, None);
        assert_eq!(town.application(&cleo).await.no_show_at, Some(town.now()));
        assert_eq!(town.application(&waiting).await.no_show_at, None);

        ada.post("/events/training/no-shows/corrections", &[("application", &cleo.id())]).await.see_other();
        assert_eq!(town.application(&cleo).await.no_show_at, None);
    }

    async fn whoever_was_there_cannot_be_noted_as_missing_and_who_turns_up_is_missing_no_more(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        let event = town.event("training", &network).announced().await;
        let (ben, cleo) = (town.participant(&event, "Ben").await, town.participant(&event, "Cleo").await);
        let day = town.days(&event).await.remove(0);
        town.was_there(&ben, &day).await;
        town.until_the_day_after();

        for participant in [&ben, &cleo] {
            ada.post("/events/training/no-shows", &[("application", &participant.id())]).await.see_other();
        }
        assert_eq!(town.application(&ben).await.no_show_at, None);
        assert!(town.application(&cleo).await.no_show_at.is_some());

        // The signed list says that Cleo was there after all.
        check_in(&ada, &cleo.id(), &day.id.to_string()).await.see_other();
        assert_eq!(town.application(&cleo).await.no_show_at, None);
    }

    async fn the_list_is_printed_for_a_day(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        let event = town.event("training", &network).announced().await;
        let other = town.event("other", &network).announced().await;
        town.participant(&event, "Ben =1+1 王").await;
        let day = town.days(&event).await.remove(0);
        let other_day = town.days(&other).await.remove(0);

        let list = ada.get(&format!("{DESK}/list.pdf?day={}", day.id)).await.ok();
        assert!(list.body.starts_with(b"%PDF-"));
        assert_eq!(list.header("content-type"), Some("application/pdf"));
        assert_eq!(
            list.header("content-disposition"),
            Some("attachment; filename=\"training-2026-03-12.pdf\"; filename*=UTF-8''training-2026-03-12.pdf")
        );
        ada.get(&format!("{DESK}/list.pdf?day={}", other_day.id)).await.not_found();
    }
}

testkit::both! {
    async fn a_participants_own_page_has_what_they_need_before_and_after(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        let event = town.event("training", &network).announced().await;
        let ben = town.participant(&event, "Ben").await;
        let waiting = town.applicant(&event, "Wim", |row| (row.status, row.told) = (Status::Waitlisted, Status::Waitlisted)).await;
        let page = async |who: &crate::participants::Participant| town.client().get(&who.path("")).await.ok().text();
        let links = |text: &str| {
            ["<svg class=\"qr\"", "/certificate.pdf\"", "/feedback\""].map(|part| text.contains(part))
        };

        assert_eq!(links(&page(&ben).await), [true, false, false]);
        assert_eq!(links(&page(&waiting).await), [false, false, false]);

        town.was_there(&ben, &town.days(&event).await[0]).await;
        town.until_the_day_after();
        ada.post("/events/training/feedback/letters", &[]).await.see_other();
        assert_eq!(links(&page(&ben).await), [false, true, true]);
        assert_eq!(links(&page(&waiting).await), [false, false, false]);
    }
}
