#![doc = include_str!("../README.md")]

mod amounts;
mod configuration;
mod context;
mod csv_table;
mod finding;
mod html;
mod law;
mod linter;
mod look;
mod pack;
mod rule;
mod rules;
mod slip;
mod source;
mod tally;
#[cfg(test)]
mod testing;
mod text;
mod words;

pub use configuration::{Acceptance, Configuration};
pub use context::Context;
pub use csv_table::{findings_csv, tally_csv};
pub use finding::{Accepted, Finding, LintedNotice};
pub use html::HtmlReport;
pub use law::{InForce, Law};
pub use linter::Linter;
pub use pack::{Awaited, Codes, Land, Limits, Pack, Services, Thresholds, TimeLimit};
pub use rule::{About, Certainty, Group, Level, Rule};
pub use rules::{UnknownRule, rule, rules};
pub use slip::Slip;
pub use source::{Act, Source};
pub use tally::{Cell, Count, Tally};
pub use text::{render, wrapped};
