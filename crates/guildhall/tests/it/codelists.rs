//! `guildhall codelists import`.

use crate::desk::Desk;
use flate2::Compression;
use flate2::write::GzEncoder;
use sea_orm::EntityTrait;
use std::io::Write;
use std::path::Path;
use store::codelist::{CPV, NUTS, label};
use testkit::Database;
use vocabulary::Language;

const LIST_OF_CPV: &str = "code,check_digit,parent,label_en\n\
    03000000,1,,\"Agricultural, farming and fishing products\"\n\
    03100000,2,03000000,Horticultural products\n";
const CPV_IN_LANGUAGES: &str = "code,de,en,fi\n\
    03000000,Landwirtschaft,\"Agricultural, farming and fishing products\",Maatalous\n\
    03100000,Gartenbau,Horticultural products,\n";
const LIST_OF_NUTS: &str = "code,level,parent,in_sdk_1_15,eforms_allowed,name\nBE,0,,1,0,België/Belgique\nBE2,1,BE,1,0,Vlaams gewest\n";

fn packed(text: &str) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(text.as_bytes()).unwrap();
    packed.finish().unwrap()
}

testkit::both! {
    async fn labels_are_read_in_the_language_of_the_reader(database: Database) {
        let desk = Desk::with_database(&database.url);
        std::fs::create_dir(desk.path("lists")).unwrap();
        // In this order the languages come before the file that knows the parents.
        desk.write("lists/a.csv.gz", packed(CPV_IN_LANGUAGES));
        desk.write("lists/b.csv", LIST_OF_CPV);
        desk.write("lists/c.csv", format!("\u{feff}{}", LIST_OF_NUTS.replace('\n', "\r\n")));
        desk.write("lists/notes.txt", "not looked at");

        let out = desk.ok(&["codelists", "import", "lists"]);

        assert_eq!(out, "list  codes  languages\ncpv   2      3\nnuts  2      1\n");
        let store = desk.store().await;
        let read = async |list, code, language| label(&store, list, code, language).await.unwrap();
        assert_eq!(read(CPV, "03100000", Language::German).await.as_deref(), Some("Gartenbau"));
        assert_eq!(read(CPV, "03100000", Language::Finnish).await.as_deref(), Some("Horticultural products"));
        assert_eq!(read(CPV, "03200000", Language::German).await, None);
        assert_eq!(read(NUTS, "BE2", Language::French).await.as_deref(), Some("Vlaams gewest"));
        let parents = store::codelist::Entity::find().all(store.db()).await.unwrap();
        let parents: Vec<_> = parents.iter().filter(|row| row.code == "03100000").map(|row| row.parent.as_deref()).collect();
        assert_eq!(parents, [Some("03000000"); 2]);

        // A later edition replaces what it has, and takes nothing else away.
        desk.write("new.csv", "code,de\n03100000,Gartenbauerzeugnisse\n");
        let json = desk.ok(&["codelists", "import", "new.csv", "--json"]);
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(json, serde_json::json!([{ "list": "cpv", "codes": 1, "languages": 1 }]));
        assert_eq!(read(CPV, "03100000", Language::German).await.as_deref(), Some("Gartenbauerzeugnisse"));
        assert_eq!(read(CPV, "03000000", Language::German).await.as_deref(), Some("Landwirtschaft"));
    }

    async fn one_bad_file_keeps_all_of_them_out(database: Database) {
        let desk = Desk::with_database(&database.url);
        desk.write("good.csv", LIST_OF_CPV);
        desk.write("bad.csv", LIST_OF_CPV.replace("03100000,2", "3100000,2"));
        desk.write("binary.csv", b"code,de\nBE,\xff\n");
        desk.write("cut.csv.gz", &packed(CPV_IN_LANGUAGES)[..40]);
        desk.write("bad.gc", "<?xml version=\"1.0\"?>\n<html/>\n");

        let refused = |name: &str| desk.refused(&["codelists", "import", "good.csv", name]);
        assert_eq!(refused("bad.csv"), "bad.csv: line 3: \"3100000\" is no code of cpv");
        assert_eq!(refused("binary.csv"), "binary.csv: line 2: is not UTF-8");
        assert!(refused("cut.csv.gz").starts_with("cut.csv.gz: "));
        assert_eq!(refused("bad.gc"), "bad.gc: line 2: \"html\" is no genericode list");
        assert!(refused("none.csv").starts_with("none.csv: No such file"));
        std::fs::create_dir(desk.path("empty")).unwrap();
        assert_eq!(desk.refused(&["codelists", "import", "empty"]), "there is no .csv, .csv.gz or .gc file");

        desk.ok(&["migrate"]);
        let store = desk.store().await;
        assert_eq!(store::codelist::loaded(&store).await.unwrap(), Vec::<String>::new());
    }
}

/// The official lists, where they lie beside the checkout.
#[test]
fn the_official_lists_are_read_whole() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    if !shared.is_dir() {
        return;
    }
    let desk = Desk::new();
    let lists = shared.join("codelists");
    let out = desk.ok(&["codelists", "import", "--json", lists.to_str().unwrap()]);
    let expected = serde_json::json!([
        { "list": "country", "codes": 246, "languages": 24 },
        { "list": "cpv", "codes": 9454, "languages": 24 },
        { "list": "nuts", "codes": 2380, "languages": 25 },
    ]);
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(&out).unwrap(),
        expected
    );

    let kit = std::fs::File::open(shared.join("eforms-sdk/eforms-sdk-1.15.1.tar.gz")).unwrap();
    let mut kit = tar::Archive::new(flate2::read::GzDecoder::new(kit));
    std::fs::create_dir(desk.path("gc")).unwrap();
    let mut files = 0;
    for entry in kit.entries().unwrap() {
        let mut entry = entry.unwrap();
        let path = entry.path().unwrap().into_owned();
        if path.extension().is_some_and(|extension| extension == "gc") {
            entry
                .unpack(desk.path("gc").join(path.file_name().unwrap()))
                .unwrap();
            files += 1;
        }
    }
    assert!(files > 200, "{files} files");
    let out = desk.ok(&["codelists", "import", "--json", "gc"]);
    let lists: Vec<serde_json::Value> = serde_json::from_str(&out).unwrap();
    let named = |name: &str| {
        lists
            .iter()
            .find(|list| list["list"] == name)
            .map(|list| list["codes"].clone())
    };
    assert_eq!(named("nuts"), Some(1521.into()));
    assert_eq!(named("reserved-procurement"), Some(3.into()));
    assert!(named("buyer-legal-type").is_some());
}
