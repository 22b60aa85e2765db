//! Complaints, recurrence, dispatch, and where to learn about the law.

use super::super::address::id;
use super::super::contracting_body::add;
use super::super::draft::Draft;
use super::super::values::{add_words, denied, parts, split_moment, string, ticked};
use crate::notice::codes::LegislationField;
use crate::notice::{Code, Legislation};
use crate::xml::Node;

pub(super) fn read<'t>(section: Node<'t>, draft: &mut Draft<'t>) {
    draft
        .at
        .field("procedure", section)
        .field("terms", section)
        .field("review", section);
    for (name, part) in parts(section) {
        let notice = &mut draft.notice;
        let procedure = &mut notice.procedure;
        match name {
            "ADDITIONAL_INFORMATION" => add_words(part, &mut notice.additional_information),
            "RECURRENT_PROCUREMENT" => {
                procedure.terms.recurrence.recurrent = ticked(part);
                add_words(part, &mut procedure.terms.recurrence.description);
            }
            "NO_RECURRENT_PROCUREMENT" => procedure.terms.recurrence.recurrent = denied(part),
            "RELATES_TO_EU_PROJECT_YES" => {
                procedure.subject.eu_project.related = ticked(part);
                add_words(part, &mut procedure.subject.eu_project.description);
            }
            "RELATES_TO_EU_PROJECT_NO" => procedure.subject.eu_project.related = denied(part),
            "NOTICE_DISPATCH_DATE" => notice.dispatched = split_moment(part),
            "PROCEDURES_FOR_APPEAL" => appeal(part, draft),
            "INFORMATION_REGULATORY_FRAMEWORK" => law(part, draft),
            _ => {}
        }
    }
}

fn appeal<'t>(node: Node<'t>, draft: &mut Draft<'t>) {
    for (name, part) in parts(node) {
        match name {
            "APPEAL_PROCEDURE_BODY_RESPONSIBLE" => {
                let whom = id(part, draft);
                add(&mut draft.notice.procedure.terms.review.bodies, whom);
            }
            "MEDIATION_PROCEDURE_BODY_RESPONSIBLE" => {
                let whom = id(part, draft);
                add(&mut draft.notice.procedure.terms.review.mediators, whom);
            }
            "LODGING_INFORMATION_FOR_SERVICE" => {
                let whom = id(part, draft);
                add(&mut draft.notice.procedure.terms.review.information, whom);
            }
            "LODGING_OF_APPEALS" => {
                for (name, part) in parts(part) {
                    if name == "LODGING_OF_APPEALS_PRECISION" {
                        add_words(part, &mut draft.notice.procedure.terms.review.deadline);
                    }
                }
            }
            _ => {}
        }
    }
}

fn law<'t>(node: Node<'t>, draft: &mut Draft<'t>) {
    for (name, part) in parts(node) {
        let field = match name {
            "TAX_LEGISLATION" => LegislationField::Taxes,
            "ENVIRONMENTAL_PROTECTION_LEGISLATION" => LegislationField::Environment,
            "EMPLOYMENT_PROTECTION_WORKING_CONDITIONS" => LegislationField::Employment,
            _ => continue,
        };
        let mut legislation = Legislation {
            field: Some(Code::Known(field)),
            ..Legislation::default()
        };
        for (name, part) in parts(part) {
            if name == "CONTACT_DATA" {
                legislation.organisations.extend(id(part, draft));
            } else if name.ends_with("_VALUE") {
                legislation.url = string(part);
            }
        }
        draft.notice.procedure.terms.legislation.push(legislation);
    }
}
