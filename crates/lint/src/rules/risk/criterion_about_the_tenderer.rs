//! # An award criterion without link to the subject matter
//!
//! An award criterion looks at the tenderer instead of the tender: its turnover, its general experience, where it is registered.
//!
//! ## Why it matters
//! Award criteria have to be linked to what is bought. What a firm is belongs to selection and counts as passed or not. Points for seat or
//! turnover are a usual reason for losing a review.
//!
//! ## How to improve it
//! Judge the team that will do the work, or the plan for it; move the rest to selection.
//!
//! > Experience of the proposed site manager with works in use (15 %), shown by two projects of the past five years.
//!
//! ## What it leaves out
//! Organisation, qualification and experience of the staff assigned to the contract, which may count if they matter for its quality. Words
//! are looked for in 15 languages.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"terms": {"award": {"criteria": [{"kind": "quality", "name": {"en": "Annual turnover of the company"}}]}}}]}
//! ```
//! ```json in
//! {"lots": [{"terms": {"award": {"criteria": [{"kind": "quality", "description": {"it": "Fatturato dell'ultimo triennio"}}]}}}]}
//! ```
//! ```json out
//! {"lots": [{"terms": {"award": {"criteria": [{"kind": "quality", "name": {"en": "Experience of the project team"}}]}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 4 of the 1,172
//! notices it looks at; eForms 0 of 103, older 4 of 1,069. All four were read: two German calls give points for economic and financial
//! standing, a French one has a minimum turnover among its award criteria, and another French one judges a financial forecast, which is
//! about the tender and no fault.

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Check,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("articles 58 and 67(2) and (3)"),
        BUYING_SOCIAL.at("chapter 4, award criteria"),
    ],
    suggestion: "Judge the people and the plan for this contract, and move what is about the firm to selection.",
    check,
};

const SAYS: &str = "the award criterion {criterion} looks at the tenderer ({word})";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    for lot in look::lots(notice) {
        let criteria = lot.award_criteria();
        for (nth, criterion) in criteria.what.iter().enumerate() {
            let texts = || {
                [&criterion.name, &criterion.description]
                    .into_iter()
                    .flat_map(|text| text.iter().map(|(_, text)| text))
            };
            let Some(word) = texts().find_map(|text| words::tenderer().find(text)) else {
                continue;
            };
            let name = texts().next().map(look::quote).unwrap_or_default();
            findings.at(
                format!("{}[{nth}]", criteria.at),
                SAYS,
                &[("criterion", &name), ("word", &word)],
            );
        }
    }
}
