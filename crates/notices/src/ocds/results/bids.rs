//! Bids: tenders and those who tender.

use std::collections::BTreeSet;

use super::reference;
use crate::notice::codes::Applicability;
use crate::notice::{Id, Notice, Subcontractor, Tender, Tenderer, TenderingParty};
use crate::ocds::lots::{id, ids};
use crate::ocds::parties::{Reference, refer, references};
use crate::ocds::side::Side;

/// A bid: a tender and those who tender.
#[derive(Default)]
pub(in crate::ocds) struct Bid {
    tender: Tender,
    lots: Vec<Id>,
    tenderers: Vec<Reference>,
    subcontracts: Vec<Subcontract>,
}

#[derive(Default)]
struct Subcontract {
    id: Option<String>,
    subcontractor: Reference,
    main: Vec<Reference>,
}

impl Bid {
    /// A tender of these.
    pub(super) fn of(tender: Tender, tenderers: Vec<Reference>) -> Self {
        Self {
            tender,
            tenderers,
            ..Self::default()
        }
    }
}

pub(super) fn of(notice: &Notice, tender: &Tender) -> Bid {
    let party = notice
        .results
        .parties
        .iter()
        .find(|party| party.id.is_some() && party.id == tender.party);
    let tenderers: Vec<Id> = party
        .iter()
        .flat_map(|party| &party.tenderers)
        .filter_map(|tenderer| tenderer.organisation.clone())
        .collect();
    let subcontractors = party
        .iter()
        .flat_map(|party| &party.subcontractors)
        .enumerate();
    let subcontracts = subcontractors.map(|(nth, subcontractor)| Subcontract {
        id: Some((nth + 1).to_string()),
        subcontractor: references(notice, subcontractor.organisation.as_slice())
            .pop()
            .unwrap_or_default(),
        main: references(notice, &subcontractor.main_contractors),
    });
    Bid {
        tender: tender.clone(),
        lots: tender.lot.clone().into_iter().collect(),
        tenderers: references(notice, &tenderers),
        subcontracts: subcontracts.collect(),
    }
}

pub(super) fn give_back(bid: Bid, leaders: &BTreeSet<Id>, notice: &mut Notice) {
    let Bid {
        mut tender,
        lots,
        tenderers,
        subcontracts,
    } = bid;
    let results = &mut notice.results;
    if let Some(lot) = lots.into_iter().next() {
        tender.lot = Some(lot);
    }
    let ids =
        |references: Vec<Reference>| references.into_iter().filter_map(|reference| reference.id);
    let party = TenderingParty {
        id: Some(Id::from(format!("TPA-{:04}", results.parties.len() + 1))),
        tenderers: ids(tenderers)
            .map(|id| Tenderer {
                leader: leaders.contains(&id).then_some(true),
                organisation: Some(id),
            })
            .collect(),
        subcontractors: subcontracts
            .into_iter()
            .map(|subcontract| Subcontractor {
                organisation: subcontract.subcontractor.id,
                main_contractors: ids(subcontract.main).collect(),
            })
            .collect(),
        ..TenderingParty::default()
    };
    if !party.tenderers.is_empty() || !party.subcontractors.is_empty() {
        tender.party.clone_from(&party.id);
        results.parties.push(party);
    }
    results.tenders.push(tender);
}

pub(in crate::ocds) fn bids<S: Side>(o: &mut S, bids: &mut Vec<Bid>) {
    o.list("details", "results.tenders", bids, |o, bid| {
        let Bid {
            tender,
            lots,
            tenderers,
            subcontracts,
        } = bid;
        id(o, "id", &mut tender.id);
        reference(o, &mut tender.reference);
        ids(o, "relatedLots", lots);
        o.list("tenderers", "", tenderers, refer);
        o.amount("value", &mut tender.value);
        o.flag("hasRank", &mut tender.ranked);
        o.integer("rank", &mut tender.rank);
        o.flag("variant", &mut tender.variant);
        o.codes("countriesOfOrigin", &mut tender.origin, &[]);
        subcontracting(o, tender, subcontracts);
    });
}

fn subcontracting<S: Side>(o: &mut S, tender: &mut Tender, subcontracts: &mut Vec<Subcontract>) {
    let what = &mut tender.subcontracting;
    let mut used = what.used.as_ref().map(|used| *used == Applicability::Yes);
    o.flag("hasSubcontracting", &mut used);
    if S::READS {
        what.used = used.map(|yes| {
            if yes {
                Applicability::Yes
            } else {
                Applicability::No
            }
            .into()
        });
    }
    o.object("subcontracting", |o| {
        o.text("description", &mut what.description);
        o.amount("value", &mut what.value);
        // A share that is known exactly is the lowest and the highest.
        o.percent("minimumPercentage", &mut what.percent);
        o.only_written("maximumPercentage", |o| {
            o.percent("maximumPercentage", &mut what.percent)
        });
        o.list("subcontracts", "", subcontracts, |o, subcontract| {
            o.string("id", &mut subcontract.id);
            o.object("subcontractor", |o| {
                refer(o, &mut subcontract.subcontractor)
            });
            o.list("mainContractors", "", &mut subcontract.main, refer);
        });
    });
}
