//! The end of a report for people: what was found most, and how to go on.

use crate::telling;
use lint::{Group, Tally, rule};
use std::fmt::Write;

/// So many rules are named; `--format html` has them all.
const NAMED: usize = 8;

/// What was found by group and by rule, and what to do with it. Nothing if nothing was found.
pub fn of(tally: &Tally) -> String {
    let mut rules: Vec<_> = tally
        .by(|cell| cell.rule)
        .into_iter()
        .filter(|(_, count)| count.findings > 0)
        .collect();
    rules.sort_by_key(|(name, count)| (std::cmp::Reverse(count.notices_with_findings), *name));
    let Some((most, _)) = rules.first() else {
        return String::new();
    };
    let group_of = |name| rule(name).ok().map(|rule| rule.group);
    let groups: Vec<[String; 3]> = Group::ALL
        .into_iter()
        .map(|group| {
            let found: u64 = rules
                .iter()
                .filter(|(name, _)| group_of(name) == Some(group))
                .map(|(_, count)| count.findings)
                .sum();
            [
                format!("  {group}"),
                format!("{found:>5}"),
                group.meaning().to_owned(),
            ]
        })
        .collect();
    let most_found: Vec<[String; 3]> = rules
        .iter()
        .take(NAMED)
        .map(|(name, count)| {
            let title = rule(name).map_or("", |rule| rule.title());
            [
                format!("  {name}"),
                format!("{:>5}", count.notices_with_findings),
                title.to_owned(),
            ]
        })
        .collect();
    let mut text = format!("Findings by group\n{}\n\n", telling::table(&groups));
    if tally.notices() > 1 {
        let _ = writeln!(
            text,
            "Rules by the number of notices in which they found something{}\n{}\n",
            match rules.len().saturating_sub(NAMED) {
                0 => String::new(),
                more => format!(" ({more} more in --format html)"),
            },
            telling::table(&most_found)
        );
    }
    let _ = writeln!(
        text,
        "How to go on\n  \
         guildhall lint --explain {most}\n      \
         says why it matters, how to improve it with an example text, and what the law says\n  \
         lint.toml in the current folder makes rules louder or silent, and keeps why a finding stays:\n      \
         [rules]\n      \
         {most} = \"allow\"        # or \"warn\", or \"deny\": then the program ends with 1\n      \
         [[accepted]]\n      \
         rule = \"{most}\"\n      \
         notice = \"…\"        # its publication number or identifier; without this line all notices\n      \
         reason = \"…\"\n      \
         by = \"…\"\n      \
         on = \"2026-03-02\"\n"
    );
    text
}
