//! The agenda at the desk, its versions, and who learns what of them.

use crate::town::{Town, at, english, members_of, time};
use events::application::Status;
use events::event;
use events::queries::{self, Seen};
use events::session::{self, Format};
use events::{agenda_version, publish_agenda};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use testkit::both;
use vocabulary::Language;
use web::{Audience, Viewer};

async fn sessions(town: &Town, event: &event::Model) -> Vec<session::Model> {
    let sessions = session::Entity::find().filter(session::Column::EventId.eq(event.id));
    sessions
        .order_by_asc(session::Column::Starts)
        .all(town.store().db())
        .await
        .unwrap()
}

async fn versions(town: &Town, event: &event::Model) -> Vec<agenda_version::Model> {
    let versions =
        agenda_version::Entity::find().filter(agenda_version::Column::EventId.eq(event.id));
    versions
        .order_by_asc(agenda_version::Column::Number)
        .all(town.store().db())
        .await
        .unwrap()
}

/// What a visitor knows of the agenda: titles, and `?` for what they may not know.
async fn titles(town: &Town, event: &event::Model) -> Vec<String> {
    let visitor = Viewer::new(Language::English, None);
    let Ok(agenda) = queries::agenda(town.store(), &visitor, event).await else {
        panic!("no agenda")
    };
    agenda
        .into_iter()
        .map(|seen| match seen {
            Seen::Session(session) => session.title.original().text.to_owned(),
            Seen::Restricted { .. } => "?".to_owned(),
        })
        .collect()
}

/// A session as its form sends it, on the first day, from 10:00 to 11:00, for everyone.
fn form<'a>(day: &'a str, changed: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("day", day),
        ("starts", "10:00"),
        ("ends", "11:00"),
        ("original", "en"),
        ("section", "en"),
        ("title-en", "Market dialogue"),
        ("format", "panel"),
        ("seen-by", "everyone"),
        ("attended-by", "everyone"),
    ];
    fields.retain(|(name, _)| !changed.iter().any(|(other, _)| other == name));
    fields.extend_from_slice(changed);
    fields
}

both! {
    async fn sessions_lie_within_the_hours_of_their_day(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        let training = town.event("training", &network).on("2026-03-12", "09:00", "16:00").announced().await;
        let day = town.days(&training).await[0].id.to_string();
        let path = training.path("/edit/sessions");
        for (hours, field) in [
            ([("starts", "08:30"), ("ends", "09:30")], "starts"),
            ([("starts", "15:30"), ("ends", "16:30")], "starts"),
            ([("starts", "11:00"), ("ends", "10:00")], "ends"),
            ([("starts", "11:00"), ("ends", "11:00")], "ends"),
        ] {
            let page = ada.post(&path, &form(&day, &hours)).await.unprocessable().text();
            assert!(page.contains(&format!("href=\"#field-{field}\"")), "{hours:?} {page}");
        }
        let page = ada.post(&path, &form(&day, &[("starts", "15:30"), ("ends", "16:30")])).await.unprocessable().text();
        assert!(page.contains("“Market dialogue” must lie within the hours of 12 March 2026: 09:00–16:00."), "{page}");
        ada.post(&path, &form(&day, &[("title-en", "")])).await.unprocessable();
        ada.post(&path, &form(&day, &[("seen-by", "")])).await.unprocessable();
        assert!(sessions(&town, &training).await.is_empty());

        let whole = [("starts", "09:00"), ("ends", "16:00"), ("speakers", "Ada | City of Ghent\nBen"), ("room", "Hall 2")];
        ada.post(&path, &form(&day, &whole)).await.see_other();
        let kept = sessions(&town, &training).await.remove(0);
        assert_eq!((kept.starts, kept.ends, kept.title), (time("09:00"), time("16:00"), english("Market dialogue")));
        assert_eq!((kept.format, kept.room.as_deref(), kept.speakers.len()), (Format::Panel, Some("Hall 2"), 2));
    }

    async fn a_session_of_another_day_or_event_is_out_of_reach(town: Town) {
        let network = town.network("procura").await;
        let (ada, ben) = (town.secretary("Ada", &network).await, town.buyer("Ben", &network).await);
        let everyone = Audience::Everyone;
        let day = ("2026-03-12", "09:00", "16:00");
        let training =
            town.event("training", &network).on(day.0, day.1, day.2).session("10:00", "11:00", "Talk", &everyone).announced().await;
        let other = town.event("other", &network).announced().await;
        let talk = sessions(&town, &training).await.remove(0);
        let foreign_day = town.days(&other).await[0].id.to_string();
        ada.get(&other.path(&format!("/edit/sessions/{}", talk.id))).await.not_found();
        ada.post(&other.path(&format!("/edit/sessions/{}/removal", talk.id)), &[]).await.not_found();
        ada.post(&training.path("/edit/sessions"), &form(&foreign_day, &[])).await.unprocessable();
        ben.post(&training.path(&format!("/edit/sessions/{}/removal", talk.id)), &[]).await.forbidden();
        assert_eq!(sessions(&town, &training).await, std::slice::from_ref(&talk));
        ada.post(&training.path(&format!("/edit/sessions/{}/removal", talk.id)), &[]).await.see_other();
        assert!(sessions(&town, &training).await.is_empty());
    }

    async fn opening_a_session_of_an_announced_event_takes_a_reason(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        let members = members_of(&network);
        let training = town
            .event("training", &network)
            .on("2026-03-12", "09:00", "16:00")
            .session("10:00", "11:00", "Members' working session", &members)
            .announced()
            .await;
        let closed = sessions(&town, &training).await.remove(0);
        let day = closed.day_id.to_string();
        let path = training.path(&format!("/edit/sessions/{}", closed.id));
        ada.post(&path, &form(&day, &[])).await.unprocessable();
        assert_eq!(titles(&town, &training).await, ["?"]);
        ada.post(&path, &form(&day, &[("reason", "The members agreed")])).await.see_other();
        assert_eq!(titles(&town, &training).await, ["Market dialogue"]);
    }

    async fn parallel_sessions_are_kept_and_pointed_out(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        let training = town.event("training", &network).on("2026-03-12", "09:00", "16:00").announced().await;
        let day = town.days(&training).await[0].id.to_string();
        for title in ["Food", "ICT"] {
            ada.post(&training.path("/edit/sessions"), &form(&day, &[("title-en", title), ("room", "Hall 2")]))
                .await
                .see_other();
        }
        let page = ada.get(&training.path("/edit/agenda")).await.ok().text();
        assert!(page.contains("take place at the same time in the same room (Hall 2)"), "{page}");
    }

    async fn readers_see_the_latest_version_and_the_secretariat_works_in_peace(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        let training = town
            .event("training", &network)
            .on("2026-03-12", "09:00", "16:00")
            .session("10:00", "11:00", "Talk", &Audience::Everyone)
            .with(|event| event.agenda_follows = true)
            .announced()
            .await;
        let talk = sessions(&town, &training).await.remove(0);
        let day = talk.day_id.to_string();
        let own = training.path(&format!("/edit/sessions/{}", talk.id));
        let publish = training.path("/agenda/versions");
        ada.post(&own, &form(&day, &[("title-en", "A talk")])).await.see_other();
        assert_eq!(titles(&town, &training).await, ["A talk"]);

        let page = town.client().get(&training.path("")).await.ok().text();
        assert!(page.contains("A talk") && !page.contains("The agenda will follow."), "{page}");

        ada.post(&publish, &[("note", "First agenda")]).await.see_other();
        ada.post(&publish, &[]).await.unprocessable();
        let history = town.client().get(&publish).await.ok().text();
        assert!(history.contains("First version.") && !history.contains("One session changed."), "{history}");
        ada.post(&own, &form(&day, &[("title-en", "The talk")])).await.see_other();
        assert_eq!(titles(&town, &training).await, ["A talk"]);
        assert!(!town.client().get(&training.path("")).await.ok().text().contains("The talk"));
        let desk = ada.get(&training.path("/edit/agenda")).await.ok().text();
        assert!(desk.contains("Not published yet") && desk.contains("It was called “A talk”."), "{desk}");

        ada.post(&publish, &[("note", "A better title")]).await.see_other();
        assert_eq!(titles(&town, &training).await, ["The talk"]);
        let numbers: Vec<_> = versions(&town, &training).await.iter().map(|version| version.number).collect();
        assert_eq!(numbers, [1, 2]);
        let page = town.client().get(&training.path("/agenda/versions/2")).await.ok().text();
        assert!(page.contains("It was called “A talk”.") && page.contains("A better title"), "{page}");
        assert!(town.client().get(&publish).await.ok().text().contains("First agenda"));
        town.client().get(&training.path("/agenda/versions/3")).await.not_found();
    }

    async fn what_is_closed_after_its_publication_is_closed_at_once_and_in_every_version(town: Town) {
        let network = town.network("procura").await;
        let (ada, ben) = (town.secretary("Ada", &network).await, town.buyer("Ben", &network).await);
        let training = town
            .event("training", &network)
            .on("2026-03-12", "09:00", "16:00")
            .session("09:00", "09:30", "Welcome", &Audience::Everyone)
            .session("10:00", "11:00", "Simulation game", &Audience::Everyone)
            .announced()
            .await;
        ada.post(&training.path("/agenda/versions"), &[]).await.see_other();
        assert_eq!(titles(&town, &training).await, ["Welcome", "Simulation game"]);
        let game = sessions(&town, &training).await.remove(1);
        let members = members_of(&network).to_string();
        let closed = [("title-en", "Simulation game"), ("seen-by", &members), ("reason", "For members")];
        ada.post(&training.path(&format!("/edit/sessions/{}", game.id)), &form(&game.day_id.to_string(), &closed))
            .await
            .see_other();

        assert_eq!(titles(&town, &training).await, ["Welcome", "?"]);
        let version = training.path("/agenda/versions/1");
        assert!(!town.client().get(&version).await.ok().text().contains("Simulation game"));
        assert!(ben.get(&version).await.ok().text().contains("Simulation game"));
    }

    async fn a_restricted_session_leaves_no_trace_in_the_history(town: Town) {
        let network = town.network("procura").await;
        let (ada, ben) = (town.secretary("Ada", &network).await, town.buyer("Ben", &network).await);
        let members = members_of(&network);
        let training = town
            .event("training", &network)
            .on("2026-03-12", "09:00", "16:00")
            .session("09:00", "09:30", "Welcome", &Audience::Everyone)
            .session("10:00", "11:00", "Collective leverage", &members)
            .announced()
            .await;
        ada.post(&training.path("/agenda/versions"), &[]).await.see_other();
        let secret = sessions(&town, &training).await.remove(1);
        let key = members.to_string();
        let moved = [("title-en", "Collective leverage"), ("starts", "11:00"), ("ends", "12:00"), ("seen-by", &key)];
        ada.post(&training.path(&format!("/edit/sessions/{}", secret.id)), &form(&secret.day_id.to_string(), &moved))
            .await
            .see_other();
        ada.post(&training.path("/agenda/versions"), &[]).await.see_other();

        for version in ["/agenda/versions", "/agenda/versions/1", "/agenda/versions/2"] {
            let page = town.client().get(&training.path(version)).await.ok().text();
            assert!(!page.contains("Collective leverage"), "{page}");
        }
        let page = town.client().get(&training.path("/agenda/versions/2")).await.ok().text();
        assert!(page.contains("Nothing that you can see changed in this version."), "{page}");
        let page = ben.get(&training.path("/agenda/versions/2")).await.ok().text();
        assert!(page.contains("Collective leverage") && page.contains("Moved"), "{page}");
    }

    async fn those_with_a_place_are_told_once_what_changed_for_the_whole_audience(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        let members = members_of(&network);
        let training = town
            .event("training", &network)
            .titled("Reserved contracts")
            .on("2026-03-12", "09:00", "16:00")
            .session("09:00", "09:30", "Welcome", &Audience::Everyone)
            .session("10:00", "11:00", "Collective leverage", &members)
            .announced()
            .await;
        town.participant(&training, "Ida").await;
        town.applicant(&training, "Jon", |row| (row.status, row.told) = (Status::Waitlisted, Status::Waitlisted)).await;
        let publish = training.path("/agenda/versions");
        ada.post(&publish, &[("note", "We look forward to it.")]).await.see_other();

        let first = town.inbox("ida@example.org").await;
        assert_eq!(first.len(), 1);
        assert_eq!(first[0].subject, "Agenda: Reserved contracts");
        assert!(first[0].body.contains("Welcome") && first[0].body.contains("We look forward to it."), "{}", first[0].body);
        assert!(!first[0].body.contains("Collective leverage"), "{}", first[0].body);

        let all = sessions(&town, &training).await;
        let day = all[0].day_id.to_string();
        let key = members.to_string();
        let secret = [("title-en", "Collective leverage"), ("seen-by", &key), ("room", "Hall 2")];
        ada.post(&training.path(&format!("/edit/sessions/{}", all[1].id)), &form(&day, &secret)).await.see_other();
        ada.post(&publish, &[]).await.see_other();
        assert_eq!(town.inbox("ida@example.org").await.len(), 1, "nothing that she may know has changed");

        let later = [("title-en", "Welcome"), ("starts", "09:15"), ("ends", "09:45")];
        ada.post(&training.path(&format!("/edit/sessions/{}", all[0].id)), &form(&day, &later)).await.see_other();
        ada.post(&publish, &[]).await.see_other();
        let letters = town.inbox("ida@example.org").await;
        assert_eq!(letters.len(), 2);
        assert_eq!(letters[1].subject, "Agenda changed: Reserved contracts");
        let body = &letters[1].body;
        assert!(body.contains("Moved; it was on Thursday 12 March 2026, 09:00–09:30."), "{body}");
        assert!(body.contains("http://house.test/events/training/agenda/versions/3"), "{body}");
        assert!(town.inbox("jon@example.org").await.is_empty());
    }

    async fn only_what_is_announced_and_has_sessions_is_published(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        let everyone = Audience::Everyone;
        let draft =
            town.event("draft", &network).on("2026-03-12", "09:00", "16:00").session("10:00", "11:00", "Talk", &everyone).drafted().await;
        let empty = town.event("empty", &network).announced().await;
        ada.post(&draft.path("/agenda/versions"), &[]).await.unprocessable();
        ada.post(&empty.path("/agenda/versions"), &[]).await.unprocessable();
        assert!(versions(&town, &draft).await.is_empty() && versions(&town, &empty).await.is_empty());
        assert_eq!(empty.starts_at, Some(at("2026-03-12T07:00:00Z")));
    }

    async fn two_who_publish_at_once_get_two_numbers_or_one_is_told_that_nothing_changed(town: Town) {
        let network = town.network("procura").await;
        let ada = town.secretary("Ada", &network).await;
        let training = town
            .event("training", &network)
            .on("2026-03-12", "09:00", "16:00")
            .session("10:00", "11:00", "Talk", &Audience::Everyone)
            .announced()
            .await;
        let by = web::Secretariat { network_id: network.id, person_id: ada.id };
        let publish = || publish_agenda::publish_agenda(town.store(), &by, &training, None);
        let (one, other) = tokio::join!(publish(), publish());
        assert!(one.is_ok() != other.is_ok());
        let refused = one.err().or(other.err());
        assert!(matches!(refused, Some(publish_agenda::Error::Unchanged)), "{refused:?}");
        assert_eq!(versions(&town, &training).await.len(), 1);
    }
}
