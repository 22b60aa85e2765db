//! Enough different organisations take part.
//!
//! The charter names a minimum of organisations (Procura+ Interest Groups: three participants with a
//! shared interest). Observers commit to nothing and do not count. With exactly the minimum the next
//! one who leaves breaks the rule: that is a warning.

use super::{Case, Fact, Standing, Verdict};

pub(super) fn judge(case: &Case<'_>) -> Option<Verdict> {
    let minimum = i64::from(case.rules.members_min);
    let members = case.facts.members;
    let (state, key) = match members {
        few if few < minimum => (Standing::Broken, "health-members-broken"),
        just if just == minimum && minimum > 1 => (Standing::Warning, "health-members-warning"),
        _ => (Standing::Ok, "health-members-ok"),
    };
    Some(Verdict {
        state,
        key,
        facts: vec![
            ("members", Fact::Count(members)),
            ("minimum", Fact::Count(minimum)),
        ],
    })
}

#[cfg(test)]
mod tests {
    use crate::health::sample::{facts, found, rules};
    use crate::health::{Facts, Rule, Standing};

    #[test]
    fn fewer_than_the_minimum_break_it_and_just_enough_warn() {
        let with = |members| {
            let facts = Facts { members, ..facts() };
            found(Rule::Members, &facts, &rules()).map(|(state, _)| state)
        };
        assert_eq!(with(2), Some(Standing::Broken));
        assert_eq!(with(3), Some(Standing::Warning));
        assert_eq!(with(4), Some(Standing::Ok));
    }
}
