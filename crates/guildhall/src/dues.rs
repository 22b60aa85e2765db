//! `guildhall dues check FILE`: whether a schedule of dues can be used, before anybody pays by it.

use crate::telling::{complain, say};
use anyhow::Context;
use members::dues::check::{Finding, Place, Severity, check, is_usable};
use members::dues::read::{File, LONGEST, read};
use members::dues::words;
use serde_json::json;
use std::io::Read;
use std::path::Path;
use std::process::ExitCode;
use vocabulary::Language;

/// The schedule cannot be used.
const REFUSED: u8 = 1;
/// There is no schedule in the file.
const UNREADABLE: u8 = 2;

/// Ends with 0 if the schedule can be used, with 1 if it cannot, and with 2 if the file is none. Warnings are
/// told and do not count.
///
/// # Errors
/// When the file cannot be opened or is not UTF-8.
pub fn check_file(path: &Path, as_json: bool) -> anyhow::Result<ExitCode> {
    let text = text_of(path).with_context(|| path.display().to_string())?;
    let file = match read(&text) {
        Ok(file) => file,
        Err(unreadable) => {
            if as_json {
                let error = json!({ "line": unreadable.line, "text": unreadable.message });
                say(&json!({ "usable": false, "unreadable": error }).to_string());
            } else {
                let line = unreadable.line.map(|line| format!(":{line}"));
                let line = line.unwrap_or_default();
                complain(&format!("{}{line}: {}", path.display(), unreadable.message));
            }
            return Ok(ExitCode::from(UNREADABLE));
        }
    };
    let findings = check(&file.schedule);
    let is_usable = is_usable(&findings);
    if as_json {
        say(&report(&file, &findings).to_string());
    } else {
        tell(path, &file, &findings);
    }
    Ok(if is_usable {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(REFUSED)
    })
}

fn text_of(path: &Path) -> std::io::Result<String> {
    // One byte more than a file may have is enough to know that it is too long.
    let most = LONGEST as u64 + 1;
    let mut text = String::new();
    if path == Path::new("-") {
        std::io::stdin()
            .lock()
            .take(most)
            .read_to_string(&mut text)?;
    } else {
        std::fs::File::open(path)?
            .take(most)
            .read_to_string(&mut text)?;
    }
    Ok(text)
}

fn line(file: &File, place: Place) -> Option<usize> {
    let (lines, nth) = match place {
        Place::Whole => return None,
        Place::Band(nth) => (&file.band_lines, nth),
        Place::Discount(nth) => (&file.discount_lines, nth),
        Place::Supplement(nth) => (&file.supplement_lines, nth),
    };
    lines.get(nth).copied()
}

const fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn sentence(file: &File, finding: &Finding) -> String {
    let t = members::TEXTS.reader(Language::English);
    words::finding(finding, &file.schedule, &t)
}

fn tell(path: &Path, file: &File, findings: &[Finding]) {
    for finding in findings {
        let at = line(file, finding.place).map(|line| format!(":{line}"));
        let at = at.unwrap_or_default();
        let severity = word(finding.severity);
        say(&format!(
            "{}{at}: {severity}: {}",
            path.display(),
            sentence(file, finding)
        ));
    }
    let schedule = &file.schedule;
    let verdict = if is_usable(findings) {
        "can be used"
    } else {
        "cannot be used"
    };
    say(&format!(
        "{}, version {}, from {} on: {verdict}",
        schedule.name.original(),
        schedule.version,
        schedule.valid_from
    ));
}

fn report(file: &File, findings: &[Finding]) -> serde_json::Value {
    let told: Vec<_> = findings
        .iter()
        .map(|finding| {
            json!({
                "line": line(file, finding.place),
                "severity": word(finding.severity),
                "text": sentence(file, finding),
            })
        })
        .collect();
    json!({ "usable": is_usable(findings), "findings": told, "schedule": file.schedule })
}
