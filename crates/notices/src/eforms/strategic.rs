//! `efac:StrategicProcurement` of an outcome: vehicles, energy, access to foreign markets.

use super::names::{efac, efbc};
use crate::notice::{Energy, EnergyNumber, LotOutcome, MarketAccess, VehicleNumber, Vehicles};
use crate::xml::{Node, Tag};

const ITEM: Tag = efbc("AssetCategoryCode");

pub(super) fn read(outcome_node: Node<'_>, outcome: &mut LotOutcome) {
    for information in outcome_node
        .all(efac("StrategicProcurement"))
        .flat_map(|strategic| strategic.all(efac("StrategicProcurementInformation")))
    {
        for measure in information.all(efac("AppliedMeasure")) {
            outcome.market_access.push(market_access(measure));
        }
        let contract = information.child(efbc("ProcurementCategoryCode"));
        if contract.is_some() && information.peek(efac("ProcurementDetails")).is_none() {
            outcome.vehicles.push(Vehicles {
                contract: contract.and_then(Node::as_code),
                ..Vehicles::default()
            });
        }
        for details in information.all(efac("ProcurementDetails")) {
            let list = details
                .peek(ITEM)
                .and_then(|item| item.attribute("listName"));
            if contract.is_some() || list.as_deref() == Some("vehicle-category") {
                outcome.vehicles.push(Vehicles {
                    contract: contract.and_then(Node::as_code),
                    category: details.code(ITEM),
                    counts: details
                        .all(efac("StrategicProcurementStatistics"))
                        .map(vehicles)
                        .collect(),
                });
            } else {
                outcome.energy.push(energy(details));
            }
        }
    }
}

fn vehicles(node: Node<'_>) -> VehicleNumber {
    VehicleNumber {
        kind: node.code(efbc("StatisticsCode")),
        count: node.integer(efbc("StatisticsNumeric")),
    }
}

fn energy(node: Node<'_>) -> Energy {
    Energy {
        basis: node.code(efbc("LegalFrameworkCode")),
        item: node.string(ITEM),
        label: node
            .child(efac("AssetLabel"))
            .and_then(|label| label.string(efbc("LabelCode"))),
        metrics: node
            .all(efac("AssetMetric"))
            .map(|metric| EnergyNumber {
                kind: metric.code(efbc("AssetMetricCode")),
                number: metric.decimal(efbc("AssetMetricNumeric")),
            })
            .collect(),
        quantity: node
            .child(efac("StrategicProcurementStatistics"))
            .and_then(|statistics| statistics.decimal(efbc("StatisticsNumeric"))),
    }
}

fn market_access(node: Node<'_>) -> MarketAccess {
    let exception = node.child(efac("MeasureException"));
    MarketAccess {
        measure: node.string(efbc("MeasureCode")),
        tenders: node
            .child(efac("MeasureStatistics"))
            .and_then(|statistics| statistics.integer(efbc("StatisticsNumeric"))),
        exception: exception.and_then(|exception| exception.code(efbc("ExceptionCode"))),
        exception_description: exception
            .map(|exception| exception.words(efbc("ExceptionDescription")))
            .unwrap_or_default(),
    }
}
