//! The press: turns one of our templates and its data into a PDF.
//!
//! The templates are ours and never change at run time. What people typed reaches a template only as
//! the file `data.json`, whose strings typst shows as they are and does not read as code. The world in
//! which a template runs has that file and the templates, and no disk, packages, network or clock.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::layout::{Frame, FrameItem};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::Error;

/// The papers that can be printed.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Template {
    Certificate,
    Invoice,
    ParticipantList,
}

/// A day as templates take it.
#[derive(Serialize)]
pub(crate) struct Day {
    year: i32,
    month: u32,
    day: u32,
}

impl From<NaiveDate> for Day {
    fn from(date: NaiveDate) -> Self {
        Self {
            year: date.year(),
            month: date.month(),
            day: date.day(),
        }
    }
}

/// What all papers share: typst's library, our fonts and templates. Made by the first paper (some tens
/// of milliseconds) and kept.
struct Shop {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    house: Source,
    certificate: Source,
    invoice: Source,
    participant_list: Source,
    data: FileId,
}

static SHOP: LazyLock<Shop> = LazyLock::new(|| {
    let faces: [&'static [u8]; 4] = [
        include_bytes!("../fonts/Inter-Regular.ttf"),
        include_bytes!("../fonts/Inter-Italic.ttf"),
        include_bytes!("../fonts/Inter-SemiBold.ttf"),
        include_bytes!("../fonts/Inter-Bold.ttf"),
    ];
    let fonts: Vec<Font> = faces
        .into_iter()
        .flat_map(|face| Font::iter(Bytes::new(face)))
        .collect();
    Shop {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
        house: source("house.typ", include_str!("../templates/house.typ")),
        certificate: source(
            "certificate.typ",
            include_str!("../templates/certificate.typ"),
        ),
        invoice: source("invoice.typ", include_str!("../templates/invoice.typ")),
        participant_list: source(
            "participant_list.typ",
            include_str!("../templates/participant_list.typ"),
        ),
        data: file_id("data.json"),
    }
});

fn source(name: &str, text: &str) -> Source {
    Source::new(file_id(name), text.to_owned())
}

fn file_id(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("a plain file name is a virtual path");
    FileId::new(RootedPath::new(VirtualRoot::Project, path))
}

impl Shop {
    fn template(&self, template: Template) -> &Source {
        match template {
            Template::Certificate => &self.certificate,
            Template::Invoice => &self.invoice,
            Template::ParticipantList => &self.participant_list,
        }
    }
}

/// The closed world in which one paper is set.
struct Desk {
    shop: &'static Shop,
    template: Template,
    data: Bytes,
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.shop.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.shop.book
    }

    fn main(&self) -> FileId {
        self.shop.template(self.template).id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        [self.shop.template(self.template), &self.shop.house]
            .into_iter()
            .find(|source| source.id() == id)
            .cloned()
            .ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.shop.data {
            Ok(self.data.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shop.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None // a paper says when it was issued, never when it was printed
    }
}

impl Desk {
    /// What typst says is wrong, each with the line of the template.
    fn fault(&self, diagnostics: &[SourceDiagnostic]) -> Error {
        let place = |diagnostic: &SourceDiagnostic| {
            let source = self.source(diagnostic.span.id()?).ok()?;
            let line = source
                .lines()
                .byte_to_line(self.range(diagnostic.span)?.start)?;
            Some(format!(
                "{} line {}: ",
                source.id().vpath().get_without_slash(),
                line + 1
            ))
        };
        let messages: Vec<_> = diagnostics
            .iter()
            .map(|diagnostic| {
                format!(
                    "{}{}",
                    place(diagnostic).unwrap_or_default(),
                    diagnostic.message
                )
            })
            .collect();
        Error::Typesetting(messages.join("; "))
    }
}

/// A paper that has been set, with the characters that no font has.
pub(crate) struct Proof {
    desk: Desk,
    document: PagedDocument,
    pub(crate) missing: String,
}

/// Stands for a character that no font has.
const STAND_IN: &str = "□";

/// What is done to each text of a paper.
pub(crate) type Change<'a> = &'a mut dyn FnMut(&mut String);

/// Sets `template` with `data`. PDF/UA does not allow text without glyphs, so what is missing is replaced in
/// `each_text` and the paper set again.
pub(crate) fn set_whole<D: Serialize>(
    template: Template,
    mut data: D,
    each_text: fn(&mut D, Change<'_>),
) -> Result<Proof, Error> {
    let proof = set(template, &data)?;
    if proof.missing.is_empty() {
        return Ok(proof);
    }
    let missing = proof.missing;
    each_text(&mut data, &mut |text| {
        *text = text.replace(|c| missing.contains(c), STAND_IN);
    });
    let proof = set(template, &data)?;
    if proof.missing.is_empty() {
        Ok(proof)
    } else {
        Err(Error::Unprintable {
            characters: proof.missing,
        })
    }
}

/// Sets `template` with `data`.
pub(crate) fn set(template: Template, data: &impl Serialize) -> Result<Proof, Error> {
    let data = serde_json::to_vec(data).map_err(|error| Error::Typesetting(error.to_string()))?;
    let desk = Desk {
        shop: &SHOP,
        template,
        data: Bytes::new(data),
    };
    let set = typst::compile::<PagedDocument>(&desk);
    // Nothing of one paper is of use to the next: without this, typst would remember them all.
    typst::comemo::evict(0);
    let document = set.output.map_err(|errors| desk.fault(&errors))?;
    // The templates are ours, so a warning is a mistake to be mended and not something to print over.
    if !set.warnings.is_empty() {
        return Err(desk.fault(&set.warnings));
    }
    let missing = missing(&document);
    Ok(Proof {
        desk,
        document,
        missing,
    })
}

impl Proof {
    /// The paper as PDF/A-2a (archiving) and PDF/UA-1 (accessibility).
    pub(crate) fn print(&self) -> Result<Vec<u8>, Error> {
        let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
            .map_err(|error| Error::Typesetting(error.message().to_string()))?;
        let creator = Smart::Custom(Some("Guildhall".to_owned()));
        let options = PdfOptions {
            standards,
            creator,
            ..PdfOptions::default()
        };
        let pdf = typst_pdf::pdf(&self.document, &options);
        typst::comemo::evict(0);
        pdf.map_err(|errors| self.desk.fault(&errors))
    }

    /// The words of the paper as they stand on its pages, one run of type per line.
    #[cfg(test)]
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        each_text(&self.document, &mut |item| {
            text.push_str(&item.text);
            text.push('\n');
        });
        text
    }

    #[cfg(test)]
    pub(crate) fn page_count(&self) -> usize {
        self.document.pages().len()
    }
}

/// Characters set with glyph 0, which is how a font says that it has none for them.
fn missing(document: &PagedDocument) -> String {
    let mut seen = BTreeSet::new();
    let mut missing = String::new();
    each_text(document, &mut |item| {
        for glyph in item.glyphs.iter().filter(|glyph| glyph.id == 0) {
            missing.extend(item.text[glyph.range()].chars().filter(|&c| seen.insert(c)));
        }
    });
    missing
}

fn each_text(document: &PagedDocument, visit: &mut impl FnMut(&typst::text::TextItem)) {
    fn walk(frame: &Frame, visit: &mut impl FnMut(&typst::text::TextItem)) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Text(text) => visit(text),
                FrameItem::Group(group) => walk(&group.frame, visit),
                _ => {}
            }
        }
    }
    for page in document.pages() {
        walk(&page.frame, visit);
    }
}
