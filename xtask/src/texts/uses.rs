//! Where Rust code and templates use texts.

use std::collections::BTreeSet;

use crate::finding::line_at;

/// A text that is asked for by its key: `t.one("event-places", "count", places)`.
#[derive(Debug, PartialEq, Eq)]
pub struct Use {
    pub key: String,
    pub line: usize,
    /// The names of the values that it is given, or `None` if they are not written there.
    pub values: Option<BTreeSet<String>>,
}

/// The names under which code and templates know the texts of a reader.
const READERS: [&str; 2] = ["t", "texts"];

/// All calls of `get`, `one` and `with` on a reader that name the key, and the keys that closed choices declare.
/// Comments do not count.
pub fn uses(source: &str) -> Vec<Use> {
    let source = &without_comments(source);
    let mut uses = of_choices(source);
    for method in ["get", "one", "with"] {
        for (at, _) in source.match_indices(method) {
            if let Some(found) = read_use(source, at, method) {
                uses.push(found);
            }
        }
    }
    uses
}

/// The keys in declarations of `store::choice!`: `Open = "open" => "registration-kind-open",`.
fn of_choices(source: &str) -> Vec<Use> {
    let declared = |(at, _)| {
        let (_, rest) = leading_literal(&source[at + 1..])?;
        let (key, _) = leading_literal(rest.trim_start().strip_prefix("=>")?)?;
        Some(Use {
            key: key.to_owned(),
            line: line_at(source, at),
            values: Some(BTreeSet::new()),
        })
    };
    source.match_indices('=').filter_map(declared).collect()
}

/// All that stands between double quotes. Any of it may be a key.
pub fn quoted(source: &str) -> BTreeSet<String> {
    let source = without_comments(source);
    source.split('"').map(str::to_owned).collect()
}

/// The same text with the lines of Rust comments emptied.
fn without_comments(source: &str) -> String {
    let empty_if_comment = |line| {
        if str::trim_start(line).starts_with("//") {
            ""
        } else {
            line
        }
    };
    source
        .split('\n')
        .map(empty_if_comment)
        .collect::<Vec<_>>()
        .join("\n")
}

fn read_use(source: &str, at: usize, method: &str) -> Option<Use> {
    let receiver = source[..at].trim_end().strip_suffix('.')?.trim_end();
    let is_part_of_name = |c: char| c.is_alphanumeric() || c == '_';
    let name = &receiver[receiver.trim_end_matches(is_part_of_name).len()..];
    if !READERS.contains(&name) {
        return None;
    }
    let arguments = source[at + method.len()..].strip_prefix('(')?;
    let (key, rest) = leading_literal(arguments)?;
    let values = match method {
        "get" => Some(BTreeSet::new()),
        "one" => {
            let name = rest
                .trim_start()
                .strip_prefix(',')
                .and_then(leading_literal);
            name.map(|(name, _)| BTreeSet::from([name.to_owned()]))
        }
        _ => names_in_list(rest),
    };
    Some(Use {
        key: key.to_owned(),
        line: line_at(source, at),
        values,
    })
}

/// The text literal at the start of `source`, and what follows it.
fn leading_literal(source: &str) -> Option<(&str, &str)> {
    source.trim_start().strip_prefix('"')?.split_once('"')
}

/// The names in a list of pairs that is written out, `, [("day", day), ("city", city)]`.
fn names_in_list(source: &str) -> Option<BTreeSet<String>> {
    let list = source.trim_start().strip_prefix(',')?.trim_start();
    let list = list.strip_prefix('&').unwrap_or(list).strip_prefix('[')?;
    let mut names = BTreeSet::new();
    let mut depth = 0;
    let mut chars = list.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            ']' if depth == 0 => return Some(names),
            '(' | '[' | '{' => {
                if c == '(' && depth == 0 {
                    names.insert(leading_literal(&list[at + 1..])?.0.to_owned());
                }
                depth += 1;
            }
            ')' | ']' | '}' => depth -= 1,
            // A bracket within a literal closes nothing.
            '"' => drop(chars.find(|&(_, c)| c == '"')),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(source: &str) -> Vec<(String, usize, Option<Vec<String>>)> {
        let names = |values: BTreeSet<String>| values.into_iter().collect();
        uses(source)
            .into_iter()
            .map(|it| (it.key, it.line, it.values.map(names)))
            .collect()
    }

    fn names<const N: usize>(names: [&str; N]) -> Option<Vec<String>> {
        Some(names.map(str::to_owned).to_vec())
    }

    #[test]
    fn a_key_is_found_in_code_and_in_templates() {
        assert_eq!(
            found("<h1>\n{{ t.get(\"event-title\") }}</h1>"),
            [("event-title".into(), 2, names([]))]
        );
        assert_eq!(
            found("self.t\n    .get(\"a\"); page.texts.get( \"b\" )"),
            [("a".into(), 2, names([])), ("b".into(), 2, names([]))]
        );
    }

    #[test]
    fn the_values_that_a_text_is_given_are_read_with_it() {
        assert_eq!(
            found("t.one(\"places\", \"count\", n)"),
            [("places".into(), 1, names(["count"]))]
        );
        assert_eq!(
            found(
                "t.with(\n\"when\", &[(\"day\", t.date(f(\")\"), [1]).into()),\n (\"city\", city.into()),])"
            ),
            [("when".into(), 1, names(["city", "day"]))]
        );
        assert_eq!(found("t.with(\"when\", args)"), [("when".into(), 1, None)]);
        assert_eq!(
            found("t.one(\"places\", name, n)"),
            [("places".into(), 1, None)]
        );
    }

    #[test]
    fn other_things_that_can_be_asked_are_no_texts() {
        assert_eq!(
            found("headers.get(\"accept\"); at.get(\"x\"); t.get(key); t.getter(\"y\")"),
            []
        );
    }

    #[test]
    fn a_closed_choice_names_its_texts() {
        assert_eq!(
            found("enum Kind {\nOpen = \"open\" => \"kind-open\",\n}"),
            [("kind-open".into(), 2, names([]))]
        );
        assert_eq!(found("match x { \"open\" => \"a-b\", } let y = \"c\";"), []);
    }

    #[test]
    fn comments_use_nothing() {
        assert_eq!(
            found("/// t.get(\"a\")\n  // t.get(\"b\")\nt.get(\"c\")"),
            [("c".into(), 3, names([]))]
        );
        assert!(!quoted("// \"a\"\n").contains("a"));
    }

    #[test]
    fn any_literal_may_be_a_key() {
        assert!(quoted("match self { Open => \"event-state-open\" }").contains("event-state-open"));
    }
}
