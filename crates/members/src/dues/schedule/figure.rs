//! Numbers and days as people write them into a file.

use chrono::NaiveDate;
use serde::de::{Error, MapAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;

/// A number as it was written: `500`, `0.55` or `"0.55"`. The shortest text of a binary fraction is
/// what was typed, and from there on it is read as decimal digits: nothing is rounded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub(crate) struct Figure(pub String);

impl<'de> Deserialize<'de> for Figure {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reading;
        impl Visitor<'_> for Reading {
            type Value = Figure;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number such as 500 or \"0.55\"")
            }
            fn visit_i64<E: Error>(self, number: i64) -> Result<Figure, E> {
                Ok(Figure(number.to_string()))
            }
            fn visit_u64<E: Error>(self, number: u64) -> Result<Figure, E> {
                Ok(Figure(number.to_string()))
            }
            fn visit_f64<E: Error>(self, number: f64) -> Result<Figure, E> {
                if number.is_finite() {
                    Ok(Figure(number.to_string()))
                } else {
                    Err(E::invalid_value(Unexpected::Float(number), &self))
                }
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Figure, E> {
                Ok(Figure(text.trim().to_owned()))
            }
        }
        deserializer.deserialize_any(Reading)
    }
}

/// A day: `2026-01-01`, with quotes or, in TOML, without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub(super) struct Day(pub NaiveDate);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reading;
        impl<'de> Visitor<'de> for Reading {
            type Value = Day;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a day such as 2026-01-01")
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Day, E> {
                text.parse()
                    .map(Day)
                    .map_err(|_| E::invalid_value(Unexpected::Str(text), &self))
            }
            // A day without quotes comes from the reader of TOML as a map of one entry.
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Day, A::Error> {
                let entry = map.next_entry::<String, String>()?;
                let (_, text) =
                    entry.ok_or_else(|| A::Error::custom("a day such as 2026-01-01"))?;
                self.visit_str(&text)
            }
        }
        deserializer.deserialize_any(Reading)
    }
}
