//! Countries, and the four ways in which European code lists write them.

use std::fmt;
use std::str::FromStr;

use crate::as_text::{as_text, text_column};
use crate::country_table::COUNTRIES;

/// A country, written as its ISO 3166-1 alpha-2 code (`FI`).
///
/// The list is closed: the countries and territories of the European procurement code lists, Kosovo as `XK` among them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::DeriveValueType),
    sea_orm(value_type = "String", column_type = "Text")
)]
pub struct Country([u8; 2]);

as_text!(
    Country,
    pattern = "^[A-Z]{2}$",
    example = "FI",
    "a country as its ISO 3166-1 alpha-2 code"
);
text_column!(Country);

/// What was read is not a country.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not the code of a country, such as \"FI\" or \"FIN\"")]
pub struct CountryError(String);

/// One row of the list of countries.
pub(crate) struct Facts {
    pub alpha2: [u8; 2],
    pub alpha3: &'static str,
    pub numeric: Option<u16>,
    pub nuts0: Option<&'static str>,
    pub union: Union,
}

/// How a country belongs to the European Union and the European Economic Area.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Union {
    Member,
    Area,
    Outside,
}

impl Country {
    /// All countries in the order of their codes.
    pub fn all() -> impl ExactSizeIterator<Item = Self> + Clone {
        COUNTRIES.iter().map(|facts| Self(facts.alpha2))
    }

    /// The country of a United Nations (ISO 3166-1 numeric) code, as maps use it.
    #[must_use]
    pub fn of_numeric(numeric: u16) -> Option<Self> {
        COUNTRIES
            .iter()
            .find(|facts| facts.numeric == Some(numeric))
            .map(|facts| Self(facts.alpha2))
    }

    /// The ISO 3166-1 alpha-2 code: `FI`, `GR`.
    #[must_use]
    pub fn code(self) -> &'static str {
        str::from_utf8(&self.facts().alpha2).expect("the table holds ASCII letters only")
    }

    /// The ISO 3166-1 alpha-3 code, which European notices use: `FIN`.
    #[must_use]
    pub fn alpha3(self) -> &'static str {
        self.facts().alpha3
    }

    /// The ISO 3166-1 numeric code, which maps use. Kosovo has none.
    #[must_use]
    pub fn numeric(self) -> Option<u16> {
        self.facts().numeric
    }

    /// The prefix of the NUTS codes of its regions, for countries that have such regions. It is the alpha-2 code but for
    /// Greece (`EL`) and the United Kingdom (`UK`).
    #[must_use]
    pub fn nuts0(self) -> Option<&'static str> {
        self.facts().nuts0
    }

    /// Whether it is a member state of the European Union (the 27 since 2020).
    #[must_use]
    pub fn is_eu(self) -> bool {
        self.facts().union == Union::Member
    }

    /// Whether it is in the European Economic Area: the European Union, Iceland, Liechtenstein and Norway.
    #[must_use]
    pub fn is_eea(self) -> bool {
        self.facts().union != Union::Outside
    }

    fn facts(self) -> &'static Facts {
        let row = COUNTRIES
            .binary_search_by_key(&self.0, |facts| facts.alpha2)
            .expect("a country is only ever made from a row of the table");
        &COUNTRIES[row]
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Country({self})")
    }
}

/// Reads two letters, three letters, `EL` for Greece and `UK` for the United Kingdom, in either case.
impl FromStr for Country {
    type Err = CountryError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = match *text.as_bytes() {
            [first, second] => {
                let code = [first.to_ascii_uppercase(), second.to_ascii_uppercase()];
                // Greece and the United Kingdom go by another code in statistics.
                let code = match &code {
                    b"EL" => *b"GR",
                    b"UK" => *b"GB",
                    _ => code,
                };
                COUNTRIES
                    .binary_search_by_key(&code, |facts| facts.alpha2)
                    .ok()
                    .map(|row| &COUNTRIES[row])
            }
            [_, _, _] => COUNTRIES
                .iter()
                .find(|facts| facts.alpha3.eq_ignore_ascii_case(text)),
            _ => None,
        };
        found
            .map(|facts| Self(facts.alpha2))
            .ok_or_else(|| CountryError(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn country(code: &str) -> Country {
        code.parse().unwrap()
    }

    #[test]
    fn the_list_is_sorted_and_none_of_its_codes_means_two_countries() {
        assert!(COUNTRIES.is_sorted_by(|a, b| a.alpha2 < b.alpha2));

        let mut codes = BTreeSet::new();
        let mut numbers = BTreeSet::new();
        for facts in &COUNTRIES {
            let alpha2 = str::from_utf8(&facts.alpha2).unwrap();
            assert!(codes.insert(alpha2), "{alpha2} twice");
            assert!(codes.insert(facts.alpha3), "{} twice", facts.alpha3);
            if let Some(nuts0) = facts.nuts0.filter(|nuts0| *nuts0 != alpha2) {
                assert!(codes.insert(nuts0), "{nuts0} twice");
            }
            if let Some(numeric) = facts.numeric {
                assert!(numbers.insert(numeric), "{numeric} twice");
            }
        }
    }

    #[test]
    fn every_country_is_found_again_by_each_of_its_codes() {
        for country in Country::all() {
            assert_eq!(country.code().parse(), Ok(country));
            assert_eq!(country.alpha3().parse(), Ok(country));
            assert_eq!(country.nuts0().map_or(Ok(country), str::parse), Ok(country));
            assert_eq!(
                country.numeric().map_or(Some(country), Country::of_numeric),
                Some(country)
            );
        }
    }

    #[test]
    fn greece_and_the_united_kingdom_go_by_two_codes() {
        assert_eq!(country("EL"), country("GR"));
        assert_eq!(country("uk"), country("GBR"));
        assert_eq!(
            (country("EL").code(), country("EL").nuts0()),
            ("GR", Some("EL"))
        );
        assert_eq!(
            (country("UK").code(), country("UK").nuts0()),
            ("GB", Some("UK"))
        );
    }

    #[test]
    fn the_union_has_27_members_and_the_area_three_more() {
        let eu: Vec<_> = Country::all()
            .filter(|c| c.is_eu())
            .map(Country::code)
            .collect();
        assert_eq!(
            eu.join(" "),
            "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
        );
        let area: Vec<_> = Country::all()
            .filter(|c| c.is_eea() && !c.is_eu())
            .map(Country::code)
            .collect();
        assert_eq!(area.join(" "), "IS LI NO");
    }

    #[test]
    fn what_is_no_country_is_named_in_the_refusal() {
        assert_eq!(
            "EU".parse::<Country>().unwrap_err().to_string(),
            "\"EU\" is not the code of a country, such as \"FI\" or \"FIN\""
        );
        for text in ["", "F", "FINN", "F\u{131}"] {
            assert!(text.parse::<Country>().is_err(), "{text:?}");
        }
    }
}
