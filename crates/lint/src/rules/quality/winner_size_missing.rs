//! # Whether the winner is a small firm is not said
//!
//! A winner is named, and its size is not.
//!
//! ## Why it matters
//! How much goes to small and medium-sized enterprises is what lots and light demands are measured by.
//!
//! ## How to improve it
//! Take the size from the tender (it is asked in the European Single Procurement Document).
//!
//! > Size of the economic operator: small.
//!
//! ## What it leaves out
//! Natural persons; notices that name no winner; public passenger transport and defence, whose forms before eForms had no field for it.
//!
//! ## Samples
//! ```json in
//! {"kind": "result", "organisations": [{"id": "ORG-2"}], "results": {"contracts": [{"tenders": ["TEN-1"]}],
//!   "tenders": [{"id": "TEN-1", "party": "TPA-1"}], "parties": [{"id": "TPA-1", "tenderers": [{"organisation": "ORG-2"}]}]}}
//! ```
//! ```json out
//! {"kind": "result", "organisations": [{"id": "ORG-2", "size": "small"}], "results": {"contracts": [{"tenders": ["TEN-1"]}],
//!   "tenders": [{"id": "TEN-1", "party": "TPA-1"}], "parties": [{"id": "TPA-1", "tenderers": [{"organisation": "ORG-2"}]}]}}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 121 of the 930
//! notices it looks at; eForms 12 of 20, older 109 of 910. The twelve awards in eForms with findings were compared with their
//! source: none has a size in it. Of the older ones, some give the size of one winner and not of others.

use notices::notice::Role;
use notices::notice::codes::{LegalBasis, NoticeType};

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Result],
    since: None,
    until: None,
    sources: &[
        EFORMS.at("BT-165"),
        SCOREBOARD.at("indicators on small and medium-sized enterprises"),
    ],
    suggestion: "Give the size of each winner.",
    check,
};

const SAYS: &str = "the size of the winner {name} is not given";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    if notice.notice_type.says(NoticeType::TransportAward)
        || look::under(notice, LegalBasis::Defence)
    {
        return;
    }
    for (id, role) in notice.roles() {
        let nth = notice
            .organisations
            .iter()
            .position(|organisation| organisation.id.as_ref() == Some(id));
        let Some(nth) = nth.filter(|_| role == Role::Winner) else {
            continue;
        };
        let winner = &notice.organisations[nth];
        if winner.size.is_none() && winner.natural_person != Some(true) {
            let name = winner
                .name
                .first()
                .map_or_else(|| id.to_string(), look::quote);
            findings.at(
                format!("organisations[{nth}].size"),
                SAYS,
                &[("name", &name)],
            );
        }
    }
}
