//! Where notices come from: folders, archives, lines, many cores.

mod archives;
mod bad_archives;
mod cores;
mod faults;
mod files;
mod made;
