//! Who may take part, and how the contract is carried out.

use super::super::conditions::{condition, criterion, staff_required};
use super::super::draft::Draft;
use super::super::values::{add_words, denied, parts, split_moment, ticked, words, yes_or_no};
use crate::notice::codes::{Applicability, RequirementStage, Reservation, SelectionKind};
use crate::notice::{Code, Participation, SelectionCriterion, Terms};
use crate::xml::Node;

pub(super) fn read<'t>(section: Node<'t>, draft: &mut Draft<'t>) {
    let at = draft.at.field("procedure", section).field("terms", section);
    at.field("participation", section);
    at.field("performance", section);
    contents(section, &mut draft.notice.procedure.terms);
}

fn contents(node: Node<'_>, terms: &mut Terms) {
    for (name, part) in parts(node) {
        let Terms {
            participation,
            performance,
            ..
        } = terms;
        match name {
            "DEPOSITS_GUARANTEES_REQUIRED" => add_words(part, &mut performance.guarantees),
            "MAIN_FINANCING_CONDITIONS" => add_words(part, &mut performance.financial),
            "LEGAL_FORM" => add_words(part, &mut participation.legal_form.description),
            "EXISTENCE_OTHER_PARTICULAR_CONDITIONS" => performance.conditions.push(condition(part)),
            "NO_EXISTENCE_OTHER_PARTICULAR_CONDITIONS" => part.read(),
            "CLEARING_LAST_DATE" => participation.security_clearance_deadline = split_moment(part),
            "EXECUTION_SERVICE_RESERVED_PARTICULAR_PROFESSION" => {
                participation.profession.required = ticked(part);
                add_words(part, &mut participation.profession.description);
            }
            "NO_EXEC_SERVICE_RESERVED_PARTICULAR_PROFESSION" => {
                participation.profession.required = denied(part)
            }
            "REQUESTS_NAMES_PROFESSIONAL_QUALIFICATIONS" => {
                participation.staff = yes_or_no(part).map(|yes| match yes {
                    true => staff_required(),
                    false => Code::Known(RequirementStage::NotRequired),
                });
            }
            "RESTRICTED_TO_SHELTERED_WORKSHOPS" => {
                part.read();
                participation
                    .reserved
                    .push(Code::Known(Reservation::ShelteredWorkshop));
            }
            "RESTRICTED_TO_FRAMEWORK" => {
                part.read();
                performance.reserved = Some(Code::Known(Applicability::Yes));
            }
            _ if name.starts_with("ECONOMIC_OPERATORS_PERSONAL_SITUATION") => {
                selection(part, SelectionKind::Suitability, name, participation);
            }
            _ if name.contains("ECONOMIC_FINANCIAL_CAPACITY") => {
                selection(part, SelectionKind::Standing, name, participation);
            }
            _ if name.starts_with("TECHNICAL_CAPACITY") => {
                selection(part, SelectionKind::Ability, name, participation)
            }
            "CONTRACT_RELATING_CONDITIONS"
            | "SERVICES_CONTRACTS_SPECIFIC_CONDITIONS"
            | "RESERVED_CONTRACTS" => {
                contents(part, terms);
            }
            _ if name.ends_with("_CONDITIONS_FOR_PARTICIPATION") => contents(part, terms),
            _ => {}
        }
    }
}

/// A criterion in words, or with what proves it and the lowest level apart.
fn selection(node: Node<'_>, kind: SelectionKind, name: &str, participation: &mut Participation) {
    let mut criterion_read = SelectionCriterion::default();
    let mut in_parts = false;
    for (name, part) in parts(node) {
        if name.ends_with("_CAPACITY_INFORMATION") {
            in_parts = true;
            add_words(part, &mut criterion_read.description);
        } else if name.ends_with("_CAPACITY_MIN_LEVEL") {
            in_parts = true;
            add_words(part, &mut criterion_read.minimum);
        }
    }
    if !in_parts {
        criterion_read.description = words(node);
    }
    if criterion_read.is_absent() {
        return;
    }
    if name.ends_with("_SUBCONTRACTORS") {
        participation.selection.push(SelectionCriterion {
            kind: Some(Code::Known(kind)),
            for_subcontractors: Some(true),
            ..criterion_read
        });
    } else {
        let known = criterion(&mut participation.selection, Some(kind));
        known.description.append(criterion_read.description);
        known.minimum.append(criterion_read.minimum);
    }
}
