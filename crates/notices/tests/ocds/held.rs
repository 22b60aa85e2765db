use notices::Notice;

use super::{CALL, PLAN, RESULT, notice, read_one, release};

/// Compares as JSON, so that a difference is small to read.
fn assert_same(read: &Notice, held: &Notice) {
    let lines = |notice: &Notice| -> Vec<String> {
        let json = serde_json::to_string_pretty(&serde_json::to_value(notice).unwrap()).unwrap();
        json.lines().map(str::to_owned).collect()
    };
    let (read_lines, held_lines) = (lines(read), lines(held));
    if let Some(at) = read_lines
        .iter()
        .zip(&held_lines)
        .position(|(one, other)| one != other)
    {
        let around = at.saturating_sub(12)..at + 12;
        let show = |lines: &[String]| lines[around.start..around.end.min(lines.len())].join("\n");
        panic!(
            "read:\n{}\n\nheld:\n{}",
            show(&read_lines),
            show(&held_lines)
        );
    }
    assert_eq!(read, held);
}

#[test]
fn a_release_brings_back_all_that_a_release_can_hold() {
    for json in [CALL, RESULT, PLAN] {
        let (read, warnings) = read_one(&release(json).to_string());
        assert_eq!(warnings, Vec::<String>::new());
        assert_same(&read, &notice(json).as_ocds_holds());
    }
}

#[test]
fn what_is_held_once_is_held_again() {
    for json in [CALL, RESULT, PLAN] {
        let held = notice(json).as_ocds_holds();
        assert_same(&held.as_ocds_holds(), &held);
    }
}

#[test]
fn a_release_holds_what_the_fixtures_say_it_holds() {
    for (json, held) in [
        (CALL, include_str!("../fixtures/model/call.held.json")),
        (RESULT, include_str!("../fixtures/model/result.held.json")),
        (PLAN, include_str!("../fixtures/model/plan.held.json")),
    ] {
        assert_same(&notice(json).as_ocds_holds(), &notice(held));
    }
}
