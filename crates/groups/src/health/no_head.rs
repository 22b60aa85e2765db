//! Somebody heads the group.
//!
//! The organisation with the role of leader heads it; where that organisation names nobody, there is a
//! head on paper only: that is a warning.

use super::{Case, Standing, Verdict};

pub(super) fn judge(case: &Case<'_>) -> Option<Verdict> {
    let (state, key) = match (case.facts.has_head, case.facts.head_is_named) {
        (false, _) => (Standing::Broken, "health-head-broken"),
        (true, false) => (Standing::Warning, "health-head-warning"),
        (true, true) => (Standing::Ok, "health-head-ok"),
    };
    Some(Verdict {
        state,
        key,
        facts: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use crate::health::sample::{facts, found, rules};
    use crate::health::{Facts, Rule, Standing};

    #[test]
    fn a_vacant_head_breaks_it_and_a_nameless_one_warns() {
        let with = |has_head, head_is_named| {
            let facts = Facts {
                has_head,
                head_is_named,
                ..facts()
            };
            found(Rule::Head, &facts, &rules()).map(|(state, _)| state)
        };
        assert_eq!(with(false, false), Some(Standing::Broken));
        assert_eq!(with(true, false), Some(Standing::Warning));
        assert_eq!(with(true, true), Some(Standing::Ok));
    }
}
