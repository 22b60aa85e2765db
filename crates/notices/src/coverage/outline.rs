//! The outline of fields: a tree of steps of paths, and the conditions in them.

use std::iter::Peekable;
use std::sync::LazyLock;

use crate::xml::Node;

/// A step of a path: an element, with conditions, and the steps below it.
#[derive(Debug)]
pub(super) struct Step {
    pub element: Element,
    pub conditions: Vec<Condition>,
    /// The fields whose path ends here.
    pub fields: Vec<Field>,
    pub steps: Vec<Step>,
}

/// A field by its identifier (`BT-539-Lot`) and name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Field {
    pub id: &'static str,
    pub name: &'static str,
}

/// An element by prefix, with the colon, and local name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Element {
    pub prefix: &'static str,
    pub local: &'static str,
}

/// `[cbc:ID/@schemeName='Lot']`, `[not(cbc:CompanyLegalFormCode)]`, `[../cbc:DocumentType/text()='restricted-document']`.
#[derive(Debug)]
pub(super) struct Condition {
    pub negated: bool,
    /// Whether the path begins at the element around, not at this one.
    pub from_parent: bool,
    pub path: Vec<Element>,
    /// What is compared at the end of the path; without, it is enough that there is such a path.
    pub value: Option<Value>,
}

/// An attribute, or the text if none is named, and the values it may have.
#[derive(Debug)]
pub(super) struct Value {
    pub attribute: Option<&'static str>,
    pub any_of: Vec<&'static str>,
}

/// The outline, read once.
pub(super) static OUTLINE: LazyLock<Vec<Step>> = LazyLock::new(|| {
    let lines = include_str!("fields.txt")
        .lines()
        .filter(|line| !line.starts_with('#'));
    read(&mut lines.peekable(), 0)
});

fn read(lines: &mut Peekable<impl Iterator<Item = &'static str>>, depth: usize) -> Vec<Step> {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let mut steps = Vec::new();
    while let Some(line) = lines.next_if(|line| indent(line) == depth) {
        let mut parts = line.trim_start().split(" = ");
        let (element, conditions) = step(parts.next().unwrap_or_default());
        let fields = parts
            .filter_map(|field| field.split_once(' '))
            .map(|(id, name)| Field { id, name })
            .collect();
        let steps_below = read(lines, depth + 1);
        steps.push(Step {
            element,
            conditions,
            fields,
            steps: steps_below,
        });
    }
    steps
}

/// Reads `cbc:ID[@schemeName='Lot'][not(cbc:Name)]`.
fn step(text: &'static str) -> (Element, Vec<Condition>) {
    let (name, mut rest) = text.split_at(text.find('[').unwrap_or(text.len()));
    let mut conditions = Vec::new();
    while let Some(inner) = rest.strip_prefix('[') {
        let end = closing(inner, '[', ']');
        conditions.extend(conditions_of(&inner[..end]));
        rest = &inner[end + 1..];
    }
    (element(name), conditions)
}

/// Where the bracket closes that was opened before `text`.
fn closing(text: &str, open: char, close: char) -> usize {
    let mut depth = 0;
    text.find(|c| {
        depth += i32::from(c == open) - i32::from(c == close);
        depth < 0
    })
    .unwrap_or(text.len())
}

fn element(name: &'static str) -> Element {
    let (prefix, local) = name.split_at(name.find(':').map_or(0, |colon| colon + 1));
    Element { prefix, local }
}

fn conditions_of(text: &'static str) -> Option<Condition> {
    let (negated, text) = match text.strip_prefix("not(") {
        Some(inner) => (true, &inner[..closing(inner, '(', ')')]),
        None => (false, text),
    };
    let (path, compared) = match text.split_once('=') {
        Some((path, values)) => (path, Some(values)),
        None => (text, None),
    };
    // `a/b[@listName='x']` says the same as `a/b/@listName='x'`.
    let (path, compared) = match path.split_once("[@") {
        Some((path, attribute)) => (
            path,
            compared.map(|values| (Some(attribute), values.trim_end_matches(']'))),
        ),
        None => match path.rsplit_once('/').unwrap_or(("", path)) {
            (path, "text()") => (path, compared.map(|values| (None, values))),
            (parent, last) => match last.strip_prefix('@') {
                Some(attribute) => (parent, compared.map(|values| (Some(attribute), values))),
                None => (path, None),
            },
        },
    };
    let (from_parent, path) = match path.strip_prefix("../") {
        Some(path) => (true, path),
        None => (false, path),
    };
    Some(Condition {
        negated,
        from_parent,
        path: path
            .split('/')
            .filter(|step| !step.is_empty())
            .map(element)
            .collect(),
        value: compared.map(|(attribute, values)| Value {
            attribute,
            any_of: values
                .trim_matches(['(', ')'])
                .split(',')
                .map(|value| value.trim_matches('\''))
                .collect(),
        }),
    })
}

impl Element {
    pub(super) fn is(self, node: Node<'_>) -> bool {
        node.ns().prefix() == self.prefix && node.local() == self.local
    }
}

impl Condition {
    /// Whether it holds for `node`, which is in `parent`.
    pub(super) fn holds(&self, node: Node<'_>, parent: Node<'_>) -> bool {
        let from = if self.from_parent { parent } else { node };
        self.found(from, &self.path) != self.negated
    }

    fn found(&self, node: Node<'_>, path: &[Element]) -> bool {
        match path {
            [] => self.value.as_ref().is_none_or(|value| value.is_at(node)),
            [step, rest @ ..] => node
                .children()
                .filter(|child| step.is(*child))
                .any(|child| self.found(child, rest)),
        }
    }
}

impl Value {
    fn is_at(&self, node: Node<'_>) -> bool {
        match self.attribute {
            Some(attribute) => node
                .attributes()
                .any(|(key, value)| key == attribute && self.any_of.contains(&&*value)),
            None => self.any_of.contains(&&*node.peek_text()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_outline_has_all_fields() {
        fn count(steps: &[Step]) -> usize {
            steps
                .iter()
                .map(|step| step.fields.len() + count(&step.steps))
                .sum()
        }
        assert_eq!(count(&OUTLINE), 776);
    }

    #[test]
    fn conditions_are_read_in_all_their_forms() {
        let (name, conditions) = step(
            "cac:A[not(cbc:B/text()=('x','y'))][../cbc:C/text()='z'][not(cac:D/cbc:E[@listName='w'])][@f='v'][not(cbc:G)]",
        );
        assert_eq!(name, element("cac:A"));
        let written: Vec<_> = conditions
            .iter()
            .map(|condition| {
                let path: Vec<_> = condition.path.iter().map(|step| step.local).collect();
                let value = condition
                    .value
                    .as_ref()
                    .map(|value| (value.attribute, value.any_of.join(" ")));
                (
                    condition.negated,
                    condition.from_parent,
                    path.join("/"),
                    value,
                )
            })
            .collect();
        let text = |values: &str| Some((None, values.to_owned()));
        assert_eq!(
            written,
            [
                (true, false, "B".into(), text("x y")),
                (false, true, "C".into(), text("z")),
                (
                    true,
                    false,
                    "D/E".into(),
                    Some((Some("listName"), "w".into()))
                ),
                (false, false, String::new(), Some((Some("f"), "v".into()))),
                (true, false, "G".into(), None),
            ]
        );
    }
}
