//! `guildhall lint --rules` and `guildhall lint --explain RULE`.

use crate::telling;
use anyhow::bail;
use lint::{Group, Rule, rules};
use serde::Serialize;
use std::process::ExitCode;

/// A rule in a list.
#[derive(Serialize)]
struct Row {
    name: &'static str,
    title: &'static str,
    group: String,
    certainty: String,
    level: String,
    suggestion: &'static str,
    sources: Vec<String>,
}

impl Row {
    fn of(rule: &'static Rule) -> Self {
        let about = rule.about;
        Self {
            name: rule.name,
            title: rule.title(),
            group: rule.group.to_string(),
            certainty: about.certainty.to_string(),
            level: about.level.to_string(),
            suggestion: about.suggestion,
            sources: about.sources.iter().map(ToString::to_string).collect(),
        }
    }
}

/// Lists all rules by group.
///
/// # Errors
/// When they cannot be written as JSON.
pub fn list(as_json: bool) -> anyhow::Result<ExitCode> {
    let rows: Vec<Row> = rules().iter().map(Row::of).collect();
    if as_json {
        telling::say(&serde_json::to_string_pretty(&rows)?);
        return Ok(ExitCode::SUCCESS);
    }
    for (nth, group) in Group::ALL.into_iter().enumerate() {
        if nth > 0 {
            telling::say("");
        }
        telling::say(&format!("{group}: {}", group.meaning()));
        let of_group = rules()
            .iter()
            .filter(|rule| rule.group == group)
            .map(Row::of);
        let rows: Vec<[String; 4]> = of_group
            .map(|row| {
                [
                    format!("  {}", row.name),
                    row.certainty,
                    row.level,
                    row.title.to_owned(),
                ]
            })
            .collect();
        telling::say(&telling::table(&rows));
    }
    Ok(ExitCode::SUCCESS)
}

/// Prints the page of a rule.
///
/// # Errors
/// When there is no such rule; those that are called alike are named.
pub fn explain(name: &str, as_json: bool) -> anyhow::Result<ExitCode> {
    let Some(rule) = lint::explain(name) else {
        let wanted = name.to_lowercase();
        let alike: Vec<&str> = rules()
            .iter()
            .map(|rule| rule.name)
            .filter(|known| {
                wanted
                    .split('-')
                    .any(|word| word.len() > 3 && known.contains(word))
            })
            .collect();
        let hint = if alike.is_empty() {
            "\"guildhall lint --rules\" lists all".to_owned()
        } else {
            format!("did you mean {}?", alike.join(", "))
        };
        bail!("there is no rule \"{name}\"; {hint}");
    };
    if as_json {
        telling::say(&serde_json::to_string_pretty(&Row::of(rule))?);
    } else {
        telling::say(rule.markdown().trim_end());
    }
    Ok(ExitCode::SUCCESS)
}
