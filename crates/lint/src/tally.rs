//! Counting: which rules fire how often, by country, year and sector.

use std::collections::BTreeMap;

use chrono::Datelike;
use notices::notice::Notice;
use serde::Serialize;

use crate::finding::Finding;
use crate::linter::Linter;

/// How many notices a rule looked at, and in how many it found something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Count {
    /// Notices it looked at.
    pub notices: u64,
    /// Notices in which it found something that nobody accepted.
    pub notices_with_findings: u64,
    /// What it found in them.
    pub findings: u64,
    /// What it found and somebody accepted.
    pub accepted: u64,
}

/// Where a notice belongs in the count.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Cell {
    /// The rule.
    pub rule: &'static str,
    /// The country of the first buyer, `??` if the notice does not say.
    pub country: String,
    /// The year in which it was sent, 0 if it does not say.
    pub year: i32,
    /// The division of its main classification, two digits, `??` if it does not say.
    pub sector: String,
}

/// Counts of many notices. Its size depends on rules, countries, years and sectors, not on the number of notices.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    notices: u64,
    cells: BTreeMap<Cell, Count>,
}

impl Count {
    /// The share of notices with findings in percent.
    #[must_use]
    pub fn percent(&self) -> f64 {
        if self.notices == 0 {
            return 0.0;
        }
        // Counts are far below the 2^52 that a floating-point number holds exactly.
        #[expect(clippy::cast_precision_loss, reason = "see above")]
        let share = self.notices_with_findings as f64 / self.notices as f64;
        share * 100.0
    }

    fn add(&mut self, other: Self) {
        self.notices += other.notices;
        self.notices_with_findings += other.notices_with_findings;
        self.findings += other.findings;
        self.accepted += other.accepted;
    }
}

impl Tally {
    /// Counts a notice and what `linter` found in it.
    pub fn add(&mut self, linter: &Linter, notice: &Notice, findings: &[Finding]) {
        self.notices += 1;
        let context = crate::Context::of(notice, &linter.law);
        let country = context
            .countries
            .first()
            .map_or_else(|| "??".to_owned(), |it| it.code().to_owned());
        let year = context.date.map_or(0, |date| date.year());
        let sector = main_division(notice).unwrap_or_else(|| "??".to_owned());
        for rule in linter.applicable(notice) {
            let mut count = Count {
                notices: 1,
                ..Count::default()
            };
            for finding in findings.iter().filter(|finding| finding.rule == rule.name) {
                if finding.accepted.is_some() {
                    count.accepted += 1;
                } else {
                    count.findings += 1;
                }
            }
            count.notices_with_findings = u64::from(count.findings > 0);
            let cell = Cell {
                rule: rule.name,
                country: country.clone(),
                year,
                sector: sector.clone(),
            };
            self.cells.entry(cell).or_default().add(count);
        }
    }

    /// Adds the counts of another tally, of another thread for example.
    pub fn merge(&mut self, other: &Self) {
        self.notices += other.notices;
        for (cell, count) in &other.cells {
            self.cells.entry(cell.clone()).or_default().add(*count);
        }
    }

    /// How many notices were counted.
    #[must_use]
    pub const fn notices(&self) -> u64 {
        self.notices
    }

    /// All counts, by rule, country, year and sector.
    pub fn cells(&self) -> impl ExactSizeIterator<Item = (&Cell, &Count)> {
        self.cells.iter()
    }

    /// Counts added up by something: `tally.by(|cell| cell.rule)`.
    pub fn by<'a, K: Ord>(&'a self, of: impl Fn(&'a Cell) -> K) -> BTreeMap<K, Count> {
        let mut sums: BTreeMap<K, Count> = BTreeMap::new();
        for (cell, count) in &self.cells {
            sums.entry(of(cell)).or_default().add(*count);
        }
        sums
    }
}

fn main_division(notice: &Notice) -> Option<String> {
    let own = notice.procedure.subject.cpv().next();
    let code = own.or_else(|| notice.lots.iter().find_map(|lot| lot.subject.cpv().next()))?;
    Some(code.code()[..2].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_that_looked_and_found_nothing_is_counted_too() {
        let linter = Linter::default();
        let mut tally = Tally::default();
        for guarantee in [true, false] {
            let notice: Notice = serde_json::from_str(&format!(
                r#"{{"kind":"competition","dispatched":"2024-03-01","lots":[{{"terms":{{"submission":
                    {{"guarantee":{{"required":{guarantee}}}}}}}}}]}}"#
            ))
            .unwrap();
            tally.add(&linter, &notice, &linter.lint(&notice, None));
        }
        let mut twice = tally.clone();
        twice.merge(&tally);

        let count = twice.by(|cell| cell.rule)["tender-guarantee-demanded"];
        assert_eq!(
            (twice.notices(), count.notices, count.notices_with_findings),
            (4, 4, 2)
        );
        assert!((count.percent() - 50.0).abs() < f64::EPSILON);
    }
}
