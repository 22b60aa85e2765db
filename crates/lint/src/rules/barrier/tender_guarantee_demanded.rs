//! # A guarantee is demanded with the tender
//!
//! Tenderers must deposit money or a bank's guarantee before anybody knows who wins.
//!
//! ## Why it matters
//! A guarantee costs fees and blocks credit, for each tender anew and also for those who lose. Social economy entities and young firms
//! often get none from a bank. No directive asks for it, and a tender binds without it.
//!
//! ## How to improve it
//! Leave it out; the tender is binding during its validity anyway. If it has to be, keep it small, accept any bank, insurer or a
//! parent's promise, and return it to losers at once.
//!
//! > No tender guarantee is required.
//!
//! ## What it leaves out
//! Guarantees for carrying out the contract, which are another matter. Countries may set a highest share of the value
//! (`guarantee-percent` of their pack); the notice gives the sum only in words, so it is not compared.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"terms": {"submission": {"guarantee": {"required": true, "description": {"en": "20,000 EUR"}}}}}]}
//! ```
//! ```json out
//! {"lots": [{"terms": {"submission": {"guarantee": {"required": false}}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 13 of the 1,176
//! notices it looks at; eForms 13 of 103, older 0 of 1,073. Notices before eForms have no field for it.

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: None,
    until: None,
    sources: &[
        EFORMS.at("BT-751"),
        CLASSIC.at("article 18(1), proportionality"),
        BUYING_SOCIAL.at("chapter 4"),
    ],
    suggestion: "Do without a guarantee for tenders, or keep it small and accept any form of it.",
    check,
};

const SAYS: &str = "a guarantee is demanded with the tender{sum}";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    for lot in look::lots(notice) {
        let guarantee = lot.terms("submission.guarantee", |terms| &terms.submission.guarantee);
        if guarantee.what.required == Some(true) {
            let sum = guarantee
                .what
                .description
                .first()
                .map_or_else(String::new, |text| format!(": {}", look::quote(text)));
            findings.at(guarantee.at, SAYS, &[("sum", &sum)]);
        }
    }
}
