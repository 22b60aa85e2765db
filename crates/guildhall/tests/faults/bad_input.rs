//! What nobody means well sends.

use crate::ground::{EVENT, Ground, say, status};
use crate::outside::program::Program;
use crate::outside::wire::{Wire, apply, get, post};
use futures::future::join_all;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const FORM: &str = "application/x-www-form-urlencoded";
const JSON: &str = "application/json";

/// What the house promises to wait for the head of a request, and some time for a busy machine.
const LONGEST_SILENCE: Duration = Duration::from_secs(15 + 8);

#[tokio::test]
async fn ten_megabytes_are_too_large_and_the_house_lives_on() {
    let ground = Ground::new();
    let house = Program::open(ground.command());
    let form = format!("/events/{EVENT}/applications");
    let api = format!("/api/v1/events/{EVENT}/applications");
    let filler = vec![b'a'; 10 * 1024 * 1024];
    let field = [b"name=".as_slice(), &filler].concat();
    let string = [b"{\"name\":\"".as_slice(), &filler, b"\"}"].concat();

    for (path, media_type, body) in [(&form, FORM, &field), (&api, JSON, &string)] {
        let said = say(house.address, &post(path, media_type, body))
            .await
            .unwrap();
        assert_eq!(said.status, 413, "{path}: {said:?}");
    }

    assert_eq!(
        say(house.address, &apply(EVENT, "ada@example.org"))
            .await
            .unwrap()
            .status,
        201
    );
}

#[tokio::test]
async fn broken_text_is_the_fault_of_whoever_sent_it() {
    let ground = Ground::new();
    let house = Program::open(ground.command());
    let form = format!("/events/{EVENT}/applications");
    let api = format!("/api/v1/events/{EVENT}/applications");
    let requests: Vec<Vec<u8>> = vec![
        post(&form, FORM, b"name=%FF%FE&email=ada%40example.org"),
        post(&form, FORM, b"name=\xff\xfe&email=ada%40example.org"),
        post(
            &form,
            "application/x-www-form-urlencoded; charset=utf-7",
            b"name=+ADw-",
        ),
        post(&api, JSON, b"{\"name\":\"\xff\xfe\"}"),
        post(&api, JSON, b"{\"name\":\"\\ud800\"}"),
        post(&api, JSON, b"{\"name\":"),
        post(&api, JSON, "[".repeat(100_000).as_bytes()),
        post(&api, FORM, b"name=Ada"),
        get("/events/%FF%FE", ""),
        get("/%C3%28/events", ""),
        get("/api/v1/events/%FF", ""),
        get("/api/v1/events?from=%FF", ""),
        get("/events/demo%00", ""),
        b"GET /\xff\xfe HTTP/1.1\r\nhost: house.example\r\n\r\n".to_vec(),
        b"GET / HTTP/9.9\r\n\r\n".to_vec(),
        b"nonsense\r\n\r\n".to_vec(),
    ];

    for request in requests {
        let shown = String::from_utf8_lossy(&request[..request.len().min(300)]).into_owned();
        let said = say(house.address, &request)
            .await
            .unwrap_or_else(|error| panic!("{error}: {shown}"));
        assert!(
            (400..500).contains(&said.status),
            "{shown}\nwas answered {said:?}"
        );
    }

    // Pages are forgiving where nothing is changed.
    for path in [
        "/events?country=%FF",
        "/search?q=%FF%FE%00",
        "/events?page=99999999999999999999",
    ] {
        assert_eq!(status(house.address, path).await, 200, "{path}");
    }
    assert!(!house.log().contains("a fault"), "{}", house.log());
}

#[tokio::test]
async fn a_flood_of_headers_is_turned_away() {
    let ground = Ground::new();
    let house = Program::open(ground.command());
    let many: String = (0..500)
        .map(|number| format!("x-{number}: {number}\r\n"))
        .collect();
    let long = format!("x-long: {}\r\n", "a".repeat(1024 * 1024));
    let far = format!("/{}", "a".repeat(100_000));

    for request in [get("/", &many), get("/", &long), get(&far, "")] {
        let said = say(house.address, &request).await.unwrap();
        assert!([414, 431].contains(&said.status), "{said:?}");
    }

    assert_eq!(status(house.address, "/healthz").await, 200);
}

#[tokio::test]
async fn whoever_speaks_letter_by_letter_is_hung_up_on_and_disturbs_nobody() {
    let ground = Ground::new();
    let house = Program::open(ground.command());
    let slow: Vec<_> = (0..200)
        .map(|number| async move {
            let mut wire = Wire::open(house.address).await.unwrap();
            wire.stream
                .write_all(b"GET / HTTP/1.1\r\nhost: house.example\r\nx-slow: ")
                .await
                .unwrap();
            let since = Instant::now();
            let (mut read, mut write) = wire.stream.split();
            let speak = async {
                // Half of them say nothing at all any more.
                while number % 2 == 0 && write.write_all(b"a").await.is_ok() {
                    tokio::time::sleep(Duration::from_secs(1)).await;
                }
                std::future::pending::<()>().await
            };
            let mut said = Vec::new();
            tokio::select! {
                _ = read.read_to_end(&mut said) => {}
                () = speak => {}
            }
            since.elapsed()
        })
        .collect();
    let meanwhile = async {
        tokio::time::sleep(Duration::from_secs(3)).await;
        status(house.address, "/events").await
    };

    let waited = tokio::time::timeout(LONGEST_SILENCE * 2, async {
        tokio::join!(join_all(slow), meanwhile)
    });
    let (waited, meanwhile) = waited.await.expect("everybody is hung up on");

    assert_eq!(meanwhile, 200);
    let longest = waited.iter().max().unwrap();
    assert!(*longest < LONGEST_SILENCE, "{longest:?}");
}
