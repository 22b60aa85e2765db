//! The types as schemas: what an OpenAPI document says about them is what their JSON looks like.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use serde_json::{Value, json};
use utoipa::{PartialSchema, ToSchema};
use vocabulary::{
    Country, Cpv, Currency, Language, Languages, Money, Percent, Period, Region, Slug, Translated,
};

fn schema<T: ToSchema>() -> Value {
    serde_json::to_value(T::schema()).unwrap()
}

#[test]
fn every_example_of_a_text_is_one() {
    fn holds<T: ToSchema + serde::Serialize + serde::de::DeserializeOwned>(name: &str) {
        let schema = schema::<T>();
        let example = &schema["examples"][0];

        assert_eq!(T::name(), name);
        assert_eq!(schema["type"], "string");
        let value: T = serde_json::from_value(example.clone()).unwrap();
        assert_eq!(serde_json::to_value(value).unwrap(), *example);
    }

    holds::<Country>("Country");
    holds::<Cpv>("Cpv");
    holds::<Currency>("Currency");
    holds::<Language>("Language");
    holds::<Percent>("Percent");
    holds::<Region>("Region");
    holds::<Slug>("Slug");
}

#[test]
fn composed_types_require_the_fields_that_their_json_has() {
    fn holds<T: ToSchema + serde::Serialize>(value: T, name: &str, required: &[&str]) {
        let (schema, json) = (schema::<T>(), serde_json::to_value(value).unwrap());
        let keys = |value: &Value| {
            value
                .as_object()
                .unwrap()
                .keys()
                .cloned()
                .collect::<Vec<_>>()
        };

        assert_eq!(T::name(), name);
        assert_eq!(keys(&schema["properties"]), keys(&json));
        assert_eq!(schema["required"], json!(required));
    }

    holds(
        Translated::new(Language::Finnish, "Koulutus"),
        "Translated",
        &["original", "texts"],
    );
    holds(
        Money::new(1, Currency::Eur),
        "Money",
        &["amount", "currency"],
    );
    holds(
        "2026-01-01/..".parse::<Period>().unwrap(),
        "Period",
        &["from"],
    );
}

#[test]
fn a_list_of_languages_is_a_list_of_their_codes() {
    let schema = serde_json::to_value(Languages::schema()).unwrap();

    assert_eq!(schema["type"], "array");
    assert!(schema["items"].to_string().contains("Language"));
}
