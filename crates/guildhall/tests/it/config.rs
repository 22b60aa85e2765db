//! `guildhall config`.

use crate::desk::Desk;
use serde_json::json;

/// The line of a setting, its columns parted by one blank.
fn line(out: &str, setting: &str) -> String {
    let line = out
        .lines()
        .find(|line| line.split_whitespace().next() == Some(setting));
    line.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .unwrap_or_default()
}

#[test]
fn every_value_is_shown_with_where_it_came_from() {
    let desk = Desk::new()
        .set("GUILDHALL_NAME", "Variable")
        .set("GUILDHALL_LANGUAGE", "fi");
    desk.write("guildhall.toml", "name = \"File\"\nconnections = 3\n");

    let out = desk.ok(&["config", "--name", "Flag"]);

    assert_eq!(line(&out, "name"), "name Flag --name");
    assert_eq!(line(&out, "language"), "language fi GUILDHALL_LANGUAGE");
    assert_eq!(line(&out, "connections"), "connections 3 guildhall.toml");
    assert_eq!(line(&out, "cache"), "cache true default");
    assert_eq!(line(&out, "smtp-url"), "smtp-url - default");
}

#[test]
fn another_file_can_be_named() {
    let desk = Desk::new();
    desk.write("guildhall.toml", "name = \"Here\"\n");
    desk.write("other.toml", "name = \"There\"\n");
    assert_eq!(
        line(&desk.ok(&["config", "--config", "other.toml"]), "name"),
        "name There other.toml"
    );
    assert_eq!(
        desk.refused(&["config", "--config", "none.toml"]),
        "none.toml: No such file or directory (os error 2)"
    );
}

#[test]
fn machines_get_json_and_nobody_gets_secrets() {
    let desk = Desk::new()
        .set(
            "GUILDHALL_DATABASE_URL",
            "postgresql://house:open-sesame@db.example.org/house",
        )
        .set(
            "GUILDHALL_SMTP_URL",
            "smtp://house:open-sesame@mail.example.org",
        )
        .set("GUILDHALL_MAIL_FROM", "house@example.org")
        .set("GUILDHALL_S3_ENDPOINT", "https://s3.example.org")
        .set("GUILDHALL_S3_BUCKET", "house")
        .set("GUILDHALL_S3_KEY_ID", "house")
        .set("GUILDHALL_S3_SECRET", "open-sesame");

    let out = desk.ok(&["config", "--json"]);

    assert!(!out.contains("sesame"), "{out}");
    let values: serde_json::Value = serde_json::from_str(&out).unwrap();
    let database = json!({ "value": "postgresql://house:***@db.example.org/house", "from": "GUILDHALL_DATABASE_URL" });
    assert_eq!(values["database-url"], database);
    assert_eq!(
        values["s3-secret"],
        json!({ "value": "***", "from": "GUILDHALL_S3_SECRET" })
    );
    assert!(!desk.ok(&["config"]).contains("sesame"));
}

#[test]
fn what_cannot_be_used_is_refused_in_one_line_that_says_where_it_stands() {
    let desk = Desk::new();
    assert_eq!(
        desk.refused(&["serve", "--listen", "here"]),
        "setting \"listen\" from --listen: invalid socket address syntax; it takes ADDRESS:PORT, such as 127.0.0.1:8080",
    );
    desk.write("guildhall.toml", "\nconnections = \"many\"\n");
    assert_eq!(
        desk.refused(&["serve"]),
        "setting \"connections\" from guildhall.toml: found string \"many\"; it takes NUMBER, such as 8",
    );
    desk.write("guildhall.toml", "smtp-url = \"smtp://mail.example.org\"\n");
    assert_eq!(
        desk.refused(&["serve"]),
        "setting \"smtp-url\" from guildhall.toml: needs mail-from beside it: who writes the mails",
    );
    desk.write(
        "guildhall.toml",
        "name = \"A\"\ndatabse-url = \"postgresql://db\"\n",
    );
    assert_eq!(
        desk.refused(&["serve"]),
        "guildhall.toml: line 2: there is no setting \"databse-url\"; is it \"database-url\"?",
    );
    desk.write("guildhall.toml", "name = \n");
    assert!(
        desk.run(&["config"])
            .err
            .starts_with("guildhall: guildhall.toml: TOML parse error at line 1")
    );
}

#[test]
fn a_variable_that_is_nearly_a_setting_is_pointed_out() {
    let said = Desk::new().set("GUILDHALL_LISTN", "here").run(&["config"]);
    assert_eq!(
        (said.code, said.err.as_str()),
        (
            0,
            "guildhall: GUILDHALL_LISTN is no setting and changes nothing; is it GUILDHALL_LISTEN?\n"
        )
    );
}

#[test]
fn a_command_that_is_none_is_a_usage_error() {
    let said = Desk::new().run(&["celebrate"]);
    assert_eq!(said.code, 2);
    assert!(
        said.err.contains("unrecognized subcommand 'celebrate'"),
        "{said:?}"
    );
}

#[test]
fn the_document_of_the_api_is_printed() {
    let document: serde_json::Value = serde_json::from_str(&Desk::new().ok(&["openapi"])).unwrap();
    assert_eq!(document["openapi"], "3.1.0");
    assert!(document["paths"]["/api/v1/events"]["get"].is_object());
}
