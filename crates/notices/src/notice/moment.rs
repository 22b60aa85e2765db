//! Days and times as they were published.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A day, with the time of day and the distance from Universal Time as far as they were published.
///
/// Written as in XML Schema: `2024-03-01`, `2024-03-01+01:00`, `2024-03-01T12:00:00`, `2024-03-01T12:00:00+01:00`. Nothing
/// is added: a day without an offset has none here either.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Moment {
    date: NaiveDate,
    time: Option<NaiveTime>,
    offset: Option<FixedOffset>,
}

/// What was read is not a day or a time.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "\"{0}\" is not a day such as \"2024-03-01\" or a time such as \"2024-03-01T12:00:00+01:00\""
)]
pub struct MomentError(String);

impl Moment {
    /// A day of which no more is said.
    #[must_use]
    pub const fn day(date: NaiveDate) -> Self {
        Self {
            date,
            time: None,
            offset: None,
        }
    }

    /// The same day at `time`, at a distance from Universal Time if there is one.
    #[must_use]
    pub const fn at(date: NaiveDate, time: NaiveTime, offset: Option<FixedOffset>) -> Self {
        Self {
            date,
            time: Some(time),
            offset,
        }
    }

    /// Puts a day and a time together that are published apart, `2024-03-01+01:00` and `12:00:00+01:00`. Where both have an
    /// offset, that of the time counts.
    ///
    /// # Errors
    /// If one of them is not what it should be.
    pub fn of_parts(date: &str, time: &str) -> Result<Self, MomentError> {
        let mut moment = read_date(date).ok_or_else(|| MomentError(date.to_owned()))?;
        let (time, offset) = read_time(time).ok_or_else(|| MomentError(time.to_owned()))?;
        moment.time = Some(time);
        moment.offset = offset.or(moment.offset);
        Ok(moment)
    }

    /// The day.
    #[must_use]
    pub const fn date(&self) -> NaiveDate {
        self.date
    }

    /// The time of day.
    #[must_use]
    pub const fn time(&self) -> Option<NaiveTime> {
        self.time
    }

    /// How far it is ahead of Universal Time.
    #[must_use]
    pub const fn offset(&self) -> Option<FixedOffset> {
        self.offset
    }

    /// The instant, if time of day and offset are known.
    #[must_use]
    pub fn instant(&self) -> Option<DateTime<Utc>> {
        let local = NaiveDateTime::new(self.date, self.time?);
        let instant = self.offset?.from_local_datetime(&local).single()?;
        Some(instant.to_utc())
    }

    /// How many calendar days `later` is after this day; negative if it is before. Time and offset do not count, as in
    /// the counting of time limits by calendar days.
    #[must_use]
    pub fn days_until(&self, later: &Self) -> i64 {
        (later.date - self.date).num_days()
    }
}

fn read_date(text: &str) -> Option<Moment> {
    let (date, rest) = text.split_at_checked(10)?;
    let number = |from: usize, to: usize| -> Option<u32> {
        let digits = &date.as_bytes()[from..to];
        digits.iter().all(u8::is_ascii_digit).then(|| {
            digits
                .iter()
                .fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'))
        })
    };
    if date.as_bytes()[4] != b'-' || date.as_bytes()[7] != b'-' {
        return None;
    }
    let year = i32::try_from(number(0, 4)?).ok()?;
    Some(Moment {
        date: NaiveDate::from_ymd_opt(year, number(5, 7)?, number(8, 10)?)?,
        time: None,
        offset: read_offset(rest)?,
    })
}

/// `12:00`, `12:00:00` or `12:00:00.000`, with or without an offset. 24:00 is read as the last minute of the day.
fn read_time(text: &str) -> Option<(NaiveTime, Option<FixedOffset>)> {
    let end = text.find(['Z', '+', '-']).unwrap_or(text.len());
    let (time, offset) = text.split_at(end);
    let time = match time {
        "24:00" | "24:00:00" => NaiveTime::from_hms_opt(23, 59, 59)?,
        time => NaiveTime::parse_from_str(time, "%H:%M:%S%.f")
            .or_else(|_| NaiveTime::parse_from_str(time, "%H:%M"))
            .ok()?,
    };
    Some((time, read_offset(offset)?))
}

#[expect(
    clippy::option_option,
    reason = "no offset is right, a broken one is not"
)]
fn read_offset(text: &str) -> Option<Option<FixedOffset>> {
    let sign = match text.as_bytes() {
        [] => return Some(None),
        [b'Z'] => return Some(FixedOffset::east_opt(0)),
        [b'+', ..] => 1,
        [b'-', ..] => -1,
        _ => return None,
    };
    let (hours, minutes) = text[1..].split_once(':')?;
    let part = |digits: &str| -> Option<i32> {
        (digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| digits.parse().ok())?
    };
    FixedOffset::east_opt(sign * (part(hours)? * 3600 + part(minutes)? * 60)).map(Some)
}

/// Reads a day, or a day and a time with `T` in between, each with or without an offset.
impl FromStr for Moment {
    type Err = MomentError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_once('T') {
            Some((date, time)) => {
                Self::of_parts(date, time).map_err(|_| MomentError(text.to_owned()))
            }
            None => read_date(text).ok_or_else(|| MomentError(text.to_owned())),
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.date)?;
        if let Some(time) = self.time {
            write!(f, "T{time}")?;
        }
        match self.offset {
            Some(offset) if offset.local_minus_utc() == 0 => f.write_str("Z"),
            Some(offset) => write!(f, "{offset}"),
            None => Ok(()),
        }
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl JsonSchema for Moment {
    fn schema_name() -> Cow<'static, str> {
        "Moment".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "A day, with time of day and offset as far as they were published",
            "pattern": r"^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$",
            "examples": ["2024-03-01", "2024-03-01+01:00", "2024-03-01T12:00:00+01:00"]
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn moment(text: &str) -> Moment {
        text.parse().unwrap()
    }

    #[test]
    fn what_is_not_said_is_not_added() {
        for text in [
            "2024-03-01",
            "2024-03-01+01:00",
            "2024-03-01Z",
            "2024-03-01T12:00:00",
            "2024-03-01T12:00:00-03:30",
            "2024-03-01T12:00:00.123Z",
        ] {
            assert_eq!(moment(text).to_string(), text);
        }
        assert_eq!(moment("2024-03-01T12:00:00").instant(), None);
    }

    #[test]
    fn day_and_time_published_apart_are_one_moment() {
        let deadline = Moment::of_parts("2024-03-01+01:00", "12:00:00.0000000+01:00").unwrap();

        assert_eq!(deadline, moment("2024-03-01T12:00:00+01:00"));
        assert_eq!(
            deadline.instant().unwrap().to_rfc3339(),
            "2024-03-01T11:00:00+00:00"
        );
        assert_eq!(
            Moment::of_parts("2024-03-01+01:00", "23:59").unwrap(),
            moment("2024-03-01T23:59:00+01:00")
        );
    }

    #[test]
    fn limits_are_counted_in_calendar_days() {
        assert_eq!(
            moment("2024-02-28T23:00:00Z").days_until(&moment("2024-03-01")),
            2
        );
        assert_eq!(moment("2024-03-01").days_until(&moment("2024-02-28")), -2);
    }

    #[test]
    fn what_is_no_day_is_named_in_the_refusal() {
        for text in [
            "",
            "2024-02-30",
            "01.03.2024",
            "2024-03-01T25:00:00",
            "2024-3-1",
            "2024-03-01+1",
        ] {
            assert_eq!(
                text.parse::<Moment>(),
                Err(MomentError(text.into())),
                "{text}"
            );
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_reading_fall_over(text in "\\PC{0,30}") {
            if let Ok(moment) = text.parse::<Moment>() {
                prop_assert_eq!(moment.to_string().parse(), Ok(moment));
            }
        }
    }
}
