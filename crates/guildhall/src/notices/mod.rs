//! `guildhall notices …`: notices of procurement from files, folders, archives and standard input.

mod convert;
mod coverage;
mod import;
mod show;
mod troubles;

pub use convert::{Convert, convert};
pub use coverage::coverage;
pub use import::import;
pub use show::{Manner, schema, show};
pub use troubles::Troubles;

use crate::progress;
use indicatif::ProgressBar;
use notices::Sources;

/// A bar up to the size of the sources, or a count where that is not known.
pub fn bar(sources: &Sources) -> ProgressBar {
    sources
        .bytes()
        .map_or_else(|| progress::counting("bytes"), progress::of_bytes)
}
