//! # The contract was concluded soon after the decision
//!
//! Fewer than ten days lie between the decision on the winner and the conclusion of the contract.
//!
//! ## Why it matters
//! Losing tenderers have at least ten days (fifteen by post) from the notification to ask for a review. A contract concluded before can be
//! declared ineffective.
//!
//! ## How to improve it
//! Plan the standstill into the calendar, and publish the right dates.
//!
//! > Decision sent to all tenderers on 4 May 2026; contract concluded on 18 May 2026.
//!
//! ## What it leaves out
//! Contracts for which no standstill is due: a single tender, call-offs from frameworks and dynamic purchasing systems, awards without a
//! call. The day on which the decision was sent may be later than the decision. Dates are sometimes the wrong way round in notices; those
//! are not found here.
//!
//! ## Samples
//! ```json in
//! {"kind": "result", "procedure": {"procedure_type": "open"}, "results": {"contracts": [{"decided": "2024-02-01", "concluded": "2024-02-05"}]}}
//! ```
//! ```json out
//! {"kind": "result", "procedure": {"procedure_type": "open"}, "results": {"contracts": [{"decided": "2024-02-01", "concluded": "2024-02-15"}]}}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 0 of the 925
//! notices it looks at; eForms 0 of 20, older 0 of 905. All 43 awards with a decision date were looked at: 39 are of defence, whose form
//! has no other date, one has no date of the contract, and of the three with both two keep 12 and 30 days and one is an award without a
//! call, a day after the decision.

use notices::notice::codes::{ProcedureType, SubmissionKind};

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Check,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Result],
    since: TRANSPOSED,
    until: None,
    sources: &[
        REMEDIES.at("articles 2a(2) and 2b"),
        EFORMS.at("BT-145, BT-1451"),
    ],
    suggestion: "Check the dates, and keep ten days between notification and contract.",
    check,
};

const SAYS: &str = "{days} days between decision ({decided}) and contract ({concluded}), a standstill of {least} is usual";

fn check(notice: &Notice, context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(least) = context.law.limit(|limits| limits.standstill_days) else {
        return;
    };
    if notice
        .procedure
        .procedure_type
        .says(ProcedureType::NegotiatedWithoutCall)
    {
        return;
    }
    let several = notice.results.outcomes.iter().all(|outcome| {
        let count = outcome
            .submissions
            .iter()
            .find(|count| count.kind.says(SubmissionKind::Tenders));
        count.and_then(|count| count.count) != Some(1)
    });
    for (nth, contract) in notice.results.contracts.iter().enumerate() {
        let (Some(decided), Some(concluded)) = (contract.decided, contract.concluded) else {
            continue;
        };
        let days = decided.days_until(&concluded);
        // The same day is how many systems fill in a field that was left open.
        if several && contract.under_framework != Some(true) && (1..least).contains(&days) {
            findings.at(
                format!("results.contracts[{nth}].concluded"),
                SAYS,
                &[
                    ("days", &days),
                    ("decided", &decided.date()),
                    ("concluded", &concluded.date()),
                    ("least", &least),
                ],
            );
        }
    }
}
