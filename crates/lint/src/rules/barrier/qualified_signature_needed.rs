//! # Tenders need an advanced or qualified electronic signature
//!
//! ## Why it matters
//! Such a signature needs a card or a token and a contract with a trust service, in another country often a different one. Newcomers
//! and foreign tenderers fail over it in the last hour. The law asks buyers to set the level by the risk, and identifying the tenderer
//! by its account is enough for most purchases.
//!
//! ## How to improve it
//! Take the sign-in of the platform and text form as enough, and ask the winner alone to sign.
//!
//! > Tenders are submitted in text form through the platform. Only the winner signs the contract.
//!
//! ## What it leaves out
//! National law that demands a signature; then the buyer has no choice, and a country's pack can silence this rule.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"terms": {"submission": {"signature": true}}}]}
//! ```
//! ```json out
//! {"lots": [{"terms": {"submission": {"signature": false}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 19 of the 1,172
//! notices it looks at; eForms 19 of 103, older 0 of 1,069.

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("article 22(6), points (b) and (c)"),
        EFORMS.at("BT-744"),
    ],
    suggestion: "Take tenders without a signature, or ask only the winner for one.",
    check,
};

const SAYS: &str = "tenders need an advanced or qualified electronic signature";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    for lot in look::lots(notice) {
        let signature = lot.terms("submission.signature", |terms| &terms.submission.signature);
        if *signature.what == Some(true) {
            findings.at(signature.at, SAYS, &[]);
        }
    }
}
