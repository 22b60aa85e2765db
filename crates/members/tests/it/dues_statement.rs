//! Dues: the statement of a bank is looked at and then kept.

use crate::dues_ground::Dues;
use crate::town::{Citizen, Town};
use members::dues::credit::credit;
use members::dues::payment;
use sea_orm::{EntityTrait, PaginatorTrait};
use testkit::{Upload, both};

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
}
