//! The log: on standard error, as text for people or as lines of JSON.

use crate::settings::{LogFormat, Settings};
use std::io::IsTerminal;
use tracing_subscriber::EnvFilter;

/// Libraries that say in `info` what nobody needs to know every time.
const QUIET: &str = "sea_orm_migration=warn,tantivy=warn";

/// Starts logging as the settings say.
pub fn start(settings: &Settings) {
    // The settings were checked, so the filter is one. What stands in front holds unless they say otherwise.
    let filter = EnvFilter::try_new(format!("{QUIET},{}", settings.log))
        .unwrap_or_else(|_| EnvFilter::new("info"));
    let lines = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    match settings.log_format {
        LogFormat::Text => lines
            .with_ansi(std::io::stderr().is_terminal())
            .with_target(false)
            .init(),
        LogFormat::Json => lines.json().flatten_event(true).init(),
    }
}
