//! What no reader asked for.

use super::document::Document;
use super::item::{READ, TEXT, TEXT_READ};
use super::node::Node;
use super::tag::Ns;
use crate::warning::WarningKind;

/// So many siblings are looked through for one that says the same.
const LOOK_BACK: usize = 100;

/// Warns of every element that no reader asked for, the outermost of each; of values and text that were not; and, in the XML
/// of Tenders Electronic Daily, of attributes that were not. In eForms attributes only say of which list a code is, and empty
/// elements say nothing.
pub(crate) fn report(document: &Document<'_>) {
    if let Some(root) = document.root() {
        root.pass_attributes_over();
        root.read();
    }
    let mut reported_to = 0;
    document.walk(|node, around| {
        let item = node.item();
        if node.index < reported_to {
            return;
        }
        if !item.has(READ) {
            reported_to = item.end;
            let says_same = around.last().is_some_and(|parent| repeats(node, *parent));
            if !says_same {
                unread(node);
            }
            return;
        }
        if item.has(TEXT) && !item.has(TEXT_READ) {
            unread_text(node);
        }
        if item.ns == Ns::Ted && node.has_attributes() {
            unread_attributes(node, item.attributes_read.get());
        }
    });
}

fn unread(node: Node<'_>) {
    let name = node.local();
    if node.ns() == Ns::Unknown {
        let detail = format!("the element {name} is in a namespace that is not known here");
        node.document
            .warn(WarningKind::UnknownNamespace, node, detail);
    } else if node.ns() == Ns::Ted || node.is_filled() {
        let detail = format!("the element {name} has no place in the model here");
        node.document.warn(WarningKind::NotUnderstood, node, detail);
    }
}

/// Whether an element that was read, beside this one, holds the very same: then nothing is lost.
fn repeats(node: Node<'_>, parent: Node<'_>) -> bool {
    parent
        .children()
        .take(LOOK_BACK)
        .take_while(|sibling| sibling.index != node.index)
        .any(|sibling| {
            sibling.is_read()
                && sibling.ns() == node.ns()
                && sibling.local() == node.local()
                && sibling.source() == node.source()
        })
}

fn unread_text(node: Node<'_>) {
    let name = node.local();
    if node.is_leaf() {
        let detail = format!("the value of the element {name} has no place in the model here");
        node.document.warn(WarningKind::NotUnderstood, node, detail);
    } else {
        let detail = format!("text in the element {name}, which should hold elements only");
        node.document.warn(WarningKind::StrayText, node, detail);
    }
}

fn unread_attributes(node: Node<'_>, read: u8) {
    for (nth, (key, value)) in node.attributes().enumerate() {
        if nth >= 8 || read & (1 << nth) == 0 {
            let detail = format!("the attribute {key}={value:?} has no place in the model");
            node.document
                .warn(WarningKind::AttributeNotUnderstood, node, detail);
        }
    }
}
