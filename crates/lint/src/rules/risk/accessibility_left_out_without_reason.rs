//! # Accessibility is left out, and the reason is missing
//!
//! The notice says that accessibility is not in the specification for a reason, and gives none.
//!
//! ## Why it matters
//! For all that people will use, specifications have to take accessibility into account except in duly justified cases. The field for the
//! justification is there; an empty one is none.
//!
//! ## How to improve it
//! Give the reason, or add accessibility.
//!
//! > The pumps stand in a closed plant and are operated by remote control; nobody uses them directly.
//!
//! ## What it leaves out
//! Whether the reason is good enough.
//!
//! ## Samples
//! ```json in
//! {"lots": [{"subject": {"accessibility": {"used": "n-inc-just"}}}]}
//! ```
//! ```json out
//! {"lots": [{"subject": {"accessibility": {"used": "n-inc-just", "justification": {"en": "Closed plant."}}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 0 of the 1,172
//! notices it looks at; eForms 0 of 103, older 0 of 1,069. All lots that leave accessibility out were read: four lots of one Estonian
//! call, which give the same reason, that no child or worker of the kindergartens has a disability.

use notices::notice::codes::AccessibilityUse;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Sure,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[CLASSIC.at("article 42(1)"), EFORMS.at("BT-754, BT-755")],
    suggestion: "Give the reason, or put accessibility into the specification.",
    check,
};

const SAYS: &str = "accessibility is left out for a reason that is not given";

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    for lot in look::lots(notice) {
        let accessibility = lot.subject("accessibility", |subject| &subject.accessibility);
        if accessibility.what.used.says(AccessibilityUse::Justified)
            && accessibility.what.justification.is_empty()
        {
            findings.at(format!("{}.justification", accessibility.at), SAYS, &[]);
        }
    }
}
