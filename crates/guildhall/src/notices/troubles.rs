//! What could not be read, and where: told as it comes, and counted for the end.

use crate::telling;
use indicatif::ProgressBar;
use notices::sources::Refused;
use notices::view::harmless;
use notices::{Severity, Warning};
use serde::Serialize;
use std::collections::BTreeMap;
use std::process::ExitCode;

/// Something in the input kept the program from understanding all of it.
const BAD_INPUT: u8 = 2;

/// What could not be read.
#[derive(Debug, Default, Serialize)]
pub struct Troubles {
    /// Files and entries of archives that were not read.
    pub refused: Vec<Refused>,
    /// What broke off the reading of a source, in which all before may have been understood.
    pub broken: Vec<Broken>,
    /// Notices that were read, but cannot be what they should become.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<LeftOut>,
    /// How often each kind of warning came, those that broke something off included.
    pub not_understood: BTreeMap<&'static str, u64>,
    /// Whether they are told as they come.
    #[serde(skip)]
    is_silent: bool,
}

/// A warning that is about more than a detail.
#[derive(Debug, Serialize)]
pub struct Broken {
    /// The file, or the archive and the entry in it.
    pub source: String,
    /// What is wrong, and where.
    #[serde(flatten)]
    pub warning: Warning,
}

/// A notice that cannot be what it should become.
#[derive(Debug, Serialize)]
pub struct LeftOut {
    /// The file, or the archive and the entry in it.
    pub source: String,
    /// Why.
    pub reason: String,
}

impl Troubles {
    /// Nothing yet. With `as_json` they are kept for the end, and not told as they come.
    pub fn new(as_json: bool) -> Self {
        Self {
            is_silent: as_json,
            ..Self::default()
        }
    }

    /// A file or entry was not read.
    pub fn refused(&mut self, refused: Refused, bar: &ProgressBar) {
        self.tell(&refused.to_string(), bar);
        self.refused.push(refused);
    }

    /// These warnings came with a source.
    pub fn heard(&mut self, source: &str, warnings: Vec<Warning>, bar: &ProgressBar) {
        for warning in warnings {
            *self.not_understood.entry(warning.kind.name()).or_default() += 1;
            if warning.kind.severity() == Severity::Broken {
                self.tell(&warning.in_source(source).to_string(), bar);
                self.broken.push(Broken {
                    source: source.to_owned(),
                    warning,
                });
            }
        }
    }

    /// A notice cannot be what it should become.
    pub fn left_out(&mut self, source: &str, reason: String, bar: &ProgressBar) {
        self.tell(&format!("{source}: left out: {reason}"), bar);
        self.left_out.push(LeftOut {
            source: source.to_owned(),
            reason,
        });
    }

    /// How the program ends: well, unless something could not be read or converted.
    pub fn exit_code(&self) -> ExitCode {
        if self.refused.is_empty() && self.broken.is_empty() && self.left_out.is_empty() {
            ExitCode::SUCCESS
        } else {
            ExitCode::from(BAD_INPUT)
        }
    }

    /// One sentence for the end; empty where all was understood.
    pub fn summary(&self) -> String {
        let details = self
            .not_understood
            .iter()
            .map(|(kind, count)| format!("{count} {kind}"));
        let mut parts: Vec<String> = details.collect();
        for (count, what) in [
            (self.refused.len(), "not read at all"),
            (self.left_out.len(), "left out"),
        ] {
            if count > 0 {
                parts.push(format!("{count} {what}"));
            }
        }
        if parts.is_empty() {
            return String::new();
        }
        format!("Not understood: {}.", parts.join(", "))
    }

    fn tell(&self, line: &str, bar: &ProgressBar) {
        if !self.is_silent {
            bar.suspend(|| telling::complain(&harmless(line)));
        }
    }
}
