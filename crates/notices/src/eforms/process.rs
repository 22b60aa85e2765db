//! `cac:TenderingProcess`: techniques, deadlines, candidates, opening.

use super::names::{cac, cbc, efac, efbc, extension};
use super::submission;
use crate::notice::{Auction, Candidates, Framework, Moment, NoticeReference, Opening, Terms};
use crate::xml::{Node, Spot, Tag};

pub(super) fn read(node: Node<'_>, at: Spot<'_>, terms: &mut Terms) {
    terms.covered_by_gpa = node.flag(cbc("GovernmentAgreementConstraintIndicator"));
    techniques(node, at, terms);
    deadlines(node, at, terms);
    submission::of_process(node, at, &mut terms.submission);
    if let Some(list) = node.child(cac("EconomicOperatorShortList")) {
        at.field("candidates", list);
        terms.candidates = Candidates {
            minimum: list.integer(cbc("MinimumQuantity")),
            maximum: list.integer(cbc("MaximumQuantity")),
            limited: list.flag(cbc("LimitationDescription")),
            ..std::mem::take(&mut terms.candidates)
        };
    }
    terms.candidates.successive_reduction = node.flag(cbc("CandidateReductionConstraintIndicator"));
    for (nth, reference) in node.all(cac("NoticeDocumentReference")).enumerate() {
        at.item("previous_notices", nth, reference);
        terms.previous_notices.push(notice_reference(reference));
    }
    if let Some(event) = node.child(cac("OpenTenderEvent")) {
        at.field("opening", event);
        terms.opening = Opening {
            at: event.moment(cbc("OccurrenceDate"), cbc("OccurrenceTime")),
            // The element is misspelt in the standard.
            place: event
                .child(cac("OccurenceLocation"))
                .map(|place| place.words(cbc("Description")))
                .unwrap_or_default(),
            description: event.words(cbc("Description")),
        };
    }
    if let Some(more) = extension(node) {
        terms.relaunched = more.flag(efbc("ProcedureRelaunchIndicator"));
        terms.submission.tool_name = more
            .string(efbc("AccessToolName"))
            .or(terms.submission.tool_name.take());
    }
}

fn techniques(node: Node<'_>, at: Spot<'_>, terms: &mut Terms) {
    let techniques = &mut terms.techniques;
    let at = at.field("techniques", node);
    for system in node.named(cac("ContractingSystem")) {
        let Some(code) = system.peek(cbc("ContractingSystemTypeCode")) else {
            continue;
        };
        match code.attribute("listName").as_deref() {
            Some("framework-agreement") => {
                at.field("framework", system);
                techniques.framework.kind = code.as_code();
            }
            Some("dps-usage") => {
                at.field("purchasing_system", system);
                techniques.purchasing_system = code.as_code();
            }
            // Left unread, so that it is reported.
            _ => continue,
        }
        system.read();
    }
    if let Some(agreement) = node.child(cac("FrameworkAgreement")) {
        framework(agreement, &mut techniques.framework);
    }
    if let Some(auction) = node.child(cac("AuctionTerms")) {
        at.field("auction", auction);
        techniques.auction = Auction {
            used: auction.flag(cbc("AuctionConstraintIndicator")),
            description: auction.words(cbc("Description")),
            url: auction.string(cbc("AuctionURI")),
        };
    }
}

fn framework(node: Node<'_>, framework: &mut Framework) {
    framework.maximum_participants = node.integer(cbc("MaximumOperatorQuantity"));
    framework.duration_justification = node.words(cbc("Justification"));
    for requirement in node.named(cac("SubsequentProcessTenderRequirement")) {
        let name = requirement.peek(cbc("Name")).map(Node::text);
        if name.as_deref() == Some("buyer-categories") {
            requirement.read();
            framework
                .buyer_categories
                .append(requirement.words(cbc("Description")));
        }
    }
}

fn deadlines(node: Node<'_>, at: Spot<'_>, terms: &mut Terms) {
    let at = at.field("deadlines", node);
    let of = |parent: Option<Node<'_>>,
              tag: Tag,
              date: Tag,
              time: Tag,
              field: &'static str|
     -> Option<Moment> {
        let period = parent?.child(tag)?;
        at.field(field, period);
        period.moment(date, time)
    };
    let end = |parent, tag, field| of(parent, tag, cbc("EndDate"), cbc("EndTime"), field);
    let start = |tag, field| of(Some(node), tag, cbc("StartDate"), cbc("StartTime"), field);
    let more = extension(node);
    let deadlines = &mut terms.deadlines;
    deadlines.tenders = end(Some(node), cac("TenderSubmissionDeadlinePeriod"), "tenders");
    deadlines.requests = end(
        Some(node),
        cac("ParticipationRequestReceptionPeriod"),
        "requests",
    );
    deadlines.expressions = end(
        more,
        efac("InterestExpressionReceptionPeriod"),
        "expressions",
    );
    deadlines.answers = end(more, efac("AnswerReceptionPeriod"), "answers");
    deadlines.information = end(
        Some(node),
        cac("AdditionalInformationRequestPeriod"),
        "information",
    );
    deadlines.invitation = start(cac("InvitationSubmissionPeriod"), "invitation");
    deadlines.confirmation_invitation = start(
        cac("ParticipationInvitationPeriod"),
        "confirmation_invitation",
    );
}

/// `cac:NoticeDocumentReference`: another notice, or a part of one.
pub(super) fn notice_reference(node: Node<'_>) -> NoticeReference {
    let id = node.child(cbc("ID"));
    NoticeReference {
        scheme: id.and_then(scheme),
        id: id.and_then(Node::filled).map(std::borrow::Cow::into_owned),
        version: node.string(cbc("VersionID")),
        part: node.string(cbc("ReferencedDocumentInternalAddress")),
        ..NoticeReference::default()
    }
}

/// What kind of identifier an element holds.
pub(super) fn scheme(id: Node<'_>) -> Option<String> {
    id.attribute("schemeName").map(std::borrow::Cow::into_owned)
}
