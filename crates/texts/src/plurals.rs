//! Numbers that choose between the plural forms of a sentence.

use fluent_bundle::types::FluentNumber;
use vocabulary::Language;

/// `number` as a sentence in `language` counts it.
///
/// Fluent's plural rules (intl_pluralrules 7.0.2) follow CLDR in the languages of the interface but one. In Lithuanian
/// they look at the whole number where CLDR looks at its last two digits, so that 22 would be counted like 10, and 111
/// like 1. From 20 on we hand them a smaller number of the same form instead and keep the true one in an option that
/// Fluent leaves alone; [`true_value`] brings it back when it is written. The price: a Lithuanian sentence cannot
/// single out one exact number above 19.
pub(crate) fn counted(number: i64, language: Language) -> FluentNumber {
    let mut counted = FluentNumber::from(number);
    let magnitude = number.unsigned_abs();
    if language == Language::Lithuanian && magnitude >= 20 {
        let twin: i32 = match (magnitude % 10, magnitude % 100) {
            (_, 11..=19) | (0, _) => 10,
            (1, _) => 1,
            _ => 2,
        };
        counted.value = f64::from(if number < 0 { -twin } else { twin });
        counted.options.minimum_significant_digits = usize::try_from(magnitude).ok();
    }
    counted
}

/// The number that was handed to [`counted`].
pub(crate) fn true_value(counted: &FluentNumber) -> f64 {
    match counted.options.minimum_significant_digits {
        Some(magnitude) => (magnitude as f64).copysign(counted.value),
        None => counted.value,
    }
}

#[cfg(test)]
mod tests {
    use icu::locale::Locale;
    use icu::plurals::{PluralRules, PluralRulesPreferences};

    use crate::per_language::tag;
    use crate::{Catalogue, UI_LANGUAGES};

    const FORMS: &str = "form = { $n ->
    [one] One
    [two] Two
    [few] Few
    [many] Many
   *[other] Other
}
shown = { $n ->
    [one] { $n }
   *[other] { $n }
}
";

    #[test]
    fn every_language_of_the_interface_counts_as_cldr_says() {
        static FORM: Catalogue = Catalogue::new("plurals", None, [FORMS; UI_LANGUAGES.len()]);

        for language in UI_LANGUAGES {
            let locale: Locale = tag(language).parse().unwrap();
            let rules =
                PluralRules::try_new_cardinal(PluralRulesPreferences::from(&locale)).unwrap();
            for n in (0..=1_300).chain([2_021, 99_999, 100_000, 100_011, 100_022]) {
                assert_eq!(
                    FORM.reader(language).one("form", "n", n),
                    format!("{:?}", rules.category_for(n as u32)),
                    "{n} in {language}"
                );
            }
        }
    }

    #[test]
    fn the_number_that_is_shown_is_the_number_that_was_counted() {
        static FORM: Catalogue = Catalogue::new("plurals", None, [FORMS; UI_LANGUAGES.len()]);

        let shown = |n: i64| {
            FORM.reader(super::Language::Lithuanian)
                .one("shown", "n", n)
        };
        assert_eq!(
            [0, 21, 22, 111, -35].map(shown),
            ["0", "21", "22", "111", "−35"]
        );
    }
}
