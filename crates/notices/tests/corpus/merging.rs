//! Merging of what was published, as the reference implementation does it.

use std::collections::BTreeMap;
use std::fs::File;

use serde_json::Value;

use super::reference::{self, LISTS};
use super::{archive, beside, each_notice};

#[test]
fn the_reference_implementation_merges_published_releases_to_the_same() {
    let (Some(python), Some(published), Some(examples)) = (
        reference::python(),
        archive("eforms.tar.gz"),
        archive("eforms-sdk-examples-1.3-to-1.14.tar.gz"),
    ) else {
        return;
    };
    let mut processes: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    each_notice(&[published, examples], |_, notice| {
        let Ok(mut release) = notices::ocds::release(&notice, "ocds-guild1") else {
            return;
        };
        // The reference sorts dates as text, which is the order of time in one zone.
        let date = chrono::DateTime::parse_from_rfc3339(release["date"].as_str().unwrap()).unwrap();
        release["date"] = date.to_utc().to_rfc3339().into();
        processes
            .entry(release["ocid"].to_string())
            .or_default()
            .push(release);
    });
    let several: Vec<Vec<Value>> = processes
        .into_values()
        .filter(|releases| releases.len() > 1)
        .collect();
    assert!(several.len() > 10, "{}", several.len());

    reference::compare(&python, &several);
}

#[test]
fn the_lists_are_those_of_the_schema() {
    let (Some(python), Some(schema)) = (
        reference::python(),
        beside("ocds/patched/release-schema.json"),
    ) else {
        return;
    };
    let of_schema = reference::run(&python, "lists", &schema, File::open("/dev/null").unwrap());
    let missing: Vec<&str> = of_schema
        .lines()
        .filter(|line| !LISTS.lines().any(|known| known == *line))
        .collect();
    assert_eq!(missing, [""; 0]);
}
