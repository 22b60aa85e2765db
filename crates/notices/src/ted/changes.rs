//! Section VII of a correction: what it changes in the notice it corrects.

use super::draft::Draft;
use super::values::{add_words, classification, parts, string, ted, ticked};
use crate::notice::codes::ChangeReason;
use crate::notice::{ChangeItem, ChangedValue, Code, Id};
use crate::xml::Node;

/// Reads `CHANGES`.
pub(super) fn read<'t>(section: Node<'t>, draft: &mut Draft<'t>) {
    let at = draft.at.field("change", section);
    for (name, part) in parts(section) {
        let change = &mut draft.notice.change;
        match name {
            "MODIFICATION_ORIGINAL" => {
                part.read();
                change.reason = Some(Code::Known(ChangeReason::BuyerCorrection));
            }
            "PUBLICATION_TED" => {
                part.read();
                change.reason = Some(Code::Known(ChangeReason::PublisherCorrection));
            }
            "CHANGE" => {
                at.item("items", change.items.len(), part);
                change.items.push(item(part));
            }
            "INFO_ADD" => add_words(part, &mut draft.notice.additional_information),
            _ => {}
        }
    }
}

fn item(node: Node<'_>) -> ChangeItem {
    let mut item = ChangeItem::default();
    for (name, part) in parts(node) {
        match name {
            "WHERE" => place(part, &mut item),
            "OLD_VALUE" => item.old = value(part),
            "NEW_VALUE" => item.new = value(part),
            _ => {}
        }
    }
    item
}

fn place(node: Node<'_>, item: &mut ChangeItem) {
    for (name, part) in parts(node) {
        match name {
            // With or without the bracket that the printed form has behind it: `IV.2.2)`.
            "SECTION" => {
                item.section_number =
                    string(part).map(|number| number.trim_end_matches(')').to_owned());
            }
            "LOT_NO" => item.lot = string(part).map(Id::from),
            "LABEL" => item.label = string(part),
            _ => {}
        }
    }
}

fn value(node: Node<'_>) -> ChangedValue {
    let mut value = ChangedValue::default();
    for (name, part) in parts(node) {
        match name {
            "TEXT" => add_words(part, &mut value.text),
            "DATE" => value.date = node.moment(ted("DATE"), ted("TIME")),
            "CPV_MAIN" | "CPV_ADDITIONAL" => value.classifications.extend(classification(part)),
            "NOTHING" => value.nothing = ticked(part),
            _ => {}
        }
    }
    value
}
