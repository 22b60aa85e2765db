//! What a rule may know besides the notice itself.

use chrono::NaiveDate;
use notices::notice::Notice;
use vocabulary::Country;

use crate::law::{InForce, Law};

/// What a rule may know besides the notice itself. There is no clock: the day that counts is that of the notice.
#[derive(Debug)]
pub struct Context<'a> {
    /// The day the notice was sent, else the day it was published.
    pub date: Option<NaiveDate>,
    /// The countries of the buyers, each once, in the order of the buyers.
    pub countries: Vec<Country>,
    /// The law that holds for these buyers on that day.
    pub law: InForce<'a>,
}

impl<'a> Context<'a> {
    /// What is known about `notice` under `law`.
    #[must_use]
    pub fn of(notice: &Notice, law: &'a Law) -> Self {
        let date = notice
            .dispatched
            .or(notice.transmitted)
            .or(notice.publication.date)
            .map(|moment| moment.date());
        let mut countries = Vec::new();
        for buyer in &notice.buyers {
            let country = buyer
                .organisation
                .as_ref()
                .and_then(|id| notice.organisation(id))
                .and_then(|organisation| organisation.address.country.as_ref()?.known().copied());
            if let Some(country) = country.filter(|country| !countries.contains(country)) {
                countries.push(country);
            }
        }
        let law = law.in_force(date, countries.first().copied());
        Self {
            date,
            countries,
            law,
        }
    }
}
