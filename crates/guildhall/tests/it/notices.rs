//! `guildhall notices …`.

use crate::desk::{Desk, pack};
use sea_orm::{EntityTrait, QueryOrder};
use serde_json::Value;
use tenders::notice::{Column, Entity, Model};
use testkit::Database;

/// A call for tenders of an invented town, with this identifier and title.
pub fn notice(number: u8, title: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<ContractNotice xmlns="urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2"
 xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
 xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
 xmlns:ext="urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2"
 xmlns:efext="http://data.europa.eu/p27/eforms-ubl-extensions/1"
 xmlns:efac="http://data.europa.eu/p27/eforms-ubl-extension-aggregate-components/1">
 <ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent><efext:EformsExtension>
  <efac:NoticeSubType><cbc:SubTypeCode listName="notice-subtype">16</cbc:SubTypeCode></efac:NoticeSubType>
  <efac:Organizations><efac:Organization><efac:Company>
   <cac:PartyIdentification><cbc:ID>ORG-0001</cbc:ID></cac:PartyIdentification>
   <cac:PartyName><cbc:Name languageID="NLD">Stad Voorbeeld</cbc:Name></cac:PartyName>
   <cac:PostalAddress><cbc:CityName>Voorbeeld</cbc:CityName><cac:Country><cbc:IdentificationCode listName="country">BEL</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
  </efac:Company></efac:Organization></efac:Organizations>
 </efext:EformsExtension></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>
 <cbc:CustomizationID>eforms-sdk-1.10</cbc:CustomizationID>
 <cbc:ID schemeName="notice-id">6f5b4e2c-0000-4000-8000-0000000000{number:02}</cbc:ID>
 <cbc:IssueDate>2026-03-02+01:00</cbc:IssueDate>
 <cbc:VersionID>01</cbc:VersionID>
 <cbc:NoticeTypeCode listName="competition">cn-standard</cbc:NoticeTypeCode>
 <cbc:NoticeLanguageCode>NLD</cbc:NoticeLanguageCode>
 <cac:ContractingParty><cac:Party><cac:PartyIdentification><cbc:ID>ORG-0001</cbc:ID></cac:PartyIdentification></cac:Party></cac:ContractingParty>
 <cac:ProcurementProject>
  <cbc:Name languageID="NLD">{title}</cbc:Name>
  <cbc:Name languageID="FRA">Nettoyage</cbc:Name>
 </cac:ProcurementProject>
 <cac:ProcurementProjectLot>
  <cbc:ID schemeName="Lot">LOT-0001</cbc:ID>
  <cac:TenderingTerms>
   <cac:RequiredFinancialGuarantee>
    <cbc:GuaranteeTypeCode listName="tender-guarantee-required">true</cbc:GuaranteeTypeCode>
   </cac:RequiredFinancialGuarantee>
  </cac:TenderingTerms>
 </cac:ProcurementProjectLot>
</ContractNotice>
"#
    )
}

async fn kept(desk: &Desk) -> Vec<Model> {
    let store = desk.store().await;
    let rows = Entity::find()
        .order_by_asc(Column::Identifier)
        .all(store.db())
        .await
        .unwrap();
    store.close().await.unwrap();
    rows
}

fn json(out: &str) -> Value {
    serde_json::from_str(out).unwrap()
}

testkit::both! {
    async fn importing_twice_keeps_one(database: Database) {
        let desk = Desk::with_database(&database.url);
        let file = |number, title| (format!("{number}.xml"), notice(number, title).into_bytes());
        pack(&desk.path("day.tar.gz"), &[file(1, "Schoonmaak"), file(2, "Soep")]);
        desk.write("3.xml", notice(3, "Bomen"));

        assert_eq!(
            desk.ok(&["notices", "import", "day.tar.gz", "3.xml"]),
            "3 notices from 3 sources: 3 new, 0 changed, 0 as before.\n"
        );
        desk.write("3.xml", notice(3, "Bomen en struiken"));
        let again = json(&desk.ok(&["notices", "import", "day.tar.gz", "3.xml", "--json"]));

        assert_eq!((&again["new"], &again["changed"], &again["same"]), (&0.into(), &1.into(), &2.into()));
        let kept = kept(&desk).await;
        let titles: Vec<_> = kept.iter().map(|notice| notice.title.as_deref().unwrap()).collect();
        assert_eq!(titles, ["Schoonmaak", "Soep", "Bomen en struiken"]);
        let first = &kept[0];
        assert_eq!(
            (first.version.as_str(), first.kind.as_deref(), first.source.as_str(), first.digest.len()),
            ("01", Some("competition"), "day.tar.gz/1.xml", 64)
        );
        assert_eq!(first.buyer_country.map(|country| country.to_string()).as_deref(), Some("BE"));
        assert_eq!(first.published_on.map(|day| day.to_string()).as_deref(), Some("2026-03-02"));
    }

    async fn imported_notices_travel_in_a_backup(database: Database) {
        let desk = Desk::with_database(&database.url);
        desk.write("1.xml", notice(1, "Schoonmaak"));
        desk.ok(&["notices", "import", "1.xml"]);
        desk.ok(&["backup", "house.tar.gz"]);
        let other = Desk::new();
        std::fs::copy(desk.path("house.tar.gz"), other.path("house.tar.gz")).unwrap();

        other.ok(&["restore", "house.tar.gz"]);

        let id = "6f5b4e2c-0000-4000-8000-000000000001";
        assert_eq!(other.ok(&["notices", "show", id]), desk.ok(&["notices", "show", "1.xml"]));
    }
}

#[tokio::test]
async fn what_cannot_be_read_is_told_with_its_place_and_the_run_goes_on() {
    let desk = Desk::new();
    let whole = notice(2, "Soep");
    desk.write("1.xml", "<Invoice/>");
    desk.write(
        "2.xml",
        &whole[..whole.find("<cac:TenderingTerms>").unwrap()],
    );
    desk.write("3.xml", notice(3, "Bomen"));

    let said = desk.run(&["notices", "import", "gone.xml", "1.xml", "2.xml", "3.xml"]);

    assert_eq!(said.code, 2);
    let told: Vec<&str> = said.err.lines().collect();
    assert_eq!(told.len(), 3, "{told:?}");
    assert!(
        told[0].starts_with("gone.xml: cannot be read: "),
        "{told:?}"
    );
    assert!(
        told[1].starts_with("1.xml:1:1: /Invoice: unknown-format: "),
        "{told:?}"
    );
    assert!(told[2].starts_with("2.xml:29:"), "{told:?}");
    assert!(
        told[2].contains("/ContractNotice/cac:ProcurementProjectLot: malformed: "),
        "{told:?}"
    );
    assert!(
        said.out.starts_with("2 notices from 3 sources: 2 new, "),
        "{}",
        said.out
    );
    assert_eq!(
        kept(&desk).await.len(),
        2,
        "what was understood of the second is kept"
    );
}

#[test]
fn a_notice_is_shown_from_a_file_from_standard_input_and_from_the_house() {
    let desk = Desk::new();
    desk.write("1.xml", notice(1, "Schoonmaak"));
    let shown = desk.ok(&["notices", "show", "1.xml"]);
    assert!(shown.starts_with("Schoonmaak\n====="), "{shown}");
    assert!(shown.lines().all(|line| line.chars().count() <= 80));
    assert!(
        shown.contains("\nBuyer         Stad Voorbeeld, Voorbeeld, BE\n"),
        "{shown}"
    );

    let piped = desk.run_with(&["notices", "show", "-"], &notice(1, "Schoonmaak"));
    assert_eq!((piped.code, piped.out), (0, shown.clone()));
    assert!(
        desk.ok(&["notices", "show", "1.xml", "--lang", "fr"])
            .starts_with("Nettoyage\n")
    );

    let model = json(&desk.ok(&["notices", "show", "1.xml", "--json"]));
    assert_eq!(model["procedure"]["subject"]["title"]["nl"], "Schoonmaak");

    let id = "6f5b4e2c-0000-4000-8000-000000000001";
    desk.ok(&["notices", "import", "1.xml"]);
    assert_eq!(desk.ok(&["notices", "show", id]), shown);
    assert_eq!(
        desk.refused(&["notices", "show", "00000000-2026"]),
        "there is neither a file nor an imported notice \"00000000-2026\""
    );
}

#[test]
fn the_schema_describes_what_is_shown() {
    let desk = Desk::new();
    let schema = json(&desk.ok(&["notices", "schema"]));
    assert_eq!(schema["title"], "Notice");
    assert!(schema["properties"]["lots"]["description"].is_string());
}

#[test]
fn tables_for_analysts_lie_in_one_folder_with_what_their_columns_mean() {
    let desk = Desk::new();
    desk.write("one.xml", notice(1, "Schoonmaak"));

    let said = desk.run(&["notices", "convert", "--to", "csv", "one.xml"]);
    assert_eq!(said.code, 2, "{}", said.err);
    assert!(said.err.contains("--output <OUT>"), "{}", said.err);

    for format in ["csv", "parquet"] {
        let said = desk.run(&[
            "notices", "convert", "--to", format, "one.xml", "-o", "tables",
        ]);
        assert_eq!((said.code, said.out.as_str()), (0, ""), "{}", said.err);
        assert_eq!(said.err, "1 notice written.\n");
    }
    let mut files: Vec<_> = std::fs::read_dir(desk.path("tables"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    assert_eq!(
        files,
        [
            "columns.csv",
            "criteria.csv",
            "criteria.parquet",
            "lots.csv",
            "lots.parquet",
            "notices.csv",
            "notices.parquet",
            "organisations.csv",
            "organisations.parquet",
            "results.csv",
            "results.parquet",
        ]
    );
    let lots = std::fs::read_to_string(desk.path("tables/lots.csv")).unwrap();
    assert!(
        lots.lines()
            .nth(1)
            .unwrap()
            .starts_with("6f5b4e2c-0000-4000-8000-000000000001,LOT-0001,"),
        "{lots}"
    );
    let parquet = std::fs::read(desk.path("tables/lots.parquet")).unwrap();
    assert!(parquet.starts_with(b"PAR1") && parquet.ends_with(b"PAR1"));
}
