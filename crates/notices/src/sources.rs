//! Where notices come from: files, folders, archives and standard input, read in turn or on all cores.
//!
//! One thread finds sources and unpacks archives, the others do the work, and results come back in the order of the sources,
//! however long each takes. Only so many sources are on their way at a time that memory does not grow with their number.

mod archive;
mod budget;
mod find;
mod json_lines;
mod open;
mod parallel;
mod piece;
mod refused;
mod tarball;
mod unpacking;
mod zipped;

use std::num::NonZeroUsize;
use std::ops::ControlFlow;
use std::path::PathBuf;

pub use piece::Piece;
pub use refused::{Refusal, Refused};
pub use unpacking::Unpacking;

use crate::limits::Limits;
use crate::reading::{Reader, Reading};
use parallel::Gathering;

/// Files, folders and archives with notices.
///
/// A path may be a file, a folder (searched to the bottom, in alphabetical order) or `-` for standard input. Archives
/// (`.tar`, `.tar.gz`, `.tgz`, `.zip`) and packed files (`.gz`) are told by what is in them; an archive in an archive is read,
/// one deeper is not. In folders and archives, files count whose names end as notices do: `.xml`, `.json`, `.jsonl`,
/// `.ndjson` and the endings of archives. JSON Lines are taken apart into their lines, each a source of its own.
#[derive(Clone, Debug)]
pub struct Sources {
    paths: Vec<PathBuf>,
    limits: Limits,
    unpacking: Unpacking,
    cores: NonZeroUsize,
}

/// What came of one source.
#[derive(Debug)]
pub struct Arrival<T> {
    /// What the work made of it, or why there was nothing to work on.
    pub outcome: Result<T, Refused>,
    /// How many bytes of files had been taken in when it was found, of [`Sources::bytes`].
    pub position: u64,
}

impl Sources {
    /// The sources at these paths, with the limits that fit everything that was ever published, on all cores.
    #[must_use]
    pub fn at(paths: Vec<PathBuf>) -> Self {
        let cores = std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
        Self {
            paths,
            limits: Limits::default(),
            unpacking: Unpacking::default(),
            cores,
        }
    }

    /// With other limits for each source.
    #[must_use]
    pub const fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// With other limits for archives.
    #[must_use]
    pub const fn unpacking(mut self, unpacking: Unpacking) -> Self {
        self.unpacking = unpacking;
        self
    }

    /// On so many cores. On one, everything happens on the thread that calls.
    #[must_use]
    pub const fn cores(mut self, cores: NonZeroUsize) -> Self {
        self.cores = cores;
        self
    }

    /// How many bytes the files have as they lie there, packed or not; nothing if standard input is among them.
    #[must_use]
    pub fn bytes(&self) -> Option<u64> {
        find::bytes(&self.paths)
    }

    /// Does `work` on every source, on all cores, and hands what comes of it to `each`, in the order of the sources and on
    /// this thread, until it breaks off.
    ///
    /// What cannot be opened or unpacked is handed over as [`Refused`], and the run goes on.
    pub fn work<T: Send>(
        &self,
        work: impl Fn(&mut Reader, Piece) -> T + Sync,
        mut each: impl FnMut(Arrival<T>) -> ControlFlow<()>,
    ) {
        if self.cores.get() == 1 {
            self.work_alone(work, each);
        } else {
            let gathering = Gathering {
                cores: self.cores.get(),
                limits: self.limits,
            };
            gathering.run(|push| open::all(self, push), &work, &mut each);
        }
    }

    /// Reads every source and hands what was found in it to `each`, as [`Sources::work`] does.
    pub fn read(&self, mut each: impl FnMut(Result<(Piece, Reading), Refused>) -> ControlFlow<()>) {
        self.work(
            |reader, mut piece| {
                let reading = piece.read(reader);
                // It is not asked for again, and would wait in memory for its turn.
                piece.bytes = Vec::new();
                (piece, reading)
            },
            |arrival| each(arrival.outcome),
        );
    }

    fn work_alone<T>(
        &self,
        work: impl Fn(&mut Reader, Piece) -> T,
        mut each: impl FnMut(Arrival<T>) -> ControlFlow<()>,
    ) {
        let mut reader = Reader::new(self.limits);
        // Whether it broke off or came to the end makes no difference here.
        let _ = open::all(self, &mut |found| {
            let outcome = found.source.and_then(|source| source.load(&self.limits));
            each(Arrival {
                outcome: outcome.map(|piece| work(&mut reader, piece)),
                position: found.position,
            })
        });
    }
}
