//! One value in SQLite's file, as serde reads it: what is in a list or has fields stands there as JSON, times
//! and words as text, keys as bytes, yes and no as numbers.

use crate::column::JSON;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::types::ValueRef;
use serde::de::value::StrDeserializer;
use serde::de::{Deserializer, Error as _, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Error;

/// The value of one column of one row.
#[derive(Clone, Copy)]
pub(crate) struct Cell<'row>(pub ValueRef<'row>);

impl<'row> Cell<'row> {
    fn text(self) -> Result<&'row str, Error> {
        self.0.as_str().map_err(Error::custom)
    }

    fn json<T>(
        self,
        read: impl FnOnce(
            &mut serde_json::Deserializer<serde_json::de::StrRead<'row>>,
        ) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut json = serde_json::Deserializer::from_str(self.text()?);
        let value = read(&mut json)?;
        json.end()?;
        Ok(value)
    }

    fn plain<V: Visitor<'row>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            ValueRef::Null => visitor.visit_unit(),
            ValueRef::Integer(number) => visitor.visit_i64(number),
            ValueRef::Real(number) => visitor.visit_f64(number),
            ValueRef::Text(_) => visitor.visit_borrowed_str(self.text()?),
            ValueRef::Blob(bytes) => visitor.visit_borrowed_bytes(bytes),
        }
    }
}

macro_rules! plain {
    ($($method:ident)+) => {
        $(fn $method<V: Visitor<'row>>(self, visitor: V) -> Result<V::Value, Error> {
            self.plain(visitor)
        })+
    };
}

macro_rules! json {
    ($($method:ident)+) => {
        $(fn $method<V: Visitor<'row>>(self, visitor: V) -> Result<V::Value, Error> {
            self.json(|json| json.$method(visitor))
        })+
    };
}

impl<'row> Deserializer<'row> for Cell<'row> {
    type Error = Error;

    plain! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
        deserialize_f32 deserialize_f64 deserialize_char deserialize_str deserialize_string
        deserialize_bytes deserialize_byte_buf deserialize_unit deserialize_identifier
    }

    json! { deserialize_seq deserialize_map }

    fn deserialize_any<V: Visitor<'row>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            ValueRef::Text(_) => self.json(|json| json.deserialize_any(visitor)),
            _ => self.plain(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'row>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            ValueRef::Integer(number) => visitor.visit_bool(number != 0),
            _ => self.plain(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'row>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            ValueRef::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'row>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        if name == JSON {
            // Even where it says null, which is not the same as a column without a value.
            self.json(|json| visitor.visit_newtype_struct(json))
        } else {
            visitor.visit_newtype_struct(self)
        }
    }

    fn deserialize_struct<V: Visitor<'row>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.json(|json| json.deserialize_struct(name, fields, visitor))
    }

    /// A word; a choice that comes with more is [`crate::Json`].
    fn deserialize_enum<V: Visitor<'row>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let word: StrDeserializer<'_, Error> = self.text()?.into_deserializer();
        visitor.visit_enum(word)
    }

    forward_to_deserialize_any! {
        <W: Visitor<'row>>
        i128 u128 unit_struct tuple tuple_struct ignored_any
    }
}

/// A time as sqlx writes it into SQLite, `2026-03-12T09:00:00.5+00:00`; nothing where it is written otherwise.
pub(crate) fn time(text: &str) -> Option<DateTime<Utc>> {
    let text = text.strip_suffix("+00:00")?.as_bytes();
    let (whole, fraction) = text.split_at_checked(19)?;
    let marks = [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':')];
    if marks.iter().any(|(at, mark)| whole[*at] != *mark) {
        return None;
    }
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0, |number: u32, digit| {
            digit
                .is_ascii_digit()
                .then(|| number * 10 + u32::from(digit - b'0'))
        })
    };
    let nanoseconds = match fraction {
        [] => 0,
        [b'.', digits @ ..] if (1..=9).contains(&digits.len()) => {
            number(digits)? * 10_u32.pow(9 - digits.len() as u32)
        }
        _ => return None,
    };
    let year = i32::try_from(number(&whole[..4])?).ok()?;
    NaiveDate::from_ymd_opt(year, number(&whole[5..7])?, number(&whole[8..10])?)?
        .and_hms_nano_opt(
            number(&whole[11..13])?,
            number(&whole[14..16])?,
            number(&whole[17..])?,
            nanoseconds,
        )
        .map(|time| time.and_utc())
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{SecondsFormat, TimeDelta};
    use proptest::prelude::*;

    #[test]
    fn what_is_written_otherwise_is_left_to_others() {
        for text in [
            "",
            "+00:00",
            "2026-03-12",
            "2026-03-12 09:00:00+00:00",
            "2026-03-12T09:00:00Z",
            "2026-03-12T09:00:00+01:00",
            "2026-03-12T09:00:00.+00:00",
            "2026-03-12T09:00:00.0000000001+00:00",
            "2026-02-30T09:00:00+00:00",
            "2026-03-12T24:00:00+00:00",
            "2026-03-12T0é:00:00+00:00",
            "+2026-03-2T09:00:00+00:00",
        ] {
            assert_eq!(time(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_time_is_read_as_it_was_written(seconds in 0_i64..253_402_300_800, nanoseconds in 0_i64..1_000_000_000) {
            let at = DateTime::<Utc>::UNIX_EPOCH
                + TimeDelta::seconds(seconds)
                + TimeDelta::nanoseconds(nanoseconds);
            for at in [at, at - TimeDelta::nanoseconds(nanoseconds % 1_000_000)] {
                let text = at.to_rfc3339_opts(SecondsFormat::AutoSi, false);
                prop_assert_eq!(time(&text), Some(at));
            }
        }
    }
}
