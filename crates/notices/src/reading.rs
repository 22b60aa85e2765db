//! Reading: from bytes to notices.

use crate::limits::Limits;
use crate::notice::Notice;
use crate::ocds;
use crate::places::{PlaceList, Places};
use crate::warning::{Warning, WarningKind};
use crate::xml::{self, Document, Item, Ns};
use crate::{eforms, ted};

/// Reads notices, one source after the other. It keeps its working memory, so use one for many sources.
#[derive(Debug, Default)]
pub struct Reader {
    limits: Limits,
    items: Vec<Item>,
}

/// A notice that was found in a source, while the source is at hand.
pub struct Found<'a> {
    /// The notice, as far as it was understood.
    pub notice: Notice,
    /// What was not, in the order of the source.
    pub warnings: Vec<Warning>,
    /// Where the parts of the notice stand.
    pub places: Places<'a>,
}

/// Everything in one source.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// The notices in it.
    pub notices: Vec<ReadNotice>,
    /// What is wrong with the source as a whole.
    pub warnings: Vec<Warning>,
}

/// A notice that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadNotice {
    /// The notice, as far as it was understood.
    pub notice: Notice,
    /// What was not, in the order of the source.
    pub warnings: Vec<Warning>,
    /// Where the parts of the notice stand.
    pub places: PlaceList,
}

/// Reads one source of any known format, told by what is in it.
#[must_use]
pub fn read(bytes: &[u8]) -> Reading {
    Reader::default().read_all(bytes)
}

impl Reading {
    /// Keeps all notices that `read` hands over, with their places.
    pub(crate) fn gathered(read: impl FnOnce(&mut dyn FnMut(Found<'_>)) -> Vec<Warning>) -> Self {
        let mut notices = Vec::new();
        let warnings = read(&mut |found| {
            notices.push(ReadNotice {
                places: found.places.resolve(),
                notice: found.notice,
                warnings: found.warnings,
            });
        });
        Self { notices, warnings }
    }
}

impl Reader {
    /// A reader that accepts as much as `limits` say.
    #[must_use]
    pub const fn new(limits: Limits) -> Self {
        Self {
            limits,
            items: Vec::new(),
        }
    }

    /// Reads one source of any known format.
    #[must_use]
    pub fn read_all(&mut self, bytes: &[u8]) -> Reading {
        Reading::gathered(|each| self.read(bytes, each))
    }

    /// Reads one source of any known format and hands each notice in it to `each`. What is wrong with the source as a whole
    /// comes back; if it is not empty and there was no notice, nothing could be read.
    pub fn read(&mut self, bytes: &[u8], each: impl FnMut(Found<'_>)) -> Vec<Warning> {
        if bytes.len() > self.limits.bytes {
            let detail = format!(
                "{} bytes, and at most {} are read",
                bytes.len(),
                self.limits.bytes
            );
            return vec![whole(WarningKind::TooLarge, detail)];
        }
        let decoded = xml::decode(bytes);
        let mut warnings = Vec::new();
        if let Some(trouble) = decoded.trouble {
            warnings.push(whole(WarningKind::Encoding, trouble));
        }
        match decoded.text.trim_start().chars().next() {
            None => warnings.push(whole(
                WarningKind::Empty,
                "there is nothing in it".to_owned(),
            )),
            Some('<') => self.read_xml(&decoded.text, each, &mut warnings),
            Some('{' | '[') => ocds::read(&decoded.text, &self.limits, each, &mut warnings),
            Some(first) => {
                let detail = format!("it begins with {first:?}, neither XML nor JSON");
                warnings.push(whole(WarningKind::NotText, detail));
            }
        }
        warnings
    }

    fn read_xml(
        &mut self,
        source: &str,
        mut each: impl FnMut(Found<'_>),
        warnings: &mut Vec<Warning>,
    ) {
        let troubles = xml::build(source, &self.limits, &mut self.items);
        let document = Document::new(source, &self.items, self.limits.warnings);
        for trouble in troubles {
            document.warn_at(trouble.kind, trouble.at, trouble.detail);
        }
        let notice = document.root().and_then(|root| match root.ns() {
            Ns::EformsRoot => eforms::read(root),
            Ns::Ted => ted::read(root),
            _ => None,
        });
        match notice {
            Some(notice) => {
                xml::report_unread(&document);
                let (warnings, entries) = document.into_notes();
                let places = Places::new(source, &self.items, entries);
                each(Found {
                    notice,
                    warnings,
                    places,
                });
            }
            None => {
                if let Some(root) = document.root() {
                    let detail = format!(
                        "the root element {} is not that of a notice known here",
                        root.local()
                    );
                    document.warn(WarningKind::UnknownFormat, root, detail);
                }
                warnings.extend(document.into_notes().0);
            }
        }
    }
}

/// A warning about the source as a whole.
const fn whole(kind: WarningKind, detail: String) -> Warning {
    Warning {
        kind,
        place: None,
        detail,
    }
}
