//! `efac:Organizations`: companies, their touch points, beneficial owners; and addresses and contacts of all kinds.

use super::names::{cac, cbc, efac, efbc, extension};
use crate::notice::{
    Address, BeneficialOwner, Buyer, Contact, Id, Identifier, Notice, Organisation,
    ServiceProvider, Text, TouchPoint,
};
use crate::xml::{Node, Spot, Tag};

pub(super) fn read(root: Node<'_>, at: Spot<'_>, notice: &mut Notice) {
    if let Some(organisations) =
        extension(root).and_then(|extension| extension.child(efac("Organizations")))
    {
        for (nth, node) in organisations.all(efac("Organization")).enumerate() {
            notice
                .organisations
                .push(organisation(node, at.item("organisations", nth, node)));
        }
        for (nth, node) in organisations
            .all(efac("UltimateBeneficialOwner"))
            .enumerate()
        {
            at.item("beneficial_owners", nth, node);
            notice.beneficial_owners.push(beneficial_owner(node));
        }
    }
    for (nth, node) in root.all(cac("ContractingParty")).enumerate() {
        at.item("buyers", nth, node);
        notice.buyers.push(buyer(node));
    }
}

fn organisation(node: Node<'_>, at: Spot<'_>) -> Organisation {
    let mut organisation = Organisation {
        natural_person: node.flag(efbc("NaturalPersonIndicator")),
        listed: node.flag(efbc("ListedOnRegulatedMarketIndicator")),
        leads_buyers: node.flag(efbc("GroupLeadIndicator")),
        awards_for_others: node.flag(efbc("AwardingCPBIndicator")),
        acquires_for_others: node.flag(efbc("AcquiringCPBIndicator")),
        beneficial_owners: node
            .all(efac("UltimateBeneficialOwner"))
            .filter_map(|owner| owner.id(cbc("ID")))
            .collect(),
        touch_points: node
            .all(efac("TouchPoint"))
            .enumerate()
            .map(|(nth, point)| {
                at.item("touch_points", nth, point);
                touch_point(point)
            })
            .collect(),
        ..Organisation::default()
    };
    if let Some(company) = node.child(efac("Company")) {
        organisation.id = party_id(company);
        organisation.name = name(company);
        organisation.identifiers = identifiers(company);
        organisation.address = address_in(company, cac("PostalAddress"));
        organisation.contact = contact_in(company);
        organisation.website = company.string(cbc("WebsiteURI"));
        organisation.endpoint = company.string(cbc("EndpointID"));
        organisation.size = company.code(efbc("CompanySizeCode"));
    }
    organisation
}

fn touch_point(node: Node<'_>) -> TouchPoint {
    TouchPoint {
        id: party_id(node),
        name: name(node),
        identifiers: identifiers(node),
        address: address_in(node, cac("PostalAddress")),
        contact: contact_in(node),
        website: node.string(cbc("WebsiteURI")),
        endpoint: node.string(cbc("EndpointID")),
    }
}

fn beneficial_owner(node: Node<'_>) -> BeneficialOwner {
    BeneficialOwner {
        id: node.id(cbc("ID")),
        first_name: node.string(cbc("FirstName")),
        family_name: node.string(cbc("FamilyName")),
        nationalities: node
            .all(efac("Nationality"))
            .filter_map(|nationality| nationality.code(cbc("NationalityID")))
            .collect(),
        address: address_in(node, cac("ResidenceAddress")),
        contact: contact_in(node),
    }
}

fn buyer(node: Node<'_>) -> Buyer {
    let mut buyer = Buyer {
        profile: node.string(cbc("BuyerProfileURI")),
        activities: node
            .all(cac("ContractingActivity"))
            .flat_map(|activity| activity.codes(cbc("ActivityTypeCode")))
            .collect(),
        ..Buyer::default()
    };
    for code in node
        .all(cac("ContractingPartyType"))
        .flat_map(|kind| kind.all(cbc("PartyTypeCode")))
    {
        if code.attribute("listName").as_deref() == Some("buyer-contracting-type") {
            buyer.contracting_type = code.as_code();
        } else {
            buyer.legal_type = code.as_code();
        }
    }
    if let Some(party) = node.child(cac("Party")) {
        buyer.organisation = party_id(party);
        buyer.service_providers = party
            .all(cac("ServiceProviderParty"))
            .map(|provider| ServiceProvider {
                organisation: provider.child(cac("Party")).and_then(party_id),
                service: provider.code(cbc("ServiceTypeCode")),
            })
            .collect();
    }
    buyer
}

/// The identifier of a party, or of the organisation that it refers to.
pub(super) fn party_id(party: Node<'_>) -> Option<Id> {
    party.child(cac("PartyIdentification"))?.id(cbc("ID"))
}

/// The organisations to which all elements of that name refer.
pub(super) fn parties(node: Node<'_>, tag: Tag) -> Vec<Id> {
    node.all(tag).filter_map(party_id).collect()
}

fn name(party: Node<'_>) -> Text {
    let mut name = Text::new();
    for node in party
        .all(cac("PartyName"))
        .flat_map(|name| name.all(cbc("Name")))
    {
        node.add_to(&mut name);
    }
    name
}

fn identifiers(party: Node<'_>) -> Vec<Identifier> {
    party
        .all(cac("PartyLegalEntity"))
        .flat_map(|entity| entity.all(cbc("CompanyID")))
        .filter_map(|number| {
            Some(Identifier {
                scheme: number
                    .attribute("schemeName")
                    .map(|scheme| scheme.into_owned()),
                id: number.filled()?.into_owned(),
            })
        })
        .collect()
}

/// The address in the child of that name.
pub(super) fn address_in(node: Node<'_>, tag: Tag) -> Address {
    node.child(tag).map(address).unwrap_or_default()
}

/// An address.
pub(super) fn address(node: Node<'_>) -> Address {
    let lines = node
        .all(cac("AddressLine"))
        .flat_map(|line| line.strings(cbc("Line")));
    Address {
        department: node.string(cbc("Department")),
        street: node
            .string(cbc("StreetName"))
            .into_iter()
            .chain(node.string(cbc("AdditionalStreetName")))
            .chain(lines)
            .collect(),
        town: node.string(cbc("CityName")),
        postcode: node.string(cbc("PostalZone")),
        region: node.code(cbc("CountrySubentityCode")),
        country: node
            .child(cac("Country"))
            .and_then(|country| country.code(cbc("IdentificationCode"))),
    }
}

/// The contact in the child `cac:Contact`.
pub(super) fn contact_in(node: Node<'_>) -> Contact {
    let Some(node) = node.child(cac("Contact")) else {
        return Contact::default();
    };
    Contact {
        name: node.string(cbc("Name")),
        job: node.string(cbc("JobTitle")),
        telephone: node.string(cbc("Telephone")),
        fax: node.string(cbc("Telefax")),
        email: node.string(cbc("ElectronicMail")),
    }
}
