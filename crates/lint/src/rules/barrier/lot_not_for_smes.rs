//! # A lot is said not to suit small firms
//!
//! The buyer answers the question whether the lot suits small and medium-sized enterprises with no.
//!
//! ## Why it matters
//! The answer is honest, and it is also the moment to ask what would have to change: size, guarantee, references, term.
//!
//! ## How to improve it
//! Cut one lot so that a firm of ten people can carry it, or let it be subcontracted openly.
//!
//! > Lot 4 (maintenance of playgrounds, 40,000 EUR a year) is meant for small firms and social economy entities.
//!
//! ## What it leaves out
//! Procedures of which any other lot is said to suit them.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"subject": {"suitable_for_smes": false}}]}
//! ```
//! ```json out
//! {"lots": [{"subject": {"suitable_for_smes": false}}, {"subject": {"suitable_for_smes": true}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 4 of the 1,649
//! notices it looks at; eForms 4 of 122, older 0 of 1,527.

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Planning, Kind::Consultation, Kind::Competition],
    since: None,
    until: None,
    sources: &[EFORMS.at("BT-726"), CLASSIC.at("recital 78")],
    suggestion: "Ask what keeps small firms out, and cut at least one lot for them.",
    check,
};

const SAYS: &str = "no lot is said to suit small and medium-sized enterprises";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    let answers: Vec<_> = look::lots(notice)
        .map(|lot| lot.subject("suitable_for_smes", |subject| &subject.suitable_for_smes))
        .collect();
    if answers.iter().any(|answer| *answer.what == Some(true)) {
        return;
    }
    if let Some(no) = answers
        .into_iter()
        .find(|answer| *answer.what == Some(false))
    {
        findings.at(no.at, SAYS, &[]);
    }
}
