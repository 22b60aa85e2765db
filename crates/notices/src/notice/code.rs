//! Codes of published lists, and what a source says instead of one.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use vocabulary::{Country, Cpv, Currency, Language, Region};

/// A list of codes: a type whose values are known codes, each with one spelling of its own.
pub trait List: Clone + fmt::Display + FromStr + 'static {
    /// What the list is called by the publisher of the European notice standard (`reserved-procurement`).
    const NAME: &'static str;

    /// All codes, for lists that are short enough to be spelt out in a schema.
    #[must_use]
    fn codes() -> Vec<&'static str> {
        Vec::new()
    }
}

/// A code of the list `T`, or whatever the source says instead of one.
///
/// Lists grow, and notices are older and younger than this program: a code that is not on the list is kept as it was
/// written, so that nothing is lost, and a reader warns of it. In JSON it is the code alone, known or not.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code<T> {
    /// A code of the list.
    Known(T),
    /// Anything else, as it was written.
    Other(String),
}

impl<T: List> Code<T> {
    /// Reads `text` as a code; what is not on the list is kept as it is.
    #[must_use]
    pub fn read(text: &str) -> Self {
        text.parse()
            .map_or_else(|_| Self::Other(text.to_owned()), Self::Known)
    }
}

impl<T> Code<T> {
    /// The code, if it is on the list.
    #[must_use]
    pub const fn known(&self) -> Option<&T> {
        match self {
            Self::Known(code) => Some(code),
            Self::Other(_) => None,
        }
    }

    /// Whether it is on the list.
    #[must_use]
    pub const fn is_known(&self) -> bool {
        matches!(self, Self::Known(_))
    }
}

impl<T> From<T> for Code<T> {
    fn from(code: T) -> Self {
        Self::Known(code)
    }
}

/// `code == Nature::Works`, without unwrapping.
impl<T: PartialEq> PartialEq<T> for Code<T> {
    fn eq(&self, other: &T) -> bool {
        self.known() == Some(other)
    }
}

/// Questions to a code that may be absent: `lot.subject.nature.says(Nature::Works)`.
pub trait Says<T> {
    /// Whether the source says exactly this; silence and unknown codes do not.
    fn says(&self, code: T) -> bool;
}

impl<T: PartialEq> Says<T> for Option<Code<T>> {
    fn says(&self, code: T) -> bool {
        self.as_ref().is_some_and(|said| *said == code)
    }
}

impl<T: PartialEq> Says<T> for Vec<Code<T>> {
    fn says(&self, code: T) -> bool {
        self.iter().any(|said| *said == code)
    }
}

impl<T: fmt::Display> fmt::Display for Code<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(code) => code.fmt(f),
            Self::Other(text) => f.pad(text),
        }
    }
}

impl<T: fmt::Display> Serialize for Code<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de, T: List> Deserialize<'de> for Code<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<'de, str>::deserialize(deserializer)?;
        Ok(Self::read(&text))
    }
}

impl<T: List> JsonSchema for Code<T> {
    fn inline_schema() -> bool {
        T::codes().is_empty()
    }

    fn schema_name() -> Cow<'static, str> {
        format!("code-{}", T::NAME).into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let description = format!(
            "A code of the list {}, or what the source says instead",
            T::NAME
        );
        let codes = T::codes();
        if codes.is_empty() {
            return json_schema!({ "type": "string", "description": description });
        }
        json_schema!({
            "description": description,
            "anyOf": [{ "enum": codes }, { "type": "string" }]
        })
    }
}

macro_rules! vocabulary_list {
    ($($type:ty = $name:literal),* $(,)?) => {
        $(impl List for $type { const NAME: &'static str = $name; })*
    };
}

vocabulary_list!(
    Country = "country",
    Cpv = "cpv",
    Currency = "currency",
    Language = "language",
    Region = "nuts",
);

/// Declares a list of codes as an enumeration. The doc comment of a code is also its English meaning at run time.
macro_rules! codes {
    ($(
        $(#[doc = $about:literal])*
        pub enum $name:ident = $list:literal {
            $( $(#[doc = $meaning:literal])* $variant:ident = $code:literal $(| $alias:literal)*, )*
        }
    )*) => {$(
        $(#[doc = $about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $( $(#[doc = $meaning])* $variant, )*
        }

        impl $name {
            /// All codes of the list.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The code as notices write it.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),* }
            }

            /// What it means, in English.
            #[must_use]
            pub fn meaning(self) -> &'static str {
                match self { $(Self::$variant => concat!($($meaning),*).trim_ascii()),* }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.code())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::notice::code::NotOnList;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($code $(| $alias)* => Ok(Self::$variant),)*
                    _ => Err($crate::notice::code::NotOnList { list: $list, text: text.to_owned() }),
                }
            }
        }

        impl $crate::notice::code::List for $name {
            const NAME: &'static str = $list;

            fn codes() -> Vec<&'static str> {
                Self::ALL.iter().map(|code| code.code()).collect()
            }
        }
    )*};
}

pub(crate) use codes;

/// What was read is not on the list.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{text}\" is not on the list {list}")]
pub struct NotOnList {
    /// The name of the list.
    pub list: &'static str,
    /// What was read.
    pub text: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notice::codes::{Nature, ProcedureType};

    #[test]
    fn an_unknown_code_is_kept_and_comes_back_from_json() {
        let codes: Vec<Code<ProcedureType>> =
            serde_json::from_str(r#"["open","UNKNOWN"]"#).unwrap();

        assert_eq!(
            codes,
            [
                Code::Known(ProcedureType::Open),
                Code::Other("UNKNOWN".into())
            ]
        );
        assert_eq!(
            serde_json::to_string(&codes).unwrap(),
            r#"["open","UNKNOWN"]"#
        );
    }

    #[test]
    fn silence_and_unknown_codes_say_nothing() {
        let mut nature: Option<Code<Nature>> = None;
        assert!(!nature.says(Nature::Works));
        nature = Some(Code::read("werken"));
        assert!(!nature.says(Nature::Works));
        nature = Some(Code::read("works"));
        assert!(nature.says(Nature::Works) && !nature.says(Nature::Services));
    }

    #[test]
    fn a_known_code_has_one_spelling_in_json_however_it_was_read() {
        assert_eq!(Code::<Country>::read("GRC"), Code::<Country>::read("EL"));
        assert_eq!(Code::<Country>::read("GRC").to_string(), "GR");
    }
}
