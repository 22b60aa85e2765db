//! Conformance of the reader of Tenders Electronic Daily with what was really published.

use std::collections::BTreeMap;

use notices::{Severity, WarningKind};

use super::{archive, each};

#[test]
fn every_published_notice_is_read_whole() {
    let Some(archive) = archive("ted-legacy.tar.gz") else {
        return;
    };
    let (mut sources, mut kinds, mut lost) = (0, BTreeMap::<WarningKind, usize>::new(), Vec::new());
    each(archive, |name, mut reading| {
        sources += 1;
        assert_eq!(
            (reading.warnings.len(), reading.notices.len()),
            (0, 1),
            "{name}: {:?}",
            reading.warnings
        );
        let read = reading.notices.remove(0);
        let notice = &read.notice;
        assert!(
            notice.publication.number.is_some()
                && notice.id.is_some()
                && notice.dispatched.is_some(),
            "{name}"
        );
        assert!(
            !notice.languages.is_empty()
                && !notice.buyers.is_empty()
                && !notice.organisations.is_empty(),
            "{name}"
        );
        assert!(!notice.roles().is_empty(), "{name}");
        for warning in read.warnings {
            *kinds.entry(warning.kind).or_default() += 1;
            if warning.kind.severity() > Severity::Odd {
                lost.push(format!("{name}: {warning}"));
            }
        }
    });

    assert!(sources > 0);
    assert!(lost.is_empty(), "{lost:#?}");
    // What remains is odd in the source itself: awards of lots that were never numbered, plans that number the lots of each
    // purchase from 1, a form that is nothing but text, overseas departments as countries, amounts with tax.
    let expected = [
        WarningKind::DanglingReference,
        WarningKind::DuplicateId,
        WarningKind::MissingSubtype,
        WarningKind::UnknownCode,
        WarningKind::TaxIncluded,
    ];
    for kind in kinds.keys() {
        assert!(
            expected.contains(kind),
            "{}: {}",
            kind.name(),
            kind.explanation()
        );
    }
}
