//! The numbers of the lots of a notice, by which awards name them.

use std::collections::{HashMap, HashSet};

use crate::notice::Id;

/// The numbers of the lots that were read.
#[derive(Default)]
pub(super) struct LotNumbers {
    exact: HashSet<Id>,
    /// Without leading zeros; nothing where two lots differ in these only.
    bare: HashMap<String, Option<Id>>,
}

impl LotNumbers {
    /// Takes in the number of a lot, and tells whether it is the first lot of that number.
    pub(super) fn add(&mut self, id: &Id) -> bool {
        let is_new = self.exact.insert(id.clone());
        if is_new {
            self.bare
                .entry(bare(id).to_owned())
                .and_modify(|other| *other = None)
                .or_insert_with(|| Some(id.clone()));
        }
        is_new
    }

    /// The number of the lot that an award calls `id`: leading zeros do not count, if they are not all that differs.
    pub(super) fn find(&self, id: &Id) -> Option<&Id> {
        self.exact
            .get(id)
            .or_else(|| self.bare.get(bare(id))?.as_ref())
    }

    /// Whether no lot has a number.
    pub(super) fn are_none(&self) -> bool {
        self.exact.is_empty()
    }
}

fn bare(id: &Id) -> &str {
    id.trim_start_matches('0')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leading_zeros_do_not_count_unless_they_are_all_that_differs() {
        let mut numbers = LotNumbers::default();
        assert!(numbers.are_none());
        assert!(numbers.add(&"1".into()) && numbers.add(&"07".into()) && numbers.add(&"7".into()));
        assert!(!numbers.add(&"1".into()));

        let find = |number: &str| numbers.find(&number.into()).map(|id| id.to_string());
        assert_eq!(find("01").as_deref(), Some("1"));
        assert_eq!(find("7").as_deref(), Some("7"));
        assert_eq!(find("007"), None);
        assert_eq!(find("10"), None);
    }
}
