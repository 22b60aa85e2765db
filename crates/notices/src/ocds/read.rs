//! The reading side.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use vocabulary::Language;

use super::json::{Json, Value, push_index, push_name};
use super::locate::Locator;
use super::side::Side;
use crate::limits::Limits;
use crate::notice::{Code, Moment, Text};
use crate::places::PlaceList;
use crate::warning::{Place, Warning, WarningKind};

/// Reads one release.
pub(super) struct Reader<'n, 'a> {
    /// The values that are being read, the innermost last.
    open: Vec<Step<'n, 'a>>,
    /// Where the release is in its source.
    pointer: String,
    /// The path of the part of the model that is being read.
    model: String,
    /// The language of texts without one in their name.
    language: Code<Language>,
    locator: Locator<'a>,
    warnings: Vec<(usize, Warning)>,
    too_many: usize,
    limit: usize,
    /// Parts of the model by the place where they begin.
    places: BTreeMap<usize, Vec<(String, String)>>,
}

struct Step<'n, 'a> {
    json: &'n Json<'a>,
    name: Segment,
}

#[derive(Clone, Copy)]
enum Segment {
    Root,
    Name(&'static str),
    Index(usize),
}

impl<'n, 'a> Reader<'n, 'a> {
    /// A reader of `release`, which is at `pointer` in its source.
    pub(super) fn new(
        release: &'n Json<'a>,
        pointer: String,
        locator: Locator<'a>,
        limits: &Limits,
    ) -> Self {
        let language = release
            .get("language")
            .and_then(Json::text)
            .unwrap_or(crate::notice::UNDETERMINED);
        release.mark();
        Self {
            open: vec![Step {
                json: release,
                name: Segment::Root,
            }],
            pointer,
            model: String::new(),
            language: Code::read(language),
            locator,
            warnings: Vec::new(),
            too_many: 0,
            limit: limits.warnings,
            places: BTreeMap::new(),
        }
    }

    /// What was warned of and where parts of the notice stand.
    pub(super) fn finish(mut self) -> (Vec<Warning>, PlaceList) {
        let root = self.open[0].json;
        let mut pointer = self.pointer.clone();
        let mut unread = Vec::new();
        root.unread(&mut pointer, &mut |pointer, json| {
            unread.push((json.offset, pointer.to_owned()))
        });
        for (offset, pointer) in unread {
            let detail = "no part of a notice is read from this field".to_owned();
            self.warn_at(WarningKind::NotUnderstood, offset, pointer, detail);
        }
        let mut warnings = self.warnings;
        warnings.sort_by_key(|(offset, _)| *offset);
        let mut locator = self.locator.clone();
        let mut warnings: Vec<_> = warnings
            .into_iter()
            .map(|(offset, mut warning)| {
                if let Some(place) = &mut warning.place {
                    locate(&mut locator, offset, place);
                }
                warning
            })
            .collect();
        if self.too_many > 0 {
            warnings.push(Warning {
                kind: WarningKind::NotUnderstood,
                place: None,
                detail: format!("{} more warnings are not listed", self.too_many),
            });
        }
        let mut locator = self.locator;
        let mut places = Vec::new();
        for (offset, parts) in self.places {
            for (part, pointer) in parts {
                let mut place = Place {
                    line: None,
                    column: None,
                    path: pointer,
                };
                locate(&mut locator, offset, &mut place);
                places.push((part, place));
            }
        }
        (warnings, places.into_iter().collect())
    }

    fn json(&self) -> &'n Json<'a> {
        self.open.last().expect("the release stays open").json
    }

    fn path(&self) -> String {
        let mut path = self.pointer.clone();
        for step in &self.open {
            match step.name {
                Segment::Root => {}
                Segment::Name(name) => push_name(&mut path, name),
                Segment::Index(nth) => push_index(&mut path, nth),
            }
        }
        path
    }

    fn inside(&mut self, json: &'n Json<'a>, name: Segment, describe: impl FnOnce(&mut Self)) {
        self.open.push(Step { json, name });
        describe(self);
        self.open.pop();
    }

    fn warn(&mut self, kind: WarningKind, key: &'static str, detail: String) {
        let offset = self
            .json()
            .get(key)
            .map_or(self.json().offset, |value| value.offset);
        let mut path = self.path();
        push_name(&mut path, key);
        self.warn_at(kind, offset, path, detail);
    }

    fn warn_at(&mut self, kind: WarningKind, offset: usize, path: String, detail: String) {
        if self.warnings.len() < self.limit {
            let place = Some(Place {
                line: None,
                column: None,
                path,
            });
            self.warnings.push((
                offset,
                Warning {
                    kind,
                    place,
                    detail,
                },
            ));
        } else {
            self.too_many += 1;
        }
    }

    fn wrong_shape(&mut self, key: &'static str, expected: &str) {
        self.warn(
            WarningKind::WrongShape,
            key,
            format!("{expected} is expected here"),
        );
    }

    /// Notes where the part of the model begins that is being read.
    fn note(&mut self) {
        let (offset, pointer) = (self.json().offset, self.path());
        self.places
            .entry(offset)
            .or_default()
            .push((self.model.clone(), pointer));
    }

    /// The value under `key`, unless it says nothing.
    fn value(&self, key: &str) -> Option<&'n Json<'a>> {
        self.json()
            .get(key)
            .filter(|json| !matches!(json.value, Value::Null))
    }
}

fn locate(locator: &mut Locator<'_>, offset: usize, place: &mut Place) {
    let (line, column) = locator.locate(offset);
    place.line = Some(line);
    place.column = Some(column);
}

impl Side for Reader<'_, '_> {
    const READS: bool = true;

    fn language(&self) -> Code<Language> {
        self.language.clone()
    }

    fn object(&mut self, key: &'static str, describe: impl FnOnce(&mut Self)) {
        if let Some(json) = self.value(key) {
            if matches!(json.value, Value::Object(_)) {
                self.inside(json, Segment::Name(key), describe);
            } else {
                self.wrong_shape(key, "an object");
            }
        }
    }

    fn list<T: Default>(
        &mut self,
        key: &'static str,
        part: &'static str,
        items: &mut Vec<T>,
        mut describe: impl FnMut(&mut Self, &mut T),
    ) {
        let Some(json) = self.value(key) else { return };
        let Value::List(list) = &json.value else {
            self.wrong_shape(key, "a list");
            return;
        };
        self.inside(json, Segment::Name(key), |o| {
            for (nth, json) in list.iter().enumerate() {
                if !matches!(json.value, Value::Object(_)) {
                    continue;
                }
                json.mark();
                let mut item = T::default();
                let length = o.model.len();
                if !part.is_empty() {
                    let separator = if length == 0 { "" } else { "." };
                    o.model
                        .push_str(&format!("{separator}{part}[{}]", items.len()));
                }
                o.inside(json, Segment::Index(nth), |o| {
                    if !part.is_empty() {
                        o.note();
                    }
                    describe(o, &mut item);
                });
                o.model.truncate(length);
                items.push(item);
            }
        });
    }

    fn part(&mut self, part: &'static str, describe: impl FnOnce(&mut Self)) {
        let length = self.model.len();
        if length > 0 {
            self.model.push('.');
        }
        self.model.push_str(part);
        self.note();
        describe(self);
        self.model.truncate(length);
    }

    fn string(&mut self, key: &'static str, value: &mut Option<String>) {
        match self.value(key).map(|json| &json.value) {
            None => {}
            Some(Value::Text(text)) if text.trim().is_empty() => {}
            Some(Value::Text(text)) => *value = Some((**text).to_owned()),
            Some(Value::Number(number)) => *value = Some((*number).to_owned()),
            Some(_) => self.wrong_shape(key, "a text"),
        }
    }

    fn strings(&mut self, key: &'static str, values: &mut Vec<String>) {
        match self.value(key).map(|json| &json.value) {
            None => {}
            Some(Value::List(items)) => {
                for item in items {
                    if let Value::Text(text) = &item.value {
                        item.mark();
                        values.push((**text).to_owned());
                    }
                }
            }
            Some(_) => self.wrong_shape(key, "a list of texts"),
        }
    }

    fn text(&mut self, key: &'static str, value: &mut Text) {
        for (name, json) in self.json().fields() {
            let language = match name.strip_prefix(key) {
                Some("") => self.language.clone(),
                Some(rest) => match rest.strip_prefix('_') {
                    Some(tag) if !tag.is_empty() && !tag.contains('_') => Code::read(tag),
                    _ => continue,
                },
                None => continue,
            };
            match &json.value {
                Value::Text(text) => {
                    json.mark();
                    value.add(language, (**text).to_owned());
                }
                Value::Null => json.mark(),
                _ => {}
            }
        }
    }

    fn flag(&mut self, key: &'static str, value: &mut Option<bool>) {
        match self.value(key).map(|json| &json.value) {
            None => {}
            Some(Value::Flag(flag)) => *value = Some(*flag),
            Some(_) => self.warn(
                WarningKind::BadFlag,
                key,
                "true or false is expected here".to_owned(),
            ),
        }
    }

    fn decimal(&mut self, key: &'static str, value: &mut Option<Decimal>) {
        let written = match self.value(key).map(|json| &json.value) {
            None => return,
            Some(Value::Number(number)) => *number,
            Some(Value::Text(text)) => text.trim(),
            Some(_) => return self.wrong_shape(key, "a number"),
        };
        match written
            .parse()
            .or_else(|_| Decimal::from_scientific(written))
        {
            Ok(number) => *value = Some(number),
            Err(_) => self.warn(
                WarningKind::BadNumber,
                key,
                format!("\"{written}\" is not a number"),
            ),
        }
    }

    fn moment(&mut self, key: &'static str, value: &mut Option<Moment>) {
        let mut written = None;
        self.string(key, &mut written);
        match written.map(|written| written.parse()) {
            None => {}
            Some(Ok(moment)) => *value = Some(moment),
            Some(Err(error)) => self.warn(WarningKind::BadDate, key, format!("{error}")),
        }
    }

    fn only_written(&mut self, key: &'static str, _: impl FnOnce(&mut Self)) {
        if let Some(json) = self.json().get(key) {
            json.pass_over();
        }
    }

    fn unknown_code(&mut self, key: &'static str, code: &str, list: &str) {
        self.warn(
            WarningKind::UnknownCode,
            key,
            format!("\"{code}\" is not on the list {list}"),
        );
    }

    fn bad_number(&mut self, key: &'static str, number: Decimal) {
        self.warn(
            WarningKind::BadNumber,
            key,
            format!("\"{number}\" is not a whole number that can be counted"),
        );
    }
}
