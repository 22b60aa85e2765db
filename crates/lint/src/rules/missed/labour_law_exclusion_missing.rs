//! # Breaches of labour law are no ground for exclusion
//!
//! The notice lists grounds for exclusion, but neither breach of social law nor of labour law.
//!
//! ## Why it matters
//! Buyers may exclude whoever has broken social or labour law or the conventions of the International Labour Organization, and some
//! countries oblige them to. Whether a ground that was not announced can still be used is a question of national law; one that was
//! announced can.
//!
//! ## How to improve it
//! Add the ground, and say that tenderers can show what they have mended.
//!
//! > Operators that have violated obligations under social or labour law, collective agreements or the conventions listed in Annex X of
//! > Directive 2014/24/EU may be excluded; evidence of measures taken is considered.
//!
//! ## What it leaves out
//! Notices that list no grounds or point to other documents for them. Grounds that apply by national law whether listed or not.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"id": "LOT-0001"}], "procedure": {"terms": {"participation": {"exclusion": [{"reason": "fraud"}, {"reason": "corruption"}]}}}}
//! ```
//! ```json out
//! {"lots": [{"id": "LOT-0001"}], "procedure": {"terms": {"participation": {"exclusion": [{"reason": "fraud"}, {"reason": "labour-law"}]}}}}
//! ```
//! ```json out
//! {"lots": [{"id": "LOT-0001"}], "procedure": {"terms": {"participation": {"exclusion_sources": ["epo-procurement-document"], "exclusion": [{"reason": "fraud"}, {"reason": "corruption"}]}}}}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 5 of the 1,172
//! notices it looks at; eForms 5 of 103, older 0 of 1,069. Two were read: they list 8 and 15 grounds, convictions and taxes among
//! them, and leave this one out. Notices before eForms have no field for grounds.

use notices::notice::codes::{CriteriaSource, ExclusionReason};

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Check,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("articles 18(2) and 57(4), point (a)"),
        EFORMS.at("BT-67"),
        BUYING_SOCIAL.at("chapter 4, exclusion"),
    ],
    suggestion: "Add breaches of social and labour law to the grounds for exclusion.",
    check,
};

const SAYS: &str = "{listed} grounds for exclusion are listed, and neither breach of social law nor of labour law is among them";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    use ExclusionReason::{LabourLaw, Misconduct, SocialLaw};

    for lot in look::lots(notice) {
        let grounds = lot.terms("participation.exclusion", |terms| {
            &terms.participation.exclusion
        });
        let sources = lot
            .terms("participation.exclusion_sources", |terms| {
                &terms.participation.exclusion_sources
            })
            .what;
        let elsewhere =
            sources.says(CriteriaSource::Documents) || sources.says(CriteriaSource::Espd);
        let said = grounds.what.iter().any(|ground| {
            [LabourLaw, SocialLaw, Misconduct]
                .into_iter()
                .any(|reason| ground.reason.says(reason))
        });
        let coded = grounds
            .what
            .iter()
            .filter(|ground| {
                ground
                    .reason
                    .as_ref()
                    .is_some_and(|reason| reason.is_known())
            })
            .count();
        if coded > 1 && !said && !elsewhere {
            findings.at(grounds.at, SAYS, &[("listed", &coded)]);
        }
    }
}
