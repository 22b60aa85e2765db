//! JSON with places: a tree that knows where in the source each value begins and which values were read.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt::{self, Write as _};

use serde::Deserializer as _;
use serde::de::{MapAccess, Visitor};
use serde_json::value::RawValue;

/// A value in a source.
#[derive(Debug)]
pub(super) struct Json<'a> {
    /// Where it begins.
    pub offset: usize,
    pub value: Value<'a>,
    read: Cell<bool>,
}

#[derive(Debug)]
pub(super) enum Value<'a> {
    Null,
    Flag(bool),
    /// As it is written.
    Number(&'a str),
    Text(Cow<'a, str>),
    List(Vec<Json<'a>>),
    Object(Vec<(Cow<'a, str>, Json<'a>)>),
}

/// Names and raw values of an object, in the order of the source. A name may come twice.
pub(super) type Fields<'a> = Vec<(Cow<'a, str>, &'a RawValue)>;

/// A value is nested deeper than allowed.
pub(super) struct TooDeep {
    pub offset: usize,
}

impl<'a> Json<'a> {
    /// The tree of a raw value in `source`, with at most `depth` levels.
    pub(super) fn build(source: &'a str, raw: &'a RawValue, depth: usize) -> Result<Self, TooDeep> {
        let text = raw.get();
        let offset = offset_of(source, text);
        let Some(depth) = depth.checked_sub(1) else {
            return Err(TooDeep { offset });
        };
        let value = match text.as_bytes().first() {
            Some(b'{') => {
                return Self::object(source, offset, fields(raw), depth);
            }
            Some(b'[') => {
                let items: Vec<&RawValue> =
                    serde_json::from_str(text).expect("a raw value is valid JSON");
                let items = items
                    .into_iter()
                    .map(|item| Self::build(source, item, depth));
                Value::List(items.collect::<Result<_, _>>()?)
            }
            Some(b'"') => Value::Text(string(text)),
            Some(b't' | b'f') => Value::Flag(text == "true"),
            Some(b'n') | None => Value::Null,
            Some(_) => Value::Number(text),
        };
        Ok(Self {
            offset,
            value,
            read: Cell::new(false),
        })
    }

    /// An object of these fields, which begins at `offset`.
    pub(super) fn object(
        source: &'a str,
        offset: usize,
        fields: Fields<'a>,
        depth: usize,
    ) -> Result<Self, TooDeep> {
        let fields = fields
            .into_iter()
            .map(|(name, raw)| Ok((name, Self::build(source, raw, depth)?)));
        let value = Value::Object(fields.collect::<Result<_, _>>()?);
        Ok(Self {
            offset,
            value,
            read: Cell::new(false),
        })
    }

    /// The value under `name`, which is read by that.
    pub(super) fn get(&self, name: &str) -> Option<&Self> {
        let Value::Object(fields) = &self.value else {
            return None;
        };
        let (_, value) = fields.iter().find(|(known, _)| known == name)?;
        value.read.set(true);
        Some(value)
    }

    /// The fields of an object; none of anything else.
    pub(super) fn fields(&self) -> &[(Cow<'a, str>, Self)] {
        match &self.value {
            Value::Object(fields) => fields,
            _ => &[],
        }
    }

    /// The text, if it is one.
    pub(super) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Marks it as read.
    pub(super) fn mark(&self) {
        self.read.set(true);
    }

    /// Marks it and everything in it as read.
    pub(super) fn pass_over(&self) {
        self.read.set(true);
        match &self.value {
            Value::List(items) => items.iter().for_each(Self::pass_over),
            Value::Object(fields) => fields.iter().for_each(|(_, value)| value.pass_over()),
            _ => {}
        }
    }

    /// What nobody read, as JSON pointers behind `pointer`, outermost only.
    pub(super) fn unread(&self, pointer: &mut String, found: &mut impl FnMut(&str, &Self)) {
        let length = pointer.len();
        match &self.value {
            Value::Object(fields) => {
                for (name, value) in fields {
                    push_name(pointer, name);
                    if value.read.get() {
                        value.unread(pointer, found);
                    } else if !value.says_nothing() {
                        found(pointer, value);
                    }
                    pointer.truncate(length);
                }
            }
            Value::List(items) => {
                for (nth, item) in items.iter().enumerate() {
                    push_index(pointer, nth);
                    if item.read.get() {
                        item.unread(pointer, found);
                    } else {
                        found(pointer, item);
                    }
                    pointer.truncate(length);
                }
            }
            _ => {}
        }
    }

    fn says_nothing(&self) -> bool {
        match &self.value {
            Value::Null => true,
            Value::Text(text) => text.trim().is_empty(),
            Value::List(items) => items.is_empty(),
            Value::Object(fields) => fields.iter().all(|(_, value)| value.says_nothing()),
            _ => false,
        }
    }
}

/// The text of a string that is written as `text`, with its quotes.
fn string(text: &str) -> Cow<'_, str> {
    if text.contains('\\') {
        serde_json::from_str(text).map_or(Cow::Borrowed(text), Cow::Owned)
    } else {
        Cow::Borrowed(text.trim_matches('"'))
    }
}

/// The fields of a raw value that is an object.
pub(super) fn fields(raw: &RawValue) -> Fields<'_> {
    struct Collect;

    impl<'de> Visitor<'de> for Collect {
        type Value = Fields<'de>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut fields = Vec::new();
            while let Some(name) = map.next_key::<Name<'de>>()? {
                fields.push((name.0, map.next_value()?));
            }
            Ok(fields)
        }
    }

    serde_json::Deserializer::from_str(raw.get())
        .deserialize_map(Collect)
        .expect("a raw value is valid JSON")
}

/// A name of an object, borrowed where it has no escapes.
pub(super) struct Name<'a>(pub Cow<'a, str>);

impl<'de: 'a, 'a> serde::Deserialize<'de> for Name<'a> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Borrow;

        impl<'de> Visitor<'de> for Borrow {
            type Value = Cow<'de, str>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }

            fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
                Ok(Cow::Borrowed(name))
            }

            fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
                Ok(Cow::Owned(name.to_owned()))
            }
        }

        deserializer.deserialize_str(Borrow).map(Name)
    }
}

/// Where `part`, a slice of `source`, begins in it.
pub(super) fn offset_of(source: &str, part: &str) -> usize {
    part.as_ptr() as usize - source.as_ptr() as usize
}

/// Adds a name to a JSON pointer (RFC 6901).
pub(super) fn push_name(pointer: &mut String, name: &str) {
    pointer.push('/');
    if name.contains(['~', '/']) {
        pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
    } else {
        pointer.push_str(name);
    }
}

/// Adds the index of an item to a JSON pointer.
pub(super) fn push_index(pointer: &mut String, nth: usize) {
    write!(pointer, "/{nth}").expect("a string takes any text");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn build(source: &str) -> Json<'_> {
        let raw: &RawValue = serde_json::from_str(source).unwrap();
        Json::build(source, raw, 8).unwrap_or_else(|_| panic!("not so deep"))
    }

    #[test]
    fn values_know_where_they_begin() {
        let source = "{ \"a\": [1,\n {\"b\": \"x\\ny\"}] }";
        let json = build(source);
        let list = json.get("a").unwrap();
        let Value::List(items) = &list.value else {
            panic!("a list")
        };
        let text = items[1].get("b").unwrap();

        assert_eq!(text.text(), Some("x\ny"));
        assert_eq!(&source[text.offset..text.offset + 1], "\"");
        assert_eq!(&source[items[0].offset..items[0].offset + 1], "1");
    }

    #[test]
    fn what_nobody_asked_for_is_told_by_its_pointer() {
        let json = build(r#"{"a": {"b": 1, "c/d": 2}, "e": null, "f": [{"g": 3}]}"#);
        json.get("a").unwrap().get("b").unwrap();

        let mut unread = Vec::new();
        json.unread(&mut String::new(), &mut |pointer, _| {
            unread.push(pointer.to_owned())
        });
        assert_eq!(unread, ["/a/c~1d", "/f"]);
    }

    #[test]
    fn what_is_too_deep_is_not_built() {
        let source = format!("{}{}", "[".repeat(100), "]".repeat(100));
        let raw: &RawValue = serde_json::from_str(&source).unwrap();
        assert_eq!(
            Json::build(&source, raw, 64).err().map(|deep| deep.offset),
            Some(64)
        );
    }
}
