//! How a text becomes words, the same way for what is found and for what is asked.

use std::collections::BTreeSet;
use std::ops::Range;

use frostem::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use vocabulary::Language;

/// Longer words are compared by their first letters only.
const LONGEST_WORD_CHARS: usize = 64;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// Where it stands, in bytes.
    pub(crate) range: Range<usize>,
    /// In lower case, as stemmers want it.
    pub(crate) lower: String,
    /// In lower case without diacritics, as words are compared.
    pub(crate) folded: String,
}

impl Word {
    /// In letters.
    pub(crate) fn length(&self) -> usize {
        self.folded.chars().count()
    }
}

/// `text` with each letter and its marks composed, which is the form that all other functions here expect.
pub(crate) fn composed(text: &str) -> String {
    text.nfc().collect()
}

/// The words of `text`: runs of letters and digits.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        let is_inside = c.is_alphanumeric() || (start.is_some() && is_combining_mark(c));
        match start {
            None if is_inside => start = Some(at),
            Some(from) if !is_inside => {
                words.extend(word(text, from..at));
                start = None;
            }
            _ => {}
        }
    }
    words
}

fn word(text: &str, range: Range<usize>) -> Option<Word> {
    let lower: String = text[range.clone()]
        .chars()
        .take(LONGEST_WORD_CHARS)
        .collect::<String>()
        .to_lowercase();
    let folded = folded(&lower);
    (!folded.is_empty()).then_some(Word {
        range,
        lower,
        folded,
    })
}

/// `lower` without diacritics, and with the letters that Unicode does not take apart in the spelling that
/// people without the key for them use.
fn folded(lower: &str) -> String {
    let mut folded = String::with_capacity(lower.len());
    for c in lower.nfkd().filter(|&c| !is_combining_mark(c)) {
        match c {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ħ' => folded.push('h'),
            'ı' => folded.push('i'),
            'ς' => folded.push('σ'),
            _ => folded.push(c),
        }
    }
    folded
}

/// The languages whose words can be brought back to their stems.
pub(crate) fn stemmed_languages() -> impl Iterator<Item = Language> {
    Language::ALL
        .into_iter()
        .filter(|&language| stemming(language).is_some())
}

fn stemming(language: Language) -> Option<Algorithm> {
    Some(match language {
        Language::Catalan => Algorithm::Catalan,
        Language::Czech => Algorithm::Czech,
        Language::Danish => Algorithm::Danish,
        Language::Dutch => Algorithm::Dutch,
        Language::English => Algorithm::English,
        Language::Finnish => Algorithm::Finnish,
        Language::French => Algorithm::French,
        Language::German => Algorithm::German,
        Language::Greek => Algorithm::Greek,
        Language::Hungarian => Algorithm::Hungarian,
        Language::Irish => Algorithm::Irish,
        Language::Italian => Algorithm::Italian,
        Language::Lithuanian => Algorithm::Lithuanian,
        Language::Norwegian => Algorithm::Norwegian,
        Language::Polish => Algorithm::Polish,
        Language::Portuguese => Algorithm::Portuguese,
        Language::Romanian => Algorithm::Romanian,
        Language::Spanish => Algorithm::Spanish,
        Language::Swedish => Algorithm::Swedish,
        // There is no stemmer for these (the one for Estonian gives forms of a word different stems); their words
        // are matched by their beginnings.
        Language::Bulgarian
        | Language::Croatian
        | Language::Estonian
        | Language::Icelandic
        | Language::Latvian
        | Language::Maltese
        | Language::Slovak
        | Language::Slovenian
        | Language::Ukrainian => return None,
    })
}

/// Languages in which a word changes before its ending too (Finnish *koulutus*, *koulutuksen*), or whose stemmers
/// need the diacritics that people leave out when they search: the beginnings of their stems match as well.
const BY_BEGINNING: [Language; 6] = [
    Language::Catalan,
    Language::Czech,
    Language::Finnish,
    Language::Irish,
    Language::Lithuanian,
    Language::Polish,
];

/// With what the forms of `word` begin in all languages that go by beginnings.
pub(crate) fn beginnings(word: &Word) -> BTreeSet<String> {
    Language::ALL
        .into_iter()
        .filter_map(|language| Stems::of(language).beginning(word))
        .collect()
}

/// Brings the words of one language back to their stems.
pub(crate) struct Stems {
    language: Language,
    stemmer: Option<Stemmer>,
}

impl Stems {
    pub(crate) fn of(language: Language) -> Self {
        Self {
            language,
            stemmer: stemming(language).map(Stemmer::new),
        }
    }

    /// What the forms of `word` have in common, with a sign of the language in front: `fi:koulutuks`. A language
    /// without a stemmer gives the whole word after [`UNSTEMMED`], to be matched by its [`beginning`].
    pub(crate) fn stem(&self, word: &Word) -> String {
        match self.stemmer {
            Some(stemmer) => {
                let stem = folded(&stemmer.stem(&word.lower));
                format!("{}:{stem}", self.language.code())
            }
            None => format!("{UNSTEMMED}{}", word.folded),
        }
    }

    /// With what the forms of `word` begin, where its language goes by beginnings.
    pub(crate) fn beginning(&self, word: &Word) -> Option<String> {
        let is_known_so = self.stemmer.is_none() || BY_BEGINNING.contains(&self.language);
        let stem = self.stem(word);
        let (sign, rest) = stem.split_once(':').filter(|_| is_known_so)?;
        Some(format!("{sign}:{}", beginning(rest)))
    }
}

/// The sign in front of words of languages without a stemmer.
pub(crate) const UNSTEMMED: &str = "~:";

/// The beginning that `word` shares with its other forms, as a rule of thumb: endings of Baltic, Slavic and
/// Finnic words take up to three letters of ten. Words too short for an ending stay whole.
fn beginning(word: &str) -> String {
    let length = word.chars().count();
    let kept = (length * 7).div_ceil(10).max(4).min(length);
    word.chars().take(kept).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded_words(text: &str) -> Vec<String> {
        words(&composed(text))
            .into_iter()
            .map(|word| word.folded)
            .collect()
    }

    fn stem(language: Language, word: &str) -> String {
        Stems::of(language).stem(&words(word)[0])
    }

    #[test]
    fn words_are_letters_and_digits_without_case_and_diacritics() {
        assert_eq!(
            folded_words("L’énergie (Malmö), 2024!"),
            ["l", "energie", "malmo", "2024"]
        );
        assert_eq!(
            folded_words("ΔΗΜΌΣΙΕΣ Συμβάσεις"),
            ["δημοσιεσ", "συμβασεισ"]
        );
        assert_eq!(
            folded_words("Straße, Łódź, Đorđe, søknad"),
            ["strasse", "lodz", "dorde", "soknad"]
        );
        assert_eq!(folded_words("Malmo\u{308}"), folded_words("Malmö"));
        assert_eq!(folded_words("\"AND (NOT *:* )\\"), ["and", "not"]);
        assert_eq!(folded_words(" …—!"), Vec::<String>::new());
    }

    #[test]
    fn a_word_knows_where_it_stands() {
        let text = "åt Malmö";
        let ranges: Vec<_> = words(text)
            .into_iter()
            .map(|word| &text[word.range])
            .collect();
        assert_eq!(ranges, ["åt", "Malmö"]);
    }

    #[test]
    fn forms_of_a_word_share_a_stem_in_their_language() {
        assert_eq!(stem(Language::English, "trainings"), "en:train");
        assert_eq!(stem(Language::English, "training"), "en:train");
        assert_eq!(
            stem(Language::Swedish, "upphandlingar"),
            stem(Language::Swedish, "upphandling")
        );
        assert_eq!(
            stem(Language::Finnish, "koulutuksen"),
            stem(Language::Finnish, "koulutukset")
        );
        assert_eq!(stem(Language::Lithuanian, "mokymuose"), "lt:mokym");
        assert_eq!(stem(Language::Estonian, "hanked"), "~:hanked");
    }

    #[test]
    fn nineteen_languages_are_stemmed() {
        let codes: Vec<_> = stemmed_languages().map(Language::code).collect();
        assert_eq!(
            codes,
            [
                "ca", "cs", "da", "de", "el", "en", "es", "fi", "fr", "ga", "hu", "it", "lt", "nb",
                "nl", "pl", "pt", "ro", "sv"
            ]
        );
    }

    #[test]
    fn the_beginning_leaves_room_for_endings() {
        assert_eq!(beginning("mokymai"), "mokym");
        assert_eq!(beginning("viesuosiuose"), "viesuosiu");
        assert_eq!(beginning("hange"), "hang");
        assert_eq!(beginning("too"), "too");
    }

    #[test]
    fn a_stem_that_changes_is_known_by_its_beginning() {
        let beginning = |language, word: &str| Stems::of(language).beginning(&words(word)[0]);
        for asked in ["koulutus", "koulutuksen", "koulutukset"] {
            let beginning = beginning(Language::Finnish, asked).unwrap();
            for form in ["koulutus", "koulutuksen", "koulutuksissa"] {
                assert!(stem(Language::Finnish, form).starts_with(&beginning));
            }
        }
        assert_eq!(beginning(Language::English, "trainings"), None);
    }
}
