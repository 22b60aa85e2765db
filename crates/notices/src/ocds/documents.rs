//! Documents of the procedure, the publication of the notice among them, and what is paid by the Union.

use super::lots::ids;
use super::side::Side;
use crate::notice::{
    Code, Document, Funding, Id, Kind, Moment, Notice, Publication, Terms, Text, UNDETERMINED,
};
use vocabulary::Language;

#[derive(Default)]
pub(super) struct DocumentEntry {
    id: Option<String>,
    kind: Option<String>,
    url: Option<String>,
    language: Option<Code<Language>>,
    published: Option<Moment>,
    title: Text,
    lots: Vec<Id>,
}

const PROCUREMENT: &str = "biddingDocuments";
/// Kinds of documents that are the notice itself as it was published.
const NOTICES: [&str; 3] = ["plannedProcurementNotice", "tenderNotice", "awardNotice"];
/// The identifier of a publication that has no number.
const UNNUMBERED: &str = "notice";

/// The documents of a notice: its publication, those of the procedure and those of lots, each once.
pub(super) fn gather(notice: &Notice) -> Vec<DocumentEntry> {
    let mut entries: Vec<_> = publication(notice).into_iter().collect();
    let lots = notice
        .parts
        .iter()
        .chain(&notice.lots)
        .map(|lot| (lot.id.clone(), &lot.terms));
    for (lot, terms) in std::iter::once((None, &notice.procedure.terms)).chain(lots) {
        for document in &terms.documents {
            let entry = entry(document);
            let same = |known: &&mut DocumentEntry| {
                known.id == entry.id && known.url == entry.url && known.language == entry.language
            };
            match (
                entries
                    .iter_mut()
                    .filter(|known| known.lots.is_empty() == lot.is_none())
                    .find(same),
                &lot,
            ) {
                (Some(known), Some(lot)) if !known.lots.contains(lot) => {
                    known.lots.push(lot.clone())
                }
                (Some(_), _) => {}
                (None, _) => entries.push(DocumentEntry {
                    lots: lot.clone().into_iter().collect(),
                    ..entry
                }),
            }
        }
    }
    name(&mut entries);
    entries
}

/// Documents without an identifier get one, and of several with the same all but the first.
fn name(entries: &mut [DocumentEntry]) {
    let mut used = std::collections::BTreeSet::new();
    for (nth, entry) in entries.iter_mut().enumerate() {
        let wanted = entry
            .id
            .clone()
            .unwrap_or_else(|| format!("document-{nth}"));
        let mut id = wanted.clone();
        let mut copy = 2;
        while !used.insert(id.clone()) {
            id = format!("{wanted}-{copy}");
            copy += 1;
        }
        entry.id = Some(id);
    }
}

fn entry(document: &Document) -> DocumentEntry {
    DocumentEntry {
        id: document.id.clone(),
        kind: Some(PROCUREMENT.to_owned()),
        url: document.url.clone(),
        language: document.official_languages.first().cloned(),
        ..DocumentEntry::default()
    }
}

fn publication(notice: &Notice) -> Option<DocumentEntry> {
    let Publication {
        number,
        date,
        url,
        title,
        ..
    } = &notice.publication;
    let said = number.is_some() || date.is_some() || url.is_some() || !title.is_empty();
    let kind = match notice.kind {
        Some(Kind::Planning | Kind::Consultation) => NOTICES[0],
        Some(Kind::Result | Kind::DirectAward | Kind::Modification | Kind::Completion) => {
            NOTICES[2]
        }
        _ => NOTICES[1],
    };
    said.then(|| DocumentEntry {
        id: Some(number.clone().unwrap_or_else(|| UNNUMBERED.to_owned())),
        kind: Some(kind.to_owned()),
        url: url.clone(),
        published: *date,
        title: title.clone(),
        ..DocumentEntry::default()
    })
}

/// Gives documents back to a notice. The publication is the first document of its kind.
pub(super) fn spread(entries: Vec<DocumentEntry>, notice: &mut Notice) {
    let mut published = false;
    for entry in entries {
        let is_notice = entry
            .kind
            .as_deref()
            .is_some_and(|kind| NOTICES.contains(&kind));
        if is_notice && !published {
            published = true;
            let publication = &mut notice.publication;
            publication.number = entry.id.filter(|id| id != UNNUMBERED);
            publication.date = entry.published;
            publication.url = entry.url;
            publication.title = entry.title;
            continue;
        }
        let document = Document {
            id: entry.id,
            url: entry.url,
            official_languages: entry.language.into_iter().collect(),
            ..Document::default()
        };
        for terms in terms_of(notice, &entry.lots) {
            terms.documents.push(document.clone());
        }
    }
}

/// The terms of these lots, or those of the procedure if there are none.
fn terms_of<'n>(notice: &'n mut Notice, lots: &[Id]) -> Vec<&'n mut Terms> {
    if lots.is_empty() {
        return vec![&mut notice.procedure.terms];
    }
    let all = notice.parts.iter_mut().chain(&mut notice.lots);
    all.filter(|lot| lot.id.as_ref().is_some_and(|id| lots.contains(id)))
        .map(|lot| &mut lot.terms)
        .collect()
}

pub(super) fn describe<S: Side>(o: &mut S, entries: &mut Vec<DocumentEntry>) {
    o.list("documents", "", entries, |o, entry| {
        o.string("id", &mut entry.id);
        o.string("documentType", &mut entry.kind);
        o.string("url", &mut entry.url);
        o.code("language", &mut entry.language, &[]);
        o.moment("datePublished", &mut entry.published);
        o.text("title", &mut entry.title);
        ids(o, "relatedLots", &mut entry.lots);
    });
}

/// A programme of the Union that pays, for some lots.
#[derive(Default)]
pub(super) struct Finance {
    id: Option<String>,
    funding: Funding,
    party: Text,
    lots: Vec<Id>,
}

/// Who pays. Money of others is not money of the Union.
const UNION: &str = "European Union";
/// Identifiers of programmes for which the notice has none.
const UNIDENTIFIED: &str = "eu-";

/// The programmes of the Union that pay for what a notice buys.
pub(super) fn finance(notice: &Notice) -> Vec<Finance> {
    let lots = notice
        .parts
        .iter()
        .chain(&notice.lots)
        .map(|lot| (lot.id.clone(), &lot.terms));
    let mut all: Vec<Finance> = Vec::new();
    for (lot, terms) in std::iter::once((None, &notice.procedure.terms)).chain(lots) {
        let unnamed = (terms.funding.used == Some(true) && terms.funding.programmes.is_empty())
            .then(Funding::default);
        for funding in terms.funding.programmes.iter().cloned().chain(unnamed) {
            let mut known = all
                .iter_mut()
                .filter(|known| known.lots.is_empty() == lot.is_none());
            match (known.find(|known| known.funding == funding), &lot) {
                (Some(known), Some(lot)) if !known.lots.contains(lot) => {
                    known.lots.push(lot.clone())
                }
                (Some(_), _) => {}
                (None, _) => all.push(Finance {
                    funding,
                    lots: lot.clone().into_iter().collect(),
                    ..Finance::default()
                }),
            }
        }
    }
    for finance in &mut all {
        finance.party = Text::new().with(Code::Other(UNDETERMINED.to_owned()), UNION);
    }
    identify(&mut all);
    all
}

/// The programmes that pay for one contract.
pub(super) fn of_funding(funding: &[Funding]) -> Vec<Finance> {
    let mut all: Vec<_> = funding
        .iter()
        .map(|funding| Finance {
            funding: funding.clone(),
            ..Finance::default()
        })
        .collect();
    identify(&mut all);
    all
}

fn identify(all: &mut [Finance]) {
    let mut used = std::collections::BTreeSet::new();
    for (nth, finance) in all.iter_mut().enumerate() {
        let id = finance
            .funding
            .identifier
            .take()
            .filter(|id| used.insert(id.clone()));
        finance.id = Some(id.unwrap_or_else(|| format!("{UNIDENTIFIED}{}", nth + 1)));
    }
}

fn funding(finance: Finance) -> Funding {
    let made_up = |id: &String| {
        id.strip_prefix(UNIDENTIFIED)
            .is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()))
    };
    Funding {
        identifier: finance.id.filter(|id| !made_up(id)),
        ..finance.funding
    }
}

/// What pays for a contract, given back.
pub(super) fn into_funding(all: Vec<Finance>) -> Vec<Funding> {
    all.into_iter().map(funding).collect()
}

/// Gives programmes back to lots or the procedure.
pub(super) fn spread_finance(all: Vec<Finance>, notice: &mut Notice) {
    for mut finance in all {
        if !finance.party.any(|name| name == UNION) {
            continue;
        }
        let lots = std::mem::take(&mut finance.lots);
        let funding = funding(finance);
        for terms in terms_of(notice, &lots) {
            terms.funding.used = Some(true);
            if !funding.is_absent() {
                terms.funding.programmes.push(funding.clone());
            }
        }
    }
}

pub(super) fn describe_finance<S: Side>(o: &mut S, all: &mut Vec<Finance>) {
    o.list("finance", "", all, |o, finance| {
        o.string("id", &mut finance.id);
        o.string("title", &mut finance.funding.programme);
        o.text("description", &mut finance.funding.description);
        o.object("financingParty", |o| {
            if !S::READS {
                finance.party = Text::new().with(o.language(), UNION);
            }
            o.text("name", &mut finance.party);
        });
        ids(o, "relatedLots", &mut finance.lots);
    });
}
