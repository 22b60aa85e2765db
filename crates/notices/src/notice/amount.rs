//! Amounts, numbers with a unit, and lengths of time, as exactly as they were published.

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use vocabulary::{Currency, Money, MoneyError};

use super::code::Code;
use super::codes::DurationUnit;

/// An amount of money as published: with as many decimals as it has, perhaps negative, perhaps without a currency.
///
/// [`Amount::money`] makes it countable where it fits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Amount {
    /// The number, written as text in JSON so that no reader makes a floating-point number of it.
    pub amount: Decimal,
    /// The currency (ISO 4217).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Code<Currency>>,
}

/// A number with a unit: `1000` `HUR` (hours).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Quantity {
    /// The number.
    pub number: Decimal,
    /// The unit as published, mostly of UN/CEFACT Recommendation 20.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

/// A length of time, such as 24 months.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Duration {
    /// How many.
    pub number: Decimal,
    /// Of what.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Code<DurationUnit>>,
}

impl Amount {
    /// So much in `currency`.
    #[must_use]
    pub fn new(amount: Decimal, currency: impl Into<Code<Currency>>) -> Self {
        Self {
            amount,
            currency: Some(currency.into()),
        }
    }

    /// The amount as money that can be counted and compared; nothing if its currency is absent or unknown.
    ///
    /// # Errors
    /// If it has more decimals than its currency or is too large to be counted.
    pub fn money(&self) -> Option<Result<Money, MoneyError>> {
        let currency = *self.currency.as_ref()?.known()?;
        Some(Money::parse(&self.amount.to_string(), currency))
    }

    /// The number alone, if it is in this currency.
    #[must_use]
    pub fn in_currency(&self, currency: Currency) -> Option<Decimal> {
        (self.currency.as_ref()?.known()? == &currency).then_some(self.amount)
    }
}

impl Duration {
    /// About how many days it lasts, counting 30.4375 days to the month and 365.25 to the year (the mean of the Julian
    /// calendar); nothing if the unit is absent or unknown. For comparing with limits, leave a margin of some days.
    #[must_use]
    pub fn about_days(&self) -> Option<Decimal> {
        let days = match self.unit.as_ref()?.known()? {
            DurationUnit::Day => Decimal::ONE,
            DurationUnit::Week => Decimal::new(7, 0),
            DurationUnit::Month => Decimal::new(304_375, 4),
            DurationUnit::Year => Decimal::new(36_525, 2),
        };
        self.number.checked_mul(days)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amount(number: &str, currency: &str) -> Amount {
        Amount::new(number.parse().unwrap(), Code::read(currency))
    }

    #[test]
    fn an_amount_keeps_its_decimals_and_its_sign() {
        for number in ["1234.567", "-1", "9999999.90"] {
            let json = format!(r#"{{"amount":"{number}","currency":"EUR"}}"#);
            assert_eq!(serde_json::to_string(&amount(number, "EUR")).unwrap(), json);
            assert_eq!(
                serde_json::from_str::<Amount>(&json).unwrap(),
                amount(number, "EUR")
            );
        }
    }

    #[test]
    fn only_what_can_be_counted_is_money() {
        assert_eq!(
            amount("12.5", "EUR").money(),
            Some(Ok(Money::new(1250, Currency::Eur)))
        );
        assert!(
            amount("12.505", "EUR")
                .money()
                .is_some_and(|money| money.is_err())
        );
        assert_eq!(amount("12.5", "XOF").money(), None);
    }

    #[test]
    fn four_years_are_as_long_as_48_months() {
        let length = |number: i64, unit| Duration {
            number: number.into(),
            unit: Some(Code::Known(unit)),
        };
        assert_eq!(
            length(4, DurationUnit::Year).about_days(),
            length(48, DurationUnit::Month).about_days()
        );
    }
}
