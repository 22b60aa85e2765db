//! The form for companies and groupings of European law (X01, X02).

use std::borrow::Cow;

use super::names::{cac, cbc, efac};
use super::organisations::{address_in, contact_in};
use super::terms::url;
use crate::notice::{Announcement, RegisterEntry, Registration};
use crate::xml::{Node, Spot};

pub(super) fn read(root: Node<'_>, at: Spot<'_>) -> Registration {
    let mut registration = Registration {
        purpose: root
            .child(efac("NoticePurpose"))
            .and_then(|purpose| purpose.code(cbc("PurposeCode"))),
        activities: root
            .all(cac("BusinessCapability"))
            .flat_map(|capability| capability.codes(cbc("CapabilityTypeCode")))
            .collect(),
        announcements: root
            .all(cac("AdditionalDocumentReference"))
            .map(announcement)
            .collect(),
        sender_email: root
            .child(cac("SenderParty"))
            .and_then(|sender| sender.child(cac("Contact")))
            .and_then(|contact| contact.string(cbc("ElectronicMail"))),
        additional_information: root.words(cbc("Note")),
        ..Registration::default()
    };
    if let Some(party) = root.child(cac("BusinessParty")) {
        at.field("registration", party);
        registration.entries = party.all(cac("PartyLegalEntity")).map(entry).collect();
        registration.address = address_in(party, cac("PostalAddress"));
        registration.contact = contact_in(party);
        registration.website = party.string(cbc("WebsiteURI"));
    }
    registration
}

fn entry(node: Node<'_>) -> RegisterEntry {
    let number = node.child(cbc("CompanyID"));
    RegisterEntry {
        scheme: number
            .and_then(|number| number.attribute("schemeName"))
            .map(Cow::into_owned),
        number: number.and_then(Node::filled).map(Cow::into_owned),
        name: node.string(cbc("RegistrationName")),
        date: node.day(cbc("RegistrationDate")),
        place: node
            .child(cac("CorporateRegistrationScheme"))
            .map(|scheme| address_in(scheme, cac("JurisdictionRegionAddress")))
            .unwrap_or_default(),
    }
}

fn announcement(node: Node<'_>) -> Announcement {
    Announcement {
        issue: node.string(cbc("ID")),
        gazette: node.string(cbc("DocumentDescription")),
        title: node.string(cbc("ReferencedDocumentInternalAddress")),
        url: url(node),
        date: node.day(cbc("IssueDate")),
    }
}
