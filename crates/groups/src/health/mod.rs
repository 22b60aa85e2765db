//! Health of a group: facts and the version of the charter in force give one finding for each rule
//! that applies. Pure: whoever has the facts can reckon again and gets the same.
//!
//! A rule is one file. `None` from a rule means that the charter asks nothing of the kind.

mod aim_missing;
mod days_since_meeting;
mod effort_per_member;
pub mod load;
mod meetings_this_year;
mod no_head;
mod readiness;
mod report_overdue;
mod term_ending;
mod too_few_members;

pub(crate) use readiness::Readiness;

use crate::group::State;
use crate::rules::Rules;
use chrono::{Datelike, Days, NaiveDate};
use texts::Texts;
use uuid::Uuid;

store::choice! {
    /// What is looked at. The word is the name in the API.
    pub enum Rule {
        /// Enough different organisations take part.
        Members = "too-few-members" => "health-rule-members",
        /// Somebody heads it.
        Head = "no-head" => "health-rule-head",
        /// It says what it wants to reach.
        Aim = "aim-missing" => "health-rule-aim",
        /// It meets as often in a year as the charter asks.
        Meetings = "meetings-this-year" => "health-rule-meetings",
        /// It has not been silent for too long.
        Pause = "days-since-meeting" => "health-rule-pause",
        /// It asks no more of its members than the charter allows.
        Effort = "effort-per-member" => "health-rule-effort",
        /// It reports to the network in time.
        Report = "report-overdue" => "health-rule-report",
        /// Its term goes on.
        Term = "term-ending" => "health-rule-term",
    }
}

store::choice! {
    /// How a group stands by a rule, from the best to the worst.
    pub enum Standing {
        /// As the charter asks.
        Ok = "ok" => "health-ok",
        /// It will be broken unless something is done.
        Warning = "warning" => "health-warning",
        /// It is broken.
        Broken = "broken" => "health-broken",
    }
}

/// What is known of a group, as of one day. Loaded for all groups at once by [`load`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The group.
    pub group_id: Uuid,
    /// Where it stands; only groups at work are judged.
    pub state: State,
    /// Its charter.
    pub charter_id: Uuid,
    /// Whether nobody wrote what it wants to reach.
    pub aim_is_blank: bool,
    /// Since when it is at work: its opening, or its last waking.
    pub at_work_since: NaiveDate,
    /// Last day of its term.
    pub term_ends_on: Option<NaiveDate>,
    /// Organisations that count towards the minimum: all but observers.
    pub members: i64,
    /// Whether an organisation heads it.
    pub has_head: bool,
    /// Whether that organisation names who speaks for it.
    pub head_is_named: bool,
    /// Meetings held since 1 January, today's included.
    pub held: i64,
    /// Days of the meetings that are planned for the rest of this year and the next.
    pub planned: Vec<NaiveDate>,
    /// The last meeting that was held, in whatever year.
    pub last_meeting: Option<NaiveDate>,
    /// Minutes of the member that gave most since 1 January.
    pub most_effort: i64,
    /// Day of the last report.
    pub last_report: Option<NaiveDate>,
}

/// What a rule judges.
struct Case<'a> {
    facts: &'a Facts,
    rules: &'a Rules,
    today: NaiveDate,
}

/// A value that a rule looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// How many.
    Count(i64),
    /// When.
    Day(NaiveDate),
    /// Days of work, in tenths.
    TenthsOfDays(i64),
}

/// What one rule found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which rule.
    pub rule: Rule,
    /// Number of the version of the charter that asks for it.
    pub version: i32,
    /// How the group stands.
    pub state: Standing,
    /// What was looked at, by name.
    pub facts: Vec<(&'static str, Fact)>,
    key: &'static str,
}

/// What a rule says before the version is known.
struct Verdict {
    state: Standing,
    key: &'static str,
    facts: Vec<(&'static str, Fact)>,
}

type Judge = fn(&Case<'_>) -> Option<Verdict>;

const JUDGES: [(Rule, Judge); 8] = [
    (Rule::Members, too_few_members::judge),
    (Rule::Head, no_head::judge),
    (Rule::Aim, aim_missing::judge),
    (Rule::Meetings, meetings_this_year::judge),
    (Rule::Pause, days_since_meeting::judge),
    (Rule::Effort, effort_per_member::judge),
    (Rule::Report, report_overdue::judge),
    (Rule::Term, term_ending::judge),
];

/// Judges a group by the version of its charter that is in force. Nothing is asked of a group that is
/// not at work.
#[must_use]
pub fn judge(facts: &Facts, version: i32, rules: &Rules, today: NaiveDate) -> Vec<Finding> {
    if !facts.state.is_at_work() {
        return Vec::new();
    }
    let case = Case {
        facts,
        rules,
        today,
    };
    JUDGES
        .iter()
        .filter_map(|(rule, judge)| {
            judge(&case).map(|verdict| Finding {
                rule: *rule,
                version,
                state: verdict.state,
                facts: verdict.facts,
                key: verdict.key,
            })
        })
        .collect()
}

/// The worst of several findings.
#[must_use]
pub fn worst(findings: &[Finding]) -> Standing {
    findings
        .iter()
        .map(|finding| finding.state)
        .max()
        .unwrap_or(Standing::Ok)
}

/// How bad it is, to sort by: rules that are broken, and rules about to be.
#[must_use]
pub fn badness(findings: &[Finding]) -> (usize, usize) {
    let count = |state| findings.iter().filter(|it| it.state == state).count();
    (count(Standing::Broken), count(Standing::Warning))
}

impl Finding {
    /// The same for whoever is not within the group: without what a single member gave.
    #[must_use]
    pub fn for_others(self) -> Self {
        match self.rule {
            Rule::Effort => effort_per_member::for_others(self),
            _ => self,
        }
    }

    /// What it says, in the reader's language.
    #[must_use]
    pub fn text(&self, t: &Texts) -> String {
        let values: Vec<_> = self
            .facts
            .iter()
            .map(|(name, fact)| match fact {
                Fact::Count(count) => (*name, (*count).into()),
                Fact::Day(day) => (*name, t.date(*day).into()),
                Fact::TenthsOfDays(tenths) => (*name, t.decimal(*tenths, 1).into()),
            })
            .collect();
        t.with(self.key, values)
    }

    /// What was looked at, as JSON: numbers, days as `2026-03-12`, days of work with their tenths.
    #[must_use]
    pub fn facts_as_json(&self) -> serde_json::Map<String, serde_json::Value> {
        self.facts
            .iter()
            .map(|(name, fact)| {
                let value = match fact {
                    Fact::Count(count) => (*count).into(),
                    Fact::Day(day) => day.to_string().into(),
                    Fact::TenthsOfDays(tenths) => (*tenths as f64 / 10.0).into(),
                };
                ((*name).to_owned(), value)
            })
            .collect()
    }

    /// What stays the same while the same thing is the case, so that people are told of it once: the
    /// state and the limit, not the number of days that grows every day.
    #[must_use]
    pub fn told_once(&self, today: NaiveDate) -> String {
        let days = self.facts.iter().filter_map(|(_, fact)| match fact {
            Fact::Day(day) => Some(day.to_string()),
            Fact::Count(_) | Fact::TenthsOfDays(_) => None,
        });
        let yearly = matches!(self.rule, Rule::Effort).then(|| today.year().to_string());
        std::iter::once(self.state.word().to_owned())
            .chain(days)
            .chain(yearly)
            .collect::<Vec<_>>()
            .join(" ")
    }
}

impl Case<'_> {
    /// Whether `day` is past, or comes within so many days.
    fn is_within(&self, day: NaiveDate, days: u64) -> bool {
        day <= self.in_days(days)
    }

    fn in_days(&self, days: u64) -> NaiveDate {
        self.today
            .checked_add_days(Days::new(days))
            .unwrap_or(NaiveDate::MAX)
    }
}

#[cfg(test)]
mod sample {
    //! A group in the best of health on 1 July 2026, for the samples of the rules.

    use super::*;

    pub fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    pub fn facts() -> Facts {
        Facts {
            group_id: Uuid::from_u128(1),
            state: State::Active,
            charter_id: Uuid::from_u128(2),
            aim_is_blank: false,
            at_work_since: day("2025-09-01"),
            term_ends_on: Some(day("2027-08-31")),
            members: 5,
            has_head: true,
            head_is_named: true,
            held: 1,
            planned: vec![day("2026-10-15")],
            last_meeting: Some(day("2026-05-12")),
            most_effort: 480,
            last_report: Some(day("2026-01-15")),
        }
    }

    pub fn rules() -> Rules {
        Rules {
            meetings_a_year: 2,
            longest_pause_days: Some(183),
            effort_days: Some(2),
            term_months: Some(24),
            report_months: Some(12),
            ..Rules::default()
        }
    }

    /// State and facts that one rule finds on 1 July 2026.
    pub fn found(rule: Rule, facts: &Facts, rules: &Rules) -> Option<(Standing, String)> {
        judge(facts, 1, rules, day("2026-07-01"))
            .into_iter()
            .find(|finding| finding.rule == rule)
            .map(|finding| {
                let t = crate::TEXTS.reader(vocabulary::Language::English);
                (finding.state, finding.text(&t))
            })
    }
}

#[cfg(test)]
mod tests {
    use super::sample::{day, facts, rules};
    use super::*;

    #[test]
    fn a_group_in_good_health_is_fine_by_every_rule() {
        let findings = judge(&facts(), 3, &rules(), day("2026-07-01"));
        assert_eq!(findings.len(), Rule::ALL.len());
        assert!(
            findings
                .iter()
                .all(|it| it.state == Standing::Ok && it.version == 3),
            "{findings:#?}"
        );
    }

    #[test]
    fn nothing_is_asked_of_a_group_that_is_not_at_work() {
        for state in State::ALL.iter().filter(|state| !state.is_at_work()) {
            let facts = Facts {
                state: *state,
                members: 0,
                ..facts()
            };
            assert_eq!(judge(&facts, 1, &rules(), day("2026-07-01")), []);
        }
    }

    #[test]
    fn a_rule_that_the_charter_does_not_know_says_nothing() {
        let found: Vec<_> = judge(&facts(), 1, &Rules::default(), day("2026-07-01"))
            .iter()
            .map(|finding| finding.rule.word())
            .collect();
        assert_eq!(
            found,
            ["too-few-members", "no-head", "aim-missing", "term-ending"]
        );
    }

    #[test]
    fn the_second_meeting_that_is_missing_is_told_of_after_the_first() {
        let told = |today: &str, held| {
            let facts = Facts {
                held,
                planned: Vec::new(),
                ..facts()
            };
            let findings = judge(&facts, 1, &rules(), day(today));
            let meetings = findings.iter().find(|it| it.rule == Rule::Meetings);
            meetings.map(|finding| finding.told_once(day(today)))
        };
        assert_eq!(told("2026-05-20", 0).as_deref(), Some("warning 2026-07-02"));
        assert_eq!(told("2026-06-20", 0), told("2026-05-20", 0));
        assert_eq!(told("2026-11-20", 1).as_deref(), Some("warning 2026-12-31"));
    }

    #[test]
    fn people_are_told_anew_when_it_gets_worse_and_not_when_a_day_passes() {
        let silent = Facts {
            last_meeting: Some(day("2025-12-20")),
            planned: Vec::new(),
            ..facts()
        };
        let told = |today: &str| {
            let today = day(today);
            let findings = judge(&silent, 1, &rules(), today);
            let pause = findings.iter().find(|it| it.rule == Rule::Pause);
            pause.map(|finding| finding.told_once(today))
        };
        assert_eq!(told("2026-06-10"), told("2026-06-11"));
        assert_ne!(told("2026-06-11"), told("2026-07-11"));
    }
}
