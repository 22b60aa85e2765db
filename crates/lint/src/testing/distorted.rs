//! Rules on distorted notices: whatever a notice says, no rule stops, and what it reports exists.

use notices::notice::Notice;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{merge, paths, samples};
use crate::{Linter, rules};

proptest! {
    #[test]
    fn no_notice_stops_a_rule_and_every_finding_points_into_the_model(
        picks in proptest::collection::vec(any::<prop::sample::Index>(), 1..4),
        blows in proptest::collection::vec((any::<prop::sample::Index>(), 0..12_usize), 0..8),
    ) {
        let all: Vec<Value> = rules().iter().flat_map(samples).map(|sample| sample.json).collect();
        let mut json = json!({});
        for pick in picks {
            merge(&mut json, pick.get(&all).clone());
        }
        for (place, blow) in blows {
            let places = count(&json);
            distort(&mut json, &mut place.index(places), blow);
        }
        // A blow may leave what is no notice at all; that is for readers to refuse.
        if let Ok(notice) = serde_json::from_value::<Notice>(json) {
            let schema = paths::schema();
            for finding in Linter::default().lint(&notice, None) {
                prop_assert_eq!(paths::wrong(&schema, &notice, &finding.at), None, "{}", finding.rule);
            }
        }
    }
}

/// How many values there are in `json`, itself included.
fn count(json: &Value) -> usize {
    1 + match json {
        Value::Object(fields) => fields.values().map(count).sum(),
        Value::Array(items) => items.iter().map(count).sum(),
        _ => 0,
    }
}

/// Replaces the value number `nth`, counted from above.
fn distort(json: &mut Value, nth: &mut usize, blow: usize) -> bool {
    if *nth == 0 {
        *json = match (blow, &*json) {
            (0, _) => json!({}),
            (1, _) => json!([]),
            (2, Value::Array(items)) => Value::Array(items.iter().chain(items).cloned().collect()),
            (3, _) => json!(""),
            (4, _) => json!("-1"),
            (5, _) => json!("79228162514264337593543950335"),
            (6, _) => json!("0.0000000000000000000000000001"),
            (7, _) => json!("0001-01-01"),
            (8, _) => json!("9999-12-31"),
            (9, _) => json!("{value} … \u{0}'\" ﬀ Ἀθῆναι 1 000 000 EUR Umsatz"),
            (10, _) => json!(true),
            (_, _) => json!(i64::MAX),
        };
        return true;
    }
    *nth -= 1;
    match json {
        Value::Object(fields) => fields.values_mut().any(|value| distort(value, nth, blow)),
        Value::Array(items) => items.iter_mut().any(|value| distort(value, nth, blow)),
        _ => false,
    }
}
