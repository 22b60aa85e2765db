//! # A group of tenderers must take a legal form
//!
//! The notice demands a legal form of groups of tenderers that win, or speaks of one that must stand already with the tender.
//!
//! ## Why it matters
//! Small firms and social economy entities win larger contracts together. Founding a company costs money and weeks, for a contract
//! that is not won yet. No form may be demanded with the tender; one may be demanded of the winner as far as the contract needs it.
//!
//! ## How to improve it
//! Ask for a joint declaration with the tender, and for a form at most after the award.
//!
//! > Groups tender with a declaration that names their members, one representative and joint liability. No legal form is required.
//!
//! ## What it leaves out
//! Whether the contract needs the form, which the notice cannot show. The field is about groups that win, so a yes in it is lawful if
//! the form is needed. Text that asks for a declaration of joint liability only is found as well if the field says yes.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"terms": {"participation": {"legal_form": {"required": true, "description": {"en": "A limited company founded before the award."}}}}}]}
//! ```
//! ```json in
//! {"lots": [{"terms": {"participation": {"legal_form": {"required": true, "description": {"en": "A partnership under civil law."}}}}}]}
//! ```
//! ```json out
//! {"lots": [{"terms": {"participation": {"legal_form": {"required": false}}}}]}
//! ```
//! ```json out
//! {"lots": [{"terms": {"participation": {"legal_form": {"description": {"en": "Joint and several liability."}}}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 10 of the 1,172
//! notices it looks at; eForms 8 of 103, older 2 of 1,069.

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Check,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("article 19(2) and (3)"),
        EFORMS.at("BT-761, BT-76"),
    ],
    suggestion: "Ask groups for a joint declaration, and for a legal form only after the award and only if the contract needs it.",
    check,
};

const AT_ONCE: &str = "groups of tenderers must take a legal form with the tender{text}";
const LATER: &str = "a group of tenderers that wins must take a legal form{text}";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    for lot in look::lots(notice) {
        let form = lot.terms("participation.legal_form", |terms| {
            &terms.participation.legal_form
        });
        let early = words::before_award().are_in(&form.what.description);
        if form.what.required == Some(true) || (form.what.required.is_none() && early) {
            let text = form
                .what
                .description
                .first()
                .map_or_else(String::new, |text| format!(": {}", look::quote(text)));
            findings.at(
                form.at,
                if early { AT_ONCE } else { LATER },
                &[("text", &text)],
            );
        }
    }
}
