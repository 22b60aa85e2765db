//! A group as an archive: everything that it said, decided and kept, to be read in another house. What
//! belongs to the people and organisations of this house goes along as text only.

mod export;
pub mod heritage;
mod history_page;
mod import;
pub mod kept;

use sha2::{Digest, Sha256};

pub use export::{Exported, export};
pub(crate) use history_page::{brought, routes};
pub use import::{Error, Imported, import, read};

/// SHA-256 in hexadecimal.
fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
