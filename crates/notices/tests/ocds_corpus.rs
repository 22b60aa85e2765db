//! The corpus of published notices as releases: all are held as far as the model says, and a checker of the standard accepts
//! them. Runs where the corpus stands beside the repository, or where `GUILDHALL_SHARED` says it is.

#![expect(clippy::print_stdout, reason = "says what is skipped")]
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use flate2::read::GzDecoder;
use notices::Notice;
use notices::ocds::{NoRelease, PackageWriter, Publisher};
use serde_json::Value;
use std::io::Read as _;

const ARCHIVES: &[&str] = &[
    "eforms.tar.gz",
    "eforms-sdk-examples-1.3-to-1.14.tar.gz",
    "eforms-edited.tar.gz",
    "ted-legacy.tar.gz",
];

fn shared() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let shared = std::env::var_os("GUILDHALL_SHARED").map_or(beside, PathBuf::from);
    let found = shared.join("corpus").is_dir();
    if !found {
        println!("skipped: the corpus is not at {}", shared.display());
    }
    found.then_some(shared)
}

/// Hands every notice of the corpus to `each`, with the file it is in.
fn each_notice(shared: &Path, archives: &[&str], mut each: impl FnMut(&str, Notice)) {
    let mut reader = notices::Reader::default();
    for archive in archives {
        let file = fs::File::open(shared.join("corpus").join(archive)).unwrap();
        let mut archive = tar::Archive::new(GzDecoder::new(file));
        for entry in archive.entries().unwrap() {
            let mut entry = entry.unwrap();
            let path = entry.path().unwrap().display().to_string();
            if !path.ends_with(".xml") {
                continue;
            }
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).unwrap();
            reader.read(&bytes, |found| each(&path, found.notice));
        }
    }
}

/// The first lines in which two notices differ as JSON.
fn difference(read: &Notice, held: &Notice) -> String {
    let lines = |notice: &Notice| -> Vec<String> {
        let json = serde_json::to_string_pretty(&serde_json::to_value(notice).unwrap()).unwrap();
        json.lines().map(str::to_owned).collect()
    };
    let (read, held) = (lines(read), lines(held));
    let at = read
        .iter()
        .zip(&held)
        .position(|(one, other)| one != other)
        .unwrap_or_else(|| read.len().min(held.len()));
    let show = |lines: &[String]| {
        lines[at.saturating_sub(6).min(lines.len())..(at + 4).min(lines.len())].join("\n")
    };
    format!("read:\n{}\nheld:\n{}", show(&read), show(&held))
}

#[test]
fn every_notice_comes_back_from_its_release_as_the_model_says() {
    let Some(shared) = shared() else { return };
    let (mut compared, mut differing) = (0, Vec::new());
    each_notice(&shared, ARCHIVES, |path, notice| {
        let Ok(release) = notices::ocds::release(&notice, "ocds-guild1") else {
            return;
        };
        let reading = notices::read(release.to_string().as_bytes());
        let [found] = reading.notices.as_slice() else {
            panic!("{path}: {:?}", reading.warnings)
        };
        let held = notice.as_ocds_holds();
        compared += 1;
        if found.notice != held {
            differing.push(format!("{path}\n{}", difference(&found.notice, &held)));
        } else if held.as_ocds_holds() != held {
            differing.push(format!(
                "{path} again\n{}",
                difference(&held.as_ocds_holds(), &held)
            ));
        }
    });
    println!("{compared} notices compared, {} differ", differing.len());
    assert!(compared > 900, "{compared}");
    assert!(
        differing.is_empty(),
        "{}",
        differing[..differing.len().min(5)].join("\n\n")
    );
}

#[test]
fn the_checker_of_the_standard_accepts_every_release() {
    let Some(shared) = shared() else { return };
    let checker = shared.join("tools/ocds-check");
    if !checker.is_file() {
        println!("skipped: there is no checker at {}", checker.display());
        return;
    }
    let starts = Command::new(&checker).arg("--help").output().unwrap();
    if !starts.status.success() {
        let why = String::from_utf8_lossy(&starts.stderr);
        println!("skipped: {} does not start: {why}", checker.display());
        return;
    }
    let publisher = Publisher {
        name: "Guildhall".into(),
        uri: "https://guildhall.example/releases".into(),
        at: chrono::DateTime::UNIX_EPOCH.fixed_offset(),
    };
    let folder = tempfile::tempdir().unwrap();
    let (mut releases, mut refused) = (Vec::new(), Vec::new());
    each_notice(
        &shared,
        ARCHIVES,
        |path, notice| match notices::ocds::release(&notice, "ocds-guild1") {
            Ok(release) => releases.push(release),
            Err(NoRelease::Registration) => {}
            Err(error) => refused.push(format!("{path}: {error}")),
        },
    );
    for (nth, releases) in releases.chunks(100).enumerate() {
        let file = fs::File::create(folder.path().join(format!("{nth}.json"))).unwrap();
        let mut package = PackageWriter::new(std::io::BufWriter::new(file), &publisher).unwrap();
        let mut seen = std::collections::BTreeSet::new();
        for release in releases {
            // The examples of several versions hold the same notice, changed or not.
            if seen.insert((release["ocid"].to_string(), release["id"].to_string())) {
                package.write(release).unwrap();
            }
        }
        package.finish().unwrap();
    }
    println!(
        "{} releases, {} notices that cannot be releases:\n{}",
        releases.len(),
        refused.len(),
        refused.join("\n")
    );
    let output = Command::new(checker)
        .arg("--eu")
        .arg(folder.path())
        .output()
        .unwrap();
    let findings = String::from_utf8_lossy(&output.stdout);
    let errors: Vec<_> = findings
        .lines()
        .filter(|line| line.contains("\tERROR\t"))
        .take(20)
        .collect();
    assert!(
        output.status.success(),
        "{}\n{}",
        errors.join("\n"),
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn the_reference_implementation_merges_releases_to_the_same() {
    let Some(shared) = shared() else { return };
    let virtual_environment = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/venv");
    let environment = std::env::var_os("GUILDHALL_VENV").map_or(virtual_environment, PathBuf::from);
    let python = environment.join("bin/python");
    let has_reference = Command::new(&python)
        .args(["-c", "import ocdsmerge"])
        .output()
        .is_ok_and(|it| it.status.success());
    if !has_reference {
        println!("skipped: ocdsmerge is not in {}", environment.display());
        return;
    }
    let mut processes: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    each_notice(&shared, &ARCHIVES[..2], |_, notice| {
        let Ok(mut release) = notices::ocds::release(&notice, "ocds-guild1") else {
            return;
        };
        // The reference sorts dates as text, which is the order of time in one zone.
        let date = chrono::DateTime::parse_from_rfc3339(release["date"].as_str().unwrap()).unwrap();
        release["date"] = date.to_utc().to_rfc3339().into();
        processes
            .entry(release["ocid"].to_string())
            .or_default()
            .push(release);
    });
    let several: Vec<Vec<Value>> = processes
        .into_values()
        .filter(|releases| releases.len() > 1)
        .take(60)
        .collect();
    assert!(several.len() > 10, "{}", several.len());
    let lines: String = several
        .iter()
        .map(|releases| Value::from(releases.clone()).to_string() + "\n")
        .collect();
    let input = tempfile::NamedTempFile::new().unwrap();
    fs::write(input.path(), lines).unwrap();
    let output = Command::new(&python)
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ocds/merge_reference.py"))
        .arg(shared.join("ocds/patched/release-schema.json"))
        .stdin(fs::File::open(input.path()).unwrap())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let merged = String::from_utf8(output.stdout).unwrap();
    assert_eq!(merged.lines().count(), several.len());
    for (releases, reference) in several.iter().zip(merged.lines()) {
        let reference: Value = serde_json::from_str(reference).unwrap();
        let ours = notices::ocds::compile(releases).unwrap();
        assert_eq!(ours, reference, "{}", releases[0]["ocid"]);
    }
    println!("{} processes merged", several.len());
}
