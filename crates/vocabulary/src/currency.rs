//! The currencies in which European buyers plan, pay and publish.

use std::fmt;
use std::str::FromStr;

use crate::as_text::{as_text, text_column};

/// A currency, written as its ISO 4217 code (`EUR`): those of Europe, and the US dollar.
///
/// Bulgaria and Croatia pay in euro today; their former currencies stay for records from before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::DeriveValueType),
    sea_orm(value_type = "String", column_type = "Text")
)]
pub enum Currency {
    /// Albanian lek
    All,
    /// Armenian dram
    Amd,
    /// Bosnia and Herzegovina convertible mark
    Bam,
    /// Bulgarian lev, until 2025
    Bgn,
    /// Swiss franc
    Chf,
    /// Czech koruna
    Czk,
    /// Danish krone
    Dkk,
    /// Euro
    Eur,
    /// Pound sterling
    Gbp,
    /// Georgian lari
    Gel,
    /// Croatian kuna, until 2022
    Hrk,
    /// Hungarian forint
    Huf,
    /// Icelandic króna
    Isk,
    /// Moldovan leu
    Mdl,
    /// Macedonian denar
    Mkd,
    /// Norwegian krone
    Nok,
    /// Polish złoty
    Pln,
    /// Romanian leu
    Ron,
    /// Serbian dinar
    Rsd,
    /// Swedish krona
    Sek,
    /// Turkish lira
    Try,
    /// Ukrainian hryvnia
    Uah,
    /// United States dollar
    Usd,
}

as_text!(
    Currency,
    pattern = "^[A-Z]{3}$",
    example = "EUR",
    "a currency as its ISO 4217 code"
);
text_column!(Currency);

/// What was read is not a currency known here.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not the code of a currency known here, such as \"EUR\"")]
pub struct CurrencyError(String);

impl Currency {
    /// All currencies, in the order of their codes.
    pub const ALL: [Self; 23] = [
        Self::All,
        Self::Amd,
        Self::Bam,
        Self::Bgn,
        Self::Chf,
        Self::Czk,
        Self::Dkk,
        Self::Eur,
        Self::Gbp,
        Self::Gel,
        Self::Hrk,
        Self::Huf,
        Self::Isk,
        Self::Mdl,
        Self::Mkd,
        Self::Nok,
        Self::Pln,
        Self::Ron,
        Self::Rsd,
        Self::Sek,
        Self::Try,
        Self::Uah,
        Self::Usd,
    ];

    /// The ISO 4217 code: `EUR`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::All => "ALL",
            Self::Amd => "AMD",
            Self::Bam => "BAM",
            Self::Bgn => "BGN",
            Self::Chf => "CHF",
            Self::Czk => "CZK",
            Self::Dkk => "DKK",
            Self::Eur => "EUR",
            Self::Gbp => "GBP",
            Self::Gel => "GEL",
            Self::Hrk => "HRK",
            Self::Huf => "HUF",
            Self::Isk => "ISK",
            Self::Mdl => "MDL",
            Self::Mkd => "MKD",
            Self::Nok => "NOK",
            Self::Pln => "PLN",
            Self::Ron => "RON",
            Self::Rsd => "RSD",
            Self::Sek => "SEK",
            Self::Try => "TRY",
            Self::Uah => "UAH",
            Self::Usd => "USD",
        }
    }

    /// How many decimals its smallest unit has (ISO 4217): two, but none for the Icelandic króna.
    #[must_use]
    pub const fn minor_digits(self) -> u32 {
        match self {
            Self::Isk => 0,
            _ => 2,
        }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

/// Reads the three letters in either case.
impl FromStr for Currency {
    type Err = CurrencyError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|currency| currency.code().eq_ignore_ascii_case(text))
            .ok_or_else(|| CurrencyError(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_currency_is_found_again_by_its_code_and_stands_in_order() {
        assert!(Currency::ALL.is_sorted_by(|a, b| a < b && a.code() < b.code()));
        for currency in Currency::ALL {
            assert_eq!(currency.to_string().parse(), Ok(currency));
        }
        assert_eq!("eur".parse(), Ok(Currency::Eur));
    }

    #[test]
    fn a_currency_unknown_here_is_named_in_the_refusal() {
        assert_eq!(
            "DEM".parse::<Currency>().unwrap_err().to_string(),
            "\"DEM\" is not the code of a currency known here, such as \"EUR\""
        );
    }
}
