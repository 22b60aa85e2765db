//! The configuration file: how loud rules are, and which findings were accepted, by whom and why.

use std::collections::BTreeMap;

use notices::notice::Notice;
use serde::Deserialize;

use crate::finding::{Accepted, Finding};
use crate::rule::{Group, Level, Rule};

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
/// # Ok::<(), lint::ConfigurationError>(())
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
    pub rules: BTreeMap<String, Level>,
    /// Findings that were accepted.
    pub accepted: Vec<Acceptance>,
}

/// Why a finding stays as it is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Acceptance {
    /// The rule.
    pub rule: String,
    /// Of which notice: its publication number, its identifier, or that of its procedure. Of all notices without one.
    pub notice: Option<String>,
    /// Where in the notice: a path of the model, with all that is below it. Everywhere without one.
    pub at: Option<String>,
    /// Why.
    pub reason: String,
    /// Who decided so.
    pub by: String,
    /// When: `2026-03-02`.
    pub on: chrono::NaiveDate,
}

/// Why a configuration cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigurationError {
    /// It is not TOML of this shape. The message names line, column and field.
    #[error("the configuration cannot be read: {0}")]
    Unreadable(#[from] toml::de::Error),
    /// It is about a rule that does not exist.
    #[error("the configuration names \"{0}\", which is no rule")]
    UnknownRule(String),
    /// Somebody accepted a finding without saying why, or who.
    #[error("a finding of \"{0}\" is accepted without a reason or without a name")]
    NoReason(String),
}

impl Configuration {
    /// Reads a configuration.
    ///
    /// # Errors
    /// If it is not TOML of this shape, is about rules that do not exist, or accepts a finding without a reason.
    pub fn parse(text: &str) -> Result<Self, ConfigurationError> {
        let configuration: Self = toml::from_str(text)?;
        let named = configuration.rules.keys();
        let named = named.chain(
            configuration
                .accepted
                .iter()
                .map(|acceptance| &acceptance.rule),
        );
        if let Some(unknown) = named
            .into_iter()
            .find(|rule| crate::explain(rule).is_none())
        {
            return Err(ConfigurationError::UnknownRule(unknown.clone()));
        }
        let empty = |text: &str| text.trim().is_empty();
        match configuration
            .accepted
            .iter()
            .find(|it| empty(&it.reason) || empty(&it.by))
        {
            Some(acceptance) => Err(ConfigurationError::NoReason(acceptance.rule.clone())),
            None => Ok(configuration),
        }
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
    fn a_rule_that_does_not_exist_is_named() {
        assert_eq!(
            error("[rules]\nno-such-rule = \"deny\"\n"),
            "the configuration names \"no-such-rule\", which is no rule"
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
            "a finding of \"not-divided-into-lots\" is accepted without a reason or without a name"
        );
    }

    #[test]
    fn a_misspelt_level_is_told_with_its_line() {
        let error = error("[groups]\nquality = \"alow\"\n");
        assert!(
            error.contains("line 2") && error.contains("alow"),
            "{error}"
        );
    }
}
