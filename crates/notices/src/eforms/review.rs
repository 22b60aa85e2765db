//! `efac:Appeals`: complaints and decisions on them.

use super::names::{cac, cbc, efac, efbc, extension};
use super::organisations::party_id;
use crate::notice::{Id, Review};
use crate::xml::{Node, Spot, Tag};

pub(super) fn read(root: Node<'_>, at: Spot<'_>) -> Vec<Review> {
    extension(root)
        .and_then(|extension| extension.child(efac("Appeals")))
        .into_iter()
        .flat_map(|appeals| appeals.all(efac("AppealInformation")))
        .enumerate()
        .map(|(nth, node)| {
            at.item("reviews", nth, node);
            review(node)
        })
        .collect()
}

fn review(node: Node<'_>) -> Review {
    Review {
        id: node.id(cbc("ID")),
        reference: node.string(efbc("AppealID")),
        previous: node.string(efbc("PreviousAppealID")),
        stage: node.code(efbc("AppealStageCode")),
        about: node
            .all(efac("AppealedItem"))
            .filter_map(|item| item.id(cbc("ID")))
            .collect(),
        date: node.day(cbc("Date")),
        title: node.words(cbc("Title")),
        description: node.words(cbc("Description")),
        decisions: node
            .all(efac("AppealDecision"))
            .flat_map(|decision| decision.codes(efbc("DecisionTypeCode")))
            .collect(),
        irregularities: node
            .all(efac("AppealIrregularity"))
            .flat_map(|irregularity| irregularity.codes(efbc("IrregularityTypeCode")))
            .collect(),
        remedies: node
            .all(efac("AppealRemedy"))
            .flat_map(|remedy| remedy.codes(efbc("RemedyTypeCode")))
            .collect(),
        remedy_value: node.amount(efbc("AppealRemedyValue")),
        url: node.string(cbc("URI")),
        fee: node.amount(cbc("FeeAmount")),
        withdrawn: node.flag(efbc("WithdrawnAppealIndicator")),
        withdrawn_on: node.day(efbc("WithdrawnAppealDate")),
        withdrawal_reason: node.words(efbc("WithdrawnAppealReasons")),
        body_kind: node
            .all(efac("AppealProcessingParty"))
            .find_map(|body| body.code(efbc("AppealProcessingPartyTypeCode"))),
        bodies: organisations(node, efac("AppealProcessingParty")),
        applicants: organisations(node, efac("AppealingParty")),
    }
}

fn organisations(node: Node<'_>, tag: Tag) -> Vec<Id> {
    node.all(tag)
        .flat_map(|role| role.all(cac("Party")))
        .filter_map(party_id)
        .collect()
}
