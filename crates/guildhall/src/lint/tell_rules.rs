//! `guildhall lint --rules` and `guildhall lint --explain RULE`.

use crate::telling;
use lint::{Group, Rule, rules, wrapped};
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
    since: Option<String>,
    until: Option<String>,
    check_with_counsel: bool,
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
            since: about.since.map(|day| day.to_string()),
            until: about.until.map(|day| day.to_string()),
            check_with_counsel: about.counsel,
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

/// Prints the page of a rule, without its samples: those are for programmers.
///
/// # Errors
/// When there is no such rule; those that are called alike are named.
pub fn explain(name: &str, as_json: bool) -> anyhow::Result<ExitCode> {
    let rule = lint::rule(name)?;
    if as_json {
        telling::say(&serde_json::to_string_pretty(&Row::of(rule))?);
        return Ok(ExitCode::SUCCESS);
    }
    let page = rule.markdown();
    let (page, _) = page.split_once("## Samples").unwrap_or((&page, ""));
    telling::say(reflowed(page).trim_end());
    Ok(ExitCode::SUCCESS)
}

/// Markdown of headings, paragraphs, quotes and lists with lines as wide as a terminal.
fn reflowed(markdown: &str) -> String {
    let mut page = String::new();
    let mut paragraph = String::new();
    let mut end = |paragraph: &mut String| {
        let (mark, indent) = match paragraph.split_once(' ') {
            Some((">", _)) => ("\n> ", 2),
            Some(("-", _)) => ("\n  ", 2),
            _ => ("\n", 0),
        };
        let blanks = format!("\n{:indent$}", "");
        if !paragraph.is_empty() {
            page.push_str(&wrapped(paragraph, indent).replace(&blanks, mark));
            page.push('\n');
        }
        paragraph.clear();
    };
    for line in markdown.lines() {
        let goes_on = match line.strip_prefix("> ") {
            Some(_) => paragraph.starts_with("> "),
            None => {
                !line.is_empty() && !line.starts_with(['#', '-']) && !paragraph.starts_with('>')
            }
        };
        if !goes_on || paragraph.starts_with('#') {
            end(&mut paragraph);
        }
        if line.is_empty() {
            paragraph.push(' ');
            end(&mut paragraph);
        } else if paragraph.is_empty() {
            paragraph.push_str(line);
        } else {
            paragraph.push(' ');
            paragraph.push_str(line.trim_start_matches("> "));
        }
    }
    end(&mut paragraph);
    page
}

#[cfg(test)]
mod tests {
    use super::reflowed;

    #[test]
    fn a_page_is_as_wide_as_a_terminal() {
        let words = "procurement ".repeat(12);
        let words = words.trim();
        let page = reflowed(&format!(
            "# Title\n\n- one\n- two\n\nA first line\ngoes on.\n\n## More\nText.\n\n> {words}\n> end.\n"
        ));
        let eight = "procurement ".repeat(8);
        assert_eq!(
            page,
            format!(
                "# Title\n\n- one\n- two\n\nA first line goes on.\n\n## More\nText.\n\n> {}\n> procurement procurement procurement procurement end.\n",
                eight.trim()
            )
        );
    }
}
