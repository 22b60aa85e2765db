#![doc = include_str!("../README.md")]

mod arg;
mod catalogue;
mod date_range;
mod dates;
mod day_parts;
mod form;
mod money;
mod names;
mod negotiate;
mod numbers;
mod per_language;
mod plurals;
mod reader;
mod sorting;
mod value;

pub use arg::Arg;
pub use catalogue::Catalogue;
pub use date_range::date_range;
pub use dates::{
    date, date_short, moment, month_year, time, time_range, weekday_date, zone, zone_short,
};
pub use day_parts::{month, month_short, weekday_short};
pub use money::money;
pub use names::{country_name, language_name};
pub use negotiate::negotiate;
pub use numbers::{bytes, decimal, list, number, percent};
pub use reader::Texts;
pub use sorting::compare;
pub use value::Value;

use vocabulary::Language;

/// The languages that the interface speaks. Content may be in any [`Language`], and dates and
/// numbers are written in all of them.
pub const UI_LANGUAGES: [Language; 9] = [
    Language::English,
    Language::French,
    Language::German,
    Language::Dutch,
    Language::Finnish,
    Language::Swedish,
    Language::Estonian,
    Language::Lithuanian,
    Language::Portuguese,
];
