//! What the readers could not make sense of in a folder of notices, counted.
//!
//! `cargo run --release -p notices --example corpus_warnings -- [--all] FOLDER...` prints each warning once, with how often it
//! came and in how many files, and an example; with `--all` every single one.

#![expect(clippy::print_stdout, reason = "printing is what it is for")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

fn main() -> std::io::Result<()> {
    let mut paths = Vec::new();
    let (options, folders): (Vec<_>, Vec<_>) = std::env::args()
        .skip(1)
        .partition(|word| word.starts_with("--"));
    for folder in folders {
        collect(Path::new(&folder), &mut paths)?;
    }
    paths.sort();
    let mut counted: BTreeMap<(String, String), (usize, usize, String)> = BTreeMap::new();
    let (mut notices, mut without) = (0, Vec::new());
    for path in &paths {
        let reading = notices::read(&std::fs::read(path)?);
        notices += reading.notices.len();
        if reading.notices.is_empty() {
            without.push(path.display().to_string());
        }
        let mut here = BTreeMap::new();
        let warnings = reading.notices.iter().flat_map(|read| &read.warnings);
        for warning in reading.warnings.iter().chain(warnings) {
            if options.iter().any(|option| option == "--all") {
                println!("{}:{warning}", path.display());
            }
            // Numbers in paths are places, not kinds of things.
            let place = warning
                .place
                .as_ref()
                .map_or("", |place| place.path.as_str());
            let place: String = place
                .split('[')
                .map(|part| part.split_once(']').map_or(part, |(_, rest)| rest))
                .collect();
            let what = format!("{place}  {}", warning.detail);
            *here
                .entry((warning.kind.name().to_owned(), what))
                .or_insert(0) += 1;
        }
        for (what, times) in here {
            let entry = counted
                .entry(what)
                .or_insert_with(|| (0, 0, path.display().to_string()));
            entry.0 += times;
            entry.1 += 1;
        }
    }
    println!("{} files, {notices} notices", paths.len());
    for path in without {
        println!("no notice in {path}");
    }
    let mut counted: Vec<_> = counted.into_iter().collect();
    counted.sort_by_key(|((kind, _), (times, _, _))| (kind.clone(), std::cmp::Reverse(*times)));
    for ((kind, what), (times, files, example)) in counted {
        println!("{kind:20} {times:6} in {files:4}  {what}  ({example})");
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
