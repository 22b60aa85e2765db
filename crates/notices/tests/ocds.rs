//! Notices as releases of the Open Contracting Data Standard, and releases as notices.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
#![expect(
    clippy::print_stderr,
    reason = "who runs the tests should know that one had nothing to compare with"
)]

#[path = "ocds/held.rs"]
mod held;
#[path = "ocds/lists.rs"]
mod lists;
#[path = "ocds/merging.rs"]
mod merging;
#[path = "ocds/reading.rs"]
mod reading;
#[path = "ocds/reference.rs"]
mod reference;
#[path = "ocds/writing.rs"]
mod writing;

use notices::Notice;
use serde_json::Value;

const CALL: &str = include_str!("fixtures/model/call.json");
const RESULT: &str = include_str!("fixtures/model/result.json");
const PLAN: &str = include_str!("fixtures/model/plan.json");

fn notice(json: &str) -> Notice {
    serde_json::from_str(json).unwrap()
}

fn release(json: &str) -> Value {
    notices::ocds::release(&notice(json), "ocds-guild1").unwrap()
}

/// The only notice in `json`, and what was warned of.
fn read_one(json: &str) -> (Notice, Vec<String>) {
    let mut reading = notices::read(json.as_bytes());
    assert_eq!(reading.notices.len(), 1, "{:?}", reading.warnings);
    let found = reading.notices.remove(0);
    let warnings = reading
        .warnings
        .iter()
        .chain(&found.warnings)
        .map(ToString::to_string)
        .collect();
    (found.notice, warnings)
}
