//! Words by which a text is recognised, in the languages of the Union.
//!
//! They stand in `words/topics.toml`, topic by topic and language by language, so that whoever speaks a language can mend
//! them without reading code. A word is the beginning of a word (`turnover` finds "turnovers"), wherever upper and lower case stand.
//! `*umsatz` is also found inside a word ("Jahresumsatz"), `FSC|` only as a whole word.
//!
//! Words of all languages are looked for in every text: notices do not always tell their languages apart.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use aho_corasick::AhoCorasick;
use aho_corasick::packed::{self, Searcher};
use notices::notice::Text;

/// The words of a topic.
#[derive(Debug)]
pub(crate) struct Words {
    spellings: Vec<String>,
    /// For each spelling whether it may stand inside a word, and whether it has to end with one.
    bounds: Vec<Bounds>,
    /// Tells fast that a text in lower case has none of them, as most texts have; there is none for more than 128 spellings.
    quick: Option<Searcher>,
    /// Finds them with their bounds; made when a text seems to have one.
    automaton: OnceLock<AhoCorasick>,
}

#[derive(Clone, Copy, Debug)]
struct Bounds {
    inside: bool,
    whole: bool,
}

type Topics = BTreeMap<String, BTreeMap<String, Vec<String>>>;

impl Words {
    fn new<'a>(words: impl IntoIterator<Item = &'a str>) -> Self {
        let mut all = Vec::new();
        let mut bounds = Vec::new();
        for word in words {
            let (word, inside) = word
                .strip_prefix('*')
                .map_or((word, false), |word| (word, true));
            let (word, whole) = word
                .strip_suffix('|')
                .map_or((word, false), |word| (word, true));
            // The automaton folds ASCII only; other letters are folded by listing the three usual spellings.
            let lower = word.to_lowercase();
            let mut spellings = vec![capitalised(&lower), lower.to_uppercase(), lower];
            spellings.dedup_by(|one, other| one.eq_ignore_ascii_case(other));
            bounds.extend(spellings.iter().map(|_| Bounds { inside, whole }));
            all.append(&mut spellings);
        }
        let lower = all.iter().map(|spelling| spelling.to_ascii_lowercase());
        Self {
            quick: packed::Config::new()
                .heuristic_pattern_limits(false)
                .builder()
                .extend(lower)
                .build(),
            spellings: all,
            bounds,
            automaton: OnceLock::new(),
        }
    }

    fn automaton(&self) -> &AhoCorasick {
        self.automaton.get_or_init(|| {
            AhoCorasick::builder()
                .ascii_case_insensitive(true)
                .build(&self.spellings)
                .expect("a few hundred short words fit")
        })
    }

    /// Whether a text has one of the words, in any language.
    pub(crate) fn are_in(&self, text: &Text) -> bool {
        text.any(|text| self.find(text).is_some())
    }

    /// The first of the words in a text, as it stands there.
    pub(crate) fn find<'t>(&self, text: &'t str) -> Option<&'t str> {
        let has_none = |quick: &Searcher| quick.find(text.to_ascii_lowercase()).is_none();
        if self.quick.as_ref().is_some_and(has_none) {
            return None;
        }
        self.automaton()
            .find_overlapping_iter(text)
            .find_map(|found| {
                let bounds = self.bounds[found.pattern().as_usize()];
                let before = text[..found.start()].chars().next_back();
                let after = text[found.end()..].chars().next();
                let free =
                    |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
                ((bounds.inside || free(before)) && (!bounds.whole || free(after)))
                    .then(|| &text[found.range()])
            })
    }
}

/// The part of `text` around `found`, which is a part of it: about a sentence before and two after.
pub(crate) fn around<'t>(text: &'t str, found: &str) -> &'t str {
    const BEFORE: usize = 120;
    const AFTER: usize = 250;
    let start = (found.as_ptr() as usize)
        .saturating_sub(text.as_ptr() as usize)
        .min(text.len());
    let end = start + found.len();
    let from = text.floor_char_boundary(start.saturating_sub(BEFORE));
    let until = text.ceil_char_boundary(end.saturating_add(AFTER).min(text.len()));
    &text[from..until]
}

/// What some texts name, and whether "or equivalent" stands near it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Named<'t> {
    first: Option<&'t str>,
    is_open: bool,
}

impl<'t> Named<'t> {
    /// The first of `words` in `texts`.
    pub(crate) fn of(words: &Words, texts: impl IntoIterator<Item = &'t Text>) -> Self {
        let mut named = Self::default();
        for (_, text) in texts.into_iter().flat_map(Text::iter) {
            if let Some(word) = words.find(text) {
                named.first = named.first.or(Some(word));
                named.is_open |= equivalent().find(around(text, word)).is_some();
            }
        }
        named
    }

    /// What these texts name, else the others.
    pub(crate) fn or(self, others: Self) -> Self {
        Self {
            first: self.first.or(others.first),
            is_open: self.is_open || others.is_open,
        }
    }

    /// What is named, unless "or equivalent" stands near it or near another that is named.
    pub(crate) fn without_equivalent(self) -> Option<&'t str> {
        self.first.filter(|_| !self.is_open)
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

fn topics() -> &'static Topics {
    static TOPICS: OnceLock<Topics> = OnceLock::new();
    TOPICS.get_or_init(|| {
        toml::from_str(include_str!("../words/topics.toml"))
            .expect("a test reads the file of words")
    })
}

macro_rules! topic_functions {
    ($( $(#[doc = $doc:literal])* $name:ident = $topic:literal; )*) => {
        $(
            $(#[doc = $doc])*
            pub(crate) fn $name() -> &'static Words {
                static WORDS: OnceLock<Words> = OnceLock::new();
                WORDS.get_or_init(|| {
                    Words::new(topics()[$topic].values().flatten().map(String::as_str))
                })
            }
        )*

        #[cfg(test)]
        const TOPICS: &[&str] = &[$($topic),*];
    };
}

topic_functions! {
    /// Turnover.
    turnover = "turnover";
    /// Lots and why there are none.
    lots = "lots";
    /// References for earlier work.
    references = "references";
    /// Labels: environmental and social certification marks.
    labels = "labels";
    /// "Or equivalent".
    equivalent = "equivalent";
    /// Standards of management systems.
    standards = "standards";
    /// Social clauses: jobs, training, working conditions, fair trade.
    social = "social";
    /// Environment and climate.
    green = "green";
    /// Due diligence in supply chains.
    supply_chain = "supply-chain";
    /// Qualities of the tenderer rather than of the tender.
    tenderer = "tenderer";
    /// Direct payment of subcontractors.
    direct_payment = "direct-payment";
    /// Passing duties on to subcontractors.
    pass_down = "pass-down";
    /// With the tender, before the award.
    before_award = "before-award";
    /// The public sector as customer of earlier work.
    public_customers = "public-customers";
    /// Costs over the life cycle.
    life_cycle = "life-cycle";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_topic_of_the_file_is_used_and_has_words() {
        let file: Vec<&str> = topics().keys().map(String::as_str).collect();
        let mut used = TOPICS.to_vec();
        used.sort_unstable();
        assert_eq!(file, used);
        assert!(
            topics()
                .values()
                .flatten()
                .all(|(_, words)| !words.is_empty())
        );
    }

    #[test]
    fn what_is_around_a_word_is_about_three_sentences() {
        let text = format!("{}ISO 9001{}", "é".repeat(200), "ü".repeat(200));
        let found = Words::new(["ISO 9001"]).find(&text);
        assert_eq!(found, None, "the word begins inside another");
        let text = format!("{} ISO 9001 {}", "é".repeat(200), "ü".repeat(200));
        let found = Words::new(["ISO 9001"]).find(&text).unwrap();
        let around = around(&text, found);
        assert!(around.starts_with('é') && around.ends_with('ü') && around.contains("ISO 9001"));
        assert!(around.len() < 400, "{}", around.len());
    }

    #[test]
    fn a_word_is_found_at_the_beginning_of_words_in_any_case() {
        let words = Words::new(["turnover", "*umsatz", "FSC|", "οικολογικ", "équivalent"]);
        for text in [
            "Turnovers of",
            "Der Jahresumsatz",
            "FSC, PEFC",
            "ΟΙΚΟΛΟΓΙΚΌ",
            "ÉQUIVALENT",
        ] {
            assert!(words.find(text).is_some(), "{text}");
        }
        for text in ["overturnover", "FSCB", "satz", ""] {
            assert_eq!(words.find(text), None, "{text}");
        }
    }
}
