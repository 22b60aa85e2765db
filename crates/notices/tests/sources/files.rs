//! Files and folders.

use std::ops::ControlFlow;

use notices::{Limits, Sources};

use crate::made::{Desk, gz};

#[test]
fn a_folder_is_read_to_the_bottom_in_the_order_of_names() {
    let desk = Desk::new();
    desk.put("all/b/2.xml", "two");
    desk.put("all/b/1.XML", "one");
    desk.put("all/c.json", "[]");
    desk.put("all/a/deep/3.xml", "three");
    desk.put("all/b/._1.xml", "of the system");
    desk.put("all/.git/4.xml", "of the system");
    desk.put("all/readme.txt", "no notice");

    assert_eq!(
        desk.found(&["all"]),
        [
            "all/a/deep/3.xml:1: three",
            "all/b/1.XML:1: one",
            "all/b/2.xml:1: two",
            "all/c.json:1: []"
        ]
    );
}

#[test]
fn what_is_named_is_read_whatever_it_is_called() {
    let desk = Desk::new();
    desk.put("notice", "<a/>");
    desk.put("packed", gz("<b/>"));

    assert_eq!(
        desk.found(&["packed", "notice"]),
        ["packed:1: <b/>", "notice:1: <a/>"]
    );
}

#[test]
fn what_cannot_be_read_is_told_and_the_run_goes_on() {
    let desk = Desk::new();
    desk.put("1.xml", "one");
    desk.put("empty/notes.txt", "");

    assert_eq!(
        desk.found(&["gone.xml", "empty", "1.xml"]),
        [
            "! gone.xml: cannot be read: No such file or directory (os error 2)",
            "! empty: holds no notices: none of its files ends in .xml, .json, .jsonl, .ndjson, .gz, .tgz, .tar or .zip",
            "1.xml:1: one",
        ]
    );
}

#[test]
fn links_to_files_count_and_links_to_folders_do_not_lead_round_in_circles() {
    let desk = Desk::new();
    let file = desk.put("elsewhere/1.xml", "one");
    desk.put("all/2.xml", "two");
    std::os::unix::fs::symlink(&file, desk.path("all/1.xml")).unwrap();
    std::os::unix::fs::symlink(desk.path("all"), desk.path("all/round.xml")).unwrap();

    assert_eq!(
        desk.found(&["all"]),
        ["all/1.xml:1: one", "all/2.xml:1: two"]
    );
}

#[test]
fn every_line_of_json_lines_is_a_source_with_its_number() {
    let desk = Desk::new();
    desk.put(
        "releases.jsonl",
        "\u{feff}{\"a\":1}\r\n\n{\"b\":2}\n{\"c\":",
    );
    desk.put("releases.jsonl.gz", gz("{\"a\":1}\n{\"b\":2}\n"));

    assert_eq!(
        desk.found(&["releases.jsonl", "releases.jsonl.gz"]),
        [
            "releases.jsonl:1: \u{feff}{\"a\":1}",
            "releases.jsonl:3: {\"b\":2}",
            "releases.jsonl:4: {\"c\":",
            "releases.jsonl.gz:1: {\"a\":1}",
            "releases.jsonl.gz:2: {\"b\":2}",
        ]
    );
}

#[test]
fn an_object_over_several_lines_is_one_source() {
    let desk = Desk::new();
    desk.put("package.json", "\n{\n  \"releases\": [{}\n]}\n");
    desk.put("one-line.json", "{\"releases\": [{}]}");

    assert_eq!(
        desk.found(&["package.json", "one-line.json"]),
        [
            "package.json:2: {\n  \"releases\": [{}\n]}",
            "one-line.json:1: {\"releases\": [{}]}"
        ]
    );
}

#[test]
fn a_file_larger_than_a_notice_can_be_is_not_taken_into_memory() {
    let desk = Desk::new();
    let paths = ["1.xml", "2.xml.gz", "3.jsonl", "4.xml"].map(|name| desk.path(name));
    desk.put("1.xml", vec![b'x'; 101]);
    desk.put("2.xml.gz", gz(vec![b'x'; 101]));
    desk.put(
        "3.jsonl",
        format!("{{}}\n{{\"a\":\"{}\"}}\n", "x".repeat(100)),
    );
    desk.put("4.xml", vec![b'x'; 100]);
    let limits = Limits {
        bytes: 100,
        ..Limits::default()
    };

    let lines = desk.lines(&Sources::at(paths.to_vec()).limits(limits));

    assert_eq!(
        lines,
        [
            "! 1.xml: is larger than 100 bytes, the most that is read".to_owned(),
            "! 2.xml.gz: is larger than 100 bytes, the most that is read".to_owned(),
            "3.jsonl:1: {}".to_owned(),
            "! 3.jsonl: is larger than 100 bytes, the most that is read".to_owned(),
            format!("4.xml:1: {}", "x".repeat(100)),
        ]
    );
}

#[test]
fn how_far_it_has_come_is_told_in_bytes_of_the_files() {
    let desk = Desk::new();
    let paths = ["1.xml", "2.xml"].map(|name| desk.put(name, [b'x'; 10]));
    let sources = Sources::at(paths.to_vec());
    let mut positions = Vec::new();
    sources.work(
        |_, _| (),
        |arrival| {
            positions.push(arrival.position);
            ControlFlow::Continue(())
        },
    );
    assert_eq!((sources.bytes(), positions), (Some(20), vec![0, 10]));
}
