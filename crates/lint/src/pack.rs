//! Packs: the figures and lists of a law as data, so that a country's users can add theirs without touching a rule.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use notices::notice::code::Code;
use notices::notice::codes::{LegalBasis, ProcedureType};
use serde::{Deserialize, Deserializer};
use vocabulary::{Country, Cpv, Currency};

use crate::configuration::levels;
use crate::rule::Level;
use crate::slip::{self, Slip};

/// What a law says, as far as rules count with it. All figures may be absent: then the law does not say, or another pack does.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Pack {
    /// Whose law it is: a country, or `EU` for all.
    pub country: Land,
    /// What it is called.
    pub title: String,
    /// When somebody last compared it with the law; nothing if nobody did.
    pub read: Option<NaiveDate>,
    /// Values from which the law applies.
    #[serde(default)]
    pub thresholds: Vec<Thresholds>,
    /// Shortest time limits.
    #[serde(default)]
    pub time_limits: Vec<TimeLimit>,
    /// Figures of single articles.
    #[serde(default)]
    pub limits: Vec<Limits>,
    /// Lists of services.
    #[serde(default)]
    pub services: Services,
    /// How loud rules are in this country, unless the configuration says otherwise.
    #[serde(default, deserialize_with = "levels")]
    pub levels: BTreeMap<String, Level>,
}

/// The Union, or one of its countries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Land {
    /// All of them.
    Union,
    /// One.
    Country(Country),
}

/// Values without tax from which the law applies.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Thresholds {
    /// First day.
    pub from: NaiveDate,
    /// Last day, unless they still hold.
    pub until: Option<NaiveDate>,
    /// The currency of the values.
    pub currency: Currency,
    /// Works.
    pub works: Option<u64>,
    /// Supplies and services of central government authorities.
    pub central: Option<u64>,
    /// Supplies and services of all other authorities.
    pub sub_central: Option<u64>,
    /// Supplies and services of utilities.
    pub utilities: Option<u64>,
    /// Social and other specific services.
    pub social: Option<u64>,
    /// The same, bought by utilities.
    pub social_utilities: Option<u64>,
    /// Concessions.
    pub concessions: Option<u64>,
    /// The act that sets them.
    pub source: Option<String>,
}

/// A shortest time limit in calendar days from the day the notice is sent.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TimeLimit {
    /// The law the procedure is under.
    #[serde(deserialize_with = "known")]
    pub law: LegalBasis,
    /// The procedure; all of that law without one.
    #[serde(default, deserialize_with = "known_or_none")]
    pub procedure: Option<ProcedureType>,
    /// Until when what must be sent.
    #[serde(rename = "for")]
    pub what: Awaited,
    /// Days if nothing shortens it.
    pub days: i64,
    /// Days if tenders may be sent electronically.
    pub electronic: Option<i64>,
    /// Days after prior information that shortens time limits.
    pub prior_information: Option<i64>,
    /// Days if it is accelerated for urgency.
    pub accelerated: Option<i64>,
    /// The article of the law.
    pub article: String,
}

/// What a time limit is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Awaited {
    /// Tenders.
    Tenders,
    /// Requests to participate.
    Requests,
}

/// Figures of single articles.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Limits {
    /// First day.
    pub from: Option<NaiveDate>,
    /// Last day.
    pub until: Option<NaiveDate>,
    /// A yearly turnover may be demanded of at most so many times the value.
    pub turnover_factor: Option<u32>,
    /// A framework agreement runs at most so many years.
    pub framework_years: Option<u32>,
    /// The same for utilities.
    pub framework_years_utilities: Option<u32>,
    /// A contract reserved for organisations with a public service mission runs at most so many years.
    pub reserved_mission_years: Option<u32>,
    /// A contract may grow by at most so many percent for additional or unforeseen needs.
    pub modification_percent: Option<u32>,
    /// A small modification is at most so many percent of a contract for supplies or services.
    pub small_modification_percent: Option<u32>,
    /// The same for works.
    pub small_modification_percent_works: Option<u32>,
    /// At least so many are invited in a restricted procedure.
    pub invited_restricted: Option<i64>,
    /// At least so many are invited in other procedures of several stages.
    pub invited_other: Option<i64>,
    /// An award is announced within so many days.
    pub award_notice_days: Option<i64>,
    /// A contract is concluded so many days after the decision was sent, or later.
    pub standstill_days: Option<i64>,
    /// Prior information shortens time limits if it was sent at least so many days before.
    pub prior_information_days: Option<i64>,
    /// And at most so many months before.
    pub prior_information_months: Option<u32>,
    /// Whether contracts have to be divided into lots, beyond giving reasons.
    pub duty_to_divide: Option<bool>,
    /// Whether subcontractors are paid directly by law.
    pub direct_payment: Option<bool>,
    /// A guarantee for a tender is at most so many percent of the value.
    pub guarantee_percent: Option<u32>,
}

/// Lists of services.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Services {
    /// Social and other specific services.
    #[serde(default)]
    pub light: Vec<Codes>,
    /// Those that may be reserved for organisations with a public service mission.
    #[serde(default)]
    pub mission: Vec<Codes>,
    /// What fits sheltered workshops and operators that integrate people, if a country lists it.
    #[serde(default)]
    pub sheltered: Vec<Codes>,
}

/// A code of the procurement vocabulary, or a range of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Codes {
    first: Cpv,
    last: Cpv,
}

impl Pack {
    /// Reads a pack.
    ///
    /// # Errors
    /// If it is not TOML of this shape, or about rules that do not exist.
    pub fn parse(text: &str) -> Result<Self, Slip> {
        slip::read(text)
    }
}

impl Codes {
    /// Whether it covers `code`. A single code covers finer ones too, except where it is a whole division: those lists that
    /// name a division name what they mean of it apart.
    #[must_use]
    pub fn cover(&self, code: Cpv) -> bool {
        if self.first == self.last && self.first != self.first.division() {
            return code.is_within(&self.first);
        }
        (self.first..=self.last).contains(&code)
    }
}

impl<'de> Deserialize<'de> for Codes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let (first, last) = text.split_once('-').unwrap_or((&text, &text));
        let code = |text: &str| text.trim().parse().map_err(serde::de::Error::custom);
        Ok(Self {
            first: code(first)?,
            last: code(last)?,
        })
    }
}

impl<'de> Deserialize<'de> for Land {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if text == "EU" {
            return Ok(Self::Union);
        }
        text.parse()
            .map(Self::Country)
            .map_err(serde::de::Error::custom)
    }
}

fn known<'de, D: Deserializer<'de>, T: notices::notice::code::List>(
    deserializer: D,
) -> Result<T, D::Error> {
    let text = String::deserialize(deserializer)?;
    Code::<T>::read(&text).known().cloned().ok_or_else(|| {
        serde::de::Error::custom(format!("\"{text}\" is not on the list {}", T::NAME))
    })
}

fn known_or_none<'de, D: Deserializer<'de>, T: notices::notice::code::List>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    known(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pack_with_a_misspelt_field_is_refused_with_its_place() {
        let text = "country = \"FI\"\ntitle = \"Act\"\nread = \"2026-01-01\"\n[[limits]]\nturnover-facto = 3\n";
        let error = Pack::parse(text).unwrap_err().to_string();
        assert!(
            error.starts_with("line 5, column 1: unknown field `turnover-facto`"),
            "{error}"
        );
    }

    #[test]
    fn a_pack_about_a_rule_that_does_not_exist_is_refused() {
        let text = "country = \"FI\"\ntitle = \"Act\"\nread = \"2026-01-01\"\n[levels]\nno-such-rule = \"deny\"\n";
        assert_eq!(
            Pack::parse(text).unwrap_err().to_string(),
            "line 5, column 1: there is no rule \"no-such-rule\"; \"guildhall lint --rules\" lists all"
        );
    }

    #[test]
    fn a_range_covers_what_lies_in_it_and_a_code_what_is_finer() {
        let codes = |text: &str| Codes::deserialize(toml::Value::from(text)).unwrap();
        let cpv = |code: &str| code.parse::<Cpv>().unwrap();
        assert!(codes("85000000-85323000").cover(cpv("85144100")));
        assert!(!codes("85000000-85323000").cover(cpv("90911200")));
        assert!(
            codes("55524000").cover(cpv("55524100")) && !codes("55524000").cover(cpv("55523000"))
        );
        assert!(
            codes("98000000").cover(cpv("98000000")) && !codes("98000000").cover(cpv("98310000"))
        );
    }
}
