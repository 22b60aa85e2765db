//! `cac:ContractExecutionRequirement` and its neighbours: how a contract is carried out.

use super::names::{cac, cbc, efac, efbc};
use crate::notice::{Condition, Performance, QualityTarget, Subcontracting, Submission};
use crate::xml::{Node, Spot, Tag};

const CODE: Tag = cbc("ExecutionRequirementCode");

/// Reads the terms of a lot. Two of the requirements are about how tenders are sent in, and go there.
pub(super) fn read(node: Node<'_>, at: Spot<'_>, submission: &mut Submission) -> Performance {
    let mut performance = Performance::default();
    for requirement in node.named(cac("ContractExecutionRequirement")) {
        self::requirement(requirement, at, &mut performance, submission);
    }
    for terms in node.all(cac("PaymentTerms")) {
        performance.financial.append(terms.words(cbc("Note")));
    }
    if let Some(process) = node.child(cac("PostAwardProcess")) {
        performance.electronic_ordering = process.flag(cbc("ElectronicOrderUsageIndicator"));
        performance.electronic_payment = process.flag(cbc("ElectronicPaymentUsageIndicator"));
    }
    performance
}

/// A requirement says many things, told apart by the list of its code.
fn requirement(
    node: Node<'_>,
    at: Spot<'_>,
    performance: &mut Performance,
    submission: &mut Submission,
) {
    let code = node.peek(CODE);
    let list = code
        .and_then(|code| code.attribute("listName"))
        .unwrap_or_default();
    match &*list {
        "reserved-execution" => {
            at.field("reserved", node);
            performance.reserved = node.code(CODE);
            performance
                .reserved_justification
                .append(node.words(cbc("Description")));
        }
        "conditions" => condition(node, at, performance),
        // A condition without code, or with an empty one.
        "" if code.is_none() && node.peek(cbc("Description")).is_some() => {
            condition(node, at, performance)
        }
        "customer-service" => {
            at.item("quality_targets", performance.quality_targets.len(), node);
            performance.quality_targets.push(QualityTarget {
                kind: node.code(CODE),
                description: node.words(cbc("Description")),
            });
        }
        "nda" => {
            performance.non_disclosure.required = node.flag(CODE);
            performance
                .non_disclosure
                .description
                .append(node.words(cbc("Description")));
        }
        "einvoicing" => performance.electronic_invoicing = node.code(CODE),
        "fsr" => performance.foreign_subsidies = node.flag(CODE),
        "ecatalog-submission" => submission.catalogue = node.code(CODE),
        "esignature-submission" => submission.signature = node.flag(CODE),
        // Left unread, so that it is reported.
        _ => return,
    }
    node.read();
}

fn condition(node: Node<'_>, at: Spot<'_>, performance: &mut Performance) {
    at.item("conditions", performance.conditions.len(), node);
    performance.conditions.push(Condition {
        kind: node.code(CODE),
        description: node.words(cbc("Description")),
    });
}

/// What the terms of a lot and their extension say about subcontractors.
pub(super) fn subcontracting(
    node: Node<'_>,
    more: Option<Node<'_>>,
    at: Spot<'_>,
) -> Subcontracting {
    let mut subcontracting = Subcontracting::default();
    for terms in node.all(cac("AllowedSubcontractTerms")) {
        at.field("subcontracting", terms);
        let Some(code) = terms.child(cbc("SubcontractingConditionsCode")) else {
            continue;
        };
        if code.attribute("listName").as_deref() == Some("subcontracting-allowed") {
            subcontracting.allowed = code.as_flag();
        } else {
            subcontracting.obligations.extend(code.as_code());
        }
        subcontracting.minimum_percent = terms
            .decimal(cbc("MinimumPercent"))
            .or(subcontracting.minimum_percent);
        subcontracting.maximum_percent = terms
            .decimal(cbc("MaximumPercent"))
            .or(subcontracting.maximum_percent);
    }
    subcontracting.indications = more
        .into_iter()
        .flat_map(|more| more.all(efac("TenderSubcontractingRequirements")))
        .flat_map(|requirement| requirement.codes(efbc("TenderSubcontractingRequirementsCode")))
        .collect();
    subcontracting
}
