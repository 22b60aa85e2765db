//! The sections around the form, which the publisher adds: publication, titles in all languages, and codes by which the
//! notice can be searched.

use std::collections::HashSet;

use super::kind::directive;
use super::values::{attribute, compact_moment, parts, string, ted, write};
use crate::notice::codes::Nature;
use crate::notice::{
    Classification, Code, Document, Moment, Notice, NoticeReference, Organisation, Place, Text,
};
use crate::xml::{Node, language};

/// What the sections around the form say, as far as the form may not say it itself.
#[derive(Default)]
pub(super) struct Coded {
    pub directive: Option<Code<crate::notice::codes::LegalBasis>>,
    dispatched: Option<Moment>,
    tenders: Option<Moment>,
    documents: Option<Moment>,
    references: Vec<String>,
    buyers: Vec<Text>,
    country: Option<Code<vocabulary::Country>>,
    website: Option<String>,
    classifications: Vec<Classification>,
    places: Vec<Place>,
    nature: Option<Code<Nature>>,
}

/// Reads what is around the form. What concerns the publication goes to `notice` at once.
pub(super) fn read(root: Node<'_>, notice: &mut Notice) -> Coded {
    let mut coded = Coded::default();
    notice.publication.number = attribute(root, "DOC_ID").map(|id| id.trim().to_owned());
    for (name, section) in parts(root) {
        match name {
            // How the publisher received and keeps the notice, and links to its own web site.
            "TECHNICAL_SECTION" | "LINKS_SECTION" => section.pass_over(),
            "CODED_DATA_SECTION" => coded_data(section, notice, &mut coded),
            "TRANSLATION_SECTION" => translations(section, notice, &mut coded),
            _ => {}
        }
    }
    coded
}

fn coded_data(section: Node<'_>, notice: &mut Notice, coded: &mut Coded) {
    for (name, part) in parts(section) {
        match name {
            "REF_OJS" => gazette(part, notice),
            "NOTICE_DATA" => notice_data(part, notice, coded),
            "CODIF_DATA" => codes(part, coded),
            _ => {}
        }
    }
}

fn gazette(section: Node<'_>, notice: &mut Notice) {
    let (mut issue, publication) = (None, &mut notice.publication);
    for (name, part) in parts(section) {
        match name {
            // All notices are in the series S.
            "COLL_OJ" => part.pass_over(),
            "NO_OJ" => issue = string(part),
            "DATE_PUB" => publication.date = compact_moment(part),
            _ => {}
        }
    }
    // As today's notices write it: `127/2021`.
    publication.gazette = issue.map(|issue| match &publication.date {
        Some(date) => format!("{issue}/{}", date.date().format("%Y")),
        None => issue,
    });
}

fn notice_data(section: Node<'_>, notice: &mut Notice, coded: &mut Coded) {
    for (name, part) in parts(section) {
        match name {
            "NO_DOC_OJS" => {
                notice.publication.number = string(part).or(notice.publication.number.take())
            }
            "URI_LIST" => {
                // The same page in one language after the other.
                notice.publication.url = part.child(ted("URI_DOC")).and_then(string);
                part.pass_over();
            }
            "LG_ORIG" => {
                let codes = string(part).unwrap_or_default();
                notice
                    .languages
                    .extend(codes.split_whitespace().map(language));
            }
            "ISO_COUNTRY" => coded.country = super::values::code(part, "VALUE"),
            "IA_URL_GENERAL" => coded.website = string(part),
            "ORIGINAL_CPV" => {
                // Without a warning if it is in no vocabulary: that comes where the form has it.
                let code = attribute(part, "CODE").map(|code| Code::read(code.trim()));
                part.pass_over();
                coded.classifications.extend(code.map(Classification::of));
            }
            "ORIGINAL_NUTS" | "PERFORMANCE_NUTS" => {
                let region = super::address::region(part);
                part.pass_over();
                if region.is_some() {
                    let mut place = Place::default();
                    place.address.region = region;
                    coded.places.push(place);
                }
            }
            "REF_NOTICE" => {
                part.read();
                coded
                    .references
                    .extend(part.all(ted("NO_DOC_OJS")).filter_map(string));
            }
            // Gathered from the form, where they stand in their place.
            "IA_URL_ETENDERING" | "CA_CE_NUTS" | "TENDERER_NUTS" | "VALUES" | "VALUES_LIST" => {
                part.pass_over()
            }
            _ => {}
        }
    }
}

fn codes(section: Node<'_>, coded: &mut Coded) {
    for (name, part) in parts(section) {
        match name {
            "DS_DATE_DISPATCH" => coded.dispatched = compact_moment(part),
            "DT_DATE_FOR_SUBMISSION" => coded.tenders = compact_moment(part),
            "DD_DATE_REQUEST_DOCUMENT" => coded.documents = compact_moment(part),
            "DIRECTIVE" => coded.directive = directive(part),
            "NC_CONTRACT_NATURE" => {
                coded.nature = attribute(part, "CODE").and_then(|code| match code.trim() {
                    "1" => Some(Code::Known(Nature::Works)),
                    "2" => Some(Code::Known(Nature::Supplies)),
                    "4" => Some(Code::Known(Nature::Services)),
                    _ => None,
                });
                part.pass_over();
            }
            // Coarser codes of what the form says, for search, and the shelf of the notice in the Official Journal.
            "AA_AUTHORITY_TYPE" | "TD_DOCUMENT_TYPE" | "PR_PROC" | "RP_REGULATION"
            | "TY_TYPE_BID" | "AC_AWARD_CRIT" | "MA_MAIN_ACTIVITIES" | "HEADING" | "INITIATOR" => {
                part.pass_over()
            }
            _ => {}
        }
    }
}

fn translations(section: Node<'_>, notice: &mut Notice, coded: &mut Coded) {
    for (name, part) in parts(section) {
        match name {
            "ML_TITLES" => {
                part.read();
                // One for each language; so many are spoken nowhere.
                for title in part.all(ted("ML_TI_DOC")).take(100) {
                    add_title(title, &mut notice.publication.title);
                }
            }
            "ML_AA_NAMES" => {
                part.read();
                for name in part.all(ted("AA_NAME")) {
                    if let (Some(code), Some(text)) = (attribute(name, "LG"), string(name)) {
                        coded.buyers.push(Text::new().with(language(&code), text));
                    }
                }
            }
            // The address of the buyer in Latin letters; it stands in the form in its own.
            "TRANSLITERATIONS" => part.pass_over(),
            _ => {}
        }
    }
}

/// A title as the publisher puts it together: `Bulgaria-Radnevo: Tyres for heavy/light-duty vehicles`.
fn add_title(title: Node<'_>, titles: &mut Text) {
    let Some(code) = attribute(title, "LG") else {
        return;
    };
    let (mut country, mut town, mut text) = (None, None, None);
    for (name, part) in parts(title) {
        match name {
            "TI_CY" => country = Some(part),
            "TI_TOWN" => town = Some(part),
            "TI_TEXT" => text = Some(part),
            _ => {}
        }
    }
    let mut whole = String::with_capacity(title.length());
    for (between, part) in [("", country), ("-", town), (": ", text)] {
        let Some(part) = part else { continue };
        let end = whole.len();
        if end > 0 {
            whole.push_str(between);
        }
        let begin = whole.len();
        write(part, &mut whole);
        if whole.len() == begin {
            whole.truncate(end);
        }
    }
    titles.add(language(&code), whole);
}

impl Coded {
    /// Adds what the form does not say itself.
    pub(super) fn complete(self, notice: &mut Notice) {
        notice.dispatched = notice.dispatched.or(self.dispatched);
        let terms = &mut notice.procedure.terms;
        let deadlines = &mut terms.deadlines;
        if deadlines
            .tenders
            .or(deadlines.requests)
            .or(deadlines.expressions)
            .is_none()
        {
            deadlines.tenders = self.tenders;
        }
        if let Some(until) = self.documents
            && terms
                .documents
                .iter()
                .all(|document| document.available_until.is_none())
        {
            terms.documents.push(Document {
                available_until: Some(until),
                ..Document::default()
            });
        }
        let mut known: HashSet<String> = notice
            .modifications
            .iter()
            .map(|modification| &modification.notice)
            .chain(&terms.previous_notices)
            .chain([&notice.change.notice])
            .filter_map(|reference| reference.id.clone())
            .collect();
        for id in self.references {
            if known.insert(id.clone()) {
                terms.previous_notices.push(NoticeReference {
                    id: Some(id),
                    ..NoticeReference::default()
                });
            }
        }
    }

    /// Makes a notice of the codes alone, for forms that are nothing but text.
    pub(super) fn stand_in(&mut self, notice: &mut Notice) {
        for name in std::mem::take(&mut self.buyers) {
            match notice.organisations.first_mut() {
                Some(buyer) => buyer.name.append(name),
                None => notice.organisations.push(Organisation {
                    id: Some("ORG-0001".into()),
                    name,
                    website: self.website.take(),
                    ..Organisation::default()
                }),
            }
        }
        if let Some(buyer) = notice.organisations.first_mut() {
            buyer.address.country = self.country.take();
            let organisation = buyer.id.clone();
            notice.buyers.push(crate::notice::Buyer {
                organisation,
                ..Default::default()
            });
        }
        let subject = &mut notice.procedure.subject;
        subject.nature = self.nature.take();
        let mut classifications = std::mem::take(&mut self.classifications).into_iter();
        subject.main_classification = classifications.next();
        subject.additional_classifications = classifications.collect();
        subject.places = std::mem::take(&mut self.places);
    }
}
