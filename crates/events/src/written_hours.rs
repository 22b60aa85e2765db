//! Hours as people write them in files, `09:30`.

use chrono::NaiveTime;
use serde::{Deserialize, Deserializer};

const HOURS: &str = "%H:%M";

/// Reads `09:30`.
///
/// # Errors
/// When the text is not hours and minutes of a day.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveTime, D::Error> {
    let text = String::deserialize(deserializer)?;
    NaiveTime::parse_from_str(&text, HOURS).map_err(serde::de::Error::custom)
}
