//! What counts as a match, and how much: the query as the index runs it and as an excerpt marks it.

use tantivy::query::{
    BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, FuzzyTermQuery, Occur,
    PhraseQuery, Query as Clause, TermQuery, TermSetQuery,
};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Score, Term};
use vocabulary::Language;

use crate::Query;
use crate::schema::{Fields, whole_title};
use crate::words::{Stems, Word, beginnings, composed, stemmed_languages, words};

/// Reading stops after this many words, which bounds what a query can cost.
const MOST_WORDS: usize = 16;
/// A title or name is shorter than this, and nobody types more.
const MOST_CHARS: usize = 1_000;

/// Above the sum of everything else, so that an exact title comes first.
const EXACT_TITLE: Score = 1_000.0;
/// In title and in body: the word as asked. Multiplies a score of about 2 to 8.
const WORD: (Score, Score) = (4.0, 1.0);
/// Another form of the word, in the reader's language.
const STEM: (Score, Score) = (3.4, 0.9);
/// Another form of the word, in another language.
const FOREIGN_STEM: (Score, Score) = (2.8, 0.7);
/// All words, one after the other.
const PHRASE: (Score, Score) = (2.0, 1.0);
/// Plain points from here on: a word that starts with the last word asked,
const START: (Score, Score) = (8.0, 2.0);
/// that starts like a word asked, in a language that goes by beginnings,
const BEGINNING: (Score, Score) = (6.0, 1.5);
/// or that could be meant.
const TYPO: (Score, Score) = (3.0, 0.75);
/// How much further matches of the same word add to the best of them.
const TIE_BREAKER: Score = 0.1;

/// The words of a query.
pub(crate) struct Asked {
    words: Vec<AskedWord>,
    whole: String,
}

struct AskedWord {
    word: Word,
    /// The last word may still be in the making.
    is_last: bool,
}

impl Asked {
    /// The words of `text`, whatever it is.
    pub(crate) fn of(text: &str) -> Self {
        let text: String = text.chars().take(MOST_CHARS).collect();
        let mut all = words(&composed(&text));
        all.truncate(MOST_WORDS);
        let whole = whole_title(&all);
        // The l in l'énergie says nothing; as the whole query a letter is all there is.
        if all.iter().any(|word| word.length() > 1) {
            all.retain(|word| word.length() > 1);
        }
        let last = all.len().saturating_sub(1);
        let words = all
            .into_iter()
            .enumerate()
            .map(|(at, word)| AskedWord {
                word,
                is_last: at == last,
            })
            .collect();
        Self { words, whole }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The query as the index runs it, limited to what the viewer's keys open.
    pub(crate) fn query(&self, fields: &Fields, query: &Query<'_>) -> BooleanQuery {
        let mut clauses = vec![(Occur::Must, one_of(fields.audience, query.keys))];
        if let Some(kinds) = query.kinds {
            clauses.push((Occur::Must, one_of(fields.kind, kinds)));
        }
        if let Some(network) = query.network {
            clauses.push((Occur::Must, one_of(fields.network, &[network])));
        }
        clauses.push((
            Occur::Must,
            self.any_of_enough_words(fields, query.language),
        ));
        clauses.push((
            Occur::Should,
            points(term(fields.whole_title, &self.whole), EXACT_TITLE),
        ));
        if self.words.len() > 1 {
            clauses.push((Occur::Should, self.phrase(fields.title_words, PHRASE.0)));
            clauses.push((Occur::Should, self.phrase(fields.body_words, PHRASE.1)));
        }
        BooleanQuery::new(clauses)
    }

    fn any_of_enough_words(&self, fields: &Fields, reader: Language) -> Box<dyn Clause> {
        let words = self
            .words
            .iter()
            .map(|asked| (Occur::Should, asked.clause(fields, reader)))
            .collect();
        Box::new(BooleanQuery::with_minimum_required_clauses(
            words,
            enough(self.words.len()),
        ))
    }

    fn phrase(&self, field: Field, boost: Score) -> Box<dyn Clause> {
        let terms = self
            .words
            .iter()
            .map(|asked| Term::from_field_text(field, &asked.word.folded))
            .collect();
        Box::new(BoostQuery::new(Box::new(PhraseQuery::new(terms)), boost))
    }

    /// Which of `words`, written in `language`, an excerpt marks. A word that could merely be meant is marked
    /// only where the text has nothing better.
    pub(crate) fn marks(&self, words: &[Word], language: Language) -> Vec<bool> {
        let stems = Stems::of(language);
        let stems_of_words: Vec<_> = words.iter().map(|word| stems.stem(word)).collect();
        let mut marks = vec![false; words.len()];
        for asked in &self.words {
            let stem = stems.stem(&asked.word);
            let beginning = stems.beginning(&asked.word);
            let mut is_found = false;
            for (at, word) in words.iter().enumerate() {
                let begins = |beginning: &String| stems_of_words[at].starts_with(beginning);
                let is_form = stems_of_words[at] == stem || beginning.as_ref().is_some_and(begins);
                if is_form || word.folded == asked.word.folded || asked.is_start_of(word) {
                    marks[at] = true;
                    is_found = true;
                }
            }
            if !is_found {
                for (mark, word) in marks.iter_mut().zip(words) {
                    *mark |= asked.is_typo_of(word);
                }
            }
        }
        marks
    }
}

/// How many of `count` words have to match: both of two, two thirds of more.
fn enough(count: usize) -> usize {
    if count <= 2 { count } else { count - count / 3 }
}

impl AskedWord {
    /// Any way in which this word can match; the best one counts.
    fn clause(&self, fields: &Fields, reader: Language) -> Box<dyn Clause> {
        let mut ways: Vec<Box<dyn Clause>> = Vec::new();
        let folded = &self.word.folded;
        let words = (fields.title_words, fields.body_words);
        let stems = (fields.title_stems, fields.body_stems);

        in_both(&mut ways, words, WORD, |field, boost| {
            Box::new(BoostQuery::new(term(field, folded), boost))
        });
        for language in stemmed_languages() {
            let stem = Stems::of(language).stem(&self.word);
            let boosts = if language == reader {
                STEM
            } else {
                FOREIGN_STEM
            };
            in_both(&mut ways, stems, boosts, |field, boost| {
                Box::new(BoostQuery::new(term(field, &stem), boost))
            });
        }
        if self.word.length() > 3 {
            for beginning in beginnings(&self.word) {
                in_both(&mut ways, stems, BEGINNING, |field, score| {
                    points(start(field, &beginning), score)
                });
            }
        }
        if self.is_last && self.word.length() > 1 {
            in_both(&mut ways, words, START, |field, score| {
                points(start(field, folded), score)
            });
        }
        let typos = self.typos();
        if typos > 0 {
            in_both(&mut ways, words, TYPO, |field, score| {
                points(near(field, folded, typos), score)
            });
        }
        Box::new(DisjunctionMaxQuery::with_tie_breaker(ways, TIE_BREAKER))
    }

    /// How many letters may be wrong. None in numbers: another year is another year.
    fn typos(&self) -> u8 {
        if self.word.folded.chars().any(char::is_numeric) {
            return 0;
        }
        match self.word.length() {
            0..=3 => 0,
            4..=7 => 1,
            _ => 2,
        }
    }

    fn is_start_of(&self, word: &Word) -> bool {
        self.is_last && self.word.length() > 1 && word.folded.starts_with(&self.word.folded)
    }

    fn is_typo_of(&self, word: &Word) -> bool {
        let typos = usize::from(self.typos());
        typos > 0
            && self.word.length().abs_diff(word.length()) <= typos
            && distance(&self.word.folded, &word.folded) <= typos
    }
}

/// Adds the clause that `make` makes for titles and the one for bodies.
fn in_both(
    ways: &mut Vec<Box<dyn Clause>>,
    (title, body): (Field, Field),
    (title_weight, body_weight): (Score, Score),
    make: impl Fn(Field, Score) -> Box<dyn Clause>,
) {
    ways.push(make(title, title_weight));
    ways.push(make(body, body_weight));
}

fn one_of(field: Field, values: &[impl AsRef<str>]) -> Box<dyn Clause> {
    let terms = values
        .iter()
        .map(|value| Term::from_field_text(field, value.as_ref()));
    points(Box::new(TermSetQuery::new(terms)), 0.0)
}

fn term(field: Field, text: &str) -> Box<dyn Clause> {
    Box::new(TermQuery::new(
        Term::from_field_text(field, text),
        IndexRecordOption::WithFreqs,
    ))
}

fn start(field: Field, text: &str) -> Box<dyn Clause> {
    Box::new(FuzzyTermQuery::new_prefix(
        Term::from_field_text(field, text),
        0,
        true,
    ))
}

fn near(field: Field, text: &str, typos: u8) -> Box<dyn Clause> {
    Box::new(FuzzyTermQuery::new(
        Term::from_field_text(field, text),
        typos,
        true,
    ))
}

fn points(clause: Box<dyn Clause>, score: Score) -> Box<dyn Clause> {
    Box::new(ConstScoreQuery::new(clause, score))
}

/// Letters to add, drop, change or swap with their neighbour to make `b` of `a`: the distance that the index
/// allows typos by (optimal string alignment).
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut before_last = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i; b.len() + 1];
        for j in 1..=b.len() {
            let change = usize::from(a[i - 1] != b[j - 1]);
            row[j] = (last[j] + 1).min(row[j - 1] + 1).min(last[j - 1] + change);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before_last[j - 2] + 1);
            }
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(text: &str) -> Vec<String> {
        Asked::of(text)
            .words
            .into_iter()
            .map(|asked| asked.word.folded)
            .collect()
    }

    #[test]
    fn single_letters_count_only_alone() {
        assert_eq!(asked("l'énergie"), ["energie"]);
        assert_eq!(asked("a b"), ["a", "b"]);
        assert!(Asked::of("?!").is_empty());
    }

    #[test]
    fn no_more_than_sixteen_words_are_read() {
        assert_eq!(asked(&"word ".repeat(500)).len(), MOST_WORDS);
    }

    #[test]
    fn short_queries_match_whole_and_long_ones_by_two_thirds() {
        assert_eq!([1, 2, 3, 4, 6, 16].map(enough), [1, 2, 2, 3, 4, 11]);
    }

    #[test]
    fn a_typo_is_a_letter_more_less_other_or_swapped() {
        assert_eq!(distance("tender", "tender"), 0);
        assert_eq!(distance("tender", "tneder"), 1);
        assert_eq!(distance("tender", "tnder"), 1);
        assert_eq!(distance("tender", "tenders"), 1);
        assert_eq!(distance("tender", "gender"), 1);
        assert_eq!(distance("procurement", "procuremnte"), 2);
        assert_eq!(distance("", "abc"), 3);
    }
}
