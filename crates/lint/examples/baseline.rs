//! Which rules fire how often over folders of notices: `baseline FOLDER... --out FOLDER`.
//!
//! Writes `rules.csv` (by rule, country, year and sector), `findings.csv` and `report.html`, and prints a line for each rule. This is how
//! the figures on the pages of rules were counted.

#![allow(clippy::print_stdout, reason = "a program of its own")]

use std::collections::BTreeMap;
use std::error::Error;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use lint::{HtmlReport, Linter, Tally, findings_csv, rules, tally_csv};
use notices::Reader;

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

    let mut files = Vec::new();
    for folder in &folders {
        gather(folder, &mut files)?;
    }
    let mut tally = Tally::default();
    let mut table = File::create(out.join("findings.csv"))?;
    let mut reader = Reader::default();
    for (nth, file) in files.iter().enumerate() {
        let bytes = fs::read(file)?;
        let mut failed = None;
        reader.read(&bytes, |found| {
            let findings = linter.lint_found(&found);
            tally.add(&linter, &found.notice, &findings);
            failed = findings_csv(&mut table, nth == 0, &file.to_string_lossy(), &findings).err();
        });
        failed.map_or(Ok(()), Err)?;
    }
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

fn gather(path: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    let mut entries: Vec<PathBuf> = fs::read_dir(path)?
        .map(|entry| Ok(entry?.path()))
        .collect::<std::io::Result<_>>()?;
    entries.sort();
    entries.iter().try_for_each(|entry| gather(entry, files))
}
