//! Awards: the outcomes of lots.

use std::collections::BTreeSet;

use super::bids::{self, Bid};
use super::sum;
use crate::notice::codes::{NotAwardedReason, Outcome};
use crate::notice::{Amount, Id, LotOutcome, Moment, Notice, Tender};
use crate::ocds::lots::{id, ids};
use crate::ocds::parties::{Reference, refer, references};
use crate::ocds::side::Side;

/// An award: the outcome of a lot.
#[derive(Default)]
pub(in crate::ocds) struct Award {
    outcome: LotOutcome,
    status: Option<String>,
    date: Option<Moment>,
    lots: Vec<Id>,
    suppliers: Vec<Reference>,
    value: Option<Amount>,
}

impl Award {
    /// Of which outcome it was on which day.
    pub(super) fn date(&self) -> (Option<Id>, Option<Moment>) {
        (self.outcome.id.clone(), self.date)
    }
}

pub(super) fn of(notice: &Notice, outcome: &LotOutcome) -> Award {
    let results = &notice.results;
    let contracts = results.contracts.iter();
    let mut contracts = contracts.filter(|contract| {
        contract
            .id
            .as_ref()
            .is_some_and(|id| outcome.contracts.contains(id))
    });
    let date = contracts.next().and_then(|contract| contract.decided);
    let won: Vec<_> = results
        .contracts
        .iter()
        .flat_map(|contract| &contract.tenders)
        .collect();
    let tenders = results.tenders.iter().filter(|tender| {
        tender
            .id
            .as_ref()
            .is_some_and(|id| outcome.tenders.contains(id) && won.contains(&id))
    });
    let mut suppliers: Vec<Id> = Vec::new();
    let mut values = Vec::new();
    for tender in tenders {
        values.push(tender.value.clone());
        let party = results
            .parties
            .iter()
            .find(|party| party.id.is_some() && party.id == tender.party);
        for tenderer in party.iter().flat_map(|party| &party.tenderers) {
            suppliers.extend(
                tenderer
                    .organisation
                    .clone()
                    .filter(|id| !suppliers.contains(id)),
            );
        }
    }
    // Contracts and statistics give back the rest.
    let own = LotOutcome {
        id: outcome.id.clone(),
        not_awarded_reason: outcome.not_awarded_reason.clone(),
        tenders: outcome.tenders.clone(),
        ..LotOutcome::default()
    };
    Award {
        outcome: own,
        status: outcome
            .outcome
            .as_ref()
            .and_then(|code| code.known())
            .map(|code| status(*code).to_owned()),
        date,
        lots: outcome.lot.clone().into_iter().collect(),
        suppliers: references(notice, &suppliers),
        value: sum(values),
    }
}

/// `awardStatus.csv`
const fn status(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::WinnerChosen => "active",
        Outcome::NoWinner => "unsuccessful",
        Outcome::Open => "pending",
    }
}

pub(super) fn give_back(award: Award, leaders: &BTreeSet<Id>, notice: &mut Notice) {
    let Award {
        mut outcome,
        status,
        lots,
        suppliers,
        value,
        ..
    } = award;
    outcome.lot = lots.into_iter().next();
    outcome.outcome = match status.as_deref() {
        Some("active") => Some(Outcome::WinnerChosen.into()),
        Some("unsuccessful" | "cancelled") => Some(Outcome::NoWinner.into()),
        Some("pending") => Some(Outcome::Open.into()),
        _ => None,
    };
    // Publishers without the bids extension name the supplier and the value in the award alone.
    if outcome.tenders.is_empty() && !suppliers.is_empty() {
        let nth = notice.results.tenders.len() + 1;
        let tender = Tender {
            id: Some(Id::from(format!("TEN-{nth:04}"))),
            lot: outcome.lot.clone(),
            value,
            ..Tender::default()
        };
        outcome.tenders.extend(tender.id.clone());
        bids::give_back(Bid::of(tender, suppliers), leaders, notice);
    }
    notice.results.outcomes.push(outcome);
}

pub(in crate::ocds) fn awards<S: Side>(o: &mut S, awards: &mut Vec<Award>) {
    o.list("awards", "results.outcomes", awards, |o, award| {
        let Award {
            outcome,
            status,
            date,
            lots,
            suppliers,
            value,
        } = award;
        id(o, "id", &mut outcome.id);
        o.string("status", status);
        o.code::<NotAwardedReason>("statusDetails", &mut outcome.not_awarded_reason, &[]);
        o.moment("date", date);
        ids(o, "relatedLots", lots);
        ids(o, "relatedBids", &mut outcome.tenders);
        o.list("suppliers", "", suppliers, refer);
        o.amount("value", value);
    });
}
