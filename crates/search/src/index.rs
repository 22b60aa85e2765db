//! The index: opened once, written by rooms, asked by viewers.

use std::fmt;
use std::fs;
use std::io;
use std::panic;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use tantivy::{IndexReader, IndexWriter, ReloadPolicy, TantivyError};
use uuid::Uuid;

use crate::schema::{Fields, VERSION};
use crate::{Entry, Error};

/// The least that a writer takes; it lives only while it writes.
const WRITER_BYTES: usize = 15_000_000;

/// Every version of the index has a folder of its own within the folder it is given.
const FOLDER_PREFIX: &str = "index-";

/// The full-text index. Clones are cheap and share it.
#[derive(Clone)]
pub struct Index {
    pub(crate) fields: Fields,
    pub(crate) reader: IndexReader,
    index: tantivy::Index,
    /// Held while writing: there can be one writer only.
    writing: Arc<Mutex<()>>,
    is_fresh: bool,
}

impl Index {
    /// Opens the index in `folder`, which is made if it is missing, or an empty one in memory.
    ///
    /// An index of another version or one that cannot be read is thrown away, as it holds only copies.
    ///
    /// # Errors
    /// [`Error::Folder`] or [`Error::Index`] if the folder cannot be read or written.
    pub fn open(folder: Option<&Path>) -> Result<Self, Error> {
        let fields = Fields::new();
        let Some(folder) = folder else {
            let index = tantivy::Index::create_in_ram(fields.schema.clone());
            return Self::over(fields, index);
        };
        fs::create_dir_all(folder)?;
        let current = folder.join(format!("{FOLDER_PREFIX}{VERSION}"));
        remove_other_versions(folder, &current)?;

        if current.exists() {
            // Tantivy reports most damage, but panics over a file cut short within its last bytes.
            match panic::catch_unwind(|| Self::reopen(&fields, &current)) {
                Ok(Ok(index)) => return Ok(index),
                Ok(Err(error)) => tracing::warn!(%error, "the search index is made anew"),
                Err(_) => tracing::warn!("the search index is damaged and is made anew"),
            }
            fs::remove_dir_all(&current)?;
        }
        fs::create_dir(&current)?;
        let index = tantivy::Index::create_in_dir(&current, fields.schema.clone())?;
        Self::over(fields, index)
    }

    fn reopen(fields: &Fields, folder: &Path) -> Result<Self, Error> {
        let index = tantivy::Index::open_in_dir(folder)?;
        if index.schema() != fields.schema {
            let other = "the fields are not those of this version".to_owned();
            return Err(TantivyError::SchemaError(other).into());
        }
        // Reads every file once, at the speed of the disk, and before any of them is mapped to stay.
        if !index.validate_checksum()?.is_empty() {
            let damaged = "a checksum is wrong".to_owned();
            return Err(TantivyError::InternalError(damaged).into());
        }
        Self::over(fields.clone(), index)
    }

    fn over(fields: Fields, index: tantivy::Index) -> Result<Self, Error> {
        // Manual: no thread that watches the folder, as every write here reloads.
        let reader: IndexReader = index
            .reader_builder()
            .reload_policy(ReloadPolicy::Manual)
            .try_into()?;
        let is_fresh = reader.searcher().num_docs() == 0;
        Ok(Self {
            fields,
            reader,
            index,
            writing: Arc::default(),
            is_fresh,
        })
    }

    /// Whether the index was empty when it was opened, so that everything has to be handed in with
    /// [`rebuild`](Self::rebuild).
    pub fn is_fresh(&self) -> bool {
        self.is_fresh
    }

    /// Replaces whatever is in the index by `entries`, in one step: until it is done the old ones are found, and
    /// a rebuild that was interrupted leaves them as they were.
    ///
    /// # Errors
    /// As [`put`](Self::put).
    pub fn rebuild(&self, entries: impl IntoIterator<Item = Entry>) -> Result<(), Error> {
        self.write(|writer| {
            writer.delete_all_documents()?;
            for entry in entries {
                // An id may come twice, as in `put`.
                writer.delete_term(self.fields.id_term(entry.id));
                writer.add_document(self.fields.document(&entry)?)?;
            }
            Ok(())
        })
    }

    /// Hands in `entries`. One with an id that is known already replaces the older one. When this returns,
    /// they can be found.
    ///
    /// # Errors
    /// [`Error::Index`] if the disk fails or another process is writing; then nothing has changed.
    pub fn put(&self, entries: &[Entry]) -> Result<(), Error> {
        self.write(|writer| {
            for entry in entries {
                writer.delete_term(self.fields.id_term(entry.id));
                writer.add_document(self.fields.document(entry)?)?;
            }
            Ok(())
        })
    }

    /// Takes out the entries with `ids`, as far as they are there.
    ///
    /// # Errors
    /// As [`put`](Self::put).
    pub fn remove(&self, ids: &[Uuid]) -> Result<(), Error> {
        self.write(|writer| {
            for &id in ids {
                writer.delete_term(self.fields.id_term(id));
            }
            Ok(())
        })
    }

    fn write(
        &self,
        change: impl FnOnce(&mut IndexWriter) -> Result<(), Error>,
    ) -> Result<(), Error> {
        // A writer that panicked has committed nothing, so the next one finds the index in order.
        let _guard = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let mut writer = self.index.writer_with_num_threads(1, WRITER_BYTES)?;
        change(&mut writer)?; // on failure the writer is dropped without a commit
        writer.commit()?;
        // Small segments are put together now, because the next writer may be a long time away.
        writer.wait_merging_threads()?;
        self.reader.reload()?;
        Ok(())
    }
}

fn remove_other_versions(folder: &Path, current: &Path) -> io::Result<()> {
    for item in fs::read_dir(folder)? {
        let item = item?;
        let is_version = item
            .file_name()
            .to_str()
            .is_some_and(|name| name.starts_with(FOLDER_PREFIX));
        if is_version && item.path() != current && item.file_type()?.is_dir() {
            fs::remove_dir_all(item.path())?;
        }
    }
    Ok(())
}

impl fmt::Debug for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Index")
            .field("is_fresh", &self.is_fresh)
            .finish_non_exhaustive()
    }
}
