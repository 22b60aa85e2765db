//! Conformance of the reader of eForms with what was really published, and with the official examples of all versions of the
//! standard.

use std::path::PathBuf;

use notices::{Coverage, Notice, Severity};

use super::{archive, each};

/// Reads an archive, each source of which is one notice, and gives back how many there are and what was lost of them.
fn lost(archive: PathBuf) -> (usize, Vec<String>) {
    let (mut notices, mut lost) = (0, Vec::new());
    each(archive, |name, reading| {
        assert_eq!(
            (reading.warnings.len(), reading.notices.len()),
            (0, 1),
            "{name}: {:?}",
            reading.warnings
        );
        let read = &reading.notices[0];
        notices += 1;
        let json = serde_json::to_string(&read.notice).expect("a notice is JSON");
        assert_eq!(
            serde_json::from_str::<Notice>(&json).expect("JSON is a notice"),
            read.notice,
            "{name}"
        );
        for warning in &read.warnings {
            assert!(warning.place.is_some(), "{name}: {warning}");
            if warning.kind.severity() > Severity::Odd {
                lost.push(format!("{} {}", warning.kind.name(), warning.detail));
            }
        }
    });
    lost.sort();
    (notices, lost)
}

#[test]
fn every_published_notice_is_read_and_what_is_lost_is_known() {
    let Some(archive) = archive("eforms.tar.gz") else {
        return;
    };
    // Placeholders that were never filled in.
    let rank = "bad-number \"_DEFAULT_VALUE_CHANGE_ME_\" is not a whole number";
    assert_eq!(lost(archive), (155, vec![rank.to_owned(); 2]));
}

#[test]
fn a_notice_altered_by_hand_is_read_too() {
    let Some(archive) = archive("eforms-edited.tar.gz") else {
        return;
    };
    assert_eq!(lost(archive), (1, Vec::new()));
}

#[test]
fn nothing_of_the_official_examples_of_twelve_versions_is_lost() {
    let Some(archive) = archive("eforms-sdk-examples-1.3-to-1.14.tar.gz") else {
        return;
    };
    assert_eq!(lost(archive), (789, Vec::new()));
}

#[test]
fn every_business_term_that_occurs_is_read() {
    let mut coverage = Coverage::new();
    for name in ["eforms.tar.gz", "eforms-sdk-examples-1.3-to-1.14.tar.gz"] {
        let Some(archive) = archive(name) else { return };
        let file = std::fs::File::open(archive).unwrap();
        for entry in tar::Archive::new(flate2::read::GzDecoder::new(file))
            .entries()
            .unwrap()
        {
            let mut source = Vec::new();
            std::io::Read::read_to_end(&mut entry.unwrap(), &mut source).unwrap();
            coverage.add(&source);
        }
    }
    assert_eq!(coverage.notices, 155 + 789);
    assert_eq!(
        coverage.unread().map(|(id, _)| id).collect::<Vec<_>>(),
        Vec::<&str>::new()
    );
}
