//! The group says what it wants to reach: naming a common aim is the first duty of its members.

use super::{Case, Standing, Verdict};

pub(super) fn judge(case: &Case<'_>) -> Option<Verdict> {
    let (state, key) = if case.facts.aim_is_blank {
        (Standing::Broken, "health-aim-broken")
    } else {
        (Standing::Ok, "health-aim-ok")
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
    fn a_group_without_an_aim_breaks_it() {
        let with = |aim_is_blank| {
            let facts = Facts {
                aim_is_blank,
                ..facts()
            };
            found(Rule::Aim, &facts, &rules()).map(|(state, _)| state)
        };
        assert_eq!(with(true), Some(Standing::Broken));
        assert_eq!(with(false), Some(Standing::Ok));
    }
}
