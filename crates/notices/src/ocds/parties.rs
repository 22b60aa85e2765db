//! Organisations and what they do.
//!
//! In a notice a part says who does what for it; in a release a party says what it does. So roles are gathered for writing,
//! and given to the procedure in reading.

use std::collections::BTreeSet;

use super::items::Class;
use super::lots::id;
use super::organisation::{address, contact, identifiers, owner, scale};
use super::side::Side;
use crate::notice::codes::{Activity, BuyerContractingType, BuyerLegalType, ServiceProvision};
use crate::notice::{
    BeneficialOwner, Buyer, Code, Id, Notice, Organisation, Role, ServiceProvider, Text,
};

#[derive(Default)]
pub(super) struct Party {
    organisation: Organisation,
    roles: Vec<String>,
    classes: Vec<Class>,
    profile: Option<String>,
    owners: Vec<BeneficialOwner>,
}

/// A reference to a party.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Reference {
    pub id: Option<Id>,
    pub name: Text,
}

const LEGAL_TYPE: &str = "TED_CA_TYPE";
const CONTRACTING_TYPE: &str = "eforms-buyer-contracting-type";
const AUTHORITY_ACTIVITY: &str = "COFOG";
const ENTITY_ACTIVITY: &str = "TED_CE_ACTIVITY";
const CENTRAL_PURCHASING: &str = "eforms-central-purchasing";
const AWARDS: &str = "awards";
const ACQUIRES: &str = "acquires";

/// Role names, those of `partyRole.csv` and two of the same make.
const ROLES: &[(Role, &str)] = &[
    (Role::Buyer, "buyer"),
    (Role::LeadBuyer, "leadBuyer"),
    (Role::CentralPurchasingBody, "centralPurchasingBody"),
    (
        Role::ProcurementServiceProvider,
        "procurementServiceProvider",
    ),
    (Role::Sender, "eSender"),
    (Role::Information, "processContactPoint"),
    (Role::Documents, "documentContactPoint"),
    (Role::Recipient, "submissionReceiptBody"),
    (Role::Evaluator, "evaluationBody"),
    (Role::ReviewBody, "reviewBody"),
    (Role::ReviewInformation, "reviewContactPoint"),
    (Role::Mediator, "mediationBody"),
    (Role::Tenderer, "tenderer"),
    (Role::LeadTenderer, "leadTenderer"),
    (Role::Winner, "supplier"),
    (Role::Subcontractor, "subcontractor"),
    (Role::Financing, "funder"),
    (Role::Paying, "payer"),
    (Role::Signatory, "signatory"),
];

/// The parties of a notice whose organisations have no touch points.
pub(super) fn gather(notice: &Notice) -> Vec<Party> {
    let mut roles: Vec<_> = notice.roles();
    roles.sort_by_key(|(_, role)| *role);
    notice
        .organisations
        .iter()
        .map(|organisation| party(notice, organisation, &roles))
        .collect()
}

fn party(notice: &Notice, organisation: &Organisation, roles: &[(&Id, Role)]) -> Party {
    let is = |id: &Id| organisation.id.as_ref() == Some(id);
    let own: BTreeSet<Role> = roles
        .iter()
        .filter(|(id, _)| is(id))
        .map(|(_, role)| *role)
        .collect();
    let named = own
        .iter()
        .filter_map(|role| ROLES.iter().find(|(known, _)| known == role));
    let buyer = notice
        .buyers
        .iter()
        .find(|buyer| buyer.organisation.as_ref().is_some_and(is));
    let mut classes: Vec<_> = buyer.into_iter().flat_map(buyer_classes).collect();
    let central = [
        (organisation.awards_for_others, AWARDS),
        (organisation.acquires_for_others, ACQUIRES),
    ];
    classes.extend(
        central
            .iter()
            .filter(|(flag, _)| *flag == Some(true))
            .map(|(_, what)| Class::new(CENTRAL_PURCHASING, what)),
    );
    let owners = notice.beneficial_owners.iter();
    let owners = owners.filter(|owner| {
        owner
            .id
            .as_ref()
            .is_some_and(|id| organisation.beneficial_owners.contains(id))
    });
    Party {
        organisation: organisation.clone(),
        roles: named.map(|(_, name)| (*name).to_owned()).collect(),
        classes,
        profile: buyer.and_then(|buyer| buyer.profile.clone()),
        owners: owners.cloned().collect(),
    }
}

fn buyer_classes(buyer: &Buyer) -> Vec<Class> {
    let words = |scheme: &str, description: &Text| Class {
        scheme: Some(scheme.to_owned()),
        id: None,
        description: description.clone(),
    };
    let mut classes = Vec::new();
    classes.extend(
        buyer
            .legal_type
            .iter()
            .map(|code| Class::new(LEGAL_TYPE, code)),
    );
    classes.extend(
        (!buyer.legal_type_text.is_empty()).then(|| words(LEGAL_TYPE, &buyer.legal_type_text)),
    );
    classes.extend(
        buyer
            .contracting_type
            .iter()
            .map(|code| Class::new(CONTRACTING_TYPE, code)),
    );
    classes.extend(
        buyer
            .activities
            .iter()
            .map(|code| Class::new(activity_scheme(code), code)),
    );
    classes.extend(
        (!buyer.activity_text.is_empty()).then(|| words(ENTITY_ACTIVITY, &buyer.activity_text)),
    );
    classes
}

/// Activities of authorities are divisions of the Classification of the Functions of Government, those of entities are not.
fn activity_scheme(activity: &Code<Activity>) -> &'static str {
    match activity.known() {
        Some(
            Activity::Defence
            | Activity::EconomicAffairs
            | Activity::Education
            | Activity::Environment
            | Activity::GeneralPublic
            | Activity::Housing
            | Activity::Health
            | Activity::PublicOrder
            | Activity::Recreation
            | Activity::SocialProtection,
        ) => AUTHORITY_ACTIVITY,
        _ => ENTITY_ACTIVITY,
    }
}

/// Gives the parties back to a notice: organisations, buyers with `first` as the first, contacts and owners. The identifiers of
/// those who lead groups of tenderers come back.
pub(super) fn spread(parties: Vec<Party>, first: Option<&Id>, notice: &mut Notice) -> BTreeSet<Id> {
    let mut leaders = BTreeSet::new();
    let mut providers = Vec::new();
    for mut party in parties {
        let central = |what: &str| {
            party
                .classes
                .contains(&Class::new(CENTRAL_PURCHASING, what))
                .then_some(true)
        };
        party.organisation.awards_for_others = central(AWARDS);
        party.organisation.acquires_for_others = central(ACQUIRES);
        party.organisation.beneficial_owners = party
            .owners
            .iter()
            .filter_map(|owner| owner.id.clone())
            .collect();
        for owner in party.owners {
            if !notice
                .beneficial_owners
                .iter()
                .any(|known| known.id == owner.id)
            {
                notice.beneficial_owners.push(owner);
            }
        }
        let id = party.organisation.id.clone();
        let terms = &mut notice.procedure.terms;
        for role in &party.roles {
            let Some((role, _)) = ROLES.iter().find(|(_, name)| name == role) else {
                continue;
            };
            let list = match role {
                Role::Buyer => {
                    notice
                        .buyers
                        .push(buyer(id.clone(), &party.classes, party.profile.clone()));
                    continue;
                }
                Role::LeadBuyer => {
                    party.organisation.leads_buyers = Some(true);
                    continue;
                }
                Role::ProcurementServiceProvider => {
                    providers.push(provider(id.clone(), ServiceProvision::Procurement));
                    continue;
                }
                Role::Sender => {
                    providers.push(provider(id.clone(), ServiceProvision::Sender));
                    continue;
                }
                Role::LeadTenderer => {
                    leaders.extend(id.clone());
                    continue;
                }
                Role::Information => &mut terms.contacts.information,
                Role::Documents => &mut terms.contacts.documents,
                Role::Recipient => &mut terms.contacts.recipients,
                Role::Evaluator => &mut terms.contacts.evaluators,
                Role::ReviewBody => &mut terms.review.bodies,
                Role::ReviewInformation => &mut terms.review.information,
                Role::Mediator => &mut terms.review.mediators,
                _ => continue,
            };
            list.extend(id.clone());
        }
        notice.organisations.push(party.organisation);
    }
    if first.is_some() {
        notice
            .buyers
            .sort_by_key(|buyer| buyer.organisation.as_ref() != first);
    }
    if let Some(buyer) = notice.buyers.first_mut() {
        buyer.service_providers = providers;
    }
    leaders
}

fn provider(organisation: Option<Id>, service: ServiceProvision) -> ServiceProvider {
    ServiceProvider {
        organisation,
        service: Some(service.into()),
    }
}

fn buyer(organisation: Option<Id>, classes: &[Class], profile: Option<String>) -> Buyer {
    let mut buyer = Buyer {
        organisation,
        profile,
        ..Buyer::default()
    };
    for class in classes {
        let words = class.id.is_none().then(|| class.description.clone());
        let code = class.id.as_deref().unwrap_or_default();
        match (class.scheme.as_deref(), words) {
            (Some(LEGAL_TYPE), Some(words)) => buyer.legal_type_text = words,
            (Some(LEGAL_TYPE), None) => buyer.legal_type = Some(Code::<BuyerLegalType>::read(code)),
            (Some(CONTRACTING_TYPE), None) => {
                buyer.contracting_type = Some(Code::<BuyerContractingType>::read(code))
            }
            (Some(ENTITY_ACTIVITY), Some(words)) => buyer.activity_text = words,
            (Some(AUTHORITY_ACTIVITY | ENTITY_ACTIVITY), None) => {
                buyer.activities.push(Code::read(code))
            }
            _ => {}
        }
    }
    buyer
}

pub(super) fn describe<S: Side>(o: &mut S, parties: &mut Vec<Party>) {
    o.list("parties", "organisations", parties, |o, party| {
        let Party {
            organisation,
            roles,
            classes,
            profile,
            owners,
        } = party;
        id(o, "id", &mut organisation.id);
        o.text("name", &mut organisation.name);
        o.strings("roles", roles);
        identifiers(o, &mut organisation.identifiers);
        o.object("address", |o| address(o, &mut organisation.address));
        o.object("contactPoint", |o| {
            o.string("name", &mut organisation.contact.name);
            contact(o, &mut organisation.contact);
            o.string("url", &mut organisation.endpoint);
        });
        o.object("details", |o| {
            o.string("url", &mut organisation.website);
            o.string("buyerProfile", profile);
            scale(o, organisation);
            o.list("classifications", "", classes, |o, class| class.describe(o));
        });
        o.list("beneficialOwners", "", owners, owner);
    });
}

/// A reference with the name of the party, for those who read the release without looking it up.
pub(super) fn refer<S: Side>(o: &mut S, reference: &mut Reference) {
    id(o, "id", &mut reference.id);
    o.text("name", &mut reference.name);
}

/// References to these organisations.
pub(super) fn references(notice: &Notice, ids: &[Id]) -> Vec<Reference> {
    ids.iter()
        .map(|id| Reference {
            id: Some(id.clone()),
            name: notice
                .organisation(id)
                .map(|organisation| organisation.name.clone())
                .unwrap_or_default(),
        })
        .collect()
}
