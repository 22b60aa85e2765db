//! What was found, as text, JSON, CSV or a page.

use super::{is_denied, summary};
use crate::notices::Troubles;
use crate::telling;
use clap::ValueEnum;
use lint::{Finding, HtmlReport, Level, LintedNotice, Tally, findings_csv, render};
use notices::view::harmless;
use serde::Serialize;
use std::io::{BufWriter, Stdout, Write};

/// Notices with findings that a page shows one by one; the tables and charts count all.
const SHOWN_ONE_BY_ONE: usize = 200;

/// What a report is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people at a terminal
    Text,
    /// One object; a line for each finding
    Json,
    /// A page for a browser, with charts and the tables behind them
    Html,
    /// A table; a line for each finding
    Csv,
}

/// A report that is written while notices are looked at.
pub struct Report {
    format: Format,
    out: BufWriter<Stdout>,
    tally: Tally,
    shown: Vec<LintedNotice>,
    counts: Counts,
    /// Whether something was written before.
    has_begun: bool,
}

/// How much was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
struct Counts {
    notices: u64,
    errors: u64,
    warnings: u64,
    accepted: u64,
}

/// A finding with its source, as JSON has it.
#[derive(Serialize)]
struct Line<'a> {
    source: &'a str,
    title: &'a str,
    #[serde(flatten)]
    finding: &'a Finding,
}

/// What stands behind the findings in JSON.
#[derive(Serialize)]
struct End<'a> {
    #[serde(flatten)]
    counts: Counts,
    #[serde(flatten)]
    troubles: &'a Troubles,
}

impl Report {
    pub fn new(format: Format) -> Self {
        Self {
            format,
            out: BufWriter::new(std::io::stdout()),
            tally: Tally::default(),
            shown: Vec::new(),
            counts: Counts::default(),
            has_begun: false,
        }
    }

    /// Tells of notices.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn tell(&mut self, notices: Vec<LintedNotice>, tally: &Tally) -> anyhow::Result<()> {
        for notice in notices {
            self.counts.add(&notice.findings);
            match self.format {
                Format::Text => {
                    self.out.write_all(harmless(&render(&notice)).as_bytes())?;
                }
                Format::Json => self.json(&notice)?,
                Format::Csv => {
                    findings_csv(
                        &mut self.out,
                        !self.has_begun,
                        &notice.source,
                        &notice.findings,
                    )?;
                    self.has_begun = true;
                }
                Format::Html
                    if self.shown.len() < SHOWN_ONE_BY_ONE && !notice.findings.is_empty() =>
                {
                    self.shown.push(notice);
                }
                Format::Html => {}
            }
        }
        if matches!(self.format, Format::Html | Format::Text) {
            self.tally.merge(tally);
        }
        Ok(())
    }

    /// Ends the report. Whether something was found that is not allowed.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(mut self, troubles: &Troubles) -> anyhow::Result<bool> {
        match self.format {
            Format::Text => self.out.write_all(summary::of(&self.tally).as_bytes())?,
            Format::Json => {
                self.out.write_all(if self.has_begun {
                    b"\n],\n"
                } else {
                    b"{\"findings\": [],\n"
                })?;
                let end = serde_json::to_string(&End {
                    counts: self.counts,
                    troubles,
                })?;
                writeln!(self.out, "{}", end.trim_start_matches('{'))?;
            }
            Format::Html => {
                let report = HtmlReport {
                    tally: &self.tally,
                    notices: &self.shown,
                };
                write!(self.out, "{report}")?;
            }
            Format::Csv if !self.has_begun => findings_csv(&mut self.out, true, "", &[])?,
            Format::Csv => {}
        }
        self.out.flush()?;
        if !matches!(self.format, Format::Json) {
            telling::complain(&self.counts.sentence());
            let summary = troubles.summary();
            if !summary.is_empty() {
                telling::complain(&summary);
            }
        }
        Ok(self.counts.errors > 0)
    }

    fn json(&mut self, notice: &LintedNotice) -> anyhow::Result<()> {
        for finding in &notice.findings {
            self.out.write_all(if self.has_begun {
                b",\n"
            } else {
                b"{\"findings\": [\n"
            })?;
            self.has_begun = true;
            let line = Line {
                source: &notice.source,
                title: &notice.title,
                finding,
            };
            serde_json::to_writer(&mut self.out, &line).map_err(std::io::Error::from)?;
        }
        Ok(())
    }
}

impl Counts {
    fn add(&mut self, findings: &[Finding]) {
        self.notices += 1;
        for finding in findings {
            if finding.accepted.is_some() {
                self.accepted += 1;
            } else if is_denied(finding) {
                self.errors += 1;
            } else if finding.level == Level::Warn {
                self.warnings += 1;
            }
        }
    }

    /// `3 notices: no errors, 12 warnings, 1 accepted.`
    fn sentence(self) -> String {
        let count = |count: u64, one: &str| match count {
            0 => format!("no {one}s"),
            1 => format!("1 {one}"),
            many => format!("{many} {one}s"),
        };
        let accepted = match self.accepted {
            0 => String::new(),
            accepted => format!(", {accepted} accepted"),
        };
        format!(
            "{}: {}, {}{accepted}.",
            count(self.notices, "notice"),
            count(self.errors, "error"),
            count(self.warnings, "warning")
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Counts;

    #[test]
    fn the_last_sentence_counts() {
        let counts = Counts {
            notices: 1,
            errors: 0,
            warnings: 12,
            accepted: 2,
        };
        assert_eq!(
            counts.sentence(),
            "1 notice: no errors, 12 warnings, 2 accepted."
        );
        assert_eq!(
            Counts::default().sentence(),
            "no notices: no errors, no warnings."
        );
    }
}
