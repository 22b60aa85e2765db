//! Tables that the desk takes along, as CSV and as XLSX.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use members::spreadsheet;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};

/// A table with one header row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sheet {
    /// What the columns are called.
    pub header: Vec<String>,
    /// The rows, each as long as the header.
    pub rows: Vec<Vec<Cell>>,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Cell {
    /// Nothing.
    Empty,
    /// What somebody wrote: never a formula.
    Text(String),
    /// A count or a rating.
    Number(i32),
    /// A day.
    Date(NaiveDate),
    /// A moment, as the clocks of the event show it.
    Moment(NaiveDateTime),
}

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// CSV could not be written.
    #[error(transparent)]
    Csv(#[from] csv::Error),
    /// XLSX could not be written, or the table is larger than such a file holds.
    #[error(transparent)]
    Xlsx(#[from] XlsxError),
}

impl Cell {
    /// A text, or nothing.
    pub(crate) fn maybe(text: Option<impl Into<String>>) -> Self {
        text.map_or(Self::Empty, |text| Self::Text(text.into()))
    }

    fn plain(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Date(day) => day.format("%Y-%m-%d").to_string(),
            Self::Moment(at) => at.format("%Y-%m-%d %H:%M").to_string(),
        }
    }
}

impl Sheet {
    /// The table as CSV.
    pub(crate) fn csv(&self) -> Result<Vec<u8>, Error> {
        let rows: Vec<Vec<String>> = std::iter::once(self.header.clone())
            .chain(
                self.rows
                    .iter()
                    .map(|row| row.iter().map(Cell::plain).collect()),
            )
            .collect();
        Ok(spreadsheet::csv(
            rows.iter().map(|row| row.iter().map(String::as_str)),
        )?)
    }

    /// The table as XLSX. Texts are texts there; they are guarded all the same, because such a file
    /// is often saved as CSV.
    pub(crate) fn xlsx(&self) -> Result<Vec<u8>, Error> {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        let (bold, day, moment) = (
            Format::new().set_bold(),
            Format::new().set_num_format("yyyy-mm-dd"),
            Format::new().set_num_format("yyyy-mm-dd hh:mm"),
        );
        for (column, name) in (0..).zip(&self.header) {
            sheet.write_string_with_format(0, column, spreadsheet::cell(name), &bold)?;
        }
        sheet.set_freeze_panes(1, 0)?;
        for (at, row) in (1..).zip(&self.rows) {
            for (column, cell) in (0..).zip(row) {
                match cell {
                    Cell::Empty => continue,
                    Cell::Text(text) => {
                        sheet.write_string(at, column, fitting(&spreadsheet::cell(text)))?
                    }
                    Cell::Number(number) => sheet.write_number(at, column, *number)?,
                    Cell::Date(date) => {
                        sheet.write_datetime_with_format(at, column, excel(*date)?, &day)?
                    }
                    Cell::Moment(time) => {
                        let hour = u16::try_from(time.hour()).unwrap_or_default();
                        let minute = u8::try_from(time.minute()).unwrap_or_default();
                        let at_clock = excel(time.date())?.and_hms(hour, minute, 0)?;
                        sheet.write_datetime_with_format(at, column, at_clock, &moment)?
                    }
                };
            }
        }
        sheet.autofit();
        Ok(book.save_to_buffer()?)
    }
}

fn excel(date: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let year = u16::try_from(date.year()).unwrap_or_default();
    let part = |number: u32| u8::try_from(number).unwrap_or_default();
    ExcelDateTime::from_ymd(year, part(date.month()), part(date.day()))
}

/// A cell holds 32,767 characters (ECMA-376 applications' limit, counted in UTF-16).
fn fitting(text: &str) -> String {
    let mut room = 32_767;
    text.chars()
        .take_while(|c| {
            let length = c.len_utf16();
            let fits = room >= length;
            room = room.saturating_sub(length);
            fits
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet() -> Sheet {
        let date = NaiveDate::from_ymd_opt(2026, 3, 12).expect("a day");
        Sheet {
            header: vec![
                "Name".into(),
                "Number".into(),
                "Day".into(),
                "When".into(),
                "Note".into(),
            ],
            rows: vec![vec![
                Cell::Text("=HYPERLINK(\"http://evil.example\")".into()),
                Cell::Number(7),
                Cell::Date(date),
                Cell::Moment(date.and_hms_opt(9, 5, 0).expect("a time")),
                Cell::Empty,
            ]],
        }
    }

    #[test]
    fn a_table_reads_the_same_everywhere() {
        let csv = String::from_utf8(sheet().csv().expect("a table")).expect("UTF-8");
        assert_eq!(
            csv,
            "\u{feff}Name,Number,Day,When,Note\n\"'=HYPERLINK(\"\"http://evil.example\"\")\",7,2026-03-12,2026-03-12 09:05,\n"
        );
    }

    #[test]
    fn a_workbook_is_written() {
        let bytes = sheet().xlsx().expect("a workbook");
        assert!(bytes.starts_with(b"PK\x03\x04"));
    }

    #[test]
    fn a_long_text_ends_where_a_cell_does() {
        assert_eq!(fitting(&"a".repeat(40_000)).len(), 32_767);
        assert_eq!(fitting(&"𝒂".repeat(20_000)).chars().count(), 16_383);
    }
}
