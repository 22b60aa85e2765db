//! Dues: schedules, what holds for members, what they report, and what anybody may ask and read.

use crate::dues_ground::{Dues, FEE, SPEND, lines};
use crate::places::day;
use crate::town::Town;
use members::capacity::Role;
use members::dues::conditions::{self, Beginning};
use members::dues::{condition, invoice};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::json;
use testkit::both;
use uuid::Uuid;

both! {
    async fn a_member_reads_its_own_invoices_and_nobody_elses(town: Town) {
        let dues = Dues::open(&town).await;
        let (ghent, oslo) = (dues.member("Ghent", 501).await, dues.member("Oslo", 480).await);
        let bea = town.acting("bea", &ghent.organisation, Role::Representative).await;
        let mia = town.acting("mia", &ghent.organisation, Role::Member).await;
        let (own, other) = (dues.issued(&ghent).await, dues.issued(&oslo).await);
        let at = |invoice: &invoice::Model, rest: &str| dues.path(&format!("/invoices/{}{rest}", invoice.id));

        let page = bea.get("/organisations/ghent/dues").await.ok().text();
        assert!(page.contains(&own.number) && !page.contains(&other.number));
        for rest in ["", "/pdf", "/xml"] {
            bea.get(&at(&own, rest)).await.ok();
            bea.get(&at(&other, rest)).await.not_found();
            mia.get(&at(&own, rest)).await.forbidden();
            town.client().get(&at(&own, rest)).await.sign_in();
        }
        mia.get("/organisations/ghent/dues").await.forbidden();
        bea.get("/organisations/oslo/dues").await.forbidden();
        let amount = [("amount", "5"), ("paid-on", "2026-01-01")];
        bea.post(&at(&own, "/payments"), &amount).await.forbidden();
        bea.post(&at(&own, "/credit-notes"), &[("reason", "x")]).await.forbidden();
        bea.get(&dues.path("")).await.forbidden();

        let pdf = bea.get(&at(&own, "/pdf")).await.ok();
        assert!(pdf.body.starts_with(b"%PDF-"));
        assert_eq!(pdf.header("content-type"), Some("application/pdf"));
    }

    async fn a_spend_is_reported_and_dues_follow_from_it(town: Town) {
        let dues = Dues::with_schedule(&town, SPEND).await;
        let ghent = dues.member("Ghent", 1).await;
        let bea = town.acting("bea", &ghent.organisation, Role::Representative).await;
        let page = dues.sam.get(&dues.path("/run")).await.ok().text();
        assert!(page.contains("The yearly spend is not known"));
        let path = "/organisations/ghent/dues/procura/spends";
        let last = (dues.year - 1).to_string();
        bea.post(path, &[("spend-year", &last), ("spend", "-5")]).await.unprocessable();
        bea.post(path, &[("spend-year", "1999"), ("spend", "5")]).await.unprocessable();
        bea.post(path, &[("spend-year", &last), ("spend", "400.000,00")]).await.see_other();
        // A correction counts instead.
        bea.post(path, &[("spend-year", &last), ("spend", "300000")]).await.see_other();
        let invoice = dues.issued(&ghent).await;
        assert_eq!(
            lines(&town, invoice.id).await,
            [("Dues, version 1: band A, 1% of a yearly spend of €300,000.00".to_owned(), 300_000)]
        );
    }

    async fn a_misprinted_schedule_is_refused_beside_its_lines(town: Town) {
        let dues = Dues::open(&town).await;
        let path = dues.path("/schedules");
        let loads = async |text: &str| dues.sam.post_multipart(&path, &[("text", text)], &[]).await;
        let printed = include_str!("../dues/electronics-watch-as-printed.toml");
        let page = loads(printed).await.unprocessable().text();
        assert!(page.contains("In band A the minimum always counts") && page.contains("Band E can never apply"), "{page}");
        assert!(loads(" \n").await.unprocessable().text().contains("Choose a file, or write the schedule here"));
        assert!(loads("name = ").await.unprocessable().text().contains("cannot be read"));
        assert!(loads(&FEE.replace("procura", "other")).await.unprocessable().text().contains("another network"));
        assert!(loads(FEE).await.unprocessable().text().contains("loaded already"));
        let rival = FEE.replace("Participant fee", "Rival");
        assert!(loads(&rival).await.unprocessable().text().contains("for the same tiers"));
        let next = FEE.replace("version = \"1\"", "version = \"2\"").replace("amount = 1000", "amount = 1100");
        let shown = loads(&next).await.see_other();
        let page = dues.sam.get(&shown).await.ok().text();
        assert!(page.contains("What changed since version 1") && page.contains("<ins>Band B: More than 500 employees, €1,100.00</ins>"), "{page}");
    }

    async fn the_secretariat_enters_what_holds_and_a_room_may_too(town: Town) {
        let dues = Dues::open(&town).await;
        let ghent = dues.member("Ghent", 501).await;
        let path = dues.path(&format!("/members/{}", ghent.organisation.id));
        let since = format!("{}-01-01", dues.year);
        let fields = [("condition", "iclei-member"), ("since", since.as_str())];
        dues.sam.post(&format!("{path}/conditions"), &fields).await.see_other();
        dues.sam.post(&format!("{path}/conditions"), &fields).await.unprocessable();
        dues.sam.post(&format!("{path}/conditions"), &[("condition", "friend"), ("since", &since)]).await.unprocessable();
        let row = condition::Entity::find().one(town.store().db()).await.unwrap().unwrap();
        let end = dues.path(&format!("/conditions/{}/end", row.id));
        dues.sam.post(&end, &[("until", "2000-01-01")]).await.unprocessable();
        dues.sam.post(&end, &[("until", &format!("{}-06-30", dues.year))]).await.see_other();

        // What a group does when its head is handed over: one ends, another begins, in one change.
        let group = Uuid::now_v7();
        let oslo = dues.member("Oslo", 480).await;
        let facilitates = |organisation_id, since: &str| Beginning {
            network_id: dues.guild.network.id,
            organisation_id,
            condition: "facilitator",
            count: 1,
            since: day(since),
            until: None,
            origin_id: Some(group),
        };
        let tx = town.tx().await;
        conditions::begin(&tx, facilitates(ghent.organisation.id, "2026-01-01")).await.unwrap();
        conditions::end_of_origin(&tx, group, day("2026-05-31")).await.unwrap();
        conditions::begin(&tx, facilitates(oslo.organisation.id, "2026-06-01")).await.unwrap();
        tx.commit().await.unwrap();
        let found = condition::Entity::find()
            .filter(condition::Column::OriginId.eq(group))
            .order_by_asc(condition::Column::Since)
            .all(town.store().db())
            .await
            .unwrap();
        let spans: Vec<_> = found.iter().map(|it| (it.organisation_id, it.since, it.until)).collect();
        assert_eq!(
            spans,
            [
                (ghent.organisation.id, day("2026-01-01"), Some(day("2026-05-31"))),
                (oslo.organisation.id, day("2026-06-01"), None),
            ]
        );
    }

    async fn anybody_can_ask_what_a_year_would_cost(town: Town) {
        let dues = Dues::open(&town).await;
        let visitor = town.client();
        let date = town.now().date_naive().to_string();
        let asked = json!({ "network": "procura", "date": date, "employees": 501, "discounts": ["iclei-member"] });
        let answer = visitor.post_json("/api/v1/dues/preview", &asked).await.ok().json();
        assert_eq!(
            answer,
            json!({
                "total": "500.00",
                "currency": "EUR",
                "lines": [
                    { "text": "Participant fee, version 1: band B for 501 employees", "amount": "1000.00" },
                    { "text": "ICLEI member: 50% off the fee", "amount": "-500.00" },
                ],
                "schedule": "Participant fee",
                "version": "1",
            })
        );
        for (odd, field) in [
            (json!({ "network": "procura", "date": date }), "employees"),
            (json!({ "network": "procura", "date": date, "employees": -1 }), "employees"),
            (json!({ "network": "procura", "date": "1999-01-01", "employees": 5 }), "date"),
            (json!({ "network": "procura", "date": date, "employees": 5, "schedule": "Other" }), "schedule"),
            (json!({ "network": "procura", "date": date, "employees": 5, "discounts": ["friend"] }), "discounts"),
            (json!({ "network": "procura", "date": date, "employees": 5, "spend": "x" }), "spend"),
        ] {
            let answer = visitor.post_json("/api/v1/dues/preview", &odd).await.unprocessable().json();
            assert_eq!(answer["errors"][0]["field"], field, "{odd}");
        }
        let other = json!({ "network": "procura", "date": date, "employees": 5, "schedule": "Other" });
        let said = visitor.post_json("/api/v1/dues/preview", &other).await.unprocessable().text();
        assert!(said.contains("In force: Participant fee."), "{said}");
        let early = json!({ "network": "procura", "date": "1999-01-01", "employees": 5 });
        let said = visitor.post_json("/api/v1/dues/preview", &early).await.unprocessable().text();
        assert!(said.contains("is in force on this day.") && !said.contains("name"), "{said}");
        visitor.post_json("/api/v1/dues/preview", &json!({ "network": "nobody", "date": date })).await.not_found();

        let page = visitor.get(&dues.guild.path("/fees?schedule=Participant+fee&employees=480&condition=facilitator")).await.ok().text();
        assert!(page.contains("Facilitator: 50% off the fee") && page.contains("€250.00"), "{page}");
    }
}
