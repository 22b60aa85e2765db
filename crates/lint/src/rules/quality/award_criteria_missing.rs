//! # How tenders are compared is not said
//!
//! A lot has no award criteria, and the notice does not point to documents for them.
//!
//! ## Why it matters
//! Price or concept: who does not know what counts does not know whether it is worth to tender.
//!
//! ## How to improve it
//! List the criteria with their weights, at least as "price" or "price and quality".
//!
//! > Price 60 %, quality of the concept 40 %.
//!
//! ## What it leaves out
//! Light regime, concessions, design contests, qualification systems, dynamic purchasing systems and calls by prior information, where
//! they may come later.
//!
//! ## Samples
//! ```json in
//! {"procedure": {"legal_basis": "32014L0024"}, "lots": [{"id": "LOT-0001"}]}
//! ```
//! ```json out
//! {"procedure": {"legal_basis": "32014L0024"}, "lots": [{"id": "LOT-0001", "terms": {"award": {"in_documents": true}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 5 of the 1,172
//! notices it looks at; eForms 5 of 103, older 0 of 1,069.

use notices::notice::codes::NoticeType;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("article 67(5) and annex V, part C, number 18"),
        EFORMS.at("BT-539, BT-540"),
    ],
    suggestion: "List the award criteria with their weights, or say in which document they stand.",
    check,
};

const SAYS: &str = "no award criteria are given";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    let later = notice.is_social()
        || notice.is_design_contest()
        || [
            NoticeType::QualificationSystem,
            NoticeType::PriorInformationCall,
        ]
        .into_iter()
        .any(|kind| notice.notice_type.says(kind));
    if !look::is_covered(notice) || later {
        return;
    }
    for lot in look::lots(notice) {
        let criteria = lot.award_criteria();
        let in_documents = lot
            .terms("award.in_documents", |terms| &terms.award.in_documents)
            .what;
        let method = lot.terms("award.method", |terms| &terms.award.method).what;
        let said = !criteria.what.is_empty() || in_documents.is_some() || !method.is_empty();
        if !said && !lot.is_purchasing_system() {
            findings.at(criteria.at, SAYS, &[]);
        }
    }
}
