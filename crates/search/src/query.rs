//! Asking the index.

use chrono::NaiveDate;
use tantivy::collector::{Count, TopDocs};
use tantivy::query::Bm25StatisticsProvider;
use tantivy::schema::{Field, Value};
use tantivy::{DocId, Score, SegmentReader, TantivyDocument, TantivyError, Term};
use uuid::Uuid;
use vocabulary::Language;

use crate::excerpt::{Part, excerpt};
use crate::matching::Asked;
use crate::schema::{DATE, Fields, date, days};
use crate::{Error, Index, Text};

/// More hits than this are not shown on one page.
const MOST_HITS: usize = 100;
/// Nobody turns pages further than this.
const FURTHEST: usize = 10_000;

/// What is looked for, by whom.
#[derive(Debug, Clone, Copy)]
pub struct Query<'a> {
    /// What was typed; any text will do.
    pub text: &'a str,
    /// The audience keys that the viewer holds. Only entries that name one of them exist for this query.
    pub keys: &'a [String],
    /// The language of the reader: ranks higher and is shown where there is a choice.
    pub language: Language,
    /// Only entries of these kinds.
    pub kinds: Option<&'a [String]>,
    /// Only entries of this network.
    pub network: Option<&'a str>,
    /// Today, to rank what lies years back a little lower; without it age does not matter.
    pub today: Option<NaiveDate>,
    /// How many hits to return, 100 at most.
    pub limit: usize,
    /// How many hits to pass over first, for the pages after the first.
    pub offset: usize,
}

impl<'a> Query<'a> {
    /// A query for `text` in everything that `keys` open, first 20 hits.
    pub fn new(text: &'a str, keys: &'a [String], language: Language) -> Self {
        Self {
            text,
            keys,
            language,
            kinds: None,
            network: None,
            today: None,
            limit: 20,
            offset: 0,
        }
    }
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Results {
    /// How many entries match, on all pages.
    pub total: usize,
    /// The hits of the page asked for, the best first.
    pub hits: Vec<Hit>,
}

/// One entry that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The id of the entry.
    pub id: Uuid,
    /// Its kind.
    pub kind: String,
    /// Where it is read.
    pub href: String,
    /// When it takes place or was published.
    pub date: Option<NaiveDate>,
    /// The language of `title` and `excerpt`.
    pub language: Language,
    /// Its title.
    pub title: String,
    /// A piece of its body, as plain text in parts.
    pub excerpt: Vec<Part>,
    /// How well it fits; comparable within one query only.
    pub score: f32,
}

impl Index {
    /// Looks for `query` in what its keys open.
    ///
    /// # Errors
    /// Only if the index cannot be read; no query is wrong.
    pub fn search(&self, query: &Query<'_>) -> Result<Results, Error> {
        let asked = Asked::of(query.text);
        if asked.is_empty() || query.keys.is_empty() {
            return Ok(Results::default());
        }
        let searcher = self.reader.searcher();
        let run = asked.query(&self.fields, query);
        let limit = query.limit.min(MOST_HITS);
        if limit == 0 || query.offset > FURTHEST {
            return Ok(Results {
                total: searcher.search(&run, &Count)?,
                hits: Vec::new(),
            });
        }

        let best = TopDocs::with_limit(limit)
            .and_offset(query.offset)
            .tweak_score(ageing(query.today));
        let blind = Blind {
            fields: &self.fields,
        };
        let (total, found) =
            searcher.search_with_statistics_provider(&run, &(Count, best), &blind)?;
        let hits = found
            .into_iter()
            .map(|(score, address)| {
                self.hit(&searcher.doc(address)?, score, &asked, query.language)
            })
            .collect::<Result<_, _>>()?;
        Ok(Results { total, hits })
    }

    fn hit(
        &self,
        document: &TantivyDocument,
        score: Score,
        asked: &Asked,
        reader: Language,
    ) -> Result<Hit, Error> {
        let stored = |field| {
            document
                .get_first(field)
                .and_then(|value| value.as_str())
                .unwrap_or_default()
        };
        let texts: Vec<Text> = serde_json::from_str(stored(self.fields.texts))?;
        // Whatever was found by a word has a text, and every document an id: anything else is damage.
        let damaged = || TantivyError::InternalError("a document is incomplete".to_owned());
        let shown = excerpt(&texts, asked, reader).ok_or_else(damaged)?;
        Ok(Hit {
            id: stored(self.fields.id).parse().map_err(|_| damaged())?,
            kind: stored(self.fields.kind).to_owned(),
            href: stored(self.fields.href).to_owned(),
            date: document
                .get_first(self.fields.date)
                .and_then(|value| value.as_i64())
                .and_then(date),
            language: shown.language,
            title: shown.title,
            excerpt: shown.parts,
            score,
        })
    }
}

/// Takes a tenth off for each year gone by, down to seven tenths. What is to come loses nothing, nor does what has
/// no date.
fn ageing(
    today: Option<NaiveDate>,
) -> impl Fn(&SegmentReader) -> Box<dyn Fn(DocId, Score) -> Score> + Send + Sync {
    let today = today.map(days);
    move |segment| {
        let dates = segment.fast_fields().i64(DATE).ok();
        Box::new(move |doc, score| {
            let date = dates.as_ref().and_then(|dates| dates.first(doc));
            let years = match (today, date) {
                (Some(today), Some(date)) => ((today - date) / 365).clamp(0, 3),
                _ => 0,
            };
            score * (1.0 - 0.1 * years as Score)
        })
    }
}

/// Makes every word equally rare and every field equally long on average, whatever is in the index. Real numbers
/// would count entries that the viewer may not see, and through the scores give away that they are there.
struct Blind<'a> {
    fields: &'a Fields,
}

impl Bm25StatisticsProvider for Blind<'_> {
    fn total_num_tokens(&self, field: Field) -> tantivy::Result<u64> {
        let is_title = field == self.fields.title_words || field == self.fields.title_stems;
        let usual_length = if is_title { 8 } else { 200 };
        Ok(usual_length * self.total_num_docs()?)
    }

    fn total_num_docs(&self) -> tantivy::Result<u64> {
        Ok(1_000)
    }

    fn doc_freq(&self, _term: &Term) -> tantivy::Result<u64> {
        Ok(10)
    }
}
