//! A contract that was awarded.

use super::super::address::fill;
use super::super::draft::Draft;
use super::super::results::{Awarded, lot, tenders_received};
use super::super::values::{add_words, length, number, parts, split_moment, string};
use super::object::{money, subcontracting as obligations};
use crate::notice::codes::{Applicability, DurationUnit};
use crate::notice::{Amount, Code, Organisation, Range, Tender, Tenderer};
use crate::xml::Node;

pub(super) fn read<'t>(section: Node<'t>, draft: &mut Draft<'t>) {
    let mut awarded = Awarded::default();
    let mut is_empty = true;
    for (name, part) in parts(section) {
        is_empty = false;
        if tenders_received(name, part, &mut awarded.outcome) {
            continue;
        }
        match name {
            "CONTRACT_NUMBER" => awarded.contract.reference = string(part),
            "CONTRACT_TITLE" => add_words(part, &mut awarded.contract.title),
            "LOT_NUMBER" => awarded.outcome.lot = lot(part, draft),
            "CONTRACT_AWARD_DATE" => awarded.contract.decided = split_moment(part),
            "CONTRACT_VALUE_INFORMATION" => values(part, &mut awarded),
            "ECONOMIC_OPERATOR_NAME_ADDRESS" => {
                let mut organisation = Organisation::default();
                fill(part, &mut organisation, &mut None);
                let organisation = draft.organisation(organisation, part);
                awarded.party.tenderers.push(Tenderer {
                    organisation,
                    leader: None,
                });
            }
            "MORE_INFORMATION_TO_SUB_CONTRACTED" => {
                for (name, part) in parts(part) {
                    subcontracting(name, part, &mut awarded.tender, draft);
                }
            }
            _ => {}
        }
    }
    if !is_empty {
        awarded.add_to(section, draft);
    }
}

fn values(node: Node<'_>, awarded: &mut Awarded) {
    for (name, part) in parts(node) {
        match name {
            "COSTS_RANGE_AND_CURRENCY_WITH_VAT_RATE" => {
                let (one, several) = money(part);
                awarded.tender.value = one;
                let Range { lowest, highest } = several.unwrap_or_default();
                awarded.outcome.lowest_tender = lowest;
                awarded.outcome.highest_tender = highest;
            }
            "INITIAL_ESTIMATED_TOTAL_VALUE_CONTRACT" => {
                awarded.contract.estimated_value = money(part).0
            }
            // For how many years or months a yearly or monthly value counts.
            "MORE_INFORMATION_IF_ANNUAL_MONTHLY" => {
                for (name, part) in parts(part) {
                    let unit = match name {
                        "NUMBER_OF_YEARS" => DurationUnit::Year,
                        "NUMBER_OF_MONTHS" => DurationUnit::Month,
                        _ => continue,
                    };
                    awarded.contract.term.duration = length(part, unit);
                }
            }
            _ => {}
        }
    }
}

fn subcontracting(name: &str, part: Node<'_>, tender: &mut Tender, draft: &mut Draft<'_>) {
    let subcontracting = &mut tender.subcontracting;
    match name {
        "NO_CONTRACT_LIKELY_SUB_CONTRACTED" => {
            part.read();
            subcontracting.used = Some(Code::Known(Applicability::No));
        }
        "CONTRACT_LIKELY_SUB_CONTRACTED" | "CONTRACT_LIKELY_SUB_CONTRACTED_WITH_DEFENCE" => {
            subcontracting.used = Some(Code::Known(Applicability::Yes));
            for (name, part) in parts(part) {
                self::subcontracting(name, part, tender, draft);
            }
        }
        "EXCLUDING_VAT_VALUE" => {
            let currency = super::super::values::currency(part);
            subcontracting.value = number(part).map(|amount| Amount { amount, currency });
        }
        "EXCLUDING_VAT_PRCT" => subcontracting.percent = number(part),
        "UNKNOWN_VALUE" => {
            part.read();
            subcontracting.value_known = Some(false);
        }
        // What the contractor is obliged to, which is the same for all contracts.
        "SUBCONTRACT_DEFENCE" => {
            obligations(part, &mut draft.notice.procedure.terms.subcontracting)
        }
        "ADDITIONAL_INFORMATION" => add_words(part, &mut subcontracting.description),
        _ => {}
    }
}
