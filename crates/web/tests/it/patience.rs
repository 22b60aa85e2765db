//! How long a request may take, over a real connection.

use crate::town::Town;
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use testkit::{Database, Ground, block_on};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use web::Patience;

/// A house that soon loses patience, and where it answers.
async fn hurried() -> (Town, SocketAddr) {
    let Town(house) = Town::on(Database::sqlite()).await;
    let house = house.with_settings(|settings| {
        settings.patience = Patience {
            silence: Duration::from_millis(800),
            slowest: 1000,
        };
    });
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("its address");
    let service =
        web::router(house.house.clone()).into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await });
    (Town(house), address)
}

/// Sends a body of `length` bytes in parts of `part`, with a pause before each, until it is sent or
/// the house has answered. Gives the answer and how long it took.
async fn send(
    house: SocketAddr,
    path: &str,
    length: usize,
    part: usize,
    pause: Duration,
) -> (String, Duration) {
    let begun = Instant::now();
    let (mut from, mut to) = TcpStream::connect(house)
        .await
        .expect("a connection")
        .into_split();
    let head = format!(
        "POST {path} HTTP/1.1\r\nhost: house.test\r\ncontent-length: {length}\r\n\
         content-type: application/x-www-form-urlencoded\r\nconnection: close\r\n\r\n"
    );
    to.write_all(head.as_bytes()).await.expect("a head");
    let sending = tokio::spawn(async move {
        let mut left = length;
        while left > 0 {
            tokio::time::sleep(pause).await;
            let now = part.min(left);
            if to.write_all(&vec![b'a'; now]).await.is_err() {
                return;
            }
            left -= now;
        }
        // Kept open: hanging up is for the house.
        std::future::pending::<()>().await;
    });
    let mut answer = Vec::new();
    // A house that hangs up on what is still being sent may cut its own answer short.
    let _ = from.read_to_end(&mut answer).await;
    sending.abort();
    let answer = String::from_utf8_lossy(&answer);
    let status = answer.lines().next().unwrap_or_default().to_owned();
    (status, begun.elapsed())
}

#[test]
fn a_large_file_on_a_slow_line_gets_through() {
    block_on(async {
        let (_town, house) = hurried().await;
        // Ten times as fast as the slowest, three times as long as a silence may be.
        let pause = Duration::from_millis(100);
        let (answer, taken) = send(house, "/attic", 24_000, 1000, pause).await;
        assert_eq!(answer, "HTTP/1.1 200 OK");
        assert!(taken > Duration::from_secs(2), "{taken:?}");
    });
}

#[test]
fn a_form_that_comes_letter_by_letter_is_not_waited_for() {
    block_on(async {
        let (_town, house) = hurried().await;
        for path in ["/attic", "/quiet"] {
            let pause = Duration::from_millis(50);
            let (answer, taken) = send(house, path, 10_000, 1, pause).await;
            assert_eq!(answer, "HTTP/1.1 503 Service Unavailable");
            assert!(taken < Duration::from_secs(10), "{taken:?}");
        }
    });
}

#[test]
fn what_came_fast_is_no_reason_to_wait_longer_for_an_answer() {
    block_on(async {
        let (_town, house) = hurried().await;
        // Fifty seconds' worth at the slowest pace, all at once; then the handler falls asleep.
        let (answer, taken) = send(house, "/nap", 50_000, 50_000, Duration::ZERO).await;
        assert_eq!(answer, "HTTP/1.1 503 Service Unavailable");
        assert!(taken < Duration::from_secs(10), "{taken:?}");
    });
}
