//! # Electronic tenders are not allowed, and no reason is given
//!
//! The notice rules electronic submission out without one of the reasons that the law accepts.
//!
//! ## Why it matters
//! Paper costs days and couriers, most of all those who are far away or small. Since 18 October 2018 public buyers and utilities take tenders
//! electronically; the exceptions are models, special tools and sensitive information.
//!
//! ## How to improve it
//! Open the submission, or name the exception and keep it to the part it is needed for.
//!
//! > Tenders are submitted electronically; only the model at 1:200 is delivered to the town hall.
//!
//! ## What it leaves out
//! Concessions, for which the buyer may choose the means; social and other specific services, to which countries may apply other
//! rules; purchases under national law alone; notices before 18 October 2018.
//!
//! ## Samples
//! ```json in
//! {"procedure": {"legal_basis": "32014L0024"}, "lots": [{"terms": {"submission": {"electronic": "not-allowed"}}}]}
//! ```
//! ```json out
//! {"procedure": {"legal_basis": "32014L0024"}, "lots": [{"terms": {"submission": {"electronic": "not-allowed", "not_electronic_reason": "phy-mod"}}}]}
//! ```
//! ```json out
//! {"procedure": {"legal_basis": "32014L0023"}, "lots": [{"terms": {"submission": {"electronic": "not-allowed"}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 7 of the 783
//! notices it looks at; eForms 7 of 103, older 0 of 680. At first four more were found, two concessions and two purchases of defence,
//! where buyers choose the means; they are left out since.

use notices::notice::codes::Permission;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: Some(day(2018, 10, 18)),
    until: None,
    sources: &[
        CLASSIC.at("articles 22(1) and 90(2)"),
        UTILITIES.at("articles 40(1) and 106(2)"),
        EFORMS.at("BT-17, BT-19"),
    ],
    suggestion: "Take tenders electronically, or give the reason that the law accepts.",
    check,
};

const SAYS: &str = "electronic tenders are not allowed, and no reason is given";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    if !look::is_covered(notice) || notice.is_social() {
        return;
    }
    for lot in look::lots(notice) {
        let electronic = lot.terms("submission.electronic", |terms| {
            &terms.submission.electronic
        });
        let coded = lot.terms("submission.not_electronic_reason", |terms| {
            &terms.submission.not_electronic_reason
        });
        let words = lot.terms("submission.not_electronic_description", |terms| {
            &terms.submission.not_electronic_description
        });
        let reason = coded.what.is_some() || !words.what.is_empty();
        if electronic.what.says(Permission::NotAllowed) && !reason {
            findings.at(electronic.at, SAYS, &[]);
        }
    }
}
