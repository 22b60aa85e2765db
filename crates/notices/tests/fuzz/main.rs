//! Fuzzing of every reader with what notices are made of: own fixtures, cut, doubled, spliced and sprinkled with what hurts.
//!
//! Whatever comes in, a reader ends, keeps to its limits, tells of places that exist, and what it understood can be kept, shown
//! and taken out again. `make test` tries some hundred inputs for each property, `make fuzz` as many as `PROPTEST_CASES` says.

mod mutation;
mod seeds;

use std::io::Write as _;
use std::num::NonZeroUsize;
use std::ops::ControlFlow;

use notices::sources::Unpacking;
use notices::{Limits, Notice, Reader, Reading, Sources, Warning, view};
use proptest::prelude::*;

use mutation::{Mutation, mutated};

const LIMITS: Limits = Limits {
    bytes: 1 << 20,
    depth: 32,
    elements: 20_000,
    warnings: 100,
};

fn check(bytes: &[u8], reading: &Reading) -> Result<(), TestCaseError> {
    // A line ends with a line feed in every encoding that is read.
    let lines = 1 + bytes.iter().filter(|byte| **byte == b'\n').count();
    let check_place = |warning: &Warning| {
        let line = warning.place.as_ref().and_then(|place| place.line);
        prop_assert!(
            line.is_none_or(|line| line as usize <= lines),
            "{warning}: there are {lines} lines"
        );
        Ok(())
    };
    reading.warnings.iter().try_for_each(check_place)?;
    for found in &reading.notices {
        prop_assert!(
            found.warnings.len() <= LIMITS.warnings + 1,
            "{} warnings",
            found.warnings.len()
        );
        found.warnings.iter().try_for_each(check_place)?;
        let kept = serde_json::to_string(&found.notice)
            .map_err(|error| TestCaseError::fail(error.to_string()))?;
        let taken_out: Notice = serde_json::from_str(&kept)
            .map_err(|error| TestCaseError::fail(format!("{error}: {kept}")))?;
        prop_assert_eq!(&taken_out, &found.notice);
        let shown = view::text(&found.notice, None);
        prop_assert!(
            !shown
                .chars()
                .any(|shown| shown.is_control() && shown != '\n')
        );
        let _ = found.notice.roles();
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_mutation_of_a_notice_breaks_a_reader(
        seed in any::<prop::sample::Index>(),
        other in any::<prop::sample::Index>(),
        mutations in prop::collection::vec(any::<Mutation>(), 0..8),
    ) {
        let seeds = seeds::notices();
        let bytes = mutated(seed.get::<Vec<u8>>(seeds), other.get::<Vec<u8>>(seeds), &mutations);
        let reading = Reader::new(LIMITS).read_all(&bytes);
        check(&bytes, &reading)?;

        // A reader keeps its memory from source to source, and nothing else.
        let mut used = Reader::new(LIMITS);
        let _ = used.read_all(other.get::<Vec<u8>>(seeds));
        prop_assert_eq!(used.read_all(&bytes), reading);
    }

    #[test]
    fn no_bytes_break_a_reader(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        check(&bytes, &Reader::new(LIMITS).read_all(&bytes))?;
    }

    #[test]
    fn no_mutation_of_an_archive_breaks_the_unpacking(
        seed in any::<prop::sample::Index>(),
        other in any::<prop::sample::Index>(),
        mutations in prop::collection::vec(any::<Mutation>(), 0..6),
    ) {
        let seeds = seeds::archives();
        let bytes = mutated(seed.get::<Vec<u8>>(seeds), other.get::<Vec<u8>>(seeds), &mutations);
        let mut file = tempfile::NamedTempFile::new().expect("a file");
        file.write_all(&bytes).expect("room for it");
        let unpacking = Unpacking { entries: 50, ratio: 100, grace: 1 << 20, spool: 1 << 20, directory: 1 << 20 };
        let sources = Sources::at(vec![file.path().to_owned()]).limits(LIMITS).unpacking(unpacking).cores(NonZeroUsize::MIN);
        let (mut unpacked, mut arrivals) = (0, 0);
        sources.work(
            |_, piece| piece.bytes.len(),
            |arrival| {
                arrivals += 1;
                unpacked += arrival.outcome.unwrap_or(0);
                ControlFlow::Continue(())
            },
        );
        prop_assert!(arrivals > 0, "something is said about every file");
        prop_assert!(unpacked as u64 <= unpacking.grace.max(bytes.len() as u64 * unpacking.ratio), "{unpacked}");
    }
}
