//! Opening the house: on an empty folder, again, and where it cannot be opened.

use crate::desk::Desk;
use crate::outside::program::{Program, refused};
use crate::outside::wire::{Wire, get};
use std::time::Duration;

/// Status and body of a page.
fn read(house: &Program, path: &str) -> (u16, String) {
    testkit::block_on(async {
        let mut wire = Wire::open(house.address).await.expect("a connection");
        let answer = wire.ask(&get(path, "")).await.expect("an answer");
        (answer.status, answer.text())
    })
}

#[test]
fn an_empty_folder_becomes_a_house_and_a_second_start_keeps_what_is_in_it() {
    let desk = Desk::new();
    let house = Program::open(desk.command(&["serve"]));
    assert_eq!(read(&house, "/healthz"), (200, "ok\n".to_owned()));
    assert_eq!(
        read(&house, "/readyz"),
        (200, "{\"ready\":true}".to_owned())
    );
    assert_eq!(read(&house, "/").0, 200);
    let log = house.log();
    assert!(log.contains("Nobody runs this house yet"), "{log}");
    assert!(log.contains("no mail server is configured"), "{log}");
    let (status, figures) = read(&house, "/metrics");
    assert_eq!(status, 200);
    assert!(
        figures.contains("guildhall_build_info{version=\"0.1.0\"} 1"),
        "{figures}"
    );
    assert!(
        figures.contains(
            "guildhall_request_seconds_count{method=\"GET\",path=\"/readyz\",status=\"200\"} 1"
        ),
        "{figures}"
    );
    // While the house is open.
    let said = desk.run_with(
        &["user", "create", "ada@example.org", "Ada"],
        "a long enough secret\n",
    );
    assert_eq!(said.code, 0, "{said:?}");
    house.close();

    let house = Program::open(desk.command(&["serve"]));
    let again = desk.run_with(
        &["user", "create", "ada@example.org", "Ada"],
        "a long enough secret\n",
    );
    assert_eq!(
        again.err,
        "guildhall: there is an account with this e-mail address already\n"
    );
    house.close();
}

#[test]
fn the_demo_is_loaded_once_and_never_into_a_house_in_use() {
    let desk = Desk::new();
    let house = Program::open(desk.command(&["demo"]));
    let (status, calendar) = read(&house, "/events");
    assert_eq!(status, 200);
    assert!(calendar.contains("/events/"), "{calendar}");
    house.close();
    Program::open(desk.command(&["demo"])).close();

    let desk = Desk::new();
    desk.run_with(
        &["user", "create", "ada@example.org", "Ada"],
        "a long enough secret\n",
    );
    let house = Program::open(desk.command(&["demo"]));
    assert!(
        house.log().contains("This house is in use already"),
        "{}",
        house.log()
    );
    assert_eq!(read(&house, "/networks/procura-plus").0, 404);
    house.close();
}

#[test]
fn the_demo_says_as_whom_it_can_be_looked_at() {
    let desk = Desk::new();
    let mut process = desk
        .command(&["demo", "--json"])
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("the program");
    let mut line = String::new();
    let out = process.stdout.as_mut().expect("a pipe");
    std::io::BufRead::read_line(&mut std::io::BufReader::new(out), &mut line).expect("a line");
    process.kill().expect("an end");
    process.wait().expect("an end");

    let said: serde_json::Value = serde_json::from_str(&line).unwrap();
    let emails: Vec<_> = said["logins"]
        .as_array()
        .unwrap()
        .iter()
        .map(|login| login["email"].clone())
        .collect();
    let expected = ["operator", "secretary", "buyer", "social", "supplier"];
    assert_eq!(
        emails,
        expected.map(|role| format!("{role}@demo.guildhall.example"))
    );
}

#[test]
fn a_port_that_is_taken_and_a_folder_that_is_open_are_named_in_one_line() {
    let desk = Desk::new();
    let house = Program::open(desk.command(&["serve"]));

    let (code, said) = refused(desk.command(&["serve"]), Duration::from_secs(20));
    assert_eq!(
        (code, said.as_str()),
        (
            Some(2),
            "guildhall: another program has the data folder data open\n"
        )
    );

    let port = house.address.to_string();
    let elsewhere = Desk::new();
    let (code, said) = refused(
        elsewhere.command(&["serve", "--listen", &port]),
        Duration::from_secs(20),
    );
    assert_eq!(code, Some(2));
    assert_eq!(
        said,
        format!("guildhall: cannot listen on {port}: Address already in use (os error 98)\n")
    );
    house.close();
}

#[test]
fn migrating_is_a_step_that_can_be_taken_by_itself() {
    let desk = Desk::new();
    assert_eq!(desk.ok(&["migrate"]), "The database is up to date.\n");
    let again = desk.ok(&["migrate", "--json"]);
    assert_eq!(again, "{\"up_to_date\": true}\n");
}

#[test]
fn a_house_of_a_newer_version_is_not_opened() {
    let desk = Desk::new();
    desk.ok(&["migrate"]);
    testkit::block_on(async {
        let store = desk.store().await;
        let newer =
            "INSERT INTO migration (version, applied_at) VALUES ('m2099_01_01_moonbases', 0)";
        sea_orm::ConnectionTrait::execute_unprepared(store.db(), newer)
            .await
            .unwrap();
        store.close().await.unwrap();
    });
    assert_eq!(
        desk.refused(&["serve"]),
        "cannot bring the database up to date: the database was made by a newer version: it knows m2099_01_01_moonbases",
    );
}
