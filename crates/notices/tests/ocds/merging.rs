use notices::ocds::{MergeError, compile, record};
use serde_json::{Value, json};

use super::{CALL, release};

/// A release of the process `ocds-guild1-1` at a day of January.
fn at(day: u32, fields: Value) -> Value {
    let mut release = json!({
        "ocid": "ocds-guild1-1",
        "id": day.to_string(),
        "date": format!("2024-01-{day:02}T00:00:00Z"),
        "tag": ["tender"],
    });
    release
        .as_object_mut()
        .unwrap()
        .extend(fields.as_object().unwrap().clone());
    release
}

/// What the fields of these releases come to, without what every compiled release has.
fn merged(releases: &[Value]) -> Value {
    let mut compiled = compile(releases).unwrap();
    let fields = compiled.as_object_mut().unwrap();
    for name in ["ocid", "id", "date", "tag"] {
        fields.remove(name);
    }
    compiled
}

#[test]
fn a_compiled_release_is_that_of_the_latest_date_whatever_the_order() {
    let releases = [
        at(3, json!({ "title": "new" })),
        at(1, json!({ "title": "old" })),
    ];
    assert_eq!(
        compile(&releases).unwrap(),
        json!({ "ocid": "ocds-guild1-1", "id": "ocds-guild1-1-2024-01-03T00:00:00Z", "date": "2024-01-03T00:00:00Z", "tag": ["compiled"], "title": "new" })
    );
}

#[test]
fn dates_are_compared_as_instants() {
    let mut earlier = at(1, json!({ "title": "earlier" }));
    earlier["date"] = json!("2024-01-02T00:30:00+02:00");
    let mut later = at(1, json!({ "title": "later" }));
    later["date"] = json!("2024-01-01T23:00:00Z");
    assert_eq!(merged(&[later, earlier]), json!({ "title": "later" }));
}

#[test]
fn objects_are_merged_field_by_field_and_null_takes_away() {
    let releases = [
        at(
            1,
            json!({ "tender": { "id": "t", "title": "a", "value": { "amount": 1, "currency": "EUR" } } }),
        ),
        at(
            2,
            json!({ "tender": { "title": null, "value": { "amount": 2 } } }),
        ),
    ];
    assert_eq!(
        merged(&releases),
        json!({ "tender": { "id": "t", "value": { "amount": 2, "currency": "EUR" } } })
    );
}

#[test]
fn lists_of_objects_are_merged_by_identifier() {
    let releases = [
        at(
            1,
            json!({ "awards": [{ "id": "1", "title": "one" }, { "id": "2", "title": "two", "status": "pending" }] }),
        ),
        at(
            2,
            json!({ "awards": [{ "id": "2", "status": "active" }, { "id": "3", "title": "three" }] }),
        ),
    ];
    assert_eq!(
        merged(&releases),
        json!({ "awards": [
            { "id": "1", "title": "one" },
            { "id": "2", "title": "two", "status": "active" },
            { "id": "3", "title": "three" },
        ] })
    );
}

#[test]
fn objects_without_an_identifier_are_added() {
    let releases = [
        at(1, json!({ "awards": [{ "title": "one" }] })),
        at(2, json!({ "awards": [{ "title": "one" }] })),
    ];
    assert_eq!(
        merged(&releases),
        json!({ "awards": [{ "title": "one" }, { "title": "one" }] })
    );
}

#[test]
fn lists_of_strings_and_marked_lists_are_taken_whole() {
    let item = |code: &str| json!({ "scheme": "CPV", "id": code });
    let releases = [
        at(
            1,
            json!({ "tender": { "submissionMethod": ["written", "inPerson"], "additionalClassifications": [item("1"), item("2")] } }),
        ),
        at(
            2,
            json!({ "tender": { "submissionMethod": ["written"], "additionalClassifications": [item("3")] } }),
        ),
    ];
    assert_eq!(
        merged(&releases),
        json!({ "tender": { "submissionMethod": ["written"], "additionalClassifications": [item("3")] } })
    );
}

#[test]
fn an_identifier_that_is_a_number_is_the_same_as_its_text_and_stays_as_it_was_first() {
    let releases = [
        at(1, json!({ "awards": [{ "id": 1, "title": "a" }] })),
        at(2, json!({ "awards": [{ "id": "1", "title": "b" }] })),
    ];
    assert_eq!(
        merged(&releases),
        json!({ "awards": [{ "id": 1, "title": "b" }] })
    );
}

#[test]
fn empty_objects_and_lists_of_objects_say_nothing() {
    let releases = [
        at(
            1,
            json!({ "tender": { "title": "a" }, "awards": [{ "id": "1" }] }),
        ),
        at(2, json!({ "tender": {}, "awards": [] })),
    ];
    assert_eq!(
        merged(&releases),
        json!({ "tender": { "title": "a" }, "awards": [{ "id": "1" }] })
    );
}

#[test]
fn what_cannot_be_merged_is_said() {
    assert_eq!(compile(&[]), Err(MergeError::Nothing));
    let mut undated = at(2, json!({}));
    undated.as_object_mut().unwrap().remove("date");
    assert_eq!(
        compile(&[at(1, json!({})), undated]),
        Err(MergeError::NoDate { nth: 2 })
    );
    let other = at(2, json!({ "ocid": "ocds-guild1-2" }));
    assert_eq!(
        compile(&[at(1, json!({})), other]),
        Err(MergeError::OtherProcess {
            nth: 2,
            ocid: "ocds-guild1-2".into()
        })
    );
}

#[test]
fn a_compiled_release_of_one_release_is_that_release() {
    let release = release(CALL);
    let mut compiled = compile(std::slice::from_ref(&release)).unwrap();
    compiled["tag"] = release["tag"].clone();
    compiled["id"] = release["id"].clone();
    assert_eq!(compiled, release);
    assert_eq!(
        record(vec![release.clone()]).unwrap()["releases"],
        json!([release])
    );
}
