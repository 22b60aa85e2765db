//! Invoices and credit notes as XML, held against the official rules of EN 16931 and the schemas of UBL.

use crate::dues_ground::{Dues, TERMS};
use crate::town::Town;
use members::capacity::Role;
use members::dues::credit::credit;
use members::dues::invoice;
use std::path::Path;
use std::process::Command;
use testkit::both;
use vocabulary::{Currency, Money};

/// What the checker says of the documents in a folder.
fn broken(folder: &Path) -> String {
    let python = std::env::var("GUILDHALL_TEST_PYTHON").expect("run through \"make test-rust\"");
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/check_invoices.py");
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    let said = Command::new(python)
        .arg(script)
        .args(paths)
        .output()
        .expect("the checker");
    let out = String::from_utf8_lossy(&said.stdout).into_owned();
    assert!(
        said.status.success() == out.is_empty(),
        "{}",
        String::from_utf8_lossy(&said.stderr)
    );
    out
}

both! {
    async fn every_invoice_and_credit_note_passes_the_official_rules(town: Town) {
        let dues = Dues::open(&town).await;
        let folder = tempfile::tempdir().unwrap();
        let keeps = async |name: &str, invoice: &invoice::Model| {
            let path = dues.path(&format!("/invoices/{}/xml", invoice.id));
            let xml = dues.sam.get(&path).await.ok();
            std::fs::write(folder.path().join(format!("{name}.xml")), xml.body).unwrap();
        };
        let treated = async |treatment: &str, more: &[(&str, &str)]| {
            let kept = TERMS.into_iter().filter(|(field, _)| *field != "treatment");
            let terms: Vec<_> = kept.chain([("treatment", treatment)]).chain(more.iter().copied()).collect();
            dues.sam.post(&dues.path("/settings"), &terms).await.see_other();
        };
        for (nth, (treatment, more)) in [
            ("exempt", vec![]),
            ("outside", vec![("registration", "VR 700123"), ("bic", "COBADEFFXXX"), ("email", "dues@procura.example")]),
            ("rate", vec![("rate", "19"), ("registration", "VR 700123")]),
        ].into_iter().enumerate() {
            treated(treatment, &more).await;
            let year = dues.year;
            // A plain fee; one with a discount over a part of the year and everything that a buyer can say.
            let plain = dues.member(&format!("Plain {nth}"), 480).await;
            let full = dues.member(&format!("Full {nth}"), 501).await;
            dues.holds(&full, "facilitator", &format!("{year}-07-01")).await;
            let bea = town.acting(&format!("bea{nth}"), &full.organisation, Role::Representative).await;
            let fields = [
                ("name", "Stad <Gent> & \"Vrienden\""), ("street", "Botermarkt 1"), ("postcode", "9000"), ("city", "Gent"),
                ("country", "BE"), ("vat-id", "BE0207451227"), ("reference", "991-01234-44"), ("order", "PO 7"),
            ];
            let path = format!("/organisations/{}/dues/procura/billing", full.organisation.slug);
            bea.post(&path, &fields).await.see_other();
            let (plain, full) = (dues.issued(&plain).await, dues.issued(&full).await);
            let part = credit(town.store(), &dues.by(), plain.id, Some(Money::new(3_333, Currency::Eur)), "Too much").await.unwrap();
            let rest = credit(town.store(), &dues.by(), plain.id, None, "The rest").await.unwrap();
            let whole = credit(town.store(), &dues.by(), full.id, None, "All of it").await.unwrap();
            for (name, document) in [("plain", &plain), ("full", &full), ("part", &part), ("rest", &rest), ("whole", &whole)] {
                keeps(&format!("{treatment}-{name}"), document).await;
            }
        }
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 15);
        assert_eq!(broken(folder.path()), "");

        // The checker would tell: the same with a wrong sum.
        let xml = std::fs::read_to_string(folder.path().join("rate-plain.xml")).unwrap();
        let wrong = xml.replace("595.00", "595.01");
        assert_ne!(xml, wrong);
        std::fs::write(folder.path().join("wrong.xml"), wrong).unwrap();
        let said = broken(folder.path());
        assert!(said.contains("wrong.xml: BR-CO-15"), "{said}");
    }
}
