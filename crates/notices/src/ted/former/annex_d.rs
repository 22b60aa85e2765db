//! Annex D: why a contract is awarded without a call for competition.

use super::super::values::{add_words, parts};
use crate::notice::codes::DirectAwardReason as Reason;
use crate::notice::{Code, DirectAward};
use crate::xml::Node;

/// Reads the annex. Most reasons are told by a yes or a no, and a no is told in words: `NO_EXTREME_URGENCY…`.
pub(super) fn read(node: Node<'_>, award: &mut DirectAward) {
    for (name, part) in parts(node) {
        match name {
            "JUSTIFICATION_CHOICE_NEGOCIATED_PROCEDURE"
            | "OTHER_JUSTIFICATION"
            | "REASONS_PROVIDED_PARTICULAR_TENDERER" => read(part, award),
            "REASON_CONTRACT_LAWFUL" => add_words(part, &mut award.justification),
            // No tenders, or none that were suitable, in an earlier procedure whose kind is told.
            "NO_OPEN_RESTRICTED" => {
                super::value(part);
                award.reasons.push(Code::Known(Reason::Unsuitable));
            }
            _ => match reason(name) {
                Some(reason) => {
                    part.read();
                    award.reasons.push(Code::Known(reason));
                }
                None if name.starts_with("NO_") => part.read(),
                None => {}
            },
        }
    }
}

fn reason(name: &str) -> Option<Reason> {
    Some(match name {
        "ONLY_IRREGULAR_INACCEPTABLE_TENDERERS" => Reason::Irregular,
        "MANUFACTURED_BY_DIRECTIVE" => Reason::PureResearch,
        "CONTRACT_RESEARCH_DIRECTIVE" => Reason::Research,
        "REASONS_PROVIDED_PARTICULAR_TENDERER_TECHNICAL" => Reason::Technical,
        "REASONS_PROVIDED_PARTICULAR_TENDERER_ARTISTIC" => Reason::Artistic,
        "REASONS_PROVIDED_PARTICULAR_TENDERER_EXCLUSIVE_RIGHTS" => Reason::ExclusiveRights,
        "PERIOD_FOR_PROCEDURE_INCOMPATIBLE_WITH_CRISIS" => Reason::Crisis,
        "EXTREME_URGENCY_EVENTS_UNFORESEEABLE" => Reason::Urgency,
        "ADDITIONAL_WORKS" => Reason::Additional,
        "WORKS_REPETITION_EXISTING_WORKS" => Reason::Repetition,
        "SUPPLIES_QUOTED_PURCHASED_COMMODITY_MARKET" => Reason::Commodity,
        // From one who closes down or from a liquidator: the form has one box for both.
        "PURCHASE_SUPPLIES_ADVANTAGEOUS_TERMS" => Reason::Liquidator,
        "AIR_MARITIME_TRANSPORT_FOR_ARMED_FORCES_DEPLOYMENT" => Reason::Directive81Transport,
        "CONTRACT_SERVICES_LISTED_IN_DIRECTIVE" => Reason::Directive81AnnexTwo,
        "CONTRACT_SERVICES_OUTSIDE_DIRECTIVE" => Reason::OutsideDirective,
        _ => return None,
    })
}
