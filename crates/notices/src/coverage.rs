//! Which business terms of eForms the reader understands, and which occur in notices but are not read.
//!
//! Nothing here is a list that someone has to keep true: for every field of the standard a small notice is made and read, and
//! the reader's own marks tell whether it asked for the field. The same marks tell what was left in real notices.

mod matching;
mod outline;
mod sample;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use schemars::JsonSchema;
use serde::Serialize;

use crate::eforms;
use crate::limits::Limits;
use crate::xml::{self, Document};
use outline::{OUTLINE, Step};

/// What is understood of eForms, and what of it occurs in the notices that were added.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Coverage {
    /// How many notices were added.
    pub notices: usize,
    /// All fields of the standard, by identifier.
    pub fields: BTreeMap<&'static str, FieldCoverage>,
    /// Elements with something in them that are no field of the standard of today, by path: those of older and national
    /// versions.
    pub other: BTreeMap<String, Occurrence>,
}

/// What is understood of a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FieldCoverage {
    /// What it is called.
    pub name: &'static str,
    /// Whether the reader asks for it.
    pub understood: bool,
    /// How often it occurs in the notices that were added.
    #[serde(flatten)]
    pub occurrence: Occurrence,
}

/// How often something occurs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Occurrence {
    /// In how many notices.
    pub notices: usize,
    /// How many times in all.
    pub times: usize,
    /// How many of these times it was not read.
    pub unread: usize,
}

impl Coverage {
    /// What is understood, with no notice added yet.
    #[must_use]
    pub fn new() -> Self {
        let mut coverage = Self::default();
        coverage.measure(&OUTLINE, &mut Vec::new());
        coverage
    }

    fn measure<'o>(&mut self, steps: &'o [Step], way: &mut Vec<&'o Step>) {
        for step in steps {
            way.push(step);
            for field in &step.fields {
                let root = if field.id.contains("-Business") {
                    "BusinessRegistrationInformationNotice"
                } else {
                    "ContractNotice"
                };
                let sample = sample::notice(root, way);
                let understood = marks(&sample).is_some_and(|(fields, _)| {
                    fields.iter().any(|(id, read)| *id == field.id && *read)
                });
                self.fields.insert(
                    field.id,
                    FieldCoverage {
                        name: field.name,
                        understood,
                        occurrence: Occurrence::default(),
                    },
                );
            }
            self.measure(&step.steps, way);
            way.pop();
        }
    }

    /// Adds what occurs in a notice. What is not eForms is passed over; whether it was is told.
    pub fn add(&mut self, bytes: &[u8]) -> bool {
        let decoded = xml::decode(bytes);
        let Some((fields, other)) = marks(&decoded.text) else {
            return false;
        };
        self.notices += 1;
        let mut here = BTreeSet::new();
        for (id, read) in fields {
            if let Some(field) = self.fields.get_mut(id) {
                field.occurrence.count(read, here.insert(id.to_owned()));
            }
        }
        for (path, read) in other {
            let is_first = here.insert(path.clone());
            self.other.entry(path).or_default().count(read, is_first);
        }
        true
    }

    /// The fields that occur in the notices that were added and were not read, at least once.
    pub fn unread(&self) -> impl Iterator<Item = (&'static str, &FieldCoverage)> {
        self.fields
            .iter()
            .filter(|(_, field)| field.occurrence.unread > 0)
            .map(|(id, field)| (*id, field))
    }
}

/// Reads a notice and tells which fields it has, which elements that are no field, and whether each was read.
#[expect(
    clippy::type_complexity,
    reason = "two lists of the same form, used twice"
)]
fn marks(source: &str) -> Option<(Vec<(&'static str, bool)>, Vec<(String, bool)>)> {
    let limits = Limits::default();
    let mut items = Vec::new();
    xml::build(source, &limits, &mut items);
    let document = Document::new(source, &items, limits.warnings);
    let root = document.root()?;
    eforms::read(root)?;
    let found = matching::find(&OUTLINE, root);
    let mut locator = document.locator();
    let other = document
        .nodes()
        .filter(|node| node.has_text() && !found.on_a_path[node.index as usize] && node.index != 0)
        .map(|node| {
            (
                without_numbers(&locator.locate(node.offset()).path),
                node.is_text_read(),
            )
        })
        .collect();
    let fields = found
        .fields
        .into_iter()
        .map(|(field, read)| (field.id, read))
        .collect();
    Some((fields, other))
}

impl Occurrence {
    fn count(&mut self, read: bool, first_in_notice: bool) {
        self.times += 1;
        self.notices += usize::from(first_in_notice);
        self.unread += usize::from(!read);
    }
}

/// A path of elements, whichever of its name each is.
fn without_numbers(path: &str) -> String {
    path.split('[')
        .map(|part| part.split_once(']').map_or(part, |(_, rest)| rest))
        .collect()
}

/// The report as people read it: sums, then what is not understood, then what occurs and was not read.
impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let term = |id: &str| id.split(['-', '(']).take(2).collect::<Vec<_>>().join("-");
        let terms = |wanted: &dyn Fn(&FieldCoverage) -> bool| {
            let terms = self
                .fields
                .iter()
                .filter(|(_, field)| wanted(field))
                .map(|(id, _)| term(id));
            terms.collect::<BTreeSet<_>>().len()
        };
        let fields = |wanted: &dyn Fn(&FieldCoverage) -> bool| {
            self.fields.values().filter(|field| wanted(field)).count()
        };
        let mut row = |what: &str, wanted: &dyn Fn(&FieldCoverage) -> bool| {
            writeln!(
                f,
                "{what:44} {:5} terms {:5} fields",
                terms(wanted),
                fields(wanted)
            )
        };
        row("in the standard", &|_| true)?;
        row("understood", &|field| field.understood)?;
        row("in the notices", &|field| field.occurrence.times > 0)?;
        row("in the notices, and not read at least once", &|field| {
            field.occurrence.unread > 0
        })?;
        writeln!(f, "{} notices", self.notices)?;
        for (id, field) in self.fields.iter().filter(|(_, field)| !field.understood) {
            writeln!(f, "not understood: {id} {}", field.name)?;
        }
        for (id, field) in self.unread() {
            let Occurrence {
                notices,
                times,
                unread,
            } = field.occurrence;
            writeln!(
                f,
                "not read {unread} of {times} times in {notices} notices: {id} {}",
                field.name
            )?;
        }
        for (path, occurrence) in self
            .other
            .iter()
            .filter(|(_, occurrence)| occurrence.unread > 0)
        {
            let Occurrence {
                notices,
                times,
                unread,
            } = occurrence;
            writeln!(
                f,
                "no field, not read {unread} of {times} times in {notices} notices: {path}"
            )?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_of_the_standard_is_understood() {
        let coverage = Coverage::new();
        let missing: Vec<_> = coverage
            .fields
            .iter()
            .filter(|(_, field)| !field.understood)
            .map(|(id, _)| *id)
            .collect();
        assert_eq!(missing, Vec::<&str>::new());
        assert_eq!(coverage.fields.len(), 776);
    }

    #[test]
    fn what_a_notice_has_is_counted_and_what_was_not_read_is_named() {
        let mut coverage = Coverage::new();
        let source = r#"<ContractNotice xmlns="urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2"
            xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
            <cbc:RegulatoryDomain>32014L0024</cbc:RegulatoryDomain>
            <cbc:RegulatoryDomain>32014L0025</cbc:RegulatoryDomain>
            <cbc:Sparkle>1</cbc:Sparkle>
        </ContractNotice>"#;
        assert!(coverage.add(source.as_bytes()));
        assert!(!coverage.add(b"<a/>"));

        let occurrence = |times, unread| Occurrence {
            notices: 1,
            times,
            unread,
        };
        assert_eq!(coverage.notices, 1);
        assert_eq!(coverage.fields["BT-01-notice"].occurrence, occurrence(2, 1));
        assert_eq!(
            coverage.unread().map(|(id, _)| id).collect::<Vec<_>>(),
            ["BT-01-notice"]
        );
        assert_eq!(
            coverage.other,
            BTreeMap::from([("/ContractNotice/cbc:Sparkle".to_owned(), occurrence(1, 1))])
        );
        let report = coverage.to_string();
        assert!(
            report
                .contains("not read 1 of 2 times in 1 notices: BT-01-notice Procedure Legal Basis"),
            "{report}"
        );
    }
}
