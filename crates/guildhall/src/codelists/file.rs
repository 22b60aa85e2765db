//! One file of a code list, whatever its form.

use super::{csv_file, genericode};
use anyhow::Context;
use flate2::read::GzDecoder;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use store::codelist::Model;

/// The largest list, CPV in 24 languages, has 30 MB.
const LARGEST_BYTES: u64 = 256 * 1024 * 1024;
/// Longer than any label, shorter than what would break a page.
const LONGEST_LABEL: usize = 2_000;

/// Labels by list, code and language.
pub type Labels = BTreeMap<(String, String, String), Model>;

/// What is wrong with a file, and where.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {reason}")]
pub struct Bad {
    pub line: u64,
    pub reason: String,
}

impl Bad {
    pub fn new(line: u64, reason: impl Into<String>) -> Self {
        Self {
            line,
            reason: reason.into(),
        }
    }
}

/// The files that may be code lists: those that are named, and those in folders that are named.
///
/// # Errors
/// When a path cannot be read.
pub fn find(paths: &[PathBuf]) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for path in paths {
        let about = std::fs::metadata(path).with_context(|| path.display().to_string())?;
        if !about.is_dir() {
            found.push(path.clone());
            continue;
        }
        let entries = std::fs::read_dir(path).with_context(|| path.display().to_string())?;
        let mut inside: Vec<PathBuf> = entries
            .map(|entry| Ok(entry?.path()))
            .collect::<std::io::Result<_>>()?;
        inside.retain(|path| path.is_file() && is_list(path));
        inside.sort();
        found.extend(inside);
    }
    Ok(found)
}

fn is_list(path: &Path) -> bool {
    let name = path.to_string_lossy().to_lowercase();
    [".csv", ".csv.gz", ".gc", ".gc.gz"]
        .iter()
        .any(|end| name.ends_with(end))
}

/// Reads a file; which list it is shows in what it holds.
///
/// # Errors
/// When it is no code list, with its name and the line.
pub fn read(path: &Path) -> anyhow::Result<Labels> {
    let text = text(path).with_context(|| path.display().to_string())?;
    let labels = if text.trim_start().starts_with('<') {
        genericode::read(&text)
    } else {
        csv_file::read(&text)
    };
    labels.with_context(|| path.display().to_string())
}

fn text(path: &Path) -> anyhow::Result<String> {
    let file = File::open(path)?;
    let is_packed = path
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("gz"));
    let content: Box<dyn Read> = if is_packed {
        Box::new(GzDecoder::new(file))
    } else {
        Box::new(file)
    };
    let mut bytes = Vec::new();
    content.take(LARGEST_BYTES + 1).read_to_end(&mut bytes)?;
    anyhow::ensure!(
        bytes.len() as u64 <= LARGEST_BYTES,
        "is larger than any code list"
    );
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text
            .strip_prefix('\u{feff}')
            .map(str::to_owned)
            .unwrap_or(text)),
        Err(error) => {
            let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = before.iter().filter(|byte| **byte == b'\n').count() as u64 + 1;
            Err(Bad::new(line, "is not UTF-8").into())
        }
    }
}

/// Adds one label. Blank ones are left out: the list has the code, but not in that language.
///
/// # Errors
/// When the file has said so already, or it is no label.
pub fn add(
    labels: &mut Labels,
    line: u64,
    list: &str,
    code: &str,
    language: &str,
    label: &str,
    parent: Option<&str>,
) -> Result<(), Bad> {
    let label = label.trim();
    if label.is_empty() {
        return Ok(());
    }
    if label.len() > LONGEST_LABEL {
        return Err(Bad::new(
            line,
            format!("the label of {code} has {} bytes", label.len()),
        ));
    }
    let row = Model {
        list: list.to_owned(),
        code: code.to_owned(),
        language: language.to_owned(),
        label: label.to_owned(),
        parent: parent
            .filter(|parent| !parent.is_empty())
            .map(str::to_owned),
    };
    let key = (row.list.clone(), row.code.clone(), row.language.clone());
    match labels.insert(key, row) {
        None => Ok(()),
        Some(_) => Err(Bad::new(line, format!("{code} was there already"))),
    }
}
