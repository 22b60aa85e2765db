//! What a hit shows of its entry: one language, its title, and the piece of the body that fits the query best.

use std::collections::VecDeque;

use vocabulary::Language;

use crate::Text;
use crate::matching::Asked;
use crate::words::{Word, words};

/// About two lines of a list.
const MOST_CHARS: usize = 220;
/// What stands before the first marked word, to give it a context.
const LEAD_CHARS: usize = 40;

/// A piece of an excerpt. Plain text: whoever puts it into a page escapes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The text.
    pub text: String,
    /// Whether it matches the query.
    pub is_match: bool,
}

/// The text of an entry that a hit shows.
pub(crate) struct Excerpt {
    pub(crate) language: Language,
    pub(crate) title: String,
    pub(crate) parts: Vec<Part>,
}

struct Marked {
    words: Vec<Word>,
    marks: Vec<bool>,
}

impl Marked {
    fn of(text: &str, language: Language, asked: &Asked) -> Self {
        let words = words(text);
        let marks = asked.marks(&words, language);
        Self { words, marks }
    }

    fn count(&self) -> usize {
        self.marks.iter().filter(|&&mark| mark).count()
    }
}

/// The excerpt of `texts` in the language of the reader if the query matches there, and otherwise in the one
/// where it matches most. Nothing for an entry without texts.
pub(crate) fn excerpt(texts: &[Text], asked: &Asked, reader: Language) -> Option<Excerpt> {
    let (text, body) = texts
        .iter()
        .rev() // of equals the last is taken, and that shall be the original
        .map(|text| {
            let title = Marked::of(&text.title, text.language, asked);
            let body = Marked::of(&text.body, text.language, asked);
            let count = title.count() + body.count();
            let is_readers = text.language == reader;
            ((is_readers && count > 0, count, is_readers), (text, body))
        })
        .max_by_key(|(rank, _)| *rank)?
        .1;
    Some(Excerpt {
        language: text.language,
        title: text.title.clone(),
        parts: parts(&text.body, &body),
    })
}

fn parts(text: &str, marked: &Marked) -> Vec<Part> {
    let (from, to) = window(text, marked);
    let mut parts = Vec::new();
    let mut push = |text: &str, is_match| {
        if !text.is_empty() {
            parts.push(Part {
                // A line of its own says something of its own.
                text: text.replace('\n', " · "),
                is_match,
            });
        }
    };
    let mut at = from;
    if from > 0 {
        push("… ", false);
    }
    for (word, _) in marked
        .words
        .iter()
        .zip(&marked.marks)
        .filter(|(_, mark)| **mark)
    {
        if word.range.start >= from && word.range.end <= to {
            push(&text[at..word.range.start], false);
            push(&text[word.range.clone()], true);
            at = word.range.end;
        }
    }
    push(&text[at..to], false);
    if to < text.trim_end().len() {
        push(" …", false);
    }
    parts
}

/// The piece of `text`, in bytes, with the most marked words, cut between words.
fn window(text: &str, marked: &Marked) -> (usize, usize) {
    let mut best = None;
    let mut inside = VecDeque::new();
    for (word, _) in marked
        .words
        .iter()
        .zip(&marked.marks)
        .filter(|(_, mark)| **mark)
    {
        inside.push_back(&word.range);
        while inside.front().is_some_and(|first| {
            text[first.start..word.range.end].chars().count() > MOST_CHARS - LEAD_CHARS
        }) {
            inside.pop_front();
        }
        if let Some(first) = inside.front()
            && best.is_none_or(|(count, _)| inside.len() > count)
        {
            best = Some((inside.len(), first.start));
        }
    }
    let first_mark = best.map_or(0, |(_, start)| start);
    let from = word_start_after(text, chars_before(text, first_mark, LEAD_CHARS), first_mark);
    let to = chars_after(text, from, MOST_CHARS);
    let to = if to == text.len() {
        to
    } else {
        word_end_before(text, from, to)
    };
    (from, to.min(text.trim_end().len()).max(from))
}

fn chars_before(text: &str, at: usize, count: usize) -> usize {
    text[..at]
        .char_indices()
        .rev()
        .take(count)
        .last()
        .map_or(at, |(before, _)| before)
}

fn chars_after(text: &str, at: usize, count: usize) -> usize {
    text[at..]
        .char_indices()
        .nth(count)
        .map_or(text.len(), |(after, _)| at + after)
}

/// The first start of a word at or after `from`, and `limit` at the latest.
fn word_start_after(text: &str, from: usize, limit: usize) -> usize {
    if from == 0 || text[..from].ends_with(char::is_whitespace) {
        return from;
    }
    let space = text[from..limit]
        .char_indices()
        .find(|(_, c)| c.is_whitespace());
    space.map_or(limit, |(at, c)| from + at + c.len_utf8())
}

/// The last end of a word at or before `to`; `to` itself within a word without end.
fn word_end_before(text: &str, from: usize, to: usize) -> usize {
    if text[to..].starts_with(char::is_whitespace) {
        return to;
    }
    match text[from..to].rfind(char::is_whitespace) {
        Some(space) if space > 0 => from + text[from..from + space].trim_end().len(),
        _ => to,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(body: &str, query: &str) -> String {
        let texts = [Text {
            language: Language::English,
            title: String::new(),
            body: body.to_owned(),
        }];
        let excerpt =
            excerpt(&texts, &Asked::of(query), Language::English).expect("there is a text");
        excerpt
            .parts
            .iter()
            .map(|part| {
                if part.is_match {
                    format!("[{}]", part.text)
                } else {
                    part.text.clone()
                }
            })
            .collect()
    }

    #[test]
    fn a_short_body_is_shown_whole_with_what_matches_marked() {
        assert_eq!(
            shown("Training on reserved contracts.", "contract"),
            "Training on reserved [contracts]."
        );
        assert_eq!(shown("Malmö stad", "malmo"), "[Malmö] stad");
        assert_eq!(shown("", "malmo"), "");
    }

    #[test]
    fn a_typo_is_marked_only_where_nothing_fits_better() {
        assert_eq!(
            shown("contract and contrast", "contract"),
            "[contract] and contrast"
        );
        assert_eq!(shown("an old contrast", "contract"), "an old [contrast]");
    }

    #[test]
    fn a_long_body_is_cut_between_words_around_what_matches() {
        let body = format!(
            "{}laundry services {}",
            "filler ".repeat(60),
            "ending ".repeat(60)
        );
        let shown = shown(&body, "laundry");
        assert!(
            shown.starts_with("… filler filler filler filler filler [laundry] services ending"),
            "{shown}"
        );
        assert!(shown.ends_with("ending …"), "{shown}");
        assert!(shown.chars().count() <= MOST_CHARS + 6, "{shown}");
    }

    #[test]
    fn the_piece_with_the_most_matches_is_shown() {
        let body = format!("fair {} fair electronics monitoring", "filler ".repeat(60));
        assert!(shown(&body, "fair electronics").ends_with("[fair] [electronics] monitoring"));
    }

    #[test]
    fn lines_are_kept_apart() {
        assert_eq!(
            shown("Helsinki\nFinland\nCity of Helsinki", "helsinki"),
            "[Helsinki] · Finland · City of [Helsinki]"
        );
    }

    #[test]
    fn a_body_without_a_match_shows_how_it_begins() {
        assert_eq!(shown("All about cleaning", "laundry"), "All about cleaning");
    }

    #[test]
    fn one_endless_word_is_cut_within() {
        let shown = shown(&"å".repeat(1_000), "x");
        assert_eq!(shown, format!("{} …", "å".repeat(MOST_CHARS)));
    }

    #[test]
    fn the_readers_language_is_shown_if_it_matches_and_else_the_one_that_does() {
        let text = |language, title: &str, body: &str| Text {
            language,
            title: title.to_owned(),
            body: body.to_owned(),
        };
        let texts = [
            text(Language::Finnish, "Hankintapäivä", "Helsingissä, Helsinki"),
            text(Language::English, "Procurement day", "In Helsinki"),
        ];
        let language = |query, reader| {
            excerpt(&texts, &Asked::of(query), reader).map(|excerpt| excerpt.language)
        };
        assert_eq!(
            language("Helsinki", Language::English),
            Some(Language::English)
        );
        assert_eq!(
            language("Helsinki", Language::French),
            Some(Language::Finnish)
        );
        assert_eq!(
            language("hankintapäivä", Language::English),
            Some(Language::Finnish)
        );
        assert_eq!(
            language("nothing", Language::English),
            Some(Language::English)
        );
        assert_eq!(
            language("nothing", Language::French),
            Some(Language::Finnish)
        );
        assert!(excerpt(&[], &Asked::of("x"), Language::English).is_none());
    }
}
