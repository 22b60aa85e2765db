//! Lists are merged as the schema of each says.

use serde_json::{Value, json};

use super::reference::{self, LISTS};
use super::{CALL, PLAN, RESULT, release};

/// A release of a day in which a list is so.
fn holding(day: u32, path: &str, list: &Value) -> Value {
    let mut release =
        path.rsplit('/')
            .fold(list.clone(), |inner, name| match name.strip_suffix("[]") {
                Some(name) => {
                    let mut item = json!({ "id": "around" });
                    let fields = item.as_object_mut().unwrap();
                    fields.extend(inner.as_object().unwrap().clone());
                    json!({ name: [item] })
                }
                None => json!({ name: inner }),
            });
    release["ocid"] = json!("ocds-guild1-1");
    release["id"] = json!(day.to_string());
    release["date"] = json!(format!("2024-01-{day:02}T00:00:00Z"));
    release
}

/// The list in that place.
fn held<'a>(release: &'a Value, path: &str) -> &'a Value {
    path.split('/').fold(release, |within, name| {
        name.strip_suffix("[]")
            .map_or_else(|| &within[name], |name| &within[name][0])
    })
}

/// Each list with what it is before, what is said later, and what that comes to.
fn cases() -> impl Iterator<Item = (&'static str, [Value; 3])> {
    let lists = LISTS.lines().map(|line| line.split_once('\t').unwrap());
    lists.flat_map(|(path, rule)| {
        let (one, other) = match rule {
            "whole strings" => (json!("a"), json!("b")),
            _ => (json!({ "id": "1", "x": 1 }), json!({ "id": "2", "x": 2 })),
        };
        let before = json!([one]);
        let cases = match rule {
            "by id" => vec![
                [before.clone(), json!([other]), json!([one, other])],
                [before.clone(), json!([]), before],
            ],
            "omitted" => vec![],
            _ => vec![
                [before.clone(), json!([other]), json!([other])],
                [before, json!([]), json!([])],
            ],
        };
        cases.into_iter().map(move |case| (path, case))
    })
}

#[test]
fn every_list_is_merged_or_taken_whole() {
    assert!(cases().count() > 350);
    for (path, [before, later, expected]) in cases() {
        let releases = [holding(1, path, &before), holding(2, path, &later)];
        let compiled = notices::ocds::compile(&releases).unwrap();
        assert_eq!(held(&compiled, path), &expected, "{path}");
    }
}

#[test]
fn the_reference_implementation_makes_the_same_of_lists_and_of_releases() {
    let Some(python) = reference::python() else {
        return;
    };
    let mut processes: Vec<Vec<Value>> = cases()
        .map(|(path, [before, later, _])| vec![holding(1, path, &before), holding(2, path, &later)])
        .collect();
    let mut all: Vec<Value> = [PLAN, CALL, RESULT].map(release).into();
    for (nth, release) in all.iter_mut().enumerate() {
        release["ocid"] = json!("ocds-guild1-1");
        release["date"] = json!(format!("2024-01-0{}T00:00:00Z", nth + 1));
    }
    for [one, other] in [[0, 1], [0, 2], [1, 2]] {
        processes.push(vec![all[one].clone(), all[other].clone()]);
    }
    processes.push(all);

    reference::compare(&python, &processes);
}
