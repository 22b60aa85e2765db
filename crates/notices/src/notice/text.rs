//! Texts as they were published, in as many languages as they were published in.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use vocabulary::{Language, Translated};

use super::code::Code;

/// A text in the languages in which it was published, in the order of publication. Without any, the source says nothing.
///
/// In JSON an object with the text under the code of each language, `{"nl":"Schoonmaak","fr":"Nettoyage"}`. Languages that
/// the house does not know keep the code of the source; a text without any language is under `und` (ISO 639-2: undetermined).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(Vec<(Code<Language>, String)>);

/// More than there are codes of two letters for languages.
const MOST_LANGUAGES: usize = 300;

/// The code for a text of which nobody says in which language it is.
pub const UNDETERMINED: &str = "und";

impl Text {
    /// Nothing said yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// The same with `text` in `language`, as [`add`](Self::add) does.
    #[must_use]
    pub fn with(mut self, language: impl Into<Code<Language>>, text: impl Into<String>) -> Self {
        self.add(language.into(), text.into());
        self
    }

    /// Adds `text` in `language`. A blank text is no text. A second text in the same language is put below the first,
    /// because notices may repeat an element where one paragraph was not enough; the same text twice is said once.
    ///
    /// Beyond 300 languages, which no notice has, a text is put below the last one.
    pub fn add(&mut self, language: Code<Language>, text: String) {
        if text.trim().is_empty() {
            return;
        }
        let is_full = self.0.len() >= MOST_LANGUAGES;
        let mut texts = self.0.iter_mut();
        let first = if is_full {
            texts.next_back()
        } else {
            texts.find(|(known, _)| *known == language)
        };
        match first {
            Some((_, first)) if *first == text => {}
            Some((_, first)) => {
                first.push('\n');
                first.push_str(&text);
            }
            None => self.0.push((language, text)),
        }
    }

    /// Adds all that `other` says, language by language.
    pub fn append(&mut self, other: Self) {
        for (language, text) in other.0 {
            self.add(language, text);
        }
    }

    /// Whether the source says nothing.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The languages and texts in the order of publication.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&Code<Language>, &str)> {
        self.0
            .iter()
            .map(|(language, text)| (language, text.as_str()))
    }

    /// The text in exactly this language.
    #[must_use]
    pub fn get(&self, language: Language) -> Option<&str> {
        self.iter()
            .find_map(|(known, text)| (*known == language).then_some(text))
    }

    /// The text in exactly this language, of the house or not.
    #[must_use]
    pub fn in_code(&self, language: &Code<Language>) -> Option<&str> {
        self.iter()
            .find_map(|(known, text)| (known == language).then_some(text))
    }

    /// The same texts, that in `language` first and the others by their codes.
    #[must_use]
    pub fn led_by(mut self, language: &Code<Language>) -> Self {
        self.0
            .sort_by_cached_key(|(known, _)| (known != language, known.to_string()));
        self
    }

    /// What a reader of `wanted` gets: that language, else English, else the first published.
    #[must_use]
    pub fn in_language(&self, wanted: Language) -> Option<&str> {
        self.get(wanted)
            .or_else(|| self.get(Language::English))
            .or_else(|| self.first())
    }

    /// The text that was published first, which is that of the notice's own language.
    #[must_use]
    pub fn first(&self) -> Option<&str> {
        self.0.first().map(|(_, text)| text.as_str())
    }

    /// Whether any of the languages has this to say: for questions that do not depend on the language.
    pub fn any(&self, mut question: impl FnMut(&str) -> bool) -> bool {
        self.iter().any(|(_, text)| question(text))
    }

    /// The texts in languages of the house, the first of them as the original; nothing if there is none.
    #[must_use]
    pub fn translated(&self) -> Option<Translated> {
        let mut known = self
            .iter()
            .filter_map(|(language, text)| Some((*language.known()?, text)));
        let (original, text) = known.next()?;
        Some(known.fold(
            Translated::new(original, text),
            |translated, (language, text)| translated.with(language, text),
        ))
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(language, text)| (language, text)))
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ByLanguage;

        impl<'de> Visitor<'de> for ByLanguage {
            type Value = Text;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text under the code of each language")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Text, A::Error> {
                let mut text = Text::new();
                while let Some((language, written)) = map.next_entry()? {
                    text.add(language, written);
                }
                Ok(text)
            }
        }

        deserializer.deserialize_map(ByLanguage)
    }
}

impl JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "description": "A text under the code of each language in which it was published, the first published first",
            "additionalProperties": { "type": "string" },
            "examples": [{ "nl": "Schoonmaak van scholen", "fr": "Nettoyage d'écoles" }]
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use vocabulary::Language::{Danish, Dutch, English, French};

    #[test]
    fn json_keeps_the_order_of_publication_and_languages_nobody_knows() {
        let text = Text::new()
            .with(Dutch, "Schoonmaak")
            .with(Code::Other("mkd".into()), "Чистење")
            .with(French, "Nettoyage");
        let json = r#"{"nl":"Schoonmaak","mkd":"Чистење","fr":"Nettoyage"}"#;

        assert_eq!(serde_json::to_string(&text).unwrap(), json);
        assert_eq!(serde_json::from_str::<Text>(json).unwrap(), text);
    }

    #[test]
    fn a_reader_gets_their_language_else_english_else_the_first() {
        let text = Text::new()
            .with(Dutch, "Schoonmaak")
            .with(French, "Nettoyage");

        assert_eq!(text.in_language(French), Some("Nettoyage"));
        assert_eq!(text.in_language(Danish), Some("Schoonmaak"));
        assert_eq!(
            text.with(English, "Cleaning").in_language(Danish),
            Some("Cleaning")
        );
        assert_eq!(Text::new().in_language(Danish), None);
    }

    #[test]
    fn a_repeated_language_is_one_text_of_two_lines_and_blanks_are_nothing() {
        let text = Text::new()
            .with(Dutch, "een")
            .with(Dutch, " \n")
            .with(Dutch, "twee");

        assert_eq!(text, Text::new().with(Dutch, "een\ntwee"));
    }
}
