//! Findings and counts as tables.
//!
//! A cell that begins like a formula gets an apostrophe in front, because spreadsheets calculate what they open and notices
//! are written by strangers.

use std::io::{self, Write};

use crate::finding::Finding;
use crate::tally::Tally;

/// Writes findings as CSV: a line each, the source first. `header` writes the names of the columns before them.
///
/// # Errors
/// If `out` cannot be written.
pub fn findings_csv(
    out: impl Write,
    header: bool,
    source: &str,
    findings: &[Finding],
) -> io::Result<()> {
    let mut table = csv::Writer::from_writer(out);
    if header {
        write(
            &mut table,
            [
                "source",
                "line",
                "column",
                "element",
                "rule",
                "group",
                "level",
                "certainty",
                "at",
                "message",
                "suggestion",
                "accepted_because",
                "accepted_by",
                "accepted_on",
            ],
        )?;
    }
    for finding in findings {
        let place = finding.place.as_ref();
        let number =
            |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
        let accepted = finding.accepted.as_ref();
        let cells = [
            source.to_owned(),
            number(place.and_then(|place| place.line)),
            number(place.and_then(|place| place.column)),
            place.map(|place| place.path.clone()).unwrap_or_default(),
            finding.rule.to_owned(),
            finding.group.to_string(),
            finding.level.to_string(),
            finding.certainty.to_string(),
            finding.at.clone(),
            finding.message.clone(),
            finding.suggestion.to_owned(),
            accepted.map(|it| it.reason.clone()).unwrap_or_default(),
            accepted.map(|it| it.by.clone()).unwrap_or_default(),
            accepted.map(|it| it.on.to_string()).unwrap_or_default(),
        ];
        write(&mut table, cells.map(harmless))?;
    }
    table.flush()
}

/// Writes counts as CSV: a line for each rule, country, year and sector.
///
/// # Errors
/// If `out` cannot be written.
pub fn tally_csv(out: impl Write, tally: &Tally) -> io::Result<()> {
    let mut table = csv::Writer::from_writer(out);
    write(
        &mut table,
        [
            "rule",
            "country",
            "year",
            "sector",
            "notices",
            "notices_with_findings",
            "findings",
            "accepted",
        ],
    )?;
    for (cell, count) in tally.cells() {
        write(
            &mut table,
            [
                cell.rule,
                &cell.country,
                &cell.year.to_string(),
                &cell.sector,
                &count.notices.to_string(),
                &count.notices_with_findings.to_string(),
                &count.findings.to_string(),
                &count.accepted.to_string(),
            ],
        )?;
    }
    table.flush()
}

fn write<W: Write>(
    table: &mut csv::Writer<W>,
    cells: impl IntoIterator<Item = impl AsRef<[u8]>>,
) -> io::Result<()> {
    table
        .write_record(cells)
        .map_err(|error| match error.into_kind() {
            csv::ErrorKind::Io(error) => error,
            other => io::Error::other(format!("{other:?}")),
        })
}

fn harmless(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        return format!("'{cell}");
    }
    cell
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_in_a_file_name_is_text() {
        let notice = serde_json::from_str(
            r#"{"kind":"competition","dispatched":"2024-03-01","lots":[{"terms":{"submission":{"guarantee":{"required":true}}}}]}"#,
        )
        .unwrap();
        let findings: Vec<Finding> = crate::Linter::default()
            .lint(&notice, None)
            .into_iter()
            .filter(|finding| finding.rule == "tender-guarantee-demanded")
            .collect();
        let mut out = Vec::new();
        findings_csv(&mut out, false, "=HYPERLINK(1)", &findings).unwrap();
        let line = String::from_utf8(out).unwrap();
        assert!(
            line.starts_with("'=HYPERLINK(1),,,,tender-guarantee-demanded,barrier,warn,sure,"),
            "{line}"
        );
    }
}
