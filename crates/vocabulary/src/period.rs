//! From one day to another: validity of a rule, a membership, a school of trainings.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Whole days from the first to the last, both included, or from the first on without an end in sight.
///
/// In JSON `{"from":"2026-01-01","until":"2026-12-31"}`, with `null` for no end; as text `2026-01-01/2026-12-31` or
/// `2026-01-01/..` (ISO 8601).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Unchecked")]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
pub struct Period {
    /// The first day
    from: NaiveDate,
    /// The last day, included; without one the period has no end
    until: Option<NaiveDate>,
}

/// Why there is no such period.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PeriodError {
    #[error("a period cannot begin on {from} and end before, on {until}")]
    Order { from: NaiveDate, until: NaiveDate },
    #[error("\"{0}\" is not a period, such as \"2026-01-01/2026-12-31\" or \"2026-01-01/..\"")]
    Form(String),
}

impl Period {
    /// From the day `from` to the day `until`, both included, or without end.
    ///
    /// # Errors
    /// If `until` is before `from`.
    pub fn new(from: NaiveDate, until: impl Into<Option<NaiveDate>>) -> Result<Self, PeriodError> {
        match until.into() {
            Some(until) if until < from => Err(PeriodError::Order { from, until }),
            until => Ok(Self { from, until }),
        }
    }

    /// From the day `from` on, without end.
    #[must_use]
    pub const fn since(from: NaiveDate) -> Self {
        Self { from, until: None }
    }

    /// The first day.
    #[must_use]
    pub const fn from(&self) -> NaiveDate {
        self.from
    }

    /// The last day, which is still part of it; nothing if there is no end.
    #[must_use]
    pub const fn until(&self) -> Option<NaiveDate> {
        self.until
    }

    /// Whether `date` is one of its days.
    #[must_use]
    pub fn contains(&self, date: NaiveDate) -> bool {
        self.from <= date && self.until.is_none_or(|until| date <= until)
    }

    /// Whether there is a day in both.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.overlap(other).is_some()
    }

    /// The days that are in both, for charging part of a year.
    #[must_use]
    pub fn overlap(&self, other: &Self) -> Option<Self> {
        let until = match (self.until, other.until) {
            (Some(one), Some(two)) => Some(one.min(two)),
            (one, two) => one.or(two),
        };
        Self::new(self.from.max(other.from), until).ok()
    }

    /// How many days it has, counting the first and the last; nothing if there is no end.
    #[must_use]
    pub fn days(&self) -> Option<u64> {
        let until = self.until?;
        Some((until - self.from).num_days().unsigned_abs() + 1)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.until {
            Some(until) => write!(f, "{}/{until}", self.from),
            None => write!(f, "{}/..", self.from),
        }
    }
}

impl FromStr for Period {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let form = || PeriodError::Form(text.to_owned());
        let (from, until) = text.split_once('/').ok_or_else(form)?;
        let from = from.parse().map_err(|_| form())?;
        let until = match until {
            ".." => None,
            until => Some(until.parse().map_err(|_| form())?),
        };
        Self::new(from, until)
    }
}

/// The JSON form before anyone looked at the order.
#[derive(Deserialize)]
#[serde(
    deny_unknown_fields,
    expecting = "a period with its days `from` and `until`"
)]
struct Unchecked {
    from: NaiveDate,
    #[serde(default)]
    until: Option<NaiveDate>,
}

impl TryFrom<Unchecked> for Period {
    type Error = PeriodError;

    fn try_from(Unchecked { from, until }: Unchecked) -> Result<Self, Self::Error> {
        Self::new(from, until)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn period(text: &str) -> Period {
        text.parse().unwrap()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn both_ends_are_part_of_it() {
        let year = period("2026-01-01/2026-12-31");

        assert!(year.contains(day("2026-01-01")) && year.contains(day("2026-12-31")));
        assert!(!year.contains(day("2025-12-31")) && !year.contains(day("2027-01-01")));
        assert_eq!(year.days(), Some(365));
        assert_eq!(period("2028-02-29/2028-02-29").days(), Some(1));
    }

    #[test]
    fn without_an_end_it_goes_on() {
        let on = Period::since(day("2026-01-01"));

        assert!(on.contains(NaiveDate::MAX));
        assert_eq!((on.days(), on.until()), (None, None));
        assert_eq!(on, period("2026-01-01/.."));
    }

    #[test]
    fn meeting_on_one_day_is_overlapping_and_following_is_not() {
        let spring = period("2026-03-01/2026-05-31");

        assert_eq!(
            spring.overlap(&period("2026-05-31/..")),
            Some(period("2026-05-31/2026-05-31"))
        );
        assert_eq!(spring.overlap(&period("2026-06-01/..")), None);
    }

    #[test]
    fn an_end_before_the_beginning_is_refused_also_in_json() {
        assert_eq!(
            "2026-02-01/2026-01-31"
                .parse::<Period>()
                .unwrap_err()
                .to_string(),
            "a period cannot begin on 2026-02-01 and end before, on 2026-01-31"
        );
        assert!(
            serde_json::from_value::<Period>(
                json!({ "from": "2026-02-01", "until": "2026-01-31" })
            )
            .is_err()
        );
        for text in [
            "",
            "2026-01-01",
            "2026-01-01/",
            "2026-02-30/..",
            "../2026-01-01",
        ] {
            assert_eq!(text.parse::<Period>(), Err(PeriodError::Form(text.into())));
        }
    }

    #[test]
    fn json_names_both_days() {
        let json = json!({ "from": "2026-01-01", "until": null });

        assert_eq!(serde_json::to_value(period("2026-01-01/..")).unwrap(), json);
        assert_eq!(
            serde_json::from_value::<Period>(json).unwrap(),
            period("2026-01-01/..")
        );
        assert_eq!(
            serde_json::from_value::<Period>(json!({ "from": "2026-01-01" })).unwrap(),
            period("2026-01-01/..")
        );
    }

    fn any_day() -> impl Strategy<Value = NaiveDate> {
        // A few months only, so that days and periods often meet.
        (739_000_i32..739_100).prop_map(|day| NaiveDate::from_num_days_from_ce_opt(day).unwrap())
    }

    fn any_period() -> impl Strategy<Value = Period> {
        (any_day(), proptest::option::of(0_u64..60)).prop_map(|(from, days)| {
            Period::new(from, days.map(|days| from + chrono::Days::new(days))).unwrap()
        })
    }

    proptest! {
        #[test]
        fn text_and_json_bring_back_the_same_period(period in any_period()) {
            prop_assert_eq!(period.to_string().parse(), Ok(period));
            let json = serde_json::to_string(&period).unwrap();
            prop_assert_eq!(serde_json::from_str::<Period>(&json).unwrap(), period);
        }

        #[test]
        fn a_day_is_in_the_overlap_exactly_if_it_is_in_both(a in any_period(), b in any_period(), day in any_day()) {
            let in_overlap = a.overlap(&b).is_some_and(|overlap| overlap.contains(day));
            prop_assert_eq!(in_overlap, a.contains(day) && b.contains(day));
            prop_assert_eq!(a.overlap(&b), b.overlap(&a));
        }

        #[test]
        fn its_days_are_those_it_contains(period in any_period()) {
            let counted = period.from().iter_days().take(200).filter(|day| period.contains(*day)).count();
            prop_assert_eq!(period.days().unwrap_or(200), counted as u64);
        }
    }
}
