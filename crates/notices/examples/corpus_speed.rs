//! How fast notices are read on one core, beside merely going through the XML.
//!
//! `cargo run --release -p notices --example corpus_speed -- FOLDER...` takes all `.xml` files of the folders into memory and
//! prints, for the same bytes in the same run: quick-xml's events only, reading into the model, and the command
//! `xmllint --stream --noout` over the same files if it is installed.

#![expect(clippy::print_stdout, reason = "printing is what it is for")]

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use quick_xml::events::Event;

fn main() -> std::io::Result<()> {
    let mut paths = Vec::new();
    for folder in std::env::args_os().skip(1) {
        collect(Path::new(&folder), &mut paths)?;
    }
    paths.sort();
    let sources: Vec<Vec<u8>> = paths.iter().map(std::fs::read).collect::<Result<_, _>>()?;
    let bytes: usize = sources.iter().map(Vec::len).sum();
    println!("{} files, {:.1} MB", paths.len(), megabytes(bytes));

    let events = best(|| sources.iter().map(|source| count_events(source)).sum());
    let mut reader = notices::Reader::default();
    let model = best(|| {
        sources
            .iter()
            .map(|source| {
                let mut notices = 0;
                reader.read(source, |found| {
                    black_box(found.notice);
                    notices += 1;
                });
                notices
            })
            .sum()
    });
    report("events only", bytes, paths.len(), events);
    report("into the model", bytes, paths.len(), model);
    println!(
        "into the model / events only: {:.2}",
        events.as_secs_f64() / model.as_secs_f64()
    );
    if let Some(xmllint) = xmllint(&paths) {
        report("xmllint --stream --noout", bytes, paths.len(), xmllint);
        println!(
            "into the model / xmllint: {:.2}",
            xmllint.as_secs_f64() / model.as_secs_f64()
        );
    }
    Ok(())
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, paths)?;
        } else if path.extension().is_some_and(|extension| extension == "xml") {
            paths.push(path);
        }
    }
    Ok(())
}

/// The best of five runs: other work of the machine only ever makes one slower.
fn best(mut run: impl FnMut() -> usize) -> Duration {
    (0..5)
        .map(|_| {
            let start = Instant::now();
            black_box(run());
            start.elapsed()
        })
        .min()
        .unwrap_or_default()
}

fn count_events(source: &[u8]) -> usize {
    let Ok(text) = std::str::from_utf8(source) else {
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

/// The time of one process for all files, and without it for starting the process, over no file but itself.
fn xmllint(paths: &[PathBuf]) -> Option<Duration> {
    let run = |paths: &[PathBuf]| {
        let start = Instant::now();
        let done = Command::new("xmllint")
            .args(["--stream", "--noout"])
            .args(paths)
            .output();
        done.ok().map(|_| start.elapsed())
    };
    let all = (0..3).filter_map(|_| run(paths)).min()?;
    let start = (0..3).filter_map(|_| run(&paths[..1])).min()?;
    Some(all.saturating_sub(start))
}

fn report(what: &str, bytes: usize, files: usize, time: Duration) {
    let seconds = time.as_secs_f64();
    println!(
        "{what:26} {:8.1} MB/s {:9.0} notices/s",
        megabytes(bytes) / seconds,
        files as f64 / seconds
    );
}

fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}
