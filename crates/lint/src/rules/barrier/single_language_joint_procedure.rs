//! # A cross-border joint procedure in a single language
//!
//! Buyers of several countries buy together, and tenders are accepted in one language only.
//!
//! ## Why it matters
//! A joint purchase across borders is meant to open markets. With one language it opens that of one country, and the others' small firms
//! are worse off than before.
//!
//! ## How to improve it
//! Accept tenders in the language of each buyer, and English if the buyers can read it; translate the summary of the documents.
//!
//! > Tenders may be submitted in Finnish, Swedish or English. In case of doubt the English documents prevail.
//!
//! ## What it leaves out
//! Buyers of several countries that share an official language are found as well: then the finding can be accepted.
//!
//! ## Samples
//! ```json in
//! {"organisations": [{"id": "ORG-1", "address": {"country": "FI"}}, {"id": "ORG-2", "address": {"country": "EE"}}],
//!  "buyers": [{"organisation": "ORG-1"}, {"organisation": "ORG-2"}], "lots": [{"terms": {"submission": {"languages": ["fi"]}}}]}
//! ```
//! ```json out
//! {"organisations": [{"id": "ORG-1", "address": {"country": "FI"}}, {"id": "ORG-2", "address": {"country": "EE"}}],
//!  "buyers": [{"organisation": "ORG-1"}, {"organisation": "ORG-2"}], "lots": [{"terms": {"submission": {"languages": ["fi", "et", "en"]}}}]}
//! ```
//! ```json out
//! {"organisations": [{"id": "ORG-1", "address": {"country": "FI"}}], "buyers": [{"organisation": "ORG-1"}],
//!  "lots": [{"terms": {"submission": {"languages": ["fi"]}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 8 of the 1,172
//! notices it looks at; eForms 0 of 103, older 8 of 1,069. Of the eight, four accept English only, which is the language of none of
//! their buyers; two are of countries that share a language, and would be accepted.

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Likely,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[CLASSIC.at("article 39"), EFORMS.at("BT-97")],
    suggestion: "Accept tenders in a language of each country whose buyers take part.",
    check,
};

const SAYS: &str =
    "buyers of {countries} buy together, and tenders are accepted in {language} only";

fn check(notice: &Notice, context: &Context<'_>, findings: &mut Findings<'_>) {
    if context.countries.len() < 2 {
        return;
    }
    let countries: Vec<&str> = context
        .countries
        .iter()
        .map(|country| country.code())
        .collect();
    for lot in look::lots(notice) {
        let languages = lot.terms("submission.languages", |terms| &terms.submission.languages);
        if let [language] = languages.what.as_slice() {
            findings.at(
                languages.at,
                SAYS,
                &[("countries", &countries.join(", ")), ("language", language)],
            );
        }
    }
}
