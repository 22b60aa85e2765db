//! What holds for every rule, tried with the samples on its page.
//!
//! A page has blocks of JSON that are marked `in` (the rule speaks up) or `out` (it is silent). They are parts of a notice:
//! what all samples of a call for tenders have in common need not be said.

mod corpus;
mod distorted;
mod paths;

use std::collections::BTreeSet;

use notices::notice::{Kind, Notice};
use serde_json::{Value, json};

use crate::{Level, Linter, Rule, rules};

/// The day of samples that say no other.
const DISPATCHED: &str = "2024-03-01";

/// A sample of a page: the notice, and whether the rule speaks up.
pub(crate) struct Sample {
    pub speaks: bool,
    pub json: Value,
}

/// The samples on the page of `rule`.
pub(crate) fn samples(rule: &Rule) -> Vec<Sample> {
    let mut samples = Vec::new();
    let mut rest = rule.page;
    while let Some((_, after)) = rest.split_once("```json ") {
        let (mark, after) = after.split_once('\n').expect("a block has lines");
        let (block, after) = after.split_once("```").expect("a block ends");
        let speaks = match mark.trim() {
            "in" => true,
            "out" => false,
            other => panic!(
                "{}: a sample is marked \"in\" or \"out\", not \"{other}\"",
                rule.name
            ),
        };
        let own: Value = serde_json::from_str(block)
            .unwrap_or_else(|error| panic!("{}: a sample is no JSON: {error}\n{block}", rule.name));
        let mut json = json!({ "kind": "competition", "dispatched": DISPATCHED });
        merge(&mut json, own);
        samples.push(Sample { speaks, json });
        rest = after;
    }
    samples
}

/// Puts `own` over `base`, field by field; lists are replaced.
pub(crate) fn merge(base: &mut Value, own: Value) {
    match (base, own) {
        (Value::Object(base), Value::Object(own)) => {
            for (key, value) in own {
                merge(base.entry(key).or_insert(Value::Null), value);
            }
        }
        (base, own) => *base = own,
    }
}

/// A linter to which `rule` speaks up, also if it is silent by default.
fn listening_to(rule: &Rule) -> Linter {
    let text = format!("[rules]\n{} = \"warn\"\n", rule.name);
    let configuration = crate::Configuration::parse(&text).expect("the rule exists");
    Linter::new(configuration, crate::Law::shipped())
}

/// What `rule` finds.
pub(crate) fn found(rule: &Rule, notice: &Notice) -> Vec<crate::Finding> {
    listening_to(rule)
        .lint(notice, None)
        .into_iter()
        .filter(|finding| finding.rule == rule.name)
        .collect()
}

#[test]
fn every_rule_speaks_up_on_its_samples_and_is_silent_on_the_others() {
    let mut wrong = Vec::new();
    for rule in rules() {
        let samples = samples(rule);
        let marks: BTreeSet<bool> = samples.iter().map(|sample| sample.speaks).collect();
        if marks.len() != 2 {
            wrong.push(format!("{}: a page needs samples in and out", rule.name));
        }
        for Sample { speaks, json } in samples {
            let notice: Notice = serde_json::from_value(json.clone())
                .unwrap_or_else(|error| panic!("{}: {error}\n{json}", rule.name));
            let kept = serde_json::to_value(&notice).expect("a notice can be written");
            assert_eq!(
                lost(&json, &kept, ""),
                None,
                "{}: the model does not know a field of a sample",
                rule.name
            );
            let looks = listening_to(rule)
                .applicable(&notice)
                .any(|it| it.name == rule.name);
            // A sample of an earlier day shows that the rule does not hold yet.
            if !looks && json["dispatched"] == DISPATCHED {
                wrong.push(format!(
                    "{}: does not look at its sample: {json}",
                    rule.name
                ));
            }
            let found = found(rule, &notice);
            if found.is_empty() == speaks {
                wrong.push(format!(
                    "{}: should {}speak up: {json}",
                    rule.name,
                    if speaks { "" } else { "not " }
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_rule_says_anything_about_silence() {
    for rule in rules() {
        for kind in rule.about.kinds {
            let empty = Notice {
                kind: Some(*kind),
                dispatched: "2024-03-01".parse().ok(),
                ..Notice::default()
            };
            assert!(found(rule, &empty).is_empty(), "{}", rule.name);
        }
        assert!(found(rule, &Notice::default()).is_empty(), "{}", rule.name);
    }
}

#[test]
fn every_page_is_whole() {
    const SECTIONS: [&str; 4] = [
        "## Why it matters",
        "## How to improve it",
        "## What it leaves out",
        "## Samples",
    ];
    let names: BTreeSet<&str> = rules().iter().map(|rule| rule.name).collect();
    assert_eq!(names.len(), rules().len(), "names are unique");
    for rule in rules() {
        assert!(
            rule.page.starts_with("# "),
            "{}: the page begins with a heading",
            rule.name
        );
        for section in SECTIONS {
            assert!(
                rule.page.contains(section),
                "{}: the page lacks \"{section}\"",
                rule.name
            );
        }
        let improve = rule
            .page
            .split("## How to improve it")
            .nth(1)
            .expect("checked above");
        assert!(
            improve.contains("\n> "),
            "{}: an example text is missing",
            rule.name
        );
        assert!(!rule.about.sources.is_empty(), "{}: no source", rule.name);
        assert!(
            !rule.about.kinds.is_empty(),
            "{}: looks at no kind of notice",
            rule.name
        );
        assert!(
            rule.about.suggestion.ends_with('.'),
            "{}: the suggestion is a sentence",
            rule.name
        );
        assert!(rule.markdown().contains(rule.about.suggestion));
    }
}

#[test]
fn messages_have_all_their_facts_and_findings_a_place_in_the_model() {
    let schema = paths::schema();
    for rule in rules() {
        for sample in samples(rule).into_iter().filter(|sample| sample.speaks) {
            let notice: Notice = serde_json::from_value(sample.json).expect("tried above");
            for finding in found(rule, &notice) {
                assert!(
                    !finding.message.contains(['{', '}']),
                    "{}: {}",
                    rule.name,
                    finding.message
                );
                assert!(
                    !finding.message.ends_with('.'),
                    "{}: {}",
                    rule.name,
                    finding.message
                );
                assert_eq!(
                    paths::wrong(&schema, &notice, &finding.at),
                    None,
                    "{}",
                    rule.name
                );
            }
        }
    }
}

#[test]
fn a_silent_rule_says_nothing() {
    let sample = samples(&rules()[0]).remove(0);
    let notice: Notice = serde_json::from_value(sample.json).expect("tried above");
    let text = format!("[rules]\n{} = \"allow\"\n", rules()[0].name);
    let linter = Linter::new(
        crate::Configuration::parse(&text).expect("it exists"),
        crate::Law::shipped(),
    );
    assert!(
        linter
            .lint(&notice, None)
            .iter()
            .all(|finding| finding.rule != rules()[0].name)
    );
    assert_eq!(Level::Allow.to_string(), "allow");
    assert_eq!(notice.kind, Some(Kind::Competition));
}

/// The first path that `kept` lacks of what `said` has.
fn lost(said: &Value, kept: &Value, at: &str) -> Option<String> {
    match (said, kept) {
        (Value::Object(said), Value::Object(kept)) => said.iter().find_map(|(key, value)| {
            let at = format!("{at}.{key}");
            match kept.get(key) {
                Some(kept) => lost(value, kept, &at),
                None => (!is_nothing(value)).then_some(at),
            }
        }),
        (Value::Array(said), Value::Array(kept)) => said
            .iter()
            .zip(kept)
            .enumerate()
            .find_map(|(nth, (said, kept))| lost(said, kept, &format!("{at}[{nth}]"))),
        _ => None,
    }
}

fn is_nothing(value: &Value) -> bool {
    matches!(value, Value::Null) || *value == json!({}) || *value == json!([])
}
