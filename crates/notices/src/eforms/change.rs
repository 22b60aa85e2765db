//! `efac:Changes` and `efac:ContractModification`.

use super::names::{cbc, efac, efbc, extension};
use super::process::scheme;
use crate::notice::{Change, ChangeItem, Modification, Notice, NoticeReference};
use crate::xml::{Node, Spot};

pub(super) fn read(root: Node<'_>, at: Spot<'_>, notice: &mut Notice) {
    let Some(extension) = extension(root) else {
        return;
    };
    if let Some(changes) = extension.child(efac("Changes")) {
        let reason = changes.child(efac("ChangeReason"));
        let at = at.field("change", changes);
        notice.change = Change {
            notice: changed_notice(changes),
            reason: reason.and_then(|reason| reason.code(cbc("ReasonCode"))),
            reason_description: reason
                .map(|reason| reason.words(efbc("ReasonDescription")))
                .unwrap_or_default(),
            items: items(changes, at),
        };
    }
    for (nth, node) in extension.all(efac("ContractModification")).enumerate() {
        notice
            .modifications
            .push(modification(node, at.item("modifications", nth, node)));
    }
}

fn modification(node: Node<'_>, at: Spot<'_>) -> Modification {
    let reason = node.child(efac("ChangeReason"));
    Modification {
        notice: changed_notice(node),
        contract: node.id(efbc("ModifiedContractIdentifier")),
        reason: reason.and_then(|reason| reason.code(cbc("ReasonCode"))),
        reason_description: reason
            .map(|reason| reason.words(efbc("ReasonDescription")))
            .unwrap_or_default(),
        items: items(node, at),
        ..Modification::default()
    }
}

fn changed_notice(node: Node<'_>) -> NoticeReference {
    let id = node.child(efbc("ChangedNoticeIdentifier"));
    NoticeReference {
        id: id.and_then(Node::filled).map(std::borrow::Cow::into_owned),
        scheme: id.and_then(scheme),
        ..NoticeReference::default()
    }
}

fn items(node: Node<'_>, at: Spot<'_>) -> Vec<ChangeItem> {
    node.all(efac("Change"))
        .enumerate()
        .map(|(nth, change)| {
            at.item("items", nth, change);
            item(change)
        })
        .collect()
}

/// Sections are named in an element of their own since 2023, and beside each other before.
fn item(node: Node<'_>) -> ChangeItem {
    let sections = node
        .all(efac("ChangedSection"))
        .chain([node])
        .flat_map(|section| section.strings(efbc("ChangedSectionIdentifier")));
    ChangeItem {
        sections: sections.map(Into::into).collect(),
        description: node.words(efbc("ChangeDescription")),
        documents_changed: node.flag(efbc("ProcurementDocumentsChangeIndicator")),
        documents_changed_on: node.day(efbc("ProcurementDocumentsChangeDate")),
        ..ChangeItem::default()
    }
}
