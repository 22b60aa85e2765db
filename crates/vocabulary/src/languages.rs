//! Several languages at once: those of a training, of a person, of a house.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::{Language, LanguageError};

/// Languages in the order in which they were given, none of them twice. The first is the main one.
///
/// In JSON a list of codes, `["fi","sv"]`; as text `fi, sv`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "Vec<Language>")]
#[cfg_attr(feature = "sea-orm", derive(sea_orm::FromJsonQueryResult))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
pub struct Languages(Vec<Language>);

impl Languages {
    /// The main language, unless there is none at all.
    #[must_use]
    pub fn first(&self) -> Option<Language> {
        self.0.first().copied()
    }

    /// Whether `language` is one of them.
    #[must_use]
    pub fn contains(&self, language: Language) -> bool {
        self.0.contains(&language)
    }

    /// Adds `language` at the end, if it is not there yet.
    pub fn add(&mut self, language: Language) {
        if !self.contains(language) {
            self.0.push(language);
        }
    }

    /// One after the other, the main one first.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Language> + '_ {
        self.0.iter().copied()
    }

    /// All of them, the main one first.
    #[must_use]
    pub fn as_slice(&self) -> &[Language] {
        &self.0
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<Language> for Languages {
    fn from_iter<I: IntoIterator<Item = Language>>(languages: I) -> Self {
        let mut unique = Self::default();
        for language in languages {
            unique.add(language);
        }
        unique
    }
}

impl From<Vec<Language>> for Languages {
    fn from(languages: Vec<Language>) -> Self {
        languages.into_iter().collect()
    }
}

impl<const N: usize> From<[Language; N]> for Languages {
    fn from(languages: [Language; N]) -> Self {
        languages.into_iter().collect()
    }
}

impl From<Language> for Languages {
    fn from(language: Language) -> Self {
        Self(vec![language])
    }
}

impl IntoIterator for Languages {
    type Item = Language;
    type IntoIter = std::vec::IntoIter<Language>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Languages {
    type Item = Language;
    type IntoIter = std::iter::Copied<std::slice::Iter<'a, Language>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter().copied()
    }
}

impl fmt::Display for Languages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nth, language) in self.iter().enumerate() {
            if nth > 0 {
                f.write_str(", ")?;
            }
            write!(f, "{language}")?;
        }
        Ok(())
    }
}

/// Reads codes between commas or spaces; nothing at all is no language.
impl FromStr for Languages {
    type Err = LanguageError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.split([',', ' '])
            .filter(|code| !code.is_empty())
            .map(str::parse)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Language::{Finnish, Swedish};

    #[test]
    fn a_language_given_twice_stays_where_it_came_first() {
        let languages = Languages::from([Swedish, Finnish, Swedish]);

        assert_eq!(languages.as_slice(), [Swedish, Finnish]);
        assert_eq!(languages.first(), Some(Swedish));
    }

    #[test]
    fn what_json_repeats_is_read_once() {
        let languages: Languages = serde_json::from_str(r#"["fi","sv","fi"]"#).unwrap();

        assert_eq!(languages, Languages::from([Finnish, Swedish]));
        assert_eq!(serde_json::to_string(&languages).unwrap(), r#"["fi","sv"]"#);
    }

    #[test]
    fn one_unknown_code_refuses_the_whole_text() {
        assert_eq!("fi,sv".parse(), Ok(Languages::from([Finnish, Swedish])));
        assert_eq!(" ".parse(), Ok(Languages::default()));
        assert!("fi, xx".parse::<Languages>().is_err());
    }

    proptest! {
        #[test]
        fn text_and_json_bring_back_the_same_languages(
            languages in proptest::collection::vec(proptest::sample::select(Language::ALL.to_vec()), 0..40)
        ) {
            let languages = Languages::from(languages);

            prop_assert_eq!(languages.to_string().parse::<Languages>(), Ok(languages.clone()));
            let json = serde_json::to_string(&languages).unwrap();
            prop_assert_eq!(serde_json::from_str::<Languages>(&json).unwrap(), languages);
        }
    }
}
