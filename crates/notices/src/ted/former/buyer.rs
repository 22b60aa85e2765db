//! Who buys.

use super::super::address::{self, fill};
use super::super::contracting_body::{activity, add, legal_type};
use super::super::draft::Draft;
use super::super::values::{add_words, denied, mapped, parts, string, ticked, yes_or_no};
use crate::notice::codes::BuyerContractingType;
use crate::notice::{Buyer, Code, Organisation};
use crate::xml::Node;

pub(super) fn read<'t>(section: Node<'t>, draft: &mut Draft<'t>) {
    draft.at.item("buyers", 0, section);
    let mut buyers = vec![Buyer::default()];
    contents(section, &mut buyers, draft);
    draft.notice.buyers.append(&mut buyers);
}

fn contents<'t>(node: Node<'t>, buyers: &mut Vec<Buyer>, draft: &mut Draft<'t>) {
    for (name, part) in parts(node) {
        match name {
            _ if name.starts_with("NAME_ADDRESSES_CONTACT") => addresses(part, buyers, draft),
            "PURCHASING_ON_BEHALF" if part.children().next().is_none() => {
                draft.notice.procedure.central_purchasing = yes_or_no(part);
            }
            "PURCHASING_ON_BEHALF" => contents(part, buyers, draft),
            "PURCHASING_ON_BEHALF_NO" => draft.notice.procedure.central_purchasing = denied(part),
            "PURCHASING_ON_BEHALF_YES" => {
                draft.notice.procedure.central_purchasing = ticked(part);
                contents(part, buyers, draft);
            }
            // For whom the buyer buys: they are buyers too.
            "CONTACT_DATA_OTHER_BEHALF_CONTRACTING_AUTORITHY" => {
                let named = address::read(part, draft);
                buyers.push(Buyer {
                    organisation: named.organisation,
                    profile: named.profile,
                    ..Buyer::default()
                });
            }
            _ if name.starts_with("TYPE_AND_ACTIVITIES")
                || name == "ACTIVITIES_OF_CONTRACTING_ENTITY" =>
            {
                if name == "ACTIVITIES_OF_CONTRACTING_ENTITY" {
                    buyers[0].contracting_type = Some(Code::Known(BuyerContractingType::Entity));
                }
                contents(part, buyers, draft);
            }
            _ => kind(name, part, &mut buyers[0]),
        }
    }
}

fn kind(name: &str, part: Node<'_>, buyer: &mut Buyer) {
    match name {
        "TYPE_OF_CONTRACTING_AUTHORITY" => buyer.legal_type = mapped(part, "VALUE", legal_type),
        "TYPE_OF_CONTRACTING_AUTHORITY_OTHER" => {
            super::value(part);
            add_words(part, &mut buyer.legal_type_text);
        }
        "TYPE_OF_ACTIVITY" | "ACTIVITY_OF_CONTRACTING_ENTITY" => {
            buyer.activities.extend(mapped(part, "VALUE", activity));
        }
        "TYPE_OF_ACTIVITY_OTHER" | "ACTIVITY_OF_CONTRACTING_ENTITY_OTHER" => {
            super::value(part);
            add_words(part, &mut buyer.activity_text);
        }
        _ => {}
    }
}

fn addresses<'t>(node: Node<'t>, buyers: &mut [Buyer], draft: &mut Draft<'t>) {
    let mut organisation = Organisation::default();
    let mut profile = None;
    let mut organisation_node = node;
    // The web addresses stand apart from the address, so the buyer is complete only after both.
    for (name, part) in parts(node) {
        match name {
            "CA_CE_CONCESSIONAIRE_PROFILE" => {
                organisation_node = part;
                fill(part, &mut organisation, &mut profile);
            }
            _ if name.starts_with("INTERNET_ADDRESSES") => {
                web(part, &mut organisation, &mut profile, draft)
            }
            _ => {}
        }
    }
    let buyer = draft.organisation(organisation, organisation_node);
    buyers[0].organisation.clone_from(&buyer);
    buyers[0].profile = profile;
    for (name, part) in parts(node) {
        if !matches!(
            name,
            "FURTHER_INFORMATION"
                | "SPECIFICATIONS_AND_ADDITIONAL_DOCUMENTS"
                | "TENDERS_REQUESTS_APPLICATIONS_MUST_BE_SENT_TO"
        ) {
            continue;
        }
        let mut whom = None;
        for (choice, inner) in parts(part) {
            match choice {
                "IDEM" => {
                    inner.read();
                    whom.clone_from(&buyer);
                }
                "CONTACT_DATA" => whom = address::id(inner, draft),
                _ => {}
            }
        }
        let contacts = &mut draft.notice.procedure.terms.contacts;
        match name {
            "FURTHER_INFORMATION" => add(&mut contacts.information, whom),
            "SPECIFICATIONS_AND_ADDITIONAL_DOCUMENTS" => add(&mut contacts.documents, whom),
            _ => add(&mut contacts.recipients, whom),
        }
    }
}

fn web(
    node: Node<'_>,
    organisation: &mut Organisation,
    profile: &mut Option<String>,
    draft: &mut Draft<'_>,
) {
    for (name, part) in parts(node) {
        match name {
            "URL_GENERAL" => organisation.website = string(part),
            "URL_BUYER" => *profile = string(part),
            // Where information and documents can be had electronically.
            "URL_INFORMATION" => {
                let url = string(part);
                let document = crate::notice::Document {
                    url,
                    ..crate::notice::Document::default()
                };
                draft.notice.procedure.terms.documents.push(document);
            }
            "URL_PARTICIPATE" => draft.notice.procedure.terms.submission.url = string(part),
            _ => {}
        }
    }
}
