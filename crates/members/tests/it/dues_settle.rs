//! Dues: what becomes of an invoice: it is paid, paid back, credited, and told to the accounts.

use crate::dues_ground::{Dues, euro, invoices};
use crate::town::Town;
use chrono::{Datelike, Duration};
use members::capacity::Role;
use members::dues::credit::credit;
use members::dues::invoice::Kind;
use members::dues::issue::{self, issue};
use members::dues::payment;
use sea_orm::{EntityTrait, QueryOrder};
use testkit::both;

/// A large figure as a page shows it.
fn figure(label: &str, value: &str) -> String {
    format!("<dt>{label}</dt><dd class=\"figure-value\">{value} ")
}

both! {
    async fn an_invoice_is_taken_back_by_credit_notes_and_never_changes(town: Town) {
        let dues = Dues::open(&town).await;
        let ghent = dues.member("Ghent", 501).await;
        let invoice = dues.issued(&ghent).await;
        let path = dues.path(&format!("/invoices/{}", invoice.id));

        let part = [("reason", "Two months too many"), ("net", "200,00")];
        dues.sam.post(&format!("{path}/credit-notes"), &part).await.see_other();
        dues.sam.post(&format!("{path}/credit-notes"), &[("reason", ""), ("net", "5")]).await.unprocessable();
        for net in ["0", "-5", "much"] {
            let page = dues.sam.post(&format!("{path}/credit-notes"), &[("reason", "x"), ("net", net)]).await.unprocessable().text();
            assert!(page.contains("An amount above zero"), "{net}: {page}");
        }
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
        let page = dues.sam.get(&path).await.ok().text();
        assert!(page.contains("Credited") && !page.contains("/credit-notes"), "nothing is left to credit: {page}");
        let note = dues.sam.get(&dues.path(&format!("/invoices/{}", all[1].id))).await.ok().text();
        assert!(note.contains("What is credited") && !note.contains("What is asked for"), "{note}");
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
        let (number, year) = (&invoice.number, dues.year);
        assert_eq!(
            rows,
            [
                format!("Payment,,{number},{today},,Ghent,,,1000.00,EUR,,{year}"),
                format!("Payment taken back,,{number},{today},,Ghent,,,-1000.00,EUR,Of another member,{year}"),
            ]
        );
        let log = sam.get(&dues.guild.path("/records")).await.ok().text();
        assert!(log.contains("took a payment back"), "{log}");
        sam.post(&format!("{path}/payments"), &[("amount", "1000"), ("paid-on", &today)]).await.see_other();
        assert!(sam.get(&dues.path("?state=paid")).await.ok().text().contains(number));
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
                format!("Invoice,PP-{year}-0001,,{today},{due},Ghent,1000.00,0.00,1000.00,EUR,,{year}"),
                format!("Credit note,PP-{year}-C0001,PP-{year}-0001,{today},{today},Ghent,-100.00,0.00,-100.00,EUR,,{year}"),
                format!("Payment,,PP-{year}-0001,{today},,Ghent,,,900.00,EUR,'=HYPERLINK(1),{year}"),
            ]
        );
        let none = dues.sam.get(&dues.path("/accounting.csv?from=1999-01-01&until=1999-12-31")).await.ok().text();
        assert_eq!(none.lines().count(), 1);
        let book = dues.sam.get(&dues.path("/accounting.xlsx")).await.ok();
        assert!(book.body.starts_with(b"PK"));
        assert_eq!(dues.year, today.year());
    }

    async fn what_came_in_too_much_is_paid_back_and_no_more(town: Town) {
        let dues = Dues::open(&town).await;
        let ghent = dues.member("Ghent", 501).await;
        let bea = town.acting("bea", &ghent.organisation, Role::Representative).await;
        let invoice = dues.issued(&ghent).await;
        let (sam, path) = (&dues.sam, dues.path(&format!("/invoices/{}", invoice.id)));
        let (today, number) = (town.now().date_naive().to_string(), &invoice.number);
        let back = async |amount: &str, on: &str| {
            let fields = [("repaid", amount), ("repaid-on", on), ("repaid-reference", "Sent back")];
            town.sign_in(dues.sam.id()).await.post(&format!("{path}/repayments"), &fields).await
        };
        assert!(!sam.get(&path).await.ok().text().contains("/repayments"), "nothing is to be paid back yet");
        back("1", &today).await.unprocessable();
        let pays = [("amount", "1200"), ("paid-on", today.as_str()), ("may-be-more", "yes")];
        sam.post(&format!("{path}/payments"), &pays).await.see_other();
        let page = sam.get(&path).await.ok().text();
        assert!(page.contains("/repayments") && page.contains("value=\"200.00\""), "{page}");
        bea.post(&format!("{path}/repayments"), &[("repaid", "200"), ("repaid-on", &today)]).await.forbidden();
        for (amount, on) in [("0", today.as_str()), ("-5", &today), ("5", "2999-01-01")] {
            back(amount, on).await.unprocessable();
        }
        let page = back("200.01", &today).await.unprocessable().text();
        assert!(page.contains("No more than €200.00 has to be paid back"), "{page}");
        let list = sam.get(&dues.path("")).await.ok().text();
        assert!(list.contains("€200.00 has to be paid back over all years"), "{list}");

        back("150", &today).await.see_other();
        assert!(sam.get(&dues.path("?state=overpaid")).await.ok().text().contains(number));
        back("50", &today).await.see_other();
        back("1", &today).await.unprocessable();
        let list = sam.get(&dues.path("?state=paid")).await.ok().text();
        assert!(list.contains(number) && !list.contains("over all years"), "{list}");
        let page = bea.get(&path).await.ok().text();
        assert!(page.contains("(paid back)") && page.contains("-€150.00") && !page.contains("/repayments"), "{page}");

        let csv = sam.get(&dues.path("/accounting.csv")).await.ok().text();
        let rows: Vec<_> = csv.lines().skip(3).collect();
        let year = dues.year;
        assert_eq!(
            rows,
            [
                format!("Repayment,,{number},{today},,Ghent,,,-150.00,EUR,Sent back,{year}"),
                format!("Repayment,,{number},{today},,Ghent,,,-50.00,EUR,Sent back,{year}"),
            ]
        );
        assert!(sam.get(&dues.guild.path("/records")).await.ok().text().contains("recorded a repayment"));
        // One that was mistyped is taken back like any other row, and the invoice is overpaid again.
        let rows = payment::Entity::find().order_by_asc(payment::Column::Id).all(town.store().db()).await.unwrap();
        let (id, why) = (rows[2].id, format!("why-{}", rows[2].id.simple()));
        sam.post(&dues.path(&format!("/payments/{id}/reversal")), &[(why.as_str(), "Bounced")]).await.see_other();
        assert!(sam.get(&dues.path("?state=overpaid")).await.ok().text().contains("€50.00 to be paid back"));
    }
}
