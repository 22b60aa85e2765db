//! # Procurement documents are not open to all
//!
//! Access to the documents is restricted without a reason, or they cost money.
//!
//! ## Why it matters
//! Whoever is not yet sure whether to tender reads the documents first. If they cost money or need a permission, only those who know the
//! buyer ask. Documents have to be free, direct and complete on the internet from the day of the notice.
//!
//! ## How to improve it
//! Link to the documents themselves. If a part is confidential, restrict that part only and name the reason.
//!
//! > Unrestricted, full and direct access, free of charge, at https://tenders.example.org/2026-017. The plans of the vault are given out
//! > against a promise of confidentiality.
//!
//! ## What it leaves out
//! A price of nothing ("0 SEK"); restriction with a reason from the list; restriction in notices before eForms, whose form had no field for a reason. Links that lead
//! to a portal where one has to register are not followed.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"terms": {"documents": [{"access": "restricted-document"}]}}]}
//! ```
//! ```json in
//! {"lots": [{"terms": {"documents": [{"conditions": {"en": "50 EUR by bank transfer"}}]}}]}
//! ```
//! ```json out
//! {"lots": [{"terms": {"documents": [{"conditions": {"sv": "0 SEK"}}]}}]}
//! ```
//! ```json out
//! {"lots": [{"terms": {"documents": [{"access": "restricted-document", "restriction_reason": "sen-info"}]}}]}
//! ```
//! ```json out
//! {"lots": [{"terms": {"documents": [{"access": "non-restricted-document", "url": "https://tenders.example.org/1"}]}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 2 of the 1,172
//! notices it looks at; eForms 2 of 103, older 0 of 1,069. At first 159 older notices were found too, whose form had no field for
//! the reason; they are left out since.

use notices::notice::Format;
use notices::notice::codes::DocumentAccess;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[CLASSIC.at("article 53(1)"), EFORMS.at("BT-14, BT-707")],
    suggestion: "Publish the documents free of charge with a direct link, or give the reason for restricting them.",
    check,
};

const RESTRICTED: &str = "the documents are restricted, and no reason is given";
const COST: &str = "the documents cost money or are tied to conditions: {conditions}";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    let no_field = notice.source.format == Some(Format::TedXml);
    for lot in look::lots(notice) {
        let documents = lot.terms("documents", |terms| &terms.documents);
        for (nth, document) in documents.what.iter().enumerate() {
            let at = format!("{}[{nth}]", documents.at);
            let restricted = document.access.says(DocumentAccess::Restricted) && !no_field;
            if restricted && document.restriction_reason.is_none() {
                findings.at(at, RESTRICTED, &[]);
            } else if let Some(conditions) = document.conditions.first().filter(|it| !is_free(it)) {
                findings.at(at, COST, &[("conditions", &look::quote(conditions))]);
            }
        }
    }
}

/// Whether all numbers in a text are zero, such as the price.
fn is_free(conditions: &str) -> bool {
    let mut digits = conditions.chars().filter(char::is_ascii_digit).peekable();
    digits.peek().is_some() && digits.all(|digit| digit == '0')
}
