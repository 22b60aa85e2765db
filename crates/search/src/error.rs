//! Why the index did not do what it was asked: always a fault of ours or of the disk.

/// Why the index did not do what it was asked. A query is never at fault.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The folder of the index cannot be made, read or emptied.
    #[error("the folder of the search index cannot be used")]
    Folder(#[from] std::io::Error),
    /// The index itself failed, for instance because another process is writing to it.
    #[error("the search index failed")]
    Index(#[from] tantivy::TantivyError),
    /// An entry came back from the index in another form than it went in.
    #[error("an entry of the search index cannot be read")]
    Entry(#[from] serde_json::Error),
}
