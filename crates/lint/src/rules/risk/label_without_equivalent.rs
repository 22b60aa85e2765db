//! # A label is named without equivalents
//!
//! A text about the lot names a label (Blue Angel, Fairtrade, FSC …), and the words "or equivalent" do not stand near it.
//!
//! ## Why it matters
//! Labels are a good shortcut: others have worked out what to ask and check it. A buyer may demand one only if it is about what is bought,
//! its criteria are objective and open to all, and other labels and proofs of the same are accepted. A missing "or equivalent" is what
//! such tenders fail over.
//!
//! ## How to improve it
//! Name the label with the words that belong to it, and what you want from it.
//!
//! > Coffee and tea are certified by Fairtrade or an equivalent label, or the tenderer shows otherwise that the criteria of the Fairtrade
//! > standards are met.
//!
//! ## What it leaves out
//! Names in procurement documents outside the notice. The words may stand there too.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"subject": {"description": {"en": "Coffee with the Fairtrade label."}}}]}
//! ```
//! ```json out
//! {"lots": [{"subject": {"description": {"en": "Coffee with the Fairtrade label or equivalent."}}}]}
//! ```
//! ```json out
//! {"lots": [{"subject": {"description": {"de": "Papier mit dem Blauen Engel oder gleichwertig."}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 3 of the 1,172
//! notices it looks at; eForms 0 of 103, older 3 of 1,069. Of the three, one demands the Fairtrade label outright; two ask for
//! certificates of FSC or PEFC, which are equivalents of each other.

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Likely,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("article 43(1)"),
        MAX_HAVELAAR.at("on labels in specifications and award criteria"),
        BUYING_SOCIAL.at("chapter 4, technical specifications"),
    ],
    suggestion: "Add \"or equivalent\" and what other proof is accepted.",
    check,
};

const SAYS: &str =
    "the label {label} is named, and nothing says that equivalent labels are accepted";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    let general = words::Named::of(words::labels(), look::general_texts(notice));
    for lot in look::lots(notice) {
        let own = words::Named::of(words::labels(), look::own_texts(lot));
        if let Some(label) = own.or(general).without_equivalent() {
            findings.at(
                lot.path("subject.description"),
                SAYS,
                &[("label", &look::quote(label))],
            );
        }
    }
}
