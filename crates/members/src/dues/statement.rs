//! The statement of a bank as CSV: reading it, and finding the invoice of each line. Nothing here
//! touches the database: [`super::bank`] keeps what somebody has looked at.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use vocabulary::{Currency, Money};

/// The most lines of one statement.
const MOST: usize = 20_000;

/// A day, an amount and a reference: a line with fewer names does not begin a table.
const NAMED: usize = 3;

/// Words for what went out and, after each, for what came in.
const SIGNS: [&str; 20] = [
    "s", "h", "soll", "haben", "af", "bij", "d", "c", "dr", "cr", "debit", "credit", "dbit",
    "crdt", "débit", "crédit", "debet", "kredit", "-", "+",
];

/// Which columns hold what, counted from zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Columns {
    /// The day.
    pub date: usize,
    /// The amount, negative for what went out.
    pub amount: usize,
    /// What the payer wrote.
    pub reference: usize,
}

/// A statement as a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What the columns are called.
    pub header: Vec<String>,
    /// The lines below it.
    pub rows: Vec<Row>,
}

/// A line of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Where it begins in the file, the first line being 1.
    pub line: usize,
    /// What stands in it.
    pub cells: Vec<String>,
}

impl Row {
    fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// How many of its cells say something.
    fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.is_empty()).count()
    }
}

/// Money on an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booking {
    /// The line in the file.
    pub line: usize,
    /// The day.
    pub date: NaiveDate,
    /// How much, in the smallest unit.
    pub minor: i64,
    /// What the payer wrote.
    pub reference: String,
    /// By which the line is known again: the same line of the same statement is kept once.
    pub fingerprint: String,
}

/// A line that cannot be read, and which of its columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Odd {
    /// The line and what stands where a day should.
    Date(usize, String),
    /// The line and what stands where an amount should.
    Amount(usize, String),
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    #[error("there is nothing in it")]
    Empty,
    #[error("there are more than {MOST} lines")]
    TooLong,
    #[error("it is no table: {0}")]
    Malformed(String),
}

/// The text of a file: UTF-8 with or without a mark, or else Windows-1252, of which Latin-1 is a part.
#[must_use]
pub fn text_of(bytes: &[u8]) -> String {
    let (text, _, malformed) = encoding_rs::UTF_8.decode(bytes);
    if malformed {
        encoding_rs::WINDOWS_1252.decode(bytes).0.into_owned()
    } else {
        text.into_owned()
    }
}

/// Reads a table whose cells are parted by semicolons, tabs or commas. Many banks say first whose account it is and
/// when it was printed: the table begins with the first line that has a day, an amount and a reference to name.
///
/// # Errors
/// When it is empty, too long, or not a table.
pub fn table(text: &str) -> Result<Table, Error> {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator(&text))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    let (mut at, mut line) = (0, 1);
    for record in reader.records() {
        let record = record.map_err(|error| Error::Malformed(error.to_string()))?;
        if rows.len() > MOST {
            return Err(Error::TooLong);
        }
        // The reader counts records; a cell may go over lines, and empty lines stand between.
        let mut begins = record.position().map_or(at, |position| {
            usize::try_from(position.byte()).unwrap_or(at)
        });
        let bytes = text.as_bytes();
        while bytes.get(begins) == Some(&b'\n') {
            begins += 1;
        }
        let passed = bytes.get(at..begins).unwrap_or_default();
        line += passed.iter().filter(|byte| **byte == b'\n').count();
        at = begins;
        let cells = record.iter().map(|cell| cell.trim().to_owned()).collect();
        rows.push(Row { line, cells });
    }
    let header = rows.iter().position(|row| row.filled() >= NAMED);
    let rows = rows.split_off(header.unwrap_or(rows.len()));
    let mut rows = rows.into_iter();
    let header = rows.next().ok_or(Error::Empty)?.cells;
    let rows: Vec<Row> = rows.collect();
    if rows.is_empty() {
        return Err(Error::Empty);
    }
    Ok(Table { header, rows })
}

/// By what the cells are parted: whichever stands most often in the first line with enough of one.
fn separator(text: &str) -> u8 {
    let count = |line: &str, separator: u8| line.bytes().filter(|it| *it == separator).count();
    let likeliest = |line: &str| {
        let of = [b',', b'\t', b';'].map(|separator| (count(line, separator), separator));
        of.into_iter().max().unwrap_or((0, b';'))
    };
    let mut lines = text.lines().map(likeliest);
    let found = lines.find(|(count, _)| *count + 1 >= NAMED);
    found.map_or(b';', |(_, separator)| separator)
}

/// The lines on which money came in, and those that cannot be read. What went out is left out.
#[must_use]
pub fn bookings(table: &Table, columns: Columns, currency: Currency) -> (Vec<Booking>, Vec<Odd>) {
    let (mut bookings, mut odd) = (Vec::new(), Vec::new());
    let mut seen: HashMap<String, usize> = HashMap::new();
    let sign = sign(table, columns);
    for row in table.rows.iter().filter(|row| row.filled() > 0) {
        let (line, cell) = (row.line, |column: usize| row.cell(column));
        let Some(date) = day(cell(columns.date)) else {
            odd.push(Odd::Date(line, cell(columns.date).to_owned()));
            continue;
        };
        // What went out often stands in a column of its own, and nothing in the one of what came in.
        if cell(columns.amount).is_empty() || sign.is_some_and(|sign| went_out(cell(sign))) {
            continue;
        }
        let Some(amount) = amount(cell(columns.amount), currency) else {
            odd.push(Odd::Amount(line, cell(columns.amount).to_owned()));
            continue;
        };
        if amount.minor() <= 0 {
            continue;
        }
        let reference = cell(columns.reference).to_owned();
        let what = format!("{date}\n{}\n{reference}", amount.minor());
        // Two payments of the same day, amount and words are two: the second is known as the second.
        let nth = seen.entry(what.clone()).or_insert(0);
        *nth += 1;
        let digest = Sha256::digest(format!("{what}\n{nth}"));
        bookings.push(Booking {
            line,
            date,
            minor: amount.minor(),
            reference,
            fingerprint: digest.iter().map(|byte| format!("{byte:02x}")).collect(),
        });
    }
    (bookings, odd)
}

/// The column that says of each amount whether it came in or went out, where amounts have no sign.
fn sign(table: &Table, columns: Columns) -> Option<usize> {
    let chosen = [columns.date, columns.amount, columns.reference];
    let mut others = (0..table.header.len()).filter(|column| !chosen.contains(column));
    others.find(|column| {
        let cells = table.rows.iter().map(|row| row.cell(*column));
        let mut said = cells.filter(|cell| !cell.is_empty()).peekable();
        said.peek().is_some() && said.all(|cell| SIGNS.contains(&cell.to_lowercase().as_str()))
    })
}

fn went_out(word: &str) -> bool {
    let at = SIGNS.iter().position(|it| *it == word.to_lowercase());
    at.is_some_and(|at| at % 2 == 0)
}

/// A day as banks write it: `2026-03-01`, `01.03.2026`, `01/03/2026`, `01-03-2026`, `01.03.26`.
fn day(text: &str) -> Option<NaiveDate> {
    [
        "%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%d-%m-%Y", "%Y/%m/%d", "%Y%m%d", "%d.%m.%y",
        "%d/%m/%y", "%d-%m-%y",
    ]
    .into_iter()
    .filter_map(|form| NaiveDate::parse_from_str(text, form).ok())
    .find(|day| (1990..2200).contains(&chrono::Datelike::year(day)))
}

/// An amount with a decimal comma or point, with or without separators of thousands: `1.250,00`.
pub(super) fn amount(text: &str, currency: Currency) -> Option<Money> {
    let text: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\'' | '+' | '€' | '\u{a0}' | '\u{202f}'))
        .collect();
    let text = text
        .strip_suffix(currency.to_string().as_str())
        .unwrap_or(&text);
    let last = text.rfind([',', '.']);
    // What stands last parts the cents, unless three digits follow and it is there once more or alone
    // with its kind: 1.250 is a thousand and some, 1,25 is not.
    let decimal = last.filter(|at| {
        let after = text.len() - at - 1;
        let mark = &text[*at..=*at];
        after != 3 || text.matches([',', '.']).count() > text.matches(mark).count()
    });
    let plain: String = text
        .char_indices()
        .filter_map(|(at, c)| match c {
            ',' | '.' if Some(at) == decimal => Some('.'),
            ',' | '.' => None,
            other => Some(other),
        })
        .collect();
    Money::parse(&plain, currency).ok()
}

/// An invoice that could be meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate<K> {
    /// Which one.
    pub key: K,
    /// Its number.
    pub number: String,
    /// What is left to pay, in the smallest unit.
    pub left: i64,
}

/// What a booking turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Match<K> {
    /// Just what is left of an invoice.
    Whole(K),
    /// Less than what is left of it.
    Part(K),
    /// More than what is left of it.
    Over(K),
    /// No number of ours stands in its reference, or several do.
    Unknown,
    /// An invoice on which nothing is left to pay.
    Paid(K),
    /// An invoice that was taken back altogether.
    Credited(K),
    /// It was kept before.
    Known,
}

/// Finds the invoice of each booking by the number in its reference. What a booking pays is taken off
/// for those after it.
pub fn matched<K: Clone + PartialEq>(
    bookings: &[Booking],
    mut candidates: Vec<Candidate<K>>,
    is_known: impl Fn(&str) -> bool,
) -> Vec<Match<K>> {
    let keys: Vec<String> = candidates.iter().map(|it| plain(&it.number)).collect();
    bookings
        .iter()
        .map(|booking| {
            if is_known(&booking.fingerprint) {
                return Match::Known;
            }
            let Some(nth) = meant(&booking.reference, &keys) else {
                return Match::Unknown;
            };
            let candidate = &mut candidates[nth];
            let (key, left) = (candidate.key.clone(), candidate.left);
            candidate.left -= booking.minor;
            match booking.minor.cmp(&left) {
                std::cmp::Ordering::Equal => Match::Whole(key),
                std::cmp::Ordering::Less => Match::Part(key),
                std::cmp::Ordering::Greater => Match::Over(key),
            }
        })
        .collect()
}

/// Which one of these numbers, each made [`plain`], a reference names; nothing where it names none or several.
pub(super) fn meant(reference: &str, keys: &[String]) -> Option<usize> {
    let mut named: Vec<usize> = (0..keys.len())
        .filter(|nth| names(reference, &keys[*nth]))
        .collect();
    // PP-2026-0001 does not mean the other whose number is a part of it.
    let longest = named.iter().map(|nth| keys[*nth].len()).max();
    named.retain(|nth| Some(keys[*nth].len()) == longest);
    match named[..] {
        [nth] => Some(nth),
        _ => None,
    }
}

/// Letters and digits alone, in capitals: people type `pp 2026/0001` for `PP-2026-0001`.
pub(super) fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_uppercase)
        .collect()
}

/// Whether a number stands in a reference, whatever parts its letters and digits there, and not as
/// the beginning of a longer one.
fn names(reference: &str, number: &str) -> bool {
    let reference: Vec<char> = reference.chars().flat_map(char::to_uppercase).collect();
    (0..reference.len()).any(|start| {
        let mut at = start;
        for (nth, wanted) in number.chars().enumerate() {
            while nth > 0 && reference.get(at).is_some_and(|c| !c.is_alphanumeric()) {
                at += 1;
            }
            if reference.get(at) != Some(&wanted) {
                return false;
            }
            at += 1;
        }
        !reference.get(at).is_some_and(char::is_ascii_digit)
    })
}

#[cfg(test)]
mod tests;
