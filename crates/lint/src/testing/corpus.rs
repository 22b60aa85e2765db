//! Rules on published notices, where the corpus is at hand: `GUILDHALL_CORPUS`, else `shared/corpus` beside the repository.

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use notices::Sources;

use super::paths;
use crate::Linter;

const ARCHIVES: [&str; 3] = ["eforms.tar.gz", "eforms-edited.tar.gz", "ted-legacy.tar.gz"];
/// One file of so many is looked at, because looking paths up in the schema takes its time.
const ONE_IN: usize = 17;

#[test]
fn findings_in_published_notices_point_into_the_model() {
    let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/corpus");
    let folder =
        std::env::var_os("GUILDHALL_CORPUS").map_or_else(|| PathBuf::from(beside), PathBuf::from);
    if !folder.is_dir() {
        println!(
            "no corpus at {}: published notices are not tried",
            folder.display()
        );
        return;
    }
    let (linter, schema) = (Linter::default(), paths::schema());
    let nth = AtomicUsize::new(0);
    let (mut notices, mut findings) = (0, 0);
    let archives = ARCHIVES.map(|archive| folder.join(archive));
    Sources::at(archives.to_vec()).work(
        |reader, piece| {
            let mut counts = (0, 0);
            let nth = nth.fetch_add(1, Ordering::Relaxed);
            if !nth.is_multiple_of(ONE_IN) {
                return counts;
            }
            piece.read_each(reader, |found| {
                counts.0 += 1;
                for finding in linter.lint_found(&found) {
                    counts.1 += 1;
                    let wrong = paths::wrong(&schema, &found.notice, &finding.at);
                    assert_eq!(wrong, None, "{}", finding.rule);
                    let at = &finding.at;
                    assert!(finding.place.is_some(), "{at} has no place in the source");
                }
            });
            counts
        },
        |arrival| {
            let counts = arrival.outcome.expect("the corpus can be unpacked");
            notices += counts.0;
            findings += counts.1;
            ControlFlow::Continue(())
        },
    );
    println!("{findings} findings in {notices} published notices");
    assert!(notices > 0 && findings > 0);
}
