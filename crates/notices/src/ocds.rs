//! The Open Contracting Data Standard: releases out of notices, notices out of releases, and records of whole processes.
//!
//! The mapping is that of the profile for the European Union, as its documentation maps eForms; what that leaves out is not
//! held, see [`Notice::as_ocds_holds`]. Releases use the extensions of the profile, and for strategic procurement, exclusion
//! grounds, owners, signatories and statistics those of the registry of extensions that it does not bundle. These are not
//! declared in packages: to one who does not know them they are additional fields, which the standard allows.

mod award;
mod change;
mod documents;
mod held;
mod identity;
mod items;
mod json;
mod locate;
mod lots;
mod merge;
mod organisation;
mod package;
mod participation;
mod parties;
mod performance;
mod procedure;
mod read;
mod related;
mod release;
mod results;
mod side;
mod source;
mod spellings;
mod statistics;
mod terms;
mod write;

use serde_json::Value;

pub use merge::{MergeError, compile};
pub use package::{PackageWriter, Publisher, RecordWriter, record};
pub(crate) use source::read;

use crate::notice::{Code, Kind, Notice, UNDETERMINED};
use release::Release;
use write::Writer;

/// The version of the standard.
pub const VERSION: &str = "1.1";

/// The extensions that packages declare: the profile for the European Union, which bundles its own.
pub const EXTENSIONS: &[&str] = &[
    "https://raw.githubusercontent.com/open-contracting-extensions/european-union/latest/extension.json",
];

/// A notice cannot be a release.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoRelease {
    /// The standard wants a date.
    #[error(
        "a release needs a date, and the notice says neither when it was sent nor when it was published"
    )]
    NoDate,
    /// The standard wants an identifier of the process.
    #[error("a release belongs to a process, and the notice names neither a procedure nor itself")]
    NoProcess,
    /// Nothing is bought.
    #[error("the notice registers a company, which is not a contracting process")]
    Registration,
}

/// The release of a notice. `prefix` is the registered prefix of the publisher (`ocds-213czf`), which with the identifier of
/// the procedure makes the identifier of the process.
///
/// # Errors
/// If the notice lacks what the standard demands.
pub fn release(notice: &Notice, prefix: &str) -> Result<Value, NoRelease> {
    if notice.kind == Some(Kind::Registration) {
        return Err(NoRelease::Registration);
    }
    let held = held::cleared(notice);
    let process = held.procedure.id.as_deref().ok_or(NoRelease::NoProcess)?;
    let ocid = format!("{prefix}-{process}");
    let language = held
        .language()
        .cloned()
        .unwrap_or_else(|| Code::Other(UNDETERMINED.to_owned()));
    let mut release = Release::of(held);
    if release.date.is_none() {
        return Err(NoRelease::NoDate);
    }
    release.ocid = Some(ocid);
    let mut writer = Writer::new(language);
    release::describe(&mut writer, &mut release);
    Ok(writer.finish())
}

impl Notice {
    /// What of the notice a release of the Open Contracting Data Standard holds: written as a release and read again, a notice
    /// is this.
    ///
    /// Where the standard has one place for the whole process, what lots say apart is said for the procedure (contacts, review
    /// bodies, earlier notices). Offices of organisations are organisations, lengths of time are days, and every time has a
    /// zone: by the rule of the profile, a day without a time ends a period at its last second and is its first second
    /// otherwise, and what has no zone is in Universal Time.
    #[must_use]
    pub fn as_ocds_holds(&self) -> Self {
        Release::of(held::cleared(self)).into_notice()
    }
}
