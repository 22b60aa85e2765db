//! Tables for spreadsheets: CSV that opens in the usual programs and runs nothing there.

use std::borrow::Cow;

/// A cell that no spreadsheet takes for a formula: whatever begins like one gets an apostrophe in
/// front, which the programs show as plain text (OWASP, "CSV Injection").
#[must_use]
pub fn cell(text: &str) -> Cow<'_, str> {
    let first = text
        .trim_start_matches([' ', '\u{a0}', '\u{feff}'])
        .chars()
        .next();
    match first {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠') => {
            Cow::Owned(format!("'{text}"))
        }
        _ => Cow::Borrowed(text),
    }
}

/// The rows as CSV in UTF-8 with the mark by which spreadsheets recognise it.
///
/// # Errors
/// Never for rows of equal length; the writer checks that.
pub fn csv<'a, R>(rows: impl IntoIterator<Item = R>) -> Result<Vec<u8>, csv::Error>
where
    R: IntoIterator<Item = &'a str>,
{
    let mut writer = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    for row in rows {
        writer.write_record(row.into_iter().map(|text| cell(text).into_owned()))?;
    }
    writer
        .into_inner()
        .map_err(|error| error.into_error().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_like_a_formula_becomes_text() {
        for formula in [
            "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u{a0}=1", "＝1",
        ] {
            assert_eq!(cell(formula), format!("'{formula}"));
        }
    }

    #[test]
    fn plain_text_and_numbers_stay_as_they_are() {
        for plain in ["City of Ghent", "4200", "", "a=b", "ICLEI – Europe"] {
            assert_eq!(cell(plain), plain);
        }
    }

    #[test]
    fn cells_with_separators_and_quotes_are_quoted() {
        let bytes = csv([["name", "note"], ["Oslo, \"city\"", "=HYPERLINK(1)"]]).expect("a table");
        let text = String::from_utf8(bytes).expect("UTF-8");
        assert_eq!(
            text,
            "\u{feff}name,note\n\"Oslo, \"\"city\"\"\",'=HYPERLINK(1)\n"
        );
    }
}
