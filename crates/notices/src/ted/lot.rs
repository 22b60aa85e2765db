//! A lot: `OBJECT_DESCR`.

use super::award_criteria;
use super::draft::At;
use super::values::{
    add_words, amount, classification, denied, duration, integer, parts, string, ticked, words,
};
use crate::notice::codes::{OpenDuration, Permission};
use crate::notice::{Code, Id, Lot, Place, Subject, Terms, Text};
use crate::xml::Node;

/// Reads a lot. One without a number is the whole of a purchase that is not divided.
pub(super) fn read(node: Node<'_>) -> Lot {
    let mut lot = Lot::default();
    let mut site = Text::new();
    for (name, part) in parts(node) {
        if name == "LOT_NO" {
            lot.id = string(part).map(Id::from);
        } else if name == "MAIN_SITE" {
            site = words(part);
        } else if !subject(name, part, &mut lot.subject)
            && !award_criteria::read(name, part, &mut lot.terms.award)
        {
            terms(name, part, &mut lot.terms);
        }
    }
    add_site(&mut lot.subject.places, site);
    lot
}

/// Puts the description of the site where it belongs: to the region if there is one, beside them if there are several.
pub(super) fn add_site(places: &mut Vec<Place>, site: Text) {
    if site.is_empty() {
        return;
    }
    match places.as_mut_slice() {
        [only] => only.description = site,
        _ => places.push(Place {
            description: site,
            ..Place::default()
        }),
    }
}

/// Reads the part of a lot called `name` if it is about the subject; tells whether it is.
pub(super) fn subject(name: &str, part: Node<'_>, subject: &mut Subject) -> bool {
    match name {
        "TITLE" => add_words(part, &mut subject.title),
        "SHORT_DESCR" => add_words(part, &mut subject.description),
        "INFO_ADD" => add_words(part, &mut subject.additional_information),
        "CPV_MAIN" => subject.main_classification = classification(part),
        "CPV_ADDITIONAL" => subject
            .additional_classifications
            .extend(classification(part)),
        "NUTS" => {
            let mut place = Place::default();
            place.address.region = super::address::region(part);
            if !place.is_absent() {
                subject.places.push(place);
            }
        }
        "VAL_OBJECT" => subject.estimated_value = amount(part),
        "DURATION" => subject.term.duration = duration(part),
        "DATE_START" => subject.term.start = part.as_moment(),
        "DATE_END" => subject.term.end = part.as_moment(),
        "INDEFINITE_DURATION" => {
            part.read();
            subject.term.open = Some(Code::Known(OpenDuration::Unlimited));
        }
        // A qualification system among social services says its duration here.
        "QS" => {
            for (name, part) in parts(part) {
                self::subject(name, part, subject);
            }
        }
        "RENEWAL" => subject.renewal.possible = ticked(part),
        "NO_RENEWAL" => subject.renewal.possible = denied(part),
        "RENEWAL_DESCR" => add_words(part, &mut subject.renewal.description),
        "OPTIONS" => subject.options.included = ticked(part),
        "NO_OPTIONS" => subject.options.included = denied(part),
        "OPTIONS_DESCR" => add_words(part, &mut subject.options.description),
        "EU_PROGR_RELATED" => {
            subject.eu_project.related = ticked(part);
            add_words(part, &mut subject.eu_project.description);
        }
        "NO_EU_PROGR_RELATED" => subject.eu_project.related = denied(part),
        _ => return false,
    }
    true
}

/// Reads the part of a lot called `name` if it is about tenders and the contract.
fn terms(name: &str, part: Node<'_>, terms: &mut Terms) {
    match name {
        "ACCEPTED_VARIANTS" => terms.submission.variants = permission(part, Permission::Allowed),
        "NO_ACCEPTED_VARIANTS" => {
            terms.submission.variants = permission(part, Permission::NotAllowed)
        }
        "ECATALOGUE_REQUIRED" => {
            terms.submission.catalogue = permission(part, Permission::Required)
        }
        "NB_ENVISAGED_CANDIDATE" => terms.candidates.expected = integer(part),
        "NB_MIN_LIMIT_CANDIDATE" => terms.candidates.minimum = integer(part),
        "NB_MAX_LIMIT_CANDIDATE" => terms.candidates.maximum = integer(part),
        "CRITERIA_CANDIDATE" => add_words(part, &mut terms.candidates.criteria),
        "JUSTIFICATION" => add_words(part, &mut terms.techniques.framework.duration_justification),
        _ => {}
    }
}

/// What a box that is ticked permits.
pub(super) fn permission(node: Node<'_>, permission: Permission) -> Option<Code<Permission>> {
    node.read();
    Some(Code::Known(permission))
}

/// Notes where the parts of a lot stand that rules point at.
pub(super) fn note(lot: &Lot, node: Node<'_>, at: At<'_>) {
    if lot.terms.award.is_absent() {
        return;
    }
    let award = at.field("terms", node).field("award", node);
    let mut nth = 0;
    note_criteria(node, award, &mut nth);
}

fn note_criteria(node: Node<'_>, award: At<'_>, nth: &mut usize) {
    for part in node.children() {
        match part.local() {
            "AC"
            | "DIRECTIVE_2014_23_EU"
            | "DIRECTIVE_2014_24_EU"
            | "DIRECTIVE_2014_25_EU"
            | "DIRECTIVE_2009_81_EC" => {
                note_criteria(part, award, nth);
            }
            "AC_CRITERION" | "AC_QUALITY" | "AC_COST" | "AC_PRICE" | "AC_CRITERIA" => {
                award.item("criteria", *nth, part);
                *nth += 1;
            }
            _ => {}
        }
    }
}
