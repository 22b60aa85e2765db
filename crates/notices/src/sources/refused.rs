//! What is not read, and why.

use std::io;

use serde::{Serialize, Serializer};

/// A file, or an entry of an archive, that was not read.
#[derive(Debug, thiserror::Error)]
#[error("{name}: {refusal}")]
pub struct Refused {
    /// Where it is, as in [`Piece::name`](super::Piece::name).
    pub name: String,
    /// Why it was not read.
    pub refusal: Refusal,
}

/// Why a file, or an entry of an archive, was not read.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// The system does not give it out.
    #[error("cannot be read: {0}")]
    Unreadable(io::Error),
    /// A folder or an archive has no file whose name ends as notices do.
    #[error(
        "holds no notices: none of its files ends in .xml, .json, .jsonl, .ndjson, .gz, .tgz, .tar or .zip"
    )]
    NoNotices,
    /// It is larger than a source may be.
    #[error("is larger than {0} bytes, the most that is read")]
    TooLarge(u64),
    /// An entry of an archive is called as if it lay outside of it.
    #[error("its name leads out of the archive; it was passed over")]
    LeadsOut,
    /// An entry of an archive is a link or a device, not a file.
    #[error("is a link or a device; it was passed over")]
    NoFile,
    /// An entry of an archive is encrypted.
    #[error("is encrypted; it was passed over")]
    Encrypted,
    /// An archive is cut off or damaged, or uses something that is not known here.
    #[error("is cut off or damaged, what follows in the archive was not read: {0}")]
    Damaged(String),
    /// An archive unpacks to far more than archives of notices do.
    #[error("unpacks to more than {0} times its size; the rest of the archive was not read")]
    Bomb(u64),
    /// An archive has far more entries than archives of notices have.
    #[error("is an archive of more than {0} entries; the rest of it was not read")]
    TooMany(u64),
    /// An archive lies in an archive that lies in an archive.
    #[error("is packed too deep: archives may lie in one another once; it was passed over")]
    TooDeep,
}

impl Refusal {
    /// Its name, which stays the same.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "unreadable",
            Self::NoNotices => "no-notices",
            Self::TooLarge(_) => "too-large",
            Self::LeadsOut => "leads-out",
            Self::NoFile => "no-file",
            Self::Encrypted => "encrypted",
            Self::Damaged(_) => "damaged",
            Self::Bomb(_) => "bomb",
            Self::TooMany(_) => "too-many-entries",
            Self::TooDeep => "packed-too-deep",
        }
    }

    /// Of a file or entry.
    pub(super) fn of(self, name: impl Into<String>) -> Refused {
        Refused {
            name: name.into(),
            refusal: self,
        }
    }
}

/// `{"source": "a.zip/1.xml", "kind": "encrypted", "detail": "is encrypted; it was passed over"}`
impl Serialize for Refused {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut refused = serializer.serialize_struct("Refused", 3)?;
        refused.serialize_field("source", &self.name)?;
        refused.serialize_field("kind", self.refusal.name())?;
        refused.serialize_field("detail", &self.refusal.to_string())?;
        refused.end()
    }
}
