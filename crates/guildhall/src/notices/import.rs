//! `guildhall notices import PATH…`: keeps notices in the data folder. Importing twice keeps one.

use super::{Troubles, bar};
use crate::settings::Settings;
use crate::{foundation, telling};
use anyhow::Context;
use chrono::{DateTime, Utc};
use indicatif::ProgressBar;
use notices::sources::Piece;
use notices::{Reader, Sources, Warning};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::process::ExitCode;
use tenders::import::{Kept, keep, record};
use tenders::notice::Model;
use tokio::sync::mpsc::{Sender, channel};

/// Notices in one change: enough that a commit costs little, few enough that they fit into memory.
const AT_ONCE: usize = 256;

/// How an import went.
#[derive(Debug, Serialize)]
struct Report {
    /// Files, entries of archives and lines of JSON Lines that were read.
    sources: u64,
    /// Notices in them.
    notices: u64,
    #[serde(flatten)]
    kept: Kept,
    #[serde(flatten)]
    troubles: Troubles,
}

/// `guildhall notices import PATH…`.
///
/// # Errors
/// When notices cannot be kept. What cannot be read is told, and the run goes on.
pub async fn import(
    settings: &Settings,
    paths: &[PathBuf],
    as_json: bool,
) -> anyhow::Result<ExitCode> {
    let store = foundation::open_beside(settings).await?;
    let sources = Sources::at(paths.to_vec());
    let now = store.now();
    let (send, mut batches) = channel(2);
    let reading = tokio::task::spawn_blocking(move || read(&sources, now, as_json, &send));
    let mut kept = Kept::default();
    while let Some(batch) = batches.recv().await {
        kept += keep(&store, batch)
            .await
            .context("the notices cannot be kept")?;
    }
    let mut report = reading.await??;
    report.kept = kept;
    record(&store, kept).await?;
    store.close().await?;
    tell(&report, as_json)?;
    Ok(report.troubles.exit_code())
}

/// What one source gave: rows, and what was not understood.
struct Gained {
    name: String,
    rows: Vec<Result<Model, tenders::notice::Error>>,
    warnings: Vec<Warning>,
}

fn read(
    sources: &Sources,
    now: DateTime<Utc>,
    as_json: bool,
    send: &Sender<Vec<Model>>,
) -> anyhow::Result<Report> {
    let bar = bar(sources);
    let mut report = Report {
        sources: 0,
        notices: 0,
        kept: Kept::default(),
        troubles: Troubles::new(as_json),
    };
    let mut batch = Vec::with_capacity(AT_ONCE);
    let mut fault = None;
    sources.work(
        |reader, piece| gain(reader, piece, now),
        |arrival| {
            bar.set_position(arrival.position);
            match arrival.outcome {
                Err(refused) => report.troubles.refused(refused, &bar),
                Ok(gained) => {
                    if let Err(error) = take(gained, &mut batch, &mut report, &bar) {
                        fault = Some(error);
                        return ControlFlow::Break(());
                    }
                }
            }
            // Whoever takes them is gone only after a fault of its own.
            if batch.len() >= AT_ONCE && send.blocking_send(std::mem::take(&mut batch)).is_err() {
                return ControlFlow::Break(());
            }
            ControlFlow::Continue(())
        },
    );
    bar.finish_and_clear();
    match fault {
        Some(fault) => Err(fault),
        None => {
            if !batch.is_empty() {
                // As above.
                let _ = send.blocking_send(batch);
            }
            Ok(report)
        }
    }
}

fn take(
    gained: Gained,
    batch: &mut Vec<Model>,
    report: &mut Report,
    bar: &ProgressBar,
) -> anyhow::Result<()> {
    report.sources += 1;
    report.notices += gained.rows.len() as u64;
    report.troubles.heard(&gained.name, gained.warnings, bar);
    for row in gained.rows {
        batch.push(row?);
    }
    Ok(())
}

fn gain(reader: &mut Reader, piece: Piece, now: DateTime<Utc>) -> Gained {
    let digest = hexadecimal(&Sha256::digest(&piece.bytes));
    let (mut rows, mut warnings) = (Vec::new(), Vec::new());
    let of_source = piece.read_each(reader, |found| {
        rows.push(Model::of(&found.notice, &piece.name, &digest, now));
        warnings.extend(found.warnings);
    });
    warnings.extend(of_source);
    Gained {
        name: piece.name,
        rows,
        warnings,
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
            // A string takes any text.
            let _ = write!(text, "{byte:02x}");
            text
        })
}

fn tell(report: &Report, as_json: bool) -> anyhow::Result<()> {
    if as_json {
        telling::say(&serde_json::to_string_pretty(report)?);
        return Ok(());
    }
    let Kept { new, changed, same } = report.kept;
    telling::say(&format!(
        "{} notices from {} sources: {new} new, {changed} changed, {same} as before.",
        report.notices, report.sources
    ));
    let summary = report.troubles.summary();
    if !summary.is_empty() {
        telling::say(&summary);
    }
    Ok(())
}
