//! `cac:TendererQualificationRequest` and `efac:SelectionCriteria`: who may take part.

use super::names::{cac, cbc, efac, efbc};
use crate::notice::{
    CriterionNumber, ExclusionGround, Participation, Requirement, SelectionCriterion, Submission,
};
use crate::xml::{Node, Spot, Tag};

const CODE: Tag = cbc("TendererRequirementTypeCode");

/// Reads the terms of a lot or procedure and their extension. What is said of missing documents goes to `submission`.
pub(super) fn read(
    node: Node<'_>,
    more: Option<Node<'_>>,
    at: Spot<'_>,
    submission: &mut Submission,
) -> Participation {
    let mut participation = Participation {
        security_clearance_deadline: node.day(cbc("LatestSecurityClearanceDate")),
        staff: node.code(cbc("RequiredCurriculaCode")),
        staff_required: node.flag(cbc("RequiredCurriculaIndicator")),
        ..Participation::default()
    };
    if let Some(clearance) = node.child(cac("SecurityClearanceTerm")) {
        at.field("security_clearance", clearance);
        participation.security_clearance = Requirement {
            required: clearance.flag(cbc("Code")),
            description: clearance.words(cbc("Description")),
        };
    }
    for request in node.all(cac("TendererQualificationRequest")) {
        legal_form(request, at, &mut participation);
        for requirement in request.named(cac("SpecificTendererRequirement")) {
            self::requirement(requirement, at, &mut participation, submission);
        }
    }
    for (nth, criterion) in more
        .into_iter()
        .flat_map(|more| more.all(efac("SelectionCriteria")))
        .enumerate()
    {
        at.item("selection", nth, criterion);
        participation.selection.push(selection_criterion(criterion));
    }
    participation
}

fn legal_form(request: Node<'_>, at: Spot<'_>, participation: &mut Participation) {
    let required = request.flag(cbc("CompanyLegalFormCode"));
    let description = request.words(cbc("CompanyLegalForm"));
    if required.is_some() || !description.is_empty() {
        at.field("legal_form", request);
        participation.legal_form.required = required.or(participation.legal_form.required);
        participation.legal_form.description.append(description);
    }
}

/// A requirement says many things, told apart by the list of its code.
fn requirement(
    node: Node<'_>,
    at: Spot<'_>,
    participation: &mut Participation,
    submission: &mut Submission,
) {
    let list = node
        .peek(CODE)
        .and_then(|code| code.attribute("listName"))
        .unwrap_or_default();
    match &*list {
        "reserved-procurement" => {
            at.item("reserved", participation.reserved.len(), node);
            participation.reserved.extend(node.codes(CODE));
        }
        "exclusion-ground" => {
            at.item("exclusion", participation.exclusion.len(), node);
            participation.exclusion.push(ExclusionGround {
                reason: node.code(CODE),
                description: node.words(cbc("Description")),
            });
        }
        "exclusion-grounds-source" => participation.exclusion_sources.extend(node.codes(CODE)),
        "selection-criteria-source" => participation.selection_sources.extend(node.codes(CODE)),
        "missing-info-submission" => {
            submission.late_information = node.code(CODE);
            submission
                .late_information_description
                .append(node.words(cbc("Description")));
        }
        // Left unread, so that it is reported.
        _ => return,
    }
    node.read();
}

fn selection_criterion(node: Node<'_>) -> SelectionCriterion {
    SelectionCriterion {
        // Another element, and another list, until 2023.
        kind: node
            .code(cbc("TendererRequirementTypeCode"))
            .or_else(|| node.code(cbc("CriterionTypeCode"))),
        name: node.words(cbc("Name")),
        description: node.words(cbc("Description")),
        usage: node.code(cbc("CalculationExpressionCode")),
        second_stage: node.flag(efbc("SecondStageIndicator")),
        numbers: node.all(efac("CriterionParameter")).map(number).collect(),
        ..SelectionCriterion::default()
    }
}

/// `efac:CriterionParameter` and `efac:AwardCriterionParameter`.
pub(super) fn number(node: Node<'_>) -> CriterionNumber {
    CriterionNumber {
        number: node.decimal(efbc("ParameterNumeric")),
        kind: node.code(efbc("ParameterCode")),
    }
}
