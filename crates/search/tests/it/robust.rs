//! Any text can be asked and handed in.

use proptest::prelude::*;
use search::{Index, Query};
use std::sync::LazyLock;
use vocabulary::Language;

use crate::{entry, event, index, keys, titles};

static SHELF: LazyLock<Index> = LazyLock::new(|| {
    index([
        event(
            "Reserved contracts",
            "Training in Malmö: \"AND\" (OR) NOT [TO] *",
        ),
        entry(
            Language::Lithuanian,
            "Viešieji pirkimai",
            "Mokymai pirkėjams",
        ),
        entry(Language::Greek, "Δημόσιες συμβάσεις", "Εκπαίδευση"),
    ])
});

#[test]
fn syntax_is_just_words() {
    for query in [
        "\"reserved contracts",
        "reserved +contracts -malmo^9~",
        "(reserved (contracts",
        "title:reserved contracts",
        "reserved\0contracts",
    ] {
        assert_eq!(titles(&SHELF, query), ["Reserved contracts"], "{query}");
    }
    for query in ["", " ", "*", "\"", "AND", "\\", "ﷺ", "🏛"] {
        let expected: &[&str] = if query == "AND" {
            &["Reserved contracts"]
        } else {
            &[]
        };
        assert_eq!(titles(&SHELF, query), expected, "{query}");
    }
}

#[test]
fn very_long_queries_and_words_are_only_long() {
    let long = "ö".repeat(100_000);
    let index = index([
        event(&long, &format!("{long} laundry")),
        event(&"many ".repeat(20_000), ""),
    ]);

    assert_eq!(titles(&index, "laundry"), std::slice::from_ref(&long));
    assert_eq!(titles(&index, &long), [long]);
    assert_eq!(titles(&index, &"many ".repeat(20_000)).len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_query_in_any_language_is_answered(text in any::<String>(), reader in prop::sample::select(&Language::ALL[..]), limit in 0..40usize) {
        let keys = keys(&["everyone"]);
        let query = Query { limit, ..Query::new(&text, &keys, reader) };
        let results = SHELF.search(&query).unwrap();
        prop_assert_eq!(results.hits.len(), results.total.min(limit));
    }

    #[test]
    fn pieces_of_syntax_and_of_words_are_answered(text in "([a-zåäöß'\"():*~^+\\-\\[\\]{}/\\\\ ]|AND|OR|NOT|TO|contr|Malmö|συμβ|pirk|\u{308}){0,60}") {
        let keys = keys(&["everyone"]);
        prop_assert!(SHELF.search(&Query::new(&text, &keys, Language::Lithuanian)).is_ok());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))] // each case writes an index

    #[test]
    fn any_text_can_be_handed_in_and_is_found_by_its_own_words(
        title in any::<String>(), body in any::<String>(), language in prop::sample::select(&Language::ALL[..])
    ) {
        let index = index([entry(language, &title, &format!("{body} laundry"))]);
        let keys = keys(&["everyone"]);
        let results = index.search(&Query::new("laundry", &keys, language)).unwrap();
        prop_assert_eq!(results.total, 1);
        let shown: String = results.hits[0].excerpt.iter().map(|part| part.text.as_str()).collect();
        prop_assert!(results.hits[0].excerpt.iter().any(|part| part.is_match), "{}", shown);
    }
}
