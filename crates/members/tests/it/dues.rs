//! Dues: from a schedule to an invoice that is paid, credited or reminded of.

use crate::dues_ground::{Dues, FEE, SPEND};
use crate::places::{day, subjects};
use crate::town::{Citizen, Town, email};
use chrono::{Datelike, Duration};
use members::capacity::Role;
use members::dues::conditions::{self, Beginning};
use members::dues::credit::credit;
use members::dues::invoice::{self, Kind};
use members::dues::issue::{self, issue};
use members::dues::{condition, line, payment};
use members::organisation;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use serde_json::json;
use testkit::{Upload, both};
use uuid::Uuid;
use vocabulary::{Currency, Language, Languages, Money};

fn euro(text: &str) -> Money {
    Money::parse(text, Currency::Eur).expect("an amount")
}

async fn invoices(town: &Town) -> Vec<invoice::Model> {
    invoice::Entity::find()
        .order_by_asc(invoice::Column::Id)
        .all(town.store().db())
        .await
        .expect("invoices")
}

async fn lines(town: &Town, invoice: Uuid) -> Vec<(String, i64)> {
    let found = line::Entity::find()
        .filter(line::Column::InvoiceId.eq(invoice))
        .order_by_asc(line::Column::Position)
        .all(town.store().db())
        .await
        .expect("lines");
    found
        .into_iter()
        .map(|it| (it.text, it.amount_minor))
        .collect()
}

/// A large figure as a page shows it.
fn figure(label: &str, value: &str) -> String {
    format!("<dt>{label}</dt><dd class=\"figure-value\">{value} ")
}

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

/// Looks at a statement with its columns chosen, and returns the page.
async fn looks_at(sam: &Citizen, path: &str, csv: &str) -> testkit::Answer {
    let fields = [
        ("column-date", "0"),
        ("column-amount", "2"),
        ("column-reference", "1"),
        ("currency", "EUR"),
    ];
    let file = Upload {
        field: "file",
        name: "bank.csv",
        media_type: "text/csv",
        bytes: csv.as_bytes(),
    };
    sam.post_multipart(path, &fields, &[file]).await
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

    async fn an_invoice_is_taken_back_by_credit_notes_and_never_changes(town: Town) {
        let dues = Dues::open(&town).await;
        let ghent = dues.member("Ghent", 501).await;
        let invoice = dues.issued(&ghent).await;
        let path = dues.path(&format!("/invoices/{}", invoice.id));

        let part = [("reason", "Two months too many"), ("net", "200,00")];
        dues.sam.post(&format!("{path}/credit-notes"), &part).await.see_other();
        dues.sam.post(&format!("{path}/credit-notes"), &[("reason", ""), ("net", "5")]).await.unprocessable();
        let more = [("reason", "More"), ("net", "800.01")];
        let page = dues.sam.post(&format!("{path}/credit-notes"), &more).await.unprocessable().text();
        assert!(page.contains("No more than €800.00 can be credited"));
        // Whoever is invoiced may not be invoiced once more before all is taken back.
        let again = issue(town.store(), &dues.by(), ghent.organisation.id, ghent.membership.id, dues.year).await;
        assert!(matches!(again, Err(issue::Error::NotReady)));
        dues.sam.post(&format!("{path}/credit-notes"), &[("reason", "The rest")]).await.see_other();
        dues.sam.post(&format!("{path}/credit-notes"), &[("reason", "Once more")]).await.unprocessable();

        let all = invoices(&town).await;
        assert_eq!(all[0], invoice, "what was issued stays as it was");
        let notes: Vec<_> = all[1..].iter().map(|it| (it.kind, it.number.clone(), it.total_minor)).collect();
        let year = dues.year;
        assert_eq!(
            notes,
            [
                (Kind::CreditNote, format!("PP-{year}-C0001"), 20_000),
                (Kind::CreditNote, format!("PP-{year}-C0002"), 80_000),
            ]
        );
        assert!(dues.sam.get(&path).await.ok().text().contains("Credited"));
        let second = issue(town.store(), &dues.by(), ghent.organisation.id, ghent.membership.id, year).await.unwrap();
        assert_eq!(second.number, format!("PP-{year}-0002"));
    }

    async fn two_hands_credit_no_more_than_was_asked(town: Town) {
        let dues = Dues::open(&town).await;
        let ghent = dues.member("Ghent", 501).await;
        let invoice = dues.issued(&ghent).await;
        let (by, store) = (dues.by(), town.store().clone());
        let hands: Vec<_> = (0..4)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move { credit(&store, &by, invoice.id, Some(euro("400")), "x").await.is_ok() })
            })
            .collect();
        let mut done = 0;
        for hand in hands {
            done += usize::from(hand.await.unwrap());
        }
        assert_eq!(done, 2);
    }

    async fn payments_by_hand_move_an_invoice_from_open_to_paid(town: Town) {
        let dues = Dues::open(&town).await;
        let ghent = dues.member("Ghent", 501).await;
        let invoice = dues.issued(&ghent).await;
        let path = dues.path(&format!("/invoices/{}", invoice.id));
        let today = town.now().date_naive().to_string();
        let state = async |state: &str| town.sign_in(dues.sam.id()).await.get(&dues.path(&format!("?year=all&state={state}"))).await.ok().text().contains(&invoice.number);
        assert!(state("open").await && !state("part").await);

        let pays = async |amount: &str, on: &str| town.sign_in(dues.sam.id()).await.post(&format!("{path}/payments"), &[("amount", amount), ("paid-on", on)]).await;
        pays("0", &today).await.unprocessable();
        pays("much", &today).await.unprocessable();
        pays("5", "2999-01-01").await.unprocessable();
        pays("400", &today).await.see_other();
        assert!(state("part").await && !state("open").await);
        town.advance(Duration::days(31));
        assert!(state("overdue").await && !state("part").await);
        pays("600", &today).await.see_other();
        let list = town.sign_in(dues.sam.id()).await.get(&dues.path("?year=all")).await.ok().text();
        assert!(list.contains(&figure("Paid", "1,000")) && !list.contains("To be paid back"), "{list}");
        assert!(state("paid").await && !state("overdue").await);
        let page = pays("9999", &today).await.unprocessable().text();
        assert!(page.contains("more than what is left to pay (€0.00)") && page.contains("name=\"may-be-more\""), "{page}");
        assert!(state("paid").await);
        let more = [("amount", "9999"), ("paid-on", today.as_str()), ("may-be-more", "yes")];
        town.sign_in(dues.sam.id()).await.post(&format!("{path}/payments"), &more).await.see_other();
        let list = town.sign_in(dues.sam.id()).await.get(&dues.path("?year=all")).await.ok().text();
        assert!(list.contains("€9,999.00 to be paid back") && !list.contains("-€9,999.00"), "{list}");
        // What came in too much is a sum and a state of its own, and is not counted as paid.
        assert!(list.contains(&figure("Paid", "1,000")) && list.contains(&figure("To be paid back", "9,999")), "{list}");
        assert!(list.contains("<option value=\"overpaid\""), "{list}");
        assert!(state("overpaid").await && !state("paid").await);
        assert!(town.sign_in(dues.sam.id()).await.get(&path).await.ok().text().contains("something has to be paid back"));
    }

    async fn what_is_late_since_an_earlier_year_is_not_hidden_by_the_year(town: Town) {
        let dues = Dues::open(&town).await;
        let late = dues.issued(&dues.member("Ghent", 501).await).await;
        while town.now().year() == dues.year {
            town.advance(Duration::days(31));
        }
        let sam = town.sign_in(dues.sam.id()).await;
        let page = async |query: &str| sam.get(&dues.path(query)).await.ok().text();
        let lists = async |query: &str| page(query).await.contains(&format!("/invoices/{}", late.id));
        assert!(!lists("").await, "another year is looked at");
        for all in ["?year=all", "?state=overdue", "?year=all&state=overdue"] {
            assert!(lists(all).await, "{all}");
        }
        // A number says itself of which year it is, also where the form sends another.
        for query in [format!("?q={}", late.number), format!("?q={}&year={}", late.number, town.now().year())] {
            assert!(lists(&query).await, "{query}");
        }
        let this_year = town.now().year();
        assert!(!lists(&format!("?state=overdue&year={this_year}")).await, "a year that somebody chose is kept to");
        for query in ["", "?year=all"] {
            let page = page(query).await;
            assert!(page.contains("€1,000.00 is overdue over all years."), "{page}");
        }
        assert!(page("?year=all").await.contains("All invoices of all years"));
        assert!(page("").await.contains(&format!("/run?year={this_year}\"")));
    }

    async fn a_mistyped_payment_is_taken_back_once_and_nothing_is_deleted(town: Town) {
        let dues = Dues::open(&town).await;
        let ghent = dues.member("Ghent", 501).await;
        let bea = town.acting("bea", &ghent.organisation, Role::Representative).await;
        let invoice = dues.issued(&ghent).await;
        let (sam, path) = (&dues.sam, dues.path(&format!("/invoices/{}", invoice.id)));
        let today = town.now().date_naive().to_string();
        sam.post(&format!("{path}/payments"), &[("amount", "1000"), ("paid-on", &today)]).await.see_other();
        let paid = payment::Entity::find().one(town.store().db()).await.unwrap().unwrap();
        let reversal = dues.path(&format!("/payments/{}/reversal", paid.id));
        let why = format!("why-{}", paid.id.simple());
        bea.post(&reversal, &[(why.as_str(), "Mine")]).await.forbidden();
        sam.post(&reversal, &[]).await.unprocessable();
        sam.post(&reversal, &[(why.as_str(), "Of another member")]).await.see_other();
        let page = sam.post(&reversal, &[(why.as_str(), "Once more")]).await.unprocessable().text();
        assert!(page.contains("was taken back already"), "{page}");

        let rows = payment::Entity::find().order_by_asc(payment::Column::Id).all(town.store().db()).await.unwrap();
        assert_eq!(rows[0], paid, "what was recorded stays as it was");
        let taken: Vec<_> = rows.iter().map(|it| (it.amount_minor, it.takes_back_id, it.recorded_by)).collect();
        assert_eq!(taken, [(100_000, None, Some(sam.id())), (-100_000, Some(paid.id), Some(sam.id()))]);
        // Nor can what takes a payment back be taken back itself.
        let (row, field) = (rows[1].id, format!("why-{}", rows[1].id.simple()));
        sam.post(&dues.path(&format!("/payments/{row}/reversal")), &[(field.as_str(), "x")]).await.not_found();
        assert!(sam.get(&dues.path("?state=open")).await.ok().text().contains(&invoice.number));
        let page = bea.get(&path).await.ok().text();
        assert!(page.contains("Of another member") && page.contains("(was taken back)") && !page.contains("/reversal"), "{page}");
        let csv = sam.get(&dues.path("/accounting.csv")).await.ok().text();
        let rows: Vec<_> = csv.lines().skip(2).collect();
        let number = &invoice.number;
        assert_eq!(
            rows,
            [
                format!("Payment,,{number},{today},,Ghent,,,1000.00,EUR,"),
                format!("Payment taken back,,{number},{today},,Ghent,,,-1000.00,EUR,Of another member"),
            ]
        );
        let log = sam.get(&dues.guild.path("/records")).await.ok().text();
        assert!(log.contains("took a payment back"), "{log}");
        sam.post(&format!("{path}/payments"), &[("amount", "1000"), ("paid-on", &today)]).await.see_other();
        assert!(sam.get(&dues.path("?state=paid")).await.ok().text().contains(number));
    }

    async fn a_statement_shows_what_it_pays_before_it_is_kept_and_is_kept_once(town: Town) {
        let dues = Dues::open(&town).await;
        let mut numbers = Vec::new();
        for name in ["Ghent", "Oslo", "Turin"] {
            numbers.push(dues.issued(&dues.member(name, 501).await).await.number);
        }
        let csv = format!(
            "Datum;Zweck;Betrag\n01.01.{0};\"Dues {1}\";\"1.000,00\"\n02.01.{0};{2};400\n03.01.{0};{3};1.200,00\n04.01.{0};Rent;80\n",
            dues.year, numbers[0], numbers[1].replace('-', " "), numbers[2].to_lowercase()
        );
        let path = dues.path("/statement");
        let file = Upload { field: "file", name: "bank.csv", media_type: "text/csv", bytes: csv.as_bytes() };
        let page = dues.sam.post_multipart(&path, &[("currency", "EUR")], &[file]).await.ok().text();
        assert!(page.contains("Choose the columns once"), "{page}");

        let page = looks_at(&dues.sam, &path, &csv).await.ok().text();
        for said in ["Pays it in full", "Pays a part", "More than is left", "No invoice found", "Keep the ticked payments"] {
            assert!(page.contains(said), "{said}");
        }
        let kept = async || payment::Entity::find().count(town.store().db()).await.unwrap();
        assert_eq!(kept().await, 0, "looking keeps nothing");
        let fields = [("text", csv.as_str()), ("column-date", "0"), ("column-amount", "2"), ("column-reference", "1"), ("currency", "EUR")];
        // What pays more than is left is doubtful: somebody has to say that it is to be kept.
        let ticks: Vec<_> = [2, 3, 4].map(|line| format!("value=\"{line}\" aria-label=\"Keep line {line}: ")).into();
        let ticked: Vec<_> = ticks.iter().map(|tick| page.split(tick).nth(1).unwrap().split('>').next().unwrap().ends_with(" checked")).collect();
        assert_eq!((ticked, page.contains("Keep line 5")), (vec![true, true, false], false), "{page}");
        let page = dues.sam.post(&format!("{path}/payments"), &fields).await.unprocessable().text();
        assert!(page.contains("href=\"#field-keep\"") && page.contains("id=\"field-keep\"") && page.contains("Pays a part"), "{page}");
        assert_eq!(kept().await, 0, "nothing was ticked");
        let keeps = async |lines: &[&str]| {
            let lines = lines.iter().map(|line| ("keep", *line));
            let fields: Vec<_> = fields.into_iter().chain(lines).collect();
            dues.sam.post(&format!("{path}/payments"), &fields).await.see_other();
            kept().await
        };
        assert_eq!(keeps(&["2", "3", "5"]).await, 2, "a line without an invoice is not kept, ticked or not");
        assert_eq!(keeps(&["2", "4"]).await, 3);

        // The columns are known now, and so are the lines.
        let file = Upload { field: "file", name: "bank.csv", media_type: "text/csv", bytes: csv.as_bytes() };
        let page = dues.sam.post_multipart(&path, &[("currency", "EUR")], &[file]).await.ok().text();
        assert!(page.contains("Kept before") && page.contains("There is nothing to keep"), "{page}");
        assert_eq!(keeps(&["2", "3", "4"]).await, 3);
    }

    async fn a_line_for_an_invoice_that_needs_nothing_more_leads_to_it_and_is_not_kept(town: Town) {
        let dues = Dues::open(&town).await;
        let mut issued = Vec::new();
        for name in ["Ghent", "Oslo"] {
            issued.push(dues.issued(&dues.member(name, 501).await).await);
        }
        let today = town.now().date_naive().to_string();
        let pays = [("amount", "1000"), ("paid-on", today.as_str())];
        dues.sam.post(&dues.path(&format!("/invoices/{}/payments", issued[0].id)), &pays).await.see_other();
        credit(town.store(), &dues.by(), issued[1].id, None, "Not a member").await.unwrap();
        let csv = format!(
            "Datum;Zweck;Betrag\n{today};Dues {};\"1.000,00\"\n{today};{};1.000,00\n{today};PP-1999-0001;5\n",
            issued[0].number, issued[1].number.replace('-', " ")
        );
        let page = looks_at(&dues.sam, &dues.path("/statement"), &csv).await.ok().text();
        for said in ["Is paid already", "Is credited already", "No invoice found", "There is nothing to keep"] {
            assert!(page.contains(said), "{said}: {page}");
        }
        for invoice in &issued {
            assert!(page.contains(&dues.path(&format!("/invoices/{}", invoice.id))), "{page}");
        }
        assert_eq!(page.matches("No invoice found").count(), 1);
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

    async fn the_accounts_get_all_of_it_and_no_formula(town: Town) {
        let dues = Dues::open(&town).await;
        let ghent = dues.member("Ghent", 501).await;
        let invoice = dues.issued(&ghent).await;
        credit(town.store(), &dues.by(), invoice.id, Some(euro("100")), "x").await.unwrap();
        let today = town.now().date_naive();
        let pays = [("amount", "900"), ("paid-on", &today.to_string()), ("reference", "=HYPERLINK(1)")];
        dues.sam.post(&dues.path(&format!("/invoices/{}/payments", invoice.id)), &pays).await.see_other();
        let csv = dues.sam.get(&dues.path(&format!("/accounting.csv?from={today}&until={today}"))).await.ok().text();
        let rows: Vec<_> = csv.lines().skip(1).collect();
        let year = dues.year;
        let due = invoice.due_on;
        assert_eq!(
            rows,
            [
                format!("Invoice,PP-{year}-0001,,{today},{due},Ghent,1000.00,0.00,1000.00,EUR,"),
                format!("Credit note,PP-{year}-C0001,PP-{year}-0001,{today},{today},Ghent,-100.00,0.00,-100.00,EUR,"),
                format!("Payment,,PP-{year}-0001,{today},,Ghent,,,900.00,EUR,'=HYPERLINK(1)"),
            ]
        );
        let none = dues.sam.get(&dues.path("/accounting.csv?from=1999-01-01&until=1999-12-31")).await.ok().text();
        assert_eq!(none.lines().count(), 1);
        let book = dues.sam.get(&dues.path("/accounting.xlsx")).await.ok();
        assert!(book.body.starts_with(b"PK"));
        assert_eq!(dues.year, today.year());
    }
}
