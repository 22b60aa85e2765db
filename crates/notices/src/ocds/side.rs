//! One description of a release for both directions.
//!
//! What stands where in a release is said once, in functions over [`Side`]: with a writer they put a value under its name,
//! with a reader they take it from there. So the two directions cannot drift apart.

use rust_decimal::Decimal;
use vocabulary::{Currency, Language};

use crate::notice::code::List;
use crate::notice::{Amount, Code, Moment, Text};

/// The writing or the reading side of a description.
pub(super) trait Side: Sized {
    /// Whether it reads.
    const READS: bool;

    /// The language of the release, in which texts are that have none in their name.
    fn language(&self) -> Code<Language>;

    /// An object under `key`; it is left out when nothing is written into it, and not visited when it is not there.
    fn object(&mut self, key: &'static str, describe: impl FnOnce(&mut Self));

    /// A list of objects under `key`. `part` is what the model calls it, for the places of what is read.
    fn list<T: Default>(
        &mut self,
        key: &'static str,
        part: &'static str,
        items: &mut Vec<T>,
        describe: impl FnMut(&mut Self, &mut T),
    );

    /// What is described in `describe` belongs to this part of the model.
    fn part(&mut self, part: &'static str, describe: impl FnOnce(&mut Self));

    /// A string. Numbers are read as strings too, because identifiers may be either.
    fn string(&mut self, key: &'static str, value: &mut Option<String>);

    /// A list of strings.
    fn strings(&mut self, key: &'static str, values: &mut Vec<String>);

    /// A text: in the language of the release under `key`, in others under the key and the language (`title_fr`).
    fn text(&mut self, key: &'static str, value: &mut Text);

    /// Yes or no.
    fn flag(&mut self, key: &'static str, value: &mut Option<bool>);

    /// A number.
    fn decimal(&mut self, key: &'static str, value: &mut Option<Decimal>);

    /// A day or time.
    fn moment(&mut self, key: &'static str, value: &mut Option<Moment>);

    /// What is written for those who read the release, but is said elsewhere too, so that it is passed over in reading.
    fn only_written(&mut self, key: &'static str, write: impl FnOnce(&mut Self));

    /// Says that a code under `key` is on no list.
    fn unknown_code(&mut self, key: &'static str, code: &str, list: &str);

    /// Says that a number under `key` is none of the model.
    fn bad_number(&mut self, key: &'static str, number: Decimal);

    /// A whole number.
    fn integer(&mut self, key: &'static str, value: &mut Option<i64>) {
        let mut number = value.map(Decimal::from);
        self.decimal(key, &mut number);
        if Self::READS {
            *value = number.and_then(|number| {
                let whole = number
                    .is_integer()
                    .then(|| i64::try_from(number).ok())
                    .flatten();
                if whole.is_none() {
                    self.bad_number(key, number);
                }
                whole
            });
        }
    }

    /// A number of percent, which the standard has as a share of one.
    fn percent(&mut self, key: &'static str, value: &mut Option<Decimal>) {
        let mut share = value.map(|percent| percent / Decimal::ONE_HUNDRED);
        self.decimal(key, &mut share);
        if Self::READS {
            *value = share
                .and_then(|share| share.checked_mul(Decimal::ONE_HUNDRED))
                .map(|percent| percent.normalize());
        }
    }

    /// A code in the spelling of the standard, which is that of the model where `spellings` has none.
    fn code<T: List + PartialEq>(
        &mut self,
        key: &'static str,
        value: &mut Option<Code<T>>,
        spellings: &[(T, &'static str)],
    ) {
        let mut spelt = value.as_ref().map(|code| spell(code, spellings));
        self.string(key, &mut spelt);
        if Self::READS {
            *value = spelt.map(|spelt| self.known(key, &spelt, spellings));
        }
    }

    /// A list of such codes.
    fn codes<T: List + PartialEq>(
        &mut self,
        key: &'static str,
        values: &mut Vec<Code<T>>,
        spellings: &[(T, &'static str)],
    ) {
        let mut spelt = values.iter().map(|code| spell(code, spellings)).collect();
        self.strings(key, &mut spelt);
        if Self::READS {
            *values = spelt
                .iter()
                .map(|spelt| self.known(key, spelt, spellings))
                .collect();
        }
    }

    /// The code that is spelt so, with a warning if there is none.
    fn known<T: List>(
        &mut self,
        key: &'static str,
        spelt: &str,
        spellings: &[(T, &'static str)],
    ) -> Code<T> {
        let code = read_code(spelt, spellings);
        if !code.is_known() {
            self.unknown_code(key, spelt, T::NAME);
        }
        code
    }

    /// A `Value`: amount and currency.
    fn amount(&mut self, key: &'static str, value: &mut Option<Amount>) {
        self.object(key, |o| o.amount_here("amount", value));
    }

    /// An amount under `key` with the currency beside it.
    fn amount_here(&mut self, key: &'static str, value: &mut Option<Amount>) {
        let mut amount = value.as_ref().map(|value| value.amount);
        let mut currency = value.as_ref().and_then(|value| value.currency.clone());
        self.decimal(key, &mut amount);
        self.code::<Currency>("currency", &mut currency, &[]);
        if Self::READS {
            *value = amount.map(|amount| Amount { amount, currency });
        }
    }

    /// A string that is always the same. Other strings are passed over in reading.
    fn always(&mut self, key: &'static str, value: &str) {
        self.only_written(key, |o| o.string(key, &mut Some(value.to_owned())));
    }
}

/// How a code is spelt.
pub(super) fn spell<T: List + PartialEq>(
    code: &Code<T>,
    spellings: &[(T, &'static str)],
) -> String {
    let spelt = spellings.iter().find(|(known, _)| code == known);
    spelt.map_or_else(|| code.to_string(), |(_, spelling)| (*spelling).to_owned())
}

/// The code that is spelt so.
pub(super) fn read_code<T: List>(spelt: &str, spellings: &[(T, &'static str)]) -> Code<T> {
    match spellings.iter().find(|(_, spelling)| *spelling == spelt) {
        Some((code, _)) => Code::Known(code.clone()),
        None => Code::read(spelt),
    }
}
