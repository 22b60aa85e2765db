//! How fast the house is, side by side with what the machine could do, in one run: `make bench`.
//!
//! Every figure has its yardstick measured beside it, on the same machine and in turns, so that the
//! ratio says something even where the machine is slow or busy.

#![allow(clippy::print_stdout, reason = "the table is what it is for")]

mod bare;
mod burst;
mod ground;
mod load;
mod machine;
#[path = "../../tests/outside/mod.rs"]
#[allow(dead_code, reason = "shared with tests, which need other parts of it")]
mod outside;
mod reading;
mod start;
mod table;

use anyhow::Context;
use ground::Ground;
use tokio::runtime::Runtime;

fn main() -> anyhow::Result<()> {
    let mut words = std::env::args().skip(1);
    if words.next().as_deref() == Some(bare::WORD) {
        return bare::serve(words.next().context("the address of a house")?.parse()?);
    }
    let runtime = Runtime::new()?;
    let sqlite = Ground::on_sqlite(&runtime)?;
    let postgres = Ground::on_postgres(&runtime)?;

    machine::describe(sqlite.data());
    reading::measure(&sqlite)?;
    start::measure(&sqlite)?;
    println!();
    println!(
        "Registration burst: POST /api/v1/events/{{slug}}/applications, accepted and committed"
    );
    burst::measure("SQLite, WAL, synchronous=FULL", &sqlite, &runtime)?;
    burst::measure(
        &runtime.block_on(burst::promise_of(&postgres))?,
        &postgres,
        &runtime,
    )?;
    Ok(())
}
