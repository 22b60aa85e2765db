//! Notices in the XML of Tenders Electronic Daily: own fixtures of the main forms, and what happens to broken ones.

use notices::notice::codes::{Applicability, NoticeSubtype, ProcedureType, Reservation};
use notices::notice::{Kind, Says};
use notices::{Notice, ReadNotice, WarningKind};
use proptest::prelude::*;
use serde_json::{Value, json};
use vocabulary::Language;

macro_rules! fixture {
    ($name:literal) => {
        include_bytes!(concat!("fixtures/ted/", $name, ".xml")).as_slice()
    };
}

const ALL: [&[u8]; 9] = [
    fixture!("f01-plan"),
    fixture!("f02-two-languages"),
    fixture!("f03-award"),
    fixture!("f14-correction"),
    fixture!("f15-direct-award"),
    fixture!("f17-defence"),
    fixture!("f20-modification"),
    fixture!("f21-social"),
    fixture!("f25-concession"),
];

fn read(source: &[u8]) -> ReadNotice {
    let mut reading = notices::read(source);
    assert_eq!(reading.warnings, []);
    assert_eq!(reading.notices.len(), 1);
    reading.notices.remove(0)
}

/// The notice of a fixture of which every element is understood.
fn notice(source: &[u8]) -> Notice {
    let read = read(source);
    assert_eq!(read.warnings, []);
    read.notice
}

fn json(part: impl serde::Serialize) -> Value {
    serde_json::to_value(part).expect("the model can be written")
}

#[test]
fn every_language_version_of_a_form_is_a_language_of_its_texts() {
    let notice = notice(fixture!("f02-two-languages"));

    // Both forms are originals; the notice names Dutch first.
    assert_eq!(json(&notice.languages), json!(["nl", "fr"]));
    assert_eq!(
        json(&notice.procedure.subject.title),
        json!({ "nl": "Schoonmaak van scholen", "fr": "Nettoyage d'écoles" })
    );
    let texts: Vec<_> = notice
        .lots
        .iter()
        .map(|lot| json(&lot.subject.description))
        .collect();
    assert_eq!(
        texts,
        [
            json!({ "nl": "Klaslokalen,\n600 m2.", "fr": "Salles de classe,\n600 m2." }),
            json!({ "nl": "Klaslokalen.", "fr": "Salles de classe." }),
        ]
    );
    assert_eq!(
        json(&notice.lots[0].terms.award.criteria),
        json!([
            {
                "kind": "quality",
                "description": {
                    "nl": "Tewerkstelling van mensen met afstand tot de arbeidsmarkt",
                    "fr": "Emploi de personnes éloignées du marché du travail"
                },
                "numbers": [{ "number": "30", "kind": "per-exa" }],
                "weight_text": "30 %"
            },
            { "kind": "price", "numbers": [{ "number": "70" }], "weight_text": "70" },
        ])
    );
}

#[test]
fn an_organisation_keeps_its_name_in_each_language_also_where_one_version_words_it_differently() {
    let notice = notice(fixture!("f02-two-languages"));

    // In French the review body and its information are one organisation, in the Dutch original they are two.
    assert_eq!(
        json(
            notice
                .organisations
                .iter()
                .map(|organisation| json(&organisation.name))
                .collect::<Vec<_>>()
        ),
        json!([
            { "nl": "Stad Voorbeeld", "fr": "Ville d'Exemple" },
            { "nl": "Raad van State, griffie", "fr": "Conseil d'État" },
            { "nl": "Raad van State", "fr": "Conseil d'État" },
        ])
    );
    assert_eq!(
        json(&notice.procedure.terms.review),
        json!({
            "deadline": { "nl": "15 dagen.", "fr": "15 jours." },
            "bodies": ["ORG-0002"],
            "information": ["ORG-0003"]
        })
    );
}

#[test]
fn a_contract_notice_says_what_its_form_says() {
    let notice = notice(fixture!("f02-two-languages"));

    assert_eq!(
        json(&notice.publication),
        json!({
            "number": "2021/S 127-100002",
            "gazette": "127/2021",
            "date": "2021-07-05",
            "url": "https://ted.example/100002-2021",
            "title": { "en": "Belgium-Voorbeeld: Cleaning services" }
        })
    );
    assert_eq!(
        notice.id.as_deref(),
        Some("00000000-0000-4000-8000-000000000002")
    );
    assert!(notice.subtype.says(NoticeSubtype::S16) && notice.kind == Some(Kind::Competition));
    assert_eq!(
        json(&notice.buyers),
        json!([{
            "organisation": "ORG-0001",
            "legal_type": "ra",
            "contracting_type": "not-cont-ent",
            "activities": ["gen-pub"],
            "profile": "https://voorbeeld.example/aankopen"
        }])
    );
    assert_eq!(
        json(&notice.procedure.subject),
        json!({
            "internal_id": "SV-2021-7",
            "title": { "nl": "Schoonmaak van scholen", "fr": "Nettoyage d'écoles" },
            "description": { "nl": "Schoonmaak van twee scholen.", "fr": "Nettoyage de deux écoles." },
            "nature": "services",
            "main_classification": { "code": "90910000", "supplementary": ["KA12"] },
            "estimated_value": { "amount": "450000.50", "currency": "EUR" }
        })
    );
    assert_eq!(
        json(&notice.procedure.division),
        json!({ "divided": true, "maximum_submitted": 2, "maximum_awarded": 1 })
    );
    let terms = &notice.procedure.terms;
    assert_eq!(
        json(&terms.deadlines),
        json!({
            "requests": "2021-08-02T12:00:00",
            "invitation": "2021-08-10",
            "validity": { "number": "4", "unit": "MONTH" }
        })
    );
    assert_eq!(
        json(&terms.techniques),
        json!({
            "framework": { "used": true, "several_operators": true, "maximum_participants": 3 },
            "auction": { "used": true }
        })
    );
    assert_eq!(
        json(&terms.submission),
        json!({
            "electronic": "required",
            "url": "https://voorbeeld.example/offertes",
            "languages": ["fr", "nl"]
        })
    );
    assert_eq!(
        json(&notice.lots[0].subject.places),
        json!([{ "address": { "region": "BE100" }, "description": { "nl": "Noordstraat", "fr": "Rue du Nord" } }])
    );
}

#[test]
fn social_markers_are_codes_and_social_clauses_are_words() {
    let cleaning = notice(fixture!("f02-two-languages"));
    let terms = &cleaning.procedure.terms;
    assert!(
        terms
            .participation
            .reserved
            .says(Reservation::ShelteredWorkshop)
    );
    assert!(terms.performance.reserved.says(Applicability::Yes));
    assert_eq!(
        terms.performance.conditions[0]
            .description
            .get(Language::Dutch),
        Some("Sociale clausule: 10 % van de uren.")
    );

    let housing = notice(fixture!("f21-social"));
    assert!(housing.is_social());
    let terms = &housing.procedure.terms;
    assert!(
        terms
            .participation
            .reserved
            .says(Reservation::PublicServiceMission)
    );
    assert!(
        !terms
            .participation
            .reserved
            .says(Reservation::ShelteredWorkshop)
    );
    assert!(terms.performance.reserved.is_none());
}

#[test]
fn procedures_of_the_light_regime_keep_the_words_of_the_form() {
    let notice = notice(fixture!("f21-social"));

    // "Involving negotiation" is with a call, since this notice is one; in an award nobody knows.
    assert!(
        notice
            .procedure
            .procedure_type
            .says(ProcedureType::NegotiatedWithCall)
    );
    assert_eq!(
        notice.procedure.procedure_type_text.as_deref(),
        Some("PT_INVOLVING_NEGOTIATION")
    );
    assert_eq!(
        json(&notice.procedure.features),
        json!({ "sv": "Två steg." })
    );
    assert_eq!(
        json(&notice.procedure.other_legal_bases),
        json!([{ "id": "https://exempel.example/lag" }])
    );
    assert_eq!(
        json(&notice.procedure.terms.deadlines),
        json!({ "requests": "2021-08-02" })
    );
}

#[test]
fn a_plan_of_several_purchases_has_a_part_for_each_and_for_their_lots() {
    let notice = notice(fixture!("f01-plan"));

    assert!(notice.lots.is_empty() && notice.procedure.subject.is_absent());
    let parts: Vec<_> = notice
        .parts
        .iter()
        .map(|part| (part.id.as_deref(), part.subject.title.first()))
        .collect();
    assert_eq!(
        parts,
        [
            (None, Some("Skolmåltider")),
            (None, Some("Städning")),
            (Some("1"), Some("Norr")),
            (Some("2"), Some("Söder")),
        ]
    );
    assert_eq!(
        json(&notice.parts[0].subject.description),
        json!({ "sv": "Måltider för tre skolor.\nLunch." })
    );
    assert_eq!(json(notice.future_notice), json!("2021-10-01"));
}

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
fn a_form_of_2009_says_the_same_in_longer_names() {
    let notice = notice(fixture!("f17-defence"));

    assert!(notice.subtype.says(NoticeSubtype::S18));
    assert_eq!(
        json(&notice.source),
        json!({ "format": "ted_xml", "version": "R2.0.8.S05.E01", "form": "CONTRACT_DEFENCE" })
    );
    assert_eq!(
        json(&notice.organisations),
        json!([{
            "id": "ORG-0001",
            "name": { "sv": "Exempelmyndigheten" },
            "identifiers": [{ "id": "202100-0000" }],
            "address": { "town": "Exempelby", "country": "SE" },
            "contact": { "name": "Inköp, Eva Exempel", "email": "a@exempel.example, b@exempel.example" },
            "website": "https://exempel.example"
        }])
    );
    assert_eq!(
        json(&notice.procedure.subject),
        json!({
            "internal_id": "EM-17",
            "title": { "sv": "Kläder" },
            "description": { "sv": "Arbetskläder." },
            "nature": "supplies",
            "acquisition": ["PURCHASE"],
            "main_classification": { "code": "18400000" },
            "estimated_range": {
                "lowest": { "amount": "1000000.50", "currency": "SEK" },
                "highest": { "amount": "2000000", "currency": "SEK" }
            },
            "eu_project": { "related": false }
        })
    );
    assert_eq!(
        json(&notice.lots),
        json!([{ "subject": {
            "quantity_text": { "sv": "500 jackor." },
            "places": [{ "address": { "region": "SE110" }, "description": { "sv": "Exempelby" } }],
            "options": { "included": false }
        } }])
    );
    let terms = &notice.procedure.terms;
    assert_eq!(
        json(&terms.techniques.framework),
        json!({ "used": true, "several_operators": false, "duration": { "number": "7", "unit": "YEAR" } })
    );
    assert_eq!(
        json(&terms.subcontracting),
        json!({
            "obligations": ["subc-min"], "indications": ["shar-subc"],
            "minimum_percent": "10", "maximum_percent": "30"
        })
    );
    assert_eq!(
        json(&terms.participation),
        json!({
            "reserved": ["res-ws"],
            "selection": [
                { "kind": "sui-act", "description": { "sv": "Registrerad." } },
                { "kind": "ef-stand", "description": { "sv": "Omsättning." }, "for_subcontractors": true }
            ]
        })
    );
    assert_eq!(
        json(&terms.previous_notices),
        json!([{ "id": "2020/S 001-000001", "date": "2020-01-02", "kind": "PRIOR_INFORMATION_NOTICE" }])
    );
    assert_eq!(
        json(&terms.deadlines),
        json!({ "requests": "2021-08-02T12:00:00" })
    );
    assert_eq!(json(notice.dispatched), json!("2021-06-30"));
}

#[test]
fn the_namespace_may_be_any_of_those_that_were_used() {
    let source = String::from_utf8(fixture!("f21-social").to_vec()).unwrap();
    let expected = notice(source.as_bytes());
    for (ted, nuts) in [
        ("ted/R2.0.9.S02/publication", "ted/2016/nuts"),
        (
            "http://formex.publications.europa.eu/ted/schema/export/R2.0.9.S01.E01",
            "http://formex.publications.europa.eu/ted/schema/export/R2.0.9.S01.E01",
        ),
        (
            "http://publications.europa.eu/TED_schema/Export",
            "http://publications.europa.eu/resource/schema/ted/2016/nuts",
        ),
    ] {
        let other = source
            .replace(
                "http://publications.europa.eu/resource/schema/ted/2021/nuts",
                nuts,
            )
            .replace(
                "http://publications.europa.eu/resource/schema/ted/R2.0.9/publication",
                ted,
            );
        assert_eq!(notice(other.as_bytes()), expected, "{ted}");
    }
    let foreign = source.replace(
        "http://publications.europa.eu/resource/schema/ted/R2.0.9/publication",
        "urn:foreign",
    );
    let reading = notices::read(foreign.as_bytes());
    assert!(reading.notices.is_empty());
    assert_eq!(reading.warnings[0].kind, WarningKind::UnknownFormat);
}

#[test]
fn what_nobody_understands_is_reported_with_its_place() {
    let source = String::from_utf8(fixture!("f21-social").to_vec()).unwrap();
    let source = source
        .replace(
            "<RULES_CRITERIA>",
            "<SURPRISE>new</SURPRISE><RULES_CRITERIA>",
        )
        .replace(
            "<DATE_RECEIPT_TENDERS>2021-08-02",
            "<DATE_RECEIPT_TENDERS>soon",
        )
        .replace("VALUE=\"EDUCATION\"", "VALUE=\"SCHOOLING\"");
    let read = read(source.as_bytes());

    let warnings: Vec<_> = read
        .warnings
        .iter()
        .map(|warning| (warning.kind, warning.detail.as_str()))
        .collect();
    assert_eq!(
        warnings,
        [
            (
                WarningKind::UnknownCode,
                "\"SCHOOLING\" is not on the list main-activity"
            ),
            (
                WarningKind::NotUnderstood,
                "the element SURPRISE has no place in the model here"
            ),
            (
                WarningKind::BadDate,
                "\"soon\" is not a day such as \"2024-03-01\" or a time such as \"2024-03-01T12:00:00+01:00\""
            ),
        ]
    );
    assert_eq!(
        json(&read.notice.buyers[0].activities),
        json!(["SCHOOLING"])
    );
}

#[test]
fn the_parts_of_a_notice_are_found_again_in_its_source() {
    let read = read(fixture!("f02-two-languages"));
    let place = |path: &str| {
        read.places
            .find(path)
            .map(|place| place.path.as_str())
            .unwrap_or_default()
            .to_owned()
    };
    let form = "/TED_EXPORT/FORM_SECTION/F02_2014[2]";

    assert_eq!(
        place("lots[1]"),
        format!("{form}/OBJECT_CONTRACT/OBJECT_DESCR[2]")
    );
    assert_eq!(
        place("lots[0].terms.award.criteria[1]"),
        format!("{form}/OBJECT_CONTRACT/OBJECT_DESCR[1]/AC/AC_PRICE")
    );
    assert_eq!(
        place("procedure.terms.participation.reserved"),
        format!("{form}/LEFTI/RESTRICTED_SHELTERED_WORKSHOP")
    );
    assert_eq!(
        place("procedure.terms.deadlines.requests"),
        format!("{form}/PROCEDURE/DATE_RECEIPT_TENDERS")
    );
}

#[test]
fn a_notice_comes_back_from_json_as_it_was() {
    for source in ALL {
        let notice = read(source).notice;
        let text = serde_json::to_string(&notice).unwrap();
        assert_eq!(serde_json::from_str::<Notice>(&text).unwrap(), notice);
    }
}

proptest! {
    /// Pieces cut out, doubled, moved or overwritten: reading goes on, and what it makes is a notice.
    #[test]
    fn no_mutation_of_a_notice_makes_reading_fall_over(
        which in 0..ALL.len(),
        cuts in proptest::collection::vec((any::<prop::sample::Index>(), 0_usize..400, "[ -~é]{0,12}", any::<bool>()), 1..6),
    ) {
        let mut text: Vec<char> = String::from_utf8_lossy(ALL[which]).chars().collect();
        for (at, length, instead, double) in cuts {
            let from = at.index(text.len().max(1)).min(text.len());
            let to = (from + length).min(text.len());
            let piece: Vec<char> = text[from..to].to_vec();
            let instead: Vec<char> = if double { [piece.clone(), piece].concat() } else { instead.chars().collect() };
            text.splice(from..to, instead);
        }
        let source: String = text.into_iter().collect();
        for read in notices::read(source.as_bytes()).notices {
            let text = serde_json::to_string(&read.notice).unwrap();
            prop_assert_eq!(serde_json::from_str::<Notice>(&text).unwrap(), read.notice);
        }
    }
}
