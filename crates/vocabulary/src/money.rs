//! Amounts of money, exact to the smallest coin.

use std::cmp::Ordering;
use std::fmt;
use std::num::NonZeroUsize;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::decimal::{self, DecimalError};
use crate::{Currency, Percent};

/// An amount in a currency, counted in its smallest unit (cents), which may be negative.
///
/// There is no floating-point number anywhere, and no way to add euro to kronor. Two amounts compare only in the same
/// currency. In columns it is two: the minor units as a 64-bit integer and the [`Currency`].
///
/// In JSON `{"amount":"1234.50","currency":"EUR"}`; as text `1234.50 EUR`, for machines. People read what the texts of
/// their language make of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct Money {
    minor: i64,
    currency: Currency,
}

/// Why there is no such amount of money.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    #[error("\"{0}\" is not an amount: digits and at most one decimal point, such as \"1234.50\"")]
    Amount(String),
    #[error("\"{amount}\" has more decimals than {currency} has: {}", .currency.minor_digits())]
    Decimals { amount: String, currency: Currency },
    #[error("\"{0}\" is not an amount and a currency, such as \"1234.50 EUR\"")]
    Form(String),
    #[error(transparent)]
    Currency(#[from] crate::CurrencyError),
    #[error("{0} and {1} are in different currencies and cannot be added up or compared")]
    Currencies(Money, Money),
    #[error("the amount is too large to be counted")]
    TooLarge,
    #[error("{0} cannot be shared out: no share is greater than nothing")]
    NoShares(Money),
}

impl Money {
    /// So many of the currency's smallest units: `Money::new(123_450, Currency::Eur)` is 1234.50 euro.
    #[must_use]
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Nothing, in `currency`.
    #[must_use]
    pub const fn zero(currency: Currency) -> Self {
        Self::new(0, currency)
    }

    /// Reads `1234.50`, `1234.5`, `1234` or `-0.05` as an amount in `currency`.
    ///
    /// # Errors
    /// If `amount` is not such a number, has more decimals than the currency, or is too large.
    pub fn parse(amount: &str, currency: Currency) -> Result<Self, MoneyError> {
        match decimal::read(amount, currency.minor_digits()) {
            Ok(minor) => Ok(Self::new(minor, currency)),
            Err(DecimalError::Form) => Err(MoneyError::Amount(amount.to_owned())),
            Err(DecimalError::Decimals) => Err(MoneyError::Decimals {
                amount: amount.to_owned(),
                currency,
            }),
            Err(DecimalError::Range) => Err(MoneyError::TooLarge),
        }
    }

    /// The amount in the currency's smallest unit.
    #[must_use]
    pub const fn minor(self) -> i64 {
        self.minor
    }

    /// The currency of the amount.
    #[must_use]
    pub const fn currency(self) -> Currency {
        self.currency
    }

    /// The amount alone, `1234.50`.
    #[must_use]
    pub fn amount(self) -> String {
        let mut amount = String::new();
        decimal::write(self.minor, self.currency.minor_digits(), &mut amount)
            .expect("a string takes any text");
        amount
    }

    /// Whether it is nothing.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.minor == 0
    }

    /// Whether it is less than nothing.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.minor < 0
    }

    /// This amount and `other` together.
    ///
    /// # Errors
    /// If the currencies differ or the sum is too large.
    pub fn plus(self, other: Self) -> Result<Self, MoneyError> {
        self.same_currency(other)?;
        self.checked(self.minor.checked_add(other.minor))
    }

    /// This amount less `other`.
    ///
    /// # Errors
    /// If the currencies differ or the difference is too large.
    pub fn minus(self, other: Self) -> Result<Self, MoneyError> {
        self.same_currency(other)?;
        self.checked(self.minor.checked_sub(other.minor))
    }

    /// This amount `factor` times.
    ///
    /// # Errors
    /// If the product is too large.
    pub fn times(self, factor: i64) -> Result<Self, MoneyError> {
        self.checked(self.minor.checked_mul(factor))
    }

    /// The same amount the other way, as a credit note writes it.
    ///
    /// # Errors
    /// If it is the one amount that has no opposite, the lowest that can be counted.
    pub fn negated(self) -> Result<Self, MoneyError> {
        self.checked(self.minor.checked_neg())
    }

    /// All of `amounts` added up, in `currency` even if there are none.
    ///
    /// # Errors
    /// If one of them is in another currency or the sum is too large.
    pub fn sum(
        currency: Currency,
        amounts: impl IntoIterator<Item = Self>,
    ) -> Result<Self, MoneyError> {
        amounts
            .into_iter()
            .try_fold(Self::zero(currency), Self::plus)
    }

    /// So many percent of the amount, rounded to the nearest smallest unit; exactly half a unit is rounded away from
    /// zero (2.5 cents are 3 cents), which is what people do on paper and treats a credit note like its invoice.
    ///
    /// # Errors
    /// If the result is too large.
    pub fn percent(self, percent: Percent) -> Result<Self, MoneyError> {
        const WHOLE: i128 = Percent::HUNDRED.parts_per_million() as i128;
        let exact = i128::from(self.minor) * i128::from(percent.parts_per_million());
        let rounded = (exact + exact.signum() * WHOLE / 2) / WHOLE; // division cuts towards zero
        self.checked(i64::try_from(rounded).ok())
    }

    /// The amount in `parts` parts as equal as they can be, which add up to it exactly. The parts that are one smallest
    /// unit larger come first.
    #[must_use]
    pub fn split(self, parts: NonZeroUsize) -> Vec<Self> {
        self.allocate(&vec![1; parts.get()])
            .expect("shares of one each can always be dealt")
    }

    /// The amount shared out in the proportion of `shares`; the results add up to it exactly. What is left after cutting
    /// each down to whole units goes, unit by unit, to those who lost most by the cut, the earlier first.
    ///
    /// # Errors
    /// If there are no shares, or all of them are zero.
    pub fn allocate(self, shares: &[u32]) -> Result<Vec<Self>, MoneyError> {
        let total: i128 = shares.iter().copied().map(i128::from).sum();
        if total == 0 {
            return Err(MoneyError::NoShares(self));
        }
        let exact = |share: &u32| i128::from(self.minor) * i128::from(*share);
        // Cutting is towards zero, and cut and lost have the sign of the amount.
        let mut minors: Vec<i128> = shares.iter().map(|share| exact(share) / total).collect();
        let lost: Vec<i128> = shares
            .iter()
            .map(|share| (exact(share) % total).abs())
            .collect();

        let left = i128::from(self.minor) - minors.iter().sum::<i128>();
        let mut by_loss: Vec<usize> = (0..shares.len()).collect();
        by_loss.sort_by_key(|&nth| std::cmp::Reverse(lost[nth]));
        // Fewer units are left than there are shares that lost something, so each gets at most one.
        for nth in by_loss.into_iter().zip(0..left.abs()).map(|(nth, _)| nth) {
            minors[nth] += left.signum();
        }
        Ok(minors
            .into_iter()
            .map(|minor| {
                Self::new(
                    i64::try_from(minor).expect("a share is no larger than the whole"),
                    self.currency,
                )
            })
            .collect())
    }

    fn same_currency(self, other: Self) -> Result<(), MoneyError> {
        if self.currency == other.currency {
            Ok(())
        } else {
            Err(MoneyError::Currencies(self, other))
        }
    }

    fn checked(self, minor: Option<i64>) -> Result<Self, MoneyError> {
        minor
            .map(|minor| Self::new(minor, self.currency))
            .ok_or(MoneyError::TooLarge)
    }
}

/// Amounts in different currencies are neither more nor less nor equal.
impl PartialOrd for Money {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        (self.currency == other.currency).then(|| self.minor.cmp(&other.minor))
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        decimal::write(self.minor, self.currency.minor_digits(), f)?;
        write!(f, " {}", self.currency)
    }
}

/// Reads what `Display` writes: `1234.50 EUR`.
impl FromStr for Money {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (amount, currency) = text
            .split_once(' ')
            .ok_or_else(|| MoneyError::Form(text.to_owned()))?;
        Self::parse(amount, currency.parse()?)
    }
}

/// The JSON form. The amount is text, because many readers of JSON turn numbers into floating-point ones.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(
    deny_unknown_fields,
    expecting = "money as an `amount` and a `currency`"
)]
struct Written {
    /// The amount with a decimal point and all decimals of the currency
    #[cfg_attr(
        feature = "utoipa",
        schema(pattern = "^-?[0-9]+(\\.[0-9]+)?$", example = "1234.50")
    )]
    amount: String,
    #[cfg_attr(feature = "utoipa", schema(inline))]
    currency: Currency,
}

impl From<Money> for Written {
    fn from(money: Money) -> Self {
        Self {
            amount: money.amount(),
            currency: money.currency,
        }
    }
}

impl TryFrom<Written> for Money {
    type Error = MoneyError;

    fn try_from(written: Written) -> Result<Self, Self::Error> {
        Self::parse(&written.amount, written.currency)
    }
}

#[cfg(feature = "utoipa")]
impl utoipa::PartialSchema for Money {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        Written::schema()
    }
}

#[cfg(feature = "utoipa")]
impl utoipa::ToSchema for Money {}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::Currency::{Eur, Isk, Sek};

    fn money(text: &str) -> Money {
        text.parse().unwrap()
    }

    fn percent(text: &str) -> Percent {
        text.parse().unwrap()
    }

    #[test]
    fn an_amount_is_written_with_the_decimals_of_its_currency() {
        assert_eq!(Money::new(123_450, Eur).to_string(), "1234.50 EUR");
        assert_eq!(Money::new(-5, Eur).to_string(), "-0.05 EUR");
        assert_eq!(Money::new(1234, Isk).to_string(), "1234 ISK");
        assert_eq!(Money::parse("1234.5", Eur), Ok(Money::new(123_450, Eur)));
    }

    #[test]
    fn what_is_no_amount_is_refused_for_what_is_wrong() {
        let refusal = |text: &str| text.parse::<Money>().unwrap_err().to_string();

        assert_eq!(
            refusal("12"),
            "\"12\" is not an amount and a currency, such as \"1234.50 EUR\""
        );
        assert_eq!(
            refusal("1.2.3 EUR"),
            "\"1.2.3\" is not an amount: digits and at most one decimal point, such as \"1234.50\""
        );
        assert_eq!(
            refusal("1.005 EUR"),
            "\"1.005\" has more decimals than EUR has: 2"
        );
        assert_eq!(
            refusal("1.00 ECU"),
            "\"ECU\" is not the code of a currency known here, such as \"EUR\""
        );
        assert_eq!(
            refusal("99999999999999999999 EUR"),
            "the amount is too large to be counted"
        );
    }

    #[test]
    fn euro_and_kronor_neither_add_up_nor_compare() {
        let (euro, kronor) = (money("1.00 EUR"), money("1.00 SEK"));

        assert_eq!(
            euro.plus(kronor).unwrap_err().to_string(),
            "1.00 EUR and 1.00 SEK are in different currencies and cannot be added up or compared"
        );
        assert_eq!(euro.partial_cmp(&kronor), None);
        assert_eq!(Money::sum(Sek, [kronor, kronor]), Ok(money("2.00 SEK")));
        assert!(Money::sum(Sek, [kronor, euro]).is_err());
    }

    #[test]
    fn an_amount_that_cannot_be_counted_is_an_error() {
        let most = Money::new(i64::MAX, Eur);
        let least = Money::new(i64::MIN, Eur);

        assert_eq!(most.plus(Money::new(1, Eur)), Err(MoneyError::TooLarge));
        assert_eq!(least.minus(Money::new(1, Eur)), Err(MoneyError::TooLarge));
        assert_eq!(least.negated(), Err(MoneyError::TooLarge));
        assert_eq!(most.times(2), Err(MoneyError::TooLarge));
        assert_eq!(most.percent(Percent::whole(101)), Err(MoneyError::TooLarge));
        assert_eq!(most.percent(Percent::HUNDRED), Ok(most));
    }

    #[test]
    fn half_a_cent_is_rounded_away_from_zero() {
        for (amount, of, result) in [
            ("3000000.00 EUR", "1.05", "31500.00 EUR"),
            ("0.05 EUR", "50", "0.03 EUR"),
            ("-0.05 EUR", "50", "-0.03 EUR"),
            ("0.05 EUR", "49.9999", "0.02 EUR"),
            ("1000.00 EUR", "0.055", "0.55 EUR"),
            ("5 ISK", "10", "1 ISK"),
        ] {
            assert_eq!(
                money(amount).percent(percent(of)),
                Ok(money(result)),
                "{of} % of {amount}"
            );
        }
    }

    #[test]
    fn a_split_gives_the_odd_cents_to_the_first() {
        let thirds = money("100.00 EUR").split(NonZeroUsize::new(3).unwrap());
        assert_eq!(thirds, ["33.34 EUR", "33.33 EUR", "33.33 EUR"].map(money));

        let back = money("-0.02 EUR").split(NonZeroUsize::new(3).unwrap());
        assert_eq!(back, ["-0.01 EUR", "-0.01 EUR", "0.00 EUR"].map(money));
    }

    #[test]
    fn an_odd_cent_goes_to_who_lost_most_by_the_cut() {
        assert_eq!(
            money("1.00 EUR").allocate(&[1, 0, 6]),
            Ok(["0.14 EUR", "0.00 EUR", "0.86 EUR"].map(money).to_vec())
        );
        assert_eq!(
            money("1.00 EUR").allocate(&[0, 0]),
            Err(MoneyError::NoShares(money("1.00 EUR")))
        );
        assert_eq!(
            money("1.00 EUR").allocate(&[]),
            Err(MoneyError::NoShares(money("1.00 EUR")))
        );
    }

    #[test]
    fn json_holds_the_amount_as_text() {
        let json = json!({ "amount": "1234.50", "currency": "EUR" });

        assert_eq!(serde_json::to_value(money("1234.50 EUR")).unwrap(), json);
        assert_eq!(
            serde_json::from_value::<Money>(json).unwrap(),
            money("1234.50 EUR")
        );
        assert!(
            serde_json::from_value::<Money>(json!({ "amount": 1234.5, "currency": "EUR" }))
                .is_err()
        );
    }

    fn any_money() -> impl Strategy<Value = Money> {
        (
            any::<i64>(),
            proptest::sample::select(Currency::ALL.to_vec()),
        )
            .prop_map(|(minor, currency)| Money::new(minor, currency))
    }

    proptest! {
        #[test]
        fn text_and_json_bring_back_the_same_amount(money in any_money()) {
            prop_assert_eq!(money.to_string().parse(), Ok(money));
            let json = serde_json::to_string(&money).unwrap();
            prop_assert_eq!(serde_json::from_str::<Money>(&json).unwrap(), money);
        }

        #[test]
        fn what_is_added_can_be_taken_away(a: i64, b: i64) {
            let (a, b) = (Money::new(a, Eur), Money::new(b, Eur));
            match a.plus(b) {
                Ok(sum) => prop_assert_eq!(sum.minus(b), Ok(a)),
                Err(error) => prop_assert_eq!(error, MoneyError::TooLarge),
            }
        }

        #[test]
        fn shares_add_up_to_the_whole_and_are_at_most_a_unit_off(
            money in any_money(), shares in proptest::collection::vec(0_u32..10_000, 1..30)
        ) {
            prop_assume!(shares.iter().any(|share| *share > 0));
            let total: i128 = shares.iter().copied().map(i128::from).sum();

            let parts = money.allocate(&shares).unwrap();

            prop_assert_eq!(parts.iter().map(|part| i128::from(part.minor())).sum::<i128>(), i128::from(money.minor()));
            for (part, share) in parts.iter().zip(&shares) {
                let off = i128::from(part.minor()) * total - i128::from(money.minor()) * i128::from(*share);
                prop_assert!(off.abs() < total, "{} for {} of {}", part, share, total);
            }
        }

        #[test]
        fn equal_parts_differ_by_a_unit_at_most_and_the_larger_come_first(
            minor: i64, parts in 1_usize..40
        ) {
            let parts = Money::new(minor, Eur).split(NonZeroUsize::new(parts).unwrap());

            prop_assert!(parts.is_sorted_by_key(|part| std::cmp::Reverse(part.minor().abs())));
            let (first, last) = (parts[0].minor(), parts[parts.len() - 1].minor());
            prop_assert!((first - last).abs() <= 1);
        }

        #[test]
        fn a_percentage_is_off_by_half_a_unit_at_most_and_the_same_for_credit_and_debt(
            minor in -1_000_000_000_000_i64..1_000_000_000_000, parts in 0_i64..2_000_000
        ) {
            let (debt, percent) = (Money::new(minor, Eur), Percent::from_parts_per_million(parts));

            let fee = debt.percent(percent).unwrap();

            let off = i128::from(fee.minor()) * 1_000_000 - i128::from(minor) * i128::from(parts);
            prop_assert!(off.abs() <= 500_000);
            prop_assert_eq!(debt.negated().unwrap().percent(percent), fee.negated());
        }
    }
}
