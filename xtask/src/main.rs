//! Checks of this workspace that the compiler does not make: `cargo xtask floors`, `cargo xtask texts`.
//!
//! They end with 0 when all is well, with 1 and one line for each finding when not, and with 2 when they could not run.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program for the terminal"
)]

mod finding;
mod floors;
mod texts;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::finding::Finding;
use crate::workspace::Workspace;

/// Checks of this workspace that the compiler does not make.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Check that crates depend downwards, or sideways along declared arrows
    Floors,
    /// Check that each text exists in every language, is used, and gets the values that it mentions
    Texts {
        /// Look at the English texts only
        #[arg(long)]
        allow_untranslated: bool,
    },
}

fn main() -> ExitCode {
    match run(&Arguments::parse().task) {
        Ok(findings) if findings.is_empty() => ExitCode::SUCCESS,
        Ok(findings) => {
            for finding in &findings {
                println!("{finding}");
            }
            eprintln!("{} to mend", findings.len());
            ExitCode::from(1)
        }
        Err(fault) => {
            eprintln!("{fault:#}");
            ExitCode::from(2)
        }
    }
}

fn run(task: &Task) -> anyhow::Result<Vec<Finding>> {
    let workspace = Workspace::open()?;
    let mut findings = match task {
        Task::Floors => floors::check(&floors::read(&workspace)?),
        Task::Texts { allow_untranslated } => {
            texts::check(&texts::read(&workspace)?, *allow_untranslated)
        }
    };
    findings.sort();
    findings.dedup();
    Ok(findings)
}
