//! A value that a sentence mentions: a piece of text or a whole number.

use std::borrow::Cow;

use fluent_bundle::FluentValue;
use vocabulary::Language;

use crate::Value;
use crate::plurals::counted;

/// A value handed to a sentence. Numbers are written in the reader's way and choose between
/// the plural forms of the sentence; texts are inserted as they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg<'a> {
    /// A text, inserted unchanged. Dates and money come here, already formatted.
    Text(Cow<'a, str>),
    /// A whole number.
    Number(i64),
}

impl<'a> Arg<'a> {
    /// The value for a sentence that is written in `language`.
    pub(crate) fn to_fluent(&'a self, language: Language) -> FluentValue<'a> {
        match self {
            Self::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Self::Number(number) => counted(*number, language).into(),
        }
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Arg<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

// Templates hand values over by reference, sometimes twice, so references count as values.
macro_rules! text {
    ($($reference:ty),*) => {$(
        impl<'a> From<$reference> for Arg<'a> {
            fn from(text: $reference) -> Self {
                Self::Text(Cow::Borrowed(text))
            }
        }
    )*};
}

text!(
    &'a str,
    &'a &'a str,
    &'a &'a &'a str,
    &'a String,
    &'a &'a String,
    &'a Cow<'a, str>
);

macro_rules! number {
    ($($number:ty),*) => {$(
        impl From<$number> for Arg<'_> {
            fn from(number: $number) -> Self {
                Self::Number(number.value())
            }
        }
        impl From<&$number> for Arg<'_> {
            fn from(number: &$number) -> Self {
                Self::Number(number.value())
            }
        }
        impl From<&&$number> for Arg<'_> {
            fn from(number: &&$number) -> Self {
                Self::Number(number.value())
            }
        }
    )*};
}

number!(u8, u16, u32, u64, usize, i16, i32, i64);
