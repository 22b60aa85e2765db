//! A schedule as it stands in a file: figures as people write them, read into exact ones.

use super::figure::{Day, Figure};
use super::{Band, Basis, Discount, Name, ProRata, Rate, Schedule, Stacking, Supplement};
use serde::{Deserialize, Serialize};
use vocabulary::{Currency, Money, MoneyError, Percent, PercentError, Slug};

/// The most bands, supplements or discounts: whoever writes more has made a mistake.
const MOST: usize = 200;

/// The form of a file. An unknown key is an error, because a mistyped `cap` would cost money.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Written {
    network: Slug,
    name: Name,
    version: String,
    valid_from: Day,
    currency: Currency,
    basis: Basis,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    tiers: Vec<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    affiliates: bool,
    #[serde(default = "by_day")]
    pro_rata: ProRata,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    stacking: Option<Stacking>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    note: String,
    #[serde(default)]
    band: Vec<WrittenBand>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    supplement: Vec<WrittenSupplement>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    discount: Vec<WrittenDiscount>,
}

fn by_day() -> ProRata {
    ProRata::Day
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct WrittenBand {
    name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    above: Option<Figure>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    up_to: Option<Figure>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    amount: Option<Figure>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    percent: Option<Figure>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    floor: Option<Figure>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cap: Option<Figure>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct WrittenSupplement {
    condition: Slug,
    name: Name,
    amount: Figure,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct WrittenDiscount {
    condition: Slug,
    name: Name,
    percent: Figure,
    #[serde(default = "by_day")]
    pro_rata: ProRata,
}

/// Why a file is no schedule: not what it says, but how it says it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Malformed {
    #[error("{at}: {fault}")]
    Amount { at: String, fault: MoneyError },
    #[error("{at}: {fault}")]
    Percent { at: String, fault: PercentError },
    #[error("{at}: \"{figure}\" is not a whole number of employees")]
    Employees { at: String, figure: String },
    #[error("band {0} needs either an amount or a percent, and not both")]
    Rate(String),
    #[error("band {0} has an amount, so a floor or a cap says nothing")]
    Bounds(String),
    #[error("band {0} asks for a percentage, and only a spend has one: the basis is {1}")]
    NoSpend(String, Basis),
    #[error("the {0} needs a name")]
    Nameless(&'static str),
    #[error("there are more than {MOST} of one kind")]
    TooMany,
}

impl Written {
    fn figure(&self, at: &str, figure: &Figure) -> Result<i64, Malformed> {
        if self.basis == Basis::Spend {
            return Ok(self.money(at, figure)?.minor());
        }
        figure.0.parse().map_err(|_| Malformed::Employees {
            at: at.to_owned(),
            figure: figure.0.clone(),
        })
    }

    fn money(&self, at: &str, figure: &Figure) -> Result<Money, Malformed> {
        Money::parse(&figure.0, self.currency).map_err(|fault| Malformed::Amount {
            at: at.to_owned(),
            fault,
        })
    }

    fn band(&self, band: &WrittenBand) -> Result<Band, Malformed> {
        let name = named("band", &band.name)?;
        let at = |key: &str| format!("band {name}, {key}");
        let money = |key: &str, figure: &Option<Figure>| {
            let read = |figure: &Figure| self.money(&at(key), figure);
            figure.as_ref().map(read).transpose()
        };
        let edge = |key: &str, figure: &Option<Figure>| {
            let read = |figure: &Figure| self.figure(&at(key), figure);
            figure.as_ref().map(read).transpose()
        };
        let (floor, cap) = (money("floor", &band.floor)?, money("cap", &band.cap)?);
        let rate = match (money("amount", &band.amount)?, &band.percent) {
            (Some(_), None) if floor.is_some() || cap.is_some() => {
                return Err(Malformed::Bounds(name));
            }
            (Some(amount), None) => Rate::Fixed(amount),
            (None, Some(_)) if self.basis != Basis::Spend => {
                return Err(Malformed::NoSpend(name, self.basis));
            }
            (None, Some(percent)) => Rate::Share {
                percent: percentage(&at("percent"), percent)?,
                floor,
                cap,
            },
            _ => return Err(Malformed::Rate(name)),
        };
        Ok(Band {
            above: edge("above", &band.above)?.unwrap_or(0),
            up_to: edge("up-to", &band.up_to)?,
            rate,
            name,
        })
    }
}

fn named(what: &'static str, name: &str) -> Result<String, Malformed> {
    match name.trim() {
        "" => Err(Malformed::Nameless(what)),
        name => Ok(name.to_owned()),
    }
}

fn called(what: &'static str, name: &Name) -> Result<Name, Malformed> {
    name.trimmed().ok_or(Malformed::Nameless(what))
}

fn percentage(at: &str, figure: &Figure) -> Result<Percent, Malformed> {
    figure.0.parse().map_err(|fault| Malformed::Percent {
        at: at.to_owned(),
        fault,
    })
}

impl TryFrom<Written> for Schedule {
    type Error = Malformed;

    fn try_from(written: Written) -> Result<Self, Malformed> {
        let lists = [
            written.band.len(),
            written.supplement.len(),
            written.discount.len(),
            written.tiers.len(),
        ];
        if lists.into_iter().any(|length| length > MOST) {
            return Err(Malformed::TooMany);
        }
        let bands = written.band.iter().map(|band| written.band(band));
        let bands = bands.collect::<Result<_, _>>()?;
        let supplements = written.supplement.iter().map(|it| {
            let name = called("supplement", &it.name)?;
            let at = format!("supplement {}, amount", name.original());
            Ok(Supplement {
                condition: it.condition.clone(),
                amount: written.money(&at, &it.amount)?,
                name,
            })
        });
        let supplements = supplements.collect::<Result<_, _>>()?;
        let discounts = written.discount.iter().map(|it| {
            let name = called("discount", &it.name)?;
            let at = format!("discount {}, percent", name.original());
            Ok(Discount {
                condition: it.condition.clone(),
                percent: percentage(&at, &it.percent)?,
                pro_rata: it.pro_rata,
                name,
            })
        });
        let discounts = discounts.collect::<Result<_, _>>()?;
        Ok(Self {
            name: called("schedule", &written.name)?,
            version: named("version", &written.version)?,
            network: written.network,
            valid_from: written.valid_from.0,
            currency: written.currency,
            basis: written.basis,
            tiers: written.tiers,
            affiliates: written.affiliates,
            pro_rata: written.pro_rata,
            stacking: written.stacking,
            note: written.note,
            bands,
            supplements,
            discounts,
        })
    }
}

impl From<Schedule> for Written {
    fn from(schedule: Schedule) -> Self {
        let amount = |money: Money| Figure(money.amount());
        let edge = |figure: i64| match schedule.basis {
            Basis::Spend => amount(schedule.money(figure)),
            _ => Figure(figure.to_string()),
        };
        let band = |band: &Band| {
            let (fixed, percent, floor, cap) = match band.rate {
                Rate::Fixed(fixed) => (Some(fixed), None, None, None),
                Rate::Share {
                    percent,
                    floor,
                    cap,
                } => (None, Some(Figure(percent.to_string())), floor, cap),
            };
            WrittenBand {
                name: band.name.clone(),
                above: (band.above != 0).then(|| edge(band.above)),
                up_to: band.up_to.map(edge),
                amount: fixed.map(amount),
                percent,
                floor: floor.map(amount),
                cap: cap.map(amount),
            }
        };
        Self {
            band: schedule.bands.iter().map(band).collect(),
            supplement: schedule
                .supplements
                .iter()
                .map(|it| WrittenSupplement {
                    condition: it.condition.clone(),
                    name: it.name.clone(),
                    amount: amount(it.amount),
                })
                .collect(),
            discount: schedule
                .discounts
                .iter()
                .map(|it| WrittenDiscount {
                    condition: it.condition.clone(),
                    name: it.name.clone(),
                    percent: Figure(it.percent.to_string()),
                    pro_rata: it.pro_rata,
                })
                .collect(),
            network: schedule.network,
            name: schedule.name,
            version: schedule.version,
            valid_from: Day(schedule.valid_from),
            currency: schedule.currency,
            basis: schedule.basis,
            tiers: schedule.tiers,
            affiliates: schedule.affiliates,
            pro_rata: schedule.pro_rata,
            stacking: schedule.stacking,
            note: schedule.note,
        }
    }
}
