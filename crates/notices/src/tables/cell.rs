//! What stands in one place of a table.

use std::fmt;

use chrono::NaiveDate;
use rust_decimal::Decimal;

/// What stands in one place of a table. What the notice does not say is absent.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing.
    Absent,
    /// A text or a code.
    Text(String),
    /// Several texts or codes, at least one.
    List(Vec<String>),
    /// A whole number.
    Whole(i64),
    /// A number with decimals.
    Number(Decimal),
    /// A day.
    Day(NaiveDate),
    /// Yes or no.
    YesNo(bool),
}

/// As in a file of comma-separated values: nothing for what is absent, lists parted by a semicolon and a blank.
impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => Ok(()),
            Self::Text(text) => f.write_str(text),
            Self::List(texts) => f.write_str(&texts.join("; ")),
            Self::Whole(number) => write!(f, "{number}"),
            Self::Number(number) => write!(f, "{number}"),
            Self::Day(day) => write!(f, "{day}"),
            Self::YesNo(yes) => write!(f, "{yes}"),
        }
    }
}

impl From<Option<String>> for Cell {
    fn from(text: Option<String>) -> Self {
        text.map_or(Self::Absent, Self::Text)
    }
}

impl From<Vec<String>> for Cell {
    fn from(texts: Vec<String>) -> Self {
        if texts.is_empty() {
            Self::Absent
        } else {
            Self::List(texts)
        }
    }
}

impl From<Option<i64>> for Cell {
    fn from(number: Option<i64>) -> Self {
        number.map_or(Self::Absent, Self::Whole)
    }
}

impl From<Option<Decimal>> for Cell {
    fn from(number: Option<Decimal>) -> Self {
        number.map_or(Self::Absent, Self::Number)
    }
}

impl From<Option<NaiveDate>> for Cell {
    fn from(day: Option<NaiveDate>) -> Self {
        day.map_or(Self::Absent, Self::Day)
    }
}

impl From<Option<bool>> for Cell {
    fn from(yes: Option<bool>) -> Self {
        yes.map_or(Self::Absent, Self::YesNo)
    }
}
