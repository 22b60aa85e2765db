//! The languages in which people read, write and meet here.

use std::fmt;
use std::str::FromStr;

use crate::as_text::{as_text, text_column};

/// A language of the house: the 24 official languages of the European Union, and Catalan, Icelandic, Norwegian and
/// Ukrainian.
///
/// Written as its ISO 639-1 code (`fi`). The order is that of the codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::DeriveValueType),
    sea_orm(value_type = "String", column_type = "Text")
)]
pub enum Language {
    Bulgarian,
    Catalan,
    Czech,
    Danish,
    German,
    Greek,
    English,
    Spanish,
    Estonian,
    Finnish,
    French,
    Irish,
    Croatian,
    Hungarian,
    Icelandic,
    Italian,
    Lithuanian,
    Latvian,
    Maltese,
    Norwegian,
    Dutch,
    Polish,
    Portuguese,
    Romanian,
    Slovak,
    Slovenian,
    Swedish,
    Ukrainian,
}

as_text!(
    Language,
    pattern = "^[a-z]{2}$",
    example = "fi",
    "a language as its ISO 639-1 code"
);
text_column!(Language);

/// What was read is not a language of the house.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not the code of a language known here, such as \"fi\"")]
pub struct LanguageError(String);

impl Language {
    /// All languages, in the order of their codes.
    pub const ALL: [Self; 28] = [
        Self::Bulgarian,
        Self::Catalan,
        Self::Czech,
        Self::Danish,
        Self::German,
        Self::Greek,
        Self::English,
        Self::Spanish,
        Self::Estonian,
        Self::Finnish,
        Self::French,
        Self::Irish,
        Self::Croatian,
        Self::Hungarian,
        Self::Icelandic,
        Self::Italian,
        Self::Lithuanian,
        Self::Latvian,
        Self::Maltese,
        Self::Norwegian,
        Self::Dutch,
        Self::Polish,
        Self::Portuguese,
        Self::Romanian,
        Self::Slovak,
        Self::Slovenian,
        Self::Swedish,
        Self::Ukrainian,
    ];

    /// The language of a BCP 47 tag as browsers send it: `sv-FI` and `SV` are Swedish.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next()?;
        primary.parse().ok()
    }

    /// The language of an ISO 639-3 code as European notices write it (`FIN`). Norwegian is known as `NOB`, and as
    /// `NOR` and `NNO` when read.
    #[must_use]
    pub fn of_alpha3(code: &str) -> Option<Self> {
        if ["NOR", "NNO"]
            .iter()
            .any(|norwegian| norwegian.eq_ignore_ascii_case(code))
        {
            return Some(Self::Norwegian);
        }
        Self::ALL
            .into_iter()
            .find(|language| language.alpha3().eq_ignore_ascii_case(code))
    }

    /// The ISO 639-1 code: `fi`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.facts().0
    }

    /// The ISO 639-3 code in capitals, as the code lists of the European Union use it: `FIN`.
    #[must_use]
    pub const fn alpha3(self) -> &'static str {
        self.facts().1
    }

    /// What its speakers call it, in the case they write it in running text: `suomi`, `Deutsch`.
    #[must_use]
    pub const fn endonym(self) -> &'static str {
        self.facts().2
    }

    /// Whether it is one of the 24 official languages of the European Union (Regulation 1/1958 as last amended in
    /// 2013).
    #[must_use]
    pub const fn is_official_in_eu(self) -> bool {
        !matches!(
            self,
            Self::Catalan | Self::Icelandic | Self::Norwegian | Self::Ukrainian
        )
    }

    const fn facts(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Bulgarian => ("bg", "BUL", "български"),
            Self::Catalan => ("ca", "CAT", "català"),
            Self::Czech => ("cs", "CES", "čeština"),
            Self::Danish => ("da", "DAN", "dansk"),
            Self::German => ("de", "DEU", "Deutsch"),
            Self::Greek => ("el", "ELL", "ελληνικά"),
            Self::English => ("en", "ENG", "English"),
            Self::Spanish => ("es", "SPA", "español"),
            Self::Estonian => ("et", "EST", "eesti"),
            Self::Finnish => ("fi", "FIN", "suomi"),
            Self::French => ("fr", "FRA", "français"),
            Self::Irish => ("ga", "GLE", "Gaeilge"),
            Self::Croatian => ("hr", "HRV", "hrvatski"),
            Self::Hungarian => ("hu", "HUN", "magyar"),
            Self::Icelandic => ("is", "ISL", "íslenska"),
            Self::Italian => ("it", "ITA", "italiano"),
            Self::Lithuanian => ("lt", "LIT", "lietuvių"),
            Self::Latvian => ("lv", "LAV", "latviešu"),
            Self::Maltese => ("mt", "MLT", "Malti"),
            Self::Norwegian => ("nb", "NOB", "norsk bokmål"),
            Self::Dutch => ("nl", "NLD", "Nederlands"),
            Self::Polish => ("pl", "POL", "polski"),
            Self::Portuguese => ("pt", "POR", "português"),
            Self::Romanian => ("ro", "RON", "română"),
            Self::Slovak => ("sk", "SLK", "slovenčina"),
            Self::Slovenian => ("sl", "SLV", "slovenščina"),
            Self::Swedish => ("sv", "SWE", "svenska"),
            Self::Ukrainian => ("uk", "UKR", "українська"),
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

/// Reads the two-letter code in either case; `no` and `nn` are Norwegian too.
impl FromStr for Language {
    type Err = LanguageError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if ["no", "nn"]
            .iter()
            .any(|norwegian| norwegian.eq_ignore_ascii_case(text))
        {
            return Ok(Self::Norwegian);
        }
        Self::ALL
            .into_iter()
            .find(|language| language.code().eq_ignore_ascii_case(text))
            .ok_or_else(|| LanguageError(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_names_every_language_once_in_the_order_of_the_codes() {
        let codes = Language::ALL.map(Language::code);
        assert!(codes.is_sorted_by(|a, b| a < b), "{codes:?}");
        assert!(Language::ALL.is_sorted());
        assert_eq!(
            Language::ALL
                .into_iter()
                .filter(|l| l.is_official_in_eu())
                .count(),
            24
        );
    }

    #[test]
    fn every_language_is_found_again_by_each_of_its_codes() {
        for language in Language::ALL {
            assert_eq!(language.code().parse(), Ok(language));
            assert_eq!(Language::of_alpha3(language.alpha3()), Some(language));
            assert_eq!(Language::of_tag(&format!("{language}-XX")), Some(language));
        }
    }

    #[test]
    fn all_written_norwegian_is_norwegian() {
        for code in ["nb", "no", "nn", "NO"] {
            assert_eq!(code.parse(), Ok(Language::Norwegian));
        }
        assert_eq!(Language::of_alpha3("NOR"), Some(Language::Norwegian));
        assert_eq!(Language::Norwegian.to_string(), "nb");
    }

    #[test]
    fn a_language_unknown_here_is_named_in_the_refusal() {
        assert_eq!(
            "tlh".parse::<Language>().unwrap_err().to_string(),
            "\"tlh\" is not the code of a language known here, such as \"fi\""
        );
        assert_eq!(Language::of_tag(""), None);
        assert_eq!(Language::of_alpha3("fi"), None);
    }
}
