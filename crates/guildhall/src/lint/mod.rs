//! `guildhall lint PATH…`: what in notices keeps people out, misses a chance, may be unlawful or reads badly.

mod decisions;
mod report;
mod summary;
mod tell_rules;

pub use report::Format;
pub use tell_rules::{explain, list};

use crate::notices::{Troubles, bar};
use lint::{Level, LintedNotice, Linter, Tally};
use notices::sources::Piece;
use notices::{Notice, Reader, Sources, Warning};
use report::Report;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Something was found that is not allowed.
const FOUND: u8 = 1;

/// What was found in one source.
struct Looked {
    source: String,
    notices: Vec<LintedNotice>,
    tally: Tally,
    warnings: Vec<Warning>,
}

/// `guildhall lint PATH…`. Ends with 1 if a rule of level "deny" found something that nobody accepted, and with 2 if
/// something could not be read.
///
/// # Errors
/// When the configuration cannot be used.
pub fn lint(
    paths: &[PathBuf],
    format: Format,
    configuration: Option<&Path>,
) -> anyhow::Result<ExitCode> {
    let linter = decisions::linter(configuration)?;
    let sources = Sources::at(paths.to_vec());
    let bar = bar(&sources);
    let mut troubles = Troubles::new(matches!(format, Format::Json));
    let mut report = Report::new(format);
    let mut fault = None;
    sources.work(
        |reader, piece| look(&linter, reader, piece),
        |arrival| {
            bar.set_position(arrival.position);
            match arrival.outcome {
                Err(refused) => troubles.refused(refused, &bar),
                Ok(looked) => {
                    troubles.heard(&looked.source, looked.warnings, &bar);
                    let told = bar.suspend(|| report.tell(looked.notices, &looked.tally));
                    if let Err(error) = told {
                        fault = Some(error);
                        return ControlFlow::Break(());
                    }
                }
            }
            ControlFlow::Continue(())
        },
    );
    bar.finish_and_clear();
    let finished = match fault {
        Some(fault) => Err(fault),
        None => report.finish(&troubles),
    };
    let is_denied = match finished {
        // Whoever no longer listens (`| head`) need not hear the rest.
        Err(fault) if is_closed(&fault) => return Ok(ExitCode::SUCCESS),
        finished => finished?,
    };
    let read_well = troubles.exit_code();
    Ok(if read_well == ExitCode::SUCCESS && is_denied {
        ExitCode::from(FOUND)
    } else {
        read_well
    })
}

fn look(linter: &Linter, reader: &mut Reader, piece: Piece) -> Looked {
    let mut looked = Looked {
        notices: Vec::new(),
        tally: Tally::default(),
        warnings: Vec::new(),
        source: piece.name.clone(),
    };
    let mut warnings = piece.read_each(reader, |found| {
        let findings = linter.lint_found(&found);
        looked.tally.add(linter, &found.notice, &findings);
        looked.notices.push(LintedNotice {
            source: piece.name.clone(),
            title: title(&found.notice),
            findings,
        });
        looked.warnings.extend(found.warnings);
    });
    warnings.append(&mut looked.warnings);
    looked.warnings = warnings;
    looked
}

fn title(notice: &Notice) -> String {
    let title = &notice.procedure.subject.title;
    title
        .first()
        .or_else(|| notice.publication.title.first())
        .unwrap_or_default()
        .to_owned()
}

/// Whether nobody reads any more what is written.
fn is_closed(fault: &anyhow::Error) -> bool {
    let kind = fault.chain().find_map(|cause| {
        cause
            .downcast_ref::<std::io::Error>()
            .map(std::io::Error::kind)
    });
    kind == Some(std::io::ErrorKind::BrokenPipe)
}

/// Whether a finding ends the program with an error.
fn is_denied(finding: &lint::Finding) -> bool {
    finding.level == Level::Deny && finding.accepted.is_none()
}
