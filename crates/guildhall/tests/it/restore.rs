//! `guildhall restore` of what is no whole archive: refused, and the house stays empty.

use crate::desk::{Desk, pack, parts};
use serde_json::json;
use std::fs;

type Parts = Vec<(String, Vec<u8>)>;

/// A desk with an archive `good.tar.gz` and its parts.
fn desk() -> (Desk, Parts) {
    let house = Desk::new();
    let said = house.run_with(
        &["user", "create", "ada@example.org", "Ada"],
        "a long enough secret\n",
    );
    assert_eq!(said.code, 0, "{said:?}");
    fs::create_dir_all(house.path("data/files/materials")).unwrap();
    house.write("data/files/materials/one", "slides");
    house.ok(&["backup", "good.tar.gz"]);

    let desk = Desk::new();
    fs::copy(house.path("good.tar.gz"), desk.path("good.tar.gz")).unwrap();
    let parts = parts(&desk.path("good.tar.gz"));
    let names: Vec<_> = parts.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "manifest.json",
            "files/materials/one",
            "rows.jsonl",
            "contents.json"
        ]
    );
    (desk, parts)
}

/// The reason for which an archive of these parts is refused.
#[track_caller]
fn reason(desk: &Desk, parts: &Parts) -> String {
    pack(&desk.path("bad.tar.gz"), parts);
    let said = desk.refused(&["restore", "bad.tar.gz"]);
    said.strip_prefix("bad.tar.gz was not restored: ")
        .unwrap_or(&said)
        .to_owned()
}

fn part<'a>(parts: &'a mut Parts, name: &str) -> &'a mut Vec<u8> {
    &mut parts
        .iter_mut()
        .find(|(part, _)| part == name)
        .expect("a part")
        .1
}

/// Adds a row and counts it, so that only the row itself is wrong.
fn with_row(parts: &Parts, table: &str, row: &serde_json::Value) -> Parts {
    let mut parts = parts.clone();
    let line = json!({ "table": table, "row": row }).to_string() + "\n";
    part(&mut parts, "rows.jsonl").extend_from_slice(line.as_bytes());
    let contents = part(&mut parts, "contents.json");
    let mut counts: serde_json::Value = serde_json::from_slice(contents).unwrap();
    let count = counts["rows"][table].as_u64().unwrap_or(0);
    counts["rows"][table] = json!(count + 1);
    *contents = counts.to_string().into_bytes();
    parts
}

#[test]
fn what_is_not_whole_is_refused_and_nothing_of_it_is_kept() {
    let (desk, good) = desk();

    // Cut short, at any place.
    let whole = fs::read(desk.path("good.tar.gz")).unwrap();
    for length in [whole.len() / 3, whole.len() / 2, whole.len() - 40] {
        desk.write("cut.tar.gz", &whole[..length]);
        let said = desk.refused(&["restore", "cut.tar.gz"]);
        assert!(said.starts_with("cut.tar.gz was not restored: "), "{said}");
    }
    let without = |name: &str| {
        good.iter()
            .filter(|(part, _)| part != name)
            .cloned()
            .collect::<Parts>()
    };
    assert_eq!(
        reason(&desk, &without("contents.json")),
        "the archive is cut short"
    );
    assert_eq!(
        reason(&desk, &without("rows.jsonl")),
        "the archive is cut short"
    );
    let other = "the archive does not hold what its table of contents says";
    assert_eq!(reason(&desk, &without("files/materials/one")), other);
    let mut fewer = good.clone();
    let rows = part(&mut fewer, "rows.jsonl");
    let first = rows.iter().position(|byte| *byte == b'\n').unwrap();
    rows.drain(..=first);
    assert_eq!(reason(&desk, &fewer), other);

    // Something else altogether.
    desk.write("letter.txt", "Dear house,\n");
    assert!(
        desk.refused(&["restore", "letter.txt"])
            .starts_with("letter.txt was not restored: ")
    );
    assert!(
        desk.refused(&["restore", "none.tar.gz"])
            .starts_with("cannot read none.tar.gz: ")
    );
    assert_eq!(
        reason(&desk, &without("manifest.json")),
        "is no archive of a house: \"files/materials/one\" comes first",
    );
    let mut more = good.clone();
    more.insert(1, ("notes.txt".to_owned(), Vec::new()));
    assert_eq!(
        reason(&desk, &more),
        "\"notes.txt\" does not belong in an archive of a house"
    );

    // Rows that do not fit.
    let strange = with_row(&good, "moonbase", &json!({}));
    assert_eq!(
        reason(&desk, &strange),
        "a row does not fit: table moonbase is not known to this version"
    );
    let broken = with_row(&good, "person", &json!({ "id": "nobody" }));
    assert!(reason(&desk, &broken).starts_with("a row does not fit: "));
    let orphan = json!({ "person_id": "0190a000-0000-7000-8000-000000000000", "granted_at": "2026-03-01T09:00:00Z" });
    let orphan = with_row(&good, "operator", &orphan);
    assert!(reason(&desk, &orphan).starts_with("a row does not fit: "));
    let mut garbled = good.clone();
    part(&mut garbled, "rows.jsonl").extend_from_slice(b"{\"table\":");
    assert!(reason(&desk, &garbled).starts_with("rows.jsonl: line "));

    // A later version.
    let mut newer = good.clone();
    let manifest = part(&mut newer, "manifest.json");
    let mut fields: serde_json::Value = serde_json::from_slice(manifest).unwrap();
    fields["version"] = json!("9.9.9");
    fields["migrations"]
        .as_array_mut()
        .unwrap()
        .push(json!("m2099_01_01_moonbases"));
    *manifest = fields.to_string().into_bytes();
    assert_eq!(
        reason(&desk, &newer),
        "was made by a newer version (9.9.9) than this one (0.1.0): update first"
    );

    // Nothing of all that is in the way now.
    assert!(
        fs::read_dir(desk.path("data/files"))
            .unwrap()
            .flatten()
            .all(|entry| entry.path().is_dir())
    );
    assert!(!desk.path("data/files/materials/one").exists());
    desk.ok(&["restore", "good.tar.gz"]);
    assert_eq!(
        fs::read(desk.path("data/files/materials/one")).unwrap(),
        b"slides"
    );
}

#[test]
fn a_part_cannot_climb_out_or_point_elsewhere() {
    let (desk, good) = desk();
    for name in ["../evil", "files/../../evil", "/evil"] {
        let mut climbing = good.clone();
        climbing.insert(1, (name.to_owned(), b"evil".to_vec()));
        assert_eq!(
            reason(&desk, &climbing),
            format!("\"{name}\" climbs out of the archive")
        );
        assert!(!desk.path("evil").exists() && !desk.path("../evil").exists());
    }

    let file = fs::File::create(desk.path("bad.tar.gz")).unwrap();
    let mut tar = tar::Builder::new(flate2::write::GzEncoder::new(
        file,
        flate2::Compression::fast(),
    ));
    let mut manifest = tar::Header::new_gnu();
    manifest.set_size(good[0].1.len() as u64);
    tar.append_data(&mut manifest, "manifest.json", good[0].1.as_slice())
        .unwrap();
    let mut link = tar::Header::new_gnu();
    link.set_entry_type(tar::EntryType::Symlink);
    link.set_size(0);
    tar.append_link(&mut link, "files/passwd", "/etc/passwd")
        .unwrap();
    tar.into_inner().unwrap().finish().unwrap();
    assert_eq!(
        desk.refused(&["restore", "bad.tar.gz"]),
        "bad.tar.gz was not restored: \"files/passwd\" is no plain file",
    );
}

#[test]
fn a_bomb_does_not_go_off() {
    let (desk, good) = desk();
    let mut bomb = good.clone();
    bomb.insert(1, ("files/zeros".to_owned(), vec![0; 96 * 1024 * 1024]));
    let said = reason(&desk, &bomb);
    assert!(
        said.contains("unpacks to far more than its own size"),
        "{said}"
    );

    let mut long_line = good;
    part(&mut long_line, "contents.json").extend(vec![b' '; 2 * 1024 * 1024]);
    let said = reason(&desk, &long_line);
    assert_eq!(said, "contents.json: is longer than it can be");
}
