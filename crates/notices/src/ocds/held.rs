//! What of a notice a release can hold.
//!
//! Each function lists what is kept of a part, in the form in which it is kept; everything else is left out. A field that
//! is new in the model is therefore not held until it is named here and described on the way there.

mod lots;
mod names;
mod results;
mod terms;

use chrono::{FixedOffset, NaiveTime, Timelike as _};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::write::number;
use crate::notice::codes::{DurationUnit, FormType};
use crate::notice::model::Multilingual;
use crate::notice::{
    Amount, Change, ChangeItem, ChangedValue, Code, Division, Duration, Modification, Moment,
    Notice, NoticeReference, Procedure, Publication, UNDETERMINED,
};

/// The notice with only what a release holds, but still in the order of the model.
pub(super) fn cleared(notice: &Notice) -> Notice {
    let mut notice = names::named(notice.clone());
    let process = notice.process().map(str::to_owned);
    let dispatched = notice
        .dispatched
        .or(notice.transmitted)
        .or(notice.publication.date);
    let mut held = Notice {
        id: Some(
            notice
                .id
                .take()
                .or(notice.publication.number.clone())
                .unwrap_or_else(|| "1".to_owned()),
        ),
        kind: notice.kind,
        form_type: notice.form_type,
        notice_type: notice.notice_type,
        subtype: notice.subtype,
        languages: notice.languages.into_iter().take(1).collect(),
        dispatched: dispatched.map(start),
        future_notice: notice.future_notice.map(start),
        publication: Publication {
            number: notice.publication.number,
            date: notice.publication.date.map(start),
            preferred_date: notice.publication.preferred_date.map(start),
            url: uri(notice.publication.url),
            title: notice.publication.title,
            gazette: None,
        },
        additional_information: notice.additional_information,
        organisations: notice
            .organisations
            .into_iter()
            .map(names::organisation)
            .collect(),
        beneficial_owners: notice
            .beneficial_owners
            .into_iter()
            .map(names::owner)
            .collect(),
        buyers: notice.buyers,
        procedure: procedure(notice.procedure, process),
        parts: notice.parts.into_iter().map(lots::lot).collect(),
        lots: notice.lots.into_iter().map(lots::lot).collect(),
        lot_groups: notice.lot_groups.into_iter().map(lots::group).collect(),
        ..Notice::default()
    };
    held.version = notice.version.filter(|version| {
        held.id
            .as_deref()
            .is_some_and(|id| super::identity::may_be_joined(id, version))
    });
    held.results = results::results(notice.results);
    held.modifications = modifications(notice.modifications, &held);
    held.change = change(notice.change);
    if !super::release::says_kind(&held) {
        held.form_type = held
            .form_type
            .or_else(|| held.kind.map(FormType::of).map(Code::from));
    }
    lots::whole_process(&mut held);
    names::who_is_there(&mut held);
    let language = held
        .language()
        .cloned()
        .unwrap_or_else(|| Code::Other(UNDETERMINED.to_owned()));
    held.each_text(&mut |text| *text = std::mem::take(text).led_by(&language));
    terms::qualifications(&mut held, &language);
    held
}

fn procedure(procedure: Procedure, process: Option<String>) -> Procedure {
    // A code that is on no list is words, as in releases of others.
    let (kind, words) = match procedure.procedure_type {
        Some(Code::Other(words)) => (None, procedure.procedure_type_text.or(Some(words))),
        Some(kind) => (Some(kind), None),
        None => (None, procedure.procedure_type_text),
    };
    let contest_criteria = procedure.terms.award.contest_criteria.clone();
    let mut terms = terms::terms(procedure.terms);
    terms.award.contest_criteria = contest_criteria;
    Procedure {
        id: process,
        legal_basis: procedure.legal_basis,
        cross_border_law: procedure.cross_border_law,
        subject: lots::subject(procedure.subject),
        procedure_type: kind,
        procedure_type_text: words,
        features: procedure.features,
        accelerated: procedure.accelerated,
        acceleration_reason: procedure.acceleration_reason,
        direct_award: crate::notice::DirectAward {
            reasons: unique(procedure.direct_award.reasons),
            ..procedure.direct_award
        },
        division: Division {
            divided: None,
            presentation: None,
            ..procedure.division
        },
        terms,
        ..Procedure::default()
    }
}

fn change(change: Change) -> Change {
    Change {
        notice: amended(change.notice),
        reason: change.reason,
        reason_description: change.reason_description,
        items: unique(
            change
                .items
                .into_iter()
                .map(change_item)
                .filter(|item| !item.is_absent()),
        ),
    }
}

fn change_item(item: ChangeItem) -> ChangeItem {
    let number = item
        .section_number
        .filter(|number| super::change::is_number(number));
    // Words are parted at blanks in reading.
    let sections = item
        .sections
        .iter()
        .flat_map(|section| section.split_whitespace().map(Into::into));
    ChangeItem {
        sections: if number.is_some() {
            Vec::new()
        } else {
            sections.collect()
        },
        description: item.description,
        section_number: number,
        lot: item.lot,
        label: item.label,
        old: changed(item.old),
        new: changed(item.new),
        ..ChangeItem::default()
    }
}

fn changed(value: ChangedValue) -> ChangedValue {
    ChangedValue {
        text: value.text,
        date: value.date.map(end).map(to_the_second),
        classifications: unique(
            value
                .classifications
                .into_iter()
                .filter_map(|classification| {
                    classification.code.map(crate::notice::Classification::of)
                }),
        ),
        nothing: None,
    }
}

/// Modifications of contracts that the notice has, in the order of the contracts.
fn modifications(modifications: Vec<Modification>, held: &Notice) -> Vec<Modification> {
    let contracts = &held.results.contracts;
    let only = contracts.first().and_then(|contract| contract.id.clone());
    let modifications: Vec<_> = modifications
        .into_iter()
        .map(|modification| Modification {
            notice: amended(modification.notice),
            contract: modification.contract.or_else(|| only.clone()),
            reason: modification.reason,
            reason_description: modification.reason_description,
            items: described(modification.items),
            ..Modification::default()
        })
        .collect();
    let of = |contract: &crate::notice::Contract| {
        modifications
            .iter()
            .filter(|it| it.contract == contract.id)
            .cloned()
            .collect::<Vec<_>>()
    };
    contracts.iter().flat_map(of).collect()
}

/// The descriptions of all items in one.
fn described(items: Vec<ChangeItem>) -> Vec<ChangeItem> {
    let mut all = ChangeItem::default();
    for item in items {
        all.description.append(item.description);
    }
    if all.is_absent() {
        Vec::new()
    } else {
        vec![all]
    }
}

/// The identifier of a release that is amended says nothing of its scheme.
fn amended(notice: NoticeReference) -> NoticeReference {
    NoticeReference {
        scheme: None,
        ..reference(notice)
    }
}

fn reference(notice: NoticeReference) -> NoticeReference {
    let id = notice.id;
    let may = |version: &String| {
        id.as_deref()
            .is_some_and(|id| super::identity::may_be_joined(id, version))
    };
    let version = notice.version.filter(may);
    // An identifier that was published with its version in it is parted in reading.
    let (id, within) = id
        .as_deref()
        .map(super::identity::parted)
        .unwrap_or_default();
    NoticeReference {
        scheme: id.is_some().then_some(notice.scheme).flatten(),
        id,
        version: version.or(within),
        ..NoticeReference::default()
    }
}

/// With a time and a zone, at the first second of a day.
fn start(moment: Moment) -> Moment {
    complete(moment, NaiveTime::MIN)
}

/// With a time and a zone, at the last second of a day.
fn end(moment: Moment) -> Moment {
    complete(
        moment,
        NaiveTime::from_hms_opt(23, 59, 59).expect("a day has a last second"),
    )
}

fn complete(moment: Moment, time: NaiveTime) -> Moment {
    let universal = FixedOffset::east_opt(0).expect("Universal Time is a zone");
    Moment::at(
        moment.date(),
        moment.time().unwrap_or(time),
        moment.offset().or(Some(universal)),
    )
}

/// Dates of changes are texts, which have no parts of seconds.
fn to_the_second(moment: Moment) -> Moment {
    let whole = moment
        .time()
        .and_then(|time| time.with_nanosecond(0))
        .unwrap_or_default();
    Moment::at(moment.date(), whole, moment.offset())
}

/// In days, counting 30 to the month and 365 to the year as the profile does.
fn days(duration: Duration) -> Option<Duration> {
    let days = match duration.unit?.known()? {
        DurationUnit::Day => 1,
        DurationUnit::Week => 7,
        DurationUnit::Month => 30,
        DurationUnit::Year => 365,
    };
    let days = duration
        .number
        .checked_mul(Decimal::from(days))?
        .round()
        .to_i64()?;
    Some(Duration {
        number: Decimal::from(days),
        unit: Some(DurationUnit::Day.into()),
    })
}

/// As JSON has it.
fn decimal(decimal: Decimal) -> Option<Decimal> {
    let written = number(decimal)?.to_string();
    written
        .parse()
        .or_else(|_| Decimal::from_scientific(&written))
        .ok()
}

/// A share of a whole, in percent. More than all or less than nothing the standard does not take.
fn percent(percent: Decimal) -> Option<Decimal> {
    let share = decimal(percent / Decimal::ONE_HUNDRED)
        .filter(|share| (Decimal::ZERO..=Decimal::ONE).contains(share))?;
    Some((share * Decimal::ONE_HUNDRED).normalize())
}

fn amount(amount: Amount) -> Option<Amount> {
    // The list of currencies is closed; what could not be on it is left out.
    let could_be =
        |code: &String| code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    Some(Amount {
        amount: decimal(amount.amount)?,
        currency: amount
            .currency
            .filter(|currency| currency.is_known() || could_be(&currency.to_string())),
    })
}

/// Each item once, as the standard wants its lists.
fn unique<T: PartialEq>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut unique = Vec::new();
    for item in items {
        if !unique.contains(&item) {
            unique.push(item);
        }
    }
    unique
}

/// Codes of closed lists.
fn known<T>(code: Option<Code<T>>) -> Option<Code<T>> {
    code.filter(Code::is_known)
}

/// An address that is a URI in the sense of the standard: with a scheme, and no character that would have to be encoded.
fn uri(address: Option<String>) -> Option<String> {
    address.filter(|address| {
        let scheme = address.split_once(':').map_or("", |(scheme, _)| scheme);
        let allowed = |byte: u8| byte.is_ascii_graphic() && !b"\"<>\\^`{|}[]".contains(&byte);
        scheme
            .as_bytes()
            .first()
            .is_some_and(u8::is_ascii_alphabetic)
            && scheme
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
            && address.len() > scheme.len() + 1
            && address.bytes().all(allowed)
            && address.matches('#').count() < 2
            && address.split('%').skip(1).all(|rest| {
                rest.as_bytes()
                    .get(..2)
                    .is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit))
            })
    })
}
