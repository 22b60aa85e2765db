//! The worker of a node: does jobs and duties until it is told to stop.

use crate::{Duty, JobKind, Store, job};
use futures::future::join_all;
use std::time::{Duration, Instant};
use tokio::sync::watch;

const AT_ONCE: u64 = 16;
const LOOK_AGAIN: Duration = Duration::from_secs(1);
/// Changes come in bursts: whoever is woken by one waits so long for the next.
const LULL: Duration = Duration::from_millis(20);

/// Works until `stop` turns true; what has begun is finished. A fault is logged and work goes on:
/// when the database is back, so is the worker.
pub async fn work(
    store: Store,
    kinds: Vec<JobKind>,
    duties: Vec<Duty>,
    mut stop: watch::Receiver<bool>,
) {
    let mut attended: Option<Instant> = None;
    while !*stop.borrow() {
        // Duties go by the clock, so a change is no reason to look at them.
        if attended.is_none_or(|since| since.elapsed() >= LOOK_AGAIN) {
            attended = Some(Instant::now());
            attend(&store, &duties).await;
        }
        match round(&store, &kinds).await {
            Ok(done) if done > 0 => {}
            Ok(_) => rest(&store, &mut stop, LOOK_AGAIN).await,
            Err(error) => {
                tracing::error!(%error, "the worker could not work and will look again");
                rest(&store, &mut stop, LOOK_AGAIN * 5).await;
            }
        }
    }
}

async fn rest(store: &Store, stop: &mut watch::Receiver<bool>, pause: Duration) {
    tokio::select! {
        () = tokio::time::sleep(pause) => {}
        () = async { store.0.wake.notified().await; tokio::time::sleep(LULL).await } => {}
        _ = stop.changed() => {}
    }
}

/// One look at every duty.
async fn attend(store: &Store, duties: &[Duty]) {
    for duty in duties {
        if let Err(error) = job::attend(store, duty).await {
            tracing::error!(duty = duty.name, %error, "a duty failed and will come round again");
        }
    }
}

/// One look at every job that is due. Returns the number of those taken up.
async fn round(store: &Store, kinds: &[JobKind]) -> Result<usize, crate::Error> {
    let names: Vec<&str> = kinds.iter().map(|kind| kind.kind).collect();
    let jobs = job::lease(store, &names, AT_ONCE).await?;
    let taken = jobs.len();
    let outcomes = join_all(jobs.into_iter().filter_map(|job| {
        let kind = kinds.iter().find(|kind| kind.kind == job.kind)?;
        Some(job::perform(store, kind, job))
    }))
    .await;
    for outcome in outcomes {
        outcome?;
    }
    Ok(taken)
}

impl Store {
    /// Does everything that is due now, once, in place of a worker: for tests and for commands.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn work_off(&self, kinds: &[JobKind], duties: &[Duty]) -> Result<(), crate::Error> {
        attend(self, duties).await;
        while round(self, kinds).await? > 0 {
            attend(self, duties).await;
        }
        Ok(())
    }
}
