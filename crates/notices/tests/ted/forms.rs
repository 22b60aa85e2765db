//! The forms of which no other test tells. Beside each `tests/fixtures/ted/NAME.xml` here stands `NAME.json`: the notice and the
//! warnings. Run with `UPDATE=1` to write them anew, and read the difference as if someone else had written it.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::read;

const FORMS: [&str; 18] = [
    "f04-utilities-plan",
    "f05-utilities-call",
    "f06-utilities-award",
    "f07-qualification",
    "f08-buyer-profile",
    "f09-purchasing-system",
    "f11-concessionaire",
    "f12-design-contest",
    "f13-contest-result",
    "f16-defence-plan",
    "f18-defence-award",
    "f19-subcontract",
    "f22-utilities-social",
    "f23-social-concession",
    "f24-concession-call",
    "former-award",
    "t01-transport-plan",
    "t02-transport-award",
];

#[test]
fn what_is_read_from_each_form_is_what_stands_beside_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/ted");
    for name in FORMS {
        let read = read(&fs::read(folder.join(name).with_extension("xml")).unwrap());
        let warnings: Vec<String> = read.warnings.iter().map(ToString::to_string).collect();
        let understood = json!({ "notice": read.notice, "warnings": warnings });
        let beside = folder.join(name).with_extension("json");
        if std::env::var_os("UPDATE").is_some() {
            let json = serde_json::to_string_pretty(&understood).unwrap();
            fs::write(&beside, json + "\n").unwrap();
        }
        let expected: Value = serde_json::from_str(&fs::read_to_string(&beside).unwrap()).unwrap();
        assert_eq!(understood, expected, "{name}");
    }
}
