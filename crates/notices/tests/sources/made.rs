//! Files, archives and what came of them.

use std::io::Write as _;
use std::num::NonZeroUsize;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;
use notices::Sources;
use notices::sources::Unpacking;
use tempfile::TempDir;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A folder that goes away.
pub struct Desk(TempDir);

impl Desk {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn put(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, content).unwrap();
        path
    }

    /// What came of these files and folders: a line for each source, with its name, its first line and what is in it, or why
    /// it was refused.
    pub fn found(&self, names: &[&str]) -> Vec<String> {
        self.found_within(names, Unpacking::default())
    }

    /// The same, the same on one core and on three.
    pub fn found_within(&self, names: &[&str], unpacking: Unpacking) -> Vec<String> {
        let paths: Vec<PathBuf> = names.iter().map(|name| self.path(name)).collect();
        let sources = Sources::at(paths).unpacking(unpacking);
        let alone = self.lines(&sources.clone().cores(NonZeroUsize::MIN));
        let together = self.lines(&sources.cores(NonZeroUsize::new(3).unwrap()));
        assert_eq!(alone, together);
        alone
    }

    pub fn lines(&self, sources: &Sources) -> Vec<String> {
        let mut lines = Vec::new();
        sources.work(
            |_, piece| {
                let content = String::from_utf8_lossy(&piece.bytes).trim().to_owned();
                format!("{}:{}: {content}", piece.name, piece.first_line)
            },
            |arrival| {
                let line = arrival
                    .outcome
                    .unwrap_or_else(|refused| format!("! {refused}"));
                lines.push(line.replace(&format!("{}/", self.0.path().display()), ""));
                ControlFlow::Continue(())
            },
        );
        lines
    }
}

pub fn gz(content: impl AsRef<[u8]>) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(content.as_ref()).unwrap();
    packed.finish().unwrap()
}

pub fn tar(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut tar = tar::Builder::new(Vec::new());
    for (name, content) in entries {
        let mut header = tar::Header::new_gnu();
        header.set_size(content.len() as u64);
        header.set_mode(0o644);
        if name.len() < 100 {
            // Not `append_data`, which refuses to write names that lead out.
            header.as_mut_bytes()[..name.len()].copy_from_slice(name.as_bytes());
            header.set_cksum();
            tar.append(&header, *content).unwrap();
        } else {
            tar.append_data(&mut header, name, *content).unwrap();
        }
    }
    tar.into_inner().unwrap()
}

pub fn zip(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in entries {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// An entry that is no file.
pub fn tar_with(kind: tar::EntryType, name: &str, target: &Path) -> Vec<u8> {
    let mut tar = tar::Builder::new(Vec::new());
    let mut header = tar::Header::new_gnu();
    header.set_entry_type(kind);
    header.set_size(0);
    tar.append_link(&mut header, name, target).unwrap();
    tar.into_inner().unwrap()
}
