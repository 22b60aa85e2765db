//! The table of notices.

use super::column::{
    Described, all, count, currency, day, first, list, number, said, text, value, whole, word,
};
use crate::notice::{Moment, Notice, Organisation};

/// The notice by its publication number, else by its identifier: what the rows of all tables begin with.
pub fn name(notice: &Notice) -> Option<String> {
    let number = notice.publication.number.as_ref();
    number.or(notice.id.as_ref()).cloned()
}

pub fn columns<'a>() -> [Described<&'a Notice>; 21] {
    [
        text(
            "notice",
            "Publication number, else identifier, of the notice; all tables have it",
            |notice| name(notice),
        ),
        text("id", "Identifier of the notice (BT-701)", |notice| {
            notice.id.clone()
        }),
        text("version", "Version of the notice (BT-757)", |notice| {
            notice.version.clone()
        }),
        text(
            "procedure",
            "Identifier of the procedure (BT-04)",
            |notice| notice.procedure.id.clone(),
        ),
        day("published", "Day of publication", |notice| {
            notice.publication.date.as_ref().map(Moment::date)
        }),
        day(
            "dispatched",
            "Day on which the buyer sent it (BT-05)",
            |notice| notice.dispatched.as_ref().map(Moment::date),
        ),
        text(
            "kind",
            "planning, consultation, competition, direct_award, result, modification, …",
            |notice| notice.kind.and_then(word),
        ),
        text("notice_type", "Type of the notice (BT-02)", |notice| {
            said(notice.notice_type.as_ref())
        }),
        text("subtype", "Subtype of the notice (OPP-070)", |notice| {
            said(notice.subtype.as_ref())
        }),
        text(
            "language",
            "First official language of the notice (BT-702)",
            |notice| said(notice.language()),
        ),
        text("legal_basis", "Directive or regulation (BT-01)", |notice| {
            said(notice.procedure.legal_basis.as_ref())
        }),
        text("procedure_type", "Kind of procedure (BT-105)", |notice| {
            said(notice.procedure.procedure_type.as_ref())
        }),
        text("title", "Title of the procedure (BT-21)", |notice| {
            first(&notice.procedure.subject.title)
        }),
        text("nature", "works, supplies or services (BT-23)", |notice| {
            said(notice.procedure.subject.nature.as_ref())
        }),
        list(
            "cpv",
            "CPV codes of the procedure, the main one first (BT-262, BT-263)",
            |notice| {
                all(notice
                    .procedure
                    .subject
                    .cpv()
                    .map(|cpv| cpv.code().to_owned()))
            },
        ),
        number(
            "estimated_value",
            "Estimated value of the procedure without VAT (BT-27)",
            |notice| value(notice.procedure.subject.estimated_value.as_ref()),
        ),
        text("currency", "Currency of the estimated value", |notice| {
            currency(notice.procedure.subject.estimated_value.as_ref())
        }),
        text(
            "buyer",
            "Name of the buyer named first (BT-500)",
            |notice| buyer(notice).and_then(|buyer| first(&buyer.name)),
        ),
        text(
            "buyer_country",
            "Country of the buyer named first (BT-514)",
            |notice| said(buyer(notice)?.address.country.as_ref()),
        ),
        whole("lots", "How many lots there are", |notice| {
            count(&notice.lots)
        }),
        text("url", "Where it was published", |notice| {
            notice.publication.url.clone()
        }),
    ]
}

fn buyer(notice: &Notice) -> Option<&Organisation> {
    notice.organisation(notice.buyers.first()?.organisation.as_ref()?)
}
