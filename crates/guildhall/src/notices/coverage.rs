//! `guildhall notices coverage PATH…`: which business terms of eForms are understood, and which occur and are not read.

use super::{Troubles, bar};
use crate::telling;
use notices::view::harmless;
use notices::{Coverage, Sources};
use serde::Serialize;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::process::ExitCode;

/// Something occurs that is not read.
const FOUND: u8 = 1;

/// The report as JSON.
#[derive(Serialize)]
struct Report {
    #[serde(flatten)]
    coverage: Coverage,
    /// Sources that are no eForms notices, which have no business terms.
    passed_over: u64,
    #[serde(flatten)]
    troubles: Troubles,
}

/// `guildhall notices coverage PATH…`. Ends with 1 if a business term occurs and is not read.
///
/// # Errors
/// When the report cannot be written as JSON.
pub fn coverage(paths: &[PathBuf], as_json: bool) -> anyhow::Result<ExitCode> {
    let sources = Sources::at(paths.to_vec());
    let bar = bar(&sources);
    let mut report = Report {
        coverage: Coverage::new(),
        passed_over: 0,
        troubles: Troubles::new(as_json),
    };
    sources.work(
        |_, piece| piece,
        |arrival| {
            bar.set_position(arrival.position);
            match arrival.outcome {
                Err(refused) => report.troubles.refused(refused, &bar),
                Ok(piece) => report.passed_over += u64::from(!report.coverage.add(&piece.bytes)),
            }
            ControlFlow::Continue(())
        },
    );
    bar.finish_and_clear();
    if as_json {
        telling::say(&serde_json::to_string_pretty(&report)?);
    } else {
        telling::say(harmless(&report.coverage.to_string()).trim_end());
        if report.passed_over > 0 {
            telling::say(&format!(
                "{} sources are no eForms notices",
                report.passed_over
            ));
        }
    }
    let read_well = report.troubles.exit_code();
    let is_all_read = report.coverage.unread().next().is_none();
    Ok(if read_well == ExitCode::SUCCESS && !is_all_read {
        ExitCode::from(FOUND)
    } else {
        read_well
    })
}
