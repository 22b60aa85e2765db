//! Being told to close.

use crate::ground::{EVENT, Ground};
use crate::outside::program::Program;
use crate::outside::wire::{Wire, apply, get};
use std::time::Duration;
use tokio::io::AsyncWriteExt;

#[tokio::test]
async fn a_request_in_flight_is_answered_and_nobody_else_gets_in() {
    let ground = Ground::new();
    let mut house = Program::open(ground.command());
    let mut in_flight = Wire::open(house.address).await.unwrap();
    let mut idle = Wire::open(house.address).await.unwrap();
    idle.ask(&get("/healthz", "")).await.unwrap();
    let request = apply(EVENT, "ada@example.org");
    let (first, rest) = request.split_at(request.len() - 20);
    in_flight.stream.write_all(first).await.unwrap();
    // The house is waiting for the rest by then.
    tokio::time::sleep(Duration::from_millis(500)).await;

    house.terminate();
    let idle = tokio::time::timeout(Duration::from_secs(10), idle.answer()).await;
    assert!(
        idle.unwrap().is_err(),
        "a connection without a request is closed"
    );
    // Who knocks in the moment before the door is taken down is turned away without an answer.
    if let Ok(mut newcomer) = Wire::open(house.address).await {
        let answer = newcomer.ask(&get("/healthz", "")).await;
        assert!(answer.is_err(), "nobody else gets in");
    }
    in_flight.stream.write_all(rest).await.unwrap();

    assert_eq!(in_flight.answer().await.unwrap().status, 201);
    let ended = house.ended(Duration::from_secs(20));
    assert!(
        ended.is_some_and(|ended| ended.success()),
        "{}",
        house.log()
    );
}
