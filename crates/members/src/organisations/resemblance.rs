//! How alike two names are, so that nobody enters an organisation a second time by a slip.

use std::collections::HashMap;

/// From here on two names are shown to the person who enters the second.
const ALIKE: f64 = 0.7;
/// Shorter words are in too many names to mean anything.
const SHORTEST_WORD: usize = 4;

/// Whether two organisations may be the same, by the plain letters of all their names
/// ([`crate::organisation::words`]).
pub(crate) fn are_alike(one: &str, other: &str) -> bool {
    one.split(' ')
        .any(|one| other.split(' ').any(|other| alike(one, other)))
}

fn alike(one: &str, other: &str) -> bool {
    one == other
        || contains_as_words(one, other)
        || contains_as_words(other, one)
        || dice(one, other) >= ALIKE
}

/// `ghent` is in `city-of-ghent`, and `gent` is not in `agentur`.
fn contains_as_words(whole: &str, part: &str) -> bool {
    part.len() >= SHORTEST_WORD && format!("-{whole}-").contains(&format!("-{part}-"))
}

/// The share of letter pairs that two names have in common (Dice 1945): 0 to 1.
fn dice(one: &str, other: &str) -> f64 {
    let (mut pairs, count) = (
        HashMap::new(),
        one.len().saturating_sub(1) + other.len().saturating_sub(1),
    );
    if count == 0 {
        return 0.0;
    }
    for pair in one.as_bytes().windows(2) {
        *pairs.entry(pair).or_insert(0_u32) += 1;
    }
    let mut shared = 0_u32;
    for pair in other.as_bytes().windows(2) {
        if let Some(left) = pairs.get_mut(pair).filter(|left| **left > 0) {
            *left -= 1;
            shared += 2;
        }
    }
    // Names are at most a few hundred letters: exact in a float.
    f64::from(shared) / count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_other_languages_and_short_forms_are_alike() {
        for (one, other) in [
            ("city-of-ghent", "city-of-ghent"),
            ("city-of-gent", "city-of-ghent"),
            ("ghent", "stad-gent city-of-ghent"),
            ("helsingin-kaupunki", "helsingin-kaupnuki city-of-helsinki"),
            ("city-of-rotterdam", "rotterdam"),
        ] {
            assert!(are_alike(one, other), "{one} / {other}");
            assert!(are_alike(other, one), "{other} / {one}");
        }
    }

    #[test]
    fn other_places_are_other_organisations() {
        for (one, other) in [
            ("city-of-ghent", "city-of-bruges"),
            ("city-of-vantaa", "city-of-tampere"),
            ("oslo", "bodo"),
            ("", "x"),
        ] {
            assert!(!are_alike(one, other), "{one} / {other}");
        }
    }
}
