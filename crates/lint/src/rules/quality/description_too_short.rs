//! # The description says nothing that the title does not
//!
//! What is bought is described in fewer than 40 letters, or by the title once more.
//!
//! ## Why it matters
//! Alerts show the first lines. Who cannot tell what is bought does not open the documents, and newcomers are the first to pass by.
//!
//! ## How to improve it
//! Three sentences: what, how much, for whom.
//!
//! > Cleaning of 14 schools (62,000 m²) from August 2026 for four years, five days a week. Two lots, north and south. Staff are taken over.
//!
//! ## What it leaves out
//! Lots of a procedure that describes itself at length; awards and changes.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"subject": {"title": {"en": "Cleaning of schools"}, "description": {"en": "Cleaning of schools"}}}]}
//! ```
//! ```json out
//! {"lots": [{"subject": {"title": {"en": "Cleaning of schools"}, "description": {"en": "Cleaning of 14 schools from August 2026 for four years, five days a week."}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 21 of the 1,176
//! notices it looks at; eForms 4 of 103, older 17 of 1,073.

use notices::notice::Text;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Competition, Kind::Consultation],
    since: None,
    until: None,
    sources: &[CLASSIC.at("annex V, part C, number 7"), EFORMS.at("BT-24")],
    suggestion: "Say in three sentences what is bought, how much of it, and for whom.",
    check,
};

const SAYS: &str = "the description has {letters} letters: {text}";
const SHORT_LETTERS: usize = 40;

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    let general = &notice.procedure.subject;
    if letters(longest(&general.description)) >= 2 * SHORT_LETTERS {
        return;
    }
    for lot in look::lots(notice) {
        let subject = &lot.lot.subject;
        let (own, whole) = (longest(&subject.description), longest(&general.description));
        // What is said of the whole counts for the lot; the lot comes first where both are as long.
        let text = if letters(own) >= letters(whole) {
            own
        } else {
            whole
        };
        if text.is_empty() {
            continue;
        }
        let first = subject.description.first().or(general.description.first());
        let same = subject.title.first().map(str::trim) == first.map(str::trim);
        let count = letters(text);
        if count < SHORT_LETTERS || (same && count < 2 * SHORT_LETTERS) {
            findings.at(
                lot.path("subject.description"),
                SAYS,
                &[("letters", &count), ("text", &look::quote(text))],
            );
        }
    }
}

/// The longest of the languages.
fn longest(text: &Text) -> &str {
    let texts = text.iter().map(|(_, text)| text.trim());
    texts.max_by_key(|text| letters(text)).unwrap_or_default()
}

fn letters(text: &str) -> usize {
    text.chars().count()
}
