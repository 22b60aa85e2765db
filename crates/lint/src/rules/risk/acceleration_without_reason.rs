//! # Accelerated, and no reason is given
//!
//! The procedure is accelerated for urgency without a text that says what is urgent, or with one of fewer than ten letters, such as "no".
//!
//! ## Why it matters
//! Time limits may be cut to 15 days (10 for tenders of a second stage) only where urgency that is duly substantiated makes the usual
//! ones impracticable. Without the reason in the notice nobody can see that, and a review ends quickly.
//!
//! ## How to improve it
//! Say what happened, when, and why the usual time cannot be kept. Planning that began late is no urgency.
//!
//! > The roof of the school was damaged by the storm of 12 January 2026; lessons begin again on 9 March.
//!
//! ## What it leaves out
//! Whether the reason is good enough. Procedures under the law of defence and under national law have reasons of their own, and are looked
//! at all the same.
//!
//! ## Samples
//! ```json in
//! {"procedure": {"accelerated": true}}
//! ```
//! ```json in
//! {"procedure": {"accelerated": true, "acceleration_reason": {"pt": "Não."}}}
//! ```
//! ```json out
//! {"procedure": {"accelerated": true, "acceleration_reason": {"en": "Storm of 12 January 2026."}}}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 1 of the 1,172
//! notices it looks at; eForms 0 of 103, older 1 of 1,069. All 27 accelerated procedures were read. One says "Não." and is found. Most
//! others name an event or the article; two French ones give electronic tenders as the reason, two Portuguese ones the publication in the
//! Official Journal, a Spanish one "reasons of public interest": those are no urgency, which the rule cannot tell.

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("articles 27(3), 28(6) and 29(1)"),
        UTILITIES.at("article 45(3)"),
        EFORMS.at("BT-106, BT-1351"),
    ],
    suggestion: "Say what is urgent and since when, or keep the usual time limits.",
    check,
};

const SAYS: &str = "the procedure is accelerated, and no reason is given{said}";
const FEW_LETTERS: usize = 10;

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    let reason = &notice.procedure.acceleration_reason;
    let says_why = reason.any(|text| {
        let letters = text.chars().filter(|letter| letter.is_alphabetic());
        letters.count() >= FEW_LETTERS
    });
    if notice.procedure.accelerated == Some(true) && !says_why {
        let said = reason
            .first()
            .map_or_else(String::new, |text| format!(" but {}", look::quote(text)));
        findings.at("procedure.acceleration_reason", SAYS, &[("said", &said)]);
    }
}
