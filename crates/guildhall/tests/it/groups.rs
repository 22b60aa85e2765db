//! `guildhall groups export|import`: a group goes from one house to another, or is refused with a reason.

use crate::desk::{Desk, pack, parts};
use crate::outside::program::Program;
use crate::outside::wire::{Wire, get};
use serde_json::Value;

const ARCHIVE: &str = "srpp-of-ict.group.tar.gz";

/// A desk whose house is the demo.
fn demo() -> Desk {
    let desk = Desk::new();
    Program::open(desk.command(&["demo"])).close();
    desk
}

/// The archive of a group at another desk.
fn brought(from: &Desk) -> Desk {
    let there = demo();
    std::fs::copy(from.path(ARCHIVE), there.path(ARCHIVE)).expect("a copy");
    there
}

fn status(house: &Program, path: &str) -> u16 {
    testkit::block_on(async {
        let mut wire = Wire::open(house.address).await.expect("a connection");
        let answer = wire.ask(&get(path, "")).await.expect("an answer");
        answer.status
    })
}

/// The archive with its text changed.
fn changed(desk: &Desk, name: &str, change: impl FnOnce(&mut Value)) {
    let mut parts = parts(&desk.path(ARCHIVE));
    let mut group: Value = serde_json::from_slice(&parts[0].1).expect("group.json");
    change(&mut group);
    parts[0].1 = group.to_string().into_bytes();
    pack(&desk.path(name), &parts);
}

#[test]
fn a_group_is_carried_from_house_to_house_with_its_files() {
    let desk = demo();
    let said = desk.ok(&["groups", "export", "srpp-of-ict"]);
    let files = parts(&desk.path(ARCHIVE)).len() - 1;
    assert!(files > 0, "papers of the demo");
    let first = said.lines().next().unwrap();
    assert_eq!(first, format!("{ARCHIVE}: srpp-of-ict with {files} files."));
    // The same group gives the same archive, wherever it is put.
    desk.ok(&[
        "groups",
        "export",
        "srpp-of-ict",
        "--output",
        "again.tar.gz",
        "--json",
    ]);
    assert!(
        std::fs::read(desk.path(ARCHIVE)).unwrap()
            == std::fs::read(desk.path("again.tar.gz")).unwrap()
    );

    let there = brought(&desk);
    let said = there.ok(&[
        "groups",
        "import",
        ARCHIVE,
        "--network",
        "eurocities",
        "--as",
        "ict-carried-on",
        "--json",
    ]);
    let said: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(said["path"], "/groups/ict-carried-on");
    let house = Program::open(there.command(&["serve"]));
    assert_eq!(status(&house, "/groups/ict-carried-on"), 200);
    house.close();
    // And on from there: as many files as came.
    there.ok(&[
        "groups",
        "export",
        "ict-carried-on",
        "--output",
        "onwards.tar.gz",
    ]);
    assert_eq!(parts(&there.path("onwards.tar.gz")).len() - 1, files);
}

#[test]
fn what_cannot_be_exported_ends_with_a_reason_and_no_file() {
    let desk = demo();
    assert_eq!(
        desk.refused(&["groups", "export", "nothing-of-the-kind"]),
        "there is no group \"nothing-of-the-kind\""
    );
    assert!(!desk.path("nothing-of-the-kind.group.tar.gz").exists());
    desk.write(ARCHIVE, "mine");
    assert_eq!(
        desk.refused(&["groups", "export", "srpp-of-ict"]),
        format!("{ARCHIVE} is there already")
    );
    assert_eq!(std::fs::read(desk.path(ARCHIVE)).unwrap(), b"mine");
}

#[test]
fn what_is_no_archive_of_ours_is_refused_and_changes_nothing() {
    let desk = demo();
    desk.ok(&["groups", "export", "srpp-of-ict"]);
    desk.write("text.tar.gz", "no archive");
    let mut climbing = parts(&desk.path(ARCHIVE));
    climbing.push(("files/../../evil".to_owned(), b"x".to_vec()));
    pack(&desk.path("climbing.tar.gz"), &climbing);
    changed(&desk, "newer.tar.gz", |group| group["format"] = 999.into());
    let network = ["--network", "eurocities", "--as", "other"];
    let refused = |file: &str| {
        let said = desk.refused(&[&["groups", "import", file], &network[..]].concat());
        said.strip_prefix(&format!("{file} was not imported: "))
            .map_or(said.clone(), str::to_owned)
    };
    assert!(refused("missing.tar.gz").starts_with("cannot read missing.tar.gz: "));
    assert!(!refused("text.tar.gz").is_empty());
    assert_eq!(
        refused("climbing.tar.gz"),
        "\"files/../../evil\" climbs out of the archive"
    );
    assert!(
        refused("newer.tar.gz").contains("999"),
        "{}",
        refused("newer.tar.gz")
    );
    pack(
        &desk.path("broken.tar.gz"),
        &[("group.json".to_owned(), b"{".to_vec())],
    );
    assert_eq!(
        refused("broken.tar.gz"),
        "group.json: EOF while parsing an object at line 1 column 1"
    );
    // Of several networks one must be said, and one that there is.
    let unsaid = desk.refused(&["groups", "import", ARCHIVE]);
    assert!(
        unsaid.starts_with("say in which network: --network "),
        "{unsaid}"
    );
    assert_eq!(
        desk.refused(&["groups", "import", ARCHIVE, "--network", "nowhere"]),
        "there is no network \"nowhere\""
    );
    let unknown = desk.refused(&["groups", "export", "other"]);
    assert_eq!(unknown, "there is no group \"other\"");
}

#[test]
fn a_house_without_a_network_takes_no_group() {
    let desk = demo();
    desk.ok(&["groups", "export", "srpp-of-ict"]);
    let empty = Desk::new();
    empty.run_with(
        &["user", "create", "ada@example.org", "Ada"],
        "a long enough secret\n",
    );
    std::fs::copy(desk.path(ARCHIVE), empty.path(ARCHIVE)).expect("a copy");
    assert_eq!(
        empty.refused(&["groups", "import", ARCHIVE]),
        "there is no network in this house yet: whoever runs it opens one at /networks/new first"
    );
}
