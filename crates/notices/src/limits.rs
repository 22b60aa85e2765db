//! How much a reader takes in before it stops.

/// What a reader accepts. The defaults are far above any notice that was ever published, and small enough for a server
/// that reads whatever it is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of one source. The largest notice known is below 3 MB.
    pub bytes: usize,
    /// Elements in one another. Notices have less than 25.
    pub depth: usize,
    /// Elements of one notice. The largest notice known has 51,000. A notice made to fill the memory takes at most two
    /// kilobytes for each.
    pub elements: usize,
    /// Warnings of one notice that are kept; the rest is counted in one last warning.
    pub warnings: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 256 << 20,
            depth: 64,
            elements: 300_000,
            warnings: 500,
        }
    }
}
