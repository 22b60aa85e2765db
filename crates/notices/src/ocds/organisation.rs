//! What a party is: its numbers, where it is, how to reach it, how large it is and who owns it.

use super::lots::id;
use super::side::Side;
use crate::notice::codes::CompanySize;
use crate::notice::{Address, BeneficialOwner, Code, Contact, Identifier, Organisation};

const SELF_EMPLOYED: &str = "selfEmployed";

/// The first identifier and the others. A touch point of the organisation shares its identifiers.
pub(super) fn identifiers<S: Side>(o: &mut S, identifiers: &mut Vec<Identifier>) {
    let mut others = identifiers.split_off(identifiers.len().min(1));
    let mut first = identifiers.pop().unwrap_or_default();
    o.object("identifier", |o| identifier(o, &mut first));
    o.list("additionalIdentifiers", "", &mut others, identifier);
    identifiers.extend(
        std::iter::once(first)
            .chain(others)
            .filter(|identifier| !identifier.id.is_empty()),
    );
}

fn identifier<S: Side>(o: &mut S, identifier: &mut Identifier) {
    o.string("scheme", &mut identifier.scheme);
    let mut id = (!identifier.id.is_empty()).then(|| identifier.id.clone());
    o.string("id", &mut id);
    identifier.id = id.unwrap_or_default();
    o.only_written("legalName", |_| {});
    o.only_written("uri", |_| {});
}

/// An address. A country that has no code is written by name.
pub(super) fn address<S: Side>(o: &mut S, address: &mut Address) {
    let mut street = (!address.street.is_empty()).then(|| address.street.join("\n"));
    o.string("streetAddress", &mut street);
    address.street = street
        .iter()
        .flat_map(|street| street.lines().map(str::to_owned))
        .collect();
    o.string("locality", &mut address.town);
    o.string("postalCode", &mut address.postcode);
    let mut region = address.region.as_ref().map(ToString::to_string);
    if S::READS || region.is_some() {
        o.string("region", &mut region);
    }
    address.region = region.map(|region| Code::read(&region));
    let country = address.country.take();
    let known = country.as_ref().is_some_and(Code::is_known);
    let mut code = country.clone().filter(|_| known);
    let mut name = country.filter(|_| !known);
    o.code("country", &mut code, &[]);
    let mut written = name.as_ref().map(ToString::to_string);
    o.string("countryName", &mut written);
    if S::READS {
        name = written.map(|name| Code::read(&name));
    }
    address.country = code.or(name);
}

pub(super) fn contact<S: Side>(o: &mut S, contact: &mut Contact) {
    o.string("email", &mut contact.email);
    o.string("telephone", &mut contact.telephone);
    o.string("faxNumber", &mut contact.fax);
}

/// A natural person is a scale of its own in the profile, for whom no other is said.
pub(super) fn scale<S: Side>(o: &mut S, organisation: &mut Organisation) {
    let person = (organisation.natural_person == Some(true)).then(|| SELF_EMPLOYED.to_owned());
    let mut scale = organisation
        .size
        .as_ref()
        .map(ToString::to_string)
        .or(person);
    o.string("scale", &mut scale);
    if S::READS {
        match scale {
            Some(scale) if scale == SELF_EMPLOYED => organisation.natural_person = Some(true),
            Some(scale) => organisation.size = Some(o.known::<CompanySize>("scale", &scale, &[])),
            None => {}
        }
    }
}

/// A person who owns the party, by the beneficial owners extension.
pub(super) fn owner<S: Side>(o: &mut S, owner: &mut BeneficialOwner) {
    id(o, "id", &mut owner.id);
    o.string("firstName", &mut owner.first_name);
    o.string("name", &mut owner.family_name);
    o.codes("nationalities", &mut owner.nationalities, &[]);
    o.object("address", |o| address(o, &mut owner.address));
    contact(o, &mut owner.contact);
}
