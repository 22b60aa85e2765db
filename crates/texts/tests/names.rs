//! What countries and languages are called.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use texts::{UI_LANGUAGES, country_name, language_name};
use vocabulary::Country;
use vocabulary::Language::{self, *};

fn country(code: &str) -> Country {
    code.parse().unwrap()
}

#[test]
fn countries_have_names_in_every_language_of_the_interface() {
    let named = |code: &str| UI_LANGUAGES.map(|language| country_name(country(code), language));
    assert_eq!(
        named("FI"),
        [
            "Finland",
            "Finlande",
            "Finnland",
            "Finland",
            "Suomi",
            "Finland",
            "Soome",
            "Suomija",
            "Finlândia"
        ]
    );
    assert_eq!(
        named("BE"),
        [
            "Belgium", "Belgique", "Belgien", "België", "Belgia", "Belgien", "Belgia", "Belgija",
            "Bélgica"
        ]
    );
    assert_eq!(
        named("CZ"),
        [
            "Czechia",
            "Tchéquie",
            "Tschechien",
            "Tsjechië",
            "Tšekki",
            "Tjeckien",
            "Tšehhi",
            "Čekija",
            "Chéquia"
        ]
    );
    assert_eq!(
        named("EL"),
        [
            "Greece",
            "Grèce",
            "Griechenland",
            "Griekenland",
            "Kreikka",
            "Grekland",
            "Kreeka",
            "Graikija",
            "Grécia"
        ]
    );
}

#[test]
fn languages_have_names_in_every_language_of_the_interface() {
    let named = |named| UI_LANGUAGES.map(|language| language_name(named, language));
    assert_eq!(
        named(German),
        [
            "German",
            "allemand",
            "Deutsch",
            "Duits",
            "saksa",
            "tyska",
            "saksa",
            "vokiečių",
            "alemão"
        ]
    );
    assert_eq!(
        named(Dutch),
        [
            "Dutch",
            "néerlandais",
            "Niederländisch",
            "Nederlands",
            "hollanti",
            "nederländska",
            "hollandi",
            "olandų",
            "neerlandês"
        ]
    );
    assert_eq!(
        named(Norwegian),
        [
            "Norwegian",
            "norvégien",
            "Norwegisch",
            "Noors",
            "norja",
            "norska",
            "norra",
            "norvegų",
            "norueguês"
        ]
    );
}

#[test]
fn no_country_and_no_language_goes_by_its_code_alone() {
    // CLDR has no Maltese name for the British Indian Ocean Territory.
    let unnamed_in_cldr = (Maltese, country("IO"));
    for reader in Language::ALL {
        for country in Country::all().filter(|&country| (reader, country) != unnamed_in_cldr) {
            assert_ne!(
                country_name(country, reader),
                country.code(),
                "{country} in {reader}"
            );
        }
        for language in Language::ALL {
            assert_ne!(
                language_name(language, reader),
                language.code(),
                "{language} in {reader}"
            );
        }
    }
}

#[test]
fn a_country_without_a_name_goes_by_its_code() {
    assert_eq!(country_name(country("IO"), Maltese), "IO");
}
