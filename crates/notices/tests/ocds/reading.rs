use notices::notice::Kind;
use serde_json::json;

use super::{CALL, PLAN, read_one, release};

fn titles(source: &str) -> (Vec<String>, Vec<String>) {
    let reading = notices::read(source.as_bytes());
    let title = |notice: &notices::Notice| notice.procedure.subject.title.first().unwrap_or_default().to_owned();
    let titles = reading.notices.iter().map(|found| title(&found.notice)).collect();
    (titles, reading.warnings.iter().map(ToString::to_string).collect())
}

fn simple(title: &str) -> String {
    json!({ "ocid": "ocds-x-1", "id": title, "date": "2024-01-01T00:00:00Z", "tag": ["tender"], "tender": { "id": "1", "title": title } }).to_string()
}

#[test]
fn a_release_of_another_publisher_is_read_as_far_as_it_goes() {
    let (notice, warnings) = read_one(
        r#"{
          "ocid": "ocds-other-7", "id": "7-1", "date": "2023-05-06T07:08:09Z", "tag": ["award"], "initiationType": "tender",
          "language": "en",
          "parties": [
            { "id": 12, "name": "Exampleton Council", "roles": ["buyer"], "address": { "countryName": "United Kingdom" } },
            { "id": "S", "name": "Clean Start CIC", "roles": ["supplier"] }
          ],
          "buyer": { "id": 12, "name": "Exampleton Council" },
          "tender": {
            "id": "7", "title": "Cleaning", "procurementMethod": "selective", "procurementMethodDetails": "Invited",
            "value": { "amount": 1e3, "currency": "GBP" },
            "items": [{ "id": "1", "classification": { "scheme": "CPV", "id": "90910000-9" } }]
          },
          "awards": [{ "id": "A", "status": "active", "value": { "amount": 990.5, "currency": "GBP" }, "suppliers": [{ "id": "S", "name": "Clean Start CIC" }] }],
          "contracts": [{ "id": "C", "awardID": "A", "dateSigned": "2023-05-01T00:00:00Z" }]
        }"#,
    );

    assert_eq!(warnings, Vec::<String>::new());
    assert_eq!(notice.kind, Some(Kind::Result));
    assert_eq!(notice.buyers[0].organisation, Some("12".into()));
    assert_eq!(notice.procedure.procedure_type, None);
    assert_eq!(notice.procedure.procedure_type_text.as_deref(), Some("Invited"));
    assert_eq!(notice.procedure.subject.cpv().map(|cpv| cpv.code().to_owned()).collect::<Vec<_>>(), ["90910000"]);
    let tender = &notice.results.tenders[0];
    assert_eq!(tender.value.as_ref().unwrap().amount.to_string(), "990.5");
    assert_eq!(notice.results.parties[0].tenderers[0].organisation, Some("S".into()));
    assert_eq!(notice.results.outcomes[0].contracts, ["C".into()]);
    assert_eq!(notice.results.contracts[0].tenders, [tender.id.clone().unwrap()]);
}

#[test]
fn packages_records_lists_and_lines_hold_the_same_releases() {
    let (a, b) = (simple("a"), simple("b"));
    let both = ["a".to_owned(), "b".to_owned()];
    for source in [
        format!(r#"{{"uri":"x","releases":[{a},{b}]}}"#),
        format!(r#"{{"records":[{{"ocid":"ocds-x-1","releases":[{a},{b}]}}]}}"#),
        format!(r#"{{"records":[{{"ocid":"ocds-x-1","releases":[{{"url":"https://x.example/a"}}],"compiledRelease":{a}}},{{"compiledRelease":{b}}}]}}"#),
        format!("[{a},{b}]"),
        format!("{a}\n{b}\n"),
        format!("{a}\r\n\r\n{b}"),
        format!("\u{feff}{{\"releases\":[{a}]}}\n{b}"),
    ] {
        assert_eq!(titles(&source), (both.to_vec(), Vec::new()), "{source}");
    }
}

#[test]
fn a_package_that_breaks_off_keeps_its_whole_releases() {
    let source = format!("{{\"uri\":\"x\",\n\"releases\":[{},\n{},\n{}", simple("a"), simple("b"), &simple("c")[..40]);
    let (read, warnings) = titles(&source);
    assert_eq!(read, ["a", "b"]);
    assert_eq!(warnings.len(), 1);
    assert!(warnings[0].starts_with("4:") && warnings[0].contains("malformed: EOF while parsing"), "{warnings:?}");
}

#[test]
fn a_broken_line_does_not_take_the_next_with_it() {
    let source = format!("{}\n{}\n{}\n", simple("a"), "{\"ocid\": \"ocds-x-2\", \"tender\": {\"title\": \"half\"", simple("b"));
    let (read, warnings) = titles(&source);
    assert_eq!(read.last().map(String::as_str), Some("b"));
    assert_eq!(warnings.len(), 1, "{warnings:?}");
}

#[test]
fn what_is_not_understood_is_named_with_line_and_pointer() {
    let (_, warnings) = read_one(
        "{\n \"ocid\": \"ocds-x-1\", \"date\": \"yesterday\",\n \"tender\": {\n  \"title\": [1],\n  \"x/y\": 2, \"lots\": [\n   {\"id\": \"1\", \"hasOptions\": \"yes\", \"value\": {\"amount\": \"a lot\"}}]}\n}",
    );
    assert_eq!(
        warnings,
        [
            "2:30: /date: bad-date: \"yesterday\" is not a day such as \"2024-03-01\" or a time such as \"2024-03-01T12:00:00+01:00\"",
            "4:12: /tender/title: not-understood: no part of a notice is read from this field",
            "5:10: /tender/x~1y: not-understood: no part of a notice is read from this field",
            "6:30: /tender/lots/0/hasOptions: bad-flag: true or false is expected here",
            "6:57: /tender/lots/0/value/amount: bad-number: \"a lot\" is not a number",
        ]
    );
}

#[test]
fn parts_of_the_model_know_where_they_stand() {
    let source = format!("{{\"releases\":[\n{},\n{}\n]}}", release(PLAN), release(CALL));
    let reading = notices::read(source.as_bytes());
    let places = &reading.notices[1].places;
    let place = places.find("lots[1].subject.title").unwrap();
    assert_eq!((place.line, place.path.as_str()), (Some(3), "/releases/1/tender/lots/1"));
    let criterion = places.find("lots[0].terms.award.criteria[1].name").unwrap();
    assert_eq!(criterion.path, "/releases/1/tender/lots/0/awardCriteria/criteria/1");
}

#[test]
fn depth_and_strange_tops_are_refused_with_their_place() {
    let deep = format!("{{\"ocid\": \"x\", \"tender\": {}{}}}", "{\"a\":".repeat(5_000), "1".to_owned() + &"}".repeat(5_000));
    let reading = notices::read(deep.as_bytes());
    assert_eq!(reading.notices, []);
    assert_eq!(reading.warnings[0].kind.name(), "too-deep");

    for (source, expected) in [
        ("{}", "1:1: : unknown-format: the object has no field of a release, a record or a package"),
        ("[1]", "1:2: /0: unknown-format: it is neither a release, a record nor a package"),
        ("{\"name\": \"x\"}", "1:1: : unknown-format: the object has no field of a release, a record or a package"),
    ] {
        assert_eq!(titles(source), (Vec::new(), vec![expected.to_owned()]), "{source}");
    }
}

#[test]
fn no_broken_release_makes_reading_fall_over() {
    let whole = release(CALL).to_string();
    for cut in (0..whole.len()).step_by(97) {
        let _ = notices::read(&whole.as_bytes()[..cut]);
        let mut bytes = whole.clone().into_bytes();
        bytes[cut] = b"\"{}[],:0\\\xff"[cut % 10];
        let _ = notices::read(&bytes);
    }
}
