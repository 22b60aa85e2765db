//! Reading the file of a schedule, TOML or JSON, and remembering where its bands stand, so that what
//! is wrong with a band can be said beside its line.

use super::schedule::Schedule;
use toml::de::{DeTable, DeValue};

/// Files of schedules are short; a longer one is something else.
pub const LONGEST: usize = 200_000;

/// A schedule and the places of its parts in the file.
#[derive(Clone, Debug)]
pub struct File {
    /// What it says.
    pub schedule: Schedule,
    /// The line of each band, the first line being 1; empty for JSON, which does not tell.
    pub band_lines: Vec<usize>,
    /// The line of each discount.
    pub discount_lines: Vec<usize>,
    /// The line of each supplement.
    pub supplement_lines: Vec<usize>,
}

/// Why a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct Unreadable {
    /// The line, where one is known.
    pub line: Option<usize>,
    /// What the reader says, in English: it names keys and figures of the file.
    pub message: String,
}

/// Reads the text of a file: JSON if it begins with a brace, TOML otherwise.
///
/// # Errors
/// With the line and the reason when it is neither, or says something that no schedule says.
pub fn read(text: &str) -> Result<File, Unreadable> {
    if text.len() > LONGEST {
        return Err(Unreadable {
            line: None,
            message: format!("the file is longer than {LONGEST} bytes"),
        });
    }
    // Some programs put a mark in front by which they know UTF-8 again.
    let text = text.trim_start_matches('\u{feff}');
    if text.trim_start().starts_with('{') {
        return json(text);
    }
    let schedule = toml::from_str(text).map_err(|error| Unreadable {
        line: error.span().map(|span| line_at(text, span.start)),
        message: error.message().trim().to_owned(),
    })?;
    Ok(File {
        schedule,
        band_lines: lines_of(text, "band"),
        discount_lines: lines_of(text, "discount"),
        supplement_lines: lines_of(text, "supplement"),
    })
}

fn json(text: &str) -> Result<File, Unreadable> {
    let schedule = serde_json::from_str(text).map_err(|error| Unreadable {
        line: (error.line() > 0).then(|| error.line()),
        message: error.to_string(),
    })?;
    Ok(File {
        schedule,
        band_lines: Vec::new(),
        discount_lines: Vec::new(),
        supplement_lines: Vec::new(),
    })
}

/// The lines on which the tables of an array begin.
fn lines_of(text: &str, key: &str) -> Vec<usize> {
    let Ok(table) = DeTable::parse(text) else {
        return Vec::new();
    };
    match table.get_ref().get(key).map(|value| value.get_ref()) {
        Some(DeValue::Array(tables)) => tables
            .iter()
            .map(|table| line_at(text, table.span().start))
            .collect(),
        _ => Vec::new(),
    }
}

fn line_at(text: &str, byte: usize) -> usize {
    text.bytes()
        .take(byte)
        .filter(|byte| *byte == b'\n')
        .count()
        + 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dues::samples::{ELECTRONICS_WATCH, PROCURA_PLUS};

    #[test]
    fn a_schedule_comes_back_from_json_as_it_went() {
        for text in [PROCURA_PLUS, ELECTRONICS_WATCH] {
            let schedule = read(text).unwrap().schedule;
            let json = serde_json::to_string_pretty(&schedule).unwrap();
            assert_eq!(read(&json).unwrap().schedule, schedule);
            assert_eq!(read(&format!("\u{feff}{json}")).unwrap().schedule, schedule);
            let toml = toml::to_string_pretty(&schedule).unwrap();
            assert_eq!(read(&toml).unwrap().schedule, schedule, "{toml}");
        }
    }

    #[test]
    fn a_name_is_in_one_language_or_in_several() {
        let with = |name: &str| {
            format!(
                "network = \"n\"\nname = {name}\nversion = \"1\"\nvalid-from = 2026-01-01\ncurrency = \"EUR\"\n\
                 basis = \"flat\"\n[[band]]\nname = \"A\"\namount = 5\n"
            )
        };
        let original = |name: &str| {
            read(&with(name))
                .unwrap()
                .schedule
                .name
                .original()
                .to_owned()
        };
        assert_eq!(original("\"Fee\""), "Fee");
        assert_eq!(
            original("{ nl = \"Bijdrage\", en = \"Fee\", fi = \" \" }"),
            "Fee"
        );
        let refused = |name: &str| read(&with(name)).unwrap_err().message;
        assert_eq!(refused("{ en = \"\" }"), "the schedule needs a name");
        assert_eq!(
            refused("3"),
            "a name, or one for each language: { en = \"Fee\", nl = \"Bijdrage\" }"
        );
    }

    #[test]
    fn a_schedule_that_was_kept_with_plain_names_is_read_as_before() {
        let kept = r#"{"network":"n","name":"Fee","version":"1","valid-from":"2025-01-01","currency":"EUR",
            "basis":"flat","band":[{"name":"A","amount":"5.00"}],
            "discount":[{"condition":"c","name":"Friend","percent":"50","pro-rata":"day"}]}"#;
        let schedule = read(kept).unwrap().schedule;
        assert_eq!(schedule.discounts[0].name, "Friend".into());
        let kept = serde_json::to_value(&schedule).unwrap();
        assert_eq!(
            (&kept["name"], &kept["discount"][0]["name"]),
            (&"Fee".into(), &"Friend".into())
        );
    }

    #[test]
    fn bands_know_their_lines() {
        let text = "network = \"n\"\nname = \"F\"\nversion = \"1\"\nvalid-from = 2026-01-01\n\
                    currency = \"EUR\"\nbasis = \"flat\"\n\n[[band]]\nname = \"A\"\namount = 5\n";
        let file = read(text).unwrap();
        assert_eq!(file.band_lines, [8]);
        assert!(file.discount_lines.is_empty());
    }

    #[test]
    fn what_cannot_be_read_is_refused_with_its_line() {
        let start = "network = \"n\"\nname = \"F\"\nversion = \"1\"\nvalid-from = \"2026-01-01\"\n\
                     currency = \"EUR\"\nbasis = \"spend\"\n";
        let refused = |rest: &str| {
            let refused = read(&format!("{start}{rest}")).unwrap_err();
            (refused.line, refused.message)
        };
        assert_eq!(
            refused("capp = 3\n"),
            (
                Some(7),
                "unknown field `capp`, expected one of `network`, `name`, `version`, `valid-from`, `currency`, \
                 `basis`, `tiers`, `affiliates`, `pro-rata`, `stacking`, `note`, `band`, `supplement`, `discount`"
                    .to_owned()
            )
        );
        let band = |rest: &str| refused(&format!("[[band]]\nname = \"A\"\n{rest}\n")).1;
        assert_eq!(
            band("amount = \"5.005\""),
            "band A, amount: \"5.005\" has more decimals than EUR has: 2"
        );
        assert_eq!(
            band("amount = 5\npercent = 1"),
            "band A needs either an amount or a percent, and not both"
        );
        assert_eq!(
            band("amount = 5\ncap = 1"),
            "band A has an amount, so a floor or a cap says nothing"
        );
        assert_eq!(
            band("percent = 0.00001"),
            "band A, percent: \"0.00001\" has more than the four decimals that a percentage can have"
        );
        assert_eq!(
            read("network = [").unwrap_err().line,
            Some(1),
            "a file that is no TOML"
        );
        assert_eq!(read("{\n \"network\": 3 }").unwrap_err().line, Some(2));
    }

    #[test]
    fn a_percentage_is_exact_however_it_is_written() {
        let with = |percent: &str| {
            let text = format!(
                "network = \"n\"\nname = \"F\"\nversion = \"1\"\nvalid-from = 2026-01-01\ncurrency = \"EUR\"\n\
                 basis = \"spend\"\n[[band]]\nname = \"A\"\npercent = {percent}\n"
            );
            read(&text).unwrap().schedule.bands
        };
        assert_eq!(with("0.055"), with("\"0.055\""));
        assert_eq!(with("1"), with("1.0"));
    }
}
