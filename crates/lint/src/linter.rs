//! The linter: all rules over one notice.

use notices::notice::Notice;
use notices::{Found, PlaceList};

use crate::configuration::Configuration;
use crate::context::Context;
use crate::finding::{Finding, Findings};
use crate::law::Law;
use crate::rule::{Level, Rule};
use crate::rules::rules;

/// All rules, with what the user decided about them and the law they count with.
///
/// ```
/// use lint::Linter;
/// use notices::notice::Notice;
///
/// let linter = Linter::default();
/// assert!(linter.lint(&Notice::default(), None).is_empty());
/// ```
#[derive(Clone, Debug)]
pub struct Linter {
    configuration: Configuration,
    pub(crate) law: Law,
}

impl Default for Linter {
    /// Rules as loud as they are by themselves, and the law that comes with the program.
    fn default() -> Self {
        Self::new(Configuration::default(), Law::shipped())
    }
}

impl Linter {
    /// A linter with decisions and law of a user.
    #[must_use]
    pub const fn new(configuration: Configuration, law: Law) -> Self {
        Self { configuration, law }
    }

    /// What the rules find in `notice`, by group and rule, in the order of the notice. With the places of its reading each
    /// finding also has a place in the source.
    ///
    /// Accepted findings are among them, see [`Finding::accepted`]; those of silent rules are not.
    #[must_use]
    pub fn lint(&self, notice: &Notice, places: Option<&PlaceList>) -> Vec<Finding> {
        let context = Context::of(notice, &self.law);
        let mut findings = Vec::new();
        for rule in rules() {
            let level = self.level(rule, &context);
            if level == Level::Allow || !applies(rule, notice, &context) {
                continue;
            }
            let mut found = Findings {
                rule,
                level,
                places,
                found: Vec::new(),
            };
            (rule.about.check)(notice, &context, &mut found);
            findings.extend(found.finish().map(|mut finding| {
                finding.accepted = self.configuration.acceptance(notice, &finding);
                finding
            }));
        }
        findings
    }

    /// The same for a notice whose source is at hand: only the places of what is found are looked for.
    #[must_use]
    pub fn lint_found(&self, found: &Found<'_>) -> Vec<Finding> {
        let mut findings = self.lint(&found.notice, None);
        let places = found
            .places
            .around(findings.iter().map(|finding| finding.at.as_str()));
        for finding in &mut findings {
            finding.place = places.find(&finding.at).cloned();
        }
        findings
    }

    /// The rules that look at `notice`, whether they find something or not.
    pub fn applicable(&self, notice: &Notice) -> impl Iterator<Item = &'static Rule> {
        let context = Context::of(notice, &self.law);
        rules().iter().filter(move |rule| {
            self.level(rule, &context) != Level::Allow && applies(rule, notice, &context)
        })
    }

    /// How loud a rule is: as the configuration says, else the country, else the rule itself.
    fn level(&self, rule: &Rule, context: &Context<'_>) -> Level {
        self.configuration
            .level(rule)
            .or_else(|| context.law.level(rule.name))
            .unwrap_or(rule.about.level)
    }
}

/// Whether a rule looks at `notice`: by its kind and by the day it was sent. Cancellations are looked at by none, because
/// nothing is bought by them.
fn applies(rule: &Rule, notice: &Notice, context: &Context<'_>) -> bool {
    let about = rule.about;
    let in_time = match context.date {
        Some(date) => {
            about.since.is_none_or(|since| since <= date)
                && about.until.is_none_or(|until| date <= until)
        }
        None => about.since.is_none() && about.until.is_none(),
    };
    in_time
        && notice.kind.is_some_and(|kind| about.kinds.contains(&kind))
        && !notice.is_cancellation()
}
