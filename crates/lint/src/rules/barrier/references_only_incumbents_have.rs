//! # References that only those have who supplied before
//!
//! A criterion asks for five or more references, or only counts work for public buyers.
//!
//! ## Why it matters
//! Whoever worked for private customers, in another country or for volunteers may do the same work as well. Many or narrow references let
//! only today's suppliers in, and the market gets smaller with each tender.
//!
//! ## How to improve it
//! Ask for one or two comparable services, whoever the customer was, and accept the experience of the staff instead.
//!
//! > Two comparable services in the past five years, for any customer. Firms without them show the experience of the people who will do
//! > the work.
//!
//! ## What it leaves out
//! Scope and similarity of the references, which need knowledge of the trade. Numbers are read from words beside the word for
//! references, so a number of a paragraph may be taken for a count.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"terms": {"participation": {"selection": [{"kind": "tp-abil", "description": {"en": "At least 8 references of the past three years."}}]}}}]}
//! ```
//! ```json in
//! {"lots": [{"terms": {"participation": {"selection": [{"kind": "slc-abil-ref-services", "description": {"de": "Referenzen für öffentliche Auftraggeber."}}]}}}]}
//! ```
//! ```json out
//! {"lots": [{"terms": {"participation": {"selection": [{"kind": "tp-abil", "description": {"en": "Two references of the past 3 years."}}]}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 11 of the 1,172
//! notices it looks at; eForms 0 of 103, older 11 of 1,069.

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Check,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("article 58(1) and (4)"),
        BUYING_SOCIAL.at("chapter 4, selection"),
    ],
    suggestion: "Ask for one or two comparable references from any customer, or for the experience of the staff.",
    check,
};

const MANY: &str = "{number} references are demanded";
const PUBLIC: &str = "references count for work of one kind of customer only: {customer}";
const MANY_FROM: u32 = 5;

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    for lot in look::lots(notice) {
        let selection = lot.selection();
        for (nth, criterion) in selection.what.iter().enumerate() {
            let at = || format!("{}[{nth}]", selection.at);
            for text in [&criterion.description, &criterion.minimum]
                .into_iter()
                .filter_map(|text| text.first())
                // Most texts say nothing of references, and need not be taken apart.
                .filter(|text| words::references().find(text).is_some())
            {
                for sentence in text
                    .split(['.', ';', '\n'])
                    .filter(|sentence| words::references().find(sentence).is_some())
                {
                    if let Some(number) = number_before(sentence) {
                        findings.at(at(), MANY, &[("number", &number)]);
                    } else if let Some(customer) = words::public_customers().find(sentence) {
                        findings.at(at(), PUBLIC, &[("customer", &look::quote(customer))]);
                    }
                }
            }
        }
    }
}

/// The number right before the word for references ("8 references", "minimum 8 similar references"), if it is large.
fn number_before(sentence: &str) -> Option<u32> {
    const NEAR: usize = 3;
    let word = words::references().find(sentence)?;
    let before = sentence.split_once(word)?.0;
    let number = before
        .split_whitespace()
        .rev()
        .take(NEAR)
        .find_map(|word| word.parse::<u32>().ok())?;
    (MANY_FROM..100).contains(&number).then_some(number)
}
