//! Why a contract is awarded without a call for competition.

use super::values::{add_words, parts, ticked};
use crate::notice::codes::DirectAwardReason as Reason;
use crate::notice::{Code, DirectAward};
use crate::xml::Node;

/// Reads a procedure without a call: its reasons, which stand in an element of their own, and the words for them.
pub(super) fn read(node: Node<'_>, award: &mut DirectAward) {
    for (name, part) in parts(node) {
        match name {
            "D_JUSTIFICATION" => add_words(part, &mut award.justification),
            "D_ACCORDANCE_ARTICLE" => read(part, award),
            _ => {
                if let Some(reason) = reason(name) {
                    ticked(part);
                    award.reasons.push(Code::Known(reason));
                }
            }
        }
    }
}

/// The reason that a box on the form stands for.
fn reason(name: &str) -> Option<Reason> {
    Some(match name {
        // Nothing suitable came in when there was a call, whichever kind of procedure that was.
        "D_PROC_OPEN"
        | "D_PROC_RESTRICTED"
        | "D_PROC_NEGOTIATED_PRIOR_CALL_COMPETITION"
        | "D_PROC_COMPETITIVE_DIALOGUE"
        | "D_NO_TENDERS_REQUESTS" => Reason::Unsuitable,
        "D_ALL_TENDERS" => Reason::Irregular,
        "D_MANUF_FOR_RESEARCH" | "D_PURE_RESEARCH" => Reason::PureResearch,
        "D_TECHNICAL" => Reason::Technical,
        "D_ARTISTIC" => Reason::Artistic,
        "D_PROTECT_RIGHTS" | "D_EXCLUSIVE_RIGHT" => Reason::ExclusiveRights,
        "D_EXTREME_URGENCY" => Reason::Urgency,
        "D_ADD_DELIVERIES_ORDERED" => Reason::Existing,
        "D_REPETITION_EXISTING" => Reason::Repetition,
        "D_CONTRACT_AWARDED_DESIGN_CONTEST" => Reason::Contest,
        "D_COMMODITY_MARKET" => Reason::Commodity,
        "D_FROM_WINDING_PROVIDER" => Reason::Closure,
        "D_FROM_LIQUIDATOR_CREDITOR" => Reason::Liquidator,
        "D_BARGAIN_PURCHASE" => Reason::Bargain,
        "D_PERIODS_INCOMPATIBLE" => Reason::Crisis,
        "D_OTHER_SERVICES" => Reason::Research,
        "D_MARITIME_SERVICES" => Reason::Directive81Transport,
        "D_SERVICES_LISTED" => Reason::Directive81AnnexTwo,
        "D_OUTSIDE_SCOPE" => Reason::OutsideDirective,
        _ => return None,
    })
}
