//! Which language a browser asks for.

use vocabulary::Language;

use crate::UI_LANGUAGES;

/// The language of the interface that the header `Accept-Language` likes best, or `None` if it names none of
/// [`UI_LANGUAGES`] (RFC 9110, section 12.5.4). A regional form counts as its language: `de-AT` is German.
/// Of two equally liked, the one named first wins.
pub fn negotiate(header: &str) -> Option<Language> {
    let mut best: Option<(u16, Language)> = None;
    for range in header.split(',') {
        let Some((language, weight)) = read(range) else {
            continue;
        };
        if weight > best.map_or(0, |(weight, _)| weight) {
            best = Some((weight, language));
        }
    }
    best.map(|(_, language)| language)
}

/// The language of one language range and its weight in thousandths; `*` and what we do not speak are none.
fn read(range: &str) -> Option<(Language, u16)> {
    let mut parts = range.split(';');
    let language = Language::of_tag(parts.next()?)?;
    if !UI_LANGUAGES.contains(&language) {
        return None;
    }
    let weight = match parts.next() {
        None => 1000,
        Some(parameter) => {
            let (name, weight) = parameter.split_once('=')?;
            let weight: f32 = weight.trim().parse().ok()?;
            if !name.trim().eq_ignore_ascii_case("q") || !(0.0..=1.0).contains(&weight) {
                return None;
            }
            (weight * 1000.0).round() as u16
        }
    };
    Some((language, weight))
}

#[cfg(test)]
mod tests {
    use super::*;
    use vocabulary::Language::{English, Finnish, German, Swedish};

    #[test]
    fn the_language_with_the_highest_weight_wins() {
        assert_eq!(negotiate("en;q=0.5, sv;q=0.9, fi;q=0.7"), Some(Swedish));
        assert_eq!(negotiate("sv;q=0.9, fi"), Some(Finnish));
        assert_eq!(negotiate("fi; q=0.8 , en ; q=0.801"), Some(English));
    }

    #[test]
    fn of_equals_the_first_wins() {
        assert_eq!(negotiate("de, en"), Some(German));
        assert_eq!(negotiate("en;q=0.8,de;q=0.8"), Some(English));
    }

    #[test]
    fn a_regional_form_counts_as_its_language() {
        assert_eq!(negotiate("de-AT"), Some(German));
        assert_eq!(negotiate("sv-FI,fi;q=0.8"), Some(Swedish));
    }

    #[test]
    fn a_language_that_we_do_not_speak_gives_way_to_the_next() {
        assert_eq!(negotiate("mt, it;q=0.9, fi;q=0.1"), Some(Finnish));
        assert_eq!(negotiate("mt, it;q=0.9"), None);
    }

    #[test]
    fn a_weight_of_zero_means_never() {
        assert_eq!(negotiate("fi;q=0, en;q=0.001"), Some(English));
        assert_eq!(negotiate("fi;q=0"), None);
    }

    #[test]
    fn what_cannot_be_read_is_passed_over() {
        assert_eq!(negotiate("*"), None);
        assert_eq!(negotiate(""), None);
        assert_eq!(
            negotiate("fi;q=2, de;q=x, sv;q=NaN, en;level=1, ;;, en;q=0.1"),
            Some(English)
        );
    }
}
