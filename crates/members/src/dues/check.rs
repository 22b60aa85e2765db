//! Whether a schedule can mean what it says: gaps, overlaps, bands and bounds that never bind.
//!
//! An **error** refuses the schedule: somebody would not know what to pay, or a figure in it can never
//! matter although it was written to. A **warning** lets it pass: the table is sound, but somebody
//! should look. The difference for bounds is whether the percentage meets them at all. In a band up
//! to 1 million with 0.055 % and a minimum of 3,150, the percentage yields 550 at most: it never
//! matters, which is a misprint. In a band from 1 to 3 million with 0.55 % and a maximum of 5,500, the
//! percentage meets the maximum exactly where the band begins: a plateau, unusual but meant.

mod finding;

pub use finding::{Finding, Matter, Place, Severity};

use super::schedule::{Band, Basis, Rate, Schedule};
use std::collections::HashSet;
use vocabulary::{Money, Percent};

/// Whether a schedule with these findings can be used.
#[must_use]
pub fn is_usable(findings: &[Finding]) -> bool {
    findings
        .iter()
        .all(|finding| finding.severity < Severity::Error)
}

/// Everything that is the matter with a schedule, in the order of its parts.
#[must_use]
pub fn check(schedule: &Schedule) -> Vec<Finding> {
    let mut check = Check {
        schedule,
        found: Vec::new(),
    };
    if schedule.bands.is_empty() {
        check.error(Place::Whole, Matter::NoBands);
    }
    check.names();
    check.edges();
    for (nth, band) in schedule.bands.iter().enumerate() {
        check.rate(nth, band);
    }
    check.steps();
    check.conditions();
    check.found.sort_by_key(|finding| finding.place);
    check.found
}

struct Check<'a> {
    schedule: &'a Schedule,
    found: Vec<Finding>,
}

impl Check<'_> {
    fn error(&mut self, place: Place, matter: Matter) {
        self.add(Severity::Error, place, matter);
    }

    fn warn(&mut self, place: Place, matter: Matter) {
        self.add(Severity::Warning, place, matter);
    }

    fn add(&mut self, severity: Severity, place: Place, matter: Matter) {
        self.found.push(Finding {
            severity,
            place,
            matter,
        });
    }

    fn names(&mut self) {
        let mut seen = HashSet::new();
        for (nth, band) in self.schedule.bands.iter().enumerate() {
            if !seen.insert(band.name.as_str()) {
                let band = band.name.clone();
                self.error(Place::Band(nth), Matter::SameName { band });
            }
        }
    }

    /// Bands follow each other without gap or overlap, from nothing to without end.
    fn edges(&mut self) {
        let bands = &self.schedule.bands;
        // What the bands so far take in, and which of them reaches highest. `None` is without end.
        let mut reach: Option<(&Band, Option<i64>)> = None;
        for (nth, band) in bands.iter().enumerate() {
            let (place, name) = (Place::Band(nth), band.name.clone());
            if band.above < 0 || band.up_to.is_some_and(|up_to| up_to < 0) {
                self.error(place, Matter::NegativeEdge { band: name });
                continue;
            }
            if self.schedule.basis == Basis::Flat && (band.above > 0 || band.up_to.is_some()) {
                self.error(place, Matter::FlatHasEdges { band: name });
                continue;
            }
            if band.up_to.is_some_and(|up_to| up_to <= band.above) {
                self.error(place, Matter::Empty { band: name });
                continue;
            }
            match reach {
                None if band.above > 0 => {
                    let from = band.above;
                    self.error(place, Matter::NothingBelow { band: name, from });
                }
                None => {}
                Some((before, None)) => {
                    let by = before.name.clone();
                    self.error(place, Matter::NeverReached { band: name, by });
                }
                Some((before, Some(so_far))) => {
                    if band.up_to.is_some_and(|up_to| up_to <= so_far) {
                        let by = before.name.clone();
                        self.error(place, Matter::NeverReached { band: name, by });
                    } else if band.above < so_far {
                        let matter = Matter::Overlap {
                            band: before.name.clone(),
                            from: band.above,
                            next: name,
                            to: Some(so_far),
                        };
                        self.error(place, matter);
                    } else if band.above > so_far {
                        let matter = Matter::Gap {
                            band: before.name.clone(),
                            from: so_far,
                            next: name,
                            to: band.above,
                        };
                        self.error(place, matter);
                    }
                }
            }
            let further = match reach {
                None => true,
                Some((_, None)) => false,
                Some((_, Some(so_far))) => band.up_to.is_none_or(|up_to| up_to > so_far),
            };
            if further {
                reach = Some((band, band.up_to));
            }
        }
        if let Some((band, Some(up_to))) = reach {
            let matter = Matter::NothingAbove {
                band: band.name.clone(),
                up_to,
            };
            let nth = bands.iter().position(|it| it == band).unwrap_or(0);
            self.error(Place::Band(nth), matter);
        }
    }

    /// The amount of a band, and whether its percentage and its bounds have anything to say.
    fn rate(&mut self, nth: usize, band: &Band) {
        let place = Place::Band(nth);
        let name = || band.name.clone();
        let (percent, floor, cap) = match band.rate {
            Rate::Fixed(amount) => {
                if amount.is_negative() {
                    let at = name();
                    self.error(place, Matter::NegativeAmount { at, amount });
                }
                return;
            }
            Rate::Share {
                percent,
                floor,
                cap,
            } => (percent, floor, cap),
        };
        if percent <= Percent::ZERO || percent > Percent::HUNDRED {
            let at = name();
            self.error(place, Matter::PercentOutOfRange { at, percent });
            return;
        }
        for bound in [floor, cap].into_iter().flatten() {
            if bound.is_negative() {
                let (at, amount) = (name(), bound);
                self.error(place, Matter::NegativeAmount { at, amount });
                return;
            }
        }
        if let (Some(floor), Some(cap)) = (floor, cap)
            && floor.minor() > cap.minor()
        {
            let band = name();
            self.error(place, Matter::FloorAboveCap { band, floor, cap });
            return;
        }
        let share = |figure: i64| self.schedule.money(figure).percent(percent);
        let (Ok(least), Ok(most)) = (share(band.above), band.up_to.map(share).transpose()) else {
            self.error(place, Matter::TooLarge { band: name() });
            return;
        };
        if let Some(floor) = floor {
            self.floor(place, band, (percent, floor), least, most);
        }
        if let Some(cap) = cap {
            self.cap(place, band, (percent, cap), least, most);
        }
    }

    fn floor(
        &mut self,
        place: Place,
        band: &Band,
        (percent, floor): (Percent, Money),
        least: Money,
        most: Option<Money>,
    ) {
        let name = band.name.clone();
        if let (Some(most), Some(at)) = (most, band.up_to) {
            if most.minor() < floor.minor() {
                let matter = Matter::FloorAlwaysBinds {
                    band: name,
                    percent,
                    most,
                    at,
                    floor,
                };
                return self.error(place, matter);
            }
            if most.minor() == floor.minor() {
                let (band, amount) = (name, floor);
                return self.warn(
                    place,
                    Matter::Plateau {
                        band,
                        percent,
                        at,
                        amount,
                    },
                );
            }
        }
        if least.minor() >= floor.minor() {
            let matter = Matter::FloorNeverBinds {
                band: name,
                percent,
                least,
                at: band.above,
                floor,
            };
            self.warn(place, matter);
        }
    }

    fn cap(
        &mut self,
        place: Place,
        band: &Band,
        (percent, cap): (Percent, Money),
        least: Money,
        most: Option<Money>,
    ) {
        let (name, at) = (band.name.clone(), band.above);
        if least.minor() > cap.minor() {
            let matter = Matter::CapAlwaysBinds {
                band: name,
                percent,
                least,
                at,
                cap,
            };
            return self.error(place, matter);
        }
        if least.minor() == cap.minor() {
            let (band, amount) = (name, cap);
            return self.warn(
                place,
                Matter::Plateau {
                    band,
                    percent,
                    at,
                    amount,
                },
            );
        }
        if let (Some(most), Some(at)) = (most, band.up_to)
            && most.minor() <= cap.minor()
        {
            let matter = Matter::CapNeverBinds {
                band: name,
                percent,
                most,
                at,
                cap,
            };
            self.warn(place, matter);
        }
    }

    /// Nobody should pay less for having more.
    fn steps(&mut self) {
        let of = |band: &Band, figure: i64| band.rate.of(self.schedule.money(figure)).ok();
        let steps: Vec<_> = self
            .schedule
            .bands
            .windows(2)
            .enumerate()
            .filter_map(|(nth, pair)| {
                let [band, next] = pair else { return None };
                let at = band.up_to.filter(|edge| *edge == next.above)?;
                // One cent of a spend above the edge may round up by itself: the edge says enough.
                let (amount, less) = (of(band, at)?, of(next, at)?);
                (less.minor() < amount.minor()).then(|| {
                    let matter = Matter::StepDown {
                        band: band.name.clone(),
                        amount,
                        next: next.name.clone(),
                        less,
                        at,
                    };
                    (nth + 1, matter)
                })
            })
            .collect();
        for (nth, matter) in steps {
            self.warn(Place::Band(nth), matter);
        }
    }

    fn conditions(&mut self) {
        let mut seen = HashSet::new();
        for (nth, supplement) in self.schedule.supplements.iter().enumerate() {
            let place = Place::Supplement(nth);
            if supplement.amount.is_negative() {
                let at = supplement.name.original().to_owned();
                let amount = supplement.amount;
                self.error(place, Matter::NegativeAmount { at, amount });
            }
            if !seen.insert(&supplement.condition) {
                let condition = supplement.condition.to_string();
                self.error(place, Matter::SameCondition { condition });
            }
        }
        for (nth, discount) in self.schedule.discounts.iter().enumerate() {
            let (place, percent) = (Place::Discount(nth), discount.percent);
            if percent <= Percent::ZERO || percent > Percent::HUNDRED {
                let at = discount.name.original().to_owned();
                self.error(place, Matter::PercentOutOfRange { at, percent });
            }
            if !seen.insert(&discount.condition) {
                let condition = discount.condition.to_string();
                self.error(place, Matter::SameCondition { condition });
            }
        }
        let count = self.schedule.discounts.len();
        match self.schedule.stacking {
            None if count > 1 => self.error(Place::Whole, Matter::StackingUnsaid { count }),
            Some(super::schedule::Stacking::Additive) => {
                let parts = self.schedule.discounts.iter();
                let sum = parts.fold(0_i64, |sum, it| {
                    sum.saturating_add(it.percent.parts_per_million())
                });
                let percent = Percent::from_parts_per_million(sum);
                if percent > Percent::HUNDRED {
                    self.warn(Place::Whole, Matter::DiscountsOverAll { percent });
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests;
