//! `guildhall config`: every setting, its value, and where it came from. Secrets are masked.

use crate::settings::SETTINGS;
use crate::sources::Configuration;
use crate::telling;
use serde_json::{Value, json};
use url::Url;

const MASK: &str = "***";

/// Prints the settings in force.
pub fn show(configuration: &Configuration, as_json: bool) {
    // Plain data of ours always serialises.
    let values = serde_json::to_value(&configuration.settings).unwrap_or_default();
    let lines = SETTINGS.iter().map(|setting| {
        (
            setting.name,
            masked(setting.name, &values[setting.name]),
            configuration.origin(setting.name),
        )
    });
    if as_json {
        let settings: serde_json::Map<_, _> = lines
            .map(|(name, value, origin)| {
                (name.to_owned(), json!({ "value": value, "from": origin }))
            })
            .collect();
        telling::say(&format!("{:#}", Value::Object(settings)));
    } else {
        let rows: Vec<_> = lines
            .map(|(name, value, origin)| [name.to_owned(), text(&value), origin])
            .collect();
        telling::say(&telling::table(&rows));
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => "-".to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn masked(setting: &str, value: &Value) -> Value {
    match (setting, value) {
        ("s3-secret", Value::String(_)) => MASK.into(),
        ("database-url" | "smtp-url", Value::String(address)) => without_password(address).into(),
        _ => value.clone(),
    }
}

/// An address that can be shown: its password is masked. One that cannot be read may hide a password
/// anywhere, so all of it is.
pub fn without_password(address: &str) -> String {
    let Ok(mut url) = Url::parse(address) else {
        return MASK.to_owned();
    };
    if url.password().is_some() && url.set_password(Some(MASK)).is_err() {
        return MASK.to_owned();
    }
    let pairs: Vec<(String, String)> = url
        .query_pairs()
        .map(|(name, value)| {
            (
                name.to_string(),
                if name == "password" {
                    MASK.to_owned()
                } else {
                    value.to_string()
                },
            )
        })
        .collect();
    if pairs.iter().any(|(name, _)| name == "password") {
        url.query_pairs_mut().clear().extend_pairs(pairs);
    }
    url.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_not_shown() {
        assert_eq!(masked("s3-secret", &"open sesame".into()), "***");
        assert_eq!(
            masked(
                "database-url",
                &"postgresql://house:sesame@db.example.org/house".into()
            ),
            "postgresql://house:***@db.example.org/house",
        );
        assert_eq!(
            without_password("postgresql:///house?user=house&password=sesame"),
            "postgresql:///house?user=house&password=***"
        );
        assert_eq!(without_password("sesame"), "***");
        assert_eq!(masked("s3-secret", &Value::Null), Value::Null);
        assert_eq!(masked("name", &"Guildhall".into()), "Guildhall");
    }
}
