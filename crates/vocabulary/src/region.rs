//! Regions as European statistics and notices name them.

use std::fmt;
use std::str::FromStr;

use crate::Country;
use crate::as_text::{as_text, text_column};

/// A region by its NUTS code: a country (level 0, `FI`), down to a small region (level 3, `FI1B1`).
///
/// Only the form is checked, because the list of regions changes every few years while old notices keep the old codes
/// (Regulation (EC) 1059/2003). Greek and British codes begin with `EL` and `UK`; `GR` and `GB` are read as these.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::DeriveValueType),
    sea_orm(value_type = "String", column_type = "Text")
)]
pub struct Region {
    /// ASCII, filled up with zero bytes, so that a region sorts just before those inside it.
    code: [u8; 5],
    country: Country,
}

as_text!(
    Region,
    pattern = "^[A-Z]{2}[0-9A-Z]{0,3}$",
    example = "FI1B1",
    "a region as its NUTS code"
);
text_column!(Region);

/// Why a text is not the code of a region.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RegionError {
    #[error(
        "\"{0}\" is not a region code: two letters and up to three letters or digits, such as \"FI1B1\""
    )]
    Form(String),
    #[error("\"{0}\" is not a region code: it does not begin with the code of a country")]
    Country(String),
}

impl Region {
    /// The NUTS code: `FI1B1`.
    #[must_use]
    pub fn code(&self) -> &str {
        let length = self
            .code
            .iter()
            .position(|&byte| byte == 0)
            .unwrap_or(self.code.len());
        str::from_utf8(&self.code[..length]).expect("only ASCII is ever let in")
    }

    /// 0 for a country to 3 for a small region.
    #[must_use]
    pub fn level(&self) -> usize {
        self.code().len() - 2
    }

    /// The country in which it lies.
    #[must_use]
    pub fn country(&self) -> Country {
        self.country
    }

    /// The region one level up; a country has none.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        let last = self.code().len().checked_sub(1).filter(|&last| last >= 2)?;
        let mut parent = *self;
        parent.code[last] = 0;
        Some(parent)
    }

    /// Whether `other` is this region or lies inside it.
    #[must_use]
    pub fn contains(&self, other: &Self) -> bool {
        other.code().starts_with(self.code())
    }
}

/// The whole country as a region of level 0, also where a country has no NUTS regions of its own.
impl From<Country> for Region {
    fn from(country: Country) -> Self {
        let mut code = [0; 5];
        code[..2].copy_from_slice(country.nuts0().unwrap_or(country.code()).as_bytes());
        Self { code, country }
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl fmt::Debug for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Region({self})")
    }
}

/// Reads the code in either case.
impl FromStr for Region {
    type Err = RegionError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let form = || RegionError::Form(text.to_owned());
        let code = text.to_ascii_uppercase();
        let (country, inside) = code.split_at_checked(2).ok_or_else(form)?;
        if !country.bytes().all(|byte| byte.is_ascii_uppercase())
            || !inside.bytes().all(|byte| byte.is_ascii_alphanumeric())
            || inside.len() > 3
        {
            return Err(form());
        }
        let country: Country = country
            .parse()
            .map_err(|_| RegionError::Country(text.to_owned()))?;
        let mut region = Self::from(country);
        region.code[2..2 + inside.len()].copy_from_slice(inside.as_bytes());
        Ok(region)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn region(code: &str) -> Region {
        code.parse().unwrap()
    }

    #[test]
    fn a_small_region_knows_the_way_up_to_its_country() {
        let way: Vec<_> = std::iter::successors(Some(region("FI1B1")), Region::parent)
            .map(|region| (region.to_string(), region.level()))
            .collect();

        assert_eq!(
            way,
            [
                ("FI1B1".into(), 3),
                ("FI1B".into(), 2),
                ("FI1".into(), 1),
                ("FI".into(), 0)
            ]
        );
        assert_eq!(region("FI1B1").country(), "FI".parse().unwrap());
    }

    #[test]
    fn a_region_contains_itself_and_what_lies_inside_but_not_its_neighbour() {
        assert!(region("SE2").contains(&region("SE232")));
        assert!(region("SE232").contains(&region("SE232")));
        assert!(!region("SE232").contains(&region("SE2")));
        assert!(!region("SE2").contains(&region("SE12")));
    }

    #[test]
    fn greek_and_british_regions_keep_their_statistical_prefix() {
        assert_eq!(region("GR30").to_string(), "EL30");
        assert_eq!(region("el30").country(), "GR".parse().unwrap());
        assert_eq!(Region::from("GB".parse::<Country>().unwrap()), region("UK"));
    }

    #[test]
    fn what_has_not_the_form_of_a_region_is_refused() {
        for text in ["", "F", "FI1B12", "FI-1", "1I1", "F\u{e4}1", "\u{20ac}"] {
            assert_eq!(text.parse::<Region>(), Err(RegionError::Form(text.into())));
        }
        assert_eq!(
            "QQ1".parse::<Region>(),
            Err(RegionError::Country("QQ1".into()))
        );
    }

    proptest! {
        #[test]
        fn every_code_of_the_right_form_comes_back_and_lies_in_its_country(
            country in proptest::sample::select(Country::all().collect::<Vec<_>>()), inside in "[0-9A-Z]{0,3}"
        ) {
            let region: Region = format!("{}{inside}", country.nuts0().unwrap_or(country.code())).parse().unwrap();

            prop_assert_eq!(region.to_string().parse::<Region>(), Ok(region));
            prop_assert_eq!(region.country(), country);
            prop_assert_eq!(region.level(), inside.len());
            prop_assert!(Region::from(country).contains(&region));
            if let Some(parent) = region.parent() {
                prop_assert!(parent.contains(&region) && parent < region);
            }
        }

        #[test]
        fn no_text_makes_reading_fall_over(text in ".{0,6}") {
            if let Ok(region) = text.parse::<Region>() {
                prop_assert!(region.code().len() == text.len());
            }
        }
    }
}
