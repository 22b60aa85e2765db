//! What follows a call: awards, modifications, corrections.

use notices::notice::codes::{NoticeSubtype, ProcedureType};
use notices::notice::{Kind, Says};
use serde_json::json;

use super::{json, notice, read};

#[test]
fn an_award_is_an_outcome_with_a_contract_a_tender_and_a_group() {
    let read = read(fixture!("f03-award"));
    let results = &read.notice.results;

    assert_eq!(
        json(&results.outcomes),
        json!([
            {
                "id": "RES-0001", "lot": "1", "outcome": "selec-w",
                "tenders": ["TEN-0001"], "contracts": ["CON-0001"],
                "submissions": [{ "kind": "tenders", "count": 4 }, { "kind": "t-sme", "count": 3 }],
                "purchasing_system_terminated": true
            },
            // No tenders, or all rejected: the form does not say which.
            {
                "id": "RES-0002", "lot": "2", "outcome": "clos-nw",
                "not_awarded_reason": "PROCUREMENT_UNSUCCESSFUL", "purchasing_system_terminated": true
            },
            {
                "id": "RES-0003", "lot": "7", "outcome": "clos-nw",
                "not_awarded_reason": "other", "purchasing_system_terminated": true
            },
        ])
    );
    assert_eq!(
        json(&results.contracts),
        json!([{
            "id": "CON-0001", "reference": "K-1", "title": { "sv": "Norr" }, "concluded": "2021-06-01",
            "tenders": ["TEN-0001"], "estimated_value": { "amount": "1000000", "currency": "SEK" }
        }])
    );
    assert_eq!(
        json(&results.tenders),
        json!([{
            "id": "TEN-0001", "lot": "1", "party": "TPA-0001", "value": { "amount": "900000", "currency": "SEK" },
            "subcontracting": { "used": "yes", "percent": "20" }
        }])
    );
    assert_eq!(
        json(&results.parties),
        json!([{
            "id": "TPA-0001", "group": true,
            "tenderers": [{ "organisation": "ORG-0002" }, { "organisation": "ORG-0003" }]
        }])
    );
    // The United Kingdom is GB, also where it is called UK.
    assert_eq!(
        json(&read.notice.organisations[2]),
        json!({ "id": "ORG-0003", "name": { "sv": "Kök B AB" }, "address": { "country": "GB" }, "size": "large" })
    );
    // "01" is lot 1; there is no lot 7.
    let warnings: Vec<_> = read.warnings.iter().map(ToString::to_string).collect();
    assert_eq!(
        warnings,
        [
            "67:9: /TED_EXPORT/FORM_SECTION/F03_2014/AWARD_CONTRACT[3]/LOT_NO: dangling-reference: no lot has the number 7"
        ]
    );
}

#[test]
fn a_concession_has_revenue_from_users_and_from_the_buyer() {
    let notice = notice(fixture!("f25-concession"));

    assert_eq!(
        json(&notice.results.tenders[0].concession),
        json!({
            "from_buyer": { "amount": "10000", "currency": "SEK" },
            "from_users": { "amount": "290000", "currency": "SEK" },
            "description": { "sv": "Hyra ingår." }
        })
    );
    assert_eq!(
        json(&notice.lots[0].terms.award.criteria),
        json!([{ "description": { "sv": "Meny" } }, { "description": { "sv": "Arbete för unga" } }])
    );
}

#[test]
fn a_direct_award_says_why() {
    let notice = notice(fixture!("f15-direct-award"));

    assert!(
        notice
            .procedure
            .procedure_type
            .says(ProcedureType::NegotiatedWithoutCall)
    );
    assert_eq!(
        json(&notice.procedure.direct_award),
        json!({ "reasons": ["technical", "exclusive", "commodity"], "justification": { "sv": "Bara en leverantör." } })
    );
    // Criteria of each directive stand in an element of their own.
    assert_eq!(
        json(&notice.lots[0].terms.award.criteria),
        json!([{
            "kind": "cost", "description": { "sv": "Livscykelkostnad" },
            "numbers": [{ "number": "40", "kind": "poi-exa" }], "weight_text": "40 poäng"
        }])
    );
    // The purchase is not divided, so that its lot has no number and "1" means all of it.
    assert_eq!(
        (&notice.lots[0].id, &notice.results.outcomes[0].lot),
        (&None, &None)
    );
    // A contractor is not the buyer because it is called the same: it has no number, mail or web site here.
    assert_eq!(
        json(&notice.results.parties[0].tenderers),
        json!([{ "organisation": "ORG-0002" }])
    );
}

#[test]
fn a_modification_has_its_reason_and_its_values_before_and_after() {
    let notice = notice(fixture!("f20-modification"));

    assert!(notice.subtype.says(NoticeSubtype::S40));
    assert_eq!(
        json(&notice.modifications),
        json!([{
            "notice": { "id": "2019/S 001-000001" },
            "contract": "CON-0001",
            "reason": "add-wss",
            "reason_description": { "sv": "Fler cyklar." },
            "items": [{ "description": { "sv": "Cykelplatser tillkommer." } }],
            "value_before": { "amount": "500000", "currency": "SEK" },
            "value_after": { "amount": "550000", "currency": "SEK" },
            "value": { "amount": "550000", "currency": "SEK" },
            "contractors": ["ORG-0002"],
            "group": false,
            "subject": {
                "description": { "sv": "Garage och cyklar." },
                "main_classification": { "code": "98351000" },
                "places": [{ "address": { "region": "SE110" } }],
                "term": { "duration": { "number": "60", "unit": "MONTH" } }
            }
        }])
    );
}

#[test]
fn a_correction_names_the_notice_and_every_place_in_it() {
    let notice = notice(fixture!("f14-correction"));

    assert!(notice.is_change() && notice.kind == Some(Kind::Correction));
    assert_eq!(
        json(&notice.change),
        json!({
            "notice": { "id": "2021/S 001-000001" },
            "items": [
                {
                    "section_number": "IV.2.2", "lot": "1", "label": "Sista dag",
                    "old": { "date": "2021-07-01T12:00:00" }, "new": { "date": "2021-07-15" }
                },
                {
                    "section_number": "II.1.2", "old": { "nothing": true },
                    "new": { "classifications": [{ "code": "55524000" }, { "code": "15894210" }] }
                },
                { "section_number": "VI.3", "old": { "text": { "sv": "Gammal." } }, "new": { "text": { "sv": "Ny." } } },
            ]
        })
    );
}
