//! The group asks no more of its members than the charter allows (Procura+: at most two days a year).
//!
//! Whoever is not within the group reads how it stands by this rule and not what the one member gave.
//!
//! What counts is the member that gave most since 1 January. From three quarters of the cap on it warns.

use super::{Case, Fact, Finding, Standing, Verdict};
use crate::rules::HOURS_A_DAY;

pub(super) fn judge(case: &Case<'_>) -> Option<Verdict> {
    let cap = i64::from(case.rules.effort_minutes()?);
    let most = case.facts.most_effort;
    let (state, key) = if most > cap {
        (Standing::Broken, "health-effort-broken")
    } else if most * 4 >= cap * 3 {
        (Standing::Warning, "health-effort-warning")
    } else {
        (Standing::Ok, "health-effort-ok")
    };
    Some(Verdict {
        state,
        key,
        facts: vec![
            ("most", Fact::TenthsOfDays(tenths_of_days(most))),
            ("cap", Fact::TenthsOfDays(tenths_of_days(cap))),
        ],
    })
}

pub(super) fn for_others(finding: Finding) -> Finding {
    Finding {
        facts: finding
            .facts
            .into_iter()
            .filter(|(name, _)| *name == "cap")
            .collect(),
        key: match finding.state {
            Standing::Ok => "health-effort-others-ok",
            Standing::Warning => "health-effort-others-warning",
            Standing::Broken => "health-effort-others-broken",
        },
        ..finding
    }
}

/// Minutes as tenths of days of work, rounded up: over the cap must not look like the cap.
pub(crate) fn tenths_of_days(minutes: i64) -> i64 {
    (minutes * 10 + i64::from(HOURS_A_DAY) * 60 - 1) / (i64::from(HOURS_A_DAY) * 60)
}

#[cfg(test)]
mod tests {
    use crate::health::sample::{day, facts, found, rules};
    use crate::health::{Facts, Rule, Standing, judge};

    #[test]
    fn more_than_two_days_break_it_and_a_day_and_a_half_warn() {
        let with = |hours: i64| {
            let facts = Facts {
                most_effort: hours * 60,
                ..facts()
            };
            found(Rule::Effort, &facts, &rules())
        };
        let state = |hours| with(hours).map(|(state, _)| state);
        assert_eq!(state(17), Some(Standing::Broken));
        assert_eq!(state(16), Some(Standing::Warning));
        assert_eq!(state(12), Some(Standing::Warning));
        assert_eq!(state(11), Some(Standing::Ok));
        let (_, text) = with(17).expect("a finding");
        assert_eq!(
            text,
            "One member has given 2.2 days this year; the charter allows 2.0."
        );
    }

    #[test]
    fn others_do_not_read_what_a_member_gave() {
        let told = |hours: i64| {
            let facts = Facts {
                most_effort: hours * 60,
                ..facts()
            };
            let findings = judge(&facts, 1, &rules(), day("2026-07-01"));
            let effort = findings.into_iter().find(|it| it.rule == Rule::Effort);
            let others = effort.expect("a finding").for_others();
            let t = crate::TEXTS.reader(vocabulary::Language::English);
            (
                others.state,
                others.text(&t),
                serde_json::Value::from(others.facts_as_json()),
            )
        };
        let cap = serde_json::json!({ "cap": 2.0 });
        assert_eq!(
            [told(11), told(12), told(17)],
            [
                (
                    Standing::Ok,
                    "No member has come close to the 2.0 days a year that the charter allows."
                        .into(),
                    cap.clone()
                ),
                (
                    Standing::Warning,
                    "One member has come close to the 2.0 days a year that the charter allows."
                        .into(),
                    cap.clone()
                ),
                (
                    Standing::Broken,
                    "One member has given more than the 2.0 days a year that the charter allows."
                        .into(),
                    cap
                ),
            ]
        );
    }
}
