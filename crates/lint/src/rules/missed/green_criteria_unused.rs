//! # The Union has green criteria for it, and nothing green is said
//!
//! There are criteria of the European Union for green procurement of what the lot buys (computers, furniture, cleaning, food, textiles,
//! paper, roads, vehicles, electricity …), and the notice has neither a green aim nor a word on the environment.
//!
//! ## Why it matters
//! The work is done: criteria with ways to prove them, ready to copy. They often lower the cost over the life of the product as well.
//!
//! ## How to improve it
//! Take the core criteria of the product group, and say so in the fields made for it.
//!
//! > The core criteria of the EU GPP criteria for computers apply (energy use, life extension, end of life). Verification as described there.
//!
//! ## What it leaves out
//! Criteria that stand only in documents outside the notice. Words are looked for in 22 languages, and some are missed.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"subject": {"title": {"en": "Office chairs"}, "main_classification": {"code": "39112000"}}}]}
//! ```
//! ```json out
//! {"lots": [{"subject": {"main_classification": {"code": "39112000"}, "strategic": {"environmental": ["circ-econ"]}}}]}
//! ```
//! ```json out
//! {"lots": [{"subject": {"description": {"sv": "Stolarna ska vara hållbara och återvunna."}, "main_classification": {"code": "39112000"}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 98 of the 1,172
//! notices it looks at; eForms 10 of 103, older 88 of 1,069.

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Check,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        BUYING_GREEN.at("chapters 3 to 5"),
        EFORMS.at("BT-805"),
        CLASSIC.at("articles 42(3) and 67(2)"),
    ],
    suggestion: "Use the core criteria of the EU GPP criteria for this product group, and say so in the notice.",
    check,
};

const SAYS: &str = "there are EU green criteria for {cpv} ({division}), and the notice says nothing on the environment";

/// Computers, printers, paper, furniture, textiles, cleaning, food and catering, roads, buildings, lighting, vehicles, electricity, gardens.
const GROUPS: &[&str] = &[
    "302", "3012", "30197", "391", "18", "395", "909", "15", "555", "45233", "4521", "3152",
    "3411", "3412", "0931", "773", "4481",
];

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    let green = look::Mentions::of(notice, words::green);
    for (lot, cpv) in look::buying(notice, GROUPS) {
        let strategic = lot.subject("strategic", |subject| &subject.strategic).what;
        let said = lot.says_green() || !strategic.environmental.is_empty();
        if !said && !green.about(lot) {
            findings.about_code(cpv, lot.path("subject.strategic"), SAYS);
        }
    }
}
