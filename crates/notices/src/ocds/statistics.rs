//! What is counted: tenders by kind, complaints, and values of the notice as a whole.
//!
//! Statistics name a lot, not an award. Where a lot has several outcomes, those of the lot belong to the first.

use rust_decimal::Decimal;

use super::side::{Side, read_code, spell};
use super::spellings::SUBMISSIONS;
use crate::notice::codes::SubmissionKind;
use crate::notice::{Amount, Code, ComplaintCount, Id, LotOutcome, Results, SubmissionCount};

#[derive(Default)]
pub(super) struct Statistic {
    id: Option<String>,
    scope: Option<String>,
    measure: Option<String>,
    value: Option<Amount>,
    lot: Option<Id>,
}

const LOWEST: &str = "lowestValidBidValue";
const HIGHEST: &str = "highestValidBidValue";
const COMPLAINTS: &str = "complaints";
const COMPLAINANTS: &str = "complainants";
const AWARDS: &str = "awards";
const TOTAL: &str = "totalValue";
const FRAMEWORK_MAXIMUM: &str = "frameworkMaximumValue";
const FRAMEWORK_APPROXIMATE: &str = "frameworkApproximateValue";

fn plain(number: i64) -> Amount {
    Amount {
        amount: Decimal::from(number),
        currency: None,
    }
}

/// The counts of tenders and the lowest and highest of them.
pub(super) fn of_bids(results: &Results) -> Vec<Statistic> {
    let mut all = Vec::new();
    for outcome in &results.outcomes {
        let mut add =
            |measure: String, value| all.push(statistic(None, measure, value, outcome.lot.clone()));
        for submission in &outcome.submissions {
            if let (Some(kind), Some(count)) = (&submission.kind, submission.count) {
                add(spell(kind, SUBMISSIONS), plain(count));
            }
        }
        for (measure, value) in [
            (LOWEST, &outcome.lowest_tender),
            (HIGHEST, &outcome.highest_tender),
        ] {
            if let Some(value) = value {
                add(measure.to_owned(), value.clone());
            }
        }
    }
    number(all)
}

/// Complaints, and values of all contracts.
pub(super) fn of_notice(results: &Results) -> Vec<Statistic> {
    let mut all = Vec::new();
    let values = [
        (TOTAL, &results.total_value),
        (FRAMEWORK_MAXIMUM, &results.framework_maximum_value),
        (FRAMEWORK_APPROXIMATE, &results.framework_approximate_value),
    ];
    for (measure, value) in values {
        if let Some(value) = value {
            all.push(statistic(
                Some(AWARDS),
                measure.to_owned(),
                value.clone(),
                None,
            ));
        }
    }
    for outcome in &results.outcomes {
        let lot = &outcome.lot;
        if let Some(count) = outcome.complainants {
            all.push(statistic(
                Some(COMPLAINTS),
                COMPLAINANTS.to_owned(),
                plain(count),
                lot.clone(),
            ));
        }
        for complaint in &outcome.complaints {
            if let (Some(irregularity), Some(count)) = (&complaint.irregularity, complaint.count) {
                all.push(statistic(
                    Some(COMPLAINTS),
                    irregularity.to_string(),
                    plain(count),
                    lot.clone(),
                ));
            }
        }
    }
    number(all)
}

fn statistic(scope: Option<&str>, measure: String, value: Amount, lot: Option<Id>) -> Statistic {
    Statistic {
        id: None,
        scope: scope.map(str::to_owned),
        measure: Some(measure),
        value: Some(value),
        lot,
    }
}

fn number(mut all: Vec<Statistic>) -> Vec<Statistic> {
    for (nth, statistic) in all.iter_mut().enumerate() {
        statistic.id = Some((nth + 1).to_string());
    }
    all
}

/// Gives statistics back to the outcomes of their lots.
pub(super) fn spread(all: Vec<Statistic>, results: &mut Results) {
    for Statistic {
        scope,
        measure,
        value,
        lot,
        ..
    } in all
    {
        let (Some(measure), Some(value)) = (measure, value) else {
            continue;
        };
        if scope.as_deref() == Some(AWARDS) {
            match measure.as_str() {
                TOTAL => results.total_value = Some(value),
                FRAMEWORK_MAXIMUM => results.framework_maximum_value = Some(value),
                FRAMEWORK_APPROXIMATE => results.framework_approximate_value = Some(value),
                _ => {}
            }
            continue;
        }
        let known = results
            .outcomes
            .iter()
            .position(|outcome| outcome.lot == lot);
        let nth = known.unwrap_or_else(|| {
            results.outcomes.push(LotOutcome {
                lot,
                ..LotOutcome::default()
            });
            results.outcomes.len() - 1
        });
        into_outcome(
            scope.as_deref(),
            &measure,
            value,
            &mut results.outcomes[nth],
        );
    }
}

fn into_outcome(scope: Option<&str>, measure: &str, value: Amount, outcome: &mut LotOutcome) {
    let count = || i64::try_from(value.amount).ok();
    match (scope, measure) {
        (_, LOWEST) => outcome.lowest_tender = Some(value),
        (_, HIGHEST) => outcome.highest_tender = Some(value),
        (Some(COMPLAINTS), COMPLAINANTS) => outcome.complainants = count(),
        (Some(COMPLAINTS), irregularity) => outcome.complaints.push(ComplaintCount {
            irregularity: Some(Code::read(irregularity)),
            count: count(),
        }),
        (_, measure) => {
            let kind: Code<SubmissionKind> = read_code(measure, SUBMISSIONS);
            outcome.submissions.push(SubmissionCount {
                kind: Some(kind),
                count: count(),
            });
        }
    }
}

pub(super) fn describe<S: Side>(o: &mut S, all: &mut Vec<Statistic>) {
    o.list("statistics", "", all, |o, statistic| {
        o.string("id", &mut statistic.id);
        o.string("scope", &mut statistic.scope);
        o.string("measure", &mut statistic.measure);
        o.amount_here("value", &mut statistic.value);
        super::lots::id(o, "relatedLot", &mut statistic.lot);
    });
}
