//! Conformance with what was really published, and with what others make of it. Runs where the corpus is: in
//! `GUILDHALL_CORPUS`, or in `../shared/corpus` beside the repository. Checkers and schemas are looked for beside that folder.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
#![expect(
    clippy::print_stderr,
    reason = "who runs the tests should know that this one had nothing to run on"
)]

mod drafts;
mod eforms;
mod merging;
mod ocds;
#[path = "../ocds/reference.rs"]
mod reference;
mod ted;

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use notices::{Notice, Reading, Sources};

fn corpus() -> PathBuf {
    std::env::var_os("GUILDHALL_CORPUS").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus"),
        PathBuf::from,
    )
}

/// A file or folder of that name in the folder of the corpus.
fn archive(name: &str) -> Option<PathBuf> {
    there(corpus().join(name))
}

/// A file or folder in the folder that holds the corpus.
fn beside(name: &str) -> Option<PathBuf> {
    there(corpus().join("..").join(name))
}

fn there(path: PathBuf) -> Option<PathBuf> {
    if path.exists() {
        return Some(path);
    }
    eprintln!("{} is absent: nothing was compared", path.display());
    None
}

fn each(archive: PathBuf, mut each: impl FnMut(String, Reading)) {
    Sources::at(vec![archive]).read(|read| {
        let (piece, reading) = read.expect("the archive can be unpacked");
        each(piece.name, reading);
        ControlFlow::Continue(())
    });
}

/// Hands every notice of these archives to `each`, with the file it is in.
fn each_notice(archives: &[PathBuf], mut each_one: impl FnMut(&str, Notice)) {
    for archive in archives {
        each(archive.clone(), |name, reading| {
            for read in reading.notices {
                each_one(&name, read.notice);
            }
        });
    }
}
