//! Section III: who may take part, and how the contract is carried out.

use super::draft::Draft;
use super::values::{add_words, denied, number, parts, ticked, words};
use crate::notice::codes::{
    Applicability, ConditionKind, ContractTermKind, QualityTargetKind, RequirementStage,
    Reservation, SelectionKind,
};
use crate::notice::{
    Code, Condition, ContractTerm, Participation, Performance, Qualification, QualityTarget,
    SelectionCriterion, Terms,
};
use crate::xml::Node;

/// Reads `LEFTI`. It holds for all lots.
pub(super) fn read<'t>(section: Node<'t>, draft: &mut Draft<'t>) {
    let at = draft.at.field("procedure", section).field("terms", section);
    at.field("participation", section);
    at.field("performance", section);
    let Terms {
        participation,
        performance,
        ..
    } = &mut draft.notice.procedure.terms;
    for (name, part) in parts(section) {
        if selection(name, part, participation) || transport(name, part, performance) {
            continue;
        }
        match name {
            "RULES_CRITERIA" => add_words(part, &mut participation.rules),
            "QUALIFICATION" => participation.qualification.push(qualification(part)),
            "RESTRICTED_SHELTERED_WORKSHOP" => {
                part.read();
                at.field("participation", section).field("reserved", part);
                participation
                    .reserved
                    .push(Code::Known(Reservation::ShelteredWorkshop));
            }
            "RESERVED_ORGANISATIONS_SERVICE_MISSION" => {
                part.read();
                at.field("participation", section).field("reserved", part);
                participation
                    .reserved
                    .push(Code::Known(Reservation::PublicServiceMission));
            }
            "RESTRICTED_SHELTERED_PROGRAM" => {
                part.read();
                at.field("performance", section).field("reserved", part);
                performance.reserved = Some(Code::Known(Applicability::Yes));
            }
            "PARTICULAR_PROFESSION" => {
                participation.profession.required = ticked(part);
                add_words(part, &mut participation.profession.description);
            }
            "NO_PARTICULAR_PROFESSION" => participation.profession.required = denied(part),
            "REFERENCE_TO_LAW" => add_words(part, &mut participation.profession_law),
            "PERFORMANCE_STAFF_QUALIFICATION" => {
                part.read();
                participation.staff = Some(staff_required());
            }
            "LEGAL_FORM" => add_words(part, &mut participation.legal_form.description),
            "PERFORMANCE_CONDITIONS" => {
                at.field("performance", section).item(
                    "conditions",
                    performance.conditions.len(),
                    part,
                );
                performance.conditions.push(condition(part));
            }
            "MAIN_FINANCING_CONDITION" => add_words(part, &mut performance.financial),
            "DEPOSIT_GUARANTEE_REQUIRED" => {
                at.field("performance", section).field("guarantees", part);
                add_words(part, &mut performance.guarantees);
            }
            _ => {}
        }
    }
}

/// Names and qualifications of the staff are asked for; the form does not say when, as today's list does.
pub(super) fn staff_required() -> Code<RequirementStage> {
    Code::Other("required".to_owned())
}

pub(super) fn condition(node: Node<'_>) -> Condition {
    Condition {
        kind: Some(Code::Known(ConditionKind::Performance)),
        description: words(node),
    }
}

/// Selection criteria: suitability, economic standing and technical ability, each in words or in the documents.
fn selection(name: &str, part: Node<'_>, participation: &mut Participation) -> bool {
    use SelectionKind::{Ability, Standing, Suitability};
    let criteria = &mut participation.selection;
    match name {
        "SUITABILITY" => add_words(
            part,
            &mut criterion(criteria, Some(Suitability)).description,
        ),
        "ECONOMIC_FINANCIAL_INFO" => {
            add_words(part, &mut criterion(criteria, Some(Standing)).description)
        }
        "ECONOMIC_FINANCIAL_MIN_LEVEL" => {
            add_words(part, &mut criterion(criteria, Some(Standing)).minimum)
        }
        "ECONOMIC_CRITERIA_DOC" => criterion(criteria, Some(Standing)).in_documents = ticked(part),
        "TECHNICAL_PROFESSIONAL_INFO" => {
            add_words(part, &mut criterion(criteria, Some(Ability)).description)
        }
        "TECHNICAL_PROFESSIONAL_MIN_LEVEL" => {
            add_words(part, &mut criterion(criteria, Some(Ability)).minimum)
        }
        "TECHNICAL_CRITERIA_DOC" => criterion(criteria, Some(Ability)).in_documents = ticked(part),
        // Whom a design contest lets in.
        "CRITERIA_SELECTION" => add_words(part, &mut criterion(criteria, None).description),
        _ => return false,
    }
    true
}

/// The criterion of `kind`, which the form spreads over several elements.
pub(super) fn criterion(
    criteria: &mut Vec<SelectionCriterion>,
    kind: Option<SelectionKind>,
) -> &mut SelectionCriterion {
    let kind = kind.map(Code::Known);
    let found = criteria
        .iter()
        .position(|criterion| criterion.kind == kind && criterion.for_subcontractors.is_none());
    let nth = found.unwrap_or_else(|| {
        criteria.push(SelectionCriterion {
            kind,
            ..SelectionCriterion::default()
        });
        criteria.len() - 1
    });
    &mut criteria[nth]
}

fn qualification(node: Node<'_>) -> Qualification {
    let mut qualification = Qualification::default();
    for (name, part) in parts(node) {
        match name {
            "CONDITIONS" => add_words(part, &mut qualification.conditions),
            "METHODS" => add_words(part, &mut qualification.methods),
            _ => {}
        }
    }
    qualification
}

/// Terms of a contract for passenger transport, and targets for its quality.
fn transport(name: &str, part: Node<'_>, performance: &mut Performance) -> bool {
    use ContractTermKind as Term;
    use QualityTargetKind as Target;
    let term = match name {
        "COST_PARAMETERS" => Some(Term::CompensationCosts),
        "EXCLUSIVE_RIGHTS_GRANTED" | "NO_EXCLUSIVE_RIGHTS_GRANTED" => Some(Term::ExclusiveRights),
        "PCT_ALLOCATED_OPERATOR" => Some(Term::TicketRevenue),
        "REWARDS_PENALITIES" => Some(Term::RewardsPenalties),
        "PUBLIC_SERVICE_OBLIGATIONS" => Some(Term::PublicService),
        "SOCIAL_STANDARDS" => Some(Term::SocialStandards),
        "OTHER_PARTICULAR_CONDITIONS" => Some(Term::Other),
        _ => None,
    };
    if let Some(kind) = term {
        let mut term = ContractTerm {
            kind: Some(Code::Known(kind)),
            ..ContractTerm::default()
        };
        match name {
            "PCT_ALLOCATED_OPERATOR" => term.percent = number(part),
            "NO_EXCLUSIVE_RIGHTS_GRANTED" => term.applies = denied(part),
            "EXCLUSIVE_RIGHTS_GRANTED" => {
                term.applies = ticked(part);
                term.description = words(part);
            }
            _ => term.description = words(part),
        }
        performance.contract_terms.push(term);
        return true;
    }
    let target = match name {
        "INFORMATION_TICKETS" => Target::Information,
        "PUNCTUALITY_RELIABILITY" => Target::Reliability,
        "CANCELLATIONS_SERVICES" => Target::Cancellation,
        "CLEANLINESS_ROLLING_STOCK" => Target::Cleanliness,
        "CUST_SATISFACTION_SURVEY" => Target::Satisfaction,
        "COMPLAINT_HANDLING" => Target::Complaints,
        "ASSIST_PERSONS_REDUCTED_MOB" => Target::Assistance,
        "OTHER_QUALITY_TARGET" => Target::Other,
        _ => return false,
    };
    performance.quality_targets.push(QualityTarget {
        kind: Some(Code::Known(target)),
        description: words(part),
    });
    true
}
