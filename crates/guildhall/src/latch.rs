//! One program at a time: the latch of a folder, held for as long as the program runs and let go by
//! the system however it ends.

use anyhow::{Context, bail};
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

/// A folder in which nobody else works.
#[derive(Debug)]
pub struct Latch {
    _held: File,
}

impl Latch {
    /// Takes the latch of a data folder.
    ///
    /// # Errors
    /// When another program holds it, or the folder cannot be written to.
    pub fn take(folder: &Path) -> anyhow::Result<Self> {
        let path = folder.join("guildhall.lock");
        match Self::try_take(&path)? {
            Some(latch) => Ok(latch),
            None => bail!(
                "another program has the data folder {} open",
                folder.display()
            ),
        }
    }

    fn try_take(path: &Path) -> anyhow::Result<Option<Self>> {
        let file = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(path)
            .with_context(|| format!("cannot write to {}", path.display()))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self { _held: file })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => {
                Err(error).with_context(|| format!("cannot lock {}", path.display()))
            }
        }
    }

    /// A folder of this node's own for the search index: nodes that share a database can share a data
    /// folder too, but each follows the log by itself.
    ///
    /// # Errors
    /// When the data folder cannot be written to.
    pub fn of_own_index(data: &Path) -> anyhow::Result<(Self, PathBuf)> {
        for number in 1.. {
            let name = if number == 1 {
                "search".to_owned()
            } else {
                format!("search-{number}")
            };
            let folder = data.join(name);
            std::fs::create_dir_all(&folder)
                .with_context(|| format!("cannot write to {}", folder.display()))?;
            if let Some(latch) = Self::try_take(&folder.join("node.lock"))? {
                return Ok((latch, folder));
            }
        }
        unreachable!("there are more numbers than nodes")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_taken_once_and_free_again_afterwards() {
        let folder = tempfile::tempdir().expect("a folder");
        let first = Latch::take(folder.path()).expect("a free folder");
        let second = Latch::take(folder.path())
            .expect_err("a taken folder")
            .to_string();
        assert_eq!(
            second,
            format!(
                "another program has the data folder {} open",
                folder.path().display()
            )
        );
        drop(first);
        Latch::take(folder.path()).expect("free again");
    }

    #[test]
    fn each_node_gets_an_index_of_its_own_and_the_next_start_finds_it_again() {
        let data = tempfile::tempdir().expect("a folder");
        let (first, one) = Latch::of_own_index(data.path()).expect("a folder");
        let (_second, two) = Latch::of_own_index(data.path()).expect("a folder");
        assert_ne!(one, two);
        drop(first);
        assert_eq!(Latch::of_own_index(data.path()).expect("a folder").1, one);
    }
}
