//! Two programs on one database.

use crate::ground::{EVENT, Ground};
use crate::outside::program::Program;
use crate::outside::wire::{Wire, apply};
use futures::future::join_all;
use std::collections::BTreeSet;
use testkit::Database;

const APPLICANTS: usize = 500;
const PLACES: usize = 50;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn five_hundred_at_once_on_two_nodes_get_fifty_places_and_distinct_numbers() {
    let database = Database::postgres().await;
    let grounds = [Ground::on(&database.url), Ground::on(&database.url)];
    // One after the other, because the first one brings the demo.
    let nodes = grounds
        .each_ref()
        .map(|ground| Program::open(ground.command()));

    let wires = (0..APPLICANTS).map(|applicant| Wire::open(nodes[applicant % 2].address));
    let wires = join_all(wires).await.into_iter().map(Result::unwrap);
    let asked = wires.enumerate().map(|(applicant, mut wire)| async move {
        let answer = wire
            .ask(&apply(EVENT, &format!("applicant-{applicant}@example.org")))
            .await
            .unwrap();
        assert_eq!(answer.status, 201, "{}", answer.text());
        answer.json()
    });
    let answers = join_all(asked).await;

    let accepted = answers
        .iter()
        .filter(|answer| answer["status"] == "accepted")
        .count();
    let places: BTreeSet<u64> = answers
        .iter()
        .filter(|answer| answer["status"] == "waitlisted")
        .map(|answer| answer["place"].as_u64().unwrap())
        .collect();
    assert_eq!(accepted, PLACES);
    assert_eq!(places, (1..=450).collect());
}
