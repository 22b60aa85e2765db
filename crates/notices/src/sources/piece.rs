//! One source, in memory.

use crate::reading::{Found, Reader, Reading};
use crate::warning::Warning;

/// One source of notices: a file, an entry of an archive, or a line of JSON Lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Piece {
    /// Where it is: the path of the file, followed by the path in the archive (`2024.tar.gz/20240102_001/1_2024.xml`).
    pub name: String,
    /// The number of its first line in that file: 1, or that of the line of JSON Lines.
    pub first_line: u32,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Piece {
    /// Reads all notices in it. Lines are counted as in the file.
    #[must_use]
    pub fn read(&self, reader: &mut Reader) -> Reading {
        Reading::gathered(|each| self.read_each(reader, each))
    }

    /// Reads it and hands each notice in it to `each`, as [`Reader::read`] does. Lines are counted as in the file.
    pub fn read_each(&self, reader: &mut Reader, mut each: impl FnMut(Found<'_>)) -> Vec<Warning> {
        let mut warnings = reader.read(&self.bytes, |mut found| {
            self.move_down(&mut found.warnings);
            found.places.move_down(self.lines_before());
            each(found);
        });
        self.move_down(&mut warnings);
        warnings
    }

    const fn lines_before(&self) -> u32 {
        self.first_line.saturating_sub(1)
    }

    fn move_down(&self, warnings: &mut [Warning]) {
        for place in warnings
            .iter_mut()
            .filter_map(|warning| warning.place.as_mut())
        {
            place.move_down(self.lines_before());
        }
    }
}
