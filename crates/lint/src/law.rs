//! The law: packs of the Union and of countries, and what of them is in force for a notice.

use std::sync::OnceLock;

use chrono::NaiveDate;
use notices::notice::codes::{LegalBasis, ProcedureType};
use vocabulary::{Country, Cpv};

use crate::pack::{Awaited, Codes, Land, Limits, Pack, Services, Thresholds, TimeLimit};
use crate::rule::Level;
use crate::slip::Slip;

/// Packs of law. Later ones go before earlier ones, and those of a country before those of the Union.
#[derive(Clone, Debug)]
pub struct Law {
    packs: Vec<Pack>,
}

/// What of the law is in force on a day in a country.
#[derive(Clone, Debug)]
pub struct InForce<'a> {
    /// The pack that goes first comes first.
    packs: Vec<&'a Pack>,
    date: Option<NaiveDate>,
}

const SHIPPED: [&str; 3] = [
    include_str!("../packs/eu.toml"),
    include_str!("../packs/de.toml"),
    include_str!("../packs/fr.toml"),
];

impl Law {
    /// The packs that come with the program.
    #[must_use]
    pub fn shipped() -> Self {
        static PACKS: OnceLock<Vec<Pack>> = OnceLock::new();
        let packs = PACKS.get_or_init(|| {
            SHIPPED
                .iter()
                .map(|text| Pack::parse(text).expect("a test reads each of these packs"))
                .collect()
        });
        Self {
            packs: packs.clone(),
        }
    }

    /// The same, and the pack in `text` before all others of its country.
    ///
    /// # Errors
    /// If it is not a pack.
    pub fn with(mut self, text: &str) -> Result<Self, Slip> {
        self.packs.push(Pack::parse(text)?);
        Ok(self)
    }

    /// All packs.
    #[must_use]
    pub fn packs(&self) -> &[Pack] {
        &self.packs
    }

    /// What holds on `date` in `country`. Without a date nothing does that has one.
    #[must_use]
    pub fn in_force(&self, date: Option<NaiveDate>, country: Option<Country>) -> InForce<'_> {
        let of = |land: Land| {
            self.packs
                .iter()
                .rev()
                .filter(move |pack| pack.country == land)
        };
        let mut packs: Vec<&Pack> = country
            .map(|country| of(Land::Country(country)).collect())
            .unwrap_or_default();
        packs.extend(of(Land::Union));
        InForce { packs, date }
    }
}

impl<'a> InForce<'a> {
    /// A figure of an article: `law.limit(|limits| limits.turnover_factor)`.
    pub fn limit<T>(&self, of: impl Fn(&'a Limits) -> Option<T>) -> Option<T> {
        self.packs
            .iter()
            .flat_map(|pack| &pack.limits)
            .filter(|limits| self.holds(limits.from, limits.until))
            .find_map(of)
    }

    /// The values from which the law applies on that day, those of the country first.
    pub fn thresholds(&self) -> impl Iterator<Item = &'a Thresholds> {
        self.packs
            .iter()
            .flat_map(|pack| &pack.thresholds)
            .filter(|thresholds| self.holds(Some(thresholds.from), thresholds.until))
    }

    /// The shortest time limit under `law` for a procedure.
    #[must_use]
    pub fn time_limit(
        &self,
        law: LegalBasis,
        procedure: Option<ProcedureType>,
        what: Awaited,
    ) -> Option<&'a TimeLimit> {
        self.packs
            .iter()
            .flat_map(|pack| &pack.time_limits)
            .find(|limit| {
                limit.law == law
                    && limit.what == what
                    && (limit.procedure.is_none() || limit.procedure == procedure)
            })
    }

    /// Whether a list of services covers `code`: `law.lists(code, |services| &services.light)`.
    pub fn lists(&self, code: Cpv, of: impl Fn(&'a Services) -> &'a Vec<Codes>) -> bool {
        self.packs
            .iter()
            .map(|pack| of(&pack.services))
            .find(|list| !list.is_empty())
            .is_some_and(|list| list.iter().any(|codes| codes.cover(code)))
    }

    /// Whether any pack has that list.
    pub fn has_list(&self, of: impl Fn(&'a Services) -> &'a Vec<Codes>) -> bool {
        self.packs.iter().any(|pack| !of(&pack.services).is_empty())
    }

    /// How loud a rule is in this country.
    #[must_use]
    pub fn level(&self, rule: &str) -> Option<Level> {
        self.packs
            .iter()
            .find_map(|pack| pack.levels.get(rule).copied())
    }

    fn holds(&self, from: Option<NaiveDate>, until: Option<NaiveDate>) -> bool {
        match self.date {
            Some(date) => {
                from.is_none_or(|from| from <= date) && until.is_none_or(|until| date <= until)
            }
            None => from.is_none() && until.is_none(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::day;

    #[test]
    fn each_pack_that_ships_can_be_read() {
        assert_eq!(Law::shipped().packs().len(), SHIPPED.len());
    }

    #[test]
    fn thresholds_leave_no_day_out_since_the_directives_apply() {
        let law = Law::shipped();
        let mut date = day(2016, 4, 18);
        while date <= day(2027, 12, 31) {
            let thresholds: Vec<_> = law
                .in_force(Some(date), None)
                .thresholds()
                .map(|thresholds| thresholds.from)
                .collect();
            assert_eq!(thresholds.len(), 1, "{date}");
            date = date.succ_opt().unwrap();
        }
        assert_eq!(
            law.in_force(Some(day(2016, 4, 17)), None)
                .thresholds()
                .count(),
            0
        );
    }

    #[test]
    fn a_country_may_be_stricter_and_a_users_pack_goes_first() {
        let factor = |law: &Law, country: &str| {
            law.in_force(Some(day(2026, 3, 1)), country.parse().ok())
                .limit(|limits| limits.turnover_factor)
        };
        let shipped = Law::shipped();
        let own = "country = \"FI\"\ntitle = \"Own\"\nread = \"2026-01-01\"\n[[limits]]\nturnover-factor = 1\n";
        let stricter = shipped.clone().with(own).unwrap();

        assert_eq!(
            (factor(&shipped, "FI"), factor(&shipped, "SE")),
            (Some(2), Some(2))
        );
        assert_eq!(
            (factor(&stricter, "FI"), factor(&stricter, "SE")),
            (Some(1), Some(2))
        );
    }
}
