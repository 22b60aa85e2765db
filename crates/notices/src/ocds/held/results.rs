//! What came of a procedure, as far as it can be said.

use super::{amount, lots, percent, start, unique, uri};
use crate::notice::codes::Applicability;
use crate::notice::{
    Contract, Funding, Id, LotOutcome, NoticeReference, Results, Tender, TenderSubcontracting,
};

pub(super) fn results(results: Results) -> Results {
    let decided = results.decided;
    let contracts: Vec<Contract> = results
        .contracts
        .into_iter()
        .map(|contract| Contract {
            decided: contract.decided.or(decided),
            ..contract
        })
        .map(contract)
        .collect();
    let tenders: Vec<Tender> = results.tenders.into_iter().map(tender).collect();
    let outcomes = results
        .outcomes
        .into_iter()
        .map(|it| outcome(it, &contracts))
        .collect();
    let mut held = Results {
        total_value: results.total_value.and_then(amount),
        framework_maximum_value: results.framework_maximum_value.and_then(amount),
        framework_approximate_value: results.framework_approximate_value.and_then(amount),
        outcomes,
        tenders,
        parties: results.parties,
        contracts,
        ..Results::default()
    };
    gather_counts(&mut held.outcomes);
    own_parties(&mut held);
    one_date(&mut held);
    held
}

fn outcome(outcome: LotOutcome, contracts: &[Contract]) -> LotOutcome {
    let own = contracts
        .iter()
        .filter_map(|contract| contract.id.clone())
        .filter(|id| outcome.contracts.contains(id));
    LotOutcome {
        id: outcome.id,
        lot: outcome.lot,
        outcome: super::known(outcome.outcome),
        not_awarded_reason: outcome.not_awarded_reason,
        tenders: unique(outcome.tenders),
        contracts: own.collect(),
        submissions: outcome
            .submissions
            .into_iter()
            .filter(|it| it.kind.is_some() && it.count.is_some())
            .collect(),
        lowest_tender: outcome.lowest_tender.and_then(amount),
        highest_tender: outcome.highest_tender.and_then(amount),
        complainants: outcome.complainants,
        complaints: outcome
            .complaints
            .into_iter()
            .filter(|it| it.irregularity.is_some() && it.count.is_some())
            .collect(),
        ..LotOutcome::default()
    }
}

/// What is counted is counted for the lot; of several outcomes of one lot it is with the first.
fn gather_counts(outcomes: &mut [LotOutcome]) {
    for nth in 1..outcomes.len() {
        let (before, after) = outcomes.split_at_mut(nth);
        let later = &mut after[0];
        let Some(first) = before.iter_mut().find(|first| first.lot == later.lot) else {
            continue;
        };
        first.submissions.append(&mut later.submissions);
        first.complaints.append(&mut later.complaints);
        first.lowest_tender = later.lowest_tender.take().or(first.lowest_tender.take());
        first.highest_tender = later.highest_tender.take().or(first.highest_tender.take());
        first.complainants = later.complainants.take().or(first.complainants);
    }
}

fn tender(tender: Tender) -> Tender {
    let subcontracting = tender.subcontracting;
    Tender {
        id: tender.id,
        reference: tender.reference,
        lot: tender.lot,
        party: tender.party,
        rank: tender.rank,
        ranked: tender.ranked,
        value: tender.value.and_then(amount),
        variant: tender.variant,
        origin: unique(tender.origin),
        subcontracting: TenderSubcontracting {
            used: subcontracting
                .used
                .filter(|it| *it == Applicability::Yes || *it == Applicability::No),
            description: subcontracting.description,
            value: subcontracting.value.and_then(amount),
            percent: subcontracting
                .percent
                .and_then(percent)
                .filter(|share| !share.is_zero()),
            ..TenderSubcontracting::default()
        },
        ..Tender::default()
    }
}

/// A bid names its tenderers itself, so that each tender has a party of its own. Who leads a group leads all.
fn own_parties(results: &mut Results) {
    let parties = std::mem::take(&mut results.parties);
    for tender in &mut results.tenders {
        let of = tender.party.take();
        let party = parties
            .iter()
            .find(|party| party.id.is_some() && party.id == of);
        let Some(party) =
            party.filter(|it| !it.tenderers.is_empty() || !it.subcontractors.is_empty())
        else {
            continue;
        };
        let mut own = party.clone();
        own.id = Some(Id::from(format!("TPA-{:04}", results.parties.len() + 1)));
        own.name = None;
        own.group = None;
        tender.party.clone_from(&own.id);
        results.parties.push(own);
    }
}

fn contract(contract: Contract) -> Contract {
    Contract {
        id: contract.id,
        reference: contract.reference,
        title: contract.title,
        url: uri(contract.url),
        concluded: contract.concluded.map(start),
        decided: contract.decided.map(start),
        tenders: unique(contract.tenders),
        signatories: unique(contract.signatories),
        framework_notices: contract
            .framework_notices
            .into_iter()
            .map(super::reference)
            .filter(|it| *it != NoticeReference::default())
            .collect(),
        funding: contract
            .funding
            .into_iter()
            .filter(|it: &Funding| !it.is_absent())
            .collect(),
        term: lots::term(contract.term),
        ..Contract::default()
    }
}

/// The day of the decision is that of the award: of several contracts of an award, that of the first.
fn one_date(results: &mut Results) {
    let first_of = |outcome: &LotOutcome| {
        results.contracts.iter().find(|it| {
            it.id
                .as_ref()
                .is_some_and(|id| outcome.contracts.contains(id))
        })
    };
    let dates: Vec<_> = results
        .contracts
        .iter()
        .map(|contract| {
            let of = |outcome: &&LotOutcome| {
                contract
                    .id
                    .as_ref()
                    .is_some_and(|id| outcome.contracts.contains(id))
            };
            results
                .outcomes
                .iter()
                .find(of)
                .and_then(first_of)
                .and_then(|first| first.decided)
        })
        .collect();
    for (contract, date) in results.contracts.iter_mut().zip(dates) {
        contract.decided = date;
    }
}
