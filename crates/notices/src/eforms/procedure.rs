//! What holds for the procedure as a whole: law, type, division into lots.

use super::names::{cac, cbc, efbc, extension};
use super::{subject, submission, terms};
use crate::notice::{
    DirectAward, Division, ExclusionGround, Id, LegalReference, LotGroup, Notice, Procedure, Terms,
};
use crate::xml::{Node, Spot};

pub(super) fn read(root: Node<'_>, at: Spot<'_>, notice: &mut Notice) {
    let tendering_terms = root.child(cac("TenderingTerms"));
    let process = root.child(cac("TenderingProcess"));
    let at_procedure = at.field("procedure", root);
    let procedure = &mut notice.procedure;
    procedure.id = root.string(cbc("ContractFolderID"));
    procedure.legal_basis = root.code(cbc("RegulatoryDomain"));
    if let Some(project) = root.child(cac("ProcurementProject")) {
        procedure.subject = subject::read(project, at_procedure.field("subject", project));
    }
    if let Some(process) = process {
        at_procedure.field("procedure_type", process);
        of_process(process, at_procedure, procedure);
    }
    if let Some(tendering_terms) = tendering_terms {
        legislation(tendering_terms, procedure);
        if let Some(distribution) = tendering_terms.child(cac("LotDistribution")) {
            at_procedure.field("division", distribution);
            division(distribution, &mut procedure.division);
            notice.lot_groups = distribution.all(cac("LotsGroup")).map(lot_group).collect();
        }
    }
    procedure.terms = terms::read(
        root,
        at_procedure.field("terms", tendering_terms.or(process).unwrap_or(root)),
    );
    misplaced(root, &mut procedure.terms);
}

/// What some sources say at the procedure though the standard says it elsewhere: the tool for tenders and the languages of
/// documents in the extension of the notice, and grounds for exclusion without a code.
fn misplaced(root: Node<'_>, terms: &mut Terms) {
    let more = extension(root);
    let tool_name = more.and_then(|more| more.string(efbc("AccessToolName")));
    terms.submission.tool_name = terms.submission.tool_name.take().or(tool_name);
    let document = submission::languages_only(more);
    if !document.is_absent() {
        terms.documents.push(document);
    }
    let requirements = root
        .child(cac("TenderingTerms"))
        .into_iter()
        .flat_map(|terms| terms.named(cac("TendererQualificationRequest")))
        .flat_map(|request| request.named(cac("SpecificTendererRequirement")))
        .filter(|requirement| {
            requirement
                .peek(cbc("TendererRequirementTypeCode"))
                .is_none()
        });
    for requirement in requirements {
        requirement.read();
        let description = requirement.words(cbc("Description"));
        terms.participation.exclusion.push(ExclusionGround {
            reason: None,
            description,
        });
    }
}

/// How many lots one may tender for and win. It belongs to the procedure; some sources say it in a lot.
pub(super) fn division(distribution: Node<'_>, division: &mut Division) {
    let submitted = distribution.integer(cbc("MaximumLotsSubmittedNumeric"));
    let awarded = distribution.integer(cbc("MaximumLotsAwardedNumeric"));
    division.maximum_submitted = division.maximum_submitted.or(submitted);
    division.maximum_awarded = division.maximum_awarded.or(awarded);
}

fn of_process(process: Node<'_>, at: Spot<'_>, procedure: &mut Procedure) {
    procedure.procedure_type = process.code(cbc("ProcedureCode"));
    procedure.features = process.words(cbc("Description"));
    procedure.competition_terminated = process.flag(cbc("TerminatedIndicator"));
    procedure.division.presentation = process.code(cbc("PartPresentationCode"));
    for justification in process.named(cac("ProcessJustification")) {
        let code = justification.peek(cbc("ProcessReasonCode"));
        match code.and_then(|code| code.attribute("listName")).as_deref() {
            Some("accelerated-procedure") => {
                at.field("accelerated", justification);
                procedure.accelerated = justification.flag(cbc("ProcessReasonCode"));
                procedure.acceleration_reason = justification.words(cbc("ProcessReason"));
            }
            Some("direct-award-justification") => {
                at.field("direct_award", justification);
                direct_award(justification, &mut procedure.direct_award);
            }
            // That submission is not electronic is read with the terms.
            _ => continue,
        }
        justification.read();
    }
}

fn direct_award(node: Node<'_>, award: &mut DirectAward) {
    award.reasons.extend(node.codes(cbc("ProcessReasonCode")));
    award.justification.append(node.words(cbc("ProcessReason")));
    award.previous_procedure = node
        .string(cbc("Description"))
        .or(award.previous_procedure.take());
}

/// Other law than that of the notice; two identifiers are reserved words.
fn legislation(tendering_terms: Node<'_>, procedure: &mut Procedure) {
    for reference in tendering_terms.all(cac("ProcurementLegislationDocumentReference")) {
        let id = reference.string(cbc("ID"));
        let description = reference.words(cbc("DocumentDescription"));
        match id.as_deref() {
            Some("CrossBorderLaw") => procedure.cross_border_law.append(description),
            Some("LocalLegalBasis") => {
                procedure.other_legal_bases.push(LegalReference {
                    id: None,
                    description,
                });
            }
            _ => procedure
                .other_legal_bases
                .push(LegalReference { id, description }),
        }
    }
}

fn lot_group(node: Node<'_>) -> LotGroup {
    let lots = node
        .all(cac("ProcurementProjectLotReference"))
        .filter_map(|reference| reference.id(cbc("ID")));
    LotGroup {
        id: node.id(cbc("LotsGroupID")),
        lots: lots.collect::<Vec<Id>>(),
        ..LotGroup::default()
    }
}
