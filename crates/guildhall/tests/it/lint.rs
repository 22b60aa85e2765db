//! `guildhall lint …`.

use crate::desk::Desk;
use crate::notices::notice;
use serde_json::Value;

const RULE: &str = "tender-guarantee-demanded";

/// All rules but one are silent, so that the stories do not change when others do.
const ONLY_ONE: &str = "[groups]\nbarrier = \"allow\"\nmissed = \"allow\"\nrisk = \"allow\"\nquality = \"allow\"\n\n[rules]\ntender-guarantee-demanded = ";

fn desk_with(level: &str, more: &str) -> Desk {
    let desk = Desk::new();
    desk.write("1.xml", notice(1, "Schoonmaak"));
    desk.write("lint.toml", format!("{ONLY_ONE}\"{level}\"\n{more}"));
    desk
}

#[test]
fn a_finding_is_told_with_its_place_and_warns() {
    let desk = desk_with("warn", "");
    let said = desk.run(&["lint", "1.xml"]);
    assert_eq!(
        (said.code, said.err.as_str()),
        (0, "1 notice: no errors, 1 warning.\n")
    );
    assert!(
        said.out.starts_with(&format!("warning[{RULE}]: ")),
        "{}",
        said.out
    );
    assert!(said.out.contains("\n  --> 1.xml:3"), "{}", said.out);
    assert!(
        said.out
            .contains("/ContractNotice/cac:ProcurementProjectLot/cac:TenderingTerms"),
        "{}",
        said.out
    );
}

#[test]
fn what_is_denied_ends_the_run_with_one_unless_it_is_accepted() {
    let desk = desk_with("deny", "");
    let said = desk.run(&["lint", "1.xml"]);
    assert_eq!(
        (said.code, said.err.as_str()),
        (1, "1 notice: 1 error, no warnings.\n")
    );

    let accepted = format!(
        "[[accepted]]\nrule = \"{RULE}\"\nreason = \"A dam.\"\nby = \"Ada Example\"\non = \"2026-03-02\"\n"
    );
    let desk = desk_with("deny", &accepted);
    let said = desk.run(&["lint", "1.xml"]);
    assert_eq!(
        (said.code, said.err.as_str()),
        (0, "1 notice: no errors, no warnings, 1 accepted.\n")
    );
    assert!(
        said.out.contains("A dam. (Ada Example, 2026-03-02)"),
        "{}",
        said.out
    );
}

#[test]
fn reports_for_programs_hold_the_same() {
    let desk = desk_with("warn", "");
    let report: Value = serde_json::from_str(&desk.ok(&["lint", "1.xml", "--json"])).unwrap();
    assert_eq!(
        (&report["notices"], &report["warnings"]),
        (&1.into(), &1.into())
    );
    let finding = &report["findings"][0];
    assert_eq!(
        (&finding["source"], &finding["rule"], &finding["title"]),
        (&"1.xml".into(), &RULE.into(), &"Schoonmaak".into())
    );
    assert!(finding["place"]["line"].is_u64());

    let table = desk.ok(&["lint", "1.xml", "--format", "csv"]);
    assert_eq!(table.lines().count(), 2, "{table}");
    let page = desk.ok(&["lint", "1.xml", "--format", "html"]);
    assert!(page.starts_with("<!") && page.contains(RULE), "{page}");
}

#[test]
fn reports_on_nothing_are_whole() {
    let desk = desk_with("allow", "");
    let report: Value = serde_json::from_str(&desk.ok(&["lint", "1.xml", "--json"])).unwrap();
    assert_eq!(
        (&report["findings"], &report["notices"]),
        (&Value::Array(Vec::new()), &1.into())
    );
    assert_eq!(
        desk.ok(&["lint", "1.xml", "--format", "csv"])
            .lines()
            .count(),
        1
    );
}

#[test]
fn what_cannot_be_read_ends_the_run_with_two() {
    let desk = desk_with("deny", "");
    desk.write("2.xml", "<Invoice/>");
    let said = desk.run(&["lint", "2.xml", "1.xml"]);
    assert_eq!(said.code, 2);
    assert!(
        said.err
            .starts_with("2.xml:1:1: /Invoice: unknown-format: "),
        "{}",
        said.err
    );
    assert!(said.out.contains(RULE), "and the run goes on");
}

#[test]
fn rules_are_listed_and_explained() {
    let desk = Desk::new();
    assert!(desk.ok(&["lint", "--rules"]).contains(RULE));
    assert!(desk.ok(&["lint", "--explain", RULE]).starts_with("# "));
    let refused = desk.refused(&["lint", "--explain", "guarantee"]);
    assert!(
        refused.starts_with("there is no rule \"guarantee\"; did you mean "),
        "{refused}"
    );
    assert!(refused.contains(RULE), "{refused}");
}

#[test]
fn a_configuration_that_cannot_be_used_is_named() {
    let desk = Desk::new();
    desk.write("1.xml", notice(1, "Schoonmaak"));
    desk.write("house.toml", "[rules]\nno-such-rule = \"deny\"\n");
    assert_eq!(
        desk.refused(&["lint", "1.xml", "--config", "house.toml"]),
        "house.toml: line 2, column 1: there is no rule \"no-such-rule\"; \"guildhall lint --rules\" lists all"
    );
    assert!(
        desk.refused(&["lint", "1.xml", "--config", "gone.toml"])
            .starts_with("gone.toml: ")
    );
}
