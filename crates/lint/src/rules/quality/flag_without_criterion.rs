//! # A strategic aim without anything behind it
//!
//! The notice says that it buys socially or greenly, and no objective, criterion, condition, reservation or text shows how.
//!
//! ## Why it matters
//! Flags are counted: by networks, ministries and the Union. A flag without substance makes the figures worthless, and tenderers do not know
//! what to offer.
//!
//! ## How to improve it
//! Say how the aim is pursued, where it counts, or take the flag away.
//!
//! > Social objective: jobs for disadvantaged people. How: 5 % of working hours by people who were unemployed for a year or more, as a
//! > condition of the contract.
//!
//! ## What it leaves out
//! Innovation, which is often the subject itself. Words are looked for in 22 languages, and some are missed; documents outside the
//! notice are not seen.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"subject": {"title": {"en": "Office paper"}, "strategic": {"aims": [{"kind": "soc-obj"}]}}}]}
//! ```
//! ```json out
//! {"lots": [{"subject": {"strategic": {"aims": [{"kind": "soc-obj", "description": {"en": "Living wages for all staff."}}]}}}]}
//! ```
//! ```json out
//! {"lots": [{"subject": {"strategic": {"aims": [{"kind": "env-imp"}], "environmental": ["circ-econ"]}}, "terms": {"award": {"criteria": [{"kind": "quality", "name": {"en": "Recycled content"}}]}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 1 of the 1,176
//! notices it looks at; eForms 1 of 103, older 0 of 1,073.

use notices::notice::codes::StrategicAim;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Likely,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: None,
    until: None,
    sources: &[
        EFORMS.at("BT-06, BT-774, BT-775, BT-777"),
        BUYING_SOCIAL.at("chapter 3, optional notice fields"),
    ],
    suggestion: "Say how the aim is pursued, or take the flag away.",
    check,
};

const SAYS: &str = "the aim is {aim}, and no text, criterion or condition shows how";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    let mentions = |words| look::Mentions::of(notice, words);
    let social = mentions(words::social);
    let supply_chain = mentions(words::supply_chain);
    let green = mentions(words::green);
    for lot in look::lots(notice) {
        let strategic = lot.subject("strategic", |subject| &subject.strategic);
        for (nth, aim) in strategic.what.aims.iter().enumerate() {
            let (said, coded) = match aim.kind.as_ref().and_then(|kind| kind.known()) {
                Some(StrategicAim::Social) => (
                    &social,
                    lot.reservations().next().is_some() || supply_chain.about(lot),
                ),
                Some(StrategicAim::Environment) => {
                    (&green, !strategic.what.green_criteria.is_empty())
                }
                _ => continue,
            };
            if aim.description.is_empty() && !coded && !said.about(lot) {
                let meaning = aim
                    .kind
                    .as_ref()
                    .and_then(|kind| kind.known())
                    .map_or("", |kind| kind.meaning());
                findings.at(
                    format!("{}.aims[{nth}]", strategic.at),
                    SAYS,
                    &[("aim", &look::quote(meaning))],
                );
            }
        }
    }
}
