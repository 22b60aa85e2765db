//! # The time limit was over before the notice was sent
//!
//! The last day for tenders or requests is before the day on which the notice was sent.
//!
//! ## Why it matters
//! A day or a year is mistyped, and nobody can tender.
//!
//! ## How to improve it
//! Correct it by a corrigendum, and give the full time again.
//!
//! > Read in BT-131: 14 April 2026, 12:00, instead of 14 April 2025.
//!
//! ## What it leaves out
//! Changes of notices, which are sent late by nature; dynamic purchasing systems and qualification systems that are open already.
//!
//! ## Samples
//! ```json in
//! {"dispatched": "2024-03-01", "lots": [{"terms": {"deadlines": {"tenders": "2023-04-01"}}}]}
//! ```
//! ```json out
//! {"dispatched": "2024-03-01", "lots": [{"terms": {"deadlines": {"tenders": "2024-04-10"}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 1 of the 1,176
//! notices it looks at; eForms 1 of 103, older 0 of 1,073.

use notices::notice::codes::NoticeType;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: None,
    until: None,
    sources: &[
        CLASSIC.at("article 47"),
        EFORMS.at("BT-05, BT-131, BT-1311"),
    ],
    suggestion: "Correct the day by a corrigendum, and give the full time again.",
    check,
};

const SAYS: &str = "the time limit for {what} is {until}, and the notice was sent on {sent}";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(sent) = notice.dispatched.filter(|_| !notice.is_change()) else {
        return;
    };
    if notice.notice_type.says(NoticeType::QualificationSystem) {
        return;
    }
    for lot in look::lots(notice) {
        let limits = [
            (
                "tenders",
                lot.terms("deadlines.tenders", |terms| &terms.deadlines.tenders),
            ),
            (
                "requests to participate",
                lot.terms("deadlines.requests", |terms| &terms.deadlines.requests),
            ),
        ];
        for (what, limit) in limits {
            let over = limit
                .what
                .filter(|until| !lot.is_purchasing_system() && sent.days_until(until) < 0);
            if let Some(until) = over {
                findings.at(
                    limit.at,
                    SAYS,
                    &[
                        ("what", &what),
                        ("until", &until.date()),
                        ("sent", &sent.date()),
                    ],
                );
            }
        }
    }
}
