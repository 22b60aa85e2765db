//! The corpus of published notices as releases: all are held as far as the model says, and a checker of the standard accepts
//! them.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use notices::Notice;
use notices::ocds::{NoRelease, PackageWriter, Publisher};

use super::{archive, beside, each_notice};

const ARCHIVES: &[&str] = &[
    "eforms.tar.gz",
    "eforms-sdk-examples-1.3-to-1.14.tar.gz",
    "eforms-edited.tar.gz",
    "ted-legacy.tar.gz",
];

fn archives() -> Option<Vec<PathBuf>> {
    ARCHIVES.iter().map(|name| archive(name)).collect()
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
    let Some(archives) = archives() else { return };
    let (mut compared, mut differing) = (0, Vec::new());
    each_notice(&archives, |path, notice| {
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
    assert!(compared > 900, "{compared}");
    assert!(
        differing.is_empty(),
        "{}",
        differing[..differing.len().min(5)].join("\n\n")
    );
}

#[test]
fn the_checker_of_the_standard_accepts_every_release() {
    let Some(archives) = archives() else { return };
    let Some(checker) = beside("tools/ocds-check") else {
        return;
    };
    let starts = Command::new(&checker).arg("--help").output().unwrap();
    if !starts.status.success() {
        let why = String::from_utf8_lossy(&starts.stderr);
        eprintln!("{} does not start: {why}", checker.display());
        return;
    }
    let publisher = Publisher {
        name: "Guildhall".into(),
        uri: "https://guildhall.example/releases".into(),
        at: chrono::DateTime::UNIX_EPOCH.fixed_offset(),
    };
    let folder = tempfile::tempdir().unwrap();
    let (mut releases, mut refused) = (Vec::new(), Vec::new());
    each_notice(&archives, |path, notice| {
        match notices::ocds::release(&notice, "ocds-guild1") {
            Ok(release) => releases.push(release),
            Err(NoRelease::Registration) => {}
            // Examples of what is wrong, some of which name no procedure.
            Err(_) if path.contains("/INVALID_") => {}
            Err(error) => refused.push(format!("{path}: {error}")),
        }
    });
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
    assert!(
        refused.is_empty(),
        "{}",
        refused.join(
            "
"
        )
    );
    let output = Command::new(checker)
        .arg("--eu")
        .arg(folder.path())
        // It leaves the schema that it checks by where it stands.
        .current_dir(folder.path())
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
