//! What no reader asked for.

use super::document::Document;
use super::item::{READ, TEXT, TEXT_READ};
use super::node::Node;
use super::tag::Ns;
use crate::warning::WarningKind;

/// Attributes of the XML of Tenders Electronic Daily that say nothing: which item of a list an element is, which its place
/// says; that its buyer agreed to its publication, without which it was not published; and the nature of contract that its
/// box in the form is for. Where one of them says something, the reader asks for it.
const FORMAL: [&str; 3] = ["ITEM", "PUBLICATION", "CTYPE"];

/// Warns of every element that no reader asked for, the outermost of each; of values and text that were not; and, in the XML
/// of Tenders Electronic Daily, of attributes that were not. In eForms attributes only say of which list a code is, and empty
/// elements say nothing.
pub(crate) fn report(document: &Document<'_>) {
    if let Some(root) = document.root() {
        root.pass_attributes_over();
        root.read();
    }
    let mut index = 0;
    while let Some(item) = document.items.get(index) {
        let node = Node {
            document,
            index: index as u32,
        };
        index += 1;
        if !item.has(READ) {
            // What is in it was not read either.
            index = item.end as usize;
            let parent = || document.parent(node);
            if !document.is_full() && !parent().is_some_and(|parent| node.repeats(parent)) {
                unread(node);
            }
            continue;
        }
        if item.has(TEXT) && !item.has(TEXT_READ) {
            unread_text(node);
        }
        if item.ns == Ns::Ted && node.has_attributes() && !node.are_attributes_read() {
            unread_attributes(node);
        }
    }
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

fn unread_attributes(node: Node<'_>) {
    for (key, value) in node.unread_attributes() {
        if !FORMAL.contains(&key) {
            let detail = format!("the attribute {key}={value:?} has no place in the model");
            node.document
                .warn(WarningKind::AttributeNotUnderstood, node, detail);
        }
    }
}
