//! A disk that takes no more, and folders that take nothing.

use crate::ground::{EVENT, Ground, readiness, say, status, until};
use crate::outside::program::{Program, guildhall, refused};
use crate::outside::wire::apply;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::process::Command;
use std::time::Duration;

/// No file of the process may grow beyond this size: a full disk that needs no disk of its own.
fn limit_files(house: &Program, size: &str) {
    let size = format!("--fsize={size}");
    let limited = Command::new("prlimit")
        .args(["--pid", &house.id().to_string(), &size])
        .status();
    assert!(limited.unwrap().success());
}

/// The command, started so that a file which may not grow is an error and not the end of the process.
fn sheltered(command: &Command) -> Command {
    let mut sheltered = Command::new("sh");
    sheltered
        .args(["-c", "trap '' XFSZ; exec \"$0\" \"$@\""])
        .arg(command.get_program())
        .args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => sheltered.env(name, value),
            None => sheltered.env_remove(name),
        };
    }
    sheltered.current_dir(command.get_current_dir().unwrap());
    sheltered
}

#[tokio::test]
async fn on_a_full_disk_pages_are_read_and_writing_goes_on_by_itself_when_there_is_space() {
    let ground = Ground::new();
    let mut command = ground.command();
    command.arg("--cache=false");
    let house = Program::open(sheltered(&command));
    let before = say(house.address, &apply(EVENT, "before@example.org"))
        .await
        .unwrap();
    assert_eq!(before.status, 201, "{before:?}");

    limit_files(&house, "4096:");
    let refused = say(house.address, &apply(EVENT, "during@example.org"))
        .await
        .unwrap();
    assert_eq!(
        (refused.status, &refused.json()["status"]),
        (503, &503.into()),
        "{refused:?}"
    );
    let (ready, why) = readiness(house.address).await;
    assert_eq!((ready, &why["ready"]), (503, &false.into()));
    assert!(!why["database"].as_str().unwrap().is_empty());
    for path in [
        "/",
        "/events",
        "/events/demo-capacity-50",
        "/networks",
        "/api/v1/events",
        "/healthz",
    ] {
        assert_eq!(status(house.address, path).await, 200, "{path}");
    }

    limit_files(&house, "unlimited:");
    until(Duration::from_secs(10), "readiness", async || {
        readiness(house.address).await.0 == 200
    })
    .await;
    let after = say(house.address, &apply(EVENT, "during@example.org"))
        .await
        .unwrap();
    assert_eq!(after.status, 201, "{after:?}");
    let twice = say(house.address, &apply(EVENT, "before@example.org"))
        .await
        .unwrap();
    assert_eq!(
        twice.status, 409,
        "what was kept before is there: {twice:?}"
    );
    house.close();
}

#[test]
fn a_data_folder_that_cannot_be_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let data = file.join("data");

    let (code, said) = refused(guildhall("serve", &data), Duration::from_secs(20));

    assert_eq!(code, Some(2));
    let expected = format!(
        "cannot make the data folder {}: Not a directory",
        data.display()
    );
    assert!(said.contains(&expected), "{said}");
}

#[test]
fn a_data_folder_that_may_only_be_read_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    fs::create_dir(&data).unwrap();
    fs::set_permissions(&data, fs::Permissions::from_mode(0o555)).unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = guildhall("serve", &data);
    let is_root = fs::metadata("/proc/self").unwrap().uid() == 0;
    if is_root {
        // Nothing is closed to root. Nobody needs the program where nobody may read it.
        let program = folder.path().join("guildhall");
        fs::copy(command.get_program(), &program).unwrap();
        let arguments: Vec<_> = command.get_args().map(ToOwned::to_owned).collect();
        command = Command::new(program);
        command
            .args(arguments)
            .current_dir(folder.path())
            .uid(65_534)
            .gid(65_534);
    }

    let (code, said) = refused(command, Duration::from_secs(20));

    assert_eq!(code, Some(2));
    let expected = format!("cannot write to the data folder {}", data.display());
    assert!(
        said.contains(&expected) && said.contains("Permission denied"),
        "{said}"
    );
}
