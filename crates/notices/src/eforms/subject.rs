//! `cac:ProcurementProject`: what is bought.

use super::names::{cac, cbc, efbc, extension};
use super::organisations::address_in;
use crate::notice::{Accessibility, Aim, Options, Place, Renewal, Strategic, Subject, Term};
use crate::warning::WarningKind;
use crate::xml::{Node, Spot, Tag};

pub(super) fn read(node: Node<'_>, at: Spot<'_>) -> Subject {
    let mut subject = Subject {
        internal_id: node.string(cbc("ID")),
        title: node.words(cbc("Name")),
        description: node.words(cbc("Description")),
        additional_information: node.words(cbc("Note")),
        nature: node.code(cbc("ProcurementTypeCode")),
        quantity: node.quantity(cbc("EstimatedOverallContractQuantity")),
        places: node
            .all(cac("RealizedLocation"))
            .enumerate()
            .map(|(nth, place)| {
                at.item("places", nth, place);
                self::place(place)
            })
            .collect(),
        suitable_for_smes: node.flag(cbc("SMESuitableIndicator")),
        ..Subject::default()
    };
    classifications(node, at, &mut subject);
    additional_types(node, at, &mut subject);
    if let Some(total) = node.child(cac("RequestedTenderTotal")) {
        at.field("estimated_value", total);
        subject.estimated_value = total.amount(cbc("EstimatedOverallContractAmount"));
        subject.framework_maximum_value =
            extension(total).and_then(|extension| extension.amount(efbc("FrameworkMaximumAmount")));
    }
    if let Some(period) = node.child(cac("PlannedPeriod")) {
        at.field("term", period);
        subject.term = term(period);
    }
    if let Some(more) = node.child(cac("ContractExtension")) {
        at.field("renewal", more);
        at.field("options", more);
        subject.renewal = renewal(more);
        subject.options = Options {
            description: more.words(cbc("OptionsDescription")),
            ..Options::default()
        };
    }
    subject
}

/// There is one main classification; where a source has more of them, the others are kept as additional ones.
fn classifications(node: Node<'_>, at: Spot<'_>, subject: &mut Subject) {
    const CODE: Tag = cbc("ItemClassificationCode");

    for main in node
        .all(cac("MainCommodityClassification"))
        .flat_map(|main| main.all(CODE))
    {
        let classification = main.as_cpv();
        if subject.main_classification.is_none() {
            at.field("main_classification", main);
            subject.main_classification = classification;
        } else {
            let detail = "there is more than one main classification".to_owned();
            node.document.warn(WarningKind::Repeated, main, detail);
            subject.additional_classifications.extend(classification);
        }
    }
    let additional = node
        .all(cac("AdditionalCommodityClassification"))
        .flat_map(|additional| additional.all(CODE))
        .filter_map(Node::as_cpv);
    subject.additional_classifications.extend(additional);
}

fn place(node: Node<'_>) -> Place {
    Place {
        address: address_in(node, cac("Address")),
        wide: node
            .child(cac("Address"))
            .and_then(|address| address.code(cbc("Region"))),
        description: node.words(cbc("Description")),
    }
}

fn term(node: Node<'_>) -> Term {
    Term {
        start: node.moment(cbc("StartDate"), cbc("StartTime")),
        end: node.moment(cbc("EndDate"), cbc("EndTime")),
        duration: node.duration(cbc("DurationMeasure")),
        open: node.code(cbc("DescriptionCode")),
        description: node.words(cbc("Description")),
    }
}

fn renewal(node: Node<'_>) -> Renewal {
    let period = node
        .child(cac("Renewal"))
        .and_then(|renewal| renewal.child(cac("Period")));
    Renewal {
        possible: None,
        maximum: node.integer(cbc("MaximumNumberNumeric")),
        description: period
            .map(|period| period.words(cbc("Description")))
            .unwrap_or_default(),
        ..Renewal::default()
    }
}

/// `cac:ProcurementAdditionalType` says many things, told apart by the list of its code.
fn additional_types(node: Node<'_>, at: Spot<'_>, subject: &mut Subject) {
    const CODE: Tag = cbc("ProcurementTypeCode");

    let strategic = at.field("strategic", node);
    for kind in node.named(cac("ProcurementAdditionalType")) {
        let Some(code) = kind.peek(CODE) else {
            continue;
        };
        let list = code.attribute("listName").unwrap_or_default();
        let Strategic {
            aims,
            social,
            environmental,
            green_criteria,
            innovation,
        } = &mut subject.strategic;
        match &*list {
            "contract-nature" => subject.additional_natures.extend(kind.codes(CODE)),
            "transport-service" => subject.transport.extend(kind.codes(CODE)),
            "social-objective" => {
                strategic.item("social", social.len(), kind);
                social.extend(kind.codes(CODE));
            }
            "environmental-impact" => {
                strategic.item("environmental", environmental.len(), kind);
                environmental.extend(kind.codes(CODE));
            }
            "gpp-criteria" => {
                strategic.item("green_criteria", green_criteria.len(), kind);
                green_criteria.extend(kind.codes(CODE));
            }
            "innovative-acquisition" => {
                strategic.item("innovation", innovation.len(), kind);
                innovation.extend(kind.codes(CODE));
            }
            "strategic-procurement" => {
                strategic.item("aims", aims.len(), kind);
                aims.push(Aim {
                    kind: kind.code(CODE),
                    description: kind.words(cbc("ProcurementType")),
                });
            }
            "accessibility" if subject.accessibility.is_absent() => {
                at.field("accessibility", kind);
                subject.accessibility = Accessibility {
                    used: kind.code(CODE),
                    justification: kind.words(cbc("ProcurementType")),
                };
            }
            // Left unread, so that it is reported.
            _ => continue,
        }
        kind.read();
    }
}
