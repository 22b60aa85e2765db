//! The XML of Tenders Electronic Daily until 2023: the standard forms of 2014 (F01 to F25, T01 and T02) in the versions
//! R2.0.9, and the forms before them in R2.0.8 and R2.0.7, of which those for defence were used until the end.
//!
//! A file holds the sections of the publisher and the form, once for each language in which it was published. The original
//! is read as a whole, the others add their words to it. One file for each section of the forms; a function takes the
//! element of a section and fills the notice.

mod address;
mod award_criteria;
mod changes;
mod coded;
mod complementary;
mod conditions;
mod contest_results;
mod contracting_body;
mod direct_award;
mod draft;
mod former;
mod kind;
mod lot;
mod lot_numbers;
mod modification;
mod object;
mod procedure;
mod results;
mod values;

use coded::Coded;
use draft::Draft;
use values::{attribute, parts, string, ted};

use crate::notice::model::Multilingual;
use crate::notice::{Code, Format, Notice};
use crate::warning::WarningKind;
use crate::xml::{Node, language};

/// Reads a notice whose root element is `root`; nothing if it is the root of no notice.
pub(crate) fn read(root: Node<'_>) -> Option<Notice> {
    if root.local() != "TED_EXPORT" {
        return None;
    }
    let mut notice = Notice::default();
    notice.source.format = Some(Format::TedXml);
    let mut coded = coded::read(root, &mut notice);
    let section = root.child(ted("FORM_SECTION"));
    let forms = section
        .map(|section| forms(section, &mut notice))
        .unwrap_or_default();
    notice.id = notice
        .id
        .or_else(|| attribute(root, "DOC_ID").map(|id| id.trim().to_owned()));

    if let Some((&original, translations)) = forms.split_first() {
        let version = attribute(root, "VERSION").or_else(|| attribute(original, "VERSION"));
        notice.source.version = version.map(|version| version.trim().to_owned());
        let mut whole = version_of(original, Draft::original(root.document.spot()), &mut coded);
        root.document.set_translation(true);
        for &form in translations {
            let translation = Draft::translation_of(&whole);
            let mut read = version_of(form, translation, &mut coded);
            whole.notice.add_languages(&mut read.notice);
        }
        root.document.set_translation(false);
        let around = std::mem::replace(&mut notice, whole.notice);
        take_in(&mut notice, around);
    }
    coded.complete(&mut notice);
    Some(notice)
}

/// The language versions of the form, the original first. Of two originals that comes first which is in the language that is
/// named first.
fn forms<'t>(section: Node<'t>, notice: &mut Notice) -> Vec<Node<'t>> {
    let mut forms = Vec::new();
    for (name, part) in parts(section) {
        if name == "NOTICE_UUID" {
            notice.id = string(part);
        } else {
            part.read();
            // Of R2.0.9 the root tells the version, before that each form. Which one is the original only matters among several.
            attribute(part, "VERSION");
            attribute(part, "CATEGORY");
            forms.push(part);
        }
    }
    let rank = |form: &Node<'_>| {
        let is_translation =
            attribute(*form, "CATEGORY").is_some_and(|category| category.trim() == "TRANSLATION");
        let place = form_language(*form)
            .and_then(|own| notice.languages.iter().position(|other| *other == own));
        (is_translation, place.unwrap_or(usize::MAX))
    };
    forms.sort_by_cached_key(rank);
    let own = forms.iter().filter_map(|form| form_language(*form));
    for language in own.collect::<Vec<_>>() {
        if !notice.languages.contains(&language) {
            notice.languages.push(language);
        }
    }
    forms
}

fn form_language(form: Node<'_>) -> Option<Code<vocabulary::Language>> {
    attribute(form, "LG").map(|code| language(code.trim()))
}

/// Reads one language version of a form.
fn version_of<'t>(form: Node<'t>, mut draft: Draft<'t>, coded: &mut Coded) -> Draft<'t> {
    if let Some(language) = form_language(form) {
        form.document.set_language(language);
    }
    kind::read(form, coded.directive.as_ref(), &mut draft.notice);
    if draft.notice.kind.is_none() && draft.at.is_noted() {
        let detail = format!("the form {} is of no type", form.local());
        form.document
            .warn(WarningKind::MissingSubtype, form, detail);
    }
    sections(form, &mut draft);
    former::read(form, &mut draft, coded);
    draft
}

fn sections<'t>(form: Node<'t>, draft: &mut Draft<'t>) {
    let objects: Vec<_> = form.all(ted("OBJECT_CONTRACT")).collect();
    let mut are_read = false;
    results::reserve(form.named(ted("AWARD_CONTRACT")).count(), draft);
    for (name, part) in parts(form) {
        match name {
            "CONTRACTING_BODY" => contracting_body::read(part, draft),
            "OBJECT_CONTRACT" if !are_read => {
                are_read = true;
                object::read(&objects, draft);
            }
            "LEFTI" => conditions::read(part, draft),
            "PROCEDURE" => procedure::read(part, draft),
            "AWARD_CONTRACT" => results::read(part, draft),
            "RESULTS" => contest_results::read(part, draft),
            "MODIFICATIONS_CONTRACT" => modification::read(part, draft),
            "CHANGES" => changes::read(part, draft),
            "COMPLEMENTARY_INFO" => complementary::read(part, draft),
            _ => {}
        }
    }
}

/// Takes what stands around the form into what was read from it.
fn take_in(notice: &mut Notice, around: Notice) {
    notice.id = around.id;
    notice.languages = around.languages;
    notice.publication = around.publication;
    notice.source.format = around.source.format;
    notice.source.version = around.source.version;
}
