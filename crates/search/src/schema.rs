//! The fields of the index, and an entry as a document of it.

use chrono::{Datelike, NaiveDate};
use tantivy::schema::{
    Field, IndexRecordOption, NumericOptions, STORED, STRING, Schema, TextFieldIndexing,
    TextOptions,
};
use tantivy::tokenizer::{PreTokenizedString, Token};
use tantivy::{TantivyDocument, Term};
use uuid::Uuid;

use crate::words::{Stems, Word, composed, words};
use crate::{Entry, Error, Text};

/// Changes with every change to the fields, to how texts become words or to who may find what, so that no index
/// is read by rules other than those it was written by.
pub(crate) const VERSION: u32 = 3;

/// A title longer than this cannot be typed in full, so it is compared by its beginning.
const LONGEST_TITLE_BYTES: usize = 1_000;

/// The fields of the index.
#[derive(Debug, Clone)]
pub(crate) struct Fields {
    pub(crate) schema: Schema,
    pub(crate) id: Field,
    pub(crate) kind: Field,
    pub(crate) href: Field,
    pub(crate) audience: Field,
    pub(crate) network: Field,
    /// Days since the year 1, for ranking and to be shown.
    pub(crate) date: Field,
    /// Each title as one term.
    pub(crate) whole_title: Field,
    pub(crate) title_words: Field,
    pub(crate) body_words: Field,
    pub(crate) title_stems: Field,
    pub(crate) body_stems: Field,
    /// The texts as they came, as JSON, to be shown.
    pub(crate) texts: Field,
}

/// The name of the fast field [`Fields::date`], by which segments know it.
pub(crate) const DATE: &str = "date";

impl Fields {
    pub(crate) fn new() -> Self {
        // These fields get words that are already taken apart; the name of a tokenizer is a formality.
        let indexing = TextFieldIndexing::default().set_tokenizer("raw");
        let with_positions = TextOptions::default().set_indexing_options(
            indexing
                .clone()
                .set_index_option(IndexRecordOption::WithFreqsAndPositions),
        );
        let with_counts = TextOptions::default()
            .set_indexing_options(indexing.set_index_option(IndexRecordOption::WithFreqs));
        let mut builder = Schema::builder();
        Self {
            id: builder.add_text_field("id", STRING | STORED),
            kind: builder.add_text_field("kind", STRING | STORED),
            href: builder.add_text_field("href", STORED),
            audience: builder.add_text_field("audience", STRING),
            network: builder.add_text_field("network", STRING),
            date: builder.add_i64_field(DATE, NumericOptions::default().set_fast().set_stored()),
            whole_title: builder.add_text_field("whole_title", STRING),
            title_words: builder.add_text_field("title_words", with_positions.clone()),
            body_words: builder.add_text_field("body_words", with_positions),
            title_stems: builder.add_text_field("title_stems", with_counts.clone()),
            body_stems: builder.add_text_field("body_stems", with_counts),
            texts: builder.add_text_field("texts", STORED),
            schema: builder.build(),
        }
    }

    /// The term that stands for the entry with `id`.
    pub(crate) fn id_term(&self, id: Uuid) -> Term {
        Term::from_field_text(self.id, &id.to_string())
    }

    pub(crate) fn document(&self, entry: &Entry) -> Result<TantivyDocument, Error> {
        let mut document = TantivyDocument::new();
        document.add_text(self.id, entry.id.to_string());
        document.add_text(self.kind, &entry.kind);
        document.add_text(self.href, &entry.href);
        for key in &entry.audience {
            document.add_text(self.audience, key);
        }
        if let Some(network) = &entry.network {
            document.add_text(self.network, network);
        }
        if let Some(date) = entry.date {
            document.add_i64(self.date, days(date));
        }
        // Composed now, so that an excerpt finds its words where the index says they are.
        let texts: Vec<_> = entry
            .texts
            .iter()
            .map(|text| Text {
                language: text.language,
                title: composed(&text.title),
                body: composed(&text.body),
            })
            .collect();
        for text in &texts {
            let stems = Stems::of(text.language);
            let title = words(&text.title);
            document.add_text(self.whole_title, whole_title(&title));
            document
                .add_pre_tokenized_text(self.title_stems, tokens(&title, |word| stems.stem(word)));
            document.add_pre_tokenized_text(
                self.title_words,
                tokens(&title, |word| word.folded.clone()),
            );
            let body = words(&text.body);
            document
                .add_pre_tokenized_text(self.body_stems, tokens(&body, |word| stems.stem(word)));
            document
                .add_pre_tokenized_text(self.body_words, tokens(&body, |word| word.folded.clone()));
        }
        document.add_text(self.texts, serde_json::to_string(&texts)?);
        Ok(document)
    }
}

/// The words of a title as the one term under which the whole of it is found.
pub(crate) fn whole_title(words: &[Word]) -> String {
    let mut title = words
        .iter()
        .map(|word| word.folded.as_str())
        .collect::<Vec<_>>()
        .join(" ");
    title.truncate(title.floor_char_boundary(LONGEST_TITLE_BYTES));
    title
}

pub(crate) fn days(date: NaiveDate) -> i64 {
    date.num_days_from_ce().into()
}

/// The day that [`days`] counted up to.
pub(crate) fn date(days: i64) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(days.try_into().ok()?)
}

fn tokens(words: &[Word], mut text: impl FnMut(&Word) -> String) -> PreTokenizedString {
    let tokens = words
        .iter()
        .enumerate()
        .map(|(position, word)| Token {
            offset_from: word.range.start,
            offset_to: word.range.end,
            position,
            text: text(word),
            position_length: 1,
        })
        .collect();
    PreTokenizedString {
        text: String::new(),
        tokens,
    } // the text itself is not stored here
}
