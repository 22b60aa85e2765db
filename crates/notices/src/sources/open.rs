//! From paths to sources.

use std::fs::File;
use std::io::{self, Cursor, Read};
use std::ops::ControlFlow;
use std::path::Path;
use std::rc::Rc;

use super::Sources;
use super::archive::Opening;
use super::budget::{Budget, Packed};
use super::find::{self, Entry, STANDARD_INPUT};
use super::piece::Piece;
use super::refused::{Refusal, Refused};
use crate::limits::Limits;

/// A source that was found.
pub(super) struct Found {
    pub(super) source: Result<Source, Refused>,
    pub(super) position: u64,
}

/// A source to be worked on.
pub(super) enum Source {
    /// It is in memory.
    Loaded(Piece),
    /// A file of its own, which whoever works on it can read: so files are read on all cores.
    File {
        name: String,
        head: Vec<u8>,
        rest: File,
        length: u64,
    },
}

/// Takes what is found.
pub(super) type Push<'a> = &'a mut dyn FnMut(Found) -> ControlFlow<()>;

impl Source {
    /// About how many bytes it takes in memory.
    pub(super) fn weight(&self) -> u64 {
        match self {
            Self::Loaded(piece) => piece.bytes.len() as u64,
            Self::File { length, .. } => *length,
        }
    }

    /// Takes it into memory.
    pub(super) fn load(self, limits: &Limits) -> Result<Piece, Refused> {
        match self {
            Self::Loaded(piece) => Ok(piece),
            Self::File {
                name,
                head,
                rest,
                length,
            } => {
                let expected = usize::try_from(length)
                    .unwrap_or(usize::MAX)
                    .min(limits.bytes);
                match take(Cursor::new(head).chain(rest), expected, limits.bytes) {
                    Ok(bytes) => Ok(Piece {
                        name,
                        first_line: 1,
                        bytes,
                    }),
                    Err(refusal) => Err(refusal.of(name)),
                }
            }
        }
    }
}

/// Reads to the end, unless there is more than `most`.
pub(super) fn take(from: impl Read, expected: usize, most: usize) -> Result<Vec<u8>, Refusal> {
    let mut bytes = Vec::with_capacity(expected);
    let limit = (most as u64).saturating_add(1);
    from.take(limit)
        .read_to_end(&mut bytes)
        .map_err(Refusal::Unreadable)?;
    if bytes.len() > most {
        return Err(Refusal::TooLarge(most as u64));
    }
    Ok(bytes)
}

/// The first bytes, by which a file is told.
pub(super) fn head(from: &mut dyn Read) -> io::Result<Vec<u8>> {
    /// The magic number of a tarball ends at 265; this is its first block.
    const LONGEST: u64 = 512;
    let mut head = Vec::with_capacity(512);
    from.take(LONGEST).read_to_end(&mut head)?;
    Ok(head)
}

/// Finds all sources, in order.
pub(super) fn all(sources: &Sources, push: Push<'_>) -> ControlFlow<()> {
    let mut walk = Walk {
        sources,
        before: 0,
        push,
    };
    for path in &sources.paths {
        if path.as_os_str() == STANDARD_INPUT {
            walk.standard_input()?;
        } else if path.is_dir() {
            if walk.folder(path)? == 0 {
                walk.refuse(Refusal::NoNotices, path)?;
            }
        } else {
            walk.file(path)?;
        }
    }
    ControlFlow::Continue(())
}

struct Walk<'a, 'b> {
    sources: &'a Sources,
    /// Bytes of the files before this one.
    before: u64,
    push: Push<'b>,
}

impl Walk<'_, '_> {
    /// The number of files in it.
    fn folder(&mut self, path: &Path) -> ControlFlow<(), usize> {
        let entries = match find::inside(path) {
            Ok(entries) => entries,
            Err(error) => {
                self.refuse(Refusal::Unreadable(error), path)?;
                return ControlFlow::Continue(1);
            }
        };
        let mut files = 0;
        for entry in entries {
            match entry {
                Entry::Folder(folder) => files += self.folder(&folder)?,
                Entry::File(file) => {
                    files += 1;
                    self.file(&file)?;
                }
            }
        }
        ControlFlow::Continue(files)
    }

    fn file(&mut self, path: &Path) -> ControlFlow<()> {
        let opened = File::open(path).and_then(|mut file| {
            let length = file.metadata()?.len();
            let head = head(&mut file)?;
            Ok((file, length, head))
        });
        match opened {
            Err(error) => self.refuse(Refusal::Unreadable(error), path),
            Ok((file, length, head)) => {
                let name = path.to_string_lossy().into_owned();
                let flow = self.opened(name, file, length, head);
                self.before += length;
                flow
            }
        }
    }

    fn opened(&mut self, name: String, rest: File, length: u64, head: Vec<u8>) -> ControlFlow<()> {
        let budget = Budget::new(self.sources.unpacking);
        let mut opening = self.opening(&budget);
        if Opening::is_zip(&head) {
            opening.zip_file(name, rest, length)
        } else if Opening::is_plain(&head) {
            opening.push(Ok(Source::File {
                name,
                head,
                rest,
                length,
            }))
        } else {
            opening.stream(name, head, &mut Packed(rest, Rc::clone(&budget)))
        }
    }

    fn standard_input(&mut self) -> ControlFlow<()> {
        let name = "standard input".to_owned();
        let mut input = io::stdin().lock();
        let budget = Budget::new(self.sources.unpacking);
        match head(&mut input) {
            Ok(head) => {
                self.opening(&budget)
                    .stream(name, head, &mut Packed(input, Rc::clone(&budget)))
            }
            Err(error) => self
                .opening(&budget)
                .push(Err(Refusal::Unreadable(error).of(name))),
        }
    }

    fn opening<'c>(&'c mut self, budget: &Rc<Budget>) -> Opening<'c> {
        Opening {
            limits: self.sources.limits,
            allowed: self.sources.unpacking,
            budget: Rc::clone(budget),
            before: self.before,
            archives: 0,
            layers: 0,
            push: &mut *self.push,
        }
    }

    fn refuse(&mut self, refusal: Refusal, path: &Path) -> ControlFlow<()> {
        (self.push)(Found {
            source: Err(refusal.of(path.to_string_lossy())),
            position: self.before,
        })
    }
}
