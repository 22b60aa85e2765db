//! `cac:TenderingTerms` and `cac:TenderingProcess`, of a lot or of the procedure: what holds for tenders and contracts.

use std::borrow::Cow;

use super::names::{cac, cbc, efac, efbc, extension};
use super::organisations::{parties, party_id};
use super::{award, participation, performance, process, submission};
use crate::notice::codes::{CleanVehicleContract, LegislationField};
use crate::notice::{
    Code, Contacts, EnergyItem, EuFunding, Funding, Legislation, Recurrence, ReviewTerms, Sectoral,
    Terms,
};
use crate::xml::{Node, Spot, Tag};

/// Reads the terms in `node`, which is a lot or the root.
pub(super) fn read(node: Node<'_>, at: Spot<'_>) -> Terms {
    let mut terms = Terms::default();
    if let Some(node) = node.child(cac("TenderingTerms")) {
        of_terms(node, at, &mut terms);
    }
    if let Some(node) = node.child(cac("TenderingProcess")) {
        process::read(node, at, &mut terms);
    }
    terms
}

fn of_terms(node: Node<'_>, at: Spot<'_>, terms: &mut Terms) {
    let more = extension(node);
    terms.documents = submission::documents(node, at);
    submission::of_terms(node, at.field("submission", node), &mut terms.submission);
    terms.participation = participation::read(
        node,
        more,
        at.field("participation", node),
        &mut terms.submission,
    );
    if let Some(awarding) = node.child(cac("AwardingTerms")) {
        terms.award = award::read(awarding, at.field("award", awarding));
    }
    terms.performance =
        performance::read(node, at.field("performance", node), &mut terms.submission);
    terms.subcontracting = performance::subcontracting(node, more, at);
    terms.contacts = contacts(node);
    terms.legislation = legislation(node);
    terms.funding = funding(node, more, at);
    terms.candidates.preselected = node
        .child(cac("EconomicOperatorShortList"))
        .into_iter()
        .flat_map(|list| list.all(cac("PreSelectedParty")))
        .flat_map(|party| party.all(cac("PartyName")))
        .flat_map(|name| name.strings(cbc("Name")))
        .collect();
    terms.recurrence = Recurrence {
        recurrent: node.flag(cbc("RecurringProcurementIndicator")),
        description: node.words(cbc("RecurringProcurementDescription")),
    };
    if let Some(appeal) = node.child(cac("AppealTerms")) {
        at.field("review", appeal);
        terms.review = review(appeal);
    }
    if let Some(validity) = node.child(cac("TenderValidityPeriod")) {
        at.field("deadlines", node).field("validity", validity);
        terms.deadlines.validity = validity.duration(cbc("DurationMeasure"));
        terms.deadlines.valid_until = validity.day(cbc("EndDate"));
    }
    if let Some(more) = more {
        terms.sectoral = sectoral(more, at);
        terms.submission.tool_name = more.string(efbc("AccessToolName"));
    }
}

fn contacts(node: Node<'_>) -> Contacts {
    Contacts {
        information: parties(node, cac("AdditionalInformationParty")),
        documents: parties(node, cac("DocumentProviderParty")),
        recipients: parties(node, cac("TenderRecipientParty")),
        evaluators: parties(node, cac("TenderEvaluationParty")),
    }
}

fn review(node: Node<'_>) -> ReviewTerms {
    ReviewTerms {
        deadline: node
            .child(cac("PresentationPeriod"))
            .map(|period| period.words(cbc("Description")))
            .unwrap_or_default(),
        bodies: parties(node, cac("AppealReceiverParty")),
        information: parties(node, cac("AppealInformationParty")),
        mediators: parties(node, cac("MediationParty")),
    }
}

fn legislation(node: Node<'_>) -> Vec<Legislation> {
    const FIELDS: [(Tag, LegislationField); 3] = [
        (
            cac("FiscalLegislationDocumentReference"),
            LegislationField::Taxes,
        ),
        (
            cac("EnvironmentalLegislationDocumentReference"),
            LegislationField::Environment,
        ),
        (
            cac("EmploymentLegislationDocumentReference"),
            LegislationField::Employment,
        ),
    ];
    FIELDS
        .into_iter()
        .flat_map(|(tag, field)| node.all(tag).map(move |reference| (reference, field)))
        .map(|(reference, field)| Legislation {
            field: Some(Code::Known(field)),
            document: reference.string(cbc("ID")),
            url: url(reference),
            organisations: reference
                .all(cac("IssuerParty"))
                .filter_map(party_id)
                .collect(),
        })
        .collect()
}

/// The address of the document to which an element refers.
pub(super) fn url(reference: Node<'_>) -> Option<String> {
    reference
        .child(cac("Attachment"))?
        .child(cac("ExternalReference"))?
        .string(cbc("URI"))
}

/// Whether there is money of the Union is a code of its own list, or of no list in some sources; programmes are in the
/// extension.
fn funding(node: Node<'_>, more: Option<Node<'_>>, at: Spot<'_>) -> EuFunding {
    let mut funding = EuFunding::default();
    if let Some(code) = node.child(cbc("FundingProgramCode")) {
        at.field("funding", code);
        match code.filled().as_deref() {
            Some("eu-funds") => funding.used = Some(true),
            Some("no-eu-funds") => funding.used = Some(false),
            Some(_) => {
                funding.programmes.push(Funding {
                    programme: code.filled().map(Cow::into_owned),
                    ..Funding::default()
                });
            }
            None => {}
        }
    }
    if let Some(more) = more {
        funding
            .programmes
            .extend(more.all(efac("Funding")).map(programme));
    }
    funding
}

/// `efac:Funding`, of a lot or a contract.
pub(super) fn programme(node: Node<'_>) -> Funding {
    Funding {
        programme: node.string(cbc("FundingProgramCode")),
        identifier: node.string(efbc("FinancingIdentifier")),
        description: node.words(cbc("Description")),
    }
}

/// `efac:StrategicProcurement` says whether acts for single sectors apply, told apart by the list of its code.
fn sectoral(more: Node<'_>, at: Spot<'_>) -> Sectoral {
    let mut sectoral = Sectoral::default();
    for node in more.named(efac("StrategicProcurement")) {
        let Some(code) = node.peek(efbc("ApplicableLegalBasis")) else {
            continue;
        };
        let list = code.attribute("listName").unwrap_or_default();
        let details = || node.all(efac("StrategicProcurementInformation"));
        match &*list {
            "cvd-scope" => {
                sectoral.clean_vehicles = code.as_flag();
                let contracts = details().flat_map(|detail| {
                    detail.codes::<CleanVehicleContract>(efbc("ProcurementCategoryCode"))
                });
                sectoral.clean_vehicle_contracts.extend(contracts);
            }
            "eed-scope" => {
                sectoral.energy_efficiency = code.as_flag();
                let items = details()
                    .flat_map(|detail| detail.all(efac("ProcurementDetails")))
                    .map(|detail| EnergyItem {
                        basis: detail.code(efbc("LegalFrameworkCode")),
                        item: detail.string(efbc("AssetCategoryCode")),
                    });
                sectoral.energy_items.extend(items);
            }
            "ipi-scope" => sectoral.market_access = code.as_flag(),
            // Left unread, so that it is reported.
            _ => continue,
        }
        at.field("sectoral", node);
        node.read();
    }
    sectoral
}
