//! Plans and calls.

use notices::notice::codes::{Applicability, NoticeSubtype, ProcedureType, Reservation};
use notices::notice::{Kind, Says};
use serde_json::json;
use vocabulary::Language;

use super::{json, notice};

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
