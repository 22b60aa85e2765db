//! # People will use it, and accessibility is not said
//!
//! The lot is for websites and software, vehicles for passengers, buildings, furniture or terminals, and the notice says nothing on
//! accessibility for people with disabilities, or says that nobody will use it.
//!
//! ## Why it matters
//! Specifications of what people will use have to take accessibility into account, whether those people are the public or the buyer's
//! staff. What is built without it is rebuilt later.
//!
//! ## How to improve it
//! Name the standard, and let users test.
//!
//! > The website meets EN 301 549, chapter 9 (WCAG 2.1, level AA). Before acceptance five users with disabilities test it; what hinders
//! > them is mended.
//!
//! ## What it leaves out
//! Notices before eForms, which have no field for it; maintenance of things that exist.
//!
//! ## Samples
//! ```json in
//! {"source": {"format": "eforms"}, "lots": [{"subject": {"main_classification": {"code": "72413000"}}}]}
//! ```
//! ```json out
//! {"source": {"format": "eforms"}, "lots": [{"subject": {"main_classification": {"code": "72413000"}, "accessibility": {"used": "inc"}}}]}
//! ```
//! ```json out
//! {"source": {"format": "ted_xml"}, "lots": [{"subject": {"main_classification": {"code": "72413000"}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 1 of the 1,172
//! notices it looks at; eForms 1 of 103, older 0 of 1,069.

use notices::notice::Format;
use notices::notice::codes::AccessibilityUse;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Check,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Competition],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("article 42(1)"),
        EFORMS.at("BT-754"),
        BUYING_SOCIAL.at("chapter 4, technical specifications"),
    ],
    suggestion: "Write accessibility into the specification, by standard and by test with users, and say so in the notice.",
    check,
};

const SILENT: &str =
    "{cpv} ({division}) is used by people, and the notice says nothing on accessibility";
const NOBODY: &str =
    "{cpv} ({division}) is used by people, and the notice says that accessibility is not needed";

/// Software and websites, kiosks, buses, trams, lifts, public buildings, office furniture, apps.
const USED_BY_PEOPLE: &[&str] = &[
    "48", "7241", "7221", "3021", "3412", "346", "424161", "4521", "391", "3012",
];

fn check(notice: &Notice, _: &Context<'_>, findings: &mut Findings<'_>) {
    if notice.source.format != Some(Format::Eforms) {
        return;
    }
    for (lot, cpv) in look::buying(notice, USED_BY_PEOPLE) {
        let used = lot.subject("accessibility", |subject| &subject.accessibility);
        let says = match &used.what.used {
            None => SILENT,
            Some(code) if *code == AccessibilityUse::NotNeeded => NOBODY,
            Some(_) => continue,
        };
        findings.about_code(cpv, format!("{}.used", used.at), says);
    }
}
