//! Typed values of elements. What is empty is absent; what is not what it should be is warned of.

use std::borrow::Cow;
use std::str::FromStr;

use rust_decimal::Decimal;
use vocabulary::{Cpv, Currency, Language};

use super::node::Node;
use super::tag::Tag;
use crate::cpv;
use crate::notice::code::List;
use crate::notice::codes::DurationUnit;
use crate::notice::{Amount, Classification, Code, Duration, Id, Moment, Quantity, Text};
use crate::warning::WarningKind;

impl<'t> Node<'t> {
    fn warn(self, kind: WarningKind, detail: String) {
        if !self.document.is_translation() {
            self.document.warn(kind, self, detail);
        }
    }

    /// Its text, unless it is empty.
    pub(crate) fn filled(self) -> Option<Cow<'t, str>> {
        Some(self.text()).filter(|text| !text.is_empty())
    }

    /// The text of its child of that name.
    pub(crate) fn string(self, tag: Tag) -> Option<String> {
        self.child(tag)?.filled().map(Cow::into_owned)
    }

    /// The texts of its children of that name.
    pub(crate) fn strings(self, tag: Tag) -> Vec<String> {
        self.all(tag)
            .filter_map(|child| child.filled().map(Cow::into_owned))
            .collect()
    }

    /// The identifier in its child of that name.
    pub(crate) fn id(self, tag: Tag) -> Option<Id> {
        self.string(tag).map(Id::from)
    }

    /// Its own text as a code. A code that is on no list is kept and warned of.
    pub(crate) fn as_code<T: List>(self) -> Option<Code<T>> {
        let text = self.filled()?;
        Some(self.code_of(&text))
    }

    /// `text`, which stands at this node, as a code.
    pub(crate) fn code_of<T: List>(self, text: &str) -> Code<T> {
        let code = Code::read(text);
        if !code.is_known() {
            self.warn(
                WarningKind::UnknownCode,
                format!("{text:?} is not on the list {}", T::NAME),
            );
        }
        code
    }

    /// The code in its child of that name.
    pub(crate) fn code<T: List>(self, tag: Tag) -> Option<Code<T>> {
        self.child(tag)?.as_code()
    }

    /// The codes in its children of that name.
    pub(crate) fn codes<T: List>(self, tag: Tag) -> Vec<Code<T>> {
        self.all(tag).filter_map(Self::as_code).collect()
    }

    /// Its own text as a language.
    pub(crate) fn as_language(self) -> Option<Code<Language>> {
        let text = self.filled()?;
        let language = language(&text);
        if !language.is_known() && !is_three_capitals(&text) {
            self.warn(
                WarningKind::UnknownCode,
                format!("{text:?} is not the code of a language"),
            );
        }
        Some(language)
    }

    /// The text of its children of that name, each in the language that it says it is in.
    pub(crate) fn words(self, tag: Tag) -> Text {
        let mut words = Text::new();
        for child in self.all(tag) {
            child.add_to(&mut words);
        }
        words
    }

    /// Adds its own text to `words`, in the language that it says it is in.
    pub(crate) fn add_to(self, words: &mut Text) {
        let Some(text) = self.filled() else { return };
        let language = self
            .attribute("languageID")
            .filter(|code| !code.is_empty())
            .map_or_else(|| self.document.language(), |code| language(&code));
        words.add(language, text.into_owned());
    }

    /// Its own text as a number. A comma is read as a decimal point if there is only one and no point.
    pub(crate) fn as_decimal(self) -> Option<Decimal> {
        let text = self.filled()?;
        let number = decimal(&text);
        if number.is_none() {
            self.warn(WarningKind::BadNumber, format!("{text:?} is not a number"));
        }
        number
    }

    /// The number in its child of that name.
    pub(crate) fn decimal(self, tag: Tag) -> Option<Decimal> {
        self.child(tag)?.as_decimal()
    }

    /// Its own text as a whole number.
    pub(crate) fn as_integer(self) -> Option<i64> {
        let text = self.filled()?;
        let number = integer(&text);
        if number.is_none() {
            self.warn(
                WarningKind::BadNumber,
                format!("{text:?} is not a whole number"),
            );
        }
        number
    }

    /// The whole number in its child of that name.
    pub(crate) fn integer(self, tag: Tag) -> Option<i64> {
        self.child(tag)?.as_integer()
    }

    /// Its own text as yes or no.
    pub(crate) fn as_flag(self) -> Option<bool> {
        let text = self.filled()?;
        match &*text {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            other => {
                self.warn(
                    WarningKind::BadFlag,
                    format!("{other:?} is neither true nor false"),
                );
                None
            }
        }
    }

    /// Yes or no in its child of that name.
    pub(crate) fn flag(self, tag: Tag) -> Option<bool> {
        self.child(tag)?.as_flag()
    }

    /// The amount in its child of that name, in the currency of its `currencyID`.
    pub(crate) fn amount(self, tag: Tag) -> Option<Amount> {
        self.child(tag)?.as_amount("currencyID")
    }

    /// Its own text as an amount, in the currency of an attribute.
    pub(crate) fn as_amount(self, currency: &str) -> Option<Amount> {
        let amount = self.as_decimal()?;
        let currency = self
            .attribute(currency)
            .filter(|code| !code.is_empty())
            .map(|code| self.currency_of(&code));
        Some(Amount { amount, currency })
    }

    fn currency_of(self, code: &str) -> Code<Currency> {
        let currency = Code::read(code);
        if !currency.is_known() && !is_three_capitals(code) {
            self.warn(
                WarningKind::UnknownCode,
                format!("{code:?} is not the code of a currency"),
            );
        }
        currency
    }

    /// The length of time in its child of that name, in the unit of its `unitCode`.
    pub(crate) fn duration(self, tag: Tag) -> Option<Duration> {
        let node = self.child(tag)?;
        let number = node.as_decimal()?;
        let unit = node
            .attribute("unitCode")
            .filter(|code| !code.is_empty())
            .map(|code| node.code_of::<DurationUnit>(&code));
        Some(Duration { number, unit })
    }

    /// The number with a unit in its child of that name.
    pub(crate) fn quantity(self, tag: Tag) -> Option<Quantity> {
        let node = self.child(tag)?;
        let number = node.as_decimal()?;
        let unit = node
            .attribute("unitCode")
            .filter(|code| !code.is_empty())
            .map(Cow::into_owned);
        Some(Quantity { number, unit })
    }

    /// Its own text as a day or time.
    pub(crate) fn as_moment(self) -> Option<Moment> {
        let text = self.filled()?;
        self.moment_of(&text)
    }

    /// `text`, which stands at this node, as a day or time.
    pub(crate) fn moment_of(self, text: &str) -> Option<Moment> {
        let moment = Moment::from_str(text);
        if let Err(error) = &moment {
            self.warn(WarningKind::BadDate, error.to_string());
        }
        moment.ok()
    }

    /// The day in its child of that name.
    pub(crate) fn day(self, tag: Tag) -> Option<Moment> {
        self.child(tag)?.as_moment()
    }

    /// The day and the time in its children of these names. Without a time it is a day; a time without a day is warned of.
    pub(crate) fn moment(self, date: Tag, time: Tag) -> Option<Moment> {
        let date_node = self.child(date);
        let time_node = self.child(time);
        let date = date_node.and_then(Self::filled);
        let time = time_node.and_then(Self::filled);
        match (date_node, date, time_node, time) {
            (Some(date_node), Some(date), Some(time_node), Some(time)) => {
                Moment::of_parts(&date, &time).ok().or_else(|| {
                    // One of the two is wrong: keep the day if it is right.
                    let day = date_node.as_moment()?;
                    time_node.warn(
                        WarningKind::BadDate,
                        format!("{time:?} is not a time of day"),
                    );
                    Some(day)
                })
            }
            (Some(date_node), Some(_), _, _) => date_node.as_moment(),
            (_, None, Some(time_node), Some(time)) => {
                time_node.warn(
                    WarningKind::BadDate,
                    format!("the time {time:?} stands without a day"),
                );
                None
            }
            _ => None,
        }
    }

    /// Its own text as a classification of the Common Procurement Vocabulary.
    pub(crate) fn as_cpv(self) -> Option<Classification> {
        let text = self.filled()?;
        Some(Classification::of(self.cpv_of(&text)))
    }

    /// `text`, which stands at this node, as a code of the Common Procurement Vocabulary.
    pub(crate) fn cpv_of(self, text: &str) -> Code<Cpv> {
        let Ok((code, check_digit)) = Cpv::with_check_digit(text) else {
            return self.code_of(text);
        };
        if self.document.is_translation() {
            return Code::Known(code);
        }
        match (cpv::check_digit(code), check_digit) {
            (None, _) => {
                self.warn(
                    WarningKind::UnknownCpv,
                    format!("{text:?} is not in the vocabulary"),
                );
            }
            (Some(right), Some(digit)) if digit != right => {
                let detail = format!("the check digit of {text:?} should be {right}");
                self.warn(WarningKind::CheckDigit, detail);
            }
            _ => {}
        }
        Code::Known(code)
    }
}

/// Currencies and languages beyond those of Europe are not wrong, only unknown to the house: nothing to warn of.
fn is_three_capitals(code: &str) -> bool {
    code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// A language by its code of three letters or two. Others keep their code in small letters.
pub(crate) fn language(code: &str) -> Code<Language> {
    let code = code.trim();
    let known = if code.len() == 3 {
        Language::of_alpha3(code)
    } else {
        code.parse().ok()
    };
    known.map_or_else(|| Code::Other(code.to_ascii_lowercase()), Code::Known)
}

/// A number with a decimal point, or with one comma that can be nothing else.
pub(crate) fn decimal(text: &str) -> Option<Decimal> {
    let text = text.trim();
    Decimal::from_str_exact(text).ok().or_else(|| {
        if text.contains(['e', 'E']) {
            return Decimal::from_scientific(text).ok();
        }
        (text.matches(',').count() == 1 && !text.contains('.'))
            .then(|| Decimal::from_str_exact(&text.replace(',', ".")).ok())
            .flatten()
    })
}

/// A whole number, also if it is written `3.0`.
fn integer(text: &str) -> Option<i64> {
    text.parse().ok().or_else(|| {
        let number = decimal(text)?;
        number
            .is_integer()
            .then(|| i64::try_from(number).ok())
            .flatten()
    })
}
