//! One reader: sentences, dates, numbers and names in their language.

use std::cmp::Ordering;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use vocabulary::{Country, Language, Money, Percent};

use crate::{Arg, Catalogue, Value};

/// The sentences of one catalogue for someone who reads one language; `t` in templates.
///
/// ```html
/// <h1>{{ t.get("event-title") }}</h1>
/// <p>{{ t.one("event-places", "count", places) }}</p>
/// <p>{{ t.with("event-when", [("day", t.date(day).into()), ("place", place.as_str().into())]) }}</p>
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Texts {
    catalogue: &'static Catalogue,
    language: Language,
}

impl Texts {
    pub(crate) const fn new(catalogue: &'static Catalogue, language: Language) -> Self {
        Self {
            catalogue,
            language,
        }
    }

    /// The reader's language.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The sentence `key`. A key that exists nowhere is shown itself, and logged.
    pub fn get(&self, key: &str) -> String {
        self.catalogue.format(self.language, key, &[])
    }

    /// The sentence `key`, which mentions one value called `name`.
    pub fn one<'a>(&self, key: &str, name: &'a str, value: impl Into<Arg<'a>>) -> String {
        self.with(key, [(name, value.into())])
    }

    /// The sentence `key`, which mentions the values `args` by their names. Templates write the
    /// list without `&`: `t.with("key", [("count", count.into())])`.
    pub fn with<'a>(&self, key: &str, args: impl AsRef<[(&'a str, Arg<'a>)]>) -> String {
        self.catalogue.format(self.language, key, args.as_ref())
    }

    /// [`date`](crate::date): 27 March 2027.
    pub fn date(&self, day: impl Value<NaiveDate>) -> String {
        crate::date(day.value(), self.language)
    }

    /// [`date_short`](crate::date_short): 27 Mar 2027.
    pub fn date_short(&self, day: impl Value<NaiveDate>) -> String {
        crate::date_short(day.value(), self.language)
    }

    /// [`weekday_date`](crate::weekday_date): Saturday 27 March 2027.
    pub fn weekday_date(&self, day: impl Value<NaiveDate>) -> String {
        crate::weekday_date(day.value(), self.language)
    }

    /// [`weekday_short`](crate::weekday_short): Wed.
    pub fn weekday_short(&self, day: impl Value<NaiveDate>) -> String {
        crate::weekday_short(day.value(), self.language)
    }

    /// [`month_short`](crate::month_short): Oct.
    pub fn month_short(&self, day: impl Value<NaiveDate>) -> String {
        crate::month_short(day.value(), self.language)
    }

    /// [`month`](crate::month): October.
    pub fn month(&self, day: impl Value<NaiveDate>) -> String {
        crate::month(day.value(), self.language)
    }

    /// [`month_year`](crate::month_year): March 2027.
    pub fn month_year(&self, day: impl Value<NaiveDate>) -> String {
        crate::month_year(day.value(), self.language)
    }

    /// [`date_range`](crate::date_range): 23–25 October 2024.
    pub fn date_range(&self, first: impl Value<NaiveDate>, last: impl Value<NaiveDate>) -> String {
        crate::date_range(first.value(), last.value(), self.language)
    }

    /// [`time`](crate::time): 14:00.
    pub fn time(&self, time: impl Value<NaiveTime>) -> String {
        crate::time(time.value(), self.language)
    }

    /// [`time_range`](crate::time_range): 09:30–16:00.
    pub fn time_range(&self, from: impl Value<NaiveTime>, until: impl Value<NaiveTime>) -> String {
        crate::time_range(from.value(), until.value(), self.language)
    }

    /// [`moment`](crate::moment): 27 March 2027, 14:00 CET.
    pub fn moment(&self, at: impl Value<DateTime<Utc>>, zone: impl Value<Tz>) -> String {
        crate::moment(at.value(), zone.value(), self.language)
    }

    /// [`zone`](crate::zone): Brussels.
    pub fn zone(&self, zone: impl Value<Tz>) -> String {
        crate::zone(zone.value(), self.language)
    }

    /// [`zone_short`](crate::zone_short): CET.
    pub fn zone_short(&self, at: impl Value<DateTime<Utc>>, zone: impl Value<Tz>) -> String {
        crate::zone_short(at.value(), zone.value(), self.language)
    }

    /// [`number`](crate::number): 12,345.
    pub fn number(&self, number: impl Value<i64>) -> String {
        crate::number(number.value(), self.language)
    }

    /// [`decimal`](crate::decimal): 12.5, from 125 tenths.
    pub fn decimal(&self, units: impl Value<i64>, decimals: u8) -> String {
        crate::decimal(units.value(), decimals, self.language)
    }

    /// [`percent`](crate::percent): 45%.
    pub fn percent(&self, percent: impl Value<Percent>) -> String {
        crate::percent(percent.value(), self.language)
    }

    /// [`money`](crate::money): €1,250.00.
    pub fn money(&self, money: impl Value<Money>) -> String {
        crate::money(money.value(), self.language)
    }

    /// [`list`](crate::list): Finland, Belgium and Sweden.
    pub fn list(&self, items: impl AsRef<[String]>) -> String {
        crate::list(items.as_ref(), self.language)
    }

    /// [`bytes`](crate::bytes): 1.2 MB.
    pub fn bytes(&self, bytes: impl Value<i64>) -> String {
        crate::bytes(bytes.value(), self.language)
    }

    /// [`country_name`](crate::country_name): Finland.
    pub fn country(&self, country: impl Value<Country>) -> String {
        crate::country_name(country.value(), self.language)
    }

    /// [`language_name`](crate::language_name): Finnish.
    pub fn language_name(&self, language: impl Value<Language>) -> String {
        crate::language_name(language.value(), self.language)
    }

    /// [`compare`](crate::compare): the order of the reader's alphabet.
    pub fn compare(&self) -> impl Fn(&str, &str) -> Ordering + Copy + use<> {
        crate::compare(self.language)
    }
}
