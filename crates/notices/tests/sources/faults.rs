//! What is wrong with a file is told with the file, the line and the path, and what was understood is kept.

use std::fmt::Write as _;
use std::ops::ControlFlow;

use notices::notice::{Kind, Notice};
use notices::{Limits, Sources};

use crate::made::Desk;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
    <ContractNotice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2\" \
    xmlns:cac=\"urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2\" \
    xmlns:cbc=\"urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2\">\n\
    <cbc:CustomizationID>eforms-sdk-1.10</cbc:CustomizationID>\n\
    <cbc:ID schemeName=\"notice-id\">6f5b4e2c-0000-4000-8000-000000000001</cbc:ID>\n\
    <cbc:VersionID>01</cbc:VersionID>\n\
    <cbc:NoticeTypeCode listName=\"competition\">cn-standard</cbc:NoticeTypeCode>\n\
    <cbc:NoticeLanguageCode>NLD</cbc:NoticeLanguageCode>\n";
const TAIL: &str = "</ContractNotice>\n";

/// A notice with a project of this content.
fn notice(project: &str) -> String {
    format!("{HEAD}<cac:ProcurementProject>\n{project}\n</cac:ProcurementProject>\n{TAIL}")
}

fn project_named(name: &str) -> String {
    format!("<cbc:Name languageID=\"NLD\">{name}</cbc:Name>")
}

/// The notices in a file, and a line for each thing that is wrong with it.
fn read_with(content: impl AsRef<[u8]>, limits: Limits) -> (Vec<Notice>, Vec<String>) {
    let desk = Desk::new();
    let path = desk.put("1.xml", content);
    let (mut notices, mut told) = (Vec::new(), Vec::new());
    Sources::at(vec![path]).limits(limits).read(|read| {
        let (_, reading) = read.expect("a file that can be opened");
        for found in reading.notices {
            told.extend(
                found
                    .warnings
                    .iter()
                    .map(|warning| warning.in_source("1.xml").to_string()),
            );
            notices.push(found.notice);
        }
        told.extend(
            reading
                .warnings
                .iter()
                .map(|warning| warning.in_source("1.xml").to_string()),
        );
        ControlFlow::Continue(())
    });
    // A form without a subtype is told of each time; here it is not the point.
    told.retain(|line| !line.contains("missing-subtype"));
    (notices, told)
}

fn read(content: impl AsRef<[u8]>) -> (Vec<Notice>, Vec<String>) {
    read_with(content, Limits::default())
}

/// What is wrong with a file from which a notice was kept.
fn told_of_kept(content: impl AsRef<[u8]>) -> Vec<String> {
    let (notices, told) = read(content);
    assert_eq!(notices.len(), 1, "{told:?}");
    assert_eq!(
        notices[0].id.as_deref(),
        Some("6f5b4e2c-0000-4000-8000-000000000001")
    );
    told
}

/// What is wrong with a file in which there is no notice.
fn told_of_nothing(content: impl AsRef<[u8]>) -> Vec<String> {
    let (notices, told) = read(content);
    assert_eq!(notices, []);
    told
}

fn title(notice: &Notice) -> Option<&str> {
    notice.procedure.subject.title.first()
}

#[test]
fn a_sound_notice_is_read_without_a_word() {
    let (notices, told) = read(notice(&project_named("Schoonmaak")));
    assert_eq!(told, [""; 0]);
    assert_eq!(
        (notices[0].kind, title(&notices[0])),
        (Some(Kind::Competition), Some("Schoonmaak"))
    );
}

#[test]
fn a_cut_file_keeps_what_stands_before_the_cut() {
    let whole = notice(&project_named("Schoonmaak"));
    let cut = &whole[..whole.find("maak").unwrap()];
    let (notices, told) = read(cut);
    assert_eq!(notices[0].kind, Some(Kind::Competition));
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].starts_with("1.xml:9:34: "), "{told:?}");
    assert!(
        told[0].contains("/ContractNotice/cac:ProcurementProject/cbc:Name: malformed: "),
        "{told:?}"
    );
}

#[test]
fn empty_files_say_so() {
    for nothing in ["", " \r\n\t", "\u{feff}"] {
        assert_eq!(
            told_of_nothing(nothing),
            ["1.xml: empty: there is nothing in it"]
        );
    }
}

#[test]
fn marks_line_ends_and_utf_16_are_no_trouble() {
    let plain = notice(&project_named("Reinigung für Schüler, καθαριότητα"));
    let marked = format!("\u{feff}{plain}");
    let windows = plain.replace('\n', "\r\n");
    let wide = plain.replace("UTF-8", "UTF-16");
    let little: Vec<u8> = "\u{feff}"
        .encode_utf16()
        .chain(wide.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let big: Vec<u8> = "\u{feff}"
        .encode_utf16()
        .chain(wide.encode_utf16())
        .flat_map(u16::to_be_bytes)
        .collect();
    let (expected, _) = read(&plain);
    for bytes in [marked.as_bytes(), windows.as_bytes(), &little, &big] {
        assert_eq!(read(bytes), (expected.clone(), Vec::new()));
    }
}

#[test]
fn bytes_of_another_encoding_are_replaced_and_told() {
    let mut bytes = notice(&project_named("Reinigung f?r")).into_bytes();
    let at = bytes.iter().rposition(|byte| *byte == b'?').unwrap();
    let at = bytes[..at]
        .iter()
        .rposition(|byte| *byte == b'f')
        .map_or(at, |f| f + 1);
    bytes[at] = 0xfc;
    let (notices, told) = read(&bytes);
    assert_eq!(title(&notices[0]), Some("Reinigung f\u{fffd}r"));
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].starts_with("1.xml: encoding: "), "{told:?}");
}

#[test]
fn what_is_no_notice_is_told_with_its_root() {
    let cases = [
        ("PDF-1.7", "1.xml: not-text: "),
        (
            "<html><body/></html>",
            "1.xml:1:1: /html: unknown-format: the root element html ",
        ),
        (&HEAD.replace("ContractNotice", "Invoice"), "1.xml:2:1: "),
        (
            &HEAD.replace("ubl:schema:xsd:ContractNotice-2", "ubl:schema:xsd:Order-2"),
            "1.xml:2:1: ",
        ),
    ];
    for (content, expected) in cases {
        let told = told_of_nothing(content);
        assert!(
            told.iter().any(|line| line.starts_with(expected)),
            "{told:?}"
        );
    }
}

#[test]
fn the_second_notice_of_a_file_is_told() {
    let one = notice(&project_named("Schoonmaak"));
    let second = &one[one.find("<ContractNotice").unwrap()..];
    let told = told_of_kept(format!("{one}{second}"));
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(
        told[0].starts_with("1.xml:11:18: ") && told[0].contains("second-root: "),
        "{told:?}"
    );
}

#[test]
fn elements_in_elements_without_end_are_stopped() {
    let deep = format!("{HEAD}{}", "<cac:ProcurementProject>".repeat(1_000_000));
    let told = told_of_kept(deep);
    assert_eq!(
        told.iter()
            .filter(|line| line.contains("too-deep: "))
            .count(),
        1
    );
    assert!(
        told.iter().all(|line| line.len() < 10_000),
        "a path of a million steps helps nobody"
    );
}

#[test]
fn entities_are_not_unfolded_and_nothing_is_fetched() {
    let mut laughs = String::from(
        "<!DOCTYPE a [<!ENTITY a0 \"ha\"><!ENTITY passwd SYSTEM \"file:///etc/passwd\">",
    );
    for nth in 1..30 {
        let before = nth - 1;
        write!(
            laughs,
            "<!ENTITY a{nth} \"{}\">",
            format!("&a{before};").repeat(10)
        )
        .unwrap();
    }
    laughs.push_str("]>\n");
    let whole = notice(&project_named("Schoonmaak &a29; &passwd;")).replacen(
        '\n',
        &format!("\n{laughs}"),
        1,
    );
    let (notices, told) = read(whole);
    assert_eq!(title(&notices[0]), Some("Schoonmaak &a29; &passwd;"));
    assert!(
        told.iter().any(|line| line.contains("document-type: ")),
        "{told:?}"
    );
    assert!(
        told.iter().any(|line| line.contains("unknown-entity: ")),
        "{told:?}"
    );
}

#[test]
fn a_file_of_two_hundred_megabytes_is_read_or_refused_but_never_chokes() {
    let long = notice(&project_named(&"Schoonmaak ".repeat(19_000_000)));
    assert!(long.len() > 200_000_000);
    let (notices, told) = read(&long);
    assert_eq!(told, [""; 0]);
    assert_eq!(
        title(&notices[0]).map(str::len),
        Some("Schoonmaak ".len() * 19_000_000 - 1)
    );

    let (notices, told) = read_with(
        format!("{HEAD}{}", "<cbc:Note/>\n".repeat(3_000)),
        Limits {
            elements: 1_000,
            ..Limits::default()
        },
    );
    assert_eq!(notices[0].kind, Some(Kind::Competition));
    assert!(
        told.iter().any(|line| line.contains("too-many: ")),
        "{}",
        told.len()
    );
}

#[test]
fn what_does_not_belong_is_told_in_its_place() {
    let project = "<cbc:Name languageID=\"NLD\">Schoonmaak</cbc:Name>\n\
        <cbc:ProcurementTypeCode listName=\"contract-nature\">cleaning</cbc:ProcurementTypeCode>\n\
        <cac:RequestedTenderTotal><cbc:EstimatedOverallContractAmount currencyID=\"EUR\">lots of it</cbc:EstimatedOverallContractAmount></cac:RequestedTenderTotal>\n\
        <cac:MainCommodityClassification><cbc:ItemClassificationCode listName=\"cpv\">90910000-1</cbc:ItemClassificationCode></cac:MainCommodityClassification>";
    let told = told_of_kept(notice(project));
    let expected = [
        ("1.xml:10:", "cbc:ProcurementTypeCode: unknown-code: "),
        (
            "1.xml:11:",
            "cbc:EstimatedOverallContractAmount: bad-number: ",
        ),
        ("1.xml:12:", "cbc:ItemClassificationCode: check-digit: "),
    ];
    assert_eq!(told.len(), expected.len(), "{told:?}");
    for (line, (place, what)) in told.iter().zip(expected) {
        assert!(line.starts_with(place) && line.contains(what), "{line}");
    }
}

#[test]
fn odd_values_are_kept_as_they_are() {
    let project = "<cac:RequestedTenderTotal><cbc:EstimatedOverallContractAmount currencyID=\"EUR\">-0.01</cbc:EstimatedOverallContractAmount></cac:RequestedTenderTotal>";
    let day = "<cbc:IssueDate>2024-02-29</cbc:IssueDate>\n<cac:ProcurementProject>";
    let (notices, told) = read(notice(project).replacen("<cac:ProcurementProject>", day, 1));
    assert_eq!(told, [""; 0]);
    let value = notices[0]
        .procedure
        .subject
        .estimated_value
        .as_ref()
        .unwrap();
    assert_eq!(value.amount.to_string(), "-0.01");
    let dispatched = notices[0].dispatched.as_ref().unwrap();
    assert_eq!(
        serde_json::to_value(dispatched).unwrap(),
        "2024-02-29",
        "no zone was said, none is added"
    );
}

#[test]
fn absurd_values_are_told_and_the_rest_is_kept() {
    const LARGEST: &str = "79228162514264337593543950335";
    let project = format!(
        "<cac:RequestedTenderTotal><cbc:EstimatedOverallContractAmount currencyID=\"EUR\">{LARGEST}0</cbc:EstimatedOverallContractAmount></cac:RequestedTenderTotal>\n\
        <cac:PlannedPeriod><cbc:DurationMeasure unitCode=\"YEAR\">{LARGEST}</cbc:DurationMeasure></cac:PlannedPeriod>"
    );
    let day = "<cbc:IssueDate>2024-13-45</cbc:IssueDate>\n<cac:ProcurementProject>";
    let (notices, told) = read(notice(&project).replacen("<cac:ProcurementProject>", day, 1));
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(
        told[0].starts_with("1.xml:8:") && told[0].contains("bad-date: "),
        "{told:?}"
    );
    assert!(
        told[1].starts_with("1.xml:10:") && told[1].contains("bad-number: "),
        "{told:?}"
    );
    let duration = notices[0].procedure.subject.term.duration.as_ref().unwrap();
    assert_eq!(duration.number.to_string(), LARGEST);
}
