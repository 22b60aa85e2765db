//! The order of the alphabet.

use std::cmp::Ordering;

use icu::collator::options::CollatorOptions;
use icu::collator::{CollatorBorrowed, CollatorPreferences};
use vocabulary::Language;

use crate::per_language::PerLanguage;

static COLLATORS: PerLanguage<CollatorBorrowed<'static>> = PerLanguage::new(|locale| {
    CollatorBorrowed::try_new(
        CollatorPreferences::from(locale),
        CollatorOptions::default(),
    )
    .expect("the order of all languages is compiled in")
});

/// How readers of `language` sort: `names.sort_by(|a, b| compare(language)(a, b))`.
pub fn compare(language: Language) -> impl Fn(&str, &str) -> Ordering + Copy {
    let collator = COLLATORS.get(language);
    move |a, b| collator.compare(a, b)
}

#[cfg(test)]
mod tests {
    use super::*;
    use vocabulary::Language::{English, Estonian, Finnish, German, Lithuanian, Swedish};

    fn sorted<const N: usize>(mut names: [&str; N], language: Language) -> [&str; N] {
        let compare = compare(language);
        names.sort_by(|a, b| compare(a, b));
        names
    }

    #[test]
    fn accents_and_capitals_do_not_tear_a_list_apart() {
        assert_eq!(
            sorted(["Zürich", "évian", "Evora", "Aachen"], English),
            ["Aachen", "évian", "Evora", "Zürich"]
        );
    }

    #[test]
    fn each_alphabet_has_its_own_end() {
        let names = ["Zeist", "Ängelholm", "Ålesund", "Oslo", "Örebro"];
        assert_eq!(
            sorted(names, German),
            ["Ålesund", "Ängelholm", "Örebro", "Oslo", "Zeist"]
        );
        for nordic in [Swedish, Finnish] {
            assert_eq!(
                sorted(names, nordic),
                ["Oslo", "Zeist", "Ålesund", "Ängelholm", "Örebro"]
            );
        }
        assert_eq!(
            sorted(
                ["Tartu", "Žukov", "Zeppelin", "Šiauliai", "Sõrve"],
                Estonian
            ),
            ["Sõrve", "Šiauliai", "Zeppelin", "Žukov", "Tartu"]
        );
        assert_eq!(
            sorted(["Kaunas", "Jonava", "Yla", "Ignalina"], Lithuanian),
            ["Ignalina", "Yla", "Jonava", "Kaunas"]
        );
    }
}
