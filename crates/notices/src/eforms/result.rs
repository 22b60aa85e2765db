//! `efac:NoticeResult`: what came of the procedure.

use std::borrow::Cow;

use super::names::{cac, cbc, efac, efbc, extension};
use super::organisations::parties;
use super::process::notice_reference;
use super::tender;
use super::terms::programme;
use crate::notice::{
    Asset, ComplaintCount, Contract, GroupFramework, Id, LotOutcome, Moment, Results,
    Subcontractor, SubmissionCount, Tenderer, TenderingParty,
};
use crate::xml::{Node, Spot, Tag};

pub(super) fn read(root: Node<'_>, at: Spot<'_>) -> Results {
    let mut results = Results {
        decided: decided(root),
        ..Results::default()
    };
    let Some(node) = extension(root).and_then(|extension| extension.child(efac("NoticeResult")))
    else {
        return results;
    };
    let at = at.field("results", node);
    results.total_value = node.amount(cbc("TotalAmount"));
    results.framework_maximum_value = node.amount(efbc("OverallMaximumFrameworkContractsAmount"));
    results.framework_approximate_value =
        node.amount(efbc("OverallApproximateFrameworkContractsAmount"));
    results.groups = each(node, efac("GroupFramework"), at, "groups", |group, _| {
        GroupFramework {
            group: group
                .child(efac("TenderLot"))
                .and_then(|lot| lot.id(cbc("ID"))),
            maximum_value: group.amount(efbc("GroupFrameworkMaximumValueAmount")),
            reestimated_value: group.amount(efbc("GroupFrameworkReestimatedValueAmount")),
        }
    });
    results.outcomes = each(node, efac("LotResult"), at, "outcomes", outcome);
    results.tenders = each(node, efac("LotTender"), at, "tenders", |node, _| {
        tender::read(node)
    });
    results.parties = each(node, efac("TenderingParty"), at, "parties", |node, _| {
        party(node)
    });
    results.contracts = each(node, efac("SettledContract"), at, "contracts", |node, _| {
        contract(node)
    });
    results
}

/// The schema demands a date of award even where there is none; the standard says to write the first day of 2000 then. Some
/// sources write the date once for each contract, all in one element.
fn decided(root: Node<'_>) -> Option<Moment> {
    let node = root.child(cac("TenderResult"))?.child(cbc("AwardDate"))?;
    let text = node.text();
    let mut days = text.split_whitespace();
    let first = days.next()?;
    let decided = if days.all(|day| day == first) {
        node.moment_of(first)?
    } else {
        node.as_moment()?
    };
    (decided.date() != chrono::NaiveDate::from_ymd_opt(2000, 1, 1)?).then_some(decided)
}

/// Reads all children of that name into the list `field`.
fn each<T>(
    node: Node<'_>,
    tag: Tag,
    at: Spot<'_>,
    field: &'static str,
    mut read: impl FnMut(Node<'_>, Spot<'_>) -> T,
) -> Vec<T> {
    node.all(tag)
        .enumerate()
        .map(|(nth, child)| read(child, at.item(field, nth, child)))
        .collect()
}

/// The identifiers in all children of that name.
fn references(node: Node<'_>, tag: Tag) -> Vec<Id> {
    node.all(tag)
        .filter_map(|reference| reference.id(cbc("ID")))
        .collect()
}

fn outcome(node: Node<'_>, at: Spot<'_>) -> LotOutcome {
    let mut outcome = LotOutcome {
        id: node.id(cbc("ID")),
        lot: node
            .child(efac("TenderLot"))
            .and_then(|lot| lot.id(cbc("ID"))),
        outcome: node.code(cbc("TenderResultCode")),
        not_awarded_reason: node
            .child(efac("DecisionReason"))
            .and_then(|reason| reason.code(efbc("DecisionReasonCode"))),
        tenders: references(node, efac("LotTender")),
        contracts: references(node, efac("SettledContract")),
        submissions: each(
            node,
            efac("ReceivedSubmissionsStatistics"),
            at,
            "submissions",
            |count, _| SubmissionCount {
                kind: count.code(efbc("StatisticsCode")),
                count: count.integer(efbc("StatisticsNumeric")),
            },
        ),
        lowest_tender: node.amount(cbc("LowerTenderAmount")),
        highest_tender: node.amount(cbc("HigherTenderAmount")),
        purchasing_system_terminated: node.flag(efbc("DPSTerminationIndicator")),
        financing: parties(node, cac("FinancingParty")),
        paying: parties(node, cac("PayerParty")),
        ..LotOutcome::default()
    };
    if let Some(values) = node.child(efac("FrameworkAgreementValues")) {
        outcome.framework_maximum_value = values.amount(cbc("MaximumValueAmount"));
        outcome.framework_reestimated_value = values.amount(efbc("ReestimatedValueAmount"));
    }
    for statistics in node.all(efac("AppealRequestsStatistics")) {
        complaints(statistics, &mut outcome);
    }
    super::strategic::read(node, &mut outcome);
    outcome
}

/// How many complained, or how often an irregularity was complained of, told apart by the code.
fn complaints(node: Node<'_>, outcome: &mut LotOutcome) {
    let Some(code) = node.child(efbc("StatisticsCode")) else {
        return;
    };
    let count = node.integer(efbc("StatisticsNumeric"));
    // The only code of its list, so the list need not be asked for.
    if code.text() == "complainants" {
        outcome.complainants = count;
    } else {
        outcome.complaints.push(ComplaintCount {
            irregularity: code.as_code(),
            count,
        });
    }
}

fn party(node: Node<'_>) -> TenderingParty {
    TenderingParty {
        id: node.id(cbc("ID")),
        name: node.string(cbc("Name")),
        tenderers: node
            .all(efac("Tenderer"))
            .map(|tenderer| Tenderer {
                organisation: tenderer.id(cbc("ID")),
                leader: tenderer.flag(efbc("GroupLeadIndicator")),
            })
            .collect(),
        subcontractors: node
            .all(efac("SubContractor"))
            .map(|subcontractor| Subcontractor {
                organisation: subcontractor.id(cbc("ID")),
                main_contractors: references(subcontractor, efac("MainContractor")),
            })
            .collect(),
        group: None,
    }
}

fn contract(node: Node<'_>) -> Contract {
    let mut contract = Contract {
        id: node.id(cbc("ID")),
        reference: node
            .child(efac("ContractReference"))
            .and_then(|reference| reference.string(cbc("ID"))),
        title: node.words(cbc("Title")),
        url: node.string(cbc("URI")),
        concluded: node.day(cbc("IssueDate")),
        decided: node.day(cbc("AwardDate")),
        tenders: references(node, efac("LotTender")),
        signatories: parties(node, cac("SignatoryParty")),
        under_framework: node.flag(efbc("ContractFrameworkIndicator")),
        framework_notices: node
            .all(cac("NoticeDocumentReference"))
            .map(notice_reference)
            .collect(),
        funding: node.all(efac("Funding")).map(programme).collect(),
        ..Contract::default()
    };
    if let Some(justification) = node.child(efac("DurationJustification")) {
        contract.duration_extended = justification.flag(efbc("ExtendedDurationIndicator"));
        contract.assets = justification
            .all(efac("AssetsList"))
            .flat_map(|list| list.all(efac("Asset")))
            .map(|asset| Asset {
                description: asset.words(efbc("AssetDescription")),
                significance: percent(asset, efbc("AssetSignificance")),
                predominance: percent(asset, efbc("AssetPredominance")),
            })
            .collect();
    }
    contract
}

/// Percentages of assets are text in the standard.
fn percent(node: Node<'_>, tag: Tag) -> Option<String> {
    node.child(tag)?.filled().map(Cow::into_owned)
}
