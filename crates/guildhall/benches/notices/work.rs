//! What is measured, in a process of its own.

use crate::measure;
use anyhow::bail;
use lint::Linter;
use notices::{Reader, Sources};
use quick_xml::events::Event;
use std::hint::black_box;
use std::num::NonZeroUsize;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::time::Instant;

/// The first word for a process that works.
pub const WORD: &str = "work";

/// What is done with each file.
#[derive(Clone, Copy, Debug)]
pub enum Work {
    /// It is read from disk, and all events of its XML are gone through.
    Events,
    /// It becomes a notice.
    Model,
    /// It becomes a notice, and all rules look at it.
    Lint,
}

impl Work {
    /// Its word on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Events => "events",
            Self::Model => "model",
            Self::Lint => "lint",
        }
    }
}

/// Does it and prints how many seconds it took, how many processors worked, and the peak of memory in bytes.
pub fn work(word: &str, cores: NonZeroUsize, folders: &[String]) -> anyhow::Result<()> {
    let sources = Sources::at(folders.iter().map(PathBuf::from).collect()).cores(cores);
    let linter = Linter::default();
    let (since, before) = (Instant::now(), measure::worked_seconds(false));
    let events = |_: &mut Reader, piece: notices::sources::Piece| count_events(&piece.bytes);
    let model = |reader: &mut Reader, piece: notices::sources::Piece| {
        let mut notices = 0;
        piece.read_each(reader, |found| {
            black_box(found.notice);
            notices += 1;
        });
        notices
    };
    let lint = |reader: &mut Reader, piece: notices::sources::Piece| {
        let mut findings = 0;
        piece.read_each(reader, |found| {
            findings += black_box(linter.lint_found(&found)).len() + 1;
        });
        findings
    };
    let done: usize = match word {
        "events" => sum(&sources, events),
        "model" => sum(&sources, model),
        "lint" => sum(&sources, lint),
        word => bail!("nobody knows how to {word}"),
    };
    black_box(done);
    let seconds = since.elapsed().as_secs_f64();
    let worked = measure::worked_seconds(false) - before;
    println!("{seconds} {worked} {}", measure::peak("self"));
    Ok(())
}

fn sum(
    sources: &Sources,
    work: impl Fn(&mut Reader, notices::sources::Piece) -> usize + Sync,
) -> usize {
    let mut sum = 0;
    sources.work(work, |arrival| {
        sum += arrival.outcome.unwrap_or(0);
        ControlFlow::Continue(())
    });
    sum
}

fn count_events(bytes: &[u8]) -> usize {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return 0;
    };
    let mut reader = quick_xml::Reader::from_str(text);
    let mut events = 0;
    loop {
        match reader.read_event() {
            Ok(Event::Eof) | Err(_) => return events,
            Ok(event) => {
                black_box(event);
                events += 1;
            }
        }
    }
}
