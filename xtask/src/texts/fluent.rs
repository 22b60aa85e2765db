//! One file of texts: its keys, and what each of them mentions.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser;

use crate::finding::{Finding, line_at};
use crate::workspace::File;

/// The texts of one crate in one language, by their keys. The keys of terms start with `-`, as they are mentioned.
#[derive(Debug, Default)]
pub struct Texts {
    pub path: String,
    pub by_key: BTreeMap<String, Text>,
}

#[derive(Debug, Default)]
pub struct Text {
    pub line: usize,
    /// The values that it mentions: `count` for `{ $count }`, also in selectors.
    pub values: BTreeSet<String>,
    /// The other texts that it mentions.
    pub mentions: BTreeSet<String>,
}

impl Texts {
    /// Reads a file; what cannot be read, and keys that occur twice, are findings.
    pub fn parse(file: &File) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let resource = parser::parse(file.text.as_str()).unwrap_or_else(|(readable, errors)| {
            for error in errors {
                let line = line_at(&file.text, error.pos.start);
                findings.push(Finding::new(&file.path, line, error.kind.to_string()));
            }
            readable
        });

        let mut texts = Self {
            path: file.path.clone(),
            ..Self::default()
        };
        for entry in &resource.body {
            let (key, name, value, attributes) = match entry {
                Entry::Message(message) => {
                    let name = message.id.name;
                    (
                        name.to_owned(),
                        name,
                        message.value.as_ref(),
                        &message.attributes,
                    )
                }
                Entry::Term(term) => {
                    let name = term.id.name;
                    (
                        format!("-{name}"),
                        name,
                        Some(&term.value),
                        &term.attributes,
                    )
                }
                _ => continue,
            };
            let line = line_of(name, &file.text);
            if !attributes.is_empty() {
                let message = format!("{key} has attributes, which nobody reads: give each a key");
                findings.push(Finding::new(&file.path, line, message));
            }
            let mut text = Text {
                line,
                ..Text::default()
            };
            if let Some(pattern) = value {
                text.read_pattern(pattern);
            }
            if let Some(first) = texts.by_key.get(&key) {
                let message = format!("{key} is already on line {}", first.line);
                findings.push(Finding::new(&file.path, line, message));
            } else {
                texts.by_key.insert(key, text);
            }
        }
        (texts, findings)
    }
}

/// The line of a name that is a part of `text`.
fn line_of(name: &str, text: &str) -> usize {
    line_at(text, name.as_ptr().addr() - text.as_ptr().addr())
}

impl Text {
    fn read_pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.read_expression(expression);
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                for variant in variants {
                    self.read_pattern(&variant.value);
                }
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.values.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.mentions.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.mentions.insert(format!("-{}", id.name));
                arguments
                    .iter()
                    .for_each(|arguments| self.read_arguments(arguments));
            }
            InlineExpression::FunctionReference { arguments, .. } => self.read_arguments(arguments),
            InlineExpression::Placeable { expression } => self.read_expression(expression),
        }
    }

    fn read_arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments
            .positional
            .iter()
            .for_each(|argument| self.read_inline(argument));
        arguments
            .named
            .iter()
            .for_each(|argument| self.read_inline(&argument.value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> (Texts, Vec<String>) {
        let (texts, findings) = Texts::parse(&File {
            path: "en.ftl".into(),
            text: text.into(),
        });
        (texts, findings.iter().map(Finding::to_string).collect())
    }

    #[test]
    fn values_are_found_wherever_they_are_mentioned() {
        let (texts, findings) = parse(
            "# A comment\n-house = Guildhall\nplaces = { $count ->\n    [one] One in { $city }\n   *[other] { NUMBER($sum, minimumFractionDigits: 2) } { -house } { title }\n}\ntitle = Title\n",
        );
        assert_eq!(findings, [""; 0]);
        let places = &texts.by_key["places"];
        assert_eq!(places.line, 3);
        assert_eq!(
            places.values,
            ["city", "count", "sum"].map(str::to_owned).into()
        );
        assert_eq!(
            places.mentions,
            ["-house", "title"].map(str::to_owned).into()
        );
        assert_eq!(
            texts.by_key.keys().collect::<Vec<_>>(),
            ["-house", "places", "title"]
        );
    }

    #[test]
    fn a_key_occurs_once() {
        assert_eq!(
            parse("title = A\nother = B\ntitle = C\n").1,
            ["en.ftl:3: title is already on line 1"]
        );
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_line() {
        let (texts, findings) = parse("title = A\nbroken = { $count\nother = B\n");
        assert_eq!(findings.len(), 1, "{findings:?}");
        assert!(findings[0].starts_with("en.ftl:3: "), "{findings:?}");
        assert_eq!(texts.by_key.keys().collect::<Vec<_>>(), ["other", "title"]);
    }

    #[test]
    fn attributes_are_refused() {
        assert_eq!(
            parse("title = A\n    .hint = B\n").1,
            ["en.ftl:1: title has attributes, which nobody reads: give each a key"]
        );
    }
}
