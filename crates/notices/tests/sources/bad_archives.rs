//! Archives that are damaged, or made to do harm. Nothing of them is ever written to disk; what is good in them is read.

use std::path::Path;

use notices::sources::Unpacking;
use tar::EntryType;

use crate::made::{Desk, gz, tar, tar_with, zip};

/// So that a bomb need not be large to be one.
const SMALL: Unpacking = Unpacking {
    entries: 4,
    ratio: 50,
    grace: 100_000,
    spool: 100_000,
    directory: 2_500,
};

#[test]
fn names_that_lead_out_are_refused() {
    let desk = Desk::new();
    let entries: &[(&str, &[u8])] = &[
        ("../evil.xml", b"evil"),
        ("/etc/evil.xml", b"evil"),
        ("1.xml", b"one"),
    ];
    desk.put("a.tar", tar(entries));
    desk.put("b.zip", zip(entries));

    let found = desk.found(&["a.tar", "b.zip"]);

    assert_eq!(
        found,
        [
            "! a.tar/../evil.xml: its name leads out of the archive; it was passed over",
            "! a.tar//etc/evil.xml: its name leads out of the archive; it was passed over",
            "a.tar/1.xml:1: one",
            "! b.zip/../evil.xml: its name leads out of the archive; it was passed over",
            "! b.zip//etc/evil.xml: its name leads out of the archive; it was passed over",
            "b.zip/1.xml:1: one",
        ]
    );
}

#[test]
fn links_are_refused() {
    let desk = Desk::new();
    desk.put(
        "a.tar",
        tar_with(EntryType::Symlink, "1.xml", Path::new("/etc/passwd")),
    );
    desk.put(
        "b.tar",
        tar_with(EntryType::Link, "1.xml", Path::new("/etc/passwd")),
    );

    let found = desk.found(&["a.tar", "b.tar"]);

    assert_eq!(
        found[0],
        "! a.tar/1.xml: is a link or a device; it was passed over"
    );
    assert_eq!(
        found[2],
        "! b.tar/1.xml: is a link or a device; it was passed over"
    );
}

#[test]
fn bombs_are_stopped_and_named() {
    let desk = Desk::new();
    let zeros = vec![b' '; 400_000];
    desk.put("a.xml.gz", gz(&zeros));
    desk.put("b.tar.gz", gz(tar(&[("1.xml", &zeros), ("2.xml", b"two")])));
    desk.put("c.zip", zip(&[("1.xml", &zeros), ("2.xml", b"two")]));
    desk.put(
        "d.zip",
        zip(&[("inside.tar.gz", &gz(tar(&[("1.xml", &zeros)])))]),
    );

    assert_eq!(
        desk.found_within(&["a.xml.gz", "b.tar.gz", "c.zip", "d.zip"], SMALL),
        [
            "! a.xml.gz: unpacks to more than 50 times its size; the rest of the archive was not read",
            "! b.tar.gz/1.xml: unpacks to more than 50 times its size; the rest of the archive was not read",
            "! c.zip/1.xml: unpacks to more than 50 times its size; the rest of the archive was not read",
            "! d.zip/inside.tar.gz/1.xml: unpacks to more than 50 times its size; the rest of the archive was not read",
        ]
    );
    // The same archives are read where they are allowed to.
    let allowed = Unpacking {
        ratio: 10_000,
        ..SMALL
    };
    assert_eq!(
        desk.found_within(&["b.tar.gz"], allowed)[1],
        "b.tar.gz/2.xml:1: two"
    );
}

#[test]
fn a_bomb_of_many_small_entries_is_stopped() {
    let desk = Desk::new();
    let names: Vec<String> = (0..9).map(|nth| format!("{nth}.xml")).collect();
    let entries: Vec<(&str, &[u8])> = names
        .iter()
        .map(|name| (name.as_str(), b"x".as_slice()))
        .collect();
    desk.put("a.tar.gz", gz(tar(&entries)));
    desk.put("b.zip", zip(&entries));

    for archive in ["a.tar.gz", "b.zip"] {
        let found = desk.found_within(&[archive], SMALL);
        assert_eq!(found.len(), 5, "{found:?}");
        assert_eq!(
            found[4],
            format!(
                "! {archive}: is an archive of more than 4 entries; the rest of it was not read"
            )
        );
    }
}

#[test]
fn a_list_of_entries_that_is_too_long_is_not_taken_into_memory() {
    let desk = Desk::new();
    let names: Vec<String> = (0..99).map(|nth| format!("{nth}.xml")).collect();
    let entries: Vec<(&str, &[u8])> = names
        .iter()
        .map(|name| (name.as_str(), b"x".as_slice()))
        .collect();
    desk.put("a.zip", zip(&entries));

    assert_eq!(
        desk.found_within(&["a.zip"], SMALL),
        [
            "! a.zip: is cut off or damaged, what follows in the archive was not read: its list of entries is too long"
        ]
    );
}

#[test]
fn a_name_that_is_a_bomb_is_not_taken_into_memory() {
    let desk = Desk::new();
    let mut header = tar::Header::new_gnu();
    header.set_entry_type(EntryType::GNULongName);
    header.set_size(1 << 20);
    header.set_cksum();
    let mut archive = header.as_bytes().to_vec();
    archive.resize(512 + (1 << 20), b'a');
    desk.put("a.tar", archive);

    assert_eq!(
        desk.found(&["a.tar"]),
        [
            "! a.tar: is cut off or damaged, what follows in the archive was not read: a name in it is longer than names can be"
        ]
    );
}

#[test]
fn packings_in_packings_in_packings_are_refused() {
    let desk = Desk::new();
    let mut packed = b"one".to_vec();
    for _ in 0..9 {
        packed = gz(packed);
    }
    desk.put("1.xml.gz", packed);
    let inner = tar(&[("1.xml", b"one")]);
    desk.put(
        "a.tar",
        tar(&[("b.tar", &tar(&[("c.tar", &inner)])), ("2.xml", b"two")]),
    );

    assert_eq!(
        desk.found(&["1.xml.gz", "a.tar"]),
        [
            "! 1.xml.gz: is packed too deep: archives may lie in one another once; it was passed over",
            "! a.tar/b.tar/c.tar: is packed too deep: archives may lie in one another once; it was passed over",
            "a.tar/2.xml:1: two",
        ]
    );
}

#[test]
fn what_stands_before_the_cut_is_read() {
    let desk = Desk::new();
    let noise: Vec<u8> = (0..200_000_u32)
        .map(|x| (x.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect();
    let entries: &[(&str, &[u8])] = &[("1.xml", b"one"), ("2.xml", &noise)];
    let (tarball, packed, zipped) = (tar(entries), gz(tar(entries)), zip(entries));
    desk.put("a.tar", &tarball[..100_000]);
    desk.put("b.tar.gz", &packed[..packed.len() / 2]);
    desk.put("c.zip", &zipped[..zipped.len() / 2]);
    desk.put("d.xml.gz", &gz("<a/>")[..15]);

    let a = desk.found(&["a.tar"]);
    assert_eq!(a[0], "a.tar/1.xml:1: one");
    assert!(
        a[1].starts_with("a.tar/2.xml:1: "),
        "what is there of a cut entry is handed on"
    );
    assert_eq!(
        a[2],
        "! a.tar/2.xml: is cut off or damaged, what follows in the archive was not read: the file ends within this entry"
    );
    let b = desk.found(&["b.tar.gz"]);
    assert_eq!(b[0], "b.tar.gz/1.xml:1: one");
    assert!(
        b[1].starts_with("! b.tar.gz/2.xml: is cut off or damaged"),
        "{b:?}"
    );
    let c = desk.found(&["c.zip"]);
    assert!(c[0].starts_with("! c.zip: is cut off or damaged"), "{c:?}");
    let d = desk.found(&["d.xml.gz"]);
    assert!(
        d[0].starts_with("! d.xml.gz: is cut off or damaged"),
        "{d:?}"
    );
}

#[test]
fn an_encrypted_entry_is_told_and_the_others_are_read() {
    let desk = Desk::new();
    let mut archive = zip(&[("1.xml", b"one"), ("2.xml", b"two")]);
    // The flag stands in the header of the entry, and again in the list.
    let list = archive
        .windows(4)
        .position(|four| four == b"PK\x01\x02")
        .unwrap();
    archive[6] |= 1;
    archive[list + 8] |= 1;
    desk.put("a.zip", archive);

    assert_eq!(
        desk.found(&["a.zip"]),
        [
            "! a.zip/1.xml: is encrypted; it was passed over",
            "a.zip/2.xml:1: two"
        ]
    );
}
