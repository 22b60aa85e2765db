//! The command line, as an operator uses it: each story starts the program itself.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod backup;
mod codelists;
mod config;
mod desk;
mod dues;
mod groups;
mod lint;
mod notices;
mod opening;
#[allow(dead_code, reason = "other tests and the benchmark use the rest")]
#[path = "../outside/mod.rs"]
mod outside;
mod restore;
mod user;
