//! What came of a procedure: awards, bids, contracts and what is counted.

mod awards;
mod bids;
mod contracts;

pub(super) use awards::{Award, awards};
pub(super) use bids::{Bid, bids};
pub(super) use contracts::{ContractEntry, contracts};

use std::collections::BTreeSet;

use super::side::Side;
use super::statistics::{self, Statistic};
use crate::notice::{Amount, Id, Notice};

/// Everything that came of a procedure.
#[derive(Default)]
pub(super) struct Outcomes {
    pub awards: Vec<Award>,
    pub bids: Vec<Bid>,
    pub contracts: Vec<ContractEntry>,
    pub bid_statistics: Vec<Statistic>,
    pub statistics: Vec<Statistic>,
}

pub(super) fn gather(notice: &Notice) -> Outcomes {
    let results = &notice.results;
    Outcomes {
        awards: results
            .outcomes
            .iter()
            .map(|outcome| awards::of(notice, outcome))
            .collect(),
        bids: results
            .tenders
            .iter()
            .map(|tender| bids::of(notice, tender))
            .collect(),
        contracts: results
            .contracts
            .iter()
            .map(|contract| contracts::of(notice, contract))
            .collect(),
        bid_statistics: statistics::of_bids(results),
        statistics: statistics::of_notice(results),
    }
}

/// Gives results back to a notice. `leaders` lead groups of tenderers.
pub(super) fn spread(outcomes: Outcomes, leaders: &BTreeSet<Id>, notice: &mut Notice) {
    let Outcomes {
        awards,
        bids,
        contracts,
        bid_statistics,
        statistics,
    } = outcomes;
    let mut dates = Vec::new();
    for award in awards {
        dates.push(award.date());
        awards::give_back(award, leaders, notice);
    }
    for bid in bids {
        bids::give_back(bid, leaders, notice);
    }
    for entry in contracts {
        contracts::give_back(entry, &dates, notice);
    }
    statistics::spread(bid_statistics, &mut notice.results);
    statistics::spread(statistics, &mut notice.results);
}

/// The sum, if all are known and in one currency.
fn sum(values: Vec<Option<Amount>>) -> Option<Amount> {
    let mut values = values.into_iter();
    let mut sum = values.next()??;
    for value in values {
        let value = value.filter(|value| value.currency == sum.currency)?;
        sum.amount = sum.amount.checked_add(value.amount)?;
    }
    Some(sum)
}

/// A number that the buyer has for a tender or a contract.
fn reference<S: Side>(o: &mut S, reference: &mut Option<String>) {
    let mut identifiers: Vec<Option<String>> = reference.take().into_iter().map(Some).collect();
    o.list("identifiers", "", &mut identifiers, |o, id| {
        o.string("id", id)
    });
    *reference = identifiers.into_iter().flatten().next();
}
