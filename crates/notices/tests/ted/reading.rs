//! What reading does with any form, whole or broken.

use notices::{Notice, WarningKind};
use proptest::prelude::*;
use serde_json::json;

use super::{ALL, json, notice, read};

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
