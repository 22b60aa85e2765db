//! Building the tree: one pass over the text.

use std::cell::Cell;

use quick_xml::Reader;
use quick_xml::events::{BytesRef, Event};

use super::item::{Item, MARKUP, REFERENCES, TEXT};
use super::scope::Scope;
use super::tag::key;
use crate::limits::Limits;
use crate::warning::WarningKind;

/// What went wrong, and where in the text.
#[derive(Debug)]
pub(crate) struct Trouble {
    pub kind: WarningKind,
    pub at: u32,
    pub detail: String,
}

/// Puts the elements of `source` into `items`, which are emptied first so that they can be used again and again.
///
/// After a trouble that ends the reading, open elements are closed where it is, so that what stood before can be read like
/// any other tree.
///
/// `source` is shorter than 4 GiB; [`Limits::bytes`] sees to it.
pub(crate) fn build(source: &str, limits: &Limits, items: &mut Vec<Item>) -> Vec<Trouble> {
    items.clear();
    let mut builder = Builder {
        source,
        limits,
        items,
        open: Vec::with_capacity(32),
        scope: Scope::default(),
        troubles: Vec::new(),
    };
    let end = builder.run();
    while !builder.open.is_empty() {
        builder.close(end);
    }
    builder.troubles
}

struct Builder<'a, 'i> {
    source: &'a str,
    limits: &'a Limits,
    items: &'i mut Vec<Item>,
    /// The elements that are open, from the root.
    open: Vec<u32>,
    scope: Scope<'a>,
    troubles: Vec<Trouble>,
}

impl<'a> Builder<'a, '_> {
    /// Goes through the text and tells where it stopped.
    fn run(&mut self) -> u32 {
        let mut reader = Reader::from_str(self.source);
        // White space between elements is passed over; the text of an element is cut out of the source when it is read.
        reader.config_mut().trim_text_start = true;
        loop {
            let before = offset(reader.buffer_position());
            let event = match reader.read_event() {
                Ok(event) => event,
                Err(error) => {
                    self.trouble(
                        WarningKind::Malformed,
                        offset(reader.error_position()),
                        error.to_string(),
                    );
                    return before;
                }
            };
            let after = offset(reader.buffer_position());
            match event {
                Event::Start(start) => {
                    if self.too_much(before) {
                        return before;
                    }
                    let tag = after as usize - 1 - start.len();
                    self.open(tag, start.name().as_ref().len(), start.len(), after);
                }
                Event::Empty(start) => {
                    if self.too_much(before) {
                        return before;
                    }
                    let tag = after as usize - 2 - start.len();
                    self.open(tag, start.name().as_ref().len(), start.len(), after);
                    self.close(after);
                }
                Event::End(_) => self.close(before),
                Event::Text(_) => self.mark(TEXT),
                Event::CData(_) => self.mark(TEXT | MARKUP),
                Event::Comment(_) | Event::PI(_) => self.mark(MARKUP),
                Event::GeneralRef(reference) => {
                    self.mark(TEXT | REFERENCES);
                    self.check_reference(&reference, before);
                }
                Event::DocType(_) => {
                    let detail = "a document type is declared".to_owned();
                    self.trouble(WarningKind::DocumentType, before, detail);
                }
                Event::Decl(_) => {}
                Event::Eof => {
                    if let Some(&index) = self.open.last() {
                        let detail =
                            format!("the source ends inside the element {}", self.name(index));
                        self.trouble(WarningKind::Malformed, after, detail);
                    }
                    return after;
                }
            }
        }
    }

    fn too_much(&mut self, at: u32) -> bool {
        let is_second = self.open.is_empty() && !self.items.is_empty();
        let is_over =
            self.open.len() >= self.limits.depth || self.items.len() >= self.limits.elements;
        if is_over || is_second {
            self.stop(at);
        }
        is_over || is_second
    }

    #[cold]
    fn stop(&mut self, at: u32) {
        let (kind, detail) = if self.open.len() >= self.limits.depth {
            let detail = format!("more than {} elements in one another", self.limits.depth);
            (WarningKind::TooDeep, detail)
        } else if self.items.len() >= self.limits.elements {
            let detail = format!("more than {} elements", self.limits.elements);
            (WarningKind::TooMany, detail)
        } else {
            (
                WarningKind::SecondRoot,
                "another root element follows".to_owned(),
            )
        };
        self.trouble(kind, at, detail);
    }

    /// Opens the element whose tag begins at `tag` (after `<`) and is `tag_length` long.
    fn open(&mut self, tag: usize, name_length: usize, tag_length: usize, content: u32) {
        let source = self.source;
        let (name, attributes) = source[tag..tag + tag_length].split_at(name_length);
        self.scope.bind(attributes, self.open.len());
        // A name that is no name: its beginning is enough to say so.
        let name = &name[..name.floor_char_boundary(usize::from(u16::MAX))];
        // Names are so short that a plain loop is quicker than a search that must be set up.
        let (prefix, prefix_length) = match name.bytes().position(|byte| byte == b':') {
            Some(colon) => (&name[..colon], colon + 1),
            None => ("", 0),
        };
        let index = u32::try_from(self.items.len()).expect("the limit of elements is below 2^32");
        self.items.push(Item {
            name: offset(tag as u64),
            content,
            content_end: content,
            end: index + 1,
            name_length: u16::try_from(name.len()).expect("it was cut"),
            prefix_length: u8::try_from(prefix_length).unwrap_or(0),
            key: key(&name[prefix_length..]),
            ns: self.scope.resolve(prefix),
            flags: Cell::new(0),
            attributes_read: Cell::new(0),
        });
        self.open.push(index);
    }

    /// Closes the innermost element, whose content ends at `content_end`.
    fn close(&mut self, content_end: u32) {
        let Some(index) = self.open.pop() else { return };
        let end = u32::try_from(self.items.len()).expect("the limit of elements is below 2^32");
        let item = &mut self.items[index as usize];
        item.content_end = content_end.max(item.content);
        item.end = end;
        self.scope.leave(self.open.len());
    }

    fn mark(&mut self, flags: u8) {
        if let Some(&index) = self.open.last() {
            self.items[index as usize].set(flags);
        }
    }

    fn check_reference(&mut self, reference: &BytesRef<'_>, at: u32) {
        let name: &str = reference;
        if !reference.is_char_ref() && quick_xml::escape::resolve_xml_entity(name).is_none() {
            let detail = format!("&{name}; is no entity of XML");
            self.trouble(WarningKind::UnknownEntity, at, detail);
        }
    }

    fn trouble(&mut self, kind: WarningKind, at: u32, detail: String) {
        // A source that is all entities must not fill the memory with warnings of them.
        if self.troubles.len() < self.limits.warnings {
            self.troubles.push(Trouble { kind, at, detail });
        }
    }

    fn name(&self, index: u32) -> &'a str {
        let item = &self.items[index as usize];
        &self.source[item.name as usize..][..usize::from(item.name_length)]
    }
}

fn offset(position: u64) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::tag::Ns;
    use super::*;

    const FEW: Limits = Limits {
        bytes: 1_000,
        depth: 3,
        elements: 5,
        warnings: 2,
    };

    /// The names of all elements with the text of their content, and the troubles.
    fn built(source: &str, limits: &Limits) -> (Vec<String>, Vec<String>) {
        let mut items = Vec::new();
        let troubles = build(source, limits, &mut items);
        let elements = items
            .iter()
            .map(|item| {
                let name = &source[item.name as usize..][..usize::from(item.name_length)];
                format!(
                    "{name} {}",
                    &source[item.content as usize..item.content_end as usize]
                )
            })
            .collect();
        let troubles = troubles
            .iter()
            .map(|it| {
                format!(
                    "{} at {:.4}: {}",
                    it.kind.name(),
                    &source[it.at as usize..],
                    it.detail
                )
            })
            .collect();
        (elements, troubles)
    }

    #[test]
    fn elements_are_kept_in_order_with_their_content() {
        assert_eq!(
            built(
                "<?xml version='1.0'?>\n<a>\n <b x='>'> t </b>\n <c/>\n</a>\n",
                &FEW
            ),
            (
                vec![
                    "a \n <b x='>'> t </b>\n <c/>".into(),
                    "b  t ".into(),
                    "c ".into()
                ],
                vec![]
            )
        );
    }

    #[test]
    fn namespaces_are_told_by_address_wherever_they_are_declared() {
        let cac = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";
        let source = format!(
            "<a><x:b xmlns:x='{cac}'><x:c/></x:b><d xmlns=\"{cac}\"><e xmlns=''/></d><x:f/></a>"
        );
        let mut items = Vec::new();
        build(&source, &Limits::default(), &mut items);
        let namespaces: Vec<_> = items.iter().map(|item| item.ns).collect();
        assert_eq!(
            namespaces,
            [Ns::None, Ns::Cac, Ns::Cac, Ns::Cac, Ns::None, Ns::Unknown]
        );
    }

    #[test]
    fn what_is_cut_off_is_kept_up_to_there() {
        let (elements, troubles) = built("<a><b>one</b><c>tw", &FEW);
        assert_eq!(elements, ["a <b>one</b><c>tw", "b one", "c tw"]);
        assert_eq!(
            troubles,
            ["malformed at : the source ends inside the element c"]
        );

        let (elements, troubles) = built("<a><b>one</b></c><d/></a>", &FEW);
        assert_eq!(elements, ["a <b>one</b>", "b one"]);
        assert_eq!(troubles.len(), 1);
        assert!(
            troubles[0].starts_with("malformed at </c>: "),
            "{troubles:?}"
        );
    }

    #[test]
    fn depth_and_number_of_elements_are_limited() {
        assert_eq!(
            built("<a><b><c><d/></c></b></a>", &FEW).1,
            ["too-deep at <d/>: more than 3 elements in one another"]
        );
        assert_eq!(
            built("<a><b/><b/><b/><b/><b/></a>", &FEW).1,
            ["too-many at <b/>: more than 5 elements"]
        );
    }

    #[test]
    fn prefixes_beyond_the_hundredth_are_not_looked_for() {
        let cac = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";
        let bound: String = (0..200)
            .map(|nth| format!(" xmlns:p{nth}='{cac}'"))
            .collect();
        let source = format!("<a{bound}><p99:b/><p100:c/></a>");
        let mut items = Vec::new();
        build(&source, &Limits::default(), &mut items);
        let namespaces: Vec<_> = items.iter().map(|item| item.ns).collect();
        assert_eq!(namespaces, [Ns::None, Ns::Cac, Ns::Unknown]);
    }

    #[test]
    fn a_name_longer_than_any_name_is_cut_between_two_letters() {
        // Two bytes a letter after one of one byte: the largest number of bytes ends within a letter.
        let name = format!("a{}", "é".repeat(40_000));
        let source = format!("<r><{name}>text</{name}><b/></r>");
        let mut items = Vec::new();
        let troubles = build(&source, &Limits::default(), &mut items);
        assert!(troubles.is_empty(), "{troubles:?}");
        let lengths: Vec<u16> = items.iter().map(|item| item.name_length).collect();
        assert_eq!(lengths, [1, 65_535, 1]);

        let source = source.replacen("<a", "<", 1).replacen("</a", "</", 1);
        build(&source, &Limits::default(), &mut items);
        assert_eq!(items[1].name_length, 65_534);
    }

    #[test]
    fn a_second_root_is_told_and_not_read() {
        let (elements, troubles) = built("<a/><b/>", &FEW);
        assert_eq!(elements, ["a "]);
        assert_eq!(
            troubles,
            ["second-root at <b/>: another root element follows"]
        );
    }

    #[test]
    fn entities_are_never_expanded_and_nothing_is_fetched() {
        let bomb = "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]><a>&y;&f;&amp;</a>";
        let (elements, troubles) = built(bomb, &FEW);
        assert_eq!(elements, ["a &y;&f;&amp;"]);
        assert_eq!(
            troubles,
            [
                "document-type at <!DO: a document type is declared",
                "unknown-entity at &y;&: &y; is no entity of XML"
            ]
        );
    }
}
