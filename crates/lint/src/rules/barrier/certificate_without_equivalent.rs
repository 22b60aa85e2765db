//! # A management certificate is demanded without equivalent
//!
//! A selection criterion names a standard of management systems (ISO 9001, ISO 14001, EMAS …), and the words "or equivalent" do not
//! stand near it.
//!
//! ## Why it matters
//! A certificate costs thousands a year. Many small firms and social economy entities work to the same rules without one. Buyers must accept
//! equivalent certificates, and other evidence of equal measures from those who could not get one in time.
//!
//! ## How to improve it
//! Ask for the measures, and accept the certificate as one way to show them.
//!
//! > Quality assurance: measures of the kind described in ISO 9001, shown by a certificate, an equivalent one, or a description of own
//! > measures (at most three pages).
//!
//! ## What it leaves out
//! Standards that are named in the description of what is bought, and documents outside the notice.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"terms": {"participation": {"selection": [{"kind": "tp-abil", "description": {"en": "The tenderer is certified to ISO 9001."}}]}}}]}
//! ```
//! ```json out
//! {"lots": [{"terms": {"participation": {"selection": [{"kind": "tp-abil", "description": {"en": "ISO 9001 or equivalent."}}]}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 7 of the 1,172
//! notices it looks at; eForms 0 of 103, older 7 of 1,069.

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Likely,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("article 62"),
        BUYING_SOCIAL.at("chapter 4, selection"),
    ],
    suggestion: "Accept equivalent certificates and other evidence of the same measures, and say so.",
    check,
};

const SAYS: &str =
    "a certificate under {standard} is demanded, and nothing says that other proof is accepted";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    for lot in look::lots(notice) {
        let selection = lot.selection();
        for (nth, criterion) in selection.what.iter().enumerate() {
            let texts = [&criterion.name, &criterion.description, &criterion.minimum];
            let named = words::Named::of(words::standards(), texts);
            if let Some(standard) = named.without_equivalent() {
                findings.at(
                    format!("{}[{nth}]", selection.at),
                    SAYS,
                    &[("standard", &standard)],
                );
            }
        }
    }
}
