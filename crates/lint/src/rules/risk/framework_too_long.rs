//! # A framework agreement that is too long, without a reason
//!
//! A framework agreement of more than four years (utilities: eight) has no justification of its duration.
//!
//! ## Why it matters
//! A framework closes a market for its term. Longer terms are for exceptional cases that the subject explains, such as machines that the
//! contractor has to build first.
//!
//! ## How to improve it
//! Shorten it, count renewals in, or give the reason in the field made for it.
//!
//! > The framework runs six years because the trams' software is maintained by their maker during the guarantee of six years.
//!
//! ## What it leaves out
//! Dynamic purchasing systems, which may run longer. Renewals are not added, because notices give them in words; a term of four years
//! with renewals is too long too. Concessions, the light regime, defence and purchases under national law alone. Half a month is left as margin for counting days.
//! The eight years of utilities were not compared with the text of their directive.
//!
//! ## Samples
//! ```json in
//! {"procedure": {"legal_basis": "32014L0024"}, "lots": [{"subject": {"term": {"duration": {"number": "72", "unit": "MONTH"}}},
//!   "terms": {"techniques": {"framework": {"kind": "fa-wo-rc"}}}}]}
//! ```
//! ```json out
//! {"procedure": {"legal_basis": "32014L0024"}, "lots": [{"subject": {"term": {"duration": {"number": "48", "unit": "MONTH"}}},
//!   "terms": {"techniques": {"framework": {"kind": "fa-wo-rc"}}}}]}
//! ```
//! ```json out
//! {"procedure": {"legal_basis": "32014L0025"}, "lots": [{"subject": {"term": {"duration": {"number": "72", "unit": "MONTH"}}},
//!   "terms": {"techniques": {"framework": {"kind": "fa-wo-rc"}}}}]}
//! ```
//! A dynamic purchasing system:
//! ```json out
//! {"procedure": {"legal_basis": "32014L0024"}, "lots": [{"subject": {"term": {"duration": {"number": "120", "unit": "MONTH"}}},
//!   "terms": {"techniques": {"framework": {"kind": "fa-wo-rc"}, "purchasing_system": "dps-nlist"}}}]}
//! ```
//! Defence, where seven years are allowed:
//! ```json out
//! {"procedure": {"legal_basis": "32009L0081"}, "lots": [{"subject": {"term": {"duration": {"number": "72", "unit": "MONTH"}}},
//!   "terms": {"techniques": {"framework": {"kind": "fa-wo-rc"}}}}]}
//! ```
//!
//! ## Baseline
//! In 3,058 published notices of 2011 to 2025 (155 eForms, 2,903 older), counted on 22 November 2026: findings in 1 of the 2,097
//! notices it looks at; eForms 0 of 123, older 1 of 1,974. The one is an agreement of ten years of a utility. At first eleven more were
//! found and read: ten under the directive on defence (seven years) and the financial rules of the Union, and one dynamic purchasing
//! system; they are left out since.

use notices::notice::codes::LegalBasis;
use rust_decimal::Decimal;

use super::super::prelude::*;

pub(crate) static RULE: About = About {
    certainty: Certainty::Likely,
    counsel: true,
    level: Level::Warn,
    kinds: &[Kind::Competition, Kind::Result],
    since: TRANSPOSED,
    until: None,
    sources: &[
        CLASSIC.at("article 33(1)"),
        UTILITIES.at("article 51(1)"),
        EFORMS.at("BT-109"),
    ],
    suggestion: "Shorten the framework agreement, or give the reason for its duration in the field made for it.",
    check,
};

const SAYS: &str = "the framework agreement runs about {years} years without a justification (at most {most} years)";

fn check(notice: &Notice, context: &Context<'_>, findings: &mut Findings<'_>) {
    if !look::is_covered(notice) || notice.is_social() {
        return;
    }
    let utilities = look::under(notice, LegalBasis::Utilities);
    let most = context.law.limit(|limits| {
        if utilities {
            limits.framework_years_utilities
        } else {
            limits.framework_years
        }
    });
    let Some(most) = most else { return };
    let closed = |lot: &LotView<'_>| lot.is_framework() && !lot.is_purchasing_system();
    for lot in look::lots(notice).filter(closed) {
        let framework = lot
            .terms("techniques.framework", |terms| &terms.techniques.framework)
            .what;
        let days = framework
            .duration
            .as_ref()
            .and_then(|duration| duration.about_days());
        let term = lot.subject("term", |subject| &subject.term);
        let Some(days) = days.or_else(|| term.what.about_days()) else {
            continue;
        };
        let longest = Decimal::from(most) * Decimal::new(36_525, 2) + Decimal::from(15);
        if days > longest && framework.duration_justification.is_empty() {
            let years = (days / Decimal::new(36_525, 2)).round_dp(1);
            findings.at(term.at, SAYS, &[("years", &years), ("most", &most)]);
        }
    }
}
