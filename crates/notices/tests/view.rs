//! A notice as text for people.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use notices::Notice;
use notices::view::text;
use vocabulary::Language;

fn notice() -> Notice {
    serde_json::from_value(serde_json::json!({
        "id": "6f5b4e2c-0000-4000-8000-000000000001",
        "version": "02",
        "publication": { "number": "00123456-2026", "date": "2026-03-02+01:00" },
        "kind": "competition",
        "notice_type": "cn-social",
        "subtype": "20",
        "languages": ["nl", "fr"],
        "organisations": [{
            "id": "ORG-0001",
            "name": { "nl": "Stad Voorbeeld", "fr": "Ville d'Exemple" },
            "address": { "street": ["Grote Markt 1"], "town": "Voorbeeld", "postcode": "9999", "country": "BE" },
            "contact": { "email": "inkoop@voorbeeld.example" },
            "leads_buyers": true
        }],
        "buyers": [{ "organisation": "ORG-0001" }],
        "procedure": {
            "procedure_type": "open",
            "joint": true,
            "legal_basis": "32014L0024",
            "subject": { "title": { "nl": "Schoonmaak van scholen", "fr": "Nettoyage d'écoles" } }
        },
        "lots": [{
            "id": "LOT-0001",
            "subject": {
                "title": { "nl": "Scholen in het noorden" },
                "nature": "services",
                "main_classification": { "code": "90910000" },
                "additional_classifications": [{ "code": "90911200" }, { "code": "85000000" }],
                "estimated_value": { "amount": "1250000.50", "currency": "EUR" },
                "places": [{ "address": { "region": "BE234", "country": "BE" }, "description": { "nl": "Acht scholen" } }],
                "term": { "duration": { "number": "24", "unit": "MONTH" } },
                "strategic": { "aims": [{ "kind": "soc-obj" }], "social": ["opp"] }
            },
            "terms": {
                "deadlines": { "tenders": "2026-04-10T12:00:00+02:00" },
                "participation": { "reserved": ["res-ws"] },
                "award": { "criteria": [
                    { "kind": "price", "name": { "nl": "Prijs" }, "numbers": [{ "number": "40", "kind": "per-exa" }] },
                    { "kind": "quality", "name": { "nl": "Begeleiding" }, "numbers": [{ "number": "60", "kind": "per-exa" }] }
                ] }
            }
        }]
    }))
    .unwrap()
}

#[test]
fn a_notice_is_told_in_eighty_columns() {
    let shown = text(&notice(), Some(Language::French));
    assert!(shown.lines().all(|line| line.chars().count() <= 80));
    assert_eq!(shown, include_str!("view.txt"));
}

#[test]
fn a_notice_that_says_nothing_is_told_too() {
    assert_eq!(
        text(&Notice::default(), None),
        format!("A notice without a title\n{}\n", "=".repeat(80))
    );
}
