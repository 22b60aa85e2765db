//! Files in folders.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The path that means standard input.
pub(super) const STANDARD_INPUT: &str = "-";

const ENDINGS: [&str; 8] = [
    ".xml", ".json", ".jsonl", ".ndjson", ".gz", ".tgz", ".tar", ".zip",
];

/// Whether a file in a folder or an archive is looked at. Names that begin with a point are those of the system, such as the
/// `._1.xml` that stand beside each `1.xml` in archives made on a Mac.
pub(super) fn is_notice(name: &str) -> bool {
    let own = name.rsplit('/').next().unwrap_or(name);
    let lower = own.to_ascii_lowercase();
    !own.starts_with('.') && ENDINGS.iter().any(|ending| lower.ends_with(ending))
}

/// Bytes of all files.
pub(super) fn bytes(paths: &[PathBuf]) -> Option<u64> {
    let mut sum = 0;
    for path in paths {
        if path.as_os_str() == STANDARD_INPUT {
            return None;
        }
        // What cannot be read is told of when it is its turn.
        let Ok(about) = fs::metadata(path) else {
            continue;
        };
        if !about.is_dir() {
            sum += about.len();
            continue;
        }
        let mut waiting = vec![path.clone()];
        while let Some(folder) = waiting.pop() {
            for entry in inside(&folder).unwrap_or_default() {
                match entry {
                    Entry::Folder(folder) => waiting.push(folder),
                    Entry::File(file) => sum += fs::metadata(file).map_or(0, |about| about.len()),
                }
            }
        }
    }
    Some(sum)
}

/// What there is in a folder.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Entry {
    File(PathBuf),
    Folder(PathBuf),
}

/// The files and folders in a folder that are looked at, in alphabetical order.
pub(super) fn inside(folder: &Path) -> io::Result<Vec<Entry>> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let kind = entry.file_type()?;
        if kind.is_dir() {
            if !name.starts_with('.') {
                entries.push(Entry::Folder(entry.path()));
            }
        // A link to a file is as good as the file. A link to a folder may lead round in a circle.
        } else if is_notice(&name) && (kind.is_file() || entry.path().is_file()) {
            entries.push(Entry::File(entry.path()));
        }
    }
    entries.sort_by(|one, other| one.path().cmp(other.path()));
    Ok(entries)
}

impl Entry {
    fn path(&self) -> &Path {
        match self {
            Self::File(path) | Self::Folder(path) => path,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_notice;

    #[test]
    fn a_notice_is_told_by_its_ending() {
        for name in [
            "1.xml",
            "A/B.XML",
            "releases.jsonl",
            "2024-01.tar.gz",
            "x.zip",
        ] {
            assert!(is_notice(name), "{name}");
        }
        for name in [
            "1.pdf",
            "xml",
            "._1.xml",
            "__MACOSX/._1.xml",
            ".hidden.json",
            "1.xml.bak",
            "",
        ] {
            assert!(!is_notice(name), "{name}");
        }
    }
}
