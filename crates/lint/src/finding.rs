//! What a rule finds.

use std::collections::BTreeMap;
use std::fmt::Display;

use chrono::NaiveDate;
use notices::{Place, PlaceList};
use serde::{Deserialize, Serialize};
use vocabulary::Cpv;

use crate::rule::{Certainty, Group, Level, Rule};

/// Something that a rule found in a notice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The rule.
    pub rule: &'static str,
    /// Its group.
    pub group: Group,
    /// How loud it is.
    pub level: Level,
    /// How far it can be trusted.
    pub certainty: Certainty,
    /// What was found, in words, with the figures that led to it.
    pub message: String,
    /// The same facts and figures by name.
    pub facts: BTreeMap<&'static str, String>,
    /// Where in the model: `lots[0].terms.award.criteria[1]`; the part that is missing, if something is missing.
    pub at: String,
    /// Where in the source, as far as it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// What to do about it.
    pub suggestion: &'static str,
    /// Whether counsel should be asked, because the law has to be read before one acts on it.
    pub check_with_counsel: bool,
    /// Who accepted it and why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accepted: Option<Accepted>,
}

/// A notice and what was found in it.
#[derive(Clone, Debug)]
pub struct LintedNotice {
    /// What its source is called.
    pub source: String,
    /// Its title, in the language of its original.
    pub title: String,
    /// What was found.
    pub findings: Vec<Finding>,
}

/// Who accepted a finding, when and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accepted {
    /// Why it stays as it is.
    pub reason: String,
    /// Who decided so.
    pub by: String,
    /// When.
    pub on: NaiveDate,
}

/// What one rule says of a notice, and either nobody accepted or somebody did.
pub(crate) struct Said<'a> {
    /// The first of its findings, for what they have in common.
    pub first: &'a Finding,
    /// Its messages, and what is found with the same words: the same slip in each of forty lots is one message.
    pub messages: Vec<(&'a str, Vec<&'a Finding>)>,
}

/// Findings of a notice by rule, in the order in which each is met first.
pub(crate) fn by_rule(findings: &[Finding]) -> Vec<Said<'_>> {
    let mut rules: Vec<Said<'_>> = Vec::new();
    for finding in findings {
        let known = rules.iter().position(|said| {
            said.first.rule == finding.rule && said.first.accepted == finding.accepted
        });
        let nth = known.unwrap_or_else(|| {
            rules.push(Said {
                first: finding,
                messages: Vec::new(),
            });
            rules.len() - 1
        });
        let messages = &mut rules[nth].messages;
        match messages
            .iter_mut()
            .find(|(message, _)| *message == finding.message)
        {
            Some((_, alike)) => alike.push(finding),
            None => messages.push((&finding.message, vec![finding])),
        }
    }
    rules
}

/// Takes what a rule reports.
#[derive(Debug)]
pub(crate) struct Findings<'a> {
    pub(crate) rule: &'static Rule,
    pub(crate) level: Level,
    pub(crate) places: Option<&'a PlaceList>,
    pub(crate) found: Vec<Finding>,
}

/// What a fact may be in a message.
pub(crate) type Fact<'a> = (&'static str, &'a dyn Display);

impl Findings<'_> {
    /// Reports something at a path of the model. `message` is a sentence with the names of facts in braces.
    ///
    /// What is said of the procedure as a whole is met once for each lot; it is reported once.
    pub(crate) fn at(
        &mut self,
        path: impl Into<String>,
        message: &'static str,
        facts: &[Fact<'_>],
    ) {
        let facts: BTreeMap<&'static str, String> = facts
            .iter()
            .map(|(name, value)| (*name, value.to_string()))
            .collect();
        let finding = Finding {
            rule: self.rule.name,
            group: self.rule.group,
            level: self.level,
            certainty: self.rule.about.certainty,
            message: fill(message, &facts),
            at: path.into(),
            place: None,
            facts,
            suggestion: self.rule.about.suggestion,
            check_with_counsel: self.rule.about.counsel,
            accepted: None,
        };
        // Places differ most often, so they are compared first.
        let is_known = |known: &Finding| known.at == finding.at && *known == finding;
        if !self.found.iter().any(is_known) {
            self.found.push(finding);
        }
    }

    /// Reports something about a code of the vocabulary. The facts are the code, `cpv`, and what its `division` is called.
    pub(crate) fn about_code(&mut self, code: Cpv, path: impl Into<String>, message: &'static str) {
        let division = code.division_label().unwrap_or("of no division");
        self.at(path, message, &[("cpv", &code), ("division", &division)]);
    }

    /// What was found, with places in the source.
    pub(crate) fn finish(self) -> impl Iterator<Item = Finding> {
        let places = self.places;
        self.found.into_iter().map(move |mut finding| {
            finding.place = places.and_then(|places| places.find(&finding.at).cloned());
            finding
        })
    }
}

/// Puts facts into the braces of a message.
fn fill(message: &str, facts: &BTreeMap<&'static str, String>) -> String {
    let mut filled = String::with_capacity(message.len() + 32);
    let mut rest = message;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        debug_assert!(
            facts.contains_key(name),
            "the message \"{message}\" lacks the fact \"{name}\""
        );
        filled.push_str(facts.get(name).map_or("?", String::as_str));
        rest = after;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_stand_in_the_sentence() {
        let facts = BTreeMap::from([("lots", "3".to_owned()), ("value", "10 EUR".to_owned())]);
        assert_eq!(fill("{lots} lots of {value}.", &facts), "3 lots of 10 EUR.");
        assert_eq!(fill("no facts", &facts), "no facts");
    }
}
