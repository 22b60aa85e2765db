//! The reference implementation of merging, `ocdsmerge` of the Open Contracting Partnership. It comes with `make test-rust`,
//! which says by `GUILDHALL_TEST_PYTHON` where it is.

use std::ffi::OsString;
use std::fs::{self, File};
use std::path::Path;
use std::process::Command;

use serde_json::Value;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/ocds");
/// All lists of the standard with the profile for the European Union, and those of other extensions that are written here:
/// whether they are merged by the identifiers of their objects or taken whole.
pub const LISTS: &str = include_str!("lists.txt");

pub fn python() -> Option<OsString> {
    let python = std::env::var_os("GUILDHALL_TEST_PYTHON");
    if python.is_none() {
        eprintln!("nothing was compared: the reference comes with \"make test-rust\"");
    }
    python
}

/// The compiled release of each of these lists of releases.
pub fn compiled(python: &OsString, processes: &[Vec<Value>]) -> Vec<Value> {
    let lines: String = processes
        .iter()
        .map(|releases| Value::from(releases.clone()).to_string() + "\n")
        .collect();
    let input = tempfile::NamedTempFile::new().unwrap();
    fs::write(input.path(), lines).unwrap();
    let lists = Path::new(FOLDER).join("lists.txt");
    let merged = run(python, "merge", &lists, File::open(input.path()).unwrap());
    let compiled = merged
        .lines()
        .map(|line| serde_json::from_str(line).unwrap());
    compiled.collect()
}

/// Has it do `deed`; what it prints.
pub fn run(python: &OsString, deed: &str, file: &Path, input: File) -> String {
    let output = Command::new(python)
        .arg(Path::new(FOLDER).join("merge_reference.py"))
        .arg(deed)
        .arg(file)
        .stdin(input)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

/// Asserts that ours are the same.
pub fn compare(python: &OsString, processes: &[Vec<Value>]) {
    let references = compiled(python, processes);
    assert_eq!(references.len(), processes.len());
    for (releases, reference) in processes.iter().zip(references) {
        let ours = notices::ocds::compile(releases).unwrap();
        assert_eq!(ours, reference, "{}", Value::from(releases.clone()));
    }
}
