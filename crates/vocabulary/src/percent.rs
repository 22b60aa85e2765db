//! Shares of a hundred: fees of a spend, discounts, weights of criteria.

use std::fmt;
use std::str::FromStr;

use crate::as_text::as_text;
use crate::decimal::{self, DecimalError};

/// A percentage with up to four decimals, exact: 0.055 % is 55 thousandths of a percent.
///
/// Written as the number alone, without superfluous zeros: `0.055`, `50`. A column keeps it as an integer, in
/// [parts per million](Self::parts_per_million), so that the database can compare it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "sea-orm", derive(sea_orm::DeriveValueType))]
pub struct Percent(i64);

as_text!(
    Percent,
    pattern = "^-?[0-9]+(\\.[0-9]+)?$",
    example = "0.055",
    "a percentage with up to four decimals, as the number alone"
);

/// Why a text is not a percentage.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PercentError {
    #[error("\"{0}\" is not a percentage: a number such as \"50\" or \"0.055\"")]
    Form(String),
    #[error("\"{0}\" has more than the four decimals that a percentage can have")]
    Decimals(String),
    #[error("\"{0}\" is too large for a percentage")]
    TooLarge(String),
}

impl Percent {
    const DECIMALS: u32 = 4;

    /// 0 %.
    pub const ZERO: Self = Self(0);
    /// The whole: 100 %.
    pub const HUNDRED: Self = Self::whole(100);

    /// So many whole percent.
    #[must_use]
    pub const fn whole(percent: i32) -> Self {
        Self(percent as i64 * 10_000)
    }

    /// A ten-thousandth of a percent for each part.
    #[must_use]
    pub const fn from_parts_per_million(parts: i64) -> Self {
        Self(parts)
    }

    /// The exact value, in ten-thousandths of a percent.
    #[must_use]
    pub const fn parts_per_million(self) -> i64 {
        self.0
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        decimal::write(self.0, Self::DECIMALS, &mut text)?;
        f.pad(text.trim_end_matches('0').trim_end_matches('.'))
    }
}

impl FromStr for Percent {
    type Err = PercentError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        decimal::read(text, Self::DECIMALS)
            .map(Self)
            .map_err(|error| match error {
                DecimalError::Form => PercentError::Form(text.to_owned()),
                DecimalError::Decimals => PercentError::Decimals(text.to_owned()),
                DecimalError::Range => PercentError::TooLarge(text.to_owned()),
            })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_percentage_is_written_without_superfluous_zeros() {
        for (text, written) in [
            ("50", "50"),
            ("0.0550", "0.055"),
            ("100.0", "100"),
            ("0", "0"),
            ("-2.5", "-2.5"),
        ] {
            assert_eq!(text.parse::<Percent>().unwrap().to_string(), written);
        }
        assert_eq!("100".parse(), Ok(Percent::HUNDRED));
        assert_eq!("0.055".parse(), Ok(Percent::from_parts_per_million(550)));
    }

    #[test]
    fn what_is_no_percentage_is_refused_for_what_is_wrong() {
        assert_eq!(
            "50 %".parse::<Percent>(),
            Err(PercentError::Form("50 %".into()))
        );
        assert_eq!(
            "0.00001".parse::<Percent>(),
            Err(PercentError::Decimals("0.00001".into()))
        );
        assert_eq!(
            "9".repeat(20).parse::<Percent>(),
            Err(PercentError::TooLarge("9".repeat(20)))
        );
    }

    proptest! {
        #[test]
        fn every_percentage_comes_back(parts: i64) {
            let percent = Percent::from_parts_per_million(parts);
            prop_assert_eq!(percent.to_string().parse(), Ok(percent));
        }
    }
}
