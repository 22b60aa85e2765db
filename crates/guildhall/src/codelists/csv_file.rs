//! Code lists as CSV: `cpv.csv`, `nuts.csv`, `country.csv`, and the same with a column for each language.

use super::file::{Bad, Labels, add};
use csv::StringRecord;
use store::codelist::{AS_SPOKEN, COUNTRY, CPV, NUTS};
use vocabulary::Language;

/// Where the columns of one file stand.
struct Columns {
    code: usize,
    parent: Option<usize>,
    /// Column and language of each label.
    labels: Vec<(usize, &'static str)>,
    /// The list, where the columns tell it.
    list: Option<&'static str>,
}

/// Reads a file.
///
/// # Errors
/// The first line that does not fit.
pub fn read(text: &str) -> Result<Labels, Bad> {
    let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
    let header = reader.headers().map_err(|error| bad(&error))?.clone();
    let columns = columns(&header)?;
    let rows: Vec<StringRecord> = reader
        .records()
        .collect::<Result<_, _>>()
        .map_err(|error| bad(&error))?;
    if rows.is_empty() {
        return Err(Bad::new(1, "there are no codes"));
    }
    let list = match columns.list {
        Some(list) => list,
        None => guess(rows.iter().filter_map(|row| row.get(columns.code))).ok_or_else(|| {
            Bad::new(
                2,
                "these are codes neither of CPV nor of NUTS nor of countries",
            )
        })?,
    };
    let mut labels = Labels::new();
    for row in &rows {
        let line = row.position().map_or(0, csv::Position::line);
        let cell = |column: usize| row.get(column).unwrap_or_default().trim();
        let code = cell(columns.code);
        if !fits(list, code) {
            return Err(Bad::new(line, format!("\"{code}\" is no code of {list}")));
        }
        for (column, language) in &columns.labels {
            add(
                &mut labels,
                line,
                list,
                code,
                language,
                cell(*column),
                columns.parent.map(cell),
            )?;
        }
    }
    Ok(labels)
}

fn columns(header: &StringRecord) -> Result<Columns, Bad> {
    let at = |name: &str| header.iter().position(|column| column.trim() == name);
    let one = |code: usize, parent: Option<usize>, label: usize, language, list| Columns {
        code,
        parent,
        labels: vec![(label, language)],
        list: Some(list),
    };
    match (
        at("code"),
        at("alpha3"),
        at("parent"),
        at("label_en"),
        at("name"),
        at("name_en"),
    ) {
        (Some(code), _, parent @ Some(_), Some(label), _, _) => {
            Ok(one(code, parent, label, "en", CPV))
        }
        (Some(code), _, parent @ Some(_), _, Some(label), _) => {
            Ok(one(code, parent, label, AS_SPOKEN, NUTS))
        }
        (_, Some(code), _, _, _, Some(label)) => Ok(one(code, None, label, "en", COUNTRY)),
        (Some(code), ..) => {
            let languages = header.iter().enumerate().filter_map(|(column, name)| {
                let language: Language = name.trim().parse().ok()?;
                (column != code).then_some((column, language.code()))
            });
            let labels: Vec<_> = languages.collect();
            // Whoever misspells a language should learn of it, not lose it.
            if labels.is_empty() || labels.len() + 1 < header.len() {
                return Err(Bad::new(1, "a column is neither \"code\" nor a language"));
            }
            Ok(Columns {
                code,
                parent: None,
                labels,
                list: None,
            })
        }
        _ => Err(Bad::new(
            1,
            "the columns are those of no code list that is known here",
        )),
    }
}

/// The list to which all these codes can belong.
fn guess<'a>(codes: impl Iterator<Item = &'a str> + Clone) -> Option<&'static str> {
    // Codes of countries have the form of some of NUTS, so they are tried first.
    [CPV, COUNTRY, NUTS]
        .into_iter()
        .find(|list| codes.clone().all(|code| fits(list, code.trim())))
}

fn fits(list: &str, code: &str) -> bool {
    let bytes = code.as_bytes();
    match list {
        CPV => bytes.len() == 8 && bytes.iter().all(u8::is_ascii_digit),
        // Not letters only: the EU writes 1A0 for Kosovo.
        COUNTRY => {
            bytes.len() == 3
                && bytes
                    .iter()
                    .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit())
        }
        _ => {
            (2..=5).contains(&bytes.len())
                && bytes[..2].iter().all(u8::is_ascii_uppercase)
                && bytes
                    .iter()
                    .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit())
        }
    }
}

fn bad(error: &csv::Error) -> Bad {
    let line = error.position().map_or(1, csv::Position::line);
    match error.kind() {
        csv::ErrorKind::UnequalLengths {
            expected_len, len, ..
        } => Bad::new(
            line,
            format!("has {len} columns in place of {expected_len}"),
        ),
        _ => Bad::new(line, error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<[String; 5]> {
        let labels = read(text).expect("a code list");
        let row = |row: store::codelist::Model| {
            [
                row.list,
                row.code,
                row.language,
                row.label,
                row.parent.unwrap_or_default(),
            ]
        };
        labels.into_values().map(row).collect()
    }

    fn refused(text: &str) -> String {
        read(text).expect_err("no code list").to_string()
    }

    #[test]
    fn a_file_says_by_its_columns_which_list_it_is() {
        assert_eq!(
            rows(
                "code,check_digit,parent,label_en\n03000000,1,,\"Farming, fishing\"\n03100000,2,03000000,Horticulture\n"
            ),
            [
                ["cpv", "03000000", "en", "Farming, fishing", ""],
                ["cpv", "03100000", "en", "Horticulture", "03000000"]
            ],
        );
        assert_eq!(
            rows("code,level,parent,in_sdk_1_15,eforms_allowed,name\r\nAL0,1,AL,1,0,Shqipëria\r\n"),
            [["nuts", "AL0", "mul", "Shqipëria", "AL"]],
        );
        assert_eq!(
            rows("alpha3,alpha2,nuts0,numeric,eu,eea,name_en\nGRC,GR,EL,300,1,1,Greece\n"),
            [["country", "GRC", "en", "Greece", ""]],
        );
    }

    #[test]
    fn a_file_with_languages_says_so_by_its_codes() {
        assert_eq!(
            rows("code,fi,sv\n03000000,Maatalous,\n"),
            [["cpv", "03000000", "fi", "Maatalous", ""]]
        );
        assert_eq!(
            rows("code,de\nGRC,Griechenland\n1A0,Kosovo\n")[0][0],
            "country"
        );
        assert_eq!(
            rows("code,de\nDE,Deutschland\nDE1,Baden-Württemberg\n")[0][0],
            "nuts"
        );
    }

    #[test]
    fn what_does_not_fit_is_named_with_its_line() {
        assert_eq!(
            refused(""),
            "line 1: the columns are those of no code list that is known here"
        );
        assert_eq!(refused("code,de\n"), "line 1: there are no codes");
        assert_eq!(
            refused("code,de,klingon\nDE,Deutschland,x\n"),
            "line 1: a column is neither \"code\" nor a language"
        );
        assert_eq!(
            refused("code,de\nDE,Deutschland\n12,x\n"),
            "line 2: these are codes neither of CPV nor of NUTS nor of countries"
        );
        assert_eq!(
            refused("code,de\nDE,Deutschland\nFR\n"),
            "line 3: has 1 columns in place of 2"
        );
        assert_eq!(
            refused("code,de\nDE,Deutschland\nDE,Germany\n"),
            "line 3: DE was there already"
        );
        assert_eq!(
            refused(
                "code,check_digit,parent,label_en\n03000000,1,,Farming\n3100000,2,,Zeros lost in a spreadsheet\n"
            ),
            "line 3: \"3100000\" is no code of cpv",
        );
    }
}
