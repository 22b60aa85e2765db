//! A document that has one field and as little else as its path asks for.

use std::fmt::Write as _;

use super::outline::{Condition, Element, Step};

/// An element that is being made.
#[derive(Default)]
struct Made {
    name: String,
    attribute: Option<(&'static str, &'static str)>,
    text: &'static str,
    children: Vec<Made>,
}

const NAMESPACES: &str = r#"xmlns="urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2"
 xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
 xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
 xmlns:ext="urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2"
 xmlns:efext="http://data.europa.eu/p27/eforms-ubl-extensions/1"
 xmlns:efac="http://data.europa.eu/p27/eforms-ubl-extension-aggregate-components/1"
 xmlns:efbc="http://data.europa.eu/p27/eforms-ubl-extension-basic-components/1""#;

/// A number, a code of no list, a day of no calendar: whatever it is read as, it is read.
const FILLING: &str = "1";

/// A notice with the field at the end of `path`, in a root element of that name.
pub(super) fn notice(root: &str, path: &[&Step]) -> String {
    let mut made = Made::default();
    let mut here = &mut made;
    for step in path {
        // What the element around must have is put there before this one.
        for condition in step
            .conditions
            .iter()
            .filter(|condition| condition.from_parent)
        {
            here.fulfil(condition);
        }
        here = here.child(step.element);
        for condition in step
            .conditions
            .iter()
            .filter(|condition| !condition.from_parent)
        {
            here.fulfil(condition);
        }
    }
    if here.text.is_empty() {
        here.text = FILLING;
    }
    let mut document = format!("<{root} {NAMESPACES}>");
    for child in &made.children {
        child.write(&mut document);
    }
    write!(document, "</{root}>").expect("a string takes any text");
    document
}

impl Made {
    /// The child of that name, made if there is none.
    fn child(&mut self, element: Element) -> &mut Self {
        let name = format!("{}{}", element.prefix, element.local);
        let known = self.children.iter().position(|child| child.name == name);
        let nth = known.unwrap_or_else(|| {
            self.children.push(Self {
                name,
                ..Self::default()
            });
            self.children.len() - 1
        });
        &mut self.children[nth]
    }

    fn fulfil(&mut self, condition: &Condition) {
        if condition.negated {
            return;
        }
        let end = condition
            .path
            .iter()
            .fold(self, |made, element| made.child(*element));
        if let Some(value) = &condition.value {
            let one = value.any_of.first().copied().unwrap_or_default();
            match value.attribute {
                Some(attribute) => {
                    end.attribute = Some((attribute, one));
                    end.text = FILLING;
                }
                None => end.text = one,
            }
        }
    }

    fn write(&self, document: &mut String) {
        let attribute = self
            .attribute
            .map(|(name, value)| format!(" {name}=\"{value}\""))
            .unwrap_or_default();
        write!(document, "<{}{attribute}>{}", self.name, self.text)
            .expect("a string takes any text");
        for child in &self.children {
            child.write(document);
        }
        write!(document, "</{}>", self.name).expect("a string takes any text");
    }
}
