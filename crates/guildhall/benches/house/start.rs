//! From the start on existing data to the first answer, and how much memory and disk it takes.

use crate::ground::Ground;
use crate::load::load;
use crate::machine::resident;
use crate::outside::program::Program;
use crate::outside::wire::{Wire, get};
use crate::reading::PAGES;
use crate::table::{Aim, megabytes, milliseconds, row};
use anyhow::ensure;
use std::net::{SocketAddr, TcpListener};
use std::process::Stdio;
use std::time::{Duration, Instant};

const STARTS: usize = 9;
const LONGEST_START: Duration = Duration::from_secs(30);
const AT_REST: Duration = Duration::from_secs(2);
const UNDER_LOAD: Duration = Duration::from_secs(3);

const FIRST_ANSWER_MS: Aim = Aim::AtMost(100.0);
/// Megabytes, that is millions of bytes.
const RESIDENT_MB: Aim = Aim::AtMost(40.0);

/// Measures and prints.
pub fn measure(ground: &Ground) -> anyhow::Result<()> {
    println!();
    println!("Start and size");
    row(["", "", "median", "worst", "", "", "aim"]);
    let mut times = Vec::new();
    for _ in 0..STARTS {
        times.push(first_answer(ground)?);
    }
    times.sort_unstable();
    let (median, worst) = (times[STARTS / 2], times[STARTS - 1]);
    let verdict = FIRST_ANSWER_MS.verdict(median.as_secs_f64() * 1000.0);
    row([
        "first answer",
        "start on existing data",
        &milliseconds(median),
        &milliseconds(worst),
        "",
        "",
        &verdict,
    ]);

    let house = Program::open(ground.command("serve"));
    std::thread::sleep(AT_REST);
    let idle = resident(house.id());
    for page in &PAGES {
        load(house.address, 16, UNDER_LOAD, 200, |_, _| {
            get(page.path, "")
        })?;
    }
    std::thread::sleep(AT_REST);
    let after = resident(house.id());
    house.close();
    let verdict = RESIDENT_MB.verdict(idle as f64 / 1e6);
    row([
        "memory",
        "resident, idle",
        &megabytes(idle),
        "",
        "",
        "",
        &verdict,
    ]);
    row([
        "",
        "resident, after reading load",
        &megabytes(after),
        "",
        "",
        "",
        "",
    ]);
    let program = Ground::size(env!("CARGO_BIN_EXE_guildhall").as_ref());
    row([
        "program",
        "release, everything inside",
        &megabytes(program),
        "",
        "",
        "",
        "",
    ]);
    row([
        "data folder",
        "demo and fifty events",
        &megabytes(Ground::size(&ground.data())),
        "",
        "",
        "",
        "",
    ]);
    Ok(())
}

/// The time from the start of the process until a page is there.
fn first_answer(ground: &Ground) -> anyhow::Result<Duration> {
    // Let go of again at once: the house takes it, as no other port is asked for.
    let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
    let mut command = ground.command("serve");
    command
        .env("GUILDHALL_LISTEN", address.to_string())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let since = Instant::now();
    let mut house = command.spawn()?;
    let answered = runtime.block_on(knock(address, since));
    house.kill()?;
    house.wait()?;
    answered
}

async fn knock(address: SocketAddr, since: Instant) -> anyhow::Result<Duration> {
    let mut wire = loop {
        match Wire::open(address).await {
            Ok(wire) => break wire,
            Err(error) if since.elapsed() > LONGEST_START => return Err(error.into()),
            Err(_) => tokio::time::sleep(Duration::from_micros(500)).await,
        }
    };
    let answer = wire.ask(&get(PAGES[0].path, "")).await?;
    ensure!(answer.status == 200, "answered {}", answer.status);
    Ok(since.elapsed())
}
