//! An element as the tree keeps it: 24 bytes that point into the text.

use std::cell::Cell;

use super::tag::Ns;

/// An element. Its children follow it in the list of items, up to `end`.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    /// Where its name begins, just after `<`.
    pub name: u32,
    /// Where its content begins, just after `>`.
    pub content: u32,
    /// Where its content ends, before `</`.
    pub content_end: u32,
    /// The index after its last descendant.
    pub end: u32,
    /// How long its name is, with the prefix.
    pub name_length: u16,
    /// How long the prefix is, with the colon.
    pub prefix_length: u8,
    /// A few bits of its local name, so that most names are told apart without looking at the text; see [`super::tag::key`].
    pub key: u16,
    pub ns: Ns,
    pub flags: Cell<u8>,
    /// Which of its first eight attributes a reader asked for, as bits.
    pub attributes_read: Cell<u8>,
}

/// There is text in its content that is not white space.
pub(crate) const TEXT: u8 = 1;
/// There are references to characters or entities in its content.
pub(crate) const REFERENCES: u8 = 1 << 1;
/// There are comments, instructions or character data sections in its content.
pub(crate) const MARKUP: u8 = 1 << 2;
/// A reader asked for it.
pub(crate) const READ: u8 = 1 << 3;
/// A reader asked for its text.
pub(crate) const TEXT_READ: u8 = 1 << 4;

impl Item {
    /// Whether any of `flags` is set.
    pub(crate) fn has(&self, flags: u8) -> bool {
        self.flags.get() & flags != 0
    }

    /// Sets all of `flags`.
    pub(crate) fn set(&self, flags: u8) {
        self.flags.set(self.flags.get() | flags);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_element_is_small() {
        assert_eq!(size_of::<Item>(), 24);
    }
}
