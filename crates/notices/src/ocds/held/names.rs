//! Who and what is called how: identifiers for all that the standard wants one for, each once.

use std::collections::BTreeSet;

use super::{known, unique, uri};
use crate::notice::{Address, BeneficialOwner, Id, Identifier, Notice, Organisation, TouchPoint};

/// Gives an identifier to each organisation, lot, group, outcome, tender, party and contract that has none, and another to
/// those that share one with a part before them. Offices become organisations.
pub(super) fn named(mut notice: Notice) -> Notice {
    let organisations = std::mem::take(&mut notice.organisations);
    notice.organisations = organisations.into_iter().flat_map(offices).collect();
    name(notice.organisations.iter_mut().map(|it| &mut it.id), "ORG");
    name(
        notice.beneficial_owners.iter_mut().map(|it| &mut it.id),
        "UBO",
    );
    let lots = notice
        .parts
        .iter_mut()
        .chain(&mut notice.lots)
        .map(|it| &mut it.id);
    name(
        lots.chain(notice.lot_groups.iter_mut().map(|it| &mut it.id)),
        "LOT",
    );
    let results = &mut notice.results;
    name(results.outcomes.iter_mut().map(|it| &mut it.id), "RES");
    name(results.tenders.iter_mut().map(|it| &mut it.id), "TEN");
    name(results.contracts.iter_mut().map(|it| &mut it.id), "CON");
    notice
}

fn name<'n>(parts: impl Iterator<Item = &'n mut Option<Id>>, prefix: &str) {
    let mut used: BTreeSet<Id> = BTreeSet::new();
    for (nth, id) in parts.enumerate() {
        let wanted = id
            .clone()
            .unwrap_or_else(|| Id::from(format!("{prefix}-{:04}", nth + 1)));
        let mut free = wanted.clone();
        let mut copy = 2;
        while !used.insert(free.clone()) {
            free = Id::from(format!("{wanted}-{copy}"));
            copy += 1;
        }
        *id = Some(free);
    }
}

/// An organisation and its offices, which are known by the numbers of the organisation.
fn offices(mut organisation: Organisation) -> Vec<Organisation> {
    let points = std::mem::take(&mut organisation.touch_points);
    let identifiers = organisation.identifiers.clone();
    let office = |point: TouchPoint| Organisation {
        id: point.id,
        name: point.name,
        identifiers: if point.identifiers.is_empty() {
            identifiers.clone()
        } else {
            point.identifiers
        },
        address: point.address,
        contact: point.contact,
        website: point.website,
        endpoint: point.endpoint,
        ..Organisation::default()
    };
    let offices: Vec<_> = points.into_iter().map(office).collect();
    std::iter::once(organisation).chain(offices).collect()
}

pub(super) fn organisation(organisation: Organisation) -> Organisation {
    let mut contact = organisation.contact;
    contact.job = None;
    let size = known(organisation.size);
    Organisation {
        id: organisation.id,
        name: organisation.name,
        identifiers: unique(
            organisation
                .identifiers
                .into_iter()
                .filter(|it: &Identifier| !it.id.is_empty()),
        ),
        address: address(organisation.address),
        contact,
        website: organisation.website,
        endpoint: uri(organisation.endpoint),
        natural_person: organisation
            .natural_person
            .filter(|yes| *yes && size.is_none()),
        size,
        leads_buyers: organisation.leads_buyers.filter(|yes| *yes),
        awards_for_others: organisation.awards_for_others.filter(|yes| *yes),
        acquires_for_others: organisation.acquires_for_others.filter(|yes| *yes),
        beneficial_owners: organisation.beneficial_owners,
        ..Organisation::default()
    }
}

pub(super) fn owner(owner: BeneficialOwner) -> BeneficialOwner {
    let mut contact = owner.contact;
    (contact.job, contact.name) = (None, None);
    BeneficialOwner {
        id: owner.id,
        first_name: owner.first_name,
        family_name: owner.family_name,
        nationalities: unique(owner.nationalities),
        address: address(owner.address),
        contact,
    }
}

/// Lines are told apart by line breaks.
pub(super) fn address(address: Address) -> Address {
    let lines = address
        .street
        .iter()
        .flat_map(|line| line.lines().map(str::to_owned));
    Address {
        department: None,
        street: lines.collect(),
        ..address
    }
}

/// Leaves out references to organisations and owners that the notice does not name, and who leads buyers without buying.
pub(super) fn who_is_there(notice: &mut Notice) {
    let there: BTreeSet<Id> = notice
        .organisations
        .iter()
        .filter_map(|it| it.id.clone())
        .collect();
    let owners: Vec<Id> = notice
        .beneficial_owners
        .iter()
        .filter_map(|it| it.id.clone())
        .collect();
    let is_there = |id: &Option<Id>| id.as_ref().is_some_and(|id| there.contains(id));
    let mut seen = BTreeSet::new();
    notice
        .buyers
        .retain(|buyer| is_there(&buyer.organisation) && seen.insert(buyer.organisation.clone()));
    for buyer in &mut notice.buyers {
        buyer.activities = unique(std::mem::take(&mut buyer.activities));
        buyer.service_providers.retain(|it| {
            is_there(&it.organisation) && it.service.as_ref().is_some_and(|it| it.is_known())
        });
    }
    let buyers: Vec<_> = notice
        .buyers
        .iter()
        .filter_map(|buyer| buyer.organisation.clone())
        .collect();
    for organisation in &mut notice.organisations {
        organisation
            .beneficial_owners
            .retain(|id| owners.contains(id));
        if !organisation
            .id
            .as_ref()
            .is_some_and(|id| buyers.contains(id))
        {
            organisation.leads_buyers = None;
        }
    }
    let results = &mut notice.results;
    for party in &mut results.parties {
        party.tenderers.retain(|it| is_there(&it.organisation));
        party.subcontractors.retain(|it| is_there(&it.organisation));
        for subcontractor in &mut party.subcontractors {
            subcontractor
                .main_contractors
                .retain(|id| there.contains(id));
        }
    }
    for contract in &mut results.contracts {
        contract.signatories.retain(|id| there.contains(id));
    }
}
