//! The term of the group goes on. It warns 60 days before the last day, which is time enough to extend
//! it, to hand over or to close.

use super::{Case, Fact, Standing, Verdict};

const AHEAD_DAYS: u64 = 60;

pub(super) fn judge(case: &Case<'_>) -> Option<Verdict> {
    let ends = case.facts.term_ends_on?;
    let (state, key) = if ends < case.today {
        (Standing::Broken, "health-term-broken")
    } else if case.is_within(ends, AHEAD_DAYS) {
        (Standing::Warning, "health-term-warning")
    } else {
        (Standing::Ok, "health-term-ok")
    };
    Some(Verdict {
        state,
        key,
        facts: vec![("ends", Fact::Day(ends))],
    })
}

#[cfg(test)]
mod tests {
    use crate::health::sample::{day, facts, found, rules};
    use crate::health::{Facts, Rule, Standing};

    #[test]
    fn a_term_warns_before_its_last_day_and_breaks_after_it() {
        let with = |ends: Option<&str>| {
            let facts = Facts {
                term_ends_on: ends.map(day),
                ..facts()
            };
            found(Rule::Term, &facts, &rules()).map(|(state, _)| state)
        };
        assert_eq!(with(Some("2026-06-30")), Some(Standing::Broken));
        assert_eq!(with(Some("2026-07-01")), Some(Standing::Warning));
        assert_eq!(with(Some("2026-08-30")), Some(Standing::Warning));
        assert_eq!(with(Some("2026-08-31")), Some(Standing::Ok));
        assert_eq!(with(None), None);
    }
}
