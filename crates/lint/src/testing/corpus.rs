//! Rules on published notices, where the corpus is at hand: `GUILDHALL_CORPUS`, else `shared/corpus` beside the repository.

use std::fs::File;
use std::io::Read as _;
use std::path::PathBuf;

use flate2::read::GzDecoder;

use super::paths;
use crate::Linter;

const ARCHIVES: [&str; 3] = ["eforms.tar.gz", "eforms-edited.tar.gz", "ted-legacy.tar.gz"];

#[test]
fn findings_in_published_notices_point_into_the_model() {
    let folder = std::env::var_os("GUILDHALL_CORPUS").map_or_else(
        || {
            PathBuf::from(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/../../../shared/corpus"
            ))
        },
        PathBuf::from,
    );
    if !folder.is_dir() {
        println!(
            "no corpus at {}: published notices are not tried",
            folder.display()
        );
        return;
    }
    let (linter, schema) = (Linter::default(), paths::schema());
    let (mut notices, mut findings) = (0, 0);
    for archive in ARCHIVES {
        let file = File::open(folder.join(archive)).expect("the corpus has this archive");
        for entry in tar::Archive::new(GzDecoder::new(file))
            .entries()
            .expect("an archive")
            .step_by(17)
        {
            let mut entry = entry.expect("an entry");
            let mut bytes = Vec::new();
            entry
                .read_to_end(&mut bytes)
                .expect("an entry can be unpacked");
            if !entry.header().entry_type().is_file() {
                continue;
            }
            for read in notices::read(&bytes).notices {
                notices += 1;
                for finding in linter.lint(&read.notice, Some(&read.places)) {
                    findings += 1;
                    assert_eq!(
                        paths::wrong(&schema, &read.notice, &finding.at),
                        None,
                        "{}",
                        finding.rule
                    );
                    assert!(
                        finding.place.is_some(),
                        "{} has no place in the source",
                        finding.at
                    );
                }
            }
        }
    }
    println!("{findings} findings in {notices} published notices");
    assert!(notices > 0 && findings > 0);
}
