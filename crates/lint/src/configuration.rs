//! The configuration file: how loud rules are, and which findings were accepted, by whom and why.

use std::collections::BTreeMap;

use notices::notice::Notice;
use serde::{Deserialize, Deserializer};

use crate::finding::{Accepted, Finding};
use crate::rule::{Group, Level, Rule};
use crate::slip::{self, RuleName, Slip};

/// What a user decided about rules.
///
/// ```
/// let configuration = lint::Configuration::parse(r#"
///     packs = ["finland.toml"]                 # packs of law, beside this file
///
///     [groups]
///     quality = "allow"
///
///     [rules]
///     turnover-above-twice-value = "deny"
///
///     [[accepted]]
///     rule = "not-divided-into-lots"
///     notice = "00123456-2024"                 # publication number, identifier of the notice or of the procedure
///     reason = "One bridge cannot be built in parts."
///     by = "Ada Lindqvist, head of procurement"
///     on = "2026-03-02"
/// "#)?;
/// assert_eq!(configuration.packs, ["finland.toml"]);
/// # Ok::<(), lint::Slip>(())
/// ```
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Configuration {
    /// Files with packs of law, relative to the configuration. Reading them is left to whoever reads files, see
    /// [`Law::with`](crate::Law::with).
    pub packs: Vec<String>,
    /// How loud the rules of a group are.
    pub groups: BTreeMap<Group, Level>,
    /// How loud single rules are, whatever their group.
    #[serde(deserialize_with = "levels")]
    pub rules: BTreeMap<String, Level>,
    /// Findings that were accepted.
    pub accepted: Vec<Acceptance>,
}

/// Why a finding stays as it is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Acceptance {
    /// The rule.
    #[serde(deserialize_with = "slip::existing_rule")]
    pub rule: String,
    /// Of which notice: its publication number, its identifier, or that of its procedure. Of all notices without one.
    pub notice: Option<String>,
    /// Where in the notice: a path of the model, with all that is below it. Everywhere without one.
    pub at: Option<String>,
    /// Why.
    #[serde(deserialize_with = "slip::said")]
    pub reason: String,
    /// Who decided so.
    #[serde(deserialize_with = "slip::said")]
    pub by: String,
    /// When: `2026-03-02`.
    pub on: chrono::NaiveDate,
}

impl Configuration {
    /// Reads a configuration.
    ///
    /// # Errors
    /// If it is not TOML of this shape, is about rules that do not exist, or accepts a finding without a reason.
    pub fn parse(text: &str) -> Result<Self, Slip> {
        slip::read(text)
    }

    /// How loud `rule` is, if the configuration says so.
    pub(crate) fn level(&self, rule: &Rule) -> Option<Level> {
        self.rules
            .get(rule.name)
            .or_else(|| self.groups.get(&rule.group))
            .copied()
    }

    /// Who accepted `finding`.
    pub(crate) fn acceptance(&self, notice: &Notice, finding: &Finding) -> Option<Accepted> {
        self.accepted
            .iter()
            .find(|acceptance| acceptance.covers(notice, finding))
            .map(|acceptance| Accepted {
                reason: acceptance.reason.clone(),
                by: acceptance.by.clone(),
                on: acceptance.on,
            })
    }
}

/// Levels of rules that exist.
pub(crate) fn levels<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<BTreeMap<String, Level>, D::Error> {
    let levels = BTreeMap::<RuleName, Level>::deserialize(deserializer)?;
    Ok(levels
        .into_iter()
        .map(|(rule, level)| (rule.0, level))
        .collect())
}

impl Acceptance {
    fn covers(&self, notice: &Notice, finding: &Finding) -> bool {
        let names = [&notice.publication.number, &notice.id, &notice.procedure.id];
        let same_notice = self
            .notice
            .as_ref()
            .is_none_or(|wanted| names.contains(&&Some(wanted.clone())));
        let same_place = self.at.as_deref().is_none_or(|at| {
            finding
                .at
                .strip_prefix(at)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        });
        self.rule == finding.rule && same_notice && same_place
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> String {
        Configuration::parse(text).unwrap_err().to_string()
    }

    #[test]
    fn a_rule_that_does_not_exist_is_told_with_its_line() {
        assert_eq!(
            error("[groups]\nrisk = \"deny\"\n\n[rules]\nturnover = \"deny\"\n"),
            "line 5, column 1: there is no rule \"turnover\"; did you mean turnover-above-twice-value?"
        );
    }

    #[test]
    fn nobody_accepts_a_finding_without_a_reason() {
        let accepted = |reason: &str| {
            format!(
                "[[accepted]]\nrule = \"not-divided-into-lots\"\nreason = \"{reason}\"\nby = \"Ada\"\non = \"2026-03-02\"\n"
            )
        };
        assert!(Configuration::parse(&accepted("One bridge.")).is_ok());
        assert_eq!(
            error(&accepted(" ")),
            "line 3, column 10: a finding is accepted by somebody and for a reason"
        );
    }

    #[test]
    fn a_misspelt_level_is_told_with_its_line() {
        assert_eq!(
            error("[groups]\nquality = \"alow\"\n"),
            "line 2, column 11: unknown variant `alow`, expected one of `allow`, `warn`, `deny`"
        );
    }
}
