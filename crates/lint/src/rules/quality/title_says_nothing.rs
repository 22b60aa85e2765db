//! # The title says nothing
//!
//! The title is shorter than ten letters, or mostly a file number.
//!
//! ## Why it matters
//! The title is all that lists and alerts show.
//!
//! ## How to improve it
//! Name the thing and the place.
//!
//! > Cleaning of schools in the northern district, 2026-2030
//!
//! ## What it leaves out
//! Titles of lots, which stand below that of the procedure.
//!
//! ## Samples
//! ```json in
//! {"procedure": {"subject": {"title": {"en": "2024-117/B"}}}}
//! ```
//! ```json out
//! {"procedure": {"subject": {"title": {"en": "Cleaning of schools"}}}}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 9 of the 1,649
//! notices it looks at; eForms 1 of 122, older 8 of 1,527. File numbers, "Test", and words that are clear although they are short
//! ("Catering").

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Likely,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Planning, Kind::Consultation, Kind::Competition],
    since: None,
    until: None,
    sources: &[
        EFORMS.at("BT-21"),
        BUYING_SOCIAL.at("chapter 4, subject matter"),
    ],
    suggestion: "Name what is bought and where, and the social or green aim if that is what you buy.",
    check,
};

const SAYS: &str = "the title is {title}";
const FEW_LETTERS: usize = 10;

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(title) = notice.procedure.subject.title.first() else {
        return;
    };
    let letters = title
        .chars()
        .filter(|letter| letter.is_alphabetic())
        .count();
    if letters < FEW_LETTERS {
        findings.at(
            "procedure.subject.title",
            SAYS,
            &[("title", &look::quote(title))],
        );
    }
}
