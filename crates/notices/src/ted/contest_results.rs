//! Section V of the results of a design contest.

use super::draft::Draft;
use super::results::{Awarded, company, not_awarded, tenders_received};
use super::values::{amount, parts};
use crate::notice::codes::Outcome;
use crate::notice::{Code, Id, LotOutcome, Prize, Tender, Tenderer, TenderingParty};
use crate::xml::Node;

/// Reads `RESULTS`.
pub(super) fn read<'t>(section: Node<'t>, draft: &mut Draft<'t>) {
    for (name, part) in parts(section) {
        match name {
            "AWARDED_PRIZE" => {
                let mut outcome = LotOutcome::default();
                prize(part, &mut outcome, draft);
                outcome.outcome = Some(Code::Known(Outcome::WinnerChosen));
                super::results::push(outcome, part, draft);
            }
            "NO_AWARDED_PRIZE" => {
                let mut awarded = Awarded::default();
                not_awarded(part, &mut awarded.outcome);
                awarded.add_without_winner(part, draft);
            }
            _ => {}
        }
    }
}

fn prize<'t>(node: Node<'t>, outcome: &mut LotOutcome, draft: &mut Draft<'t>) {
    for (name, part) in parts(node) {
        if tenders_received(name, part, outcome) {
            continue;
        }
        match name {
            "PARTICIPANTS" | "WINNERS" => prize(part, outcome, draft),
            "DATE_DECISION_JURY" => draft.notice.results.decided = part.as_moment(),
            "VAL_PRIZE" => {
                let prize = Prize {
                    value: amount(part),
                    ..Prize::default()
                };
                draft.notice.procedure.terms.award.prizes.push(prize);
            }
            "WINNER" => {
                let winner = company(part, draft);
                outcome.tenders.push(winning(winner, part, draft));
            }
            _ => {}
        }
    }
}

/// Every winner of a contest took part alone or as a team of their own. There is no contract yet.
fn winning<'t>(winner: Option<Id>, node: Node<'t>, draft: &mut Draft<'t>) -> Id {
    let at = draft.at.field("results", node);
    let results = &mut draft.notice.results;
    let party = Id::from(format!("TPA-{:04}", results.parties.len() + 1));
    let tender = Id::from(format!("TEN-{:04}", results.tenders.len() + 1));
    at.item("parties", results.parties.len(), node);
    at.item("tenders", results.tenders.len(), node);
    results.parties.push(TenderingParty {
        id: Some(party.clone()),
        tenderers: vec![Tenderer {
            organisation: winner,
            leader: None,
        }],
        ..TenderingParty::default()
    });
    results.tenders.push(Tender {
        id: Some(tender.clone()),
        party: Some(party),
        ..Tender::default()
    });
    tender
}
