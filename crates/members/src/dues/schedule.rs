//! A schedule of dues: what a network asks of its members in a year, as dated data.
//!
//! A file, the database and the API know it in one form ([`Schedule`] reads and writes itself): a
//! name and a version, the day from which it is in force, what dues are measured by, bands with an
//! amount or a percentage each, and what is added or taken off on which condition.

mod figure;
mod name;
mod written;

pub(crate) use figure::Figure;
pub use name::Name;
pub use written::Malformed;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use vocabulary::{Currency, Money, Percent, Slug};

/// What a network asks of its members, from a day on.
///
/// ```toml
/// network = "procura-plus"
/// name = "Participant fee"
/// version = "2026"
/// valid-from = 2026-01-01
/// currency = "EUR"
/// basis = "employees"
///
/// [[band]]
/// name = "A"
/// up-to = 500
/// amount = 500
///
/// [[band]]
/// name = "B"
/// above = 500
/// amount = 1000
///
/// [[discount]]
/// condition = "facilitator"
/// name = { en = "Facilitator of an Interest Group", nl = "Trekker van een interessegroep" }
/// percent = 50
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "written::Written", into = "written::Written")]
pub struct Schedule {
    /// Whose it is.
    pub network: Slug,
    /// What it is called; versions of the same schedule share it in some language.
    pub name: Name,
    /// Which version: a year, a number.
    pub version: String,
    /// The first day on which it holds, until a later version does.
    pub valid_from: NaiveDate,
    /// In what it asks.
    pub currency: Currency,
    /// By what dues are measured.
    pub basis: Basis,
    /// Names of the tiers that pay by it, in the original language; empty means all.
    pub tiers: Vec<String>,
    /// Whether those who belong through a consortium pay too.
    pub affiliates: bool,
    /// Whether the fee of somebody who belongs for a part of the year is shared out by day.
    pub pro_rata: ProRata,
    /// What becomes of several discounts on the same day. Must be said where there are several.
    pub stacking: Option<Stacking>,
    /// A remark that is shown with the table.
    pub note: String,
    /// The bands, from the lowest on.
    pub bands: Vec<Band>,
    /// What is added on a condition.
    pub supplements: Vec<Supplement>,
    /// What is taken off on a condition.
    pub discounts: Vec<Discount>,
}

store::choice! {
    /// By what dues are measured.
    pub enum Basis {
        /// By the number of people that an organisation employs.
        Employees = "employees" => "dues-basis-employees",
        /// By what it spends in a year on what the network is about.
        Spend = "spend" => "dues-basis-spend",
        /// By nothing: everybody pays the same.
        Flat = "flat" => "dues-basis-flat",
    }
}

store::choice! {
    /// Whether a part of a year costs a part of the fee.
    pub enum ProRata {
        /// For each day as much as for every other.
        Day = "day" => "dues-pro-rata-day",
        /// Whoever belongs on one day pays for the year.
        None = "none" => "dues-pro-rata-none",
    }
}

store::choice! {
    /// What becomes of several discounts on the same day.
    pub enum Stacking {
        /// Only the highest counts.
        BestOnly = "best-only" => "dues-stacking-best-only",
        /// Their percentages are added up, to 100 at most.
        Additive = "additive" => "dues-stacking-additive",
        /// Each takes its percentage of what the ones before it left.
        Multiplicative = "multiplicative" => "dues-stacking-multiplicative",
    }
}

/// Those from one figure to another, and what they pay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    /// What it is called: `A`.
    pub name: String,
    /// It begins above this: a count of employees, or a spend in the smallest unit of the currency.
    /// The lowest band begins at nothing and takes nothing in.
    pub above: i64,
    /// It ends with this, included; empty where it has no end.
    pub up_to: Option<i64>,
    /// What is paid in it.
    pub rate: Rate,
}

/// What is paid in a band.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rate {
    /// An amount.
    Fixed(Money),
    /// A percentage of the spend, within bounds.
    Share {
        /// How much of the spend.
        percent: Percent,
        /// No less than this.
        floor: Option<Money>,
        /// No more than this.
        cap: Option<Money>,
    },
}

/// Something that is added for each time that a condition holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Supplement {
    /// The word of the condition: `extra-department`.
    pub condition: Slug,
    /// What people call it.
    pub name: Name,
    /// What each costs in a year.
    pub amount: Money,
}

/// Something that is taken off the fee while a condition holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Discount {
    /// The word of the condition: `iclei-member`, `facilitator`.
    pub condition: Slug,
    /// What people call it.
    pub name: Name,
    /// How much of the fee.
    pub percent: Percent,
    /// By day for the time served, or for the whole time if it holds on its first day.
    pub pro_rata: ProRata,
}

impl Schedule {
    /// The band of a figure of the basis, where one is.
    #[must_use]
    pub fn band_of(&self, figure: i64) -> Option<&Band> {
        self.bands.iter().find(|band| band.takes(figure))
    }

    /// The conditions that change what is paid: their words and names, supplements first.
    pub fn conditions(&self) -> impl Iterator<Item = (&str, &Name)> {
        let supplements = self
            .supplements
            .iter()
            .map(|it| (it.condition.as_str(), &it.name));
        let discounts = self
            .discounts
            .iter()
            .map(|it| (it.condition.as_str(), &it.name));
        supplements.chain(discounts)
    }

    /// A figure of the basis as an amount, where the basis is money.
    #[must_use]
    pub fn money(&self, figure: i64) -> Money {
        Money::new(figure, self.currency)
    }
}

impl Band {
    /// Whether a figure of the basis lies in it.
    #[must_use]
    pub fn takes(&self, figure: i64) -> bool {
        (figure > self.above || (self.above == 0 && figure == 0))
            && self.up_to.is_none_or(|up_to| figure <= up_to)
    }
}

impl Rate {
    /// What is paid for `spend` in smallest units; a fixed amount does not ask for it.
    ///
    /// # Errors
    /// When the amount is too large to be counted.
    pub fn of(&self, spend: Money) -> Result<Money, vocabulary::MoneyError> {
        Ok(match *self {
            Self::Fixed(amount) => amount,
            Self::Share {
                percent,
                floor,
                cap,
            } => {
                let exact = spend.percent(percent)?.minor();
                let raised = floor.map_or(exact, |floor| exact.max(floor.minor()));
                let bound = cap.map_or(raised, |cap| raised.min(cap.minor()));
                Money::new(bound, spend.currency())
            }
        })
    }
}
