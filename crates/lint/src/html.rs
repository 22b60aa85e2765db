//! A report for a browser: one page that needs nothing else, with charts and the tables behind them.

use std::collections::BTreeMap;
use std::fmt;

use askama::Template;
use vocabulary::Cpv;

use crate::finding::LintedNotice;
use crate::rule::Group;
use crate::rules::rule;
use crate::tally::{Count, Tally};

/// A report on a run.
#[derive(Debug)]
pub struct HtmlReport<'a> {
    /// How often which rule fired.
    pub tally: &'a Tally,
    /// Notices with findings that are shown one by one; leave most out of a large run.
    pub notices: &'a [LintedNotice],
}

#[derive(Template)]
#[template(path = "report.html")]
struct Page<'a> {
    count: u64,
    rules: Vec<RuleRow>,
    charts: Vec<Chart>,
    notices: &'a [LintedNotice],
}

/// A rule in the first table.
struct RuleRow {
    name: &'static str,
    title: &'static str,
    group: Group,
    certainty: String,
    count: Count,
    percent: String,
}

/// Bars, and the table behind them.
struct Chart {
    title: &'static str,
    what: &'static str,
    bars: Vec<Bar>,
}

struct Bar {
    name: String,
    count: Count,
    percent: String,
    /// Where it stands and how long it is, in units of the picture.
    top: usize,
    width: String,
}

/// The height of a bar with the space below it.
const STEP: usize = 22;
/// The longest bar.
const LONGEST: f64 = 360.0;

impl Chart {
    fn new(title: &'static str, what: &'static str, counts: BTreeMap<String, Count>) -> Self {
        let bars = counts
            .into_iter()
            .enumerate()
            .map(|(nth, (name, count))| Bar {
                name,
                percent: format!("{:.0}", count.percent()),
                top: nth * STEP,
                width: format!("{:.1}", count.percent() / 100.0 * LONGEST),
                count,
            })
            .collect();
        Self { title, what, bars }
    }

    fn height(&self) -> usize {
        self.bars.len() * STEP
    }
}

impl fmt::Display for HtmlReport<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rules = self
            .tally
            .by(|cell| cell.rule)
            .into_iter()
            .filter_map(|(name, count)| {
                let rule = rule(name).ok()?;
                Some(RuleRow {
                    name,
                    title: rule.title(),
                    group: rule.group,
                    certainty: rule.about.certainty.to_string(),
                    count,
                    percent: format!("{:.0}", count.percent()),
                })
            })
            .collect();
        let by_group = self.tally.by(|cell| {
            rule(cell.rule)
                .map_or_else(|_| String::new(), |rule| format!("{}: {}", rule.group, rule.name))
        });
        let page = Page {
            count: self.tally.notices(),
            rules,
            charts: vec![
                Chart::new("Rules", "Rule", by_group),
                Chart::new(
                    "Countries of buyers",
                    "Country",
                    self.tally.by(|cell| cell.country.clone()),
                ),
                Chart::new("Years", "Year", self.tally.by(|cell| year(cell.year))),
                Chart::new(
                    "Sectors",
                    "Sector",
                    self.tally.by(|cell| sector(&cell.sector)),
                ),
            ],
            notices: self.notices,
        };
        f.write_str(&page.render().map_err(|_| fmt::Error)?)
    }
}

fn year(year: i32) -> String {
    if year == 0 {
        "not said".to_owned()
    } else {
        year.to_string()
    }
}

fn sector(division: &str) -> String {
    let label = format!("{division}000000")
        .parse::<Cpv>()
        .ok()
        .and_then(|code| code.division_label());
    label.map_or_else(
        || "not said".to_owned(),
        |label| format!("{division} {label}"),
    )
}

#[cfg(test)]
mod tests {
    use notices::notice::Notice;

    use super::*;
    use crate::Linter;

    #[test]
    fn the_page_escapes_what_strangers_wrote_and_has_a_table_behind_each_chart() {
        let notice: Notice = serde_json::from_str(
            r#"{"kind":"competition","dispatched":"2024-03-01","lots":[{"terms":{"submission":{"guarantee":{"required":true}}}}]}"#,
        )
        .unwrap();
        let linter = Linter::default();
        let findings = linter.lint(&notice, None);
        let mut tally = Tally::default();
        tally.add(&linter, &notice, &findings);
        let linted = LintedNotice {
            source: "a.xml".into(),
            title: "<script>alert(1)</script>".into(),
            findings,
        };
        let page = HtmlReport {
            tally: &tally,
            notices: &[linted],
        }
        .to_string();

        assert!(!page.contains("<script"), "{page}");
        assert!(page.contains("tender-guarantee-demanded"));
        assert_eq!(
            page.matches("<svg").count(),
            page.matches("<table class=\"behind\"").count()
        );
        assert!(
            !page.contains("http-equiv") && !page.contains("src="),
            "the page needs nothing else"
        );
    }
}
