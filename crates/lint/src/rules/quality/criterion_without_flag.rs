//! # A social or green criterion, and no flag
//!
//! A title or description of an award criterion or condition is social or green by its words, and the notice says that it has no strategic
//! aim, or says nothing on it.
//!
//! ## Why it matters
//! The good is done and nobody can find or count it. Networks look for such purchases by the flag, and countries report by it.
//!
//! ## How to improve it
//! Tick the aim and its objective.
//!
//! > Strategic procurement: fulfilment of social objectives; objective: fair working conditions.
//!
//! ## What it leaves out
//! Notices before eForms, which have no such field. Words in descriptions of what is bought: buying solar panels is not yet a green aim.
//!
//! ## Samples
//! ```json in
//! {"source": {"format": "eforms"}, "lots": [{"terms": {"award": {"criteria": [{"kind": "quality", "name": {"nl": "Social return"}}]}}}]}
//! ```
//! ```json out
//! {"source": {"format": "eforms"}, "lots": [{"subject": {"strategic": {"aims": [{"kind": "soc-obj"}]}}, "terms": {"award": {"criteria": [{"kind": "quality", "name": {"nl": "Social return"}}]}}}]}
//! ```
//! ```json out
//! {"source": {"format": "eforms"}, "lots": [{"terms": {"award": {"criteria": [{"kind": "price", "name": {"en": "Price"}}]}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 4 of the 1,176
//! notices it looks at; eForms 4 of 103, older 0 of 1,073.

use notices::notice::{Format, Text};

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Likely,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: None,
    until: None,
    sources: &[
        EFORMS.at("BT-06, BT-774, BT-775"),
        BUYING_SOCIAL.at("chapter 3, optional notice fields"),
    ],
    suggestion: "Tick the strategic aim and its objective, so that the purchase can be found and counted.",
    check,
};

const SAYS: &str = "{text} is {aim} by its words ({word}), and no {aim} aim is ticked";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    if notice.source.format != Some(Format::Eforms) {
        return;
    }
    for lot in look::lots(notice) {
        let strategic = lot.subject("strategic", |subject| &subject.strategic);
        let criteria = lot.award_criteria();
        let texts: Vec<&Text> = criteria
            .what
            .iter()
            .flat_map(|criterion| [&criterion.name, &criterion.description])
            .collect();
        let aims = [
            (
                "social",
                words::social(),
                lot.says_social() || !strategic.what.social.is_empty(),
            ),
            (
                "green",
                words::green(),
                lot.says_green() || !strategic.what.environmental.is_empty(),
            ),
        ];
        for (aim, words, ticked) in aims {
            let found = texts.iter().find_map(|text| {
                text.iter()
                    .find_map(|(_, text)| Some((words.find(text)?, text)))
            });
            if let Some((word, text)) = found.filter(|_| !ticked) {
                findings.at(
                    strategic.at,
                    SAYS,
                    &[("text", &look::quote(text)), ("aim", &aim), ("word", &word)],
                );
            }
        }
    }
}
