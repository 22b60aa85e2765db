//! # Goods from risky supply chains, and nobody asks about them
//!
//! The lot is for ICT hardware, textiles, medical gloves and instruments, food from the tropics, stone or batteries, and nothing in the
//! notice speaks of the supply chain.
//!
//! ## Why it matters
//! The risks of forced labour, child labour and unsafe work are known for these goods. Buyers may set conditions on how they are made if
//! the conditions are linked to what is bought. Without a clause the buyer has no right to information.
//!
//! ## How to improve it
//! Ask for the places of production and due diligence by the OECD guidance, and give time to improve before sanctions.
//!
//! > Within three months the contractor discloses the factories of final assembly and the main components, and carries out due diligence on
//! > labour rights there (ILO core conventions). Breaches lead to a plan of remedy; not following it is a breach of contract.
//!
//! ## What it leaves out
//! Clauses that stand only in documents outside the notice. Services for which such goods are merely used.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"subject": {"main_classification": {"code": "30213100"}, "title": {"en": "Laptops"}}}]}
//! ```
//! ```json out
//! {"lots": [{"subject": {"main_classification": {"code": "30213100"}, "strategic": {"social": ["hum-right"]}}}]}
//! ```
//! ```json out
//! {"lots": [{"subject": {"main_classification": {"code": "30213100"}, "description": {"en": "Due diligence in the supply chain is required."}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 19 of the 1,172
//! notices it looks at; eForms 2 of 103, older 17 of 1,069.

use notices::notice::codes::SocialObjective;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Check,
    counsel: false,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("articles 18(2), 67(3) and 70"),
        BUYING_SOCIAL.at("chapters 4 and 5"),
        EFORMS.at("BT-775, hum-right"),
    ],
    suggestion: "Ask for the places of production and for due diligence on labour rights there, and say how it is followed up.",
    check,
};

const SAYS: &str =
    "{cpv} ({division}) has a risky supply chain, and nothing in the notice speaks of it";

/// Computers and phones, clothing and textiles, gloves and instruments, coffee, tea, cocoa, fruit, stone, batteries, footballs and toys.
const GOODS: &[&str] = &[
    "302", "3225", "18", "395", "331414", "33162", "1586", "1584", "1532", "4491", "314", "374",
    "375",
];

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    let supply_chain = look::Mentions::of(notice, words::supply_chain);
    for (lot, cpv) in look::buying(notice, GOODS) {
        let social = &lot
            .subject("strategic", |subject| &subject.strategic)
            .what
            .social;
        let said = social.says(SocialObjective::HumanRights)
            || social.says(SocialObjective::WorkingConditions);
        if !said && !supply_chain.about(lot) {
            findings.about_code(cpv, lot.path("terms.performance.conditions"), SAYS);
        }
    }
}
