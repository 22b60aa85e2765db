//! Section VI: complaints, invoices, recurrence, dispatch.

use super::address;
use super::contracting_body::add;
use super::draft::Draft;
use super::lot::permission;
use super::procedure::reference;
use super::values::{add_words, denied, parts, ticked};
use crate::notice::codes::Permission;
use crate::xml::Node;

/// Reads `COMPLEMENTARY_INFO`.
pub(super) fn read<'t>(section: Node<'t>, draft: &mut Draft<'t>) {
    draft
        .at
        .field("procedure", section)
        .field("terms", section)
        .field("review", section);
    for (name, part) in parts(section) {
        // Addresses first: they need the whole draft.
        let organisation = match name {
            "ADDRESS_REVIEW_BODY" | "ADDRESS_REVIEW_INFO" | "ADDRESS_MEDIATION_BODY" => {
                address::id(part, draft)
            }
            _ => None,
        };
        let notice = &mut draft.notice;
        let terms = &mut notice.procedure.terms;
        match name {
            "ADDRESS_REVIEW_BODY" => add(&mut terms.review.bodies, organisation),
            "ADDRESS_REVIEW_INFO" => add(&mut terms.review.information, organisation),
            "ADDRESS_MEDIATION_BODY" => add(&mut terms.review.mediators, organisation),
            "REVIEW_PROCEDURE" => add_words(part, &mut terms.review.deadline),
            "RECURRENT_PROCUREMENT" => terms.recurrence.recurrent = ticked(part),
            "NO_RECURRENT_PROCUREMENT" => terms.recurrence.recurrent = denied(part),
            "ESTIMATED_TIMING" => add_words(part, &mut terms.recurrence.description),
            "EORDERING" => terms.performance.electronic_ordering = ticked(part),
            "EINVOICING" => {
                terms.performance.electronic_invoicing = permission(part, Permission::Allowed)
            }
            "EPAYMENT" => terms.performance.electronic_payment = ticked(part),
            "INFO_ADD" => add_words(part, &mut notice.additional_information),
            "DATE_DISPATCH_NOTICE" => notice.dispatched = part.as_moment(),
            // Of a correction: the notice that is corrected.
            "NOTICE_NUMBER_OJ" => notice.change.notice = reference(part).unwrap_or_default(),
            _ => {}
        }
    }
}
