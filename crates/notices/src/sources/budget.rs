//! What one file may unpack to.

use std::cell::Cell;
use std::io::{self, Read, Seek, SeekFrom};
use std::rc::Rc;

use super::refused::Refusal;
use super::unpacking::Unpacking;

/// Counts what is taken from one file, and what it unpacks to.
#[derive(Debug)]
pub(super) struct Budget {
    allowed: Unpacking,
    packed: Cell<u64>,
    unpacked: Cell<u64>,
    entries: Cell<u64>,
}

impl Budget {
    pub(super) fn new(allowed: Unpacking) -> Rc<Self> {
        Rc::new(Self {
            allowed,
            packed: Cell::new(0),
            unpacked: Cell::new(0),
            entries: Cell::new(0),
        })
    }

    /// Bytes of the file that were taken.
    pub(super) fn packed(&self) -> u64 {
        self.packed.get()
    }

    /// Counts bytes of the file that are taken without [`Packed`].
    pub(super) fn count_packed(&self, bytes: u64) {
        self.packed.set(self.packed.get() + bytes);
    }

    /// Whether it unpacks to too much, or has too many entries.
    pub(super) fn exceeded(&self) -> Option<Refusal> {
        if self.entries.get() > self.allowed.entries {
            Some(Refusal::TooMany(self.allowed.entries))
        } else if self.unpacked.get() > self.most() {
            Some(Refusal::Bomb(self.allowed.ratio))
        } else {
            None
        }
    }

    /// Counts another entry.
    pub(super) fn entry(&self) -> Option<Refusal> {
        self.entries.set(self.entries.get() + 1);
        self.exceeded()
    }

    fn most(&self) -> u64 {
        let by_ratio = self.packed.get().saturating_mul(self.allowed.ratio);
        by_ratio.max(self.allowed.grace)
    }
}

/// Bytes as they lie in the file.
pub(super) struct Packed<R>(pub(super) R, pub(super) Rc<Budget>);

/// Bytes that were unpacked. They end with an error when there are too many.
pub(super) struct Unpacked<R>(pub(super) R, pub(super) Rc<Budget>);

impl<R: Read> Read for Packed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.0.read(buffer)?;
        self.1.packed.set(self.1.packed.get() + count as u64);
        Ok(count)
    }
}

impl<R: Read> Read for Unpacked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.0.read(buffer)?;
        self.1.unpacked.set(self.1.unpacked.get() + count as u64);
        match self.1.exceeded() {
            Some(refusal) => Err(io::Error::other(refusal)),
            None => Ok(count),
        }
    }
}

/// A file of which only so much is read, until more is allowed.
pub(super) struct Capped<R> {
    inner: R,
    left: Rc<Cell<u64>>,
}

impl<R> Capped<R> {
    /// With the cell that says how much may still be read.
    pub(super) fn new(inner: R, most: u64) -> (Self, Rc<Cell<u64>>) {
        let left = Rc::new(Cell::new(most));
        (
            Self {
                inner,
                left: Rc::clone(&left),
            },
            left,
        )
    }
}

impl<R: Read> Read for Capped<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        match self.left.get().checked_sub(count as u64) {
            Some(left) => self.left.set(left),
            None => return Err(io::Error::other("its list of entries is too long")),
        }
        Ok(count)
    }
}

impl<R: Seek> Seek for Capped<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.inner.seek(to)
    }
}
