//! What a schedule, a discount or a supplement is called: it stands on invoices in many languages.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use vocabulary::Language;

/// A name in one language, whichever that is, or in several.
///
/// In a file `name = "Participant fee"`, or `name = { en = "Participant fee", nl = "Deelnemersbijdrage" }`. Of several
/// the English one is the original, or else the first by the code of its language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    untagged,
    expecting = "a name, or one for each language: { en = \"Fee\", nl = \"Bijdrage\" }"
)]
pub enum Name {
    /// As it is, for every reader.
    One(String),
    /// By language; each has something in it.
    Several(BTreeMap<Language, String>),
}

impl Name {
    /// By which it is known where only one name has room.
    #[must_use]
    pub fn original(&self) -> &str {
        match self {
            Self::One(name) => name,
            Self::Several(names) => names
                .get(&Language::English)
                .or_else(|| names.values().next())
                .map_or("", String::as_str),
        }
    }

    /// What a reader of this language gets: the original where nothing is written in theirs.
    #[must_use]
    pub fn in_language(&self, wanted: Language) -> &str {
        match self {
            Self::Several(names) => names.get(&wanted).map_or(self.original(), String::as_str),
            Self::One(name) => name,
        }
    }

    /// Whether it is called so in some language.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        self.all().any(|it| it == name)
    }

    /// Whether both are called alike in some language: so a later version may add languages.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        self.all().any(|name| other.is(name))
    }

    fn all(&self) -> impl Iterator<Item = &str> {
        let (one, several) = match self {
            Self::One(name) => (Some(name), None),
            Self::Several(names) => (None, Some(names.values())),
        };
        let several = several.into_iter().flatten();
        one.into_iter().chain(several).map(String::as_str)
    }

    /// The same without blanks around it and without languages in which nothing stands; nothing where
    /// nothing stands at all.
    #[must_use]
    pub(super) fn trimmed(&self) -> Option<Self> {
        match self {
            Self::One(name) => Some(name.trim())
                .filter(|name| !name.is_empty())
                .map(|name| Self::One(name.to_owned())),
            Self::Several(names) => {
                let names = names.iter();
                let names = names.map(|(language, name)| (*language, name.trim().to_owned()));
                let names: BTreeMap<_, _> = names.filter(|(_, name)| !name.is_empty()).collect();
                (!names.is_empty()).then_some(Self::Several(names))
            }
        }
    }
}

impl From<&str> for Name {
    fn from(name: &str) -> Self {
        Self::One(name.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(json: serde_json::Value) -> Name {
        serde_json::from_value(json).unwrap()
    }

    #[test]
    fn a_name_is_read_in_the_language_asked_for_or_as_it_was_written() {
        let several = read(json!({"nl": "Bijdrage", "en": "Fee"}));
        let read_by = |name: &Name, language: Language| name.in_language(language).to_owned();
        for (language, expected) in [
            (Language::Dutch, "Bijdrage"),
            (Language::English, "Fee"),
            (Language::Finnish, "Fee"),
        ] {
            assert_eq!(read_by(&several, language), expected);
            assert_eq!(read_by(&"Fee".into(), language), "Fee");
        }
        // Nobody wrote English: the first that is there.
        let no_english = read(json!({"nl": "Bijdrage", "fi": "Maksu"}));
        assert!(["Bijdrage", "Maksu"].contains(&no_english.original()));
        assert_eq!(read_by(&no_english, Language::Finnish), "Maksu");
    }

    #[test]
    fn a_name_that_gained_languages_is_still_the_same() {
        let (one, several) = (
            Name::from("Fee"),
            read(json!({"nl": "Bijdrage", "en": "Fee"})),
        );
        assert!(one.is_same(&several) && several.is_same(&one));
        assert!(!several.is_same(&"Dues".into()));
    }

    #[test]
    fn what_is_no_name_is_refused_in_words() {
        let refused = serde_json::from_value::<Name>(json!(3)).unwrap_err();
        assert_eq!(
            refused.to_string(),
            "a name, or one for each language: { en = \"Fee\", nl = \"Bijdrage\" }"
        );
        assert_eq!(read(json!({"en": " "})).trimmed(), None);
        assert_eq!(read(json!(" Fee ")).trimmed(), Some("Fee".into()));
    }
}
