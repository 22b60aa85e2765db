//! `guildhall notices convert --to FORMAT PATH… [-o OUT]`.

mod ocds;
mod out;
mod tables;

use super::{Troubles, bar};
use crate::telling;
use anyhow::Context;
use clap::{Args, ValueEnum};
use notices::{Notice, Sources};
use out::Out;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::process::ExitCode;

/// What notices become.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Target {
    /// A release package of the Open Contracting Data Standard 1.1
    Ocds,
    /// A record package: for each process its releases and what they come to
    OcdsRecords,
    /// Tables as comma-separated values: a file for each, in the folder OUT
    Csv,
    /// The same tables as Apache Parquet, with dates, decimals and lists as such
    Parquet,
}

/// What to convert, and how.
#[derive(Debug, Args)]
pub struct Convert {
    /// What the notices become
    #[arg(long, value_enum)]
    pub to: Target,
    /// Files, folders, archives (.gz, .tar, .tar.gz, .zip), or - for standard input
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Write into this file instead of standard output, or tables into this folder; what is there is replaced
    #[arg(short, long, value_name = "OUT", required_if_eq_any([("to", "csv"), ("to", "parquet")]))]
    pub output: Option<PathBuf>,
    #[command(flatten)]
    pub package: Package,
}

/// What an OCDS package says of itself.
#[derive(Debug, Args)]
pub struct Package {
    /// OCDS: your registered prefix; without one, that which the standard keeps for examples
    #[arg(long, value_name = "PREFIX", default_value = "ocds-213czf")]
    pub ocid_prefix: String,
    /// OCDS: who publishes the package
    #[arg(long, value_name = "NAME", default_value = "Guildhall")]
    pub publisher: String,
    /// OCDS: where the package will be found; without one, a name of its own
    #[arg(long, value_name = "URL")]
    pub uri: Option<String>,
}

/// Something that notices are written into one by one.
trait Writer {
    /// Adds a notice. Tells why it cannot be there, if it cannot.
    fn add(&mut self, notice: &Notice) -> anyhow::Result<Option<String>>;

    /// Ends it, and puts it in its place.
    fn finish(self: Box<Self>) -> anyhow::Result<()>;
}

fn writer(asked: &Convert) -> anyhow::Result<Box<dyn Writer>> {
    let file = || Out::new(asked.output.as_deref());
    let folder = || {
        asked
            .output
            .as_deref()
            .context("tables need a folder: -o OUT")
    };
    Ok(match asked.to {
        Target::Ocds => Box::new(ocds::Releases::new(file()?, &asked.package)?),
        Target::OcdsRecords => Box::new(ocds::Records::new(file()?, &asked.package)?),
        Target::Csv => Box::new(tables::Tables::new(folder()?, tables::Format::Csv)?),
        Target::Parquet => Box::new(tables::Tables::new(folder()?, tables::Format::Parquet)?),
    })
}

/// `guildhall notices convert --to FORMAT PATH…`. Ends with 2 if something could not be read or converted.
///
/// # Errors
/// When it cannot be written; then a file that was there stays.
pub fn convert(asked: &Convert) -> anyhow::Result<ExitCode> {
    let mut writer = writer(asked)?;
    let sources = Sources::at(asked.paths.clone());
    let bar = bar(&sources);
    let mut troubles = Troubles::new(false);
    let (mut written, mut fault) = (0_u64, None);
    sources.work(
        |reader, piece| {
            let (mut notices, mut warnings) = (Vec::new(), Vec::new());
            let of_source = piece.read_each(reader, |found| {
                notices.push(found.notice);
                warnings.extend(found.warnings);
            });
            warnings.extend(of_source);
            (piece.name, notices, warnings)
        },
        |arrival| {
            bar.set_position(arrival.position);
            let (name, notices, warnings) = match arrival.outcome {
                Ok(read) => read,
                Err(refused) => {
                    troubles.refused(refused, &bar);
                    return ControlFlow::Continue(());
                }
            };
            troubles.heard(&name, warnings, &bar);
            for notice in &notices {
                match writer.add(notice) {
                    Ok(None) => written += 1,
                    Ok(Some(reason)) => troubles.left_out(&name, reason, &bar),
                    Err(error) => {
                        fault = Some(error);
                        return ControlFlow::Break(());
                    }
                }
            }
            ControlFlow::Continue(())
        },
    );
    bar.finish_and_clear();
    if let Some(fault) = fault {
        return Err(fault);
    }
    writer.finish()?;
    let notices = if written == 1 { "notice" } else { "notices" };
    telling::complain(&format!("{written} {notices} written."));
    let summary = troubles.summary();
    if !summary.is_empty() {
        telling::complain(&summary);
    }
    Ok(troubles.exit_code())
}
