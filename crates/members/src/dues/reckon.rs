//! Reckoning: what somebody owes for a year, from a schedule and facts, line by line.
//!
//! Everything is counted in the smallest unit of the currency. A percentage of a spend is rounded to it
//! once, half away from zero; parts of a year and discounts follow the rule of [`super::pro_rata`].
//! Discounts are taken off the fee, not off supplements, and never take more than there is.

use super::pro_rata::{self, Span, WHOLE};
use super::schedule::{Band, Basis, Discount, Name, ProRata, Rate, Schedule, Stacking};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use vocabulary::{Money, MoneyError, Percent};

/// The largest figure that is believed, of employees or of a spend in smallest units: a hundred
/// thousand times what any buyer employs or spends. It keeps every product countable.
pub const MOST: i64 = 100_000_000_000_000;

/// What is known of a member when a year is reckoned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// People employed.
    pub employees: Option<i64>,
    /// Spend of a year.
    pub spend: Option<Money>,
    /// The year that is reckoned.
    pub year: Span,
    /// The days of it on which they belong.
    pub member: Span,
    /// What holds for them, and when.
    pub conditions: Vec<Held>,
}

/// A condition that holds for some days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Its word.
    pub condition: String,
    /// How often: discounts do not ask.
    pub count: i64,
    /// The first day.
    pub since: NaiveDate,
    /// The last day, where there is one.
    pub until: Option<NaiveDate>,
}

/// What somebody owes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reckoning {
    /// How it comes about. Amounts are negative where something is taken off.
    pub lines: Vec<Line>,
    /// All of it; never negative.
    pub total: Money,
}

/// One step of a reckoning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Why.
    pub why: Why,
    /// How much.
    pub amount: Money,
}

/// Why a line is there, with the version of the schedule and the facts that led to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Why {
    /// The fee of a band.
    Fee {
        schedule: Name,
        version: String,
        band: String,
        basis: Basis,
        /// The figure of the basis: employees, or spend in smallest units.
        figure: i64,
        /// The percentage, if one was applied.
        percent: Option<Percent>,
        /// The minimum or maximum, if it decided.
        bound: Option<Bound>,
    },
    /// The days on which they do not belong are taken off.
    Absent {
        days: i64,
        of: i64,
        first: NaiveDate,
        last: NaiveDate,
    },
    /// Something is added.
    Supplement {
        name: Name,
        count: i64,
        each: Money,
        days: i64,
        of: i64,
    },
    /// Something is taken off.
    Discount {
        name: Name,
        percent: Percent,
        days: i64,
        of: i64,
        first: NaiveDate,
        last: NaiveDate,
        /// Whether it takes off what other discounts left.
        of_rest: bool,
    },
    /// Part of an invoice is credited: in the words of whoever did it.
    Credit { reason: String },
}

/// What held a percentage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "amount", rename_all = "kebab-case")]
pub enum Bound {
    /// No less than this.
    Floor(Money),
    /// No more than this.
    Cap(Money),
}

/// Why nothing can be reckoned.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    #[error("the number of employees is not known")]
    NoEmployees,
    #[error("the spend of the year is not known")]
    NoSpend,
    #[error("the spend is in another currency than the schedule, {0}")]
    Currency(vocabulary::Currency),
    #[error("a figure is negative or larger than can be believed")]
    Figure,
    #[error("no band takes in {0}")]
    NoBand(i64),
    #[error("the schedule knows no condition \"{0}\"")]
    UnknownCondition(String),
    #[error(transparent)]
    Money(#[from] MoneyError),
}

/// Reckons a year.
///
/// # Errors
/// When a fact that the schedule asks for is missing or makes no sense.
pub fn reckon(schedule: &Schedule, facts: &Facts) -> Result<Reckoning, Error> {
    let figure = figure(schedule, facts)?;
    for held in &facts.conditions {
        if !(0..=MOST).contains(&held.count) {
            return Err(Error::Figure);
        }
        if !schedule
            .conditions()
            .any(|(word, _)| word == held.condition)
        {
            return Err(Error::UnknownCondition(held.condition.clone()));
        }
    }
    let band = schedule.band_of(figure).ok_or(Error::NoBand(figure))?;
    let fee = band.rate.of(schedule.money(figure))?;
    let mut lines = vec![Line {
        why: fee_of(schedule, band, figure, fee),
        amount: fee,
    }];
    let due = match schedule.pro_rata {
        ProRata::Day => facts.member,
        ProRata::None => facts.year,
    };
    let rest = pro_rata::share(fee, due, facts.year);
    if due != facts.year {
        lines.push(Line {
            why: Why::Absent {
                days: due.days(),
                of: facts.year.days(),
                first: due.first,
                last: due.last,
            },
            amount: rest.minus(fee)?,
        });
    }
    lines.extend(discounts(schedule, facts, fee, rest, due)?);
    lines.extend(supplements(schedule, facts, due)?);
    let total = Money::sum(schedule.currency, lines.iter().map(|line| line.amount))?;
    Ok(Reckoning { lines, total })
}

fn figure(schedule: &Schedule, facts: &Facts) -> Result<i64, Error> {
    let figure = match schedule.basis {
        Basis::Flat => 0,
        Basis::Employees => facts.employees.ok_or(Error::NoEmployees)?,
        Basis::Spend => {
            let spend = facts.spend.ok_or(Error::NoSpend)?;
            if spend.currency() != schedule.currency {
                return Err(Error::Currency(schedule.currency));
            }
            spend.minor()
        }
    };
    if (0..=MOST).contains(&figure) {
        Ok(figure)
    } else {
        Err(Error::Figure)
    }
}

fn fee_of(schedule: &Schedule, band: &Band, figure: i64, fee: Money) -> Why {
    let (percent, bound) = match band.rate {
        Rate::Fixed(_) => (None, None),
        Rate::Share {
            percent,
            floor,
            cap,
        } => {
            let exact = schedule
                .money(figure)
                .percent(percent)
                .map_or(i64::MAX, Money::minor);
            let bound = match (floor, cap) {
                (Some(floor), _) if floor == fee && exact < fee.minor() => {
                    Some(Bound::Floor(floor))
                }
                (_, Some(cap)) if cap == fee && exact > fee.minor() => Some(Bound::Cap(cap)),
                _ => None,
            };
            (Some(percent), bound)
        }
    };
    Why::Fee {
        schedule: schedule.name.clone(),
        version: schedule.version.clone(),
        band: band.name.clone(),
        basis: schedule.basis,
        figure,
        percent,
        bound,
    }
}

/// A discount over a stretch of days on which the same ones apply.
struct Stretch<'a> {
    span: Span,
    /// Each with how much all up to it take together, in units of [`WHOLE`].
    applied: Vec<(&'a Discount, i128)>,
}

fn discounts(
    schedule: &Schedule,
    facts: &Facts,
    fee: Money,
    mut rest: Money,
    due: Span,
) -> Result<Vec<Line>, Error> {
    let mut lines = Vec::new();
    for stretch in stretches(schedule, facts, due) {
        let mut taken = Money::zero(fee.currency());
        for (nth, (discount, together)) in stretch.applied.iter().enumerate() {
            let upto = pro_rata::fraction(fee, *together, stretch.span, facts.year);
            // Each figure is rounded by itself, so one may be a cent beyond what is there.
            let amount = upto.minor().max(taken.minor()) - taken.minor();
            let amount = Money::new(amount.min(rest.minor()), fee.currency());
            taken = taken.plus(amount)?;
            rest = rest.minus(amount)?;
            if amount.is_zero() {
                continue;
            }
            lines.push(Line {
                why: Why::Discount {
                    name: discount.name.clone(),
                    percent: discount.percent,
                    days: stretch.span.days(),
                    of: facts.year.days(),
                    first: stretch.span.first,
                    last: stretch.span.last,
                    of_rest: nth > 0 && schedule.stacking == Some(Stacking::Multiplicative),
                },
                amount: amount.negated()?,
            });
        }
    }
    Ok(lines)
}

/// The days of `due` cut where what applies changes, days without any discount left out.
fn stretches<'a>(schedule: &'a Schedule, facts: &Facts, due: Span) -> Vec<Stretch<'a>> {
    let holds = |discount: &Discount, day: NaiveDate| {
        let day = match discount.pro_rata {
            ProRata::Day => day,
            ProRata::None => due.first,
        };
        facts.conditions.iter().any(|held| {
            held.condition == discount.condition.as_str()
                && held.since <= day
                && held.until.is_none_or(|until| day <= until)
        })
    };
    let mut edges: Vec<NaiveDate> = facts
        .conditions
        .iter()
        .flat_map(|held| [Some(held.since), held.until.and_then(|it| it.succ_opt())])
        .flatten()
        .filter(|day| due.has(*day))
        .collect();
    edges.push(due.first);
    edges.sort_unstable();
    edges.dedup();
    let mut stretches: Vec<Stretch<'a>> = Vec::new();
    for (nth, first) in edges.iter().enumerate() {
        let last = edges.get(nth + 1).and_then(|next| next.pred_opt());
        let Some(span) = Span::new(*first, last.unwrap_or(due.last)) else {
            continue;
        };
        let holding: Vec<&Discount> = schedule
            .discounts
            .iter()
            .filter(|discount| holds(discount, span.first))
            .collect();
        let applied = applied(&holding, schedule.stacking);
        match stretches.last_mut() {
            Some(before) if before.applied == applied => before.span.last = span.last,
            _ => stretches.push(Stretch { span, applied }),
        }
    }
    stretches
}

/// Which of the discounts that hold are applied, and how much they take together.
fn applied<'a>(holding: &[&'a Discount], stacking: Option<Stacking>) -> Vec<(&'a Discount, i128)> {
    let part = |discount: &Discount| i128::from(discount.percent.parts_per_million());
    let whole = i128::from(Percent::HUNDRED.parts_per_million());
    match stacking {
        None | Some(Stacking::BestOnly) => {
            // Of equal ones, the first in the schedule.
            let best = holding.iter().rev().max_by_key(|discount| discount.percent);
            best.map(|best| (*best, WHOLE / whole * part(best)))
                .into_iter()
                .collect()
        }
        Some(Stacking::Additive) => {
            let mut together = 0;
            let take = |discount: &&'a Discount| {
                together = WHOLE.min(together + WHOLE / whole * part(discount));
                (*discount, together)
            };
            holding.iter().map(take).collect()
        }
        Some(Stacking::Multiplicative) => {
            let mut together = 0;
            let take = |discount: &&'a Discount| {
                together += ((WHOLE - together) * part(discount) + whole / 2) / whole;
                (*discount, together)
            };
            holding.iter().map(take).collect()
        }
    }
}

fn supplements(schedule: &Schedule, facts: &Facts, due: Span) -> Result<Vec<Line>, Error> {
    let mut lines = Vec::new();
    for supplement in &schedule.supplements {
        let word = supplement.condition.as_str();
        for held in facts.conditions.iter().filter(|it| it.condition == word) {
            let Some(span) = due.part(held.since, held.until) else {
                continue;
            };
            let span = match schedule.pro_rata {
                ProRata::Day => span,
                ProRata::None => facts.year,
            };
            let year = supplement.amount.times(held.count)?;
            lines.push(Line {
                why: Why::Supplement {
                    name: supplement.name.clone(),
                    count: held.count,
                    each: supplement.amount,
                    days: span.days(),
                    of: facts.year.days(),
                },
                amount: pro_rata::share(year, span, facts.year),
            });
        }
    }
    Ok(lines)
}

#[cfg(test)]
mod tests;
