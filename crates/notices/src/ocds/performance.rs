//! How contracts are carried out: conditions, invoices, secrecy, and what operators of passenger transport agree to.

use super::side::Side;
use super::spellings::PERMISSIONS;
use crate::notice::codes::{Applicability, ContractTermKind};
use crate::notice::{Condition, ContractTerm, Performance};

/// The terms of a contract.
pub(super) fn describe<S: Side>(o: &mut S, performance: &mut Performance) {
    let mut reserved = performance
        .reserved
        .as_ref()
        .map(|reserved| *reserved == Applicability::Yes);
    o.flag("reservedExecution", &mut reserved);
    if S::READS {
        performance.reserved = reserved.map(|yes| {
            if yes {
                Applicability::Yes
            } else {
                Applicability::No
            }
            .into()
        });
    }
    let mut conditions = std::mem::take(&mut performance.conditions)
        .pop()
        .unwrap_or_default()
        .description;
    o.text("performanceTerms", &mut conditions);
    if !conditions.is_empty() {
        performance.conditions = vec![Condition {
            kind: None,
            description: conditions,
        }];
    }
    o.list(
        "customerServices",
        "quality_targets",
        &mut performance.quality_targets,
        |o, target| {
            o.code("type", &mut target.kind, &[]);
            o.text("description", &mut target.description);
        },
    );
    transport(o, &mut performance.contract_terms);
    o.code(
        "electronicInvoicingPolicy",
        &mut performance.electronic_invoicing,
        PERMISSIONS,
    );
    o.flag(
        "hasElectronicOrdering",
        &mut performance.electronic_ordering,
    );
    o.flag("hasElectronicPayment", &mut performance.electronic_payment);
    o.text("financialTerms", &mut performance.financial);
    o.flag(
        "hasNonDisclosureAgreement",
        &mut performance.non_disclosure.required,
    );
    o.text(
        "nonDisclosureAgreement",
        &mut performance.non_disclosure.description,
    );
}

/// Terms of passenger transport: one field for each kind of term.
fn transport<S: Side>(o: &mut S, terms: &mut Vec<ContractTerm>) {
    let mut read = Vec::new();
    for (kind, key) in TRANSPORT_TEXTS {
        let mut term = take(terms, kind);
        o.text(key, &mut term.description);
        if kind == ContractTermKind::ExclusiveRights {
            o.flag("hasExclusiveRights", &mut term.applies);
        }
        read.push(term);
    }
    let mut term = take(terms, ContractTermKind::TicketRevenue);
    o.percent("operatorRevenueShare", &mut term.percent);
    read.push(term);
    if S::READS {
        terms.extend(read.into_iter().filter(|term| {
            ContractTerm {
                kind: None,
                ..term.clone()
            } != ContractTerm::default()
        }));
    }
}

/// Kinds of terms that are texts, in the order in which they are read.
pub(super) const TRANSPORT_TEXTS: [(ContractTermKind, &str); 4] = [
    (ContractTermKind::ExclusiveRights, "exclusiveRights"),
    (ContractTermKind::Other, "otherTerms"),
    (ContractTermKind::RewardsPenalties, "rewardsAndPenalties"),
    (ContractTermKind::SocialStandards, "socialStandards"),
];

fn take(terms: &[ContractTerm], kind: ContractTermKind) -> ContractTerm {
    let found = terms
        .iter()
        .find(|term| term.kind.as_ref().is_some_and(|known| *known == kind));
    found.cloned().unwrap_or_else(|| ContractTerm {
        kind: Some(kind.into()),
        ..ContractTerm::default()
    })
}
