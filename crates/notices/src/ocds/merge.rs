//! Merging: all releases of a process become one compiled release.
//!
//! By the rules of the standard (version 1.1, chapter "Merging"): releases count in the order of their dates; a later value
//! takes the place of an earlier one; null takes a value away; objects are merged field by field; lists of objects are merged by
//! `id`; some lists, and all lists of anything but objects, are taken whole; `id`, `date` and `tag` are not merged.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// Releases cannot be merged.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MergeError {
    /// There is nothing to merge.
    #[error("there is no release to merge")]
    Nothing,
    /// A release has no date, without which nobody knows which is the later.
    #[error("the {nth}. release has no date")]
    NoDate {
        /// Which, counted from 1.
        nth: usize,
    },
    /// Releases are of several processes.
    #[error("the {nth}. release is of another process ({ocid}) than the first")]
    OtherProcess {
        /// Which, counted from 1.
        nth: usize,
        /// Of which process.
        ocid: String,
    },
}

/// Lists that are taken whole, also when they are empty, by name: those of objects that the schema of the standard or of an
/// extension marks so (`wholeListMerge`) or whose objects have no identifier there, and those of anything but objects. No
/// name means one thing in one place and another elsewhere.
const WHOLE_LISTS: &[&str] = &[
    "additionalClassifications",
    "additionalContactPoints",
    "additionalIdentifiers",
    "additionalProcurementCategories",
    "availableLanguage",
    "awardIDs",
    "changes",
    "classifications",
    "coordinates",
    "countriesOfOrigin",
    "coveredBy",
    "criteria",
    "customerServices",
    "dates",
    "deliveryAddresses",
    "deliveryLocations",
    "essentialAssets",
    "identifiers",
    "juryMembers",
    "languages",
    "legislativeReferences",
    "methodOfPayment",
    "nationalities",
    "numbers",
    "procurementMethodRationaleClassifications",
    "qualificationSystemConditions",
    "qualificationSystemMethods",
    "rationaleClassifications",
    "relatedBids",
    "relatedLots",
    "relationship",
    "reservedParticipation",
    "roles",
    "strategies",
    "subcontractingClauses",
    "submissionMethod",
    "sustainability",
    "type",
    "unstructuredChanges",
];

/// The compiled release of all `releases` of a process, in whatever order they are.
///
/// # Errors
/// If there is none, one has no date, or they are of several processes.
pub fn compile(releases: &[Value]) -> Result<Value, MergeError> {
    let mut dated = Vec::new();
    for (nth, release) in releases.iter().enumerate() {
        let date = release["date"]
            .as_str()
            .ok_or(MergeError::NoDate { nth: nth + 1 })?;
        if release["ocid"] != releases[0]["ocid"] {
            let ocid = release["ocid"].as_str().unwrap_or_default().to_owned();
            return Err(MergeError::OtherProcess { nth: nth + 1, ocid });
        }
        dated.push((instant(date), release));
    }
    // A stable sort: of releases of the same time the later in the list counts.
    dated.sort_by(|(one, _), (other, _)| one.cmp(other));
    let (_, latest) = dated.last().ok_or(MergeError::Nothing)?;
    let date = latest["date"].clone();
    // A compiled release is none of its releases, so that it has an identifier of its own: the process and the date.
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let id = Value::String(format!("{}-{}", text(&latest["ocid"]), text(&date)));

    let mut merged = Node::default();
    for (_, release) in &dated {
        let Some(fields) = release.as_object() else {
            continue;
        };
        for (name, value) in fields {
            if !matches!(name.as_str(), "id" | "date" | "tag") {
                merged.field(name, value);
            }
        }
    }
    let mut compiled = merged.into_object();
    compiled.insert("tag".to_owned(), Value::Array(vec!["compiled".into()]));
    compiled.insert("id".to_owned(), id);
    compiled.insert("date".to_owned(), date);
    Ok(Value::Object(compiled))
}

/// The time to sort by. Dates that are none sort as text, before the others.
fn instant(date: &str) -> (Option<chrono::DateTime<chrono::Utc>>, String) {
    let instant = chrono::DateTime::parse_from_rfc3339(date).ok();
    (instant.map(|instant| instant.to_utc()), date.to_owned())
}

/// An object that is being merged.
#[derive(Default)]
struct Node(BTreeMap<String, Merged>);

enum Merged {
    /// Anything that is taken whole; null is kept until the end, so that it takes away what was before.
    Whole(Value),
    Object(Node),
    List(Vec<(Option<Value>, Node)>),
}

impl Node {
    fn field(&mut self, name: &str, value: &Value) {
        match value {
            Value::Object(fields) if !fields.is_empty() => {
                let node = match self
                    .0
                    .entry(name.to_owned())
                    .or_insert_with(|| Merged::Object(Self::default()))
                {
                    Merged::Object(node) => node,
                    other => {
                        *other = Merged::Object(Self::default());
                        let Merged::Object(node) = other else {
                            unreachable!("it was just put there")
                        };
                        node
                    }
                };
                node.fields(fields);
            }
            Value::Array(items) if merges_by_id(name, items) => {
                let list = match self
                    .0
                    .entry(name.to_owned())
                    .or_insert_with(|| Merged::List(Vec::new()))
                {
                    Merged::List(list) => list,
                    other => {
                        *other = Merged::List(Vec::new());
                        let Merged::List(list) = other else {
                            unreachable!("it was just put there")
                        };
                        list
                    }
                };
                items
                    .iter()
                    .filter_map(Value::as_object)
                    .for_each(|item| add(list, item));
            }
            // An empty object or list of objects says nothing, so that what was said before stays.
            Value::Object(_) => {}
            Value::Array(items) if items.is_empty() && !WHOLE_LISTS.contains(&name) => {}
            value => {
                self.0.insert(name.to_owned(), Merged::Whole(value.clone()));
            }
        }
    }

    fn fields(&mut self, fields: &Map<String, Value>) {
        for (name, value) in fields {
            self.field(name, value);
        }
    }

    fn into_object(self) -> Map<String, Value> {
        let mut object = Map::new();
        for (name, merged) in self.0 {
            let value = match merged {
                Merged::Whole(Value::Null) => continue,
                Merged::Whole(value) => value,
                Merged::Object(node) => Value::Object(node.into_object()),
                Merged::List(items) => Value::Array(
                    items
                        .into_iter()
                        .map(|(_, node)| Value::Object(node.into_object()))
                        .collect(),
                ),
            };
            object.insert(name, value);
        }
        object
    }
}

/// Adds an item to a list: to the item with the same identifier, or as a new one.
fn add(list: &mut Vec<(Option<Value>, Node)>, item: &Map<String, Value>) {
    let id = item.get("id").filter(|id| !id.is_null());
    let known = id.and_then(|id| {
        list.iter()
            .position(|(known, _)| known.as_ref().is_some_and(|known| same(known, id)))
    });
    let nth = known.unwrap_or_else(|| {
        list.push((id.cloned(), Node::default()));
        list.len() - 1
    });
    let first_id = list[nth].0.clone();
    list[nth].1.fields(item);
    if let Some(id) = first_id {
        list[nth].1.0.insert("id".to_owned(), Merged::Whole(id));
    }
}

/// Whether two identifiers are the same; a number is the same as its text.
fn same(one: &Value, other: &Value) -> bool {
    let text = |id: &Value| id.as_str().map_or_else(|| id.to_string(), str::to_owned);
    text(one) == text(other)
}

/// Whether a list is merged by the identifiers of its objects.
fn merges_by_id(name: &str, items: &[Value]) -> bool {
    !items.is_empty() && !WHOLE_LISTS.contains(&name) && items.iter().all(Value::is_object)
}
