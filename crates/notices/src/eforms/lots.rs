//! `cac:ProcurementProjectLot`: lots, parts of a plan and groups of lots, told apart by the scheme of their identifier.

use std::collections::HashMap;

use super::names::{cac, cbc};
use super::procedure::division;
use super::{award, subject, terms};
use crate::notice::{Amount, Id, Lot, LotGroup, Notice};
use crate::xml::{Node, Spot};

pub(super) fn read(root: Node<'_>, at: Spot<'_>, notice: &mut Notice) {
    // A lot is large, so it is not moved more than it must be.
    notice
        .lots
        .reserve(root.named(cac("ProcurementProjectLot")).count());
    // The procedure may have named groups already.
    let known = notice
        .lot_groups
        .iter()
        .map(|group| group.id.clone())
        .zip(0..);
    let mut groups: HashMap<Option<Id>, usize> = known.collect();
    for node in root.all(cac("ProcurementProjectLot")) {
        let id_node = node.child(cbc("ID"));
        let id = id_node
            .and_then(Node::filled)
            .map(|id| Id::from(id.into_owned()));
        let scheme = id_node.and_then(|id| id.attribute("schemeName"));
        match scheme.as_deref() {
            Some("LotsGroup") => {
                let nth = *groups.entry(id.clone()).or_insert_with(|| {
                    notice.lot_groups.push(LotGroup {
                        id,
                        ..LotGroup::default()
                    });
                    notice.lot_groups.len() - 1
                });
                complete(
                    node,
                    at.item("lot_groups", nth, node),
                    &mut notice.lot_groups[nth],
                );
            }
            Some("Part") => {
                let at = at.item("parts", notice.parts.len(), node);
                notice.parts.push(lot(node, id, at));
            }
            _ => {
                let at = at.item("lots", notice.lots.len(), node);
                notice.lots.push(lot(node, id, at));
                let terms = node.child(cac("TenderingTerms"));
                if let Some(distribution) =
                    terms.and_then(|terms| terms.child(cac("LotDistribution")))
                {
                    division(distribution, &mut notice.procedure.division);
                }
            }
        }
    }
}

fn lot(node: Node<'_>, id: Option<Id>, at: Spot<'_>) -> Lot {
    let mut lot = Lot {
        id,
        subject: node
            .child(cac("ProcurementProject"))
            .map(|project| subject::read(project, at.field("subject", project)))
            .unwrap_or_default(),
        terms: terms::read(node, at.field("terms", node)),
    };
    // Until 2022 the highest value of a framework agreement was with the process.
    let value = framework_value(node);
    lot.subject.framework_maximum_value = lot.subject.framework_maximum_value.or(value);
    lot
}

fn framework_value(node: Node<'_>) -> Option<Amount> {
    node.child(cac("TenderingProcess"))?
        .child(cac("FrameworkAgreement"))?
        .amount(cbc("EstimatedMaximumValueAmount"))
}

fn complete(node: Node<'_>, at: Spot<'_>, group: &mut LotGroup) {
    if let Some(project) = node.child(cac("ProcurementProject")) {
        group.subject = subject::read(project, at.field("subject", project));
    }
    if let Some(awarding) = node
        .child(cac("TenderingTerms"))
        .and_then(|terms| terms.child(cac("AwardingTerms")))
    {
        group.award = award::read(awarding, at.field("award", awarding));
    }
    group.framework_maximum_value = framework_value(node);
}
