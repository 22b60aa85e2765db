//! Asking as much as possible: connections that stay open and send the next request as soon as the
//! last one is answered.

use crate::outside::wire::Wire;
use anyhow::ensure;
use futures::future::try_join_all;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

/// What came of it.
#[derive(Default)]
pub struct Load {
    /// How long each answer took.
    waits: Vec<Duration>,
    taken: Duration,
}

impl Load {
    /// Answers a second.
    pub fn per_second(&self) -> f64 {
        self.answers() as f64 / self.taken.as_secs_f64().max(f64::EPSILON)
    }

    /// Answers altogether.
    pub fn answers(&self) -> usize {
        self.waits.len()
    }

    /// The time within which this share of the answers came.
    pub fn percentile(&mut self, share: f64) -> Duration {
        self.waits.sort_unstable();
        let at = (self.waits.len() as f64 * share) as usize;
        self.waits
            .get(at.min(self.waits.len().saturating_sub(1)))
            .copied()
            .unwrap_or_default()
    }

    /// Another round of the same.
    pub fn add(&mut self, round: Self) {
        self.waits.extend(round.waits);
        self.taken += round.taken;
    }
}

/// Asks over some connections for a while. `request` makes the request of a connection and a turn;
/// every answer has to have this status.
pub fn load(
    address: SocketAddr,
    connections: usize,
    lasting: Duration,
    status: u16,
    request: impl Fn(usize, usize) -> Vec<u8>,
) -> anyhow::Result<Load> {
    // One thread: the house needs the others.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let request = &request;
    runtime.block_on(async {
        let wires = (0..connections).map(|_| Wire::open(address));
        let wires = try_join_all(wires).await?;
        let since = Instant::now();
        let each = wires
            .into_iter()
            .enumerate()
            .map(|(connection, mut wire)| async move {
                let mut waits = Vec::new();
                while since.elapsed() < lasting {
                    let request = request(connection, waits.len());
                    let asked = Instant::now();
                    let answer = wire.ask(&request).await?;
                    ensure!(
                        answer.status == status,
                        "answered {}: {}",
                        answer.status,
                        answer.text()
                    );
                    waits.push(asked.elapsed());
                }
                Ok(waits)
            });
        let waits = try_join_all(each).await?.concat();
        Ok(Load {
            waits,
            taken: since.elapsed(),
        })
    })
}
