//! The yardstick for reading: a bare axum handler that gives the same bytes from memory, with the
//! same headers, in a process of its own.

use crate::outside::wire::{Answer, Wire, get};
use crate::reading::{Encoding, PAGES};
use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::routing;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};

/// The argument that makes this program the yardstick.
pub const WORD: &str = "bare";
/// What the server below writes itself.
const WRITTEN_ANYWAY: [&str; 4] = ["date", "content-length", "connection", "transfer-encoding"];

/// The yardstick as a process.
pub struct Bare {
    process: Child,
    /// Where it answers.
    pub address: SocketAddr,
}

impl Bare {
    /// Starts it with the pages of the house at `house`.
    pub fn start(house: SocketAddr) -> anyhow::Result<Self> {
        let mut process = Command::new(std::env::current_exe()?)
            .args([WORD, &house.to_string()])
            .stdout(Stdio::piped())
            .spawn()?;
        let mut line = String::new();
        if let Some(out) = process.stdout.take() {
            BufReader::new(out).read_line(&mut line)?;
        }
        Ok(Self {
            process,
            address: line.trim().parse()?,
        })
    }
}

impl Drop for Bare {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Is the yardstick: takes over the pages of a house, says where it answers, and answers.
#[tokio::main]
pub async fn serve(house: SocketAddr) -> anyhow::Result<()> {
    let mut wire = Wire::open(house).await?;
    let mut router = Router::new();
    for page in PAGES {
        let plain = keep(&wire.ask(&get(page.path, Encoding::Plain.header())).await?)?;
        let packed = keep(&wire.ask(&get(page.path, Encoding::Gzip.header())).await?)?;
        router = router.route(
            page.path,
            routing::get(async move |headers: HeaderMap| {
                if headers.contains_key(header::ACCEPT_ENCODING) {
                    packed.clone()
                } else {
                    plain.clone()
                }
            }),
        );
    }
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?);
    Ok(axum::serve(listener, router).await?)
}

fn keep(answer: &Answer<'_>) -> anyhow::Result<(HeaderMap, Bytes)> {
    let mut headers = HeaderMap::new();
    for line in std::str::from_utf8(answer.head)?.lines() {
        let Some((name, value)) = line.split_once(": ") else {
            continue;
        };
        if !WRITTEN_ANYWAY.contains(&name) {
            headers.append(
                HeaderName::from_bytes(name.as_bytes())?,
                HeaderValue::from_str(value)?,
            );
        }
    }
    Ok((headers, Bytes::copy_from_slice(answer.body)))
}
