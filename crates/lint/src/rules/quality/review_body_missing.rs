//! # Nobody is named who reviews
//!
//! A call for tenders names no body to which one can complain.
//!
//! ## Why it matters
//! Time limits for review are days. Who has to look for the body first has lost some of them, most of all from another country.
//!
//! ## How to improve it
//! Name the body with its address and the time limit.
//!
//! > Market Court, Radanrakentajantie 5, Helsinki; within 14 days of the notification of the decision.
//!
//! ## What it leaves out
//! Purchases outside the directives.
//!
//! ## Samples
//! ```json in
//! {"procedure": {"legal_basis": "32014L0024"}, "lots": [{"id": "LOT-0001"}]}
//! ```
//! ```json out
//! {"procedure": {"legal_basis": "32014L0024"}, "lots": [{"id": "LOT-0001", "terms": {"review": {"bodies": ["ORG-0002"]}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 19 of the 1,172
//! notices it looks at; eForms 9 of 103, older 10 of 1,069.

use notices::notice::codes::LegalBasis;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("annex V, part C, number 25"),
        EFORMS.at("OPT-301, review organisation"),
    ],
    suggestion: "Name the review body with its address.",
    check,
};

const SAYS: &str = "no review body is named";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    if ![
        LegalBasis::PublicSector,
        LegalBasis::Utilities,
        LegalBasis::Concessions,
    ]
    .into_iter()
    .any(|law| look::under(notice, law))
    {
        return;
    }
    let named = look::lots(notice).any(|lot| {
        let bodies = lot
            .terms("review.bodies", |terms| &terms.review.bodies)
            .what;
        let information = lot
            .terms("review.information", |terms| &terms.review.information)
            .what;
        !bodies.is_empty() || !information.is_empty()
    });
    if !named && !notice.lots.is_empty() {
        findings.at("lots[0].terms.review.bodies", SAYS, &[]);
    }
}
