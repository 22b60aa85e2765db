//! The writing side.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_json::{Map, Number, Value};
use vocabulary::Language;

use super::side::Side;
use crate::notice::{Code, Moment, Text};

/// Builds a release from the inside out.
pub(super) struct Writer {
    /// The objects that are being written, the innermost last.
    open: Vec<Map<String, Value>>,
    /// The language of texts without one in their name.
    language: Code<Language>,
}

impl Writer {
    /// A writer of one object.
    pub(super) fn new(language: Code<Language>) -> Self {
        Self {
            open: vec![Map::new()],
            language,
        }
    }

    /// The object.
    pub(super) fn finish(mut self) -> Value {
        Value::Object(self.open.pop().unwrap_or_default())
    }

    fn put(&mut self, key: &str, value: impl Into<Value>) {
        if let Some(object) = self.open.last_mut() {
            object.insert(key.to_owned(), value.into());
        }
    }

    fn inside(
        &mut self,
        object: Map<String, Value>,
        describe: impl FnOnce(&mut Self),
    ) -> Map<String, Value> {
        self.open.push(object);
        describe(self);
        self.open.pop().unwrap_or_default()
    }
}

impl Side for Writer {
    const READS: bool = false;

    fn language(&self) -> Code<Language> {
        self.language.clone()
    }

    fn object(&mut self, key: &'static str, describe: impl FnOnce(&mut Self)) {
        // An object may be described in two places, each of which adds to it.
        let begun = match self.open.last_mut().and_then(|object| object.remove(key)) {
            Some(Value::Object(begun)) => begun,
            _ => Map::new(),
        };
        let object = self.inside(begun, describe);
        if !object.is_empty() {
            self.put(key, object);
        }
    }

    fn list<T: Default>(
        &mut self,
        key: &'static str,
        _: &'static str,
        items: &mut Vec<T>,
        mut describe: impl FnMut(&mut Self, &mut T),
    ) {
        let mut objects = Vec::new();
        for item in items {
            let object = self.inside(Map::new(), |o| describe(o, item));
            if !object.is_empty() {
                objects.push(Value::Object(object));
            }
        }
        if !objects.is_empty() {
            self.put(key, objects);
        }
    }

    fn part(&mut self, _: &'static str, describe: impl FnOnce(&mut Self)) {
        describe(self);
    }

    fn string(&mut self, key: &'static str, value: &mut Option<String>) {
        if let Some(value) = value {
            self.put(key, value.clone());
        }
    }

    fn strings(&mut self, key: &'static str, values: &mut Vec<String>) {
        if !values.is_empty() {
            self.put(key, values.clone());
        }
    }

    fn text(&mut self, key: &'static str, value: &mut Text) {
        for (language, text) in value.iter() {
            if *language == self.language {
                self.put(key, text);
            } else {
                self.put(&format!("{key}_{language}"), text);
            }
        }
    }

    fn flag(&mut self, key: &'static str, value: &mut Option<bool>) {
        if let Some(value) = value {
            self.put(key, *value);
        }
    }

    fn decimal(&mut self, key: &'static str, value: &mut Option<Decimal>) {
        if let Some(number) = value.and_then(number) {
            self.put(key, number);
        }
    }

    fn moment(&mut self, key: &'static str, value: &mut Option<Moment>) {
        if let Some(moment) = value {
            self.put(key, moment.to_string());
        }
    }

    fn only_written(&mut self, _: &'static str, write: impl FnOnce(&mut Self)) {
        write(self);
    }

    fn unknown_code(&mut self, _: &'static str, _: &str, _: &str) {}

    fn bad_number(&mut self, _: &'static str, _: Decimal) {}
}

/// The number as JSON has it: whole numbers exactly, others with the digits that 64 bits hold.
pub(super) fn number(decimal: Decimal) -> Option<Number> {
    if decimal.is_integer()
        && let Some(whole) = decimal.to_i64()
    {
        return Some(whole.into());
    }
    Number::from_f64(decimal.to_string().parse().ok()?)
}
