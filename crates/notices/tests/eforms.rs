//! What the reader of eForms understands, on small notices of invented buyers.
//!
//! Beside each `tests/fixtures/eforms/NAME.xml` stands `NAME.json`: the notice, the warnings and the places. Run with `UPDATE=1`
//! to write them anew, and read the difference as if someone else had written it.

use std::fs;
use std::path::{Path, PathBuf};

use notices::notice::codes::{
    Nature, NumberKind, Reservation, SocialObjective, StrategicAim, SubmissionKind,
};
use notices::notice::{Code, Kind, Role, Says, Text};
use notices::{Notice, ReadNotice, Reader, Severity, WarningKind};
use serde_json::{Value, json};
use vocabulary::Language::{Dutch, English, French};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/eforms")
}

fn read(name: &str) -> ReadNotice {
    let source = fs::read(folder().join(name).with_extension("xml")).expect("the fixture is there");
    let mut reading = notices::read(&source);
    assert_eq!(
        (reading.warnings.len(), reading.notices.len()),
        (0, 1),
        "{:?}",
        reading.warnings
    );
    reading.notices.remove(0)
}

fn as_json(read: &ReadNotice) -> Value {
    let places: Vec<String> = read
        .places
        .iter()
        .map(|(path, place)| format!("{path}: {place}"))
        .collect();
    let warnings: Vec<String> = read.warnings.iter().map(ToString::to_string).collect();
    json!({ "notice": read.notice, "warnings": warnings, "places": places })
}

#[test]
fn what_is_read_from_each_notice_is_what_stands_beside_it() {
    let mut names: Vec<PathBuf> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    names.retain(|path| path.extension().is_some_and(|extension| extension == "xml"));
    names.sort();
    assert!(names.len() >= 7, "{names:?}");
    for path in names {
        let understood = as_json(&read(path.file_stem().unwrap().to_str().unwrap()));
        let beside = path.with_extension("json");
        if std::env::var_os("UPDATE").is_some() {
            fs::write(
                &beside,
                serde_json::to_string_pretty(&understood).unwrap() + "\n",
            )
            .unwrap();
        }
        let expected: Value = serde_json::from_str(&fs::read_to_string(&beside).unwrap()).unwrap();
        assert_eq!(understood, expected, "{}", path.display());
    }
}

#[test]
fn json_brings_back_the_same_notice() {
    for name in [
        "social-services",
        "result",
        "change",
        "modification",
        "plan",
        "registration",
        "unsound",
    ] {
        let notice = read(name).notice;
        let json = serde_json::to_string(&notice).unwrap();
        assert_eq!(
            serde_json::from_str::<Notice>(&json).unwrap(),
            notice,
            "{name}"
        );
    }
}

#[test]
fn sound_notices_are_understood_without_a_warning() {
    for name in [
        "social-services",
        "result",
        "change",
        "modification",
        "plan",
        "registration",
    ] {
        assert_eq!(read(name).warnings, [], "{name}");
    }
}

#[test]
fn social_aims_and_reservations_are_told_lot_by_lot() {
    let notice = read("social-services").notice;
    let (first, second) = (&notice.lots[0], &notice.lots[1]);

    assert!(notice.is_social() && notice.kind == Some(Kind::Competition));
    assert!(
        first
            .subject
            .strategic
            .social
            .says(SocialObjective::Opportunities)
    );
    assert!(
        first.subject.strategic.aims[0]
            .kind
            .says(StrategicAim::Social)
    );
    let reserved = |lot: &notices::notice::Lot| -> Vec<_> {
        lot.terms
            .participation
            .reserved
            .iter()
            .filter_map(|code| code.known().copied())
            .collect()
    };
    assert_eq!(
        reserved(first),
        [
            Reservation::PublicServiceMission,
            Reservation::ShelteredWorkshop
        ]
    );
    assert_eq!(reserved(second), [Reservation::None]);
    assert!(second.subject.strategic.is_absent());
}

#[test]
fn every_text_is_there_in_every_language_it_was_published_in() {
    let notice = read("social-services").notice;
    assert_eq!(
        notice.procedure.subject.title,
        Text::new()
            .with(Dutch, "Begeleid werk & dagopvang")
            .with(French, "Travail encadré & accueil de jour")
    );
    assert_eq!(
        notice.lots[0].terms.performance.conditions[0].description,
        Text::new()
            .with(
                Dutch,
                "Minstens 30 % van de uren door kwetsbare werknemers."
            )
            .with(
                French,
                "Au moins 30 % des heures par des travailleurs défavorisés."
            )
    );
}

#[test]
fn criteria_have_their_weights_and_thresholds() {
    let notice = read("social-services").notice;
    let criteria = &notice.lots[0].terms.award.criteria;

    let weights: Vec<_> = criteria
        .iter()
        .map(|criterion| criterion.weight().unwrap())
        .collect();
    assert_eq!(
        weights,
        [
            (70.into(), NumberKind::PercentExact),
            (30.into(), NumberKind::PercentExact)
        ]
    );
    assert!(criteria[0].numbers[1].kind.says(NumberKind::MinimumScore));
}

#[test]
fn a_group_of_lots_is_put_together_from_both_places_that_tell_of_it() {
    let notice = read("social-services").notice;
    assert_eq!(notice.lot_groups.len(), 1);
    let group = &notice.lot_groups[0];
    assert_eq!(group.lots, ["LOT-0001".into(), "LOT-0002".into()]);
    assert_eq!(
        group.subject.title,
        Text::new().with(Dutch, "Beide percelen")
    );
    assert_eq!(group.award.criteria.len(), 1);
}

#[test]
fn whoever_does_something_has_a_role() {
    let notice = read("result").notice;
    let mut roles: Vec<(String, Role)> = notice
        .roles()
        .into_iter()
        .map(|(id, role)| (id.to_string(), role))
        .collect();
    roles.sort();
    roles.dedup();
    let expected = [
        ("ORG-0001", Role::Buyer),
        ("ORG-0001", Role::Signatory),
        ("ORG-0002", Role::Tenderer),
        ("ORG-0002", Role::LeadTenderer),
        ("ORG-0002", Role::Winner),
        ("ORG-0003", Role::Tenderer),
        ("ORG-0003", Role::Winner),
        ("ORG-0004", Role::Subcontractor),
    ];
    assert_eq!(roles, expected.map(|(id, role)| (id.to_owned(), role)));
}

#[test]
fn a_joint_purchase_has_a_lead_buyer() {
    let notice = read("social-services").notice;
    let leads: Vec<_> = notice
        .roles()
        .into_iter()
        .filter(|(_, role)| *role == Role::LeadBuyer)
        .collect();
    assert_eq!(leads, [(&"ORG-0001".into(), Role::LeadBuyer)]);
    assert_eq!(notice.buyers.len(), 2);
}

#[test]
fn tenders_are_counted_by_kind_and_what_is_withheld_says_where_it_belongs() {
    let notice = read("result").notice;
    let counts: Vec<_> = notice.results.outcomes[0]
        .submissions
        .iter()
        .map(|submission| {
            (
                submission.kind.as_ref().unwrap().known().copied().unwrap(),
                submission.count.unwrap(),
            )
        })
        .collect();
    assert_eq!(
        counts,
        [(SubmissionKind::Tenders, 4), (SubmissionKind::Sme, 3)]
    );
    assert_eq!(notice.withheld[0].at, "results.tenders[0]");
    // The dummy that the schema demands is no date of award.
    assert_eq!(notice.results.decided, None);
}

#[test]
fn a_changed_notice_keeps_its_kind_and_says_what_it_changes() {
    let notice = read("change").notice;
    assert_eq!(notice.kind, Some(Kind::Competition));
    assert!(notice.is_change() && !notice.is_cancellation());
    assert_eq!(
        notice.change.notice.id.as_deref(),
        Some("55555555-2222-4333-8444-555555555555-01")
    );
    assert_eq!(notice.change.items[0].sections, ["LOT-0000".into()]);
}

#[test]
fn times_have_an_offset_only_where_the_source_has_one() {
    let change = read("change").notice;
    assert_eq!(
        change.dispatched.unwrap().to_string(),
        "2024-03-06T09:00:00"
    );
    assert_eq!(
        change.lots[0].terms.deadlines.tenders.unwrap().to_string(),
        "2024-04-20"
    );

    let call = read("social-services").notice;
    assert_eq!(
        call.lots[0].terms.deadlines.tenders.unwrap().to_string(),
        "2024-04-15T12:00:00+02:00"
    );
}

#[test]
fn what_an_older_version_said_elsewhere_is_in_the_same_place() {
    let part = read("plan").notice.parts.remove(0);
    assert_eq!(
        part.subject.framework_maximum_value.unwrap().amount,
        100_000.into()
    );
    assert_eq!(
        part.terms.participation.selection[0]
            .kind
            .as_ref()
            .unwrap()
            .to_string(),
        "ef-stand"
    );
    assert_eq!(
        part.terms.documents[1].unofficial_languages,
        [Code::Known(English)]
    );
    // A text without a language is in that of the notice.
    assert_eq!(part.subject.title.first(), Some("Fardas de trabalho"));
}

#[test]
fn an_unsound_notice_is_kept_as_far_as_it_is_understood() {
    let ReadNotice {
        notice, warnings, ..
    } = read("unsound");

    let kinds: Vec<_> = warnings.iter().map(|warning| warning.kind).collect();
    for kind in [
        WarningKind::BadDate,
        WarningKind::UnknownCode,
        WarningKind::UnknownNamespace,
        WarningKind::DanglingReference,
        WarningKind::UnknownEntity,
        WarningKind::StrayText,
        WarningKind::CheckDigit,
        WarningKind::UnknownCpv,
        WarningKind::Repeated,
        WarningKind::NotUnderstood,
        WarningKind::BadNumber,
        WarningKind::BadFlag,
        WarningKind::DuplicateId,
        WarningKind::MissingSubtype,
    ] {
        assert!(kinds.contains(&kind), "{}", kind.name());
    }
    assert!(
        warnings
            .iter()
            .all(|warning| warning.kind.severity() != Severity::Broken)
    );

    let subject = &notice.procedure.subject;
    assert_eq!(
        subject.title,
        Text::new().with(English, "One & all &unknown; <bold> café")
    );
    assert_eq!(
        serde_json::to_value(&subject.estimated_value).unwrap(),
        json!({ "amount": "-1234.567", "currency": "euro" })
    );
    let codes: Vec<_> = subject
        .classifications()
        .map(|it| it.code.as_ref().unwrap().to_string())
        .collect();
    assert_eq!(codes, ["45000000", "45000001", "building"]);
    assert_eq!(notice.lots.len(), 2);
    assert!(!notice.procedure.subject.nature.says(Nature::Works));
}

#[test]
fn a_part_is_found_in_the_source_and_a_field_where_its_part_is() {
    let read = read("social-services");
    let place = |path: &str| read.places.find(path).unwrap().path.clone();

    assert_eq!(
        place("lots[0].terms.award.criteria[1]"),
        "/ContractNotice/cac:ProcurementProjectLot[2]/cac:TenderingTerms/cac:AwardingTerms/cac:AwardingCriterion/cac:SubordinateAwardingCriterion[2]"
    );
    assert_eq!(
        place("lots[1].terms.deadlines.tenders"),
        "/ContractNotice/cac:ProcurementProjectLot[3]/cac:TenderingProcess"
    );
    assert_eq!(read.places.find("lots[0]").unwrap().line, Some(150));
}

#[test]
fn the_places_of_a_few_parts_are_those_among_all() {
    let source = fs::read(folder().join("social-services.xml")).unwrap();
    Reader::default().read(&source, |found| {
        let all = found.places.resolve();
        assert!(all.iter().len() > 50);
        for (path, _) in all.iter() {
            // The part itself, a field of it, and an item that it may or may not have.
            let item =
                path.trim_end_matches(|last: char| last.is_ascii_digit() || "[]".contains(last));
            for asked in [
                path.to_owned(),
                format!("{path}.field"),
                format!("{item}[1].field"),
            ] {
                let few = found.places.around([asked.as_str()]);
                assert_eq!(few.find(&asked), all.find(&asked), "{asked}");
            }
        }
        let everything = found.places.around(all.iter().map(|(path, _)| path));
        assert_eq!(everything, all);
    });
}
