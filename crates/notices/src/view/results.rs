//! What came of it.

use super::page::Page;
use super::words::{amount, code, list, moment, yes};
use crate::notice::codes::{CompanySize, NotAwardedReason, Outcome, SubmissionKind};
use crate::notice::{Id, LotOutcome, Notice, Tender};

/// Outcomes by lot, with winners, and modifications.
pub(super) fn show(notice: &Notice, page: &mut Page) {
    let results = &notice.results;
    if !results.outcomes.is_empty() || results.total_value.is_some() {
        page.heading("Results");
        page.field(
            "In total",
            results.total_value.as_ref().map(amount).unwrap_or_default(),
        );
    }
    for outcome in &results.outcomes {
        show_outcome(notice, outcome, page);
    }
    for modification in &notice.modifications {
        page.heading("Modification");
        page.field(
            "Contract",
            modification
                .contract
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
        );
        page.text_field("Why", &modification.reason_description);
        for item in &modification.items {
            page.text_field("What", &item.description);
        }
        page.field(
            "Before",
            modification
                .value_before
                .as_ref()
                .map(amount)
                .unwrap_or_default(),
        );
        page.field(
            "After",
            modification
                .value_after
                .as_ref()
                .or(modification.value.as_ref())
                .map(amount)
                .unwrap_or_default(),
        );
    }
}

fn show_outcome(notice: &Notice, outcome: &LotOutcome, page: &mut Page) {
    let lot = outcome
        .lot
        .as_ref()
        .map(ToString::to_string)
        .unwrap_or_default();
    page.field(
        if lot.is_empty() { "Outcome" } else { &lot },
        list([
            code(outcome.outcome.as_ref(), Outcome::meaning),
            code(
                outcome.not_awarded_reason.as_ref(),
                NotAwardedReason::meaning,
            ),
        ]),
    );
    for count in &outcome.submissions {
        if let (Some(kind), Some(count)) = (
            code(count.kind.as_ref(), SubmissionKind::meaning),
            count.count,
        ) {
            page.field("", format!("{kind}: {count}"));
        }
    }
    for contract in &notice.results.contracts {
        let is_of_lot = contract
            .id
            .as_ref()
            .is_some_and(|id| outcome.contracts.contains(id));
        if !is_of_lot {
            continue;
        }
        page.field(
            "Contract",
            list([
                contract
                    .reference
                    .clone()
                    .or_else(|| contract.id.as_ref().map(ToString::to_string)),
                contract.concluded.as_ref().map(moment),
                page.words(&contract.title),
            ]),
        );
        for tender in notice
            .results
            .tenders
            .iter()
            .filter(|tender| is_named(tender, &contract.tenders))
        {
            page.field(
                "Winner",
                list(winners(notice, tender, page).into_iter().map(Some)),
            );
            page.field(
                "Value",
                tender.value.as_ref().map(amount).unwrap_or_default(),
            );
        }
    }
}

fn is_named(tender: &Tender, ids: &[Id]) -> bool {
    tender.id.as_ref().is_some_and(|id| ids.contains(id))
}

fn winners(notice: &Notice, tender: &Tender, page: &Page) -> Vec<String> {
    let party = notice
        .results
        .parties
        .iter()
        .find(|party| tender.party.is_some() && party.id == tender.party);
    let tenderers = party
        .map(|party| party.tenderers.as_slice())
        .unwrap_or_default();
    tenderers
        .iter()
        .filter_map(|tenderer| {
            let id = tenderer.organisation.as_ref()?;
            let organisation = notice.organisation(id);
            let size = organisation.and_then(|it| code(it.size.as_ref(), CompanySize::meaning));
            let notes = list([
                yes(tenderer.leader, "leads"),
                size.map(|size| size.to_lowercase()),
            ]);
            let name = organisation
                .and_then(|it| page.words(&it.name))
                .unwrap_or_else(|| id.to_string());
            Some(if notes.is_empty() {
                name
            } else {
                format!("{name} ({notes})")
            })
        })
        .collect()
}
