//! Names of countries and languages, from CLDR.

use icu::experimental::displaynames::DisplayNamesPreferences;
use icu::experimental::displaynames::multi::{LanguageDisplayNames, RegionDisplayNames};
use vocabulary::{Country, Language};

use crate::per_language::PerLanguage;

struct Names {
    countries: RegionDisplayNames,
    languages: LanguageDisplayNames,
}

static NAMES: PerLanguage<Names> = PerLanguage::new(|locale| {
    const COMPILED: &str = "the names in all languages are compiled in";
    let reader = DisplayNamesPreferences::from(locale);
    Names {
        countries: RegionDisplayNames::try_new(reader, Default::default()).expect(COMPILED),
        languages: LanguageDisplayNames::try_new(reader, Default::default()).expect(COMPILED),
    }
});

/// What readers of `language` call `country`: Finland, Finnland, Suomi. Its code, if they have no name for it.
pub fn country_name(country: Country, language: Language) -> String {
    let code = country.code();
    let name = code
        .parse()
        .ok()
        .and_then(|region| NAMES.get(language).countries.of(region));
    name.unwrap_or(code).to_owned()
}

/// What readers of `language` call the language `named`, in the case of running text: Finnish, finnisch, suomi. Its
/// code, if they have no name for it.
pub fn language_name(named: Language, language: Language) -> String {
    // Readers think of Norwegian, not of one of its two ways to write it.
    let code = if named == Language::Norwegian {
        "no"
    } else {
        named.code()
    };
    let name = code
        .parse()
        .ok()
        .and_then(|subtag| NAMES.get(language).languages.of(subtag));
    name.unwrap_or(named.code()).to_owned()
}
