//! Pages for signed-out readers, beside a bare handler that gives the same bytes.

use crate::bare::Bare;
use crate::ground::Ground;
use crate::load::{Load, load};
use crate::outside::program::Program;
use crate::outside::wire::get;
use crate::table::{Aim, count, milliseconds, row};
use std::net::SocketAddr;
use std::time::Duration;

/// A page that is measured.
pub struct Page {
    pub name: &'static str,
    pub path: &'static str,
}

/// The list shows its first 25 of more than fifty events; the event is one of them. The group is one of the
/// demo that everybody may know of, with members, papers and updates.
pub const PAGES: [Page; 3] = [
    Page {
        name: "event list",
        path: "/events",
    },
    Page {
        name: "event",
        path: "/events/training-1",
    },
    Page {
        name: "group",
        path: "/groups/srpp-of-ict",
    },
];

/// How the page is asked for.
#[derive(Clone, Copy)]
pub enum Encoding {
    Plain,
    Gzip,
}

impl Encoding {
    /// The header that asks for it.
    pub fn header(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Gzip => "accept-encoding: gzip, deflate, br, zstd\r\n",
        }
    }
}

const CONNECTIONS: usize = 16;
/// In turns, so that all three have the same share of whatever else the machine does.
const ROUNDS: usize = 4;
const WARM_UP: Duration = Duration::from_millis(300);
const ROUND: Duration = Duration::from_millis(1_200);

const WITH_CACHE: Aim = Aim::AtLeast(0.5);
const WITHOUT_CACHE: Aim = Aim::AtLeast(0.1);

/// Measures and prints.
pub fn measure(ground: &Ground) -> anyhow::Result<()> {
    // A second house on a copy of the data, because a data folder has one master.
    let twin = ground.copy()?;
    let warm = Program::open(ground.command("serve"));
    let mut command = twin.command("serve");
    command.arg("--cache=false");
    let cold = Program::open(command);
    let bare = Bare::start(cold.address)?;

    println!();
    println!("Reading, signed out, {CONNECTIONS} connections");
    row(["", "", "requests/s", "p50", "p99", "of bare", "aim"]);
    for page in &PAGES {
        for (encoding, how) in [(Encoding::Plain, "plain"), (Encoding::Gzip, "gzip")] {
            let servers = [bare.address, warm.address, cold.address];
            let [bare, warm, cold] = in_turns(servers, &get(page.path, encoding.header()))?;
            let most = bare.per_second();
            let name = format!("{}, {how}", page.name);
            show(&name, "bare axum handler", bare, most, None);
            show("", "cache warm", warm, most, Some(WITH_CACHE));
            show("", "without cache", cold, most, Some(WITHOUT_CACHE));
        }
    }
    Ok(())
}

fn in_turns(servers: [SocketAddr; 3], request: &[u8]) -> anyhow::Result<[Load; 3]> {
    let mut loads: [Load; 3] = Default::default();
    for _ in 0..ROUNDS {
        for (server, sum) in servers.iter().zip(&mut loads) {
            let ask = |lasting| load(*server, CONNECTIONS, lasting, 200, |_, _| request.to_vec());
            ask(WARM_UP)?;
            sum.add(ask(ROUND)?);
        }
    }
    Ok(loads)
}

fn show(page: &str, server: &str, mut load: Load, most: f64, aim: Option<Aim>) {
    let ratio = load.per_second() / most;
    row([
        page,
        server,
        &count(load.per_second()),
        &milliseconds(load.percentile(0.5)),
        &milliseconds(load.percentile(0.99)),
        &aim.map(|_| format!("{ratio:.2}")).unwrap_or_default(),
        &aim.map(|aim| aim.verdict(ratio)).unwrap_or_default(),
    ]);
}
