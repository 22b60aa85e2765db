//! Taking a file apart: what is packed is unpacked, what is an archive is gone through, what is left is a source.

use std::fs::File;
use std::io::{Cursor, Read, Seek, SeekFrom, Write};
use std::ops::ControlFlow;
use std::rc::Rc;

use flate2::read::MultiGzDecoder;

use super::budget::{Budget, Unpacked};
use super::open::{Found, Push, Source, head, take};
use super::piece::Piece;
use super::refused::{Refusal, Refused};
use super::unpacking::Unpacking;
use super::{json_lines, tarball, zipped};
use crate::limits::Limits;

/// Archives that may lie in one another.
const ARCHIVES: u8 = 2;
/// Archives and packed files that may lie in one another: `.gz` in `.tar` in `.gz`.
const LAYERS: u8 = 5;
/// As much of a `.zip` is kept in memory before it is written to a temporary file.
const IN_MEMORY: usize = 16 << 20;

/// A file that is being taken apart.
pub(super) struct Opening<'a> {
    pub(super) limits: Limits,
    pub(super) allowed: Unpacking,
    pub(super) budget: Rc<Budget>,
    /// Bytes of the files before this one.
    pub(super) before: u64,
    /// Archives around what is looked at.
    pub(super) archives: u8,
    /// Archives and packings around what is looked at.
    pub(super) layers: u8,
    pub(super) push: Push<'a>,
}

impl Opening<'_> {
    /// Whether a file that begins so is a `.zip`.
    pub(super) fn is_zip(head: &[u8]) -> bool {
        head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06")
    }

    /// Whether a file that begins so is a source as it is, neither packed nor JSON Lines.
    pub(super) fn is_plain(head: &[u8]) -> bool {
        !(Self::is_zip(head) || is_gzip(head) || is_tar(head) || json_lines::may_be(head))
    }

    /// Takes apart what begins with `head` and goes on with `rest`.
    pub(super) fn stream(
        &mut self,
        name: String,
        head: Vec<u8>,
        rest: &mut dyn Read,
    ) -> ControlFlow<()> {
        if is_gzip(&head) {
            self.gzip(name, head, rest)
        } else if is_tar(&head) {
            self.tar(&name, head, rest)
        } else if Self::is_zip(&head) {
            self.spool(name, head, rest)
        } else if json_lines::may_be(&head) {
            json_lines::split(self, name, Cursor::new(head).chain(rest))
        } else {
            let content = take(Cursor::new(head).chain(rest), 0, self.limits.bytes);
            self.content(name, content)
        }
    }

    /// A source that was read to its end.
    pub(super) fn content(
        &mut self,
        name: String,
        content: Result<Vec<u8>, Refusal>,
    ) -> ControlFlow<()> {
        match content {
            Ok(bytes) => self.push(Ok(Source::Loaded(Piece {
                name,
                first_line: 1,
                bytes,
            }))),
            Err(refusal) => self.refuse(refusal, name),
        }
    }

    pub(super) fn push(&mut self, source: Result<Source, Refused>) -> ControlFlow<()> {
        let position = self.before + self.budget.packed();
        (self.push)(Found { source, position })
    }

    /// Tells that something was not read; that too much was unpacked, if that is why.
    pub(super) fn refuse(&mut self, refusal: Refusal, name: impl Into<String>) -> ControlFlow<()> {
        let damaged = match (self.budget.exceeded(), refusal) {
            (Some(exceeded), _) => exceeded,
            // What is packed was read from a file without trouble: then it is the packing that is wrong.
            (None, Refusal::Unreadable(error)) if self.layers > 0 => {
                Refusal::Damaged(error.to_string())
            }
            (None, refusal) => refusal,
        };
        self.push(Err(damaged.of(name)))
    }

    /// Goes one layer down, if it is not too deep.
    fn down(
        &mut self,
        name: &str,
        archives: u8,
        inside: impl FnOnce(&mut Self) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        if self.archives + archives > ARCHIVES || self.layers + 1 > LAYERS {
            return self.refuse(Refusal::TooDeep, name);
        }
        self.archives += archives;
        self.layers += 1;
        let flow = inside(self);
        self.archives -= archives;
        self.layers -= 1;
        flow
    }

    fn gzip(&mut self, name: String, first: Vec<u8>, rest: &mut dyn Read) -> ControlFlow<()> {
        self.down(&name.clone(), 0, |opening| {
            let packed = MultiGzDecoder::new(Cursor::new(first).chain(rest));
            let mut unpacked = Unpacked(packed, Rc::clone(&opening.budget));
            match head(&mut unpacked) {
                Ok(head) => opening.stream(name, head, &mut unpacked),
                Err(error) => opening.refuse(Refusal::Unreadable(error), name),
            }
        })
    }

    fn tar(&mut self, name: &str, first: Vec<u8>, rest: &mut dyn Read) -> ControlFlow<()> {
        self.down(name, 1, |opening| {
            tarball::go_through(opening, name, &mut Cursor::new(first).chain(rest))
        })
    }

    /// Goes through a `.zip` that is a file of its own.
    pub(super) fn zip_file(&mut self, name: String, file: File, length: u64) -> ControlFlow<()> {
        self.budget.count_packed(length);
        self.down(&name, 1, |opening| zipped::go_through(opening, &name, file))
    }

    /// Goes through a `.zip` that comes in a stream.
    fn spool(&mut self, name: String, first: Vec<u8>, rest: &mut dyn Read) -> ControlFlow<()> {
        self.down(&name.clone(), 1, |opening| {
            let mut spooled = tempfile::SpooledTempFile::new(IN_MEMORY);
            let most = opening.allowed.spool;
            let mut whole = Cursor::new(first).chain(rest).take(most.saturating_add(1));
            let written = std::io::copy(&mut whole, &mut spooled);
            let ready = written.and_then(|written| {
                spooled.flush()?;
                spooled.seek(SeekFrom::Start(0))?;
                Ok(written)
            });
            match ready {
                Err(error) => opening.refuse(Refusal::Unreadable(error), name),
                Ok(written) if written > most => opening.refuse(Refusal::TooLarge(most), name),
                Ok(_) => zipped::go_through(opening, &name, spooled),
            }
        })
    }
}

fn is_gzip(head: &[u8]) -> bool {
    head.starts_with(b"\x1f\x8b")
}

fn is_tar(head: &[u8]) -> bool {
    head.get(257..262) == Some(b"ustar")
}

/// The name of an entry, in the archive and from outside; nothing if it leads out of the archive.
pub(super) fn entry_name(archive: &str, raw: &[u8]) -> Result<String, Refused> {
    let entry = String::from_utf8_lossy(raw).replace('\\', "/");
    let is_drive = entry.as_bytes().get(1) == Some(&b':');
    let leads_out = entry.starts_with('/')
        || is_drive
        || entry.contains('\0')
        || entry.split('/').any(|part| part == "..");
    let entry = entry.trim_start_matches("./");
    let name = format!("{archive}/{entry}");
    if leads_out {
        Err(Refusal::LeadsOut.of(name))
    } else {
        Ok(name)
    }
}

#[cfg(test)]
mod tests {
    use super::entry_name;

    #[test]
    fn names_that_lead_out_are_told() {
        for name in [
            "../1.xml",
            "a/../../1.xml",
            "/etc/1.xml",
            "C:\\1.xml",
            "a\\..\\1.xml",
            "a\0.xml",
        ] {
            assert!(entry_name("x.zip", name.as_bytes()).is_err(), "{name}");
        }
        assert_eq!(
            entry_name("x.zip", b"./a/..b/1.xml").expect("inside"),
            "x.zip/a/..b/1.xml"
        );
    }
}
