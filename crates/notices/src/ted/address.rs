//! Addresses of organisations, in the forms since 2014 and in those before.

use super::draft::Draft;
use super::values::{add_words, attribute, code, parts, string};
use crate::notice::{Code, Id, Identifier, Organisation};
use crate::warning::WarningKind;
use crate::xml::Node;

/// Who an address names, and the buyer profile it mentions.
#[derive(Default)]
pub(super) struct Named {
    pub organisation: Option<Id>,
    pub profile: Option<String>,
}

/// Takes in the organisation at an address.
pub(super) fn read<'t>(node: Node<'t>, draft: &mut Draft<'t>) -> Named {
    let mut organisation = Organisation::default();
    let mut profile = None;
    fill(node, &mut organisation, &mut profile);
    Named {
        organisation: draft.organisation(organisation, node),
        profile,
    }
}

/// The same for the addresses of several organisations, of which only the names are wanted.
pub(super) fn id<'t>(node: Node<'t>, draft: &mut Draft<'t>) -> Option<Id> {
    read(node, draft).organisation
}

/// Reads an address into `organisation`.
pub(super) fn fill(node: Node<'_>, organisation: &mut Organisation, profile: &mut Option<String>) {
    for (name, part) in parts(node) {
        let Organisation {
            address, contact, ..
        } = organisation;
        match name {
            "OFFICIALNAME" => add_words(part, &mut organisation.name),
            // Before 2014 the name is a level further down, in the oldest forms it is the text itself.
            "ORGANISATION" if part.children().next().is_none() => {
                add_words(part, &mut organisation.name)
            }
            "ORGANISATION" | "E_MAILS" | "CONTACT_DATA_WITHOUT_RESPONSIBLE_NAME" => {
                fill(part, organisation, profile)
            }
            "NATIONALID" => {
                let identifier = string(part).map(|id| Identifier { scheme: None, id });
                organisation.identifiers.extend(identifier);
            }
            "ADDRESS" => address.street.extend(string(part)),
            "TOWN" => address.town = string(part),
            "POSTAL_CODE" => address.postcode = string(part),
            "COUNTRY" => address.country = code(part, "VALUE"),
            "NUTS" => address.region = region(part),
            // Older forms name an office and a person in it.
            "CONTACT_POINT" | "ATTENTION" => join(&mut contact.name, string(part)),
            "PHONE" => contact.telephone = string(part),
            "FAX" => contact.fax = string(part),
            "E_MAIL" => join(&mut contact.email, string(part)),
            "URL" | "URL_GENERAL" => organisation.website = string(part),
            "URL_BUYER" => *profile = string(part),
            _ => {}
        }
    }
}

/// Puts what is said twice into one text.
fn join(known: &mut Option<String>, more: Option<String>) {
    match (known.as_mut(), more) {
        (Some(known), Some(more)) => {
            known.push_str(", ");
            known.push_str(&more);
        }
        (None, more) => *known = more,
        (Some(_), None) => {}
    }
}

/// A country or region that is said by a code, with a warning if it is on no list.
pub(super) fn region(node: Node<'_>) -> Option<Code<vocabulary::Region>> {
    let value = attribute(node, "CODE")?;
    // "00" is what the publisher writes for places outside the regions of Europe.
    if value == "00" {
        return None;
    }
    let region = Code::read(value.trim());
    if !region.is_known() {
        node.document.warn(
            WarningKind::UnknownCode,
            node,
            format!("{value:?} is not on the list nuts"),
        );
    }
    Some(region)
}
