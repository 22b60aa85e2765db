//! What stands in an archive: which house it came from, and what there is to find.
//!
//! An archive is a `.tar.gz` with, in this order, `manifest.json`, the uploaded files under `files/`,
//! `rows.jsonl` (one line for each row: `{"table": …, "row": …}`) and `contents.json`. The last one is
//! missing in an archive that was cut short.

use crate::rooms::rooms;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use store::migration::FOUNDATION;
use web::Room;

/// Name of the manifest in the archive.
pub const MANIFEST: &str = "manifest.json";
/// Name of the rows in the archive.
pub const ROWS: &str = "rows.jsonl";
/// Folder of the uploaded files in the archive.
pub const FILES: &str = "files/";
/// Name of the table of contents in the archive.
pub const CONTENTS: &str = "contents.json";

/// The shape of archives that this version writes and reads.
const FORMAT: u32 = 1;

/// First in an archive.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The shape of the archive.
    pub format: u32,
    /// Version of the program that wrote it.
    pub version: String,
    /// Steps by which the tables came to be.
    pub migrations: Vec<String>,
    /// When it was begun.
    pub created_at: DateTime<Utc>,
}

/// Last in an archive.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    /// Rows of each table.
    pub rows: BTreeMap<String, u64>,
    /// Uploaded files.
    pub files: u64,
}

/// One row of one table.
#[derive(Debug, Serialize, Deserialize)]
pub struct Row<'a> {
    pub table: &'a str,
    #[serde(borrow)]
    pub row: &'a RawValue,
}

impl Manifest {
    /// The manifest of an archive written now.
    pub fn of_this_version(now: DateTime<Utc>) -> Self {
        Self {
            format: FORMAT,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            migrations: migrations(),
            created_at: now,
        }
    }

    /// Whether this version can read the archive.
    ///
    /// # Errors
    /// In words for the operator.
    pub fn check(&self) -> anyhow::Result<()> {
        let known = migrations();
        if self.format > FORMAT || self.migrations.iter().any(|name| !known.contains(name)) {
            anyhow::bail!(
                "was made by a newer version ({}) than this one ({}): update first",
                self.version,
                env!("CARGO_PKG_VERSION"),
            );
        }
        Ok(())
    }
}

fn migrations() -> Vec<String> {
    let rooms = Room::migrations(&rooms());
    FOUNDATION
        .iter()
        .chain(&rooms)
        .map(|migration| migration.name.to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_archive_of_a_newer_version_is_refused() {
        let own = || Manifest::of_this_version(DateTime::UNIX_EPOCH);
        assert!(own().check().is_ok());

        let mut newer = Manifest {
            version: "9.9.9".to_owned(),
            ..own()
        };
        newer.migrations.push("m2099_01_01_moonbases".to_owned());
        let said = newer.check().expect_err("a newer version").to_string();
        assert_eq!(
            said,
            "was made by a newer version (9.9.9) than this one (0.1.0): update first"
        );

        assert!(Manifest { format: 2, ..own() }.check().is_err());
    }

    #[test]
    fn an_archive_of_an_older_version_is_welcome() {
        let mut older = Manifest::of_this_version(DateTime::UNIX_EPOCH);
        older.migrations.pop();
        assert!(older.check().is_ok());
    }
}
