//! Sources in JSON: a release, a record, packages of them, and lines of any of these.

use std::fmt;

use serde::Deserializer as _;
use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::json::{Fields, Json, Name, TooDeep, fields, offset_of, push_index, push_name};
use super::locate::Locator;
use super::read::Reader;
use super::release::{Release, describe};
use crate::limits::Limits;
use crate::places::Places;
use crate::reading::Found;
use crate::warning::{Place, Warning, WarningKind};

/// Reads every release in `source`. One release is in memory at a time, besides the source. What is wrong with the source as a
/// whole goes to `warnings`.
pub(crate) fn read(
    source: &str,
    limits: &Limits,
    each: impl FnMut(Found<'_>),
    warnings: &mut Vec<Warning>,
) {
    let mut run = Run {
        source,
        limits,
        locator: Locator::new(source),
        each,
        warnings,
    };
    let mut from = 0;
    loop {
        let mut values =
            serde_json::Deserializer::from_str(&source[from..]).into_iter::<&RawValue>();
        let broken = loop {
            match values.next() {
                Some(Ok(value)) => run.value(value, String::new(), 0),
                Some(Err(error)) => break Some((from + values.byte_offset(), error)),
                None => break None,
            }
        };
        let Some((at, error)) = broken else { return };
        match run.broken(from, at, &error) {
            Some(next) => from = next,
            None => return,
        }
    }
}

struct Run<'s, 'r, F> {
    source: &'s str,
    limits: &'r Limits,
    locator: Locator<'s>,
    each: F,
    warnings: &'r mut Vec<Warning>,
}

/// How deep packages, records and lists of them may be in one another.
const NESTED: usize = 3;

impl<'s, F: FnMut(Found<'_>)> Run<'s, '_, F> {
    /// A value at the top: a release, a record, a package or a list of these.
    fn value(&mut self, value: &'s RawValue, pointer: String, depth: usize) {
        let offset = offset_of(self.source, value.get());
        match value.get().as_bytes().first() {
            Some(b'{') => self.object(offset, fields(value), pointer, depth),
            Some(b'[') if depth < NESTED => {
                let values: Vec<&RawValue> =
                    serde_json::from_str(value.get()).expect("a raw value is valid JSON");
                self.list(values, &pointer, depth);
            }
            _ => self.warn(
                WarningKind::UnknownFormat,
                offset,
                pointer,
                "it is neither a release, a record nor a package",
            ),
        }
    }

    fn list(&mut self, values: Vec<&'s RawValue>, pointer: &str, depth: usize) {
        for (nth, value) in values.into_iter().enumerate() {
            let mut pointer = pointer.to_owned();
            push_index(&mut pointer, nth);
            self.value(value, pointer, depth + 1);
        }
    }

    fn object(&mut self, offset: usize, fields: Fields<'s>, pointer: String, depth: usize) {
        let field = |name: &str| {
            fields
                .iter()
                .find(|(known, _)| known == name)
                .map(|(_, value)| *value)
        };
        let under = |name: &str| {
            let mut pointer = pointer.clone();
            push_name(&mut pointer, name);
            pointer
        };
        let items = |name: &str| {
            field(name).and_then(|value| serde_json::from_str::<Vec<&RawValue>>(value.get()).ok())
        };
        if depth < NESTED {
            if let Some(records) = items("records") {
                return self.list(records, &under("records"), depth);
            }
            let releases = items("releases");
            // A record may name its releases by address only; then there is the compiled one.
            let embedded = releases.filter(|all| all.iter().all(|release| !is_link(release)));
            if let Some(releases) =
                embedded.filter(|all| !all.is_empty() || field("compiledRelease").is_none())
            {
                return self.list(releases, &under("releases"), depth);
            }
            if let Some(compiled) = field("compiledRelease") {
                return self.value(compiled, under("compiledRelease"), NESTED);
            }
        }
        if ["ocid", "tag", "tender", "parties"]
            .iter()
            .all(|name| field(name).is_none())
        {
            let detail = "the object has no field of a release, a record or a package";
            return self.warn(WarningKind::UnknownFormat, offset, pointer, detail);
        }
        self.release(offset, fields, pointer);
    }

    fn release(&mut self, offset: usize, fields: Fields<'s>, pointer: String) {
        let json = match Json::object(self.source, offset, fields, self.limits.depth) {
            Ok(json) => json,
            Err(TooDeep { offset }) => {
                let detail = "values are nested deeper than in any release";
                return self.warn(WarningKind::TooDeep, offset, pointer, detail);
            }
        };
        // Each release counts its lines on from the one before.
        self.locator.locate(offset);
        let mut reader = Reader::new(&json, pointer, self.locator.clone(), self.limits);
        let mut release = Release::default();
        describe(&mut reader, &mut release);
        let (warnings, places) = reader.finish();
        (self.each)(Found {
            notice: release.into_notice(),
            warnings,
            places: Places::of_list(places),
        });
    }

    /// Goes on after JSON that breaks off: what of the value was whole is read, and if it was a line, the next line is where to
    /// go on.
    fn broken(&mut self, from: usize, at: usize, error: &serde_json::Error) -> Option<usize> {
        let rest = &self.source[at..];
        let start = at + (rest.len() - rest.trim_start().len());
        let place = position(self.source, from, error);
        let detail = error.to_string();
        let reason = detail.split(" at line ").next().unwrap_or_default();
        self.warn(WarningKind::Malformed, place, String::new(), reason);

        let mut whole = Whole::default();
        let _ = serde_json::Deserializer::from_str(rest).deserialize_map(&mut whole);
        let in_package = !whole.items.is_empty();
        let read_any = in_package || !whole.fields.is_empty();
        if in_package {
            let (name, items) = std::mem::take(&mut whole.items).into_iter().fold(
                (String::new(), Vec::new()),
                |(_, mut items), (name, value)| {
                    items.push(value);
                    (format!("/{name}"), items)
                },
            );
            self.list(items, &name, 0);
        } else if read_any {
            self.object(start, whole.fields, String::new(), NESTED);
        }
        let next = start + memchr::memchr(b'\n', &self.source.as_bytes()[start..])? + 1;
        (!in_package && self.source[next..].starts_with('{')).then_some(next)
    }

    fn warn(&mut self, kind: WarningKind, offset: usize, pointer: String, detail: &str) {
        let (line, column) = self.locator.clone().locate(offset);
        let place = Place {
            line: Some(line),
            column: Some(column),
            path: pointer,
        };
        self.warnings.push(Warning {
            kind,
            place: Some(place),
            detail: detail.to_owned(),
        });
    }
}

/// Where an error is in the source, whose text was read from `from` on. Columns of it are bytes.
fn position(source: &str, from: usize, error: &serde_json::Error) -> usize {
    let mut start = from;
    for _ in 1..error.line() {
        match memchr::memchr(b'\n', &source.as_bytes()[start..]) {
            Some(newline) => start += newline + 1,
            None => break,
        }
    }
    (start + error.column().saturating_sub(1)).min(source.len())
}

/// Whether it names a release by its address instead of being one.
fn is_link(release: &RawValue) -> bool {
    if !release.get().starts_with('{') {
        return true;
    }
    let fields = fields(release);
    let has = |name: &str| fields.iter().any(|(known, _)| known == name);
    has("url") && !has("ocid")
}

/// What is whole of an object that breaks off: fields, and items of the lists that packages are made of.
#[derive(Default)]
struct Whole<'a> {
    fields: Fields<'a>,
    items: Vec<(&'static str, &'a RawValue)>,
}

impl<'de> Visitor<'de> for &mut Whole<'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(Name(name)) = map.next_key()? {
            match &*name {
                "releases" => map.next_value_seed(Items {
                    name: "releases",
                    items: &mut self.items,
                })?,
                "records" => map.next_value_seed(Items {
                    name: "records",
                    items: &mut self.items,
                })?,
                _ => self.fields.push((name, map.next_value()?)),
            }
        }
        Ok(())
    }
}

struct Items<'w, 'a> {
    name: &'static str,
    items: &'w mut Vec<(&'static str, &'a RawValue)>,
}

impl<'de> DeserializeSeed<'de> for Items<'_, 'de> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Items<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(item) = list.next_element()? {
            self.items.push((self.name, item));
        }
        Ok(())
    }
}
