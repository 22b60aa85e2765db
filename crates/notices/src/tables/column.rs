//! Columns: what they are called, what they mean, of which kind they are, and where their cells come from.

use std::io::Write;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::Serialize;

use super::{Cell, Table};
use crate::notice::{Amount, Moment, Text};

/// A column of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// What its cells are of.
    pub kind: Kind,
    /// What it means, in a sentence.
    pub about: &'static str,
}

/// What the cells of a column are of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A text or a code.
    Text,
    /// Several texts or codes.
    List,
    /// A whole number.
    Whole,
    /// A number with decimals.
    Number,
    /// A day, as published, without its time and offset.
    Day,
    /// Yes or no.
    YesNo,
}

impl Kind {
    /// What it is called in the description of the columns.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::List => "list",
            Self::Whole => "whole number",
            Self::Number => "number",
            Self::Day => "date",
            Self::YesNo => "true or false",
        }
    }
}

/// Writes the description of all columns as comma-separated values: table, column, kind, meaning.
///
/// # Errors
/// If it cannot be written.
pub fn describe<W: Write>(out: W) -> csv::Result<()> {
    let mut out = csv::Writer::from_writer(out);
    out.write_record(["table", "column", "kind", "meaning"])?;
    for table in Table::ALL {
        for column in table.columns() {
            let (name, kind) = (column.name, column.kind.name());
            out.write_record([table.name(), name, kind, column.about])?;
        }
    }
    Ok(out.flush()?)
}

/// A column of a table whose rows are made of `Row`.
pub struct Described<Row> {
    pub column: Column,
    of: Of<Row>,
}

/// Where cells come from. The type of the function is the kind of the column, so the two cannot disagree.
enum Of<Row> {
    Text(fn(&Row) -> Option<String>),
    List(fn(&Row) -> Vec<String>),
    Whole(fn(&Row) -> Option<i64>),
    Number(fn(&Row) -> Option<Decimal>),
    Day(fn(&Row) -> Option<NaiveDate>),
    YesNo(fn(&Row) -> Option<bool>),
}

impl<Row> Described<Row> {
    const fn new(name: &'static str, about: &'static str, kind: Kind, of: Of<Row>) -> Self {
        let column = Column { name, kind, about };
        Self { column, of }
    }

    pub fn cell(&self, row: &Row) -> Cell {
        match self.of {
            Of::Text(of) => of(row).into(),
            Of::List(of) => of(row).into(),
            Of::Whole(of) => of(row).into(),
            Of::Number(of) => of(row).into(),
            Of::Day(of) => of(row).into(),
            Of::YesNo(of) => of(row).into(),
        }
    }
}

pub fn text<Row>(
    name: &'static str,
    about: &'static str,
    of: fn(&Row) -> Option<String>,
) -> Described<Row> {
    Described::new(name, about, Kind::Text, Of::Text(of))
}

pub fn list<Row>(
    name: &'static str,
    about: &'static str,
    of: fn(&Row) -> Vec<String>,
) -> Described<Row> {
    Described::new(name, about, Kind::List, Of::List(of))
}

pub fn whole<Row>(
    name: &'static str,
    about: &'static str,
    of: fn(&Row) -> Option<i64>,
) -> Described<Row> {
    Described::new(name, about, Kind::Whole, Of::Whole(of))
}

pub fn number<Row>(
    name: &'static str,
    about: &'static str,
    of: fn(&Row) -> Option<Decimal>,
) -> Described<Row> {
    Described::new(name, about, Kind::Number, Of::Number(of))
}

pub fn day<Row>(
    name: &'static str,
    about: &'static str,
    of: fn(&Row) -> Option<NaiveDate>,
) -> Described<Row> {
    Described::new(name, about, Kind::Day, Of::Day(of))
}

pub fn yes_no<Row>(
    name: &'static str,
    about: &'static str,
    of: fn(&Row) -> Option<bool>,
) -> Described<Row> {
    Described::new(name, about, Kind::YesNo, Of::YesNo(of))
}

/// A code, an identifier.
pub fn said(value: Option<&impl ToString>) -> Option<String> {
    value.map(ToString::to_string)
}

/// Codes, identifiers.
pub fn all<T: ToString>(values: impl IntoIterator<Item = T>) -> Vec<String> {
    values.into_iter().map(|value| value.to_string()).collect()
}

/// A word of the model, as in its JSON.
pub fn word(value: impl Serialize) -> Option<String> {
    let json = serde_json::to_value(value).ok()?;
    json.as_str().map(str::to_owned)
}

/// The text in the language of the notice.
pub fn first(value: &Text) -> Option<String> {
    value.first().map(str::to_owned)
}

pub fn count<T>(values: &[T]) -> Option<i64> {
    i64::try_from(values.len()).ok()
}

pub fn value(amount: Option<&Amount>) -> Option<Decimal> {
    amount.map(|amount| amount.amount)
}

pub fn currency(amount: Option<&Amount>) -> Option<String> {
    said(amount?.currency.as_ref())
}

/// The time of day with its offset, as far as published: `12:00:00+01:00`.
pub fn time(moment: &Moment) -> Option<String> {
    let time = moment.time()?;
    let offset = moment.offset().map(|offset| offset.to_string());
    Some(format!("{time}{}", offset.unwrap_or_default()))
}
