//! From an offset in a source to line and column.

/// Finds lines and columns. Going forward it counts each character once, so that a source of one long line is no trouble.
#[derive(Clone)]
pub(super) struct Locator<'a> {
    source: &'a str,
    counted_to: usize,
    line: u32,
    column: u32,
}

impl<'a> Locator<'a> {
    pub(super) const fn new(source: &'a str) -> Self {
        Self {
            source,
            counted_to: 0,
            line: 1,
            column: 1,
        }
    }

    /// Line and column of `offset`, both counted from 1.
    pub(super) fn locate(&mut self, offset: usize) -> (u32, u32) {
        if offset < self.counted_to {
            *self = Self::new(self.source);
        }
        let mut end = offset.min(self.source.len());
        while !self.source.is_char_boundary(end) {
            end -= 1;
        }
        let passed = &self.source[self.counted_to..end];
        let lines = memchr::memchr_iter(b'\n', passed.as_bytes()).count();
        let last = memchr::memrchr(b'\n', passed.as_bytes()).map(|newline| &passed[newline + 1..]);
        let characters = |text: &str| u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        self.line = self
            .line
            .saturating_add(u32::try_from(lines).unwrap_or(u32::MAX));
        self.column = match last {
            Some(last) => characters(last).saturating_add(1),
            None => self.column.saturating_add(characters(passed)),
        };
        self.counted_to = end;
        (self.line, self.column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_are_counted_in_characters_forwards_and_back() {
        let mut locator = Locator::new("aé\nüb\nc");

        assert_eq!(locator.locate(3), (1, 3));
        assert_eq!(locator.locate(6), (2, 2));
        assert_eq!(locator.locate(8), (3, 1));
        assert_eq!(locator.locate(0), (1, 1));
    }
}
