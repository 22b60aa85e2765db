//! How much is unpacked before it is taken for an attack.

/// What is accepted of an archive. The defaults are far above any archive of published notices: a month of the Official
/// Journal has about 60,000 of them and unpacks to ten times its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unpacking {
    /// Entries of one file, those of archives in it counted in.
    pub entries: u64,
    /// Unpacked bytes for each byte of the file as it lies there.
    pub ratio: u64,
    /// Unpacked bytes for which the ratio is not asked: small files may pack well.
    pub grace: u64,
    /// Bytes of a `.zip` that comes from standard input or lies in an archive. It has to be written to a temporary file, because
    /// the list of its entries stands at its end.
    pub spool: u64,
    /// Bytes of the list of entries of a `.zip`, which is taken into memory.
    pub directory: u64,
}

impl Default for Unpacking {
    fn default() -> Self {
        Self {
            entries: 1_000_000,
            ratio: 200,
            grace: 64 << 20,
            spool: 2 << 30,
            directory: 64 << 20,
        }
    }
}
