//! Section VII of a modification: the contract as it is now, and why it was modified.

use super::draft::Draft;
use super::lot;
use super::results::company;
use super::values::{add_words, amount, denied, parts, ticked, words};
use crate::notice::codes::ModificationReason;
use crate::notice::{ChangeItem, Code, Modification, Text};
use crate::xml::Node;

/// Reads `MODIFICATIONS_CONTRACT`. The contract is the one of section V, if there is exactly one.
pub(super) fn read<'t>(section: Node<'t>, draft: &mut Draft<'t>) {
    let mut modification = Modification::default();
    for (name, part) in parts(section) {
        match name {
            "DESCRIPTION_PROCUREMENT" => {
                let mut site = Text::new();
                contract(part, &mut modification, &mut site, draft);
                lot::add_site(&mut modification.subject.places, site);
            }
            "INFO_MODIFICATIONS" => reasons(part, &mut modification),
            _ => {}
        }
    }
    if let [contract] = draft.notice.results.contracts.as_slice() {
        modification.contract.clone_from(&contract.id);
    }
    // Section IV names the notice that announced the award.
    if let Some(notice) = draft.notice.procedure.terms.previous_notices.first() {
        modification.notice = notice.clone();
    }
    draft
        .at
        .item("modifications", draft.notice.modifications.len(), section);
    draft.notice.modifications.push(modification);
}

fn contract<'t>(
    node: Node<'t>,
    modification: &mut Modification,
    site: &mut Text,
    draft: &mut Draft<'t>,
) {
    for (name, part) in parts(node) {
        match name {
            "CONTRACTORS" | "VALUES" => contract(part, modification, site, draft),
            "CONTRACTOR" => modification.contractors.extend(company(part, draft)),
            "AWARDED_TO_GROUP" => modification.group = ticked(part),
            "NO_AWARDED_TO_GROUP" => modification.group = denied(part),
            "VAL_TOTAL" => modification.value = amount(part),
            "MAIN_SITE" => *site = words(part),
            // Why a framework agreement runs longer than four years.
            "JUSTIFICATION" => add_words(part, &mut modification.subject.term.description),
            _ => {
                lot::subject(name, part, &mut modification.subject);
            }
        }
    }
}

fn reasons(node: Node<'_>, modification: &mut Modification) {
    for (name, part) in parts(node) {
        let reason = match name {
            "ADDITIONAL_NEED" => ModificationReason::Additional,
            "UNFORESEEN_CIRCUMSTANCE" => ModificationReason::Circumstances,
            "SHORT_DESCR" => {
                modification.items.push(ChangeItem {
                    description: words(part),
                    ..ChangeItem::default()
                });
                continue;
            }
            "VALUES" => {
                reasons(part, modification);
                continue;
            }
            "VAL_TOTAL_BEFORE" => {
                modification.value_before = amount(part);
                continue;
            }
            "VAL_TOTAL_AFTER" => {
                modification.value_after = amount(part);
                continue;
            }
            _ => continue,
        };
        modification.reason = Some(Code::Known(reason));
        add_words(part, &mut modification.reason_description);
    }
}
