//! What came of a procedure: awards, bids, contracts and what is counted.

use super::documents::{self, Finance};
use super::lots::{id, ids};
use super::parties::{Reference, refer, references};
use super::related::{self, Related};
use super::side::Side;
use super::statistics::{self, Statistic};
use crate::notice::codes::{Applicability, NotAwardedReason, Outcome};
use crate::notice::{
    Amount, Contract, Id, LotOutcome, Modification, Moment, Notice, Subcontractor, Tender,
    Tenderer, TenderingParty,
};
use std::collections::BTreeSet;

use super::change::Amendment;

/// An award: the outcome of a lot.
#[derive(Default)]
pub(super) struct Award {
    outcome: LotOutcome,
    status: Option<String>,
    date: Option<Moment>,
    lots: Vec<Id>,
    suppliers: Vec<Reference>,
    value: Option<Amount>,
}

/// A bid: a tender and those who tender.
#[derive(Default)]
pub(super) struct Bid {
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

/// A contract with the awards that it comes of.
#[derive(Default)]
pub(super) struct ContractEntry {
    contract: Contract,
    awards: Vec<Id>,
    value: Option<Amount>,
    finance: Vec<Finance>,
    related: Vec<Related>,
    documents: Vec<ContractDocument>,
    signatories: Vec<Reference>,
    amendments: Vec<Amendment>,
}

#[derive(Default)]
struct ContractDocument {
    id: Option<String>,
    kind: Option<String>,
    url: Option<String>,
}

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
            .map(|outcome| award(notice, outcome))
            .collect(),
        bids: results
            .tenders
            .iter()
            .map(|tender| bid(notice, tender))
            .collect(),
        contracts: results
            .contracts
            .iter()
            .map(|contract| contract_entry(notice, contract))
            .collect(),
        bid_statistics: statistics::of_bids(results),
        statistics: statistics::of_notice(results),
    }
}

fn award(notice: &Notice, outcome: &LotOutcome) -> Award {
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

fn bid(notice: &Notice, tender: &Tender) -> Bid {
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

fn contract_entry(notice: &Notice, contract: &Contract) -> ContractEntry {
    let results = &notice.results;
    let outcomes = results.outcomes.iter();
    let outcomes = outcomes.filter(|outcome| {
        contract
            .id
            .as_ref()
            .is_some_and(|id| outcome.contracts.contains(id))
    });
    let mut awards: Vec<Id> = outcomes.filter_map(|outcome| outcome.id.clone()).collect();
    if awards.is_empty() {
        // The standard wants an award for each contract. This one is of none, which is said by its own identifier.
        awards.extend(contract.id.clone());
    }
    let tenders = results.tenders.iter();
    let tenders = tenders.filter(|tender| {
        tender
            .id
            .as_ref()
            .is_some_and(|id| contract.tenders.contains(id))
    });
    let document = contract.url.clone().map(|url| ContractDocument {
        id: contract.id.as_ref().map(ToString::to_string),
        kind: Some("contractSigned".to_owned()),
        url: Some(url),
    });
    let modifications = notice
        .modifications
        .iter()
        .filter(|modification| modification.contract == contract.id);
    ContractEntry {
        contract: contract.clone(),
        awards,
        value: sum(tenders.map(|tender| tender.value.clone()).collect()),
        finance: documents::of_funding(&contract.funding),
        related: related::of_contract(contract),
        documents: document.into_iter().collect(),
        signatories: references(notice, &contract.signatories),
        amendments: modifications
            .enumerate()
            .map(|(nth, it)| Amendment::of_modification(nth, it))
            .collect(),
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
        dates.push((award.outcome.id.clone(), award.date));
        into_outcome(award, leaders, notice);
    }
    for bid in bids {
        into_tender(bid, leaders, notice);
    }
    for entry in contracts {
        into_contract(entry, &dates, notice);
    }
    statistics::spread(bid_statistics, &mut notice.results);
    statistics::spread(statistics, &mut notice.results);
}

fn into_outcome(award: Award, leaders: &BTreeSet<Id>, notice: &mut Notice) {
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
        into_tender(
            Bid {
                tender,
                lots: Vec::new(),
                tenderers: suppliers,
                subcontracts: Vec::new(),
            },
            leaders,
            notice,
        );
    }
    notice.results.outcomes.push(outcome);
}

fn into_tender(bid: Bid, leaders: &BTreeSet<Id>, notice: &mut Notice) {
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

fn into_contract(
    entry: ContractEntry,
    dates: &[(Option<Id>, Option<Moment>)],
    notice: &mut Notice,
) {
    let ContractEntry {
        mut contract,
        awards,
        finance,
        related,
        documents,
        signatories,
        amendments,
        ..
    } = entry;
    contract.funding = documents::into_funding(finance);
    contract.framework_notices = related::into_framework(related);
    contract.url = documents.into_iter().find_map(|document| document.url);
    contract.signatories = signatories
        .into_iter()
        .filter_map(|reference| reference.id)
        .collect();
    contract.decided = awards
        .first()
        .and_then(|award| dates.iter().find(|(id, _)| id.as_ref() == Some(award)))
        .and_then(|(_, date)| *date);
    let mut tenders = Vec::new();
    for outcome in &mut notice.results.outcomes {
        if outcome.id.as_ref().is_some_and(|id| awards.contains(id)) {
            outcome.contracts.extend(contract.id.clone());
            tenders.extend(outcome.tenders.clone());
        }
    }
    if contract.tenders.is_empty() {
        contract.tenders = tenders;
    }
    for amendment in amendments {
        notice.modifications.push(Modification {
            contract: contract.id.clone(),
            ..amendment.into_modification()
        });
    }
    notice.results.contracts.push(contract);
}

pub(super) fn awards<S: Side>(o: &mut S, awards: &mut Vec<Award>) {
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

pub(super) fn bids<S: Side>(o: &mut S, bids: &mut Vec<Bid>) {
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

/// A number that the buyer has for a tender or a contract.
fn reference<S: Side>(o: &mut S, reference: &mut Option<String>) {
    let mut identifiers: Vec<Option<String>> = reference.take().into_iter().map(Some).collect();
    o.list("identifiers", "", &mut identifiers, |o, id| {
        o.string("id", id)
    });
    *reference = identifiers.into_iter().flatten().next();
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

pub(super) fn contracts<S: Side>(o: &mut S, contracts: &mut Vec<ContractEntry>) {
    o.list("contracts", "results.contracts", contracts, |o, entry| {
        let ContractEntry {
            contract,
            awards,
            finance,
            related,
            documents,
            signatories,
            amendments,
            value,
        } = entry;
        id(o, "id", &mut contract.id);
        award_ids(o, awards);
        reference(o, &mut contract.reference);
        o.text("title", &mut contract.title);
        o.moment("dateSigned", &mut contract.concluded);
        ids(o, "relatedBids", &mut contract.tenders);
        o.only_written("value", |o| o.amount("value", value));
        o.list("documents", "", documents, |o, document| {
            o.string("id", &mut document.id);
            o.string("documentType", &mut document.kind);
            o.string("url", &mut document.url);
        });
        o.list("signatories", "", signatories, refer);
        related::describe(o, related);
        documents::describe_finance(o, finance);
        o.list("amendments", "", amendments, Amendment::describe);
    });
}

/// One award, or several under a name of their own.
fn award_ids<S: Side>(o: &mut S, awards: &mut Vec<Id>) {
    let mut first = awards.first().cloned();
    let mut all = if awards.len() > 1 {
        std::mem::take(awards)
    } else {
        Vec::new()
    };
    id(o, "awardID", &mut first);
    ids(o, "awardIDs", &mut all);
    *awards = if all.is_empty() {
        first.into_iter().collect()
    } else {
        all
    };
}
