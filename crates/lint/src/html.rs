//! A report for a browser: one page that needs nothing else, with charts and the tables behind them.

use std::cmp::Reverse;
use std::fmt;

use askama::Template;
use vocabulary::Cpv;

use crate::finding::{LintedNotice, Said, by_rule};
use crate::look;
use crate::rule::{Group, Rule};
use crate::rules::rules;
use crate::tally::{Cell, Count, Tally};

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
    /// `3,058 notices`.
    count: String,
    is_clean: bool,
    groups: Vec<GroupView>,
    charts: Vec<Chart>,
    notices: Vec<NoticeView<'a>>,
}

/// The rules of a group.
struct GroupView {
    group: Group,
    /// Those that found something, the most frequent first.
    rules: Vec<RuleRow>,
    /// The names of those that looked and found nothing.
    silent: String,
}

struct RuleRow {
    rule: &'static Rule,
    bar: Bar,
}

/// Bars, and the table behind them.
struct Chart {
    title: &'static str,
    what: &'static str,
    bars: Vec<Bar>,
    /// How many of the bars are drawn; the table has all.
    drawn: usize,
}

struct Bar {
    name: String,
    looked: String,
    found: String,
    accepted: u64,
    percent: String,
    /// How long it is, in percent of the longest.
    width: String,
}

struct NoticeView<'a> {
    notice: &'a LintedNotice,
    rules: Vec<Said<'a>>,
}

/// So many bars are drawn of a chart; small counts below say little.
const DRAWN: usize = 20;

impl Bar {
    fn new(name: String, count: Count, longest: f64) -> Self {
        let number = |count: u64| look::number(count.into());
        Self {
            name,
            looked: number(count.notices),
            found: number(count.notices_with_findings),
            accepted: count.accepted,
            percent: format!("{:.1}", count.percent()),
            width: format!("{:.1}", count.percent() / longest * 100.0),
        }
    }
}

impl Chart {
    fn new(title: &'static str, what: &'static str, counts: Vec<(String, Count)>) -> Self {
        let longest = longest(counts.iter().take(DRAWN).map(|(_, count)| count));
        let bars: Vec<Bar> = counts
            .into_iter()
            .map(|(name, count)| Bar::new(name, count, longest))
            .collect();
        Self {
            title,
            what,
            drawn: bars.len().min(DRAWN),
            bars,
        }
    }

    fn drawn(&self) -> &[Bar] {
        &self.bars[..self.drawn]
    }
}

/// The largest share, or one percent: bars of nothing are not stretched.
fn longest<'a>(counts: impl Iterator<Item = &'a Count>) -> f64 {
    counts.map(Count::percent).fold(1.0, f64::max)
}

impl fmt::Display for HtmlReport<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let by = |of: fn(&Cell) -> String| self.tally.by(of).into_iter().collect::<Vec<_>>();
        let most_first = |mut counts: Vec<(String, Count)>| {
            counts.sort_by_key(|(_, count)| Reverse(count.notices));
            counts
        };
        // Of a single notice there is nothing to compare.
        let (groups, charts) = match self.tally.notices() {
            0 | 1 => (Vec::new(), Vec::new()),
            _ => (
                self.groups(),
                vec![
                    Chart::new(
                        "By country of the buyer",
                        "Country",
                        most_first(by(|cell| cell.country.clone())),
                    ),
                    Chart::new("By year of the notice", "Year", by(|cell| year(cell.year))),
                    Chart::new(
                        "By sector",
                        "Sector",
                        most_first(by(|cell| sector(&cell.sector))),
                    ),
                ],
            ),
        };
        let page = Page {
            count: match self.tally.notices() {
                1 => "1 notice".to_owned(),
                many => format!("{} notices", look::number(many.into())),
            },
            is_clean: self
                .tally
                .cells()
                .all(|(_, count)| count.findings + count.accepted == 0),
            groups,
            charts,
            notices: self
                .notices
                .iter()
                .map(|notice| NoticeView {
                    notice,
                    rules: by_rule(&notice.findings),
                })
                .collect(),
        };
        f.write_str(&page.render().map_err(|_| fmt::Error)?)
    }
}

impl HtmlReport<'_> {
    fn groups(&self) -> Vec<GroupView> {
        let counts = self.tally.by(|cell| cell.rule);
        let longest = longest(counts.values());
        Group::ALL
            .into_iter()
            .map(|group| {
                let looked: Vec<(&Rule, Count)> = rules()
                    .iter()
                    .filter(|rule| rule.group == group)
                    .filter_map(|rule| Some((rule, *counts.get(rule.name)?)))
                    .collect();
                let (mut found, silent): (Vec<_>, Vec<_>) = looked
                    .into_iter()
                    .partition(|(_, count)| count.findings + count.accepted > 0);
                found.sort_by(|(_, one), (_, other)| other.percent().total_cmp(&one.percent()));
                let silent: Vec<&str> = silent.iter().map(|(rule, _)| rule.name).collect();
                GroupView {
                    group,
                    rules: found
                        .into_iter()
                        .map(|(rule, count)| RuleRow {
                            rule,
                            bar: Bar::new(rule.title().to_owned(), count, longest),
                        })
                        .collect(),
                    silent: silent.join(", "),
                }
            })
            .collect()
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

        assert!(page.contains("<ol class=\"chart\""), "{page}");
        assert!(!page.contains("<script"), "{page}");
        assert!(page.contains("tender-guarantee-demanded"));
        assert_eq!(
            page.matches("<ol class=\"chart\"").count(),
            page.matches("<table").count()
        );
        assert!(
            !page.contains("http-equiv") && !page.contains("src="),
            "the page needs nothing else"
        );
    }
}
