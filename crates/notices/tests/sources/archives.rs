//! What is packed.

use crate::made::{Desk, gz, tar, zip};

const TWO: &[(&str, &[u8])] = &[
    ("20240102_001/1.xml", b"one"),
    ("20240102_001/2.xml", b"two"),
];

fn both(archive: &str) -> [String; 2] {
    [
        format!("{archive}/20240102_001/1.xml:1: one"),
        format!("{archive}/20240102_001/2.xml:1: two"),
    ]
}

#[test]
fn archives_are_told_by_what_is_in_them() {
    let desk = Desk::new();
    desk.put("a.tar", tar(TWO));
    desk.put("b.tar.gz", gz(tar(TWO)));
    desk.put("c.zip", zip(TWO));
    desk.put("d.xml", zip(TWO));

    assert_eq!(
        desk.found(&["a.tar", "b.tar.gz", "c.zip", "d.xml"]),
        ["a.tar", "b.tar.gz", "c.zip", "d.xml"].map(both).concat()
    );
}

#[test]
fn a_packed_file_of_several_parts_is_one() {
    let desk = Desk::new();
    desk.put("1.xml.gz", [gz("one, "), gz("and more")].concat());

    assert_eq!(desk.found(&["1.xml.gz"]), ["1.xml.gz:1: one, and more"]);
}

#[test]
fn an_archive_may_lie_in_an_archive() {
    let desk = Desk::new();
    let day = gz(tar(TWO));
    desk.put("month.tar.gz", gz(tar(&[("02.tar.gz", &day)])));
    desk.put(
        "month.zip",
        zip(&[("02.zip", &zip(TWO)), ("03/3.xml.gz", &gz("three"))]),
    );
    desk.put("mixed.tgz", gz(tar(&[("02.zip", &zip(TWO))])));

    let mut expected = ["month.tar.gz/02.tar.gz", "month.zip/02.zip"]
        .map(both)
        .concat();
    expected.push("month.zip/03/3.xml.gz:1: three".to_owned());
    expected.extend(both("mixed.tgz/02.zip"));
    assert_eq!(
        desk.found(&["month.tar.gz", "month.zip", "mixed.tgz"]),
        expected
    );
}

#[test]
fn names_of_any_length_are_read() {
    let desk = Desk::new();
    let name = format!("{}1.xml", "ordner-mit-langem-namen/".repeat(8));
    desk.put("long.tar", tar(&[(&name, b"one")]));

    assert_eq!(
        desk.found(&["long.tar"]),
        [format!("long.tar/{name}:1: one")]
    );
}

#[test]
fn json_lines_in_an_archive_keep_their_numbers() {
    let desk = Desk::new();
    desk.put("a.zip", zip(&[("1.jsonl", b"{}\n{\"a\":1}\n")]));

    assert_eq!(
        desk.found(&["a.zip"]),
        ["a.zip/1.jsonl:1: {}", "a.zip/1.jsonl:2: {\"a\":1}"]
    );
}

#[test]
fn what_is_no_notice_is_passed_over_in_silence() {
    let desk = Desk::new();
    desk.put(
        "a.zip",
        zip(&[
            ("readme.pdf", b"%PDF"),
            ("1.xml", b"one"),
            ("__MACOSX/._1.xml", b""),
        ]),
    );
    desk.put("b.tar", tar(&[("readme.pdf", b"%PDF")]));

    assert_eq!(
        desk.found(&["a.zip", "b.tar"]),
        [
            "a.zip/1.xml:1: one",
            "! b.tar: holds no notices: none of its files ends in .xml, .json, .jsonl, .ndjson, .gz, .tgz, .tar or .zip",
        ]
    );
}
