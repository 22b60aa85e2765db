//! The organiser's desk: drafting, editing, announcing, closing, extending, calling off.

use crate::town::{Neighbour, Town, at, date, english, time};
use events::event;
use events::event_organisation::{self, Role};
use events::{series, session};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::record;
use testkit::both;
use uuid::Uuid;
use vocabulary::{Language, Translated};
use web::Audience;

pub async fn event(town: &Town, slug: &str) -> event::Model {
    let found = event::Entity::find()
        .filter(event::Column::Slug.eq(slug))
        .one(town.store().db())
        .await;
    found.unwrap().expect("the event")
}

/// What was recorded of an event: kind, and who did it.
async fn records(town: &Town, event: &event::Model) -> Vec<(String, Option<Uuid>)> {
    let records = record::Entity::find().filter(record::Column::SubjectId.eq(event.id));
    let records = records
        .order_by_asc(record::Column::Id)
        .all(town.store().db())
        .await
        .unwrap();
    records
        .into_iter()
        .map(|record| (record.kind, record.person_id))
        .collect()
}

/// Ada of the secretariat, Ben who buys for a member, Cleo of another network's secretariat.
pub async fn people(town: &Town) -> (members::network::Model, [Neighbour; 3]) {
    let (network, other) = (town.network("procura").await, town.network("other").await);
    let people = [
        town.secretary("Ada", &network).await,
        town.buyer("Ben", &network).await,
        town.secretary("Cleo", &other).await,
    ];
    (network, people)
}

/// The facts of an event as its form sends them, with some of them changed.
fn facts<'a>(changed: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("original", "en"),
        ("section", "en"),
        ("title-en", "Reserved contracts"),
        ("city", "Helsinki"),
        ("country", "FI"),
        ("zone", "Europe/Helsinki"),
        ("languages", "fi"),
    ];
    fields.retain(|(name, _)| !changed.iter().any(|(other, _)| other == name));
    fields.extend(changed.iter().filter(|(_, value)| !value.is_empty()));
    fields
}

const DRAFT: [(&str, &str); 6] = [
    ("title", "Reserved contracts"),
    ("language", "en"),
    ("zone", "Europe/Helsinki"),
    ("day", "2026-05-12"),
    ("starts", "09:00"),
    ("ends", "16:00"),
];

both! {
    async fn a_secretary_drafts_what_nobody_else_sees_and_announces_it(town: Town) {
        let (network, [ada, ben, cleo]) = people(&town).await;
        let visitor = town.client();
        let id = network.id.to_string();
        let draft: Vec<_> = DRAFT.into_iter().chain([("network", id.as_str())]).collect();

        let path = ada.post("/events", &draft).await.see_other();
        assert_eq!(path, "/events/reserved-contracts-2026/edit");
        for page in ["", "/edit", "/edit/days"] {
            let page = format!("/events/reserved-contracts-2026{page}");
            ada.get(&page).await.ok();
            for other in [&ben.browser, &cleo.browser, &visitor] {
                other.get(&page).await.not_found();
            }
        }
        let standing = ada.post("/events/reserved-contracts-2026/announcement", &[]).await.unprocessable().text();
        assert!(standing.contains("Choose who may see it."), "{standing}");

        ada.post("/events/reserved-contracts-2026/edit", &facts(&[])).await.see_other();
        ada.post("/events/reserved-contracts-2026/edit/audience", &[("audience", "everyone")]).await.see_other();
        ada.post("/events/reserved-contracts-2026/announcement", &[]).await.see_other();

        visitor.get("/events/reserved-contracts-2026").await.ok();
        let announced = event(&town, "reserved-contracts-2026").await;
        assert_eq!((announced.announced_at, announced.announced_by), (Some(town.now()), Some(ada.id)));
        assert_eq!(announced.starts_at, Some(at("2026-05-12T06:00:00Z")));
        let by_ada = |kind: &str| (kind.to_owned(), Some(ada.id));
        assert_eq!(
            records(&town, &announced).await,
            ["event-drafted", "event-edited", "event-audience-changed", "event-announced"].map(by_ada)
        );
        ada.post("/events/reserved-contracts-2026/announcement", &[]).await.unprocessable();
    }

    async fn only_the_secretariat_of_the_network_may_edit(town: Town) {
        let (network, [ada, ben, cleo]) = people(&town).await;
        let visitor = town.client();
        let training = town.event("training", &network).announced().await;
        for below in [
            "/edit", "/edit/days", "/edit/organisations", "/edit/agenda", "/edit/sessions/new", "/edit/audience",
            "/edit/registration", "/edit/questions", "/edit/questions/new", "/edit/quotas", "/edit/links", "/edit/standing",
        ] {
            let path = training.path(below);
            ada.get(&path).await.ok();
            ben.get(&path).await.forbidden();
            cleo.get(&path).await.forbidden();
            visitor.get(&path).await.sign_in();
        }
        for below in [
            "/edit", "/edit/days", "/edit/organisations", "/edit/sessions", "/edit/audience", "/edit/registration",
            "/edit/questions", "/edit/quotas", "/edit/links", "/capacity", "/announcement", "/closure", "/reopening",
            "/extensions", "/cancellation", "/agenda/versions",
        ] {
            let path = training.path(below);
            ben.post(&path, &[]).await.forbidden();
            cleo.post(&path, &[]).await.forbidden();
            visitor.post(&path, &[]).await.sign_in();
        }
        assert_eq!(event(&town, "training").await, training);
        assert!(records(&town, &training).await.is_empty());
    }

    async fn the_desk_is_for_secretariats(town: Town) {
        let (network, [ada, ben, cleo]) = people(&town).await;
        town.event("training", &network).titled("Reserved contracts").drafted().await;
        let convened = |event: &mut event::Model| event.registration = event::Registration::None;
        town.event("meeting", &network).titled("Meeting of a group").with(convened).announced().await;
        let desk = ada.get("/desk").await.ok().text();
        assert!(desk.contains("Reserved contracts") && desk.contains("Drafts"), "{desk}");
        assert!(!desk.contains("Meeting of a group") && desk.contains("href=\"/events?view=past\""), "{desk}");
        assert!(ada.get("/about").await.ok().text().contains("href=\"/desk\""));
        assert!(!cleo.get("/desk").await.ok().text().contains("Reserved contracts"));
        for path in ["/desk", "/events/new", "/series/new"] {
            ada.get(path).await.ok();
            ben.get(path).await.forbidden();
            town.client().get(path).await.sign_in();
        }
        assert!(!ben.get("/about").await.ok().text().contains("href=\"/desk\""));
    }

    async fn the_log_of_what_was_done_leads_to_the_event(town: Town) {
        let (network, [ada, ..]) = people(&town).await;
        let training = town.event("training", &network).titled("Reserved contracts").announced().await;
        ada.post(&training.path("/capacity"), &[("capacity", "7")]).await.see_other();
        let log = ada.get(&format!("/networks/{}/records", network.slug)).await.ok().text();
        let link = format!("href=\"{}\">Reserved contracts", training.path(""));
        assert!(log.contains(&link), "{log}");
    }

    async fn a_draft_goes_into_ones_own_network_only(town: Town) {
        let (network, [_, ben, cleo]) = people(&town).await;
        let id = network.id.to_string();
        let draft: Vec<_> = DRAFT.into_iter().chain([("network", id.as_str())]).collect();
        cleo.post("/events", &draft).await.unprocessable();
        ben.post("/events", &draft).await.forbidden();
        assert!(event::Entity::find().all(town.store().db()).await.unwrap().is_empty());
    }

    async fn an_address_is_made_once_and_never_twice(town: Town) {
        let (network, [ada, ..]) = people(&town).await;
        let id = network.id.to_string();
        let draft: Vec<_> = DRAFT.into_iter().chain([("network", id.as_str())]).collect();
        assert_eq!(ada.post("/events", &draft).await.see_other(), "/events/reserved-contracts-2026/edit");
        assert_eq!(ada.post("/events", &draft).await.see_other(), "/events/reserved-contracts-2026-2/edit");
        let renamed = facts(&[("title-en", "Another title")]);
        ada.post("/events/reserved-contracts-2026/edit", &renamed).await.see_other();
        assert_eq!(event(&town, "reserved-contracts-2026").await.title, english("Another title"));
    }

    async fn a_template_brings_its_programme_and_leaves_its_people(town: Town) {
        let (network, [ada, ..]) = people(&town).await;
        let earlier = town
            .event("earlier", &network)
            .on("2025-11-06", "09:00", "18:00")
            .on("2025-11-07", "09:00", "15:45")
            .session("11:00", "12:00", "Simulation game", &Audience::Everyone)
            .with_session(|session| {
                session.speakers.push(session::Speaker { name: "Dora".to_owned(), affiliation: String::new() });
            })
            .carried_by("City of Ghent", Role::CoHost)
            .with(|event| (event.capacity, event.online_url) = (Some(50), Some("https://example.org/room".to_owned())))
            .announced()
            .await;
        let (id, pattern) = (network.id.to_string(), earlier.id.to_string());
        let draft: Vec<_> =
            DRAFT.into_iter().chain([("network", id.as_str()), ("pattern", pattern.as_str())]).collect();
        ada.post("/events", &draft).await.see_other();

        let made = event(&town, "reserved-contracts-2026").await;
        let dates: Vec<_> = town.days(&made).await.into_iter().map(|day| (day.date, day.ends)).collect();
        assert_eq!(dates, [(date("2026-05-12"), time("18:00")), (date("2026-05-13"), time("15:45"))]);
        let sessions = session::Entity::find().filter(session::Column::EventId.eq(made.id));
        let sessions = sessions.all(town.store().db()).await.unwrap();
        assert_eq!((sessions.len(), &sessions[0].title), (1, &english("Simulation game")));
        assert!(sessions[0].speakers.is_empty());
        assert_eq!((made.capacity, made.online_url, made.audience), (Some(50), None, Audience::default()));
        let carriers = event_organisation::Entity::find().filter(event_organisation::Column::EventId.eq(made.id));
        assert_eq!(carriers.all(town.store().db()).await.unwrap()[0].name, "City of Ghent");
    }

    async fn texts_come_in_several_languages_with_their_original(town: Town) {
        let (network, [ada, ..]) = people(&town).await;
        let training = town.event("training", &network).drafted().await;
        let adding = facts(&[("deed", "add-language"), ("more", "fi")]);
        let page = ada.post(&training.path("/edit"), &adding).await.ok().text();
        assert!(page.contains("name=\"title-fi\""), "{page}");
        assert_eq!(event(&town, "training").await, training);

        let both = [("section", "fi"), ("original", "fi"), ("title-fi", "Varatut sopimukset"), ("section", "en")];
        ada.post(&training.path("/edit"), &facts(&both)).await.see_other();
        let title = Translated::new(Language::Finnish, "Varatut sopimukset").with(Language::English, "Reserved contracts");
        assert_eq!(event(&town, "training").await.title, title);
        let without = [("section", "fi"), ("original", "fi"), ("title-fi", " ")];
        ada.post(&training.path("/edit"), &facts(&without)).await.unprocessable();
    }

    async fn facts_that_do_not_fit_are_refused_beside_their_field(town: Town) {
        let (network, [ada, ..]) = people(&town).await;
        let training = town.event("training", &network).drafted().await;
        for wrong in [
            ("zone", "Mars/Olympus"), ("website", "javascript:alert(1)"), ("country", "XX"), ("title-en", " "),
            ("languages", "tlh"), ("series", "00000000-0000-0000-0000-000000000001"),
        ] {
            let page = ada.post(&training.path("/edit"), &facts(&[wrong])).await.unprocessable().text();
            assert!(page.contains(&format!("href=\"#field-{}\"", wrong.0)), "{wrong:?} {page}");
        }
        ada.post(&training.path("/edit"), &facts(&[("title-en", "<script>alert(1)</script>")])).await.see_other();
        let page = ada.get(&training.path("/edit")).await.ok().text();
        assert!(!page.contains("<script>alert"), "{page}");
    }

    async fn editing_leaves_the_counters_alone(town: Town) {
        let (network, [ada, ..]) = people(&town).await;
        let training = town.event("training", &network).with(|event| event.capacity = Some(50)).announced().await;
        let tx = town.begin().await;
        event::Entity::update_many()
            .filter(event::Column::Id.eq(training.id))
            .col_expr(event::Column::Accepted, sea_orm::sea_query::Expr::value(7))
            .exec(tx.db())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        ada.post(&training.path("/edit"), &facts(&[])).await.see_other();
        assert_eq!(event(&town, "training").await.accepted, 7);
    }

    async fn days_have_hours_of_their_own_and_the_event_follows(town: Town) {
        let (network, [ada, ..]) = people(&town).await;
        let training = town.event("training", &network).on("2026-03-12", "09:00", "16:00").announced().await;
        let first = town.days(&training).await[0].id.to_string();
        let path = training.path("/edit/days");
        let first_day = [("id-0", first.as_str()), ("date-0", "2026-03-12"), ("starts-0", "09:00"), ("ends-0", "18:00")];
        let two: Vec<_> =
            first_day.into_iter().chain([("date-1", "2026-03-13"), ("starts-1", "09:00"), ("ends-1", "15:45")]).collect();
        ada.post(&path, &two).await.see_other();
        let changed = event(&town, "training").await;
        assert_eq!(changed.starts_at, Some(at("2026-03-12T07:00:00Z")));
        assert_eq!(changed.ends_at, Some(at("2026-03-13T13:45:00Z")));

        let swapped = town.days(&training).await;
        let [one, other] = [swapped[0].id.to_string(), swapped[1].id.to_string()];
        let swap = [
            ("id-0", one.as_str()), ("date-0", "2026-03-13"), ("starts-0", "09:00"), ("ends-0", "18:00"),
            ("id-1", other.as_str()), ("date-1", "2026-03-12"), ("starts-1", "09:00"), ("ends-1", "15:45"),
        ];
        ada.post(&path, &swap).await.see_other();
        assert_eq!(town.days(&training).await[0].id, swapped[1].id);
        assert_eq!(event(&town, "training").await.ends_at, Some(at("2026-03-13T16:00:00Z")));
    }

    async fn days_that_end_before_they_begin_or_stand_twice_are_refused(town: Town) {
        let (network, [ada, ..]) = people(&town).await;
        let training = town.event("training", &network).announced().await;
        let path = training.path("/edit/days");
        let refused = async |fields: &[(&str, &str)], field: &str| {
            let page = ada.post(&path, fields).await.unprocessable().text();
            assert!(page.contains(&format!("href=\"#field-{field}\"")), "{field}: {page}");
        };
        refused(&[("date-0", "2026-03-12"), ("starts-0", "16:00"), ("ends-0", "09:00")], "ends-0").await;
        refused(&[("date-0", "2026-03-12"), ("starts-0", "22:00"), ("ends-0", "00:00")], "ends-0").await;
        refused(&[("date-0", "2026-02-30"), ("starts-0", "09:00"), ("ends-0", "10:00")], "date-0").await;
        refused(&[("date-0", "2026-03-12"), ("starts-0", "25:00"), ("ends-0", "26:00")], "starts-0").await;
        let twice = [
            ("date-0", "2026-03-12"), ("starts-0", "09:00"), ("ends-0", "10:00"),
            ("date-1", "2026-03-12"), ("starts-1", "11:00"), ("ends-1", "12:00"),
        ];
        refused(&twice, "date-1").await;
        refused(&[("date-0", "")], "days").await;
        assert_eq!(event(&town, "training").await, training);
    }

    async fn an_hour_that_the_clocks_jump_over_is_refused_and_the_day_is_an_hour_shorter(town: Town) {
        // In Helsinki 03:00 becomes 04:00 on 29 March 2026.
        let (network, [ada, ..]) = people(&town).await;
        let training = town.event("training", &network).drafted().await;
        let path = training.path("/edit/days");
        let hours = |starts| [("date-0", "2026-03-29"), ("starts-0", starts), ("ends-0", "09:00")];
        let page = ada.post(&path, &hours("03:30")).await.unprocessable().text();
        assert!(page.contains("There is no 03:30 on 29 March 2026 in Helsinki"), "{page}");
        ada.post(&path, &hours("02:00")).await.see_other();
        let changed = event(&town, "training").await;
        assert_eq!(changed.starts_at, Some(at("2026-03-29T00:00:00Z")));
        assert_eq!(changed.ends_at, Some(at("2026-03-29T06:00:00Z")));
        let page = ada.post(&training.path("/edit"), &facts(&[("zone", "Europe/Lisbon")])).await;
        page.see_other();
        let moved = event(&town, "training").await;
        // Lisbon is two hours behind Helsinki, and its clocks jump from 01:00 to 02:00 that night.
        assert_eq!(moved.starts_at, Some(at("2026-03-29T01:00:00Z")));
        assert_eq!(moved.ends_at, Some(at("2026-03-29T08:00:00Z")));
    }

    async fn a_day_with_sessions_asks_before_it_goes(town: Town) {
        let (network, [ada, ..]) = people(&town).await;
        let training = town
            .event("training", &network)
            .on("2026-03-12", "09:00", "16:00")
            .on("2026-03-13", "09:00", "16:00")
            .session("10:00", "11:00", "Market dialogue", &Audience::Everyone)
            .announced()
            .await;
        let before = town.days(&training).await;
        let [first, second] = [before[0].id.to_string(), before[1].id.to_string()];
        let path = training.path("/edit/days");
        let removing = vec![
            ("id-0", first.as_str()), ("date-0", "2026-03-12"), ("starts-0", "09:00"), ("ends-0", "16:00"),
            ("id-1", second.as_str()), ("date-1", "2026-03-13"), ("starts-1", "09:00"), ("ends-1", "16:00"),
            ("remove-1", "yes"),
        ];
        let page = ada.post(&path, &removing).await.unprocessable().text();
        assert!(page.contains("name=\"with-sessions\""), "{page}");
        assert_eq!(town.days(&training).await, before);

        let mut shorter = removing.clone();
        shorter[6] = ("starts-1", "10:30");
        shorter.pop();
        let page = ada.post(&path, &shorter).await.unprocessable().text();
        assert!(page.contains("Market dialogue"), "{page}");

        let agreed: Vec<_> = removing.into_iter().chain([("with-sessions", "yes")]).collect();
        ada.post(&path, &agreed).await.see_other();
        assert_eq!(town.days(&training).await, before[..1]);
        assert_eq!(event(&town, "training").await.ends_at, Some(at("2026-03-12T14:00:00Z")));
    }

    async fn organisations_are_known_or_printed_in_the_order_given(town: Town) {
        let (network, [ada, ..]) = people(&town).await;
        let city = town.organisation("City of Ghent", members::organisation::Kind::ContractingAuthority).await;
        let training = town.event("training", &network).drafted().await;
        let lines = [
            ("role-0", "support"), ("name-0", "A friendly bank"), ("order-0", "2"),
            ("role-1", "support"), ("name-1", "city-of-ghent"), ("order-1", "1"),
            ("role-2", "organiser"), ("name-2", "City of Ghent"), ("print-2", "Stad Gent"),
            ("role-3", "co-host"), ("name-3", ""),
        ];
        ada.post(&training.path("/edit/organisations"), &lines).await.see_other();
        let carriers = event_organisation::Entity::find()
            .filter(event_organisation::Column::EventId.eq(training.id))
            .order_by_asc(event_organisation::Column::Position);
        let carriers: Vec<_> = carriers.all(town.store().db()).await.unwrap();
        let shown: Vec<_> =
            carriers.iter().map(|one| (one.role, one.name.as_str(), one.organisation_id)).collect();
        assert_eq!(
            shown,
            [
                (Role::Support, "City of Ghent", Some(city.id)),
                (Role::Support, "A friendly bank", None),
                (Role::Organiser, "Stad Gent", Some(city.id)),
            ]
        );
        ada.get(&training.path("/edit/organisations")).await.ok();
    }

    async fn events_are_linked_to_what_the_secretariat_can_see(town: Town) {
        let (network, [ada, _, cleo]) = people(&town).await;
        let other = town.network("third").await;
        let training = town.event("training", &network).announced().await;
        let open = town.event("open", &other).titled("Back to back").announced().await;
        town.event("hidden", &other).drafted().await;
        let path = training.path("/edit/links");
        let link = |other| [("relation", "back-to-back"), ("other", other)];
        ada.post(&path, &link("hidden")).await.unprocessable();
        ada.post(&path, &link("nothing-here")).await.unprocessable();
        ada.post(&path, &link("training")).await.unprocessable();
        ada.post(&path, &link("http://house.test/events/open")).await.see_other();
        ada.post(&path, &link("open")).await.unprocessable();
        assert!(town.client().get(&training.path("")).await.ok().text().contains("Back to back"));
        assert!(town.client().get(&open.path("")).await.ok().text().contains("/events/training"));
        cleo.post(&training.path("/edit/links/open/removal"), &[]).await.forbidden();
        ada.post(&training.path("/edit/links/open/removal"), &[]).await.see_other();
        assert!(!town.client().get(&training.path("")).await.ok().text().contains("Back to back"));
    }

    async fn a_series_is_entered_and_edited_by_its_secretariat(town: Town) {
        let (network, [ada, ben, cleo]) = people(&town).await;
        let id = network.id.to_string();
        let fields = |name, audience| {
            [
                ("network", id.as_str()), ("original", "en"), ("section", "en"), ("name-en", name),
                ("countries", "FI"), ("countries", "BE"), ("audience", audience),
            ]
        };
        ben.post("/series", &fields("Campaign", "everyone")).await.forbidden();
        cleo.post("/series", &fields("Campaign", "everyone")).await.unprocessable();
        ada.post("/series", &fields("", "everyone")).await.unprocessable();
        ada.post("/series", &fields("Campaign", "")).await.unprocessable();
        assert_eq!(ada.post("/series", &fields("Campaign", "everyone")).await.see_other(), "/series/campaign");
        ben.get("/series/campaign/edit").await.forbidden();
        ada.get("/series/campaign/edit").await.ok();
        ada.post("/series/campaign/edit", &fields("Renamed", "everyone")).await.see_other();
        ada.post("/series/campaign/edit", &fields("Renamed", "signed-in")).await.unprocessable();
        let kept = series::Entity::find().one(town.store().db()).await.unwrap().expect("the series");
        assert_eq!((kept.name, kept.slug.as_str(), kept.countries.len()), (english("Renamed"), "campaign", 2));

        let training = town.event("training", &network).drafted().await;
        let edition = kept.id.to_string();
        ada.post(&training.path("/edit"), &facts(&[("series", edition.as_str())])).await.see_other();
        assert_eq!(event(&town, "training").await.series_id, Some(kept.id));
    }
}
