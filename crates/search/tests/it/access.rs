//! Nothing shows of entries that the viewer may not see.

use search::{Entry, Index, Query, Results};
use vocabulary::Language;

use crate::{event, index, keys, titles};

fn secret(title: &str, body: &str, audience: &[&str]) -> Entry {
    Entry {
        audience: keys(audience),
        ..event(title, body)
    }
}

fn search(index: &Index, text: &str, held: &[&str]) -> Results {
    index
        .search(&Query::new(text, &keys(held), Language::English))
        .unwrap()
}

#[test]
fn an_entry_is_found_by_those_who_hold_one_of_its_keys() {
    let index = index([secret(
        "Strategy for buyers",
        "",
        &["buyers:procura-plus", "secretariat:procura-plus"],
    )]);
    let found = |held: &[&str]| search(&index, "strategy", held).total;

    assert_eq!(found(&["everyone", "buyers:procura-plus"]), 1);
    assert_eq!(found(&["secretariat:procura-plus"]), 1);
    assert_eq!(found(&["everyone", "buyers:big-buyers"]), 0);
    assert_eq!(
        found(&[
            "buyers:procura",
            "buyers",
            "BUYERS:PROCURA-PLUS",
            "procura-plus",
            ""
        ]),
        0
    );
    assert_eq!(found(&[]), 0);
}

#[test]
fn an_entry_without_keys_is_found_by_nobody() {
    let index = index([secret("Strategy", "", &[])]);

    assert_eq!(
        search(&index, "strategy", &["everyone", ""]),
        Results::default()
    );
}

#[test]
fn a_hidden_entry_leaves_no_trace_in_totals_hits_or_scores() {
    let open = [
        event("Cotton training", "About cotton for hospitals"),
        event("Spring meeting", "Cotton and other things"),
    ];
    let hidden = [
        secret("Cotton", "cotton ".repeat(40).as_str(), &["buyers"]),
        secret(
            "Cotton training",
            "A merger that nobody may know of",
            &["buyers"],
        ),
        secret("Cottom tariff", "Cottons", &["buyers"]),
    ];
    let without = index(open.clone());
    let with = index(hidden.into_iter().chain(open));

    for text in [
        "cotton",
        "cotton training",
        "cottn",
        "cott",
        "merger",
        "tariff",
        "cotton merger nobody",
    ] {
        assert_eq!(
            search(&with, text, &["everyone"]),
            search(&without, text, &["everyone"]),
            "{text}"
        );
    }
    assert_eq!(search(&with, "cotton", &["everyone"]).total, 2);
    assert_eq!(
        search(&with, "cotton", &["everyone", "buyers"]).total,
        5,
        "what is hidden would have matched"
    );
}

#[test]
fn words_of_a_query_open_no_audience_and_no_other_field() {
    let index = index([secret("Strategy", "", &["buyers"]), event("Open day", "")]);

    for text in [
        "audience:buyers",
        "buyers",
        "everyone",
        "kind:event",
        "* strategy",
        "strategy OR open",
        "id:*",
    ] {
        assert!(
            !titles(&index, text).contains(&"Strategy".to_owned()),
            "{text}"
        );
    }
}

#[test]
fn an_audience_that_changed_counts_at_once() {
    let mut entry = event("Strategy", "");
    let index = index([entry.clone()]);
    assert_eq!(search(&index, "strategy", &["everyone"]).total, 1);

    entry.audience = keys(&["buyers"]);
    index.put(&[entry]).unwrap();
    assert_eq!(search(&index, "strategy", &["everyone"]).total, 0);
    assert_eq!(search(&index, "strategy", &["buyers"]).total, 1);
}
