#![doc = include_str!("../README.md")]

mod as_text;
mod country;
mod country_table;
mod cpv;
mod cpv_division;
mod currency;
mod decimal;
mod language;
mod languages;
mod money;
mod percent;
mod period;
mod region;
mod slug;
mod translated;
mod transliterate;

pub use country::{Country, CountryError};
pub use cpv::{Cpv, CpvError, CpvLevel};
pub use currency::{Currency, CurrencyError};
pub use language::{Language, LanguageError};
pub use languages::Languages;
pub use money::{Money, MoneyError};
pub use percent::{Percent, PercentError};
pub use period::{Period, PeriodError};
pub use region::{Region, RegionError};
pub use slug::{Slug, SlugError};
pub use translated::{Reading, Translated, TranslatedError};
