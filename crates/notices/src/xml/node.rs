//! An element of a tree, as readers see it.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::Event;
use quick_xml::events::attributes::{Attribute, Attributes};

use super::document::Document;
use super::item::{Item, MARKUP, READ, REFERENCES, TEXT, TEXT_READ};
use super::tag::{Ns, Tag};

/// An element. Asking for a child or a text marks it as read.
#[derive(Clone, Copy)]
pub(crate) struct Node<'t> {
    pub document: &'t Document<'t>,
    pub index: u32,
}

impl<'t> Node<'t> {
    pub(super) fn item(self) -> &'t Item {
        &self.document.items[self.index as usize]
    }

    pub(crate) fn ns(self) -> Ns {
        self.item().ns
    }

    /// The name without the prefix.
    pub(crate) fn local(self) -> &'t str {
        let item = self.item();
        &self.document.source[item.name as usize..]
            [usize::from(item.prefix_length)..usize::from(item.name_length)]
    }

    pub(crate) fn is(self, tag: Tag) -> bool {
        let item = self.item();
        item.key == tag.key && item.ns == tag.ns && self.local() == tag.local
    }

    /// Whether there are no elements in it.
    pub(super) fn is_leaf(self) -> bool {
        self.item().end == self.index + 1
    }

    /// Whether there is any text in it, or in the elements in it.
    pub(super) fn is_filled(self) -> bool {
        let items = &self.document.items[self.index as usize..self.item().end as usize];
        items.iter().any(|item| item.has(TEXT))
    }

    /// Whether there is text in it, not counting the elements in it.
    pub(crate) fn has_text(self) -> bool {
        self.item().has(TEXT)
    }

    /// Whether a reader asked for it.
    pub(crate) fn is_read(self) -> bool {
        self.item().has(READ)
    }

    /// Whether a reader asked for its text.
    pub(crate) fn is_text_read(self) -> bool {
        self.item().has(TEXT_READ)
    }

    /// Whether the element of index `other` is this one or in it.
    pub(super) fn encloses(self, other: u32) -> bool {
        (self.index..self.item().end).contains(&other)
    }

    /// Whether an element of `parent` that was read, before this one, holds the very same: then nothing is lost by not
    /// reading this one. The first hundred are looked at.
    pub(crate) fn repeats(self, parent: Self) -> bool {
        parent
            .children()
            .take(100)
            .take_while(|sibling| sibling.index != self.index)
            .any(|sibling| {
                sibling.is_read()
                    && sibling.ns() == self.ns()
                    && sibling.local() == self.local()
                    && sibling.source() == self.source()
            })
    }

    /// Where it begins in the text, at `<`.
    pub(crate) fn offset(self) -> u32 {
        self.item().name - 1
    }

    /// Its children, which are not marked as read by being listed.
    pub(crate) fn children(self) -> impl Iterator<Item = Self> {
        let end = self.item().end;
        let mut next = self.index + 1;
        std::iter::from_fn(move || {
            (next < end).then(|| {
                let child = Self {
                    document: self.document,
                    index: next,
                };
                next = child.item().end;
                child
            })
        })
    }

    /// Its first child of that name. In eForms an empty element says nothing and is as good as absent.
    pub(crate) fn child(self, tag: Tag) -> Option<Self> {
        self.all(tag).next()
    }

    /// Its children of that name, but for empty ones in eForms.
    pub(crate) fn all(self, tag: Tag) -> impl Iterator<Item = Self> {
        self.named(tag).inspect(|child| child.read())
    }

    /// Its children of that name, without marking them as read.
    pub(crate) fn named(self, tag: Tag) -> impl Iterator<Item = Self> {
        self.children()
            .filter(move |child| child.is(tag) && (child.item().ns == Ns::Ted || child.is_filled()))
    }

    /// Its first child of that name, empty or not, without marking it as read: for looking before deciding.
    pub(crate) fn peek(self, tag: Tag) -> Option<Self> {
        self.children().find(|child| child.is(tag))
    }

    /// Marks its attributes as read.
    pub(crate) fn pass_attributes_over(self) {
        self.item().attributes_read.set(u8::MAX);
    }

    /// Marks it as read.
    pub(crate) fn read(self) {
        self.item().set(READ);
    }

    /// Marks it and everything in it as read, because nothing of it is wanted; say why where it is called.
    pub(crate) fn pass_over(self) {
        let item = self.item();
        for item in &self.document.items[self.index as usize..item.end as usize] {
            item.set(READ | TEXT_READ);
            item.attributes_read.set(u8::MAX);
        }
    }

    /// Its text without white space around it; of all elements in it too, if there are any.
    pub(crate) fn text(self) -> Cow<'t, str> {
        let item = self.item();
        item.set(READ | TEXT_READ);
        if !self.is_leaf() {
            self.pass_over();
        }
        self.content()
    }

    /// The same without marking anything as read.
    pub(crate) fn peek_text(self) -> Cow<'t, str> {
        self.content()
    }

    /// How long its content is in the source, at least as long as its text.
    pub(crate) fn length(self) -> usize {
        self.source().len()
    }

    /// What is in it, tags and all.
    pub(super) fn source(self) -> &'t str {
        let item = self.item();
        &self.document.source[item.content as usize..item.content_end as usize]
    }

    fn content(self) -> Cow<'t, str> {
        let item = self.item();
        let content = self.source();
        if self.is_leaf() && !item.has(REFERENCES | MARKUP) && !self.document.has_carriage_returns {
            return Cow::Borrowed(trimmed(content));
        }
        Cow::Owned(plain_text(content).trim().to_owned())
    }

    /// The value of its attribute of that local name, whichever the namespace.
    pub(crate) fn attribute(self, name: &str) -> Option<Cow<'t, str>> {
        let (nth, attribute) = self
            .written_attributes()
            .enumerate()
            .find(|(_, attribute)| attribute.key.local_name().as_ref() == name)?;
        let read = &self.item().attributes_read;
        read.set(read.get() | 1_u8.checked_shl(nth as u32).unwrap_or(0));
        Some(unescaped(attribute.value))
    }

    /// All its attributes but declarations of namespaces, with their prefixes.
    pub(crate) fn attributes(self) -> impl Iterator<Item = (&'t str, Cow<'t, str>)> {
        self.written_attributes()
            .map(|attribute| (attribute.key.into_inner(), unescaped(attribute.value)))
    }

    /// Its attributes that nobody asked for, as [`attributes`](Self::attributes). Only of the first eight is it known.
    pub(super) fn unread_attributes(self) -> impl Iterator<Item = (&'t str, Cow<'t, str>)> {
        let read = self.item().attributes_read.get();
        self.attributes()
            .enumerate()
            .filter(move |(nth, _)| *nth >= 8 || read & (1 << nth) == 0)
            .map(|(_, attribute)| attribute)
    }

    /// Whether every attribute was asked for, told by the number of quotation marks; sometimes it is so and not told.
    pub(super) fn are_attributes_read(self) -> bool {
        let quotes = memchr::memchr2_iter(b'"', b'\'', self.tag().as_bytes()).count();
        quotes as u32 == 2 * self.item().attributes_read.get().count_ones()
    }

    /// Whether there may be attributes in its tag. `<A>` and `<A/>` have none.
    pub(super) fn has_attributes(self) -> bool {
        let item = self.item();
        item.content as usize > item.name as usize + usize::from(item.name_length) + "/>".len()
    }

    fn written_attributes(self) -> impl Iterator<Item = Attribute<'t>> {
        let mut attributes = Attributes::new(self.tag(), 0);
        attributes.with_checks(false);
        attributes
            .flatten()
            .filter(|attribute| !attribute.key.as_ref().starts_with("xmlns"))
    }

    /// What its tag holds after the name.
    fn tag(self) -> &'t str {
        let item = self.item();
        let from = item.name as usize + usize::from(item.name_length);
        let to = (item.content as usize).saturating_sub(1).max(from);
        let tag = &self.document.source[from..to];
        tag.strip_suffix('/').unwrap_or(tag)
    }
}

/// Most values have no white space around them; then nothing needs to be looked for.
fn trimmed(text: &str) -> &str {
    let is_visible = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_graphic);
    if is_visible(text.as_bytes().first()) && is_visible(text.as_bytes().last()) {
        text
    } else {
        text.trim()
    }
}

/// The text in a piece of XML: tags and comments are left out, references put in. Those that XML does not define stay as they
/// are.
fn plain_text(content: &str) -> String {
    let mut text = String::with_capacity(content.len());
    let mut reader = Reader::from_str(content);
    reader.config_mut().check_end_names = false;
    loop {
        match reader.read_event() {
            Ok(Event::Text(part)) => text.push_str(&part.xml10_content()),
            Ok(Event::CData(part)) => text.push_str(&part.xml10_content()),
            Ok(Event::GeneralRef(reference)) => match reference.resolve_char_ref() {
                Ok(Some(character)) => text.push(character),
                _ => match quick_xml::escape::resolve_xml_entity(&reference) {
                    Some(known) => text.push_str(known),
                    None => {
                        text.push('&');
                        text.push_str(&reference);
                        text.push(';');
                    }
                },
            },
            Ok(Event::Eof) => return text,
            Ok(_) => {}
            // The tree was built from the same text, and ends where the text is broken.
            Err(_) => return text,
        }
    }
}

fn unescaped(value: Cow<'_, str>) -> Cow<'_, str> {
    if memchr::memchr(b'&', value.as_bytes()).is_none() {
        return value;
    }
    match value {
        Cow::Borrowed(raw) => quick_xml::escape::unescape(raw).unwrap_or(Cow::Borrowed(raw)),
        Cow::Owned(raw) => match quick_xml::escape::unescape(&raw) {
            Ok(Cow::Owned(text)) => Cow::Owned(text),
            _ => Cow::Owned(raw),
        },
    }
}
