//! The index as rooms and viewers meet it.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod access;
mod finding;
mod folder;
mod robust;

use search::{Entry, Hit, Index, Query, Text};
use uuid::Uuid;
use vocabulary::Language;

/// An index in memory with `entries`.
fn index(entries: impl IntoIterator<Item = Entry>) -> Index {
    let index = Index::open(None).unwrap();
    index.put(&entries.into_iter().collect::<Vec<_>>()).unwrap();
    index
}

/// An event for everyone, in English.
fn event(title: &str, body: &str) -> Entry {
    entry(Language::English, title, body)
}

/// An event for everyone.
fn entry(language: Language, title: &str, body: &str) -> Entry {
    Entry {
        id: Uuid::now_v7(),
        kind: "event".to_owned(),
        texts: vec![Text {
            language,
            title: title.to_owned(),
            body: body.to_owned(),
        }],
        href: format!("/events/{title}"),
        audience: keys(&["everyone"]),
        date: None,
        network: None,
    }
}

fn keys(keys: &[&str]) -> Vec<String> {
    keys.iter().map(|&key| key.to_owned()).collect()
}

/// The hits for `text` that everyone may see.
fn hits(index: &Index, text: &str) -> Vec<Hit> {
    let keys = keys(&["everyone"]);
    let results = index
        .search(&Query::new(text, &keys, Language::English))
        .unwrap();
    assert_eq!(
        results.total,
        results.hits.len(),
        "one page holds what these tests look for"
    );
    results.hits
}

/// The titles of the hits for `text` that everyone may see, the best first.
fn titles(index: &Index, text: &str) -> Vec<String> {
    hits(index, text).into_iter().map(|hit| hit.title).collect()
}
