//! Where notices come from: folders, archives, lines, many cores.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod archives;
mod bad_archives;
mod cores;
mod faults;
mod files;
mod made;
