//! Dues: from a schedule and facts to invoices that are issued, mailed, reminded of and in one language.

use crate::dues_ground::{Dues, FEE, euro, invoices, lines};
use crate::places::subjects;
use crate::town::{Town, email};
use chrono::Duration;
use members::capacity::Role;
use members::dues::credit::credit;
use members::dues::invoice;
use members::dues::issue::{self, issue};
use members::organisation;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use testkit::both;
use vocabulary::{Language, Languages};

/// An organisation works in this language.
async fn speaks(town: &Town, organisation: &organisation::Model, language: Language) {
    organisation::Entity::update_many()
        .col_expr(
            organisation::Column::Languages,
            Expr::value(Languages::from_iter([language])),
        )
        .filter(organisation::Column::Id.eq(organisation.id))
        .exec(town.store().db())
        .await
        .expect("a language");
}

both! {
    async fn a_year_is_looked_at_and_then_issued_and_mailed(town: Town) {
        let dues = Dues::open(&town).await;
        let (sam, year) = (&dues.sam, dues.year);
        let ghent = dues.member("Ghent", 501).await;
        let oslo = dues.member("Oslo", 480).await;
        let bea = town.acting("bea", &ghent.organisation, Role::Representative).await;
        dues.holds(&ghent, "facilitator", &format!("{year}-07-01")).await;

        let page = sam.get(&dues.path("/run")).await.ok().text();
        assert!(page.contains("Issue 2 invoices") && page.contains("band B for 501 employees"), "{page}");
        assert!(invoices(&town).await.is_empty());

        sam.post(&dues.path("/run"), &[("year", &year.to_string())]).await.see_other();
        town.work().await;

        let issued = invoices(&town).await;
        let numbers: Vec<_> = issued.iter().map(|it| it.number.clone()).collect();
        assert_eq!(numbers, [format!("PP-{year}-0001"), format!("PP-{year}-0002")]);
        let of_ghent = issued.iter().find(|it| it.organisation_id == ghent.organisation.id).unwrap();
        assert_eq!(
            lines(&town, of_ghent.id).await,
            [
                ("Participant fee, version 1: band B for 501 employees".to_owned(), 100_000),
                (format!("Facilitator: 50% off the fee for 184 of {} days (1 July – 31 December {year})", dues.days()), -dues.half_of_184()),
            ]
        );
        assert_eq!(of_ghent.total_minor, 100_000 - dues.half_of_184());
        assert_eq!(subjects(&town, &bea).await, [format!("Procura: invoice {}", of_ghent.number)]);
        let letter = town.inbox(&email("bea")).await.remove(0);
        let names: Vec<_> = letter.attachments.iter().map(|it| it.name.clone()).collect();
        assert_eq!(names, [format!("{}.pdf", of_ghent.number), format!("{}.xml", of_ghent.number)]);

        // Nobody speaks for Oslo here: the desk is told, since that invoice has to go another way.
        let list = sam.get(&dues.path("")).await.ok().text();
        assert_eq!(list.matches("Not mailed: nobody here speaks for the member").count(), 1, "{list}");

        // Once more issues nothing and writes nothing.
        sam.post(&dues.path("/run"), &[("year", &year.to_string())]).await.see_other();
        town.work().await;
        assert_eq!(invoices(&town).await.len(), 2);
        assert_eq!(town.inbox(&email("bea")).await.len(), 1);
        let _ = oslo;
    }

    async fn many_hands_at_once_leave_no_gap_and_no_double(town: Town) {
        let dues = Dues::open(&town).await;
        let mut members = Vec::new();
        for nth in 0..8 {
            members.push(dues.member(&format!("City {nth}"), 100).await);
        }
        let by = dues.by();
        let (store, year) = (town.store().clone(), dues.year);
        let hands = members.iter().flat_map(|member| [member, member]).map(|member| {
            let (store, organisation, membership) = (store.clone(), member.organisation.id, member.membership.id);
            tokio::spawn(async move { issue(&store, &by, organisation, membership, year).await.map(|it| it.number) })
        });
        let hands: Vec<_> = hands.collect();
        let (mut numbers, mut refused) = (Vec::new(), 0);
        for hand in hands {
            match hand.await.unwrap() {
                Ok(number) => numbers.push(number),
                Err(issue::Error::NotReady) => refused += 1,
                Err(error) => panic!("{error}"),
            }
        }
        numbers.sort();
        let expected: Vec<_> = (1..=8).map(|nth| format!("PP-{year}-{nth:04}")).collect();
        assert_eq!((numbers, refused), (expected, 8));
    }

    async fn nothing_is_issued_before_the_network_said_who_it_is(town: Town) {
        let dues = Dues::without_terms(&town).await;
        dues.member("Ghent", 501).await;
        let sam = &dues.sam;
        for page in ["", "/run", "/settings"] {
            let text = sam.get(&dues.path(page)).await.ok().text();
            assert!(text.contains("The number of its account (IBAN)"), "{page}");
        }
        let year = dues.year.to_string();
        let page = sam.post(&dues.path("/run"), &[("year", &year)]).await.unprocessable().text();
        assert!(page.contains("the details of the network are incomplete"));
        assert!(invoices(&town).await.is_empty());

        let odd = [("treatment", "exempt"), ("iban", "BE68539007547035"), ("vat-id", "123"), ("due-days", "999")];
        let page = sam.post(&dues.path("/settings"), &odd).await.unprocessable().text();
        for field in ["iban", "vat-id", "due-days"] {
            assert!(page.contains(&format!("href=\"#field-{field}\"")), "{field}");
        }
        dues.says_who_it_is().await;
        assert!(!sam.get(&dues.path("/run")).await.ok().text().contains("something is missing"));
        sam.post(&dues.path("/run"), &[("year", &year)]).await.see_other();
        assert_eq!(invoices(&town).await.len(), 1);
    }

    async fn the_desk_sees_when_facts_make_an_issued_invoice_wrong(town: Town) {
        let dues = Dues::open(&town).await;
        let (ghent, oslo) = (dues.member("Ghent", 501).await, dues.member("Oslo", 480).await);
        let invoice = dues.issued(&ghent).await;
        dues.issued(&oslo).await;
        let (sam, run) = (&dues.sam, dues.path("/run"));
        let member = dues.path(&format!("/members/{}", ghent.organisation.id));
        let said = "the year now comes to €500.00, and €1,000.00 was invoiced";
        assert!(!sam.get(&run).await.ok().text().contains("Facts changed"));

        // Ghent facilitates since the year began, and somebody enters that now.
        dues.holds(&ghent, "facilitator", &format!("{}-01-01", dues.year)).await;
        let page = sam.get(&run).await.ok().text();
        assert!(page.contains(said) && page.contains(&invoice.number), "{page}");
        assert_eq!(page.matches("was invoiced.").count(), 1, "Oslo's is as it should be");
        let page = sam.get(&member).await.ok().text();
        assert!(page.contains(said) && page.contains(&format!("/invoices/{}#credit", invoice.id)), "{page}");

        credit(town.store(), &dues.by(), invoice.id, Some(euro("500")), "Facilitator").await.unwrap();
        for page in [&run, &member] {
            assert!(!sam.get(page).await.ok().text().contains("Facts changed"), "{page}");
        }
    }

    async fn reminders_come_before_and_after_the_day_and_end(town: Town) {
        let dues = Dues::open(&town).await;
        let ghent = dues.member("Ghent", 501).await;
        let bea = town.acting("bea", &ghent.organisation, Role::Representative).await;
        let number = dues.issued(&ghent).await.number;
        let mut told = Vec::new();
        for _ in 0..12 {
            town.work().await;
            town.advance(Duration::days(7));
        }
        told.extend(subjects(&town, &bea).await.into_iter().map(|it| it.replace(&number, "N")));
        assert_eq!(told.len(), 4, "{told:?}");
        assert_eq!(told[0], "Procura: invoice N");
        assert!(told[1].starts_with("Procura: invoice N is due on "));
        assert_eq!(told[2..], ["Procura: invoice N is overdue", "Procura: invoice N is overdue"]);
    }

    async fn the_address_of_a_member_stands_on_the_next_invoice_only(town: Town) {
        let dues = Dues::open(&town).await;
        let ghent = dues.member("Ghent", 501).await;
        let bea = town.acting("bea", &ghent.organisation, Role::Representative).await;
        let first = dues.issued(&ghent).await;
        let path = "/organisations/ghent/dues/procura/billing";
        bea.post(path, &[("name", ""), ("country", "BE")]).await.unprocessable();
        let fields = [("name", "Stad Gent"), ("street", "Botermarkt 1"), ("city", "Gent"), ("country", "BE"), ("order", "PO 7")];
        bea.post(path, &fields).await.see_other();
        // The record has the key of the member and no name: the log finds it.
        let log = dues.sam.get(&dues.guild.path("/records?kind=billing-changed")).await.ok().text();
        assert!(log.contains("href=\"/organisations/ghent\">Ghent</a>"), "{log}");
        credit(town.store(), &dues.by(), first.id, None, "Wrong address").await.unwrap();
        let second = dues.issued(&ghent).await;
        assert_eq!(first.buyer.party.name, "Ghent");
        assert_eq!((second.buyer.party.name.as_str(), second.buyer.order.as_str()), ("Stad Gent", "PO 7"));
        town.person("eve").await.post(path, &fields).await.forbidden();
    }

    async fn an_invoice_is_in_one_language_with_the_names_of_the_schedule(town: Town) {
        let named = FEE
            .replace("name = \"Participant fee\"", "name = { en = \"Participant fee\", nl = \"Deelnemersbijdrage\" }")
            .replace("name = \"ICLEI member\"", "name = { nl = \"Lid van ICLEI\" }")
            .replace("version = \"1\"", "version = \"2\"");
        let dues = Dues::open(&town).await;
        // A version with more languages follows the one whose name was in one.
        let loaded = dues.sam.post_multipart(&dues.path("/schedules"), &[("text", named.as_str())], &[]).await.see_other();
        let page = dues.sam.get(&loaded).await.ok().text();
        assert!(page.contains("What changed since version 1"), "{page}");
        let (ghent, oslo) = (dues.member("Ghent", 501).await, dues.member("Oslo", 501).await);
        speaks(&town, &ghent.organisation, Language::Dutch).await;
        let year = format!("{}-01-01", dues.year);
        for member in [&ghent, &oslo] {
            dues.holds(member, "iclei-member", &year).await;
        }
        let (dutch, english) = (dues.issued(&ghent).await, dues.issued(&oslo).await);
        let said = async |invoice: &invoice::Model| {
            let lines = lines(&town, invoice.id).await;
            lines.into_iter().map(|(text, _)| text).collect::<Vec<_>>()
        };
        assert_eq!(
            said(&dutch).await,
            ["Deelnemersbijdrage, versie 2: schijf B voor 501 werknemers", "Lid van ICLEI: 50% korting op de contributie"]
        );
        // Nobody wrote the name of the discount in English.
        assert_eq!(said(&english).await, ["Participant fee, version 2: band B for 501 employees", "Lid van ICLEI: 50% off the fee"]);
        let page = async |invoice: &invoice::Model| dues.sam.get(&dues.path(&format!("/invoices/{}", invoice.id))).await.ok().text();
        assert!(page(&dutch).await.contains("<dt>Language of the document</dt><dd>Dutch</dd>"), "{}", page(&dutch).await);
        assert!(page(&english).await.contains("<dt>Language of the document</dt><dd>English</dd>"));
    }
}
