//! Section II: what is bought, as a whole and lot by lot.

use super::draft::{Assets, Draft};
use super::lot;
use super::values::{
    add_words, amount, classification, currency, denied, integer, mapped, number, parts, string,
    ted, ticked,
};
use crate::notice::codes::{LotPresentation, Nature, NoticeType};
use crate::notice::{Amount, Asset, Code, Kind, Lot, Range, Says, Subject};
use crate::warning::WarningKind;
use crate::xml::Node;

/// Reads all `OBJECT_CONTRACT` of a form. Most forms have one. A plan may have several, each a purchase of its own: then
/// there is no purchase as a whole, and each of them is a part of the plan.
pub(super) fn read<'t>(sections: &[Node<'t>], draft: &mut Draft<'t>) {
    if let [section] = sections {
        draft
            .at
            .field("procedure", *section)
            .field("subject", *section);
        let mut subject = std::mem::take(&mut draft.notice.procedure.subject);
        let lots = object(*section, &mut subject, draft);
        draft.notice.procedure.subject = subject;
        draft.notice.lots.reserve(lots.len());
        for (lot, node) in lots {
            push(lot, node, draft);
        }
        return;
    }
    for section in sections {
        let mut whole = Subject::default();
        let mut lots = object(*section, &mut whole, draft);
        if let [(only, _)] = lots.as_mut_slice() {
            join(&mut only.subject, whole);
        } else {
            push(
                Lot {
                    subject: whole,
                    ..Lot::default()
                },
                *section,
                draft,
            );
        }
        for (lot, node) in lots {
            push(lot, node, draft);
        }
    }
}

/// Reads one `OBJECT_CONTRACT`: the purchase into `subject`, its lots come back.
fn object<'t>(
    section: Node<'t>,
    subject: &mut Subject,
    draft: &mut Draft<'t>,
) -> Vec<(Lot, Node<'t>)> {
    // A lot is large, so it is not moved more than it must be.
    let mut lots = Vec::with_capacity(section.named(ted("OBJECT_DESCR")).count());
    for (name, part) in parts(section) {
        match name {
            "TITLE" => add_words(part, &mut subject.title),
            "REFERENCE_NUMBER" => subject.internal_id = string(part),
            "CPV_MAIN" => subject.main_classification = classification(part),
            "TYPE_CONTRACT" => subject.nature = nature(part, "CTYPE"),
            // Means of transport, by a number of the form for passenger transport.
            "CATEGORY" => subject.service_category = string(part),
            "SHORT_DESCR" => add_words(part, &mut subject.description),
            "VAL_ESTIMATED_TOTAL" => subject.estimated_value = amount(part),
            "CALCULATION_METHOD" => add_words(part, &mut subject.estimation_method),
            "VAL_TOTAL" => draft.notice.results.total_value = amount(part),
            "VAL_RANGE_TOTAL" => draft.notice.results.total_range = range(part),
            "DATE_PUBLICATION_NOTICE" => draft.notice.future_notice = part.as_moment(),
            "LOT_DIVISION" => division(part, draft),
            "NO_LOT_DIVISION" => {
                part.read();
                draft.notice.procedure.division.divided = Some(false);
            }
            "OBJECT_DESCR" => {
                lots.push((lot::read(part), part));
                if let Some(assets) = part.child(ted("ESSENTIAL_ASSETS")) {
                    draft.assets = self::assets(assets);
                }
            }
            _ => {}
        }
    }
    lots
}

/// Works, supplies or services.
pub(super) fn nature(node: Node<'_>, attribute: &str) -> Option<Code<Nature>> {
    mapped(node, attribute, |value| {
        Some(match value {
            "WORKS" => Nature::Works,
            "SUPPLIES" => Nature::Supplies,
            "SERVICES" => Nature::Services,
            _ => return None,
        })
    })
}

/// A lowest and a highest amount in the currency of the element around them.
pub(super) fn range(node: Node<'_>) -> Option<Range> {
    let currency = currency(node);
    let mut range = Range::default();
    let of = |part| {
        number(part).map(|amount| Amount {
            amount,
            currency: currency.clone(),
        })
    };
    for (name, part) in parts(node) {
        match name {
            "LOW" | "LOW_VALUE" => range.lowest = of(part),
            "HIGH" | "HIGH_VALUE" => range.highest = of(part),
            _ => {}
        }
    }
    (!range.is_absent()).then_some(range)
}

/// Assets that an operator of passenger transport has to bring, and whether its contract is longer for that.
fn assets(node: Node<'_>) -> Assets {
    let mut assets = Assets::default();
    let mut asset = Asset::default();
    for (name, part) in parts(node) {
        match name {
            "EXTENDED_CONTRACT_DURATION" => assets.extended = ticked(part),
            "NO_EXTENDED_CONTRACT_DURATION" => assets.extended = denied(part),
            "LIST" => add_words(part, &mut asset.description),
            "SIGNIFICANCE" => asset.significance = string(part),
            "PREDOMINANCE" => asset.predominance = string(part),
            _ => {}
        }
    }
    if !asset.is_absent() {
        assets.list.push(asset);
    }
    assets
}

fn division(node: Node<'_>, draft: &mut Draft<'_>) {
    let division = &mut draft.notice.procedure.division;
    division.divided = Some(true);
    for (name, part) in parts(node) {
        match name {
            "LOT_ALL" => {
                part.read();
                // The box says "tenders may be submitted for all lots", which is less than today's "must be".
                division.presentation = Some(Code::Known(LotPresentation::OneOrMore));
            }
            "LOT_ONE_ONLY" => {
                part.read();
                division.presentation = Some(Code::Known(LotPresentation::OneOnly));
            }
            "LOT_MAX_NUMBER" => division.maximum_submitted = integer(part),
            "LOT_MAX_ONE_TENDERER" => division.maximum_awarded = integer(part),
            "LOT_COMBINING_CONTRACT_RIGHT" => add_words(part, &mut division.combining),
            _ => {}
        }
    }
}

/// Adds a lot to the notice, or a part to the plan.
pub(super) fn push<'t>(lot: Lot, node: Node<'t>, draft: &mut Draft<'t>) {
    // As in today's notices of the same subtypes: a plan has parts, unless it shortens the limits of a procedure, which is
    // known by then.
    let notice_type = &draft.notice.notice_type;
    let shortens = notice_type.says(NoticeType::PriorInformationShortening)
        || notice_type.says(NoticeType::TransportPlanning);
    let (name, lots) = if draft.notice.kind == Some(Kind::Planning) && !shortens {
        ("parts", &mut draft.notice.parts)
    } else {
        ("lots", &mut draft.notice.lots)
    };
    if let Some(id) = &lot.id
        && !draft.lot_numbers.add(id)
        && draft.at.is_noted()
    {
        node.document.warn(
            WarningKind::DuplicateId,
            node,
            format!("another lot has the number {id} too"),
        );
    }
    let at = draft.at.item(name, lots.len(), node);
    at.field("subject", node);
    lot::note(&lot, node, at);
    lots.push(lot);
}

/// Puts what is said of a purchase as a whole into its only lot.
fn join(lot: &mut Subject, whole: Subject) {
    if lot.title.is_empty() {
        lot.title = whole.title;
    }
    if lot.description != whole.description {
        let mut description = whole.description;
        description.append(std::mem::take(&mut lot.description));
        lot.description = description;
    }
    lot.internal_id = lot.internal_id.take().or(whole.internal_id);
    lot.main_classification = lot.main_classification.take().or(whole.main_classification);
    lot.nature = lot.nature.take().or(whole.nature);
    lot.service_category = lot.service_category.take().or(whole.service_category);
    lot.estimated_value = lot.estimated_value.take().or(whole.estimated_value);
    lot.estimation_method.append(whole.estimation_method);
}
