//! A text that people wrote, in one language or in several.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Language, Languages};

/// A text with its translations, and which of them is the original.
///
/// The original is always there. Translations without a visible character are not kept, so that a reader who asks for
/// one of them gets something to read instead.
///
/// In JSON `{"original":"fi","texts":{"fi":"Koulutus","en":"Training"}}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Unchecked")]
#[cfg_attr(feature = "sea-orm", derive(sea_orm::FromJsonQueryResult))]
pub struct Translated {
    original: Language,
    texts: BTreeMap<Language, String>,
}

/// What a reader gets: a text and in which language it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Reading<'a> {
    /// What there is to read.
    pub text: &'a str,
    /// The language it is in, for the `lang` attribute of a page.
    pub language: Language,
    /// Whether it was written in this language, rather than translated.
    pub is_original: bool,
}

/// Why a text and its translations do not fit together.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TranslatedError {
    #[error("the original is said to be in \"{0}\", but there is no text in that language")]
    OriginalMissing(Language),
    #[error("the text in \"{0}\" is the original and cannot be removed")]
    OriginalRemoved(Language),
}

impl Translated {
    /// A text written in `language`, not translated yet.
    pub fn new(language: Language, text: impl Into<String>) -> Self {
        Self {
            original: language,
            texts: BTreeMap::from([(language, text.into())]),
        }
    }

    /// The same with a text in one more language, as [`set`](Self::set) does.
    #[must_use]
    pub fn with(mut self, language: Language, text: impl Into<String>) -> Self {
        self.set(language, text);
        self
    }

    /// Writes the text in `language`. A blank text removes the translation; a blank original stays, as a blank.
    pub fn set(&mut self, language: Language, text: impl Into<String>) {
        let text = text.into();
        if language != self.original && is_blank(&text) {
            self.texts.remove(&language);
        } else {
            self.texts.insert(language, text);
        }
    }

    /// Removes the translation into `language`, if there is one.
    ///
    /// # Errors
    /// If `language` is that of the original.
    pub fn remove(&mut self, language: Language) -> Result<(), TranslatedError> {
        if language == self.original {
            return Err(TranslatedError::OriginalRemoved(language));
        }
        self.texts.remove(&language);
        Ok(())
    }

    /// What someone who wants `wanted` can read: that language, else English, else the original, else any language.
    /// Blank only if there is nothing at all to read.
    #[must_use]
    pub fn in_language(&self, wanted: Language) -> Reading<'_> {
        [wanted, Language::English, self.original]
            .into_iter()
            .chain(self.texts.keys().copied())
            .find_map(|language| self.get(language).map(|text| self.reading(language, text)))
            .unwrap_or_else(|| self.original())
    }

    /// The text as it was written first, which may be blank.
    #[must_use]
    pub fn original(&self) -> Reading<'_> {
        self.reading(
            self.original,
            self.texts.get(&self.original).map_or("", String::as_str),
        )
    }

    /// The text in exactly this language, unless it is missing or blank.
    #[must_use]
    pub fn get(&self, language: Language) -> Option<&str> {
        self.texts
            .get(&language)
            .map(String::as_str)
            .filter(|text| !is_blank(text))
    }

    /// The languages in which there is something to read, the original first.
    #[must_use]
    pub fn languages(&self) -> Languages {
        std::iter::once(self.original)
            .chain(self.texts.keys().copied())
            .filter(|language| self.get(*language).is_some())
            .collect()
    }

    /// Everything there is to read, the original first.
    pub fn readings(&self) -> impl Iterator<Item = Reading<'_>> {
        self.languages()
            .into_iter()
            .filter_map(|language| self.get(language).map(|text| self.reading(language, text)))
    }

    /// Whether there is nothing to read in any language.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.texts.values().all(|text| is_blank(text))
    }

    fn reading<'a>(&self, language: Language, text: &'a str) -> Reading<'a> {
        Reading {
            text,
            language,
            is_original: language == self.original,
        }
    }
}

impl Reading<'_> {
    /// Whether there is no visible character.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        is_blank(self.text)
    }
}

/// The text alone, as a page prints it.
impl fmt::Display for Reading<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text)
    }
}

fn is_blank(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_whitespace() || c == '\u{200B}' || c == '\u{FEFF}')
}

/// The JSON form before anyone looked whether the original is there.
#[derive(Deserialize)]
#[serde(
    deny_unknown_fields,
    expecting = "a text as its `original` language and its `texts` by language"
)]
struct Unchecked {
    original: Language,
    texts: BTreeMap<Language, String>,
}

impl TryFrom<Unchecked> for Translated {
    type Error = TranslatedError;

    fn try_from(
        Unchecked {
            original,
            mut texts,
        }: Unchecked,
    ) -> Result<Self, Self::Error> {
        if !texts.contains_key(&original) {
            return Err(TranslatedError::OriginalMissing(original));
        }
        texts.retain(|language, text| *language == original || !is_blank(text));
        Ok(Self { original, texts })
    }
}

// By hand: a map whose keys are languages has no derived schema that says which keys may occur.
#[cfg(feature = "utoipa")]
impl utoipa::PartialSchema for Translated {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        use utoipa::openapi::schema::{ObjectBuilder, Type};

        let texts = ObjectBuilder::new()
            .schema_type(Type::Object)
            .property_names(Some(Language::schema()))
            .additional_properties(Some(String::schema()))
            .description(Some(
                "The text in each language it exists in, under the code of the language",
            ));
        ObjectBuilder::new()
            .schema_type(Type::Object)
            .property("original", Language::schema())
            .required("original")
            .property("texts", texts)
            .required("texts")
            .description(Some(
                "A text in one or several languages; that of `original` is always among them",
            ))
            .into()
    }
}

#[cfg(feature = "utoipa")]
impl utoipa::ToSchema for Translated {}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::Language::{Danish, English, Finnish, Swedish};

    fn training() -> Translated {
        Translated::new(Finnish, "Koulutus").with(Swedish, "Utbildning")
    }

    #[test]
    fn a_reader_gets_the_language_they_want() {
        assert_eq!(
            training().in_language(Swedish),
            Reading {
                text: "Utbildning",
                language: Swedish,
                is_original: false
            }
        );
    }

    #[test]
    fn a_reader_of_a_missing_language_gets_english_and_without_english_the_original() {
        let original = Reading {
            text: "Koulutus",
            language: Finnish,
            is_original: true,
        };
        assert_eq!(training().in_language(Danish), original);

        let english = Reading {
            text: "Training",
            language: English,
            is_original: false,
        };
        assert_eq!(
            training().with(English, "Training").in_language(Danish),
            english
        );
    }

    #[test]
    fn a_blank_original_does_not_hide_its_translation() {
        let text = Translated::new(Finnish, " ").with(Swedish, "Utbildning");

        assert!(!text.is_blank());
        assert_eq!(text.in_language(Finnish).text, "Utbildning");
        assert_eq!(text.languages(), Languages::from(Swedish));
    }

    #[test]
    fn setting_a_translation_to_blank_removes_it() {
        let mut text = training();
        text.set(Swedish, " \n");

        assert_eq!(text, Translated::new(Finnish, "Koulutus"));
    }

    #[test]
    fn a_translation_can_be_removed_and_the_original_cannot() {
        let mut text = training();
        assert_eq!(
            text.remove(Finnish),
            Err(TranslatedError::OriginalRemoved(Finnish))
        );
        assert_eq!(text, training());

        assert_eq!(text.remove(Swedish), Ok(()));
        assert_eq!(text, Translated::new(Finnish, "Koulutus"));
    }

    #[test]
    fn json_names_the_original_and_brings_it_back() {
        let json = json!({ "original": "fi", "texts": { "fi": "Koulutus", "sv": "Utbildning" } });

        assert_eq!(serde_json::to_value(training()).unwrap(), json);
        assert_eq!(
            serde_json::from_value::<Translated>(json).unwrap(),
            training()
        );
    }

    #[test]
    fn json_without_its_original_is_refused() {
        let json = json!({ "original": "fi", "texts": { "sv": "Utbildning" } });

        assert_eq!(
            serde_json::from_value::<Translated>(json)
                .unwrap_err()
                .to_string(),
            "the original is said to be in \"fi\", but there is no text in that language"
        );
    }

    fn any_language() -> impl Strategy<Value = Language> {
        proptest::sample::select(Language::ALL.to_vec())
    }

    fn any_text() -> impl Strategy<Value = Translated> {
        let translations = proptest::collection::vec((any_language(), "[ a-z]{0,3}"), 0..6);
        (any_language(), "[ a-z]{0,3}", translations).prop_map(|(language, text, translations)| {
            translations
                .into_iter()
                .fold(Translated::new(language, text), |text, (language, more)| {
                    text.with(language, more)
                })
        })
    }

    proptest! {
        #[test]
        fn nobody_gets_a_blank_text_while_there_is_something_to_read(
            text in any_text(), wanted in any_language()
        ) {
            prop_assert_eq!(text.in_language(wanted).is_blank(), text.is_blank());
            prop_assert_eq!(text.languages().is_empty(), text.is_blank());
        }

        #[test]
        fn every_language_that_is_listed_can_be_read(text in any_text()) {
            for reading in text.readings() {
                prop_assert_eq!(text.in_language(reading.language), reading);
                prop_assert_eq!(reading.is_original, reading.language == text.original().language);
            }
        }

        #[test]
        fn json_brings_back_the_same_text(text in any_text()) {
            let json = serde_json::to_string(&text).unwrap();
            prop_assert_eq!(serde_json::from_str::<Translated>(&json).unwrap(), text);
        }
    }
}
