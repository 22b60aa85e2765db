//! Tables as comma-separated values.

use std::io::Write;

use rust_decimal::Decimal;

use super::{Cell, Table};
use crate::notice::Notice;

/// A table as comma-separated values (RFC 4180) in UTF-8, with the names of the columns in the first line.
pub struct CsvTable<W: Write> {
    table: Table,
    out: csv::Writer<W>,
}

impl<W: Write> CsvTable<W> {
    /// Begins the table with the names of its columns.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn new(table: Table, out: W) -> csv::Result<Self> {
        let mut out = csv::Writer::from_writer(out);
        out.write_record(table.columns().iter().map(|column| column.name))?;
        Ok(Self { table, out })
    }

    /// Adds the rows of a notice.
    ///
    /// # Errors
    /// If they cannot be written.
    pub fn write(&mut self, notice: &Notice) -> csv::Result<()> {
        for row in self.table.rows(notice) {
            self.out.write_record(row.iter().map(shown))?;
        }
        Ok(())
    }

    /// Ends the table, and gives back what it was written to.
    ///
    /// # Errors
    /// If the rest cannot be written.
    pub fn finish(self) -> std::io::Result<W> {
        self.out
            .into_inner()
            .map_err(csv::IntoInnerError::into_error)
    }
}

/// A cell that no spreadsheet takes for a formula: a text that begins like one, and is no number, gets an apostrophe in front.
fn shown(cell: &Cell) -> String {
    let text = cell.to_string();
    let like_a_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    if like_a_formula && text.parse::<Decimal>().is_err() {
        format!("'{text}")
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn csv(table: Table, json: &str) -> String {
        let notice: Notice = serde_json::from_str(json).unwrap();
        let mut writer = CsvTable::new(table, Vec::new()).unwrap();
        writer.write(&notice).unwrap();
        String::from_utf8(writer.finish().unwrap()).unwrap()
    }

    #[test]
    fn results_name_the_winners_of_a_lot() {
        let result = include_str!("../../tests/fixtures/model/result.json");
        assert_eq!(
            csv(Table::Results, result).lines().nth(1).unwrap(),
            "2021/S 001-000777,RES-0001,2,selec-w,,3,2,90000,210000.25,210000.25,SEK,Städkooperativet; Stora Städ AB,micro; large"
        );
    }

    #[test]
    fn a_cell_is_never_a_formula() {
        for (text, safe) in [
            ("=1+2", "'=1+2"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("+32 9 000", "'+32 9 000"),
            ("-5.50", "-5.50"),
            ("\t=1", "'\t=1"),
            ("a=b", "a=b"),
        ] {
            assert_eq!(shown(&Cell::Text(text.to_owned())), safe);
        }
        let json = r#"{ "id": "1", "procedure": { "subject": { "title": { "en": "=HYPERLINK(\"x\")" } } } }"#;
        assert!(csv(Table::Notices, json).contains("\"'=HYPERLINK(\"\"x\"\")\""));
    }
}
