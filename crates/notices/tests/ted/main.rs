//! Notices in the XML of Tenders Electronic Daily: own fixtures of the main forms, and what happens to broken ones.

use notices::{Notice, ReadNotice};
use serde_json::Value;

macro_rules! fixture {
    ($name:literal) => {
        include_bytes!(concat!("../fixtures/ted/", $name, ".xml")).as_slice()
    };
}

mod calls;
mod forms;
mod reading;
mod results;

const ALL: [&[u8]; 9] = [
    fixture!("f01-plan"),
    fixture!("f02-two-languages"),
    fixture!("f03-award"),
    fixture!("f14-correction"),
    fixture!("f15-direct-award"),
    fixture!("f17-defence"),
    fixture!("f20-modification"),
    fixture!("f21-social"),
    fixture!("f25-concession"),
];

fn read(source: &[u8]) -> ReadNotice {
    let mut reading = notices::read(source);
    assert_eq!(reading.warnings, []);
    assert_eq!(reading.notices.len(), 1);
    reading.notices.remove(0)
}

/// The notice of a fixture of which every element is understood.
fn notice(source: &[u8]) -> Notice {
    let read = read(source);
    assert_eq!(read.warnings, []);
    read.notice
}

fn json(part: impl serde::Serialize) -> Value {
    serde_json::to_value(part).expect("the model can be written")
}
