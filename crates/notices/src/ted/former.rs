//! The forms before 2014: those of the directive on defence, which were used until 2023, and of the directives of 2004.
//!
//! Their sections say the same as those of 2014 in longer names, which differ from form to form by what stands behind:
//! `DESCRIPTION_CONTRACT_INFORMATION_DEFENCE`. So they are told apart by how they begin.

mod annex_d;
mod award;
mod buyer;
mod closing;
mod conditions;
mod object;
mod procedure;

use super::coded::Coded;
use super::draft::Draft;
use super::values::{add_words, attribute, parts};
use crate::notice::Lot;
use crate::xml::Node;

/// Reads a form of before 2014; the sections of others are passed by.
pub(super) fn read<'t>(form: Node<'t>, draft: &mut Draft<'t>, coded: &mut Coded) {
    for (name, part) in parts(form) {
        if name == "FD_OTH_NOT" {
            free_text(part, draft);
            coded.stand_in(&mut draft.notice);
        } else if name.starts_with("FD_") {
            sections(part, draft);
            only_lot(part, draft);
        }
    }
}

fn sections<'t>(form: Node<'t>, draft: &mut Draft<'t>) {
    let nature = super::object::nature(form, "CTYPE");
    draft.notice.procedure.subject.nature = nature;
    for (name, part) in parts(form) {
        match name {
            _ if name.contains("AUTHORITY") || name.starts_with("PUBLIC_WORKS_CONCESSIONAIRE") => {
                buyer::read(part, draft);
            }
            _ if name.starts_with("OBJECT_") => object::read(part, draft),
            _ if name.starts_with("LEFTI_") => conditions::read(part, draft),
            _ if name.starts_with("PROCEDURE_DEFINITION") || name.starts_with("PROCEDURES_") => {
                procedure::read(part, draft);
            }
            _ if name.starts_with("AWARD_OF_CONTRACT") => award::read(part, draft),
            _ if name.starts_with("COMPLEMENTARY_INFORMATION") || name.starts_with("OTH_INFO") => {
                closing::read(part, draft);
            }
            _ => {}
        }
    }
}

/// A purchase that is not divided is one lot without a number, as in later forms. It takes what later forms say there.
fn only_lot<'t>(form: Node<'t>, draft: &mut Draft<'t>) {
    if !draft.notice.lots.is_empty() || !draft.notice.parts.is_empty() {
        return;
    }
    let mut lot = Lot::default();
    let whole = &mut draft.notice.procedure.subject;
    let subject = &mut lot.subject;
    std::mem::swap(
        &mut subject.additional_classifications,
        &mut whole.additional_classifications,
    );
    std::mem::swap(&mut subject.quantity_text, &mut whole.quantity_text);
    std::mem::swap(&mut subject.places, &mut whole.places);
    std::mem::swap(&mut subject.term, &mut whole.term);
    std::mem::swap(&mut subject.renewal, &mut whole.renewal);
    std::mem::swap(&mut subject.options, &mut whole.options);
    super::object::push(lot, form, draft);
}

/// A notice that is nothing but text: title, subtitle, contents.
fn free_text(node: Node<'_>, draft: &mut Draft<'_>) {
    let subject = &mut draft.notice.procedure.subject;
    for (name, part) in parts(node) {
        match name {
            "TI_DOC" => add_words(part, &mut subject.title),
            "STI_DOC" => {
                let at = &mut draft.notice.additional_information;
                add_words(part, at);
            }
            "CONTENTS" => add_words(part, &mut subject.description),
            _ => {}
        }
    }
}

/// The value of the attribute `VALUE`, trimmed.
fn value(node: Node<'_>) -> Option<String> {
    attribute(node, "VALUE").map(|value| value.trim().to_owned())
}
