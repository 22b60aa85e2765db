//! One document while it is read: its text and tree, and what the reader has to say about it.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use vocabulary::Language;

use super::item::Item;
use super::node::Node;
use super::place::Locator;
use crate::notice::{Code, UNDETERMINED};
use crate::places::Entry;
use crate::sound::Misfit;
use crate::warning::{Warning, WarningKind};

/// One document while it is read.
pub(crate) struct Document<'t> {
    pub source: &'t str,
    pub items: &'t [Item],
    /// Whether there is any carriage return in the text. Line ends of XML are line feeds, so values are made anew then.
    pub has_carriage_returns: bool,
    warnings: RefCell<Vec<(WarningKind, u32, String)>>,
    entries: RefCell<Vec<Entry>>,
    /// The language of texts that do not say in which language they are.
    language: RefCell<Code<Language>>,
    /// Whether what is read now was read before, in another language.
    is_translation: Cell<bool>,
    most_warnings: usize,
    /// How many came beyond that.
    more_warnings: Cell<usize>,
}

impl<'t> Document<'t> {
    pub(crate) fn new(source: &'t str, items: &'t [Item], most_warnings: usize) -> Self {
        Self {
            source,
            items,
            has_carriage_returns: memchr::memchr(b'\r', source.as_bytes()).is_some(),
            warnings: RefCell::default(),
            entries: RefCell::default(),
            language: RefCell::new(Code::Other(UNDETERMINED.to_owned())),
            is_translation: Cell::new(false),
            most_warnings,
            more_warnings: Cell::new(0),
        }
    }

    /// The root element, if there is any element at all.
    pub(crate) fn root(&'t self) -> Option<Node<'t>> {
        self.nodes().next()
    }

    /// All elements in the order of the text.
    pub(crate) fn nodes(&'t self) -> impl Iterator<Item = Node<'t>> {
        (0..self.items.len()).map(|index| Node {
            document: self,
            index: index as u32,
        })
    }

    /// Goes through all elements in the order of the text and calls `each` with the elements around each, from the root.
    pub(crate) fn walk(&'t self, mut each: impl FnMut(Node<'t>, &[Node<'t>])) {
        let mut around: Vec<Node<'t>> = Vec::new();
        for node in self.nodes() {
            while around
                .last()
                .is_some_and(|ancestor| !ancestor.encloses(node.index))
            {
                around.pop();
            }
            each(node, &around);
            if !node.is_leaf() {
                around.push(node);
            }
        }
    }

    /// The element around `node`. It is looked for from the root.
    pub(super) fn parent(&'t self, node: Node<'_>) -> Option<Node<'t>> {
        let mut parent = None;
        let mut next = self.root();
        while let Some(around) = next.filter(|around| around.index != node.index) {
            parent = Some(around);
            next = around.children().find(|child| child.encloses(node.index));
        }
        parent
    }

    /// Whether no more warnings are kept.
    pub(super) fn is_full(&self) -> bool {
        self.warnings.borrow().len() >= self.most_warnings
    }

    /// The language of texts that do not say in which language they are.
    pub(crate) fn language(&self) -> Code<Language> {
        self.language.borrow().clone()
    }

    pub(crate) fn set_language(&self, language: Code<Language>) {
        *self.language.borrow_mut() = language;
    }

    /// Says whether what is read from now on was read before, in another language: then values are not warned of again.
    pub(crate) fn set_translation(&self, is_translation: bool) {
        self.is_translation.set(is_translation);
    }

    pub(super) fn is_translation(&self) -> bool {
        self.is_translation.get()
    }

    /// Notes that something at `node` makes no sense.
    pub(crate) fn warn(&self, kind: WarningKind, node: Node<'_>, detail: String) {
        self.warn_at(kind, node.offset(), detail);
    }

    /// Notes that something at `offset` makes no sense.
    pub(crate) fn warn_at(&self, kind: WarningKind, offset: u32, detail: String) {
        let mut warnings = self.warnings.borrow_mut();
        if warnings.len() < self.most_warnings {
            warnings.push((kind, offset, detail));
        } else {
            self.more_warnings.set(self.more_warnings.get() + 1);
        }
    }

    /// Notes parts of the model that do not fit together, each where the part begins, or the part around it.
    pub(crate) fn warn_of(&self, misfits: Vec<Misfit>) {
        if misfits.is_empty() {
            return;
        }
        let entries = self.entries.borrow();
        let mut offsets: HashMap<String, u32> = HashMap::new();
        for (entry, number) in entries.iter().zip(0..) {
            offsets
                .entry(crate::places::path(&entries, Some(number)))
                .or_insert(entry.offset);
        }
        for Misfit { kind, path, detail } in misfits {
            let around = std::iter::successors(Some(path.as_str()), |path| {
                path.rfind(['.', '[']).map(|shorter| &path[..shorter])
            });
            let offset = around
                .into_iter()
                .find_map(|path| offsets.get(path).copied());
            self.warn_at(kind, offset.unwrap_or_default(), detail);
        }
    }

    /// Finds places in this document, quickest in their order.
    pub(crate) const fn locator(&self) -> Locator<'t> {
        Locator::new(self.source, self.items)
    }

    /// The parts of the model that were noted so far, by where they begin in the text: of several that begin at the same
    /// element, the one around the others.
    pub(crate) fn parts(&self) -> HashMap<u32, String> {
        let entries = self.entries.borrow();
        let mut parts = HashMap::new();
        for (entry, number) in entries.iter().zip(0..) {
            parts
                .entry(entry.offset)
                .or_insert_with(|| crate::places::path(&entries, Some(number)));
        }
        parts
    }

    /// Where the model begins: the path that has no names yet.
    pub(crate) fn spot(&'t self) -> Spot<'t> {
        Spot {
            document: self,
            entry: None,
        }
    }

    /// What was noted, in the order of the text.
    pub(crate) fn into_notes(self) -> (Vec<Warning>, Vec<Entry>) {
        let mut warnings = self.warnings.into_inner();
        warnings.sort_by_key(|(_, offset, _)| *offset);
        let mut locator = Locator::new(self.source, self.items);
        let mut warnings: Vec<Warning> = warnings
            .into_iter()
            .map(|(kind, offset, detail)| Warning {
                kind,
                place: Some(locator.locate(offset)),
                detail,
            })
            .collect();
        let more = self.more_warnings.get();
        if more > 0 {
            let detail = format!("{more} more warnings");
            warnings.push(Warning {
                kind: WarningKind::More,
                place: None,
                detail,
            });
        }
        (warnings, self.entries.into_inner())
    }
}

/// A place in the model that is being filled, so that it can be found again in the source: `lots[2].terms.award`.
#[derive(Clone, Copy)]
pub(crate) struct Spot<'t> {
    document: &'t Document<'t>,
    entry: Option<u32>,
}

impl<'t> Spot<'t> {
    /// The field `name` of this place, which is read from `node`.
    pub(crate) fn field(self, name: &'static str, node: Node<'_>) -> Self {
        self.push(name, None, node)
    }

    /// The item `nth` of the list `name` of this place, which is read from `node`.
    pub(crate) fn item(self, name: &'static str, nth: usize, node: Node<'_>) -> Self {
        self.push(name, u32::try_from(nth).ok(), node)
    }

    fn push(self, name: &'static str, nth: Option<u32>, node: Node<'_>) -> Self {
        let mut entries = self.document.entries.borrow_mut();
        let entry = u32::try_from(entries.len()).ok();
        entries.push(Entry {
            parent: self.entry,
            name,
            nth,
            offset: node.offset(),
        });
        Self {
            document: self.document,
            entry,
        }
    }
}
