//! # Tenders must be for all lots
//!
//! The purchase is divided into lots, but whoever tenders must tender for all of them.
//!
//! ## Why it matters
//! Lots are there so that smaller tenderers can take a part. If all must be taken together, the division is one on paper only.
//!
//! ## How to improve it
//! Let tenderers choose, and say how many lots one can win. If the lots have to be in one hand, it is one contract: say so, with the
//! reasons.
//!
//! > Tenders may be submitted for one, several or all lots. One tenderer can win at most two lots; if it is first in more, it gets those
//! > with the largest lead in points.
//!
//! ## What it leaves out
//! Notices with a single lot.
//!
//! ## Samples
//! ```json in
//! {"procedure": {"division": {"presentation": "all"}}, "lots": [{"id": "LOT-0001"}, {"id": "LOT-0002"}]}
//! ```
//! ```json out
//! {"procedure": {"division": {"presentation": "one-or-more"}}, "lots": [{"id": "LOT-0001"}, {"id": "LOT-0002"}]}
//! ```
//! ```json out
//! {"procedure": {"division": {"presentation": "all"}}, "lots": [{"id": "LOT-0001"}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 6 of the 1,172
//! notices it looks at; eForms 2 of 103, older 4 of 1,069.

use notices::notice::codes::LotPresentation;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[CLASSIC.at("article 46(2)"), EFORMS.at("BT-763")],
    suggestion: "Let tenderers choose their lots, or explain why all of them have to be in one hand.",
    check,
};

const SAYS: &str = "tenders must be for all {lots} lots";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    let lots = notice.lots.len();
    if lots > 1
        && notice
            .procedure
            .division
            .presentation
            .says(LotPresentation::All)
    {
        findings.at("procedure.division.presentation", SAYS, &[("lots", &lots)]);
    }
}
