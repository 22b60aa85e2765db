//! Networks, their tiers and secretariats, memberships, and the desk.

use crate::places::{Guild, day, subjects};
use crate::town::{Citizen, Town};
use chrono::{Duration, NaiveDate};
use members::capacity::Role;
use members::organisation::{self, Kind};
use members::{demo, membership, membership_application, network, queries, secretary, tier};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use std::time::Instant;
use testkit::{Client, both};
use uuid::Uuid;
use vocabulary::{Language, Slug};

/// The form of a network.
const PROCURA: [(&str, &str); 6] = [
    ("network-name", "Procura+"),
    ("address", "procura-plus"),
    ("original", "en"),
    ("tagline", "Sustainable procurement"),
    ("colour", "#2f6b2f"),
    ("accepts-applications", "yes"),
];

/// The memberships of an organisation, oldest first: tier, first and last day.
async fn memberships(
    town: &Town,
    organisation: &organisation::Model,
) -> Vec<(Uuid, NaiveDate, Option<NaiveDate>)> {
    membership::Entity::find()
        .filter(membership::Column::OrganisationId.eq(organisation.id))
        .order_by_asc(membership::Column::Since)
        .all(town.store().db())
        .await
        .expect("memberships")
        .into_iter()
        .map(|it| (it.tier_id, it.since, it.until))
        .collect()
}

/// The application that was sent last.
async fn application(town: &Town) -> Uuid {
    let found =
        membership_application::Entity::find().order_by_desc(membership_application::Column::Id);
    found
        .one(town.store().db())
        .await
        .expect("applications")
        .expect("an application")
        .id
}

/// Applies for a tier.
async fn applies(citizen: &Citizen, guild: &Guild, tier: &tier::Model) -> testkit::Answer {
    let wish = [
        ("tier", tier.id.to_string()),
        ("message", "We buy for 5,000 people.".to_owned()),
    ];
    let wish: Vec<_> = wish
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    citizen.post(&guild.path("/application"), &wish).await
}

/// Enters a membership by hand.
async fn enters(
    client: &Client,
    guild: &Guild,
    organisation: &str,
    tier: &tier::Model,
    since: &str,
) -> testkit::Answer {
    let tier = tier.id.to_string();
    let wish = [
        ("organisation", organisation),
        ("tier", &tier),
        ("since", since),
    ];
    client.post(&guild.path("/memberships"), &wish).await
}

both! {
    async fn the_operator_lets_a_network_move_in_and_its_secretariat_does_the_rest(town: Town) {
        let (olga, sam, eve) = (town.operator("olga").await, town.person("sam").await, town.person("eve").await);
        town.client().get("/networks/new").await.sign_in();
        eve.get("/networks/new").await.forbidden();
        eve.post("/networks", &PROCURA).await.forbidden();
        olga.get("/networks/new").await.ok();
        assert_eq!(olga.post("/networks", &PROCURA).await.see_other(), "/networks/procura-plus/secretariat");
        olga.post("/networks", &PROCURA).await.unprocessable();

        let seats = "/networks/procura-plus/secretariat";
        eve.post(seats, &[("email", &eve.person.email)]).await.forbidden();
        olga.post(seats, &[("email", "nobody@town.example")]).await.unprocessable();
        olga.post(seats, &[("email", &sam.person.email.to_uppercase())]).await.see_other();
        olga.post(seats, &[("email", &sam.person.email)]).await.unprocessable();
        assert_eq!(subjects(&town, &sam).await, ["You are in the secretariat of Procura+"]);

        // The operator lets it in and no more.
        let change = [PROCURA.as_slice(), &[("tagline-sv", "Hållbar upphandling")]].concat();
        olga.get("/networks/procura-plus/edit").await.forbidden();
        olga.post("/networks/procura-plus", &change).await.forbidden();
        sam.get("/networks/procura-plus/edit").await.ok();
        sam.post("/networks/procura-plus", &change).await.see_other();
        let page = town.client().in_language("sv").get("/networks/procura-plus").await.ok().text();
        assert!(page.contains("Hållbar upphandling"));
    }

    async fn a_colour_nobody_would_see_is_refused(town: Town) {
        let guild = town.guild("Procura").await;
        let sam = town.secretary("sam", &guild).await;
        let with = |colour| [&PROCURA[..4], &[("colour", colour)]].concat();
        for colour in ["#ffff99", "red", "#12345", ""] {
            let page = sam.post(&guild.path(""), &with(colour)).await.unprocessable().text();
            assert!(page.contains("href=\"#field-colour\""), "{colour}");
        }
        sam.post(&guild.path(""), &with("#7a4a00")).await.see_other();
        let theme = town.client().get(&guild.path("/theme.css")).await.ok();
        assert_eq!(theme.header("content-type"), Some("text/css; charset=utf-8"));
        assert!(theme.header("cache-control").is_some_and(|value| value.contains("max-age")));
        assert!(theme.text().contains("#7a4a00"));
        town.client().get("/networks/nowhere/theme.css").await.not_found();
    }

    async fn members_and_countries_are_counted_from_the_days_of_memberships(town: Town) {
        let guild = town.guild("Procura").await;
        let [ghent, oslo, riga] = [town.city("Ghent").await, town.city("Oslo").await, town.city("Riga").await];
        let tx = town.tx().await;
        organisation::Entity::update_many()
            .col_expr(organisation::Column::Country, Expr::value("NO"))
            .filter(organisation::Column::Id.eq(oslo.id))
            .exec(tx.db())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        town.belongs(&ghent, &guild.buyers, "2020-01-01", None, None).await;
        // The last day and the first day count.
        town.belongs(&oslo, &guild.buyers, "2026-03-01", Some("2026-03-01"), None).await;
        town.belongs(&riga, &guild.buyers, "2026-03-02", None, None).await;

        let counts = |page: String| page.contains("2 members in 2 countries");
        assert!(counts(town.client().get("/networks").await.ok().text()));
        assert!(counts(town.client().get("/").await.ok().text()), "the front page shows the networks");
        let facts = town.client().get_json("/api/v1/networks/procura").await.ok().json();
        assert_eq!((facts["members"].as_i64(), facts["countries"].as_i64()), (Some(2), Some(2)));

        town.advance(Duration::days(1));
        let facts = town.client().get_json("/api/v1/networks/procura").await.ok().json();
        assert_eq!((facts["members"].as_i64(), facts["countries"].as_i64()), (Some(2), Some(1)));
    }

    async fn the_page_of_a_network_shows_members_by_tier_and_country(town: Town) {
        let guild = town.guild("Procura").await;
        let consortium = town.organisation("Consortium", Kind::PurchasingConsortium).await;
        let (ghent, shop) = (town.city("Ghent").await, town.organisation("Shop", Kind::Supplier).await);
        town.belongs(&consortium, &guild.buyers, "2020-01-01", None, None).await;
        town.belongs(&ghent, &guild.buyers, "2020-01-01", None, Some(&consortium)).await;
        town.belongs(&shop, &guild.friends, "2020-01-01", None, None).await;
        let page = async |query: &str| town.client().get(&guild.path(query)).await.ok().text();

        let all = page("").await;
        assert!(all.contains("Through Consortium") && all.contains("Directly") && all.contains("/organisations/shop"));
        assert!(all.contains("/events?network=procura"));
        let friends = page(&format!("?tier={}", guild.friends.id)).await;
        assert!(friends.contains("/organisations/shop") && !friends.contains("/organisations/ghent"));
        assert!(!page("?country=NO").await.contains("/organisations/ghent"));
        page("?tier=x&country=x&page=x").await;
    }

    async fn an_organisation_applies_and_the_secretariat_takes_it_in(town: Town) {
        let guild = town.guild("Procura").await;
        let ghent = town.city("City of Ghent").await;
        let sam = town.secretary("sam", &guild).await;
        let (ada, ben) = (
            town.acting("ada", &ghent, Role::Representative).await,
            town.acting("ben", &ghent, Role::Member).await,
        );
        let path = guild.path("/application");
        town.client().get(&path).await.sign_in();
        town.client().post(&path, &[]).await.sign_in();
        applies(&ben, &guild, &guild.buyers).await.forbidden();
        assert!(!ben.get(&path).await.ok().text().contains("name=\"message\""));
        assert!(ada.get(&path).await.ok().text().contains("name=\"message\""));
        ada.post(&path, &[("tier", "x")]).await.unprocessable();

        applies(&ada, &guild, &guild.buyers).await.see_other();
        applies(&ada, &guild, &guild.friends).await.unprocessable();

        assert_eq!(subjects(&town, &sam).await, ["City of Ghent applies to Procura"]);
        assert_eq!(subjects(&town, &ada).await, ["Your application to Procura"]);
        assert!(sam.get(&guild.path("/desk")).await.ok().text().contains("City of Ghent"));
        let one = guild.path(&format!("/applications/{}", application(&town).await));
        assert!(sam.get(&one).await.ok().text().contains("We buy for 5,000 people."));
        ada.get(&one).await.forbidden();
        let answer = [("answer", "accept"), ("since", "2026-04-01"), ("reason", "Welcome!")];
        ada.post(&format!("{one}/decision"), &answer).await.forbidden();
        sam.post(&format!("{one}/decision"), &[("answer", "accept"), ("since", "soon")]).await.unprocessable();

        sam.post(&format!("{one}/decision"), &answer).await.see_other();
        sam.post(&format!("{one}/decision"), &answer).await.unprocessable();

        assert_eq!(memberships(&town, &ghent).await, [(guild.buyers.id, day("2026-04-01"), None)]);
        assert_eq!(subjects(&town, &ada).await, ["Your application to Procura", "Welcome to Procura"]);
        assert_eq!(
            subjects(&town, &sam).await,
            ["City of Ghent applies to Procura", "Answered: City of Ghent and Procura"]
        );
        let welcome = &town.inbox(&ada.person.email).await[1].body;
        assert!(welcome.contains("1 April 2026") && welcome.contains("Welcome!"), "{welcome}");
        applies(&ada, &guild, &guild.friends).await.unprocessable();
    }

    async fn a_refusal_needs_a_reason_and_the_organisation_may_try_again(town: Town) {
        let guild = town.guild("Procura").await;
        let ghent = town.city("City of Ghent").await;
        let sam = town.secretary("sam", &guild).await;
        let ada = town.acting("ada", &ghent, Role::Administrator).await;
        applies(&ada, &guild, &guild.buyers).await.see_other();
        let decision = guild.path(&format!("/applications/{}/decision", application(&town).await));

        sam.post(&decision, &[("answer", "decline")]).await.unprocessable();
        sam.post(&decision, &[("answer", "decline"), ("reason", "Not this year.")]).await.see_other();

        assert!(town.inbox(&ada.person.email).await[1].body.contains("Not this year."));
        assert!(memberships(&town, &ghent).await.is_empty());
        applies(&ada, &guild, &guild.buyers).await.see_other();
    }

    async fn both_sides_are_written_to_in_their_own_language(town: Town) {
        let guild = town.guild("Procura").await;
        let ghent = town.city("City of Ghent").await;
        let sam = town.secretary("sam", &guild).await;
        let ada = town.acting("ada", &ghent, Role::Administrator).await;
        let tx = town.tx().await;
        for (citizen, language) in [(&sam, Language::German), (&ada, Language::Finnish)] {
            members::person::Entity::update_many()
                .col_expr(members::person::Column::Language, Expr::value(language))
                .filter(members::person::Column::Id.eq(citizen.id()))
                .exec(tx.db())
                .await
                .unwrap();
        }
        tx.commit().await.unwrap();

        applies(&ada, &guild, &guild.buyers).await.see_other();
        let decision = guild.path(&format!("/applications/{}/decision", application(&town).await));
        sam.post(&decision, &[("answer", "accept"), ("since", "2026-03-01")]).await.see_other();

        for (citizen, language) in [(&sam, Language::German), (&ada, Language::Finnish)] {
            let letters = town.inbox(&citizen.person.email).await;
            assert_eq!(letters.iter().map(|letter| letter.language).collect::<Vec<_>>(), [language, language]);
        }
    }

    async fn a_supplier_gets_into_no_tier_for_buyers(town: Town) {
        let guild = town.guild("Procura").await;
        let shop = town.organisation("Shop", Kind::Supplier).await;
        let sam = town.secretary("sam", &guild).await;
        let sven = town.acting("sven", &shop, Role::Administrator).await;

        assert!(!sven.get(&guild.path("/application")).await.ok().text().contains("Participant"));
        applies(&sven, &guild, &guild.buyers).await.unprocessable();
        enters(&sam, &guild, "shop", &guild.buyers, "2026-03-01").await.unprocessable();
        assert!(memberships(&town, &shop).await.is_empty());

        applies(&sven, &guild, &guild.friends).await.see_other();
        let decision = guild.path(&format!("/applications/{}/decision", application(&town).await));
        sam.post(&decision, &[("answer", "accept"), ("since", "2026-03-01")]).await.see_other();
        assert_eq!(memberships(&town, &shop).await, [(guild.friends.id, day("2026-03-01"), None)]);
    }

    async fn a_network_that_takes_no_applications_takes_none(town: Town) {
        let guild = town.guild("Procura").await;
        let ada = town.acting("ada", &town.city("City of Ghent").await, Role::Administrator).await;
        let tx = town.tx().await;
        tx.update(network::Model { accepts_applications: false, ..guild.network.clone() }).await.unwrap();
        tx.commit().await.unwrap();

        assert!(!ada.get(&guild.path("/application")).await.ok().text().contains("name=\"message\""));
        applies(&ada, &guild, &guild.buyers).await.unprocessable();
    }

    async fn the_secretary_of_one_network_has_no_business_at_the_desk_of_another(town: Town) {
        let (own, other) = (town.guild("Procura").await, town.guild("Elsewhere").await);
        let ghent = town.city("City of Ghent").await;
        let theirs = town.belongs(&ghent, &other.buyers, "2020-01-01", None, None).await;
        let ada = town.acting("ada", &ghent, Role::Administrator).await;
        applies(&ada, &own, &own.buyers).await.see_other();
        let own_application = application(&town).await;
        let (sam, otto) = (town.secretary("sam", &own).await, town.secretary("otto", &other).await);
        let tier = other.friends.id;
        let id = theirs.id;
        for page in ["/desk", "/desk/members.csv", "/outbox", "/records", "/tiers", "/secretariat", "/edit"] {
            sam.get(&other.path(page)).await.forbidden();
            otto.get(&other.path(page)).await.ok();
            town.client().get(&other.path(page)).await.sign_in();
            ada.get(&other.path(page)).await.forbidden();
        }
        let deeds = [
            "".to_owned(),
            "/memberships".to_owned(),
            format!("/memberships/{id}/end"),
            format!("/memberships/{id}/tier"),
            "/tiers".to_owned(),
            format!("/tiers/{tier}"),
            format!("/tiers/{tier}/retirement"),
            "/secretariat".to_owned(),
            format!("/secretariat/{}/end", Uuid::now_v7()),
        ];
        for deed in &deeds {
            sam.post(&other.path(deed), &[("until", "2026-03-01")]).await.forbidden();
            town.client().post(&other.path(deed), &[]).await.sign_in();
        }
        // Things of another network are not there under one's own address.
        sam.get(&own.path(&format!("/memberships/{id}"))).await.not_found();
        sam.post(&own.path(&format!("/memberships/{id}/end")), &[("until", "2026-03-01")]).await.not_found();
        sam.post(&own.path(&format!("/memberships/{id}/tier")), &[("until", "2026-03-01")]).await.not_found();
        sam.post(&own.path(&format!("/tiers/{tier}/retirement")), &[]).await.not_found();
        sam.get(&own.path(&format!("/tiers/{tier}"))).await.not_found();
        otto.get(&other.path(&format!("/applications/{own_application}"))).await.not_found();
        otto.post(&other.path(&format!("/applications/{own_application}/decision")), &[("answer", "decline"), ("reason", "x")])
            .await
            .not_found();
        sam.get("/networks/nowhere/desk").await.not_found();
        assert_eq!(memberships(&town, &ghent).await, [(other.buyers.id, day("2020-01-01"), None)]);
    }

    async fn one_organisation_has_one_membership_at_a_time(town: Town) {
        let guild = town.guild("Procura").await;
        let ghent = town.city("City of Ghent").await;
        let sam = town.secretary("sam", &guild).await;
        let ada = town.acting("ada", &ghent, Role::Representative).await;

        enters(&sam, &guild, "Nowhere", &guild.buyers, "2024-01-01").await.unprocessable();
        enters(&sam, &guild, "city of ghent", &guild.buyers, "2024-01-01").await.see_other();
        enters(&sam, &guild, "city-of-ghent", &guild.friends, "2026-01-01").await.unprocessable();

        assert_eq!(memberships(&town, &ghent).await, [(guild.buyers.id, day("2024-01-01"), None)]);
        assert_eq!(subjects(&town, &ada).await, ["Your organisation belongs to Procura"]);
        // In another network it may.
        let other = town.guild("Elsewhere").await;
        let otto = town.secretary("otto", &other).await;
        enters(&otto, &other, "city-of-ghent", &other.buyers, "2024-01-01").await.see_other();
    }

    async fn two_hands_at_once_let_an_organisation_in_once(town: Town) {
        let guild = town.guild("Procura").await;
        let ghent = town.city("City of Ghent").await;
        let sam = town.secretary("sam", &guild).await;
        let browsers = [town.sign_in(sam.id()).await, town.sign_in(sam.id()).await, town.sign_in(sam.id()).await];

        let entering = browsers.iter().map(|browser| enters(browser, &guild, "city-of-ghent", &guild.buyers, "2026-03-01"));
        let answers = futures::future::join_all(entering).await;

        let done = answers.iter().filter(|answer| answer.status.is_redirection()).count();
        assert_eq!((done, memberships(&town, &ghent).await.len()), (1, 1));
    }

    async fn a_membership_ends_on_a_day_and_stays_in_the_history(town: Town) {
        let guild = town.guild("Procura").await;
        let ghent = town.city("City of Ghent").await;
        let sam = town.secretary("sam", &guild).await;
        let ada = town.acting("ada", &ghent, Role::Representative).await;
        let membership = town.belongs(&ghent, &guild.buyers, "2024-01-01", None, None).await;
        let one = guild.path(&format!("/memberships/{}", membership.id));
        sam.get(&one).await.ok();

        sam.post(&format!("{one}/end"), &[("until", "2023-12-31")]).await.unprocessable();
        sam.post(&format!("{one}/end"), &[("until", "")]).await.unprocessable();
        sam.post(&format!("{one}/end"), &[("until", "2026-12-31")]).await.see_other();
        sam.post(&format!("{one}/end"), &[("until", "2027-12-31")]).await.unprocessable();
        sam.post(&format!("{one}/end"), &[("until", "2026-06-30")]).await.see_other();

        assert_eq!(memberships(&town, &ghent).await, [(guild.buyers.id, day("2024-01-01"), Some(day("2026-06-30")))]);
        assert_eq!(subjects(&town, &ada).await, ["The membership in Procura ends", "The membership in Procura ends"]);
        assert!(town.client().get(&ghent.path()).await.ok().text().contains("30 Jun 2026"));
        // A second time, after the first.
        enters(&sam, &guild, "city-of-ghent", &guild.friends, "2026-07-01").await.see_other();
    }

    async fn a_membership_that_has_not_begun_can_be_taken_back(town: Town) {
        let guild = town.guild("Procura").await;
        let ghent = town.city("City of Ghent").await;
        let sam = town.secretary("sam", &guild).await;
        let membership = town.belongs(&ghent, &guild.buyers, "2026-09-01", None, None).await;
        sam.post(&guild.path(&format!("/memberships/{}/end", membership.id)), &[("until", "2026-03-01")])
            .await
            .see_other();
        assert!(memberships(&town, &ghent).await.is_empty());
    }

    async fn a_change_of_tier_ends_one_membership_and_begins_another(town: Town) {
        let guild = town.guild("Procura").await;
        let ghent = town.city("City of Ghent").await;
        let sam = town.secretary("sam", &guild).await;
        let membership = town.belongs(&ghent, &guild.buyers, "2024-01-01", Some("2027-12-31"), None).await;
        let path = guild.path(&format!("/memberships/{}/tier", membership.id));
        let to = |tier: &tier::Model, since| [("tier", tier.id.to_string()), ("since", String::from(since))];
        let post = async |form: [(&str, String); 2]| {
            sam.post(&path, &form.iter().map(|(name, value)| (*name, value.as_str())).collect::<Vec<_>>()).await
        };

        post(to(&guild.buyers, "2026-04-01")).await.unprocessable();
        post(to(&guild.friends, "2024-01-01")).await.unprocessable();
        post(to(&guild.friends, "2028-01-01")).await.unprocessable();
        post(to(&town.guild("Elsewhere").await.friends, "2026-04-01")).await.not_found();
        post(to(&guild.friends, "2026-04-01")).await.see_other();

        assert_eq!(
            memberships(&town, &ghent).await,
            [
                (guild.buyers.id, day("2024-01-01"), Some(day("2026-03-31"))),
                (guild.friends.id, day("2026-04-01"), Some(day("2027-12-31"))),
            ]
        );
    }

    async fn members_of_a_consortium_belong_through_it_as_long_as_it_belongs(town: Town) {
        let guild = town.guild("Watch").await;
        let consortium = town.organisation("Consortium", Kind::PurchasingConsortium).await;
        let (college, city) = (town.city("College").await, town.city("City").await);
        let sam = town.secretary("sam", &guild).await;
        let tier = guild.buyers.id.to_string();
        let through = |organisation, consortium| {
            [("organisation", organisation), ("through", consortium), ("tier", tier.as_str()), ("since", "2026-03-01")]
        };
        sam.post(&guild.path("/memberships"), &through("college", "consortium")).await.unprocessable();
        let direct = town.belongs(&consortium, &guild.buyers, "2020-01-01", None, None).await;
        town.belongs(&city, &guild.buyers, "2020-01-01", None, None).await;
        sam.post(&guild.path("/memberships"), &through("college", "city")).await.unprocessable();
        sam.post(&guild.path("/memberships"), &through("college", "consortium")).await.see_other();

        sam.post(&guild.path(&format!("/memberships/{}/end", direct.id)), &[("until", "2026-06-30")]).await.see_other();

        assert_eq!(memberships(&town, &college).await, [(guild.buyers.id, day("2026-03-01"), Some(day("2026-06-30")))]);
        assert_eq!(memberships(&town, &city).await, [(guild.buyers.id, day("2020-01-01"), None)]);
    }

    async fn an_application_can_be_for_belonging_through_a_consortium(town: Town) {
        let guild = town.guild("Watch").await;
        let consortium = town.organisation("Consortium", Kind::PurchasingConsortium).await;
        town.belongs(&consortium, &guild.buyers, "2020-01-01", None, None).await;
        let college = town.city("College").await;
        let ada = town.acting("ada", &college, Role::Administrator).await;
        let sam = town.secretary("sam", &guild).await;
        let path = guild.path("/application");
        assert!(ada.get(&path).await.ok().text().contains("value=\"consortium\""));
        let tier = guild.buyers.id.to_string();
        let wish = |through| [("tier", tier.as_str()), ("through", through), ("message", "Please.")];
        ada.post(&path, &wish("college")).await.unprocessable();
        ada.post(&path, &wish("consortium")).await.see_other();
        let decision = guild.path(&format!("/applications/{}/decision", application(&town).await));
        sam.post(&decision, &[("answer", "accept"), ("since", "2026-03-01")]).await.see_other();
        let found = membership::Entity::find()
            .filter(membership::Column::OrganisationId.eq(college.id))
            .one(town.store().db())
            .await
            .unwrap();
        assert_eq!(found.and_then(|membership| membership.through_id), Some(consortium.id));
    }

    async fn the_desk_filters_and_sorts_memberships(town: Town) {
        let guild = town.guild("Procura").await;
        let sam = town.secretary("sam", &guild).await;
        let (ghent, oslo, riga) = (town.city("Ghent").await, town.city("Oslo").await, town.city("Riga").await);
        town.belongs(&ghent, &guild.buyers, "2020-01-01", None, None).await;
        town.belongs(&oslo, &guild.friends, "2020-01-01", Some("2025-01-01"), None).await;
        town.belongs(&riga, &guild.friends, "2026-09-01", None, None).await;
        let shows = async |query: &str| {
            let page = sam.get(&guild.path(&format!("/desk{query}"))).await.ok().text();
            ["ghent", "oslo", "riga"].map(|city| page.contains(&format!("/organisations/{city}\"")))
        };
        assert_eq!(shows("").await, [true, false, false]);
        assert_eq!(shows("?state=ended").await, [false, true, false]);
        assert_eq!(shows("?state=ahead").await, [false, false, true]);
        assert_eq!(shows("?state=any&order=since").await, [true, true, true]);
        assert_eq!(shows(&format!("?state=any&order=tier&tier={}", guild.friends.id)).await, [false, true, true]);
        assert_eq!(shows("?state=any&order=country&q=os").await, [false, true, false]);
        assert_eq!(shows("?state=x&order=x&page=x&country=x").await, [true, false, false]);
    }

    async fn an_export_runs_nothing_in_a_spreadsheet(town: Town) {
        let guild = town.guild("Procura").await;
        let sam = town.secretary("sam", &guild).await;
        let evil = town.city("=HYPERLINK(\"http://evil\",\"x\")").await;
        town.belongs(&evil, &guild.buyers, "2020-01-01", None, None).await;

        let export = sam.get(&guild.path("/desk/members.csv")).await.ok();

        assert_eq!(export.header("content-type"), Some("text/csv; charset=utf-8"));
        assert!(export.header("content-disposition").is_some_and(|value| value.contains("procura-members-2026-03-01.csv")));
        let text = export.text();
        let row = text.lines().nth(1).expect("a row");
        assert!(row.starts_with("\"'=HYPERLINK(\"\"http://evil\"\",\"\"x\"\")\""), "{row}");
        assert!(row.contains(",2020-01-01,"), "{row}");
    }

    async fn tiers_are_added_edited_and_retired(town: Town) {
        let guild = town.guild("Procura").await;
        let sam = town.secretary("sam", &guild).await;
        let ada = town.acting("ada", &town.city("City of Ghent").await, Role::Administrator).await;
        let wish = |rank| {
            [("original", "en"), ("name", "Founding member"), ("rank", rank), ("open-to", "contracting-authority")]
        };
        for rank in ["0", "100", "high", ""] {
            sam.post(&guild.path("/tiers"), &wish(rank)).await.unprocessable();
        }
        sam.post(&guild.path("/tiers"), &wish("3")).await.see_other();
        let added = tier::Entity::find().filter(tier::Column::Rank.eq(3)).one(town.store().db()).await.unwrap().unwrap();
        let path = guild.path(&format!("/tiers/{}", added.id));
        assert!(sam.get(&path).await.ok().text().contains("Founding member"));
        sam.post(&path, &wish("4")).await.see_other();
        assert!(ada.get(&guild.path("/application")).await.ok().text().contains("Founding member"));

        sam.post(&format!("{path}/retirement"), &[]).await.see_other();
        applies(&ada, &guild, &added).await.unprocessable();
        enters(&sam, &guild, "city-of-ghent", &added, "2026-03-01").await.unprocessable();
        // Editing does not bring it back.
        sam.post(&path, &wish("5")).await.see_other();
        let edited = tier::Entity::find_by_id(added.id).one(town.store().db()).await.unwrap().unwrap();
        assert_eq!((edited.rank, edited.retired_at.is_some()), (5, true));
    }

    async fn the_last_seat_of_a_secretariat_is_ended_by_the_operator_only(town: Town) {
        let guild = town.guild("Procura").await;
        let (sam, sue, olga) = (
            town.secretary("sam", &guild).await,
            town.secretary("sue", &guild).await,
            town.operator("olga").await,
        );
        let seat = async |citizen: &Citizen| {
            let found = secretary::Entity::find().filter(secretary::Column::PersonId.eq(citizen.id()));
            found.one(town.store().db()).await.unwrap().unwrap().id
        };
        let end = |seat: Uuid| guild.path(&format!("/secretariat/{seat}/end"));

        sam.post(&end(seat(&sue).await), &[]).await.see_other();
        sue.get(&guild.path("/desk")).await.forbidden();
        assert_eq!(subjects(&town, &sue).await, ["Your seat in the secretariat of Procura has ended"]);
        sam.post(&end(seat(&sam).await), &[]).await.unprocessable();
        olga.post(&end(seat(&sam).await), &[]).await.see_other();
        sam.get(&guild.path("/desk")).await.forbidden();
        olga.post(&end(seat(&sam).await), &[]).await.unprocessable();
    }

    async fn the_outbox_shows_the_mails_of_its_own_network(town: Town) {
        let (own, other) = (town.guild("Procura").await, town.guild("Elsewhere").await);
        let (sam, otto) = (town.secretary("sam", &own).await, town.secretary("otto", &other).await);
        let ada = town.acting("ada", &town.city("City of Ghent").await, Role::Administrator).await;
        applies(&ada, &own, &own.buyers).await.see_other();
        let list = async |query: &str| sam.get(&own.path(&format!("/outbox{query}"))).await.ok().text();

        let all = list("").await;
        assert!(all.contains("City of Ghent applies to Procura") && all.contains("No mail server is configured"));
        assert!(list("?q=GHENT").await.contains("City of Ghent applies"));
        assert!(list("?q=ada%40town&state=waiting").await.contains("Your application to Procura"));
        for query in ["?q=%25", "?q=_", "?state=sent", "?state=given-up", "?q=nothing"] {
            assert!(!list(query).await.contains("City of Ghent applies"), "{query}");
        }
        assert!(!otto.get(&other.path("/outbox")).await.ok().text().contains("Ghent"));

        let letter = town.inbox(&sam.person.email).await.remove(0);
        let mail = sam.get(&own.path(&format!("/outbox/{}", letter.id))).await.ok().text();
        assert!(mail.contains("We buy for 5,000 people."));
        otto.get(&other.path(&format!("/outbox/{}", letter.id))).await.not_found();
    }

    async fn the_log_says_in_words_who_did_what(town: Town) {
        let guild = town.guild("Procura").await;
        let sam = town.secretary("sam", &guild).await;
        town.city("City of Ghent").await;
        enters(&sam, &guild, "city-of-ghent", &guild.buyers, "2026-03-01").await.see_other();
        sam.post(&guild.path(""), &PROCURA).await.see_other();
        let log = async |query: &str| sam.get(&guild.path(&format!("/records{query}"))).await.ok().text();

        let all = log("").await;
        for word in ["sam", "entered a membership", "City of Ghent", "edited the page of the network"] {
            assert!(all.contains(word), "{word}");
        }
        let one = log("?kind=membership-begun").await;
        assert!(one.contains("City of Ghent") && one.contains("1 entry"), "{one}");
        assert!(log("?kind=nonsense").await.contains("Nothing has happened yet"));
    }

    async fn the_numbers_of_the_desk_compare_with_a_year_ago(town: Town) {
        let guild = town.guild("Procura").await;
        let sam = town.secretary("sam", &guild).await;
        let (ghent, oslo, shop) =
            (town.city("Ghent").await, town.city("Oslo").await, town.organisation("Shop", Kind::Supplier).await);
        town.belongs(&ghent, &guild.buyers, "2020-01-01", None, None).await;
        town.belongs(&oslo, &guild.buyers, "2020-01-01", Some("2025-12-31"), None).await;
        town.belongs(&shop, &guild.friends, "2026-01-01", None, None).await;
        town.acting("ada", &ghent, Role::Representative).await;

        let page = sam.get(&guild.path("/desk")).await.ok().text();

        let figure = |label: &str| {
            let after = page.split_once(&format!("<dt>{label}</dt>")).expect(label).1;
            let value = after.split_once("figure-value\">").expect("a value").1;
            value.split(['<', ' ']).next().expect("a number").to_owned()
        };
        assert_eq!(figure("Members today"), "2");
        assert_eq!(figure("Of them public buyers"), "1");
        assert_eq!(figure("Joined in the last 365 days"), "1");
        assert_eq!(figure("Left in the last 365 days"), "1");
        assert_eq!(figure("Nobody speaks for them here"), "1");
    }

    async fn who_has_one_desk_is_led_there_and_who_has_none_is_not(town: Town) {
        let (own, other) = (town.guild("Procura").await, town.guild("Elsewhere").await);
        let sam = town.secretary("sam", &own).await;
        town.client().get("/desk/networks").await.sign_in();
        town.person("eve").await.get("/desk/networks").await.forbidden();
        assert_eq!(sam.get("/desk/networks").await.see_other(), "/networks/procura/desk");
        let tx = town.tx().await;
        tx.insert(secretary::Model {
            id: Uuid::now_v7(),
            network_id: other.network.id,
            person_id: sam.id(),
            since: tx.now(),
            appointed_by: None,
            until: None,
        })
        .await
        .unwrap();
        tx.commit().await.unwrap();
        assert!(sam.get("/desk/networks").await.ok().text().contains("/networks/elsewhere/desk"));
    }

    async fn programs_read_networks_with_their_tiers(town: Town) {
        town.guild("Procura").await;
        town.guild("Elsewhere").await;
        let client = town.client();
        let first = client.get_json("/api/v1/networks?limit=1").await.ok().json();
        assert_eq!(first["items"][0]["slug"], "elsewhere");
        let next = first["next"].as_str().expect("a next part");
        let second = client.get_json(&format!("/api/v1/networks?limit=1&cursor={next}")).await.ok().json();
        assert_eq!((&second["items"][0]["slug"], &second["next"]), (&"procura".into(), &serde_json::Value::Null));
        let facts = client.get_json("/api/v1/networks/procura").await.ok().json();
        assert_eq!(facts["tiers"][1]["open_to"], serde_json::json!(["contracting-authority", "purchasing-consortium"]));
        client.get_json("/api/v1/networks/nowhere").await.not_found();
        client.get_json("/api/v1/networks?cursor=%20").await.is(axum::http::StatusCode::BAD_REQUEST);
    }

    async fn networks_are_found_by_the_one_box(town: Town) {
        let guild = town.guild("Procura").await;
        town.work().await;
        let page = town.client().get("/search?q=procura").await.ok().text();
        assert!(page.contains(&guild.path("")) && page.contains("Network"));
    }

    async fn names_of_networks_and_messages_are_never_markup(town: Town) {
        let guild = town.guild("<b>Guild</b>").await;
        let sam = town.secretary("sam", &guild).await;
        let ada = town.acting("ada", &town.city("City of Ghent").await, Role::Administrator).await;
        let tier = guild.buyers.id.to_string();
        ada.post(&guild.path("/application"), &[("tier", &tier), ("message", "<img src=x onerror=alert(1)>\n<b>x</b>")])
            .await
            .see_other();
        let one = guild.path(&format!("/applications/{}", application(&town).await));
        for page in [guild.path(""), "/networks".to_owned(), "/".to_owned(), guild.path("/desk"), one] {
            let html = sam.get(&page).await.ok().text();
            assert!(!html.contains("<b>Guild") && !html.contains("<img src=x") && !html.contains("<b>x"), "{page}");
        }
    }

    async fn the_demo_fills_an_empty_house_once_and_quickly(town: Town) {
        let begun = Instant::now();
        demo::demo(&town.house).await.unwrap();
        let took = begun.elapsed();
        assert!(took.as_secs() < 10, "{took:?}");
        let count = membership::Entity::find().count(town.store().db()).await.unwrap();
        demo::demo(&town.house).await.unwrap();
        assert_eq!(membership::Entity::find().count(town.store().db()).await.unwrap(), count);

        let names: Vec<_> = queries::networks(town.store()).await.unwrap().into_iter().map(|it| it.name).collect();
        assert_eq!(names.len(), 5);
        let secretaries = queries::secretaries_of(town.store(), demo::ids::PROCURA_PLUS).await.unwrap();
        assert_eq!(secretaries.iter().map(|it| it.id).collect::<Vec<_>>(), [demo::ids::SECRETARY]);
        let ghent = queries::organisation_by_slug(town.store(), &Slug::of("City of Ghent")).await.unwrap().unwrap();
        for name in ["Stad Gent", "city of ghent", "Ville de Gand"] {
            let found = queries::find_organisation_by_name(town.store(), name, None).await.unwrap();
            assert_eq!(found.map(|it| it.id), Some(ghent.id), "{name}");
        }
        for role in ["buyer", "social", "supplier", "secretary", "operator"] {
            let browser = town.sign_in(demo::ids::person(role).expect("a person")).await;
            browser.get("/").await.ok();
            let is_secretary = role == "secretary";
            let desk = browser.get("/networks/electronics-watch/desk").await;
            assert_eq!(desk.status.is_success(), is_secretary, "{role}");
        }
    }

    async fn every_rule_of_membership_holds_in_the_demo(town: Town) {
        demo::demo(&town.house).await.unwrap();
        let organisations = organisation::Entity::find().all(town.store().db()).await.unwrap();
        let tiers = tier::Entity::find().all(town.store().db()).await.unwrap();
        let all = membership::Entity::find().all(town.store().db()).await.unwrap();
        let of = |network: Uuid, organisation: Uuid| -> Vec<membership::Model> {
            let same = |it: &&membership::Model| it.network_id == network && it.organisation_id == organisation;
            all.iter().filter(same).cloned().collect()
        };
        for it in &all {
            let organisation = organisations.iter().find(|found| found.id == it.organisation_id).unwrap();
            let tier = tiers.iter().find(|found| found.id == it.tier_id).unwrap();
            let others: Vec<_> =
                of(it.network_id, it.organisation_id).into_iter().filter(|other| other.id != it.id).collect();
            let consortium = it.through_id.map(|id| {
                (organisations.iter().find(|found| found.id == id).unwrap(), of(it.network_id, id))
            });
            let through = consortium.as_ref().map(|(organisation, memberships)| membership::Consortium {
                organisation,
                memberships,
            });
            let wanted = membership::Wanted { since: it.since, until: it.until };
            assert_eq!(wanted.check(organisation, tier, &others, through.as_ref()), Ok(()), "{}", organisation.slug);
        }
        assert!(all.len() > 80, "{}", all.len());
    }
}
