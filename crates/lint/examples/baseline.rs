//! Which rules fire how often over notices: `baseline PATH... --out FOLDER`, with files, folders and archives as paths.
//!
//! Writes `rules.csv` (by rule, country, year and sector), `findings.csv` and `report.html`, and prints a line for each rule. This is how
//! the figures on the pages of rules were counted.

#![allow(clippy::print_stdout, reason = "a program of its own")]

use std::collections::BTreeMap;
use std::error::Error;
use std::fs::{self, File};
use std::ops::ControlFlow;
use std::path::PathBuf;

use lint::{HtmlReport, Linter, Tally, findings_csv, rules, tally_csv};
use notices::Sources;

fn main() -> Result<(), Box<dyn Error>> {
    let mut folders: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let out = match folders
        .iter()
        .position(|argument| argument.as_os_str() == "--out")
    {
        Some(nth) => folders.drain(nth..).nth(1).ok_or("--out needs a folder")?,
        None => PathBuf::from("."),
    };
    // Silent rules are counted as well.
    let loud: String = rules()
        .iter()
        .map(|rule| format!("{} = \"warn\"\n", rule.name))
        .collect();
    let configuration = lint::Configuration::parse(&format!("[rules]\n{loud}"))?;
    let linter = Linter::new(configuration, lint::Law::shipped());

    let mut tally = Tally::default();
    fs::create_dir_all(&out)?;
    let mut table = File::create(out.join("findings.csv"))?;
    let mut has_begun = false;
    let mut failed = Ok(());
    Sources::at(folders).work(
        |reader, piece| {
            let mut tally = Tally::default();
            let mut found_in = Vec::new();
            piece.read_each(reader, |found| {
                let findings = linter.lint_found(&found);
                tally.add(&linter, &found.notice, &findings);
                found_in.push(findings);
            });
            (piece.name, tally, found_in)
        },
        |arrival| {
            // What cannot be read is no notice.
            let Ok((name, counted, found_in)) = arrival.outcome else {
                return ControlFlow::Continue(());
            };
            tally.merge(&counted);
            for findings in found_in {
                failed = findings_csv(&mut table, !has_begun, &name, &findings);
                has_begun = true;
                if failed.is_err() {
                    return ControlFlow::Break(());
                }
            }
            ControlFlow::Continue(())
        },
    );
    failed?;
    tally_csv(File::create(out.join("rules.csv"))?, &tally)?;
    fs::write(
        out.join("report.html"),
        HtmlReport {
            tally: &tally,
            notices: &[],
        }
        .to_string(),
    )?;

    let counts: BTreeMap<_, _> = tally.by(|cell| cell.rule);
    println!("{} notices", tally.notices());
    for rule in rules() {
        let count = counts.get(rule.name).copied().unwrap_or_default();
        println!(
            "{:<8} {:<36} {:>6} of {:>6} = {:>3.0} %",
            rule.group,
            rule.name,
            count.notices_with_findings,
            count.notices,
            count.percent()
        );
    }
    Ok(())
}
