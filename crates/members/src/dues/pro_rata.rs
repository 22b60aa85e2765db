//! Sharing an amount out over the days of a year.
//!
//! **The rounding rule.** What falls on the days up to a given one is counted from the first day of the year and rounded to
//! the smallest unit, half away from zero; what falls on a span is the difference of two such
//! figures. So however a year is cut up, its parts add up to the year to the cent.

use chrono::NaiveDate;
use vocabulary::Money;

/// The whole, in the unit in which fractions of a discount are counted: twelve decimals.
pub(super) const WHOLE: i128 = 1_000_000_000_000;

/// Days in a row, the first and the last included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub first: NaiveDate,
    /// The last day.
    pub last: NaiveDate,
}

impl Span {
    /// From one day to another; nothing if they are the wrong way round.
    #[must_use]
    pub fn new(first: NaiveDate, last: NaiveDate) -> Option<Self> {
        (first <= last).then_some(Self { first, last })
    }

    /// A calendar year; nothing where the calendar ends.
    #[must_use]
    pub fn year(year: i32) -> Option<Self> {
        Self::new(
            NaiveDate::from_ymd_opt(year, 1, 1)?,
            NaiveDate::from_ymd_opt(year, 12, 31)?,
        )
    }

    /// The days that are in both.
    #[must_use]
    pub fn within(self, other: Self) -> Option<Self> {
        Self::new(self.first.max(other.first), self.last.min(other.last))
    }

    /// The days from `since` until `until`, which may have no end, that are in it.
    #[must_use]
    pub fn part(self, since: NaiveDate, until: Option<NaiveDate>) -> Option<Self> {
        Self::new(
            self.first.max(since),
            until.map_or(self.last, |until| until.min(self.last)),
        )
    }

    /// How many days.
    #[must_use]
    pub fn days(self) -> i64 {
        (self.last - self.first).num_days() + 1
    }

    /// Whether a day is in it.
    #[must_use]
    pub fn has(self, day: NaiveDate) -> bool {
        (self.first..=self.last).contains(&day)
    }
}

/// What of `amount` a year falls on the days of `part`, which lie within `year`.
#[must_use]
pub fn share(amount: Money, part: Span, year: Span) -> Money {
    fraction(amount, WHOLE, part, year)
}

/// What of `fraction` (in units of [`WHOLE`]) of `amount` falls on the days of `part`.
pub(super) fn fraction(amount: Money, fraction: i128, part: Span, year: Span) -> Money {
    let until = |days: i64| {
        let exact = i128::from(amount.minor()) * fraction * i128::from(days);
        let whole = WHOLE * i128::from(year.days());
        (exact + exact.signum() * whole / 2) / whole
    };
    let before = (part.first - year.first).num_days();
    let minor = until(before + part.days()) - until(before);
    Money::new(
        i64::try_from(minor).expect("a part is no larger than the whole"),
        amount.currency(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use vocabulary::Currency::Eur;

    fn span(first: &str, last: &str) -> Span {
        Span::new(first.parse().unwrap(), last.parse().unwrap()).unwrap()
    }

    #[test]
    fn a_leap_year_has_a_day_more() {
        assert_eq!(Span::year(2028).unwrap().days(), 366);
        assert_eq!(Span::year(2026).unwrap().days(), 365);
        let year = Span::year(2026).unwrap();
        let july = span("2026-07-01", "2026-12-31");
        assert_eq!(july.days(), 184);
        assert_eq!(
            share(Money::new(100_000, Eur), july, year),
            Money::new(50_411, Eur)
        );
        assert_eq!(
            share(Money::new(100_000, Eur), year, year),
            Money::new(100_000, Eur)
        );
    }

    #[test]
    fn a_part_ends_with_the_year_and_begins_with_it() {
        let year = Span::year(2026).unwrap();
        let day = |text: &str| text.parse().unwrap();
        assert_eq!(year.part(day("2020-05-01"), None), Some(year));
        assert_eq!(
            year.part(day("2026-03-01"), Some(day("2026-03-01"))),
            Some(span("2026-03-01", "2026-03-01"))
        );
        assert_eq!(year.part(day("2027-01-01"), None), None);
    }

    proptest! {
        #[test]
        fn however_a_year_is_cut_its_parts_add_up_to_the_cent(
            minor in 0_i64..100_000_000_000, cuts in proptest::collection::btree_set(1_u64..365, 0..12),
            parts in 1_i128..=1_000_000, year in 2020_i32..2040,
        ) {
            let (amount, year) = (Money::new(minor, Eur), Span::year(year).unwrap());
            let part = parts * (WHOLE / 1_000_000);
            let mut first = year.first;
            let mut spans = Vec::new();
            for cut in cuts {
                let next = year.first + chrono::Days::new(cut);
                spans.push(Span::new(first, next.pred_opt().unwrap()).unwrap());
                first = next;
            }
            spans.push(Span::new(first, year.last).unwrap());

            let pieces: Vec<Money> = spans.iter().map(|span| fraction(amount, part, *span, year)).collect();

            prop_assert!(pieces.iter().all(|piece| !piece.is_negative()));
            prop_assert_eq!(Money::sum(Eur, pieces), Ok(fraction(amount, part, year, year)));
            if part == WHOLE {
                prop_assert_eq!(fraction(amount, part, year, year), amount);
            }
        }
    }
}
