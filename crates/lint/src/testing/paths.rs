//! Whether a path exists in the model.

use notices::notice::Notice;
use serde_json::Value;

/// What is wrong with `path` as a path of `notice`: a field that the model does not have, or an item that the notice does not have.
pub(crate) fn wrong(schema: &Value, notice: &Notice, path: &str) -> Option<String> {
    let written = serde_json::to_value(notice).expect("a notice can be written");
    let mut schema_here = schema;
    let mut value_here = Some(&written);
    for step in path.split('.') {
        let (field, items) = step.split_once('[').unwrap_or((step, ""));
        let Some(next) = field_of(schema, schema_here, field) else {
            return Some(format!("the model has no field \"{field}\" in {path}"));
        };
        schema_here = next;
        value_here = value_here.and_then(|value| value.get(field));
        for nth in items.split(['[', ']']).filter(|text| !text.is_empty()) {
            let nth: usize = nth.parse().expect("an index is a number");
            let Some(items) = resolve(schema, schema_here).get("items") else {
                return Some(format!("\"{field}\" in {path} is no list"));
            };
            schema_here = items;
            value_here = match value_here.and_then(|value| value.get(nth)) {
                Some(item) => Some(item),
                None => return Some(format!("the notice has no item {nth} in {path}")),
            };
        }
    }
    None
}

/// The schema as JSON.
pub(crate) fn schema() -> Value {
    notices::notice::schema().to_value()
}

fn field_of<'a>(root: &'a Value, here: &'a Value, field: &str) -> Option<&'a Value> {
    resolve(root, here).get("properties")?.get(field)
}

/// Follows references and options to what is meant.
fn resolve<'a>(root: &'a Value, mut here: &'a Value) -> &'a Value {
    loop {
        if let Some(reference) = here.get("$ref").and_then(Value::as_str) {
            here = root
                .pointer(&reference[1..])
                .expect("references point into the schema");
        } else if let Some(choices) = here.get("anyOf").and_then(Value::as_array) {
            match choices.iter().find(|choice| choice.get("$ref").is_some()) {
                Some(choice) => here = choice,
                None => return here,
            }
        } else {
            return here;
        }
    }
}

#[test]
fn a_path_is_looked_up_field_by_field() {
    let notice: Notice = serde_json::from_str(r#"{"lots":[{"id":"LOT-0001"}]}"#).expect("a notice");
    let schema = schema();
    for right in [
        "lots[0].terms.award.criteria",
        "procedure.subject.estimated_value",
        "notice_type",
        "lots[0]",
    ] {
        assert_eq!(wrong(&schema, &notice, right), None, "{right}");
    }
    for path in [
        "lots[1]",
        "lots[0].terms.awards",
        "lots[0].terms.award.criteria[0]",
        "kind[0]",
    ] {
        assert!(wrong(&schema, &notice, path).is_some(), "{path}");
    }
}
