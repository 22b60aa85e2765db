//! The procedure.

use super::super::award_criteria::read_weight;
use super::super::draft::Draft;
use super::super::values::{
    add_words, attribute, denied, integer, length, number, parts, split_moment, string, ticked,
    words, yes_or_no,
};
use super::annex_d;
use crate::notice::codes::{AwardCriterionKind, DurationUnit, ProcedureType};
use crate::notice::{
    Amount, Award, AwardCriterion, Candidates, Code, Document, NoticeReference, Procedure, Terms,
    Text,
};
use crate::xml::{Node, language};

pub(super) fn read<'t>(section: Node<'t>, draft: &mut Draft<'t>) {
    draft.at.field("procedure", section).field("terms", section);
    contents(section, &mut draft.notice.procedure);
}

fn contents(node: Node<'_>, procedure: &mut Procedure) {
    for (name, part) in parts(node) {
        if procedure_type(name, part, procedure) || limits(name, part, procedure) {
            continue;
        }
        let Terms {
            award,
            candidates,
            techniques,
            ..
        } = &mut procedure.terms;
        match name {
            "IS_CANDIDATE_SELECTED" => candidates_selected(part),
            "FILE_REFERENCE_NUMBER" | "REFERENCE_NUMBER_ATTRIBUTED" => {
                procedure.subject.internal_id = string(part)
            }
            _ if name.starts_with("AWARD_CRITERIA_DETAIL") => criteria(part, award),
            _ if name.ends_with("IS_ELECTRONIC_AUCTION_USABLE") => {
                if part.children().next().is_none() {
                    techniques.auction.used = yes_or_no(part);
                } else {
                    contents(part, procedure);
                }
            }
            "NO_USE_ELECTRONIC_AUCTION" => techniques.auction.used = denied(part),
            "USE_ELECTRONIC_AUCTION" => {
                techniques.auction.used = ticked(part);
                add_words(part, &mut techniques.auction.description);
            }
            "MAXIMUM_NUMBER_INVITED" => invited(part, candidates),
            "REDUCTION_OF_THE_NUMBER" => candidates.successive_reduction = yes_or_no(part),
            _ if name.starts_with("PREVIOUS_PUBLICATION_") => {
                references(part, &mut procedure.terms.previous_notices);
            }
            _ if is_around(name) => contents(part, procedure),
            _ => {}
        }
    }
}

/// Elements that only hold others.
fn is_around(name: &str) -> bool {
    name.starts_with("TYPE_OF_PROCEDURE")
        || name.contains("AWARD_CRITERIA_CONTRACT")
        || name.starts_with("ADMINISTRATIVE_INFORMATION")
        || name == "F11_TIME_LIMIT_TYPE"
        || name == "CONDITIONS_FOR_MORE_INFORMATION"
}

fn procedure_type(name: &str, part: Node<'_>, procedure: &mut Procedure) -> bool {
    use ProcedureType as Type;
    let (kind, is_accelerated) = match name {
        "PT_OPEN" | "F09_TYPE_PROCEDURE_OPEN" => (Type::Open, false),
        "PT_RESTRICTED" => (Type::Restricted, false),
        "PT_ACCELERATED_RESTRICTED" | "PT_ACCELERATED_RESTRICTED_CHOICE" => {
            (Type::Restricted, true)
        }
        "PT_NEGOTIATED_CHOICE" | "PT_NEGOTIATED_WITH_PUBLICATION_CONTRACT_NOTICE" => {
            (Type::NegotiatedWithCall, false)
        }
        "F17_PT_ACCELERATED_NEGOTIATED" | "PT_ACCELERATED_NEGOTIATED" => {
            (Type::NegotiatedWithCall, true)
        }
        "PT_COMPETITIVE_DIALOGUE" => (Type::CompetitiveDialogue, false),
        "F18_PT_NEGOTIATED_WITHOUT_PUBLICATION_CONTRACT_NOTICE" => {
            (Type::NegotiatedWithoutCall, false)
        }
        // Of the utilities, which negotiate after a call.
        "TYPE_OF_PROCEDURE_DETAIL" => match super::value(part).as_deref() {
            Some("OPEN") => (Type::Open, false),
            Some("RESTRICTED") => (Type::Restricted, false),
            Some("NEGOTIATED") => (Type::NegotiatedWithCall, false),
            _ => return true,
        },
        _ => return false,
    };
    procedure.procedure_type = Some(Code::Known(kind));
    if is_accelerated {
        procedure.accelerated = Some(true);
    }
    for (name, part) in parts(part) {
        match name {
            "PTAR_JUSTIFICATION" | "PTAN_JUSTIFICATION" => {
                add_words(part, &mut procedure.acceleration_reason)
            }
            "IS_CANDIDATE_SELECTED" => candidates_selected(part),
            "ANNEX_D" => annex_d::read(part, &mut procedure.direct_award),
            _ => {}
        }
    }
    true
}

/// Whether candidates were chosen before. If so, their names stand elsewhere in the form; no is the rule.
fn candidates_selected(node: Node<'_>) {
    yes_or_no(node);
}

/// Reads the part called `name` if it is a limit of time or about documents and tenders; tells whether it is.
fn limits(name: &str, part: Node<'_>, procedure: &mut Procedure) -> bool {
    let several_stages = procedure
        .procedure_type
        .as_ref()
        .is_some_and(|kind| *kind != ProcedureType::Open);
    let Terms {
        deadlines,
        documents,
        submission,
        opening,
        ..
    } = &mut procedure.terms;
    match name {
        "RECEIPT_LIMIT_DATE" if several_stages => deadlines.requests = split_moment(part),
        "RECEIPT_LIMIT_DATE" | "TIME_LIMIT_CHP" | "TIME_LIMIT" => {
            deadlines.tenders = split_moment(part)
        }
        "DISPATCH_INVITATIONS_DATE" => deadlines.invitation = split_moment(part),
        "MINIMUM_TIME_MAINTAINING_TENDER" => {
            for (name, part) in parts(part) {
                match name {
                    "PERIOD_DAY" => deadlines.validity = length(part, DurationUnit::Day),
                    "PERIOD_MONTH" => deadlines.validity = length(part, DurationUnit::Month),
                    "UNTIL_DATE" => deadlines.valid_until = split_moment(part),
                    _ => {}
                }
            }
        }
        "LANGUAGE" => {
            for (name, part) in parts(part) {
                match name {
                    "LANGUAGE_EC" => {
                        submission
                            .languages
                            .extend(attribute(part, "VALUE").map(|code| language(code.trim())));
                    }
                    // "Any official language of the Union", or another in words.
                    "LANGUAGE_ANY_EC" if yes_or_no(part) == Some(true) => {
                        submission.languages.push(Code::Other("any-eu".to_owned()));
                    }
                    "LANGUAGE_OTHER" => submission.languages.extend(string(part).map(Code::Other)),
                    _ => {}
                }
            }
        }
        "CONDITIONS_OBTAINING_SPECIFICATIONS" => documents.push(document(part)),
        "CONDITIONS_FOR_OPENING_TENDERS" => {
            for (name, part) in parts(part) {
                match name {
                    "DATE_TIME" => opening.at = split_moment(part),
                    "PLACE_OPENING" => {
                        for (_, part) in parts(part) {
                            add_words(part, &mut opening.place);
                        }
                    }
                    "NO_EXISTENCE_AUTHORISED_PERSONS" => part.read(),
                    "EXISTENCE_AUTHORISED_PERSONS" => add_words(part, &mut opening.description),
                    _ => {}
                }
            }
        }
        _ => return false,
    }
    true
}

/// How to get the documents: until when and at what price.
fn document(node: Node<'_>) -> Document {
    let mut document = Document::default();
    for (name, part) in parts(node) {
        match name {
            "TIME_LIMIT" => document.available_until = split_moment(part),
            "NO_PAYABLE_DOCUMENTS" => part.read(),
            "PAYABLE_DOCUMENTS" => price(part, &mut document.conditions),
            _ => {}
        }
    }
    document
}

/// A price becomes text, as later forms no longer ask for it: `500 SEK`.
fn price(node: Node<'_>, conditions: &mut Text) {
    for (name, part) in parts(node) {
        match name {
            "DOCUMENT_COST" => {
                let currency = super::super::values::currency(part);
                if let Some(Amount {
                    amount,
                    currency: Some(currency),
                }) = number(part).map(|amount| Amount { amount, currency })
                {
                    conditions.add(node.document.language(), format!("{amount} {currency}"));
                }
            }
            _ => add_words(part, conditions),
        }
    }
}

fn invited(node: Node<'_>, candidates: &mut Candidates) {
    for (name, part) in parts(node) {
        match name {
            "OPE_ENVISAGED_NUMBER" => candidates.expected = integer(part),
            "OPE_MINIMUM_NUMBER" => candidates.minimum = integer(part),
            "OPE_MAXIMUM_NUMBER" => candidates.maximum = integer(part),
            "OPE_OBJECTIVE_CRITERIA" => add_words(part, &mut candidates.criteria),
            _ => {}
        }
    }
}

fn criteria(node: Node<'_>, award: &mut Award) {
    for (name, part) in parts(node) {
        match name {
            "LOWEST_PRICE" => {
                part.read();
                award.criteria.push(AwardCriterion {
                    kind: Some(Code::Known(AwardCriterionKind::Price)),
                    ..AwardCriterion::default()
                });
            }
            "CRITERIA_STATED_IN_OTHER_DOCUMENT" => award.in_documents = ticked(part),
            "CRITERIA_DEFINITION" => award.criteria.push(criterion(part)),
            _ if name.starts_with("MOST_ECONOMICALLY_ADVANTAGEOUS_TENDER")
                || name == "CRITERIA_STATED_BELOW" =>
            {
                criteria(part, award);
            }
            _ => {}
        }
    }
}

/// A criterion. The order is that of the list.
fn criterion(node: Node<'_>) -> AwardCriterion {
    let mut criterion = AwardCriterion::default();
    for (name, part) in parts(node) {
        match name {
            "CRITERIA" => criterion.description = words(part),
            "ORDER_C" => {
                integer(part);
            }
            "WEIGHTING" => {
                criterion.weight_text = string(part);
                criterion.numbers = criterion
                    .weight_text
                    .as_deref()
                    .and_then(read_weight)
                    .into_iter()
                    .collect();
            }
            _ => {}
        }
    }
    criterion
}

/// Earlier notices, each with its number, day and kind.
fn references(node: Node<'_>, references: &mut Vec<NoticeReference>) {
    let mut reference = NoticeReference::default();
    for (name, part) in parts(node) {
        match name {
            "NOTICE_NUMBER_OJ" => reference.id = string(part),
            "DATE_OJ" => reference.date = split_moment(part),
            _ if part.children().next().is_none() => {
                part.read();
                // The box for the kind of notice; others say that there is none.
                let kind = attribute(part, "CHOICE").or_else(|| attribute(part, "VALUE"));
                reference.kind = reference
                    .kind
                    .take()
                    .or(kind.map(|kind| kind.trim().to_owned()));
            }
            _ => self::references(part, references),
        }
    }
    if !reference.is_absent() {
        references.push(reference);
    }
}
