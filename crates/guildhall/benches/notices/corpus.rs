//! The notices that are read: published ones where there are any, else own ones.

use anyhow::{Context, ensure};
use notices::Sources;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// Own notices where no published ones are at hand.
const MADE: usize = 3_000;
/// The archives of published notices; the others hold variants of them.
const ARCHIVES: [&str; 2] = ["eforms.tar.gz", "ted-legacy.tar.gz"];
/// A call for tenders of an invented town, and one in the older format.
const OWN: [&str; 2] = [
    include_str!("../../../notices/tests/fixtures/ted/f02-two-languages.xml"),
    include_str!("../../../notices/tests/fixtures/ted/f21-social.xml"),
];

/// Notices as files of their own in a folder that goes away.
pub struct Corpus {
    folder: TempDir,
    paths: Vec<PathBuf>,
    bytes: u64,
    is_published: bool,
}

impl Corpus {
    /// The published notices in `GUILDHALL_CORPUS`, else in `../shared/corpus` beside the repository; else own ones.
    pub fn found_or_made() -> anyhow::Result<Self> {
        let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus");
        let archives = std::env::var_os("GUILDHALL_CORPUS").map_or(beside, PathBuf::from);
        let archives = ARCHIVES.map(|name| archives.join(name));
        let is_published = archives.iter().all(|archive| archive.exists());
        let mut corpus = Self {
            folder: tempfile::tempdir()?,
            paths: Vec::new(),
            bytes: 0,
            is_published,
        };
        if is_published {
            corpus.unpack(&archives)?;
        } else {
            for nth in 0..MADE {
                corpus.put(nth, OWN[nth % OWN.len()].as_bytes())?;
            }
        }
        ensure!(!corpus.paths.is_empty(), "there are no notices");
        Ok(corpus)
    }

    fn unpack(&mut self, archives: &[PathBuf]) -> anyhow::Result<()> {
        let (mut nth, mut result) = (0, Ok(()));
        Sources::at(archives.to_vec()).work(
            |_, piece| piece,
            |arrival| {
                result = arrival
                    .outcome
                    .context("an archive")
                    .and_then(|piece| self.put(nth, &piece.bytes));
                nth += 1;
                if result.is_ok() {
                    ControlFlow::Continue(())
                } else {
                    ControlFlow::Break(())
                }
            },
        );
        result
    }

    fn put(&mut self, nth: usize, content: &[u8]) -> anyhow::Result<()> {
        let path = self.folder.path().join(format!("{nth:05}.xml"));
        fs::write(&path, content)?;
        self.bytes += content.len() as u64;
        self.paths.push(path);
        Ok(())
    }

    /// What they are.
    pub fn about(&self) -> String {
        let what = if self.is_published {
            "published notices"
        } else {
            "own notices (there is no corpus at GUILDHALL_CORPUS or in ../shared/corpus)"
        };
        format!(
            "{} {what}, {:.1} MB",
            self.paths.len(),
            self.bytes as f64 / 1e6
        )
    }

    /// Their folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Their files.
    pub fn paths(&self) -> &[PathBuf] {
        &self.paths
    }

    /// How many files they are.
    pub const fn files(&self) -> usize {
        self.paths.len()
    }

    /// Their size.
    pub const fn bytes(&self) -> u64 {
        self.bytes
    }
}
