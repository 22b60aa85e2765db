//! What is costly to make and never changes, kept once for each language.

use std::sync::OnceLock;

use icu::locale::Locale;
use vocabulary::Language;

/// One `T` per language, made when first asked for.
pub(crate) struct PerLanguage<T> {
    made: [OnceLock<T>; Language::ALL.len()],
    make: fn(&Locale) -> T,
}

impl<T> PerLanguage<T> {
    pub(crate) const fn new(make: fn(&Locale) -> T) -> Self {
        Self {
            made: [const { OnceLock::new() }; Language::ALL.len()],
            make,
        }
    }

    pub(crate) fn get(&self, language: Language) -> &T {
        self.made[language as usize].get_or_init(|| (self.make)(&locale(language)))
    }
}

/// The locale whose habits a language follows here. Two languages leave a choice: English is
/// written the British way (day before month) and Portuguese the European way.
pub(crate) fn tag(language: Language) -> &'static str {
    match language {
        Language::English => "en-GB",
        Language::Portuguese => "pt-PT",
        other => other.code(),
    }
}

pub(crate) fn locale(language: Language) -> Locale {
    tag(language).parse().expect("a language code is a locale")
}
