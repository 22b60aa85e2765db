//! Hours as people write them, `09:30`, in files and in JSON.

use chrono::NaiveTime;
use serde::{Deserialize, Deserializer, Serializer};

const HOURS: &str = "%H:%M";

/// Writes `09:30`.
///
/// # Errors
/// As the serializer has them.
pub fn serialize<S: Serializer>(time: &NaiveTime, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&time.format(HOURS))
}

/// Reads `09:30`.
///
/// # Errors
/// When the text is not hours and minutes of a day.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveTime, D::Error> {
    let text = String::deserialize(deserializer)?;
    NaiveTime::parse_from_str(&text, HOURS).map_err(serde::de::Error::custom)
}
