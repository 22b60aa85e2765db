//! A notice as text for people, in 80 columns.
//!
//! What a notice says comes from strangers and may end up on a terminal: characters that steer terminals are replaced.

mod lots;
mod page;
mod results;
mod words;

use vocabulary::Language;

use crate::notice::codes::{ChangeReason, LegalBasis, NoticeType, ProcedureType};
use crate::notice::{Address, Kind, Notice, Role};
use page::Page;
use words::{code, counted, country, list, moment, yes};

/// A notice as text for people: who buys what, how, until when, and what came of it. Texts are in `language` where they were
/// published in it, else in English, else in that of the original.
#[must_use]
pub fn text(notice: &Notice, language: Option<Language>) -> String {
    let language = language.or_else(|| notice.language()?.known().copied());
    let mut page = Page::new(language);
    head(notice, &mut page);
    page.text_field("About", &notice.procedure.subject.description);
    page.gap();
    buyers(notice, &mut page);
    procedure(notice, &mut page);
    lots::show(notice, &mut page);
    results::show(notice, &mut page);
    change(notice, &mut page);
    organisations(notice, &mut page);
    page.finish()
}

/// The same text without characters that steer terminals: what comes from a source must not be shown without.
#[must_use]
pub fn harmless(text: &str) -> String {
    text.chars().map(page::harmless).collect()
}

fn head(notice: &Notice, page: &mut Page) {
    let lot = || notice.lots.first().or_else(|| notice.parts.first());
    let titles = [&notice.procedure.subject.title, &notice.publication.title];
    let title = titles
        .into_iter()
        .chain(lot().map(|lot| &lot.subject.title))
        .find_map(|title| page.words(title));
    page.title(title.as_deref().unwrap_or("A notice without a title"));
    let kind = code(notice.notice_type.as_ref(), NoticeType::meaning)
        .or_else(|| notice.kind.map(kind_name));
    let subtype = notice
        .subtype
        .as_ref()
        .map(|subtype| format!("form {subtype}"));
    page.line(&list([kind, subtype]));
    page.gap();
    page.field(
        "Published",
        list([
            notice.publication.date.as_ref().map(moment),
            notice.publication.number.clone(),
            notice.publication.gazette.clone(),
            notice.publication.url.clone(),
        ]),
    );
    page.field(
        "Sent",
        notice.dispatched.as_ref().map(moment).unwrap_or_default(),
    );
    let version = notice
        .version
        .as_ref()
        .map(|version| format!("version {version}"));
    page.field("Notice", list([notice.id.clone(), version]));
    page.field(
        "Languages",
        list(
            notice
                .languages
                .iter()
                .map(|language| Some(language.to_string())),
        ),
    );
}

fn kind_name(kind: Kind) -> String {
    match kind {
        Kind::Planning => "Planning",
        Kind::Consultation => "Market consultation",
        Kind::Competition => "Call for competition",
        Kind::DirectAward => "Announcement of a direct award",
        Kind::Result => "Result",
        Kind::Modification => "Modification of a contract",
        Kind::Completion => "Completion of a contract",
        Kind::Correction => "Correction of another notice",
        Kind::Registration => "Registration of a company of European law",
    }
    .to_owned()
}

fn buyers(notice: &Notice, page: &mut Page) {
    let roles = notice.roles();
    for buyer in &notice.buyers {
        let Some(id) = &buyer.organisation else {
            continue;
        };
        let does = |role| roles.iter().any(|(who, what)| *who == id && *what == role);
        let organisation = notice.organisation(id);
        let name = organisation
            .and_then(|it| page.words(&it.name))
            .unwrap_or_else(|| id.to_string());
        page.field(
            "Buyer",
            list([
                Some(name),
                organisation.and_then(|it| place(&it.address)),
                does(Role::LeadBuyer).then(|| "leads the group".to_owned()),
                does(Role::CentralPurchasingBody).then(|| "central purchasing body".to_owned()),
            ]),
        );
    }
}

/// Town and country.
fn place(address: &Address) -> Option<String> {
    let place = list([address.town.clone(), address.country.as_ref().map(country)]);
    (!place.is_empty()).then_some(place)
}

fn procedure(notice: &Notice, page: &mut Page) {
    let procedure = &notice.procedure;
    let kind = code(procedure.procedure_type.as_ref(), ProcedureType::meaning);
    page.field(
        "Procedure",
        list([
            kind.or_else(|| procedure.procedure_type_text.clone()),
            yes(procedure.accelerated, "accelerated"),
            yes(procedure.joint, "joint"),
            yes(procedure.central_purchasing, "by a central purchasing body"),
            procedure.id.as_ref().map(|id| format!("identifier {id}")),
        ]),
    );
    page.field(
        "Law",
        code(procedure.legal_basis.as_ref(), LegalBasis::meaning).unwrap_or_default(),
    );
    page.text_field("Features", &procedure.features);
    page.text_field("Why no call", &procedure.direct_award.justification);
    lots::subject(&procedure.subject, page);
    lots::terms(&procedure.terms, page);
    let division = &procedure.division;
    page.field(
        "Lots",
        list([
            division
                .maximum_submitted
                .map(|most| format!("tender for at most {}", counted(most, "lot"))),
            division
                .maximum_awarded
                .map(|most| format!("win at most {}", counted(most, "lot"))),
        ]),
    );
}

fn change(notice: &Notice, page: &mut Page) {
    let change = &notice.change;
    if change.notice.id.is_none() && change.items.is_empty() && change.reason.is_none() {
        return;
    }
    page.heading("Change");
    page.field("Of notice", change.notice.id.clone().unwrap_or_default());
    page.field(
        "Why",
        code(change.reason.as_ref(), ChangeReason::meaning).unwrap_or_default(),
    );
    page.text_field("", &change.reason_description);
    for item in &change.items {
        let sections = item
            .sections
            .iter()
            .map(|section| Some(section.to_string()));
        page.field(
            "Where",
            list(sections.chain([item.section_number.clone(), item.label.clone()])),
        );
        page.text_field("", &item.description);
        for (label, value) in [("Before", &item.old), ("Now", &item.new)] {
            page.text_field(label, &value.text);
            page.field(label, value.date.as_ref().map(moment).unwrap_or_default());
        }
    }
}

fn organisations(notice: &Notice, page: &mut Page) {
    if notice.organisations.is_empty() {
        return;
    }
    page.heading("Organisations");
    for organisation in &notice.organisations {
        let label = organisation
            .id
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default();
        page.field(&label, page.words(&organisation.name).unwrap_or_default());
        let address = &organisation.address;
        let town = [address.postcode.clone(), address.town.clone()]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>();
        page.field(
            "",
            list([
                Some(address.street.join(", ")),
                Some(town.join(" ")),
                address.country.as_ref().map(country),
            ]),
        );
        page.field(
            "",
            list([
                organisation.contact.email.clone(),
                organisation.contact.telephone.clone(),
                organisation.website.clone(),
            ]),
        );
    }
}
