//! Contracts, and the awards that they come of.

use super::{reference, sum};
use crate::notice::{Amount, Contract, Id, Modification, Moment, Notice};
use crate::ocds::change::Amendment;
use crate::ocds::documents::{self, Finance};
use crate::ocds::lots::{id, ids, term};
use crate::ocds::parties::{Reference, refer, references};
use crate::ocds::related::{self, Related};
use crate::ocds::side::Side;

/// A contract with the awards that it comes of.
#[derive(Default)]
pub(in crate::ocds) struct ContractEntry {
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

pub(super) fn of(notice: &Notice, contract: &Contract) -> ContractEntry {
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

pub(super) fn give_back(
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

pub(in crate::ocds) fn contracts<S: Side>(o: &mut S, contracts: &mut Vec<ContractEntry>) {
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
        o.object("period", |o| term(o, &mut contract.term));
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
