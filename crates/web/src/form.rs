//! A submitted form: what was typed is kept as it was typed, and what is wrong stands beside its field.

use crate::{Failure, House, Refusal};
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use bytes::Bytes;
use std::collections::BTreeMap;
use std::str::FromStr;

/// A form as it was sent, or as it is to be shown first.
#[derive(Clone, Debug, Default)]
pub struct Form {
    values: BTreeMap<String, Vec<String>>,
    errors: Vec<Refusal>,
}

impl Form {
    /// An empty form.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same form with a field filled in.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.set(name, value);
        self
    }

    /// Fills a field in.
    pub fn set(&mut self, name: &str, value: impl ToString) {
        self.values.insert(name.to_owned(), vec![value.to_string()]);
    }

    /// Adds one of several values of a field (checkboxes).
    pub fn add(&mut self, name: &str, value: impl ToString) {
        self.values
            .entry(name.to_owned())
            .or_default()
            .push(value.to_string());
    }

    /// What stands in a field; empty when nothing does.
    #[must_use]
    pub fn value(&self, name: &str) -> &str {
        self.values
            .get(name)
            .and_then(|values| values.first())
            .map_or("", String::as_str)
    }

    /// Everything that was chosen in a field of several values.
    #[must_use]
    pub fn values(&self, name: &str) -> &[String] {
        self.values.get(name).map_or(&[], Vec::as_slice)
    }

    /// Whether `value` was chosen in a field.
    #[must_use]
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.values(name).iter().any(|chosen| chosen == value)
    }

    /// Whether a single checkbox is ticked.
    #[must_use]
    pub fn is_ticked(&self, name: &str) -> bool {
        !self.value(name).is_empty()
    }

    /// Which of two answers was given: `true` for the first, `false` for the second. A form with neither is no answer.
    #[must_use]
    pub fn either(&self, name: &str, first: &str, second: &str) -> Option<bool> {
        match self.value(name) {
            value if value == first => Some(true),
            value if value == second => Some(false),
            _ => None,
        }
    }

    /// The names of the fields that start with `prefix`.
    pub fn names<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a str> {
        self.values
            .keys()
            .map(String::as_str)
            .filter(move |name| name.starts_with(prefix))
    }

    /// What stands in a field without blanks around it, or nothing.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        Some(self.value(name).trim()).filter(|text| !text.is_empty())
    }

    /// What stands in a field, read as something: `Ok(None)` when it is empty.
    ///
    /// # Errors
    /// What the type says of a text that it cannot read.
    pub fn parse<T: FromStr>(&self, name: &str) -> Result<Option<T>, T::Err> {
        self.text(name).map(str::parse).transpose()
    }

    /// Says what is wrong with a field. The first word on a field counts.
    pub fn refuse(&mut self, name: &str, message: String) {
        if self.error(name).is_none() {
            self.errors.push(Refusal {
                field: name.to_owned(),
                message,
            });
        }
    }

    /// What is wrong with a field.
    #[must_use]
    pub fn error(&self, name: &str) -> Option<&str> {
        self.errors
            .iter()
            .find(|error| error.field == name)
            .map(|error| error.message.as_str())
    }

    /// Everything that is wrong, in the order in which it was found.
    #[must_use]
    pub fn errors(&self) -> &[Refusal] {
        &self.errors
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_fine(&self) -> bool {
        self.errors.is_empty()
    }

    /// A form from `name=value` pairs.
    #[must_use]
    pub fn from_pairs(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut form = Self::new();
        for (name, value) in pairs {
            form.add(&name, value);
        }
        form
    }

    fn read(bytes: &[u8]) -> Result<Self, Failure> {
        let pairs: Vec<(String, String)> = url::form_urlencoded::parse(bytes)
            // Browsers send line ends as CR LF; a NUL is never typed and PostgreSQL does not take it.
            .map(|(name, value)| {
                (
                    name.into_owned(),
                    value.replace("\r\n", "\n").replace('\0', ""),
                )
            })
            .collect();
        Ok(Self::from_pairs(pairs))
    }
}

impl FromRequest<House> for Form {
    type Rejection = Failure;

    async fn from_request(request: Request, house: &House) -> Result<Self, Failure> {
        let bytes = Bytes::from_request(request, house)
            .await
            .map_err(|rejection| Failure::Malformed(rejection.status(), rejection.body_text()))?;
        if std::str::from_utf8(&bytes).is_err() {
            return Err(Failure::Malformed(
                StatusCode::BAD_REQUEST,
                "the form is not UTF-8".to_owned(),
            ));
        }
        Self::read(&bytes)
    }
}

impl ui::Filled for Form {
    fn value(&self, name: &str) -> &str {
        self.value(name)
    }

    fn has(&self, name: &str, value: &str) -> bool {
        self.has(name, value)
    }

    fn errors(&self) -> Vec<(&str, &str)> {
        let errors = self.errors.iter();
        errors
            .map(|error| (error.field.as_str(), error.message.as_str()))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_is_kept_and_the_first_word_on_a_field_counts() {
        let mut form =
            Form::read(b"name=+Ada+&topic=food&topic=ict&note=a%0D%0Ab%00").expect("a form");
        assert_eq!(form.value("name"), " Ada ");
        assert_eq!(form.text("name"), Some("Ada"));
        assert!(form.has("topic", "ict"));
        assert_eq!(form.value("note"), "a\nb");
        form.refuse("name", "too short".to_owned());
        form.refuse("name", "too dull".to_owned());
        assert_eq!(form.error("name"), Some("too short"));
        assert!(!form.is_fine());
    }
}
