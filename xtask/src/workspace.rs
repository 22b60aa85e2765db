//! The files of the workspace.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;

/// The folder in which all crates lie.
pub struct Workspace {
    root: PathBuf,
}

/// A file that was read, its path from the root of the workspace.
#[derive(Debug, Clone)]
pub struct File {
    pub path: String,
    pub text: String,
}

impl Workspace {
    /// The workspace of which this program is a part, as Cargo tells it, or else the one around the current folder.
    pub fn open() -> anyhow::Result<Self> {
        let start = match env::var_os("CARGO_MANIFEST_DIR") {
            Some(manifest) => PathBuf::from(manifest),
            None => env::current_dir()?,
        };
        let root = start
            .ancestors()
            .find(|folder| folder.join("Cargo.lock").is_file());
        Ok(Self {
            root: root
                .context("no workspace here: no Cargo.lock in any folder above")?
                .into(),
        })
    }

    /// The folders of the crates that make up the program, in the order of their names.
    pub fn crates(&self) -> anyhow::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(self.root.join("crates"))? {
            let entry = entry?;
            if entry.path().join("Cargo.toml").is_file() {
                names.push(format!("crates/{}", entry.file_name().to_string_lossy()));
            }
        }
        names.sort();
        Ok(names)
    }

    pub fn file(&self, path: &str) -> anyhow::Result<File> {
        let text = fs::read_to_string(self.root.join(path)).with_context(|| path.to_owned())?;
        Ok(File {
            path: path.to_owned(),
            text,
        })
    }

    /// All files below `folder` with one of `endings`, in the order of their paths. A folder that is not there has none.
    pub fn files(&self, folder: &str, endings: &[&str]) -> anyhow::Result<Vec<File>> {
        let mut paths = Vec::new();
        collect(&self.root.join(folder), endings, &mut paths)?;
        paths.sort();
        let path_from_root = |path: &PathBuf| {
            let path = path.strip_prefix(&self.root).unwrap_or(path);
            path.to_string_lossy().replace('\\', "/")
        };
        paths
            .iter()
            .map(|path| self.file(&path_from_root(path)))
            .collect()
    }
}

fn collect(folder: &Path, endings: &[&str], paths: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, endings, paths)?;
        } else if path
            .extension()
            .is_some_and(|ending| endings.iter().any(|known| ending == *known))
        {
            paths.push(path);
        }
    }
    Ok(())
}
