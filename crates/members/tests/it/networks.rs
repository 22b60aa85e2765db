//! Networks, their tiers and secretariats, memberships, and the desk.

use crate::places::{Guild, day, subjects};
use crate::town::{Citizen, Town};
use chrono::{Duration, NaiveDate};
use members::capacity::Role;
use members::organisation::{self, Kind};
use members::{demo, membership, membership_application, queries, secretary, tier};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use std::time::Instant;
use store::{Actor, Record};
use testkit::{Client, both};
use uuid::Uuid;
use vocabulary::Slug;

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
pub async fn memberships(
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
pub async fn application(town: &Town) -> Uuid {
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
pub async fn applies(citizen: &Citizen, guild: &Guild, tier: &tier::Model) -> testkit::Answer {
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
pub async fn enters(
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

    async fn the_log_tells_visitors_from_the_house_and_from_what_was_not_recorded(town: Town) {
        let guild = town.guild("Procura").await;
        let sam = town.secretary("sam", &guild).await;
        let ghent = town.city("City of Ghent").await;
        let happened = members::memberships::end::MembershipEnded {
            membership_id: Uuid::now_v7(),
            network_id: guild.network.id,
            organisation_id: ghent.id,
            name: "City of Ghent".to_owned(),
            until: day("2026-02-01"),
            with_consortium: false,
        };
        let mut records = Vec::new();
        for actor in [Actor::Person(sam.id()), Actor::Visitor, Actor::System, Actor::System] {
            let tx = town.store().begin(actor).await.unwrap();
            records.push(tx.record(&happened).await.unwrap());
            tx.commit().await.unwrap();
        }
        // The last one is as old as the log was before it told them apart.
        let tx = town.tx().await;
        tx.update(Record { made_by: None, ..records.remove(3) }).await.unwrap();
        tx.commit().await.unwrap();
        let log = sam.get(&guild.path("/records?kind=membership-ended")).await.ok().text();
        let who: Vec<&str> = log.split("<th scope=\"row\">").skip(1).filter_map(|row| row.split("</th>").next()).collect();
        assert_eq!(who, ["Not recorded", "The house itself", "A visitor", "sam"]);
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
