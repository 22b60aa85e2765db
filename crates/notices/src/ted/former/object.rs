//! What is bought.

use super::super::address::region;
use super::super::draft::Draft;
use super::super::lot::{add_site, permission};
use super::super::object::{nature, push, range};
use super::super::values::{
    add_words, classification, currency, denied, integer, length, number, parts, split_moment,
    string, ticked, words, yes_or_no,
};
use crate::notice::codes::{
    DurationUnit, LotPresentation, Permission, SubcontractingIndication, SubcontractingObligation,
};
use crate::notice::{
    Amount, Code, Deadlines, Framework, Id, Lot, Place, Subcontracting, Subject, Term, Terms, Text,
};
use crate::warning::WarningKind;
use crate::xml::Node;

pub(super) fn read<'t>(section: Node<'t>, draft: &mut Draft<'t>) {
    draft
        .at
        .field("procedure", section)
        .field("subject", section);
    let mut lots = Vec::new();
    let mut subject = std::mem::take(&mut draft.notice.procedure.subject);
    let mut site = Text::new();
    contents(section, &mut subject, &mut site, &mut lots, draft);
    add_site(&mut subject.places, site);
    draft.notice.procedure.subject = subject;
    for node in lots {
        let lot = lot(node);
        push(lot, node, draft);
    }
}

fn contents<'t>(
    node: Node<'t>,
    subject: &mut Subject,
    site: &mut Text,
    lots: &mut Vec<Node<'t>>,
    draft: &mut Draft<'t>,
) {
    for (name, part) in parts(node) {
        let terms = &mut draft.notice.procedure.terms;
        if about_subject(name, part, subject, site, &mut terms.deadlines) {
            continue;
        }
        match name {
            "CONTRACT_COVERED_GPA" => terms.covered_by_gpa = yes_or_no(part),
            "ACCEPTED_VARIANTS" => {
                terms.submission.variants = yes_or_no(part).and_then(|yes| {
                    permission(
                        part,
                        if yes {
                            Permission::Allowed
                        } else {
                            Permission::NotAllowed
                        },
                    )
                });
            }
            "SUBCONTRACTING" => subcontracting(part, &mut terms.subcontracting),
            "FRAMEWORK_AGREEMENT" => terms.techniques.framework.used = yes_or_no(part),
            "PUBLIC_CONTRACT" => terms.techniques.framework.used = denied(part),
            "ESTABLISHMENT_FRAMEWORK_AGREEMENT" | "CONCLUSION_FRAMEWORK_AGREEMENT" => {
                terms.techniques.framework.used = ticked(part);
            }
            _ if name.starts_with("NOTICE_INVOLVES") => {
                if super::value(part).is_some_and(|value| value.ends_with("FRAMEWORK_AGREEMENT")) {
                    terms.techniques.framework.used = Some(true);
                }
                contents(part, subject, site, lots, draft);
            }
            _ if name.ends_with("_FRAMEWORK") => {
                framework(part, &mut terms.techniques.framework, subject)
            }
            "TOTAL_FINAL_VALUE" => final_value(part, draft),
            "DIV_INTO_LOT_NO" => draft.notice.procedure.division.divided = denied(part),
            _ if name.ends_with("_DIV_INTO_LOT_YES") => {
                let division = &mut draft.notice.procedure.division;
                division.divided = Some(true);
                division.presentation = super::value(part).map(|value| presentation(&value));
                contents(part, subject, site, lots, draft);
            }
            "LOT_PRIOR_INFORMATION" => lots.push(part),
            _ if name.ends_with("_ANNEX_B") => lots.push(part),
            _ if is_around(name) => contents(part, subject, site, lots, draft),
            _ => {}
        }
    }
}

/// Elements that only hold others.
fn is_around(name: &str) -> bool {
    name.starts_with("DESCRIPTION_")
        || name.starts_with("OBJECT_")
        || name.starts_with("QUANTITY_SCOPE")
        || name.ends_with("_DIVISION_INTO_LOTS")
        || name == "CONTRACT_OBJECT_DESCRIPTION"
}

/// Reads the part called `name` if it is about the subject, of the whole or of a lot; tells whether it is.
fn about_subject(
    name: &str,
    part: Node<'_>,
    subject: &mut Subject,
    site: &mut Text,
    deadlines: &mut Deadlines,
) -> bool {
    match name {
        "TITLE_CONTRACT" | "LOT_TITLE" => add_words(part, &mut subject.title),
        "SHORT_CONTRACT_DESCRIPTION"
        | "SHORT_DESCRIPTION_CONTRACT"
        | "SHORT_DESCRIPTION"
        | "LOT_DESCRIPTION" => add_words(part, &mut subject.description),
        "ADDITIONAL_INFORMATION" | "ADDITIONAL_INFORMATION_ABOUT_LOTS" => {
            add_words(part, &mut subject.additional_information);
        }
        "CPV"
        | "LOCATION_NUTS"
        | "SITE_OR_LOCATION"
        | "NATURE_QUANTITY_SCOPE"
        | "SCHEDULED_DATE_PERIOD"
        | "TYPE_WORK_CONTRACT"
        | "INTERVAL_DATE" => inside(part, subject, site, deadlines),
        "CPV_MAIN" => subject.main_classification = classification(part),
        "CPV_ADDITIONAL" => subject
            .additional_classifications
            .extend(classification(part)),
        "LOCATION" | "LABEL" => *site = words(part),
        "NUTS" => {
            let mut place = Place::default();
            place.address.region = region(part);
            subject.places.push(place);
        }
        "TYPE_CONTRACT" => subject.nature = nature(part, "VALUE"),
        "SUPPLIES" => {
            part.read();
            subject.nature = Some(Code::Known(crate::notice::codes::Nature::Supplies));
        }
        "TYPE_SUPPLIES_CONTRACT" => subject.acquisition.extend(super::value(part)),
        "DESIGN_EXECUTION"
        | "EXECUTION"
        | "REALISATION_REQUIREMENTS_SPECIFIED_CONTRACTING_AUTHORITIES" => {
            part.read();
            subject.acquisition.push(name.to_owned());
        }
        _ if name.starts_with("TYPE_CONTRACT_") => inside(part, subject, site, deadlines),
        _ if name.starts_with("SERVICE_CATEGORY") => subject.service_category = string(part),
        "TOTAL_QUANTITY_OR_SCOPE" => add_words(part, &mut subject.quantity_text),
        "COSTS_RANGE_AND_CURRENCY" => value(part, subject),
        "OPTIONS" => {
            subject.options.included = ticked(part);
            inside(part, subject, site, deadlines);
        }
        "NO_OPTIONS" => subject.options.included = denied(part),
        "OPTION_DESCRIPTION" => add_words(part, &mut subject.options.description),
        "PROVISIONAL_TIMETABLE_DAY" => subject.options.within = length(part, DurationUnit::Day),
        "PROVISIONAL_TIMETABLE_MONTH" => subject.options.within = length(part, DurationUnit::Month),
        "RECURRENT_CONTRACT" => {
            subject.renewal.possible = ticked(part);
            inside(part, subject, site, deadlines);
        }
        "NO_RECURRENT_CONTRACT" => subject.renewal.possible = denied(part),
        "NUMBER_POSSIBLE_RENEWALS" => subject.renewal.maximum = integer(part),
        "TIME_FRAME_SUBSEQUENT_CONTRACTS_MONTH" => {
            subject.renewal.interval = length(part, DurationUnit::Month)
        }
        "TIME_FRAME_SUBSEQUENT_CONTRACTS_DAY" => {
            subject.renewal.interval = length(part, DurationUnit::Day)
        }
        "PERIOD_WORK_DATE_STARTING" => term(part, &mut subject.term),
        "PROCEDURE_DATE_STARTING" => deadlines.award_planned = split_moment(part),
        _ => return false,
    }
    true
}

fn inside(node: Node<'_>, subject: &mut Subject, site: &mut Text, deadlines: &mut Deadlines) {
    for (name, part) in parts(node) {
        about_subject(name, part, subject, site, deadlines);
    }
}

fn lot(node: Node<'_>) -> Lot {
    let mut lot = Lot::default();
    let mut site = Text::new();
    for (name, part) in parts(node) {
        let Lot {
            subject,
            terms: Terms { deadlines, .. },
            ..
        } = &mut lot;
        if name == "LOT_NUMBER" {
            lot.id = string(part).map(Id::from);
        } else {
            about_subject(name, part, subject, &mut site, deadlines);
        }
    }
    add_site(&mut lot.subject.places, site);
    lot
}

fn term(node: Node<'_>, term: &mut Term) {
    for (name, part) in parts(node) {
        match name {
            "DAYS" => term.duration = length(part, DurationUnit::Day),
            "MONTHS" => term.duration = length(part, DurationUnit::Month),
            "INTERVAL_DATE" => self::term(part, term),
            "START_DATE" => term.start = split_moment(part),
            "END_DATE" => term.end = split_moment(part),
            _ => {}
        }
    }
}

/// An estimated value or a range of it.
fn value(node: Node<'_>, subject: &mut Subject) {
    let (one, several) = money(node);
    subject.estimated_value = subject.estimated_value.take().or(one);
    subject.estimated_range = subject.estimated_range.take().or(several);
}

/// An amount or a range, with a warning if it includes tax.
pub(super) fn money(node: Node<'_>) -> (Option<Amount>, Option<crate::notice::Range>) {
    let currency = currency(node);
    let (mut one, mut several) = (None, None);
    for (name, part) in parts(node) {
        match name {
            "VALUE_COST" => {
                one = number(part).map(|amount| Amount {
                    amount,
                    currency: currency.clone(),
                });
            }
            "RANGE_VALUE_COST" => {
                several = range(part).map(|mut range| {
                    for amount in [&mut range.lowest, &mut range.highest]
                        .into_iter()
                        .flatten()
                    {
                        amount.currency.clone_from(&currency);
                    }
                    range
                });
            }
            "EXCLUDING_VAT" => part.read(),
            "INCLUDING_VAT" => {
                let detail = "the amount includes value added tax".to_owned();
                part.document.warn(WarningKind::TaxIncluded, part, detail);
                part.pass_over();
            }
            _ => {}
        }
    }
    (one, several)
}

fn final_value(node: Node<'_>, draft: &mut Draft<'_>) {
    for (name, part) in parts(node) {
        if name.starts_with("COSTS_RANGE_AND_CURRENCY") {
            let (one, several) = money(part);
            draft.notice.results.total_value = one;
            draft.notice.results.total_range = several;
        }
    }
}

fn framework(node: Node<'_>, framework: &mut Framework, subject: &mut Subject) {
    framework.used = Some(true);
    for (name, part) in parts(node) {
        match name {
            "SINGLE_OPERATOR" => framework.several_operators = denied(part),
            "SEVERAL_OPERATORS" => {
                framework.several_operators = ticked(part);
                for (name, part) in parts(part) {
                    match name {
                        "MAX_NUMBER_PARTICIPANTS" => framework.maximum_participants = integer(part),
                        // So many, no more and no less.
                        "NUMBER_PARTICIPANTS" => {
                            framework.maximum_participants = integer(part);
                            framework.minimum_participants = framework.maximum_participants;
                        }
                        _ => {}
                    }
                }
            }
            "DURATION_FRAMEWORK_YEAR" => framework.duration = length(part, DurationUnit::Year),
            "DURATION_FRAMEWORK_MONTH" => framework.duration = length(part, DurationUnit::Month),
            "JUSTIFICATION" => add_words(part, &mut framework.duration_justification),
            "TOTAL_ESTIMATED" => {
                for (name, part) in parts(part) {
                    match name {
                        "COSTS_RANGE_AND_CURRENCY" => value(part, subject),
                        "FREQUENCY_AWARDED_CONTRACTS" => add_words(part, &mut framework.frequency),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
}

fn presentation(value: &str) -> Code<LotPresentation> {
    match value {
        "ALL_LOTS" => Code::Known(LotPresentation::All),
        "ONE_OR_MORE_LOT" => Code::Known(LotPresentation::OneOrMore),
        "ONE_LOT_ONLY" => Code::Known(LotPresentation::OneOnly),
        other => Code::Other(other.to_owned()),
    }
}

/// What contractors for defence must tell about subcontractors and how much they must subcontract, Directive 2009/81/EC
/// article 21.
pub(super) fn subcontracting(node: Node<'_>, subcontracting: &mut Subcontracting) {
    use SubcontractingIndication as Indication;
    use SubcontractingObligation as Obligation;
    for (name, part) in parts(node) {
        match name {
            "INDICATE_ANY_SHARE" if yes_or_no(part) == Some(true) => {
                subcontracting
                    .indications
                    .push(Code::Known(Indication::Share));
            }
            "IDENTIFY_SUBCONTRACT" if yes_or_no(part) == Some(true) => {
                subcontracting
                    .indications
                    .push(Code::Known(Indication::FreeSubject));
            }
            "INDICATE_ANY_CHANGE" if yes_or_no(part) == Some(true) => {
                subcontracting
                    .obligations
                    .push(Code::Known(Obligation::Changes));
            }
            "SUBCONTRACT_AWARD_PART" if yes_or_no(part) == Some(true) => {
                subcontracting
                    .obligations
                    .push(Code::Known(Obligation::Competition));
            }
            "SUBCONTRACT_SHARE" => {
                subcontracting
                    .obligations
                    .push(Code::Known(Obligation::Minimum));
                for (name, part) in parts(part) {
                    match name {
                        "MIN_PERCENTAGE" => subcontracting.minimum_percent = number(part),
                        "MAX_PERCENTAGE" => subcontracting.maximum_percent = number(part),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
}
