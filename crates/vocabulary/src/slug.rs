//! The last part of a public address: `/events/buying-social-in-practice`.

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;

use crate::as_text::{as_text, text_column};
use crate::transliterate;

/// A name for an address: 1 to 80 of the characters a to z and 0 to 9, in words joined by single hyphens.
///
/// An address never changes once published, so a slug is made from a title once and then kept. Which words are
/// reserved, because another page has that address, is for the caller to know.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::DeriveValueType),
    sea_orm(value_type = "String", column_type = "Text")
)]
pub struct Slug(String);

as_text!(
    Slug,
    pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
    example = "buying-social-in-practice",
    "a name in an address: 1 to 80 of a-z and 0-9, in words joined by single hyphens"
);
text_column!(Slug);

/// Why a text cannot be part of an address as it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SlugError {
    #[error("a name in an address cannot be empty")]
    Empty,
    #[error("\"{0}\" is too long for a name in an address: at most {max} characters", max = Slug::MAX_LENGTH)]
    TooLong(String),
    #[error("\"{0}\" is not a name in an address: '{1}' is not one of a-z, 0-9 and the hyphen")]
    Character(String, char),
    #[error("\"{0}\" is not a name in an address: hyphens stand alone, between letters or digits")]
    Hyphen(String),
}

impl Slug {
    /// The most characters that a name in an address has.
    pub const MAX_LENGTH: usize = 80;

    /// What a title is called in an address if it has no letter or digit that can be written there.
    const NAMELESS: &str = "untitled";

    /// A slug that recalls `title`, shortened at the end of a word if it is too long. Every title gets one.
    #[must_use]
    pub fn of(title: &str) -> Self {
        let mut slug = String::new();
        let mut word_begins = true;
        let mut rest = title.chars();
        while let Some(letter) = rest.next() {
            match transliterate::ascii(letter) {
                Some(written) => {
                    if word_begins && !written.is_empty() {
                        if !slug.is_empty() {
                            slug.push('-');
                        }
                        word_begins = false;
                    }
                    slug.push_str(written);
                }
                None if is_possessive(letter, rest.as_str()) => {}
                None => word_begins = true,
            }
        }
        if slug.is_empty() {
            slug.push_str(Self::NAMELESS);
        }
        Self(shortened(slug, Self::MAX_LENGTH))
    }

    /// This slug with a number at its end, for the second thing of the same name: `market-day-2`.
    #[must_use]
    pub fn with_suffix(&self, number: u32) -> Self {
        let suffix = format!("-{number}");
        let mut slug = shortened(self.0.clone(), Self::MAX_LENGTH - suffix.len());
        slug.push_str(&suffix);
        Self(slug)
    }

    /// The name as it stands in the address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The buyer's guide is about one buyer and not about "buyer s".
fn is_possessive(letter: char, rest: &str) -> bool {
    let mut rest = rest.chars();
    matches!(letter, '\'' | '’')
        && rest.next().is_some_and(|next| matches!(next, 's' | 'S'))
        && !rest.next().is_some_and(char::is_alphanumeric)
}

/// At most `length` characters, cut between two words where that keeps at least half of them.
fn shortened(mut slug: String, length: usize) -> String {
    if slug.len() <= length {
        return slug;
    }
    let cut = if slug.as_bytes()[length] == b'-' {
        length
    } else {
        slug[..length]
            .rfind('-')
            .filter(|cut| *cut >= length / 2)
            .unwrap_or(length)
    };
    slug.truncate(cut);
    slug
}

impl AsRef<str> for Slug {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Slug {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Slug {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Slug {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl From<Slug> for String {
    fn from(slug: Slug) -> Self {
        slug.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Slug({self})")
    }
}

/// Accepts only what is a slug already; [`Slug::of`] makes one from a title.
impl FromStr for Slug {
    type Err = SlugError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is_allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if text.is_empty() {
            Err(SlugError::Empty)
        } else if let Some(character) = text.chars().find(|c| !is_allowed(*c)) {
            Err(SlugError::Character(text.to_owned(), character))
        } else if text.len() > Self::MAX_LENGTH {
            Err(SlugError::TooLong(text.to_owned()))
        } else if text.split('-').any(str::is_empty) {
            Err(SlugError::Hyphen(text.to_owned()))
        } else {
            Ok(Self(text.to_owned()))
        }
    }
}

impl TryFrom<String> for Slug {
    type Error = SlugError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn titles_of_european_trainings_become_readable_addresses() {
        for (title, slug) in [
            (
                "Buying social in practice (2nd edition)",
                "buying-social-in-practice-2nd-edition",
            ),
            (
                "Sosiaaliset hankinnat – mitä, miksi & miten?",
                "sosiaaliset-hankinnat-mita-miksi-miten",
            ),
            ("Straßenbau für Öffentliche", "strassenbau-fur-offentliche"),
            ("  Þjóð, Łódź, Århus, Tromsø  ", "thjod-lodz-arhus-tromso"),
            (
                "The buyer’s guide to l'économie sociale",
                "the-buyers-guide-to-l-economie-sociale",
            ),
            ("Κοινωνικές συμβάσεις 2026", "koinonikes-symvaseis-2026"),
            ("Социални поръчки", "sotsialni-porachki"),
            ("Procura+", "procura"),
            ("…", "untitled"),
            ("", "untitled"),
        ] {
            assert_eq!(Slug::of(title), slug);
        }
    }

    #[test]
    fn a_long_title_ends_with_a_whole_word() {
        let title = "word ".repeat(30);
        assert_eq!(Slug::of(&title).as_str(), ["word"; 16].join("-"));

        let one_word = "w".repeat(200);
        assert_eq!(Slug::of(&one_word).as_str(), "w".repeat(80));
    }

    #[test]
    fn a_number_fits_even_behind_the_longest_slug() {
        assert_eq!(Slug::of("Market day").with_suffix(2), "market-day-2");

        let longest: Slug = "w".repeat(80).parse().unwrap();
        assert_eq!(
            longest.with_suffix(u32::MAX).as_str(),
            format!("{}-4294967295", "w".repeat(69))
        );
    }

    #[test]
    fn what_is_no_slug_is_refused_with_the_reason() {
        let refusal = |text: &str| text.parse::<Slug>().unwrap_err();

        assert_eq!(refusal(""), SlugError::Empty);
        assert_eq!(
            refusal("Market"),
            SlugError::Character("Market".into(), 'M')
        );
        assert_eq!(refusal("../x"), SlugError::Character("../x".into(), '.'));
        for text in ["-", "-a", "a-", "a--b"] {
            assert_eq!(refusal(text), SlugError::Hyphen(text.into()));
        }
        let long = "a".repeat(81);
        assert_eq!(
            refusal(&long).to_string(),
            format!("\"{long}\" is too long for a name in an address: at most 80 characters")
        );
    }

    proptest! {
        #[test]
        fn every_title_gets_a_valid_slug(title in ".{0,200}", number: u32) {
            let slug = Slug::of(&title);

            prop_assert_eq!(slug.as_str().parse::<Slug>(), Ok(slug.clone()));
            let numbered = slug.with_suffix(number);
            prop_assert_eq!(numbered.as_str().parse::<Slug>(), Ok(numbered.clone()));
            prop_assert_ne!(numbered, slug);
        }

        #[test]
        fn a_slug_is_its_own_slug(text in "[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,5}") {
            prop_assert_eq!(String::from(Slug::of(&text)), text);
        }

        #[test]
        fn different_numbers_make_different_slugs(text in "[a-z0-9-]{1,90}", a: u32, b: u32) {
            let slug = Slug::of(&text);
            prop_assert_eq!(slug.with_suffix(a) == slug.with_suffix(b), a == b);
        }

        #[test]
        fn json_is_the_bare_text(text in "[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,5}") {
            let slug: Slug = text.parse().unwrap();
            let json = serde_json::to_string(&slug).unwrap();

            prop_assert_eq!(&json, &format!("\"{text}\""));
            prop_assert_eq!(serde_json::from_str::<Slug>(&json).unwrap(), slug);
        }
    }
}
