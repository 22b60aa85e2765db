//! What is bought, as far as it can be said, and what the standard says once for the whole process.

use super::{amount, days, decimal, end, known, start, terms, unique};
use crate::notice::codes::StrategicAim;
use crate::notice::{
    Aim, Award, Classification, Code, Id, Lot, LotGroup, Notice, Options, Place, Quantity, Range,
    Renewal, Strategic, Subject, Term, Terms,
};

pub(super) fn lot(lot: Lot) -> Lot {
    let mut held = Lot {
        id: lot.id,
        subject: subject(lot.subject.clone()),
        terms: terms::terms(lot.terms),
    };
    // A project of the Union behind the purchase is money of the Union.
    if lot.subject.eu_project.related == Some(true) {
        held.terms.funding.used = Some(true);
        if !lot.subject.eu_project.description.is_empty() {
            let description = lot.subject.eu_project.description;
            held.terms.funding.programmes.push(crate::notice::Funding {
                description,
                ..Default::default()
            });
        }
    }
    held
}

pub(super) fn group(group: LotGroup) -> LotGroup {
    let Award {
        criteria,
        method,
        order_justification,
        ..
    } = terms::award(group.award);
    LotGroup {
        id: group.id,
        lots: unique(group.lots),
        subject: Subject {
            internal_id: group.subject.internal_id,
            title: group.subject.title,
            description: group.subject.description,
            ..Subject::default()
        },
        award: Award {
            criteria,
            method,
            order_justification,
            ..Award::default()
        },
        framework_maximum_value: group.framework_maximum_value.and_then(amount),
    }
}

pub(super) fn subject(subject: Subject) -> Subject {
    let (main, additional) = classifications(
        subject.main_classification,
        subject.additional_classifications,
    );
    let (value, range) = match (subject.estimated_value, subject.estimated_range) {
        (None, Some(range)) if range.lowest.is_some() => (None, Some(held_range(range))),
        (None, range) => (range.and_then(|range| range.highest).and_then(amount), None),
        (value, _) => (value.and_then(amount), None),
    };
    Subject {
        internal_id: subject.internal_id,
        title: subject.title,
        description: subject.description,
        nature: known(subject.nature),
        additional_natures: unique(subject.additional_natures),
        transport: unique(subject.transport),
        main_classification: main,
        additional_classifications: additional,
        quantity: subject.quantity.and_then(quantity),
        estimated_value: value,
        estimated_range: range,
        framework_maximum_value: subject.framework_maximum_value.and_then(amount),
        estimation_method: subject.estimation_method,
        places: unique(
            subject
                .places
                .into_iter()
                .map(place)
                .filter(|place| !place.is_absent()),
        ),
        term: term(subject.term),
        renewal: Renewal {
            possible: subject.renewal.possible,
            maximum: subject.renewal.maximum,
            description: subject.renewal.description,
            ..Renewal::default()
        },
        options: Options {
            included: subject.options.included,
            description: subject.options.description,
            ..Options::default()
        },
        suitable_for_smes: subject.suitable_for_smes,
        strategic: strategic(subject.strategic),
        ..Subject::default()
    }
}

pub(super) fn term(term: Term) -> Term {
    Term {
        start: term.start.map(start),
        end: term.end.map(end),
        duration: term.duration.and_then(days),
        open: None,
        description: term.description,
    }
}

fn held_range(range: Range) -> Range {
    Range {
        lowest: range.lowest.and_then(amount),
        highest: range.highest.and_then(amount),
    }
}

/// All codes of the supplementary vocabulary say more of the main code, since the standard has them in one list.
fn classifications(
    main: Option<Classification>,
    additional: Vec<Classification>,
) -> (Option<Classification>, Vec<Classification>) {
    let main = main.and_then(|main| {
        Some(Classification {
            code: Some(main.code?),
            supplementary: unique(main.supplementary),
        })
    });
    let additional = unique(
        additional
            .into_iter()
            .filter_map(|it| it.code)
            .map(Classification::of),
    );
    (main, additional)
}

fn quantity(quantity: Quantity) -> Option<Quantity> {
    Some(Quantity {
        number: decimal(quantity.number)?,
        unit: quantity.unit,
    })
}

/// A place that is not on the map has its code for a region.
fn place(place: Place) -> Place {
    let mut held = Place {
        address: super::names::address(place.address),
        wide: known(place.wide),
        description: place.description,
    };
    if held.wide.is_some() {
        held.address.region = None;
    }
    held
}

/// Aims and objectives of the lists; that there is none is said where there is no other.
fn strategic(strategic: Strategic) -> Strategic {
    let is_aim = |aim: &Aim| {
        aim.kind
            .as_ref()
            .is_some_and(|kind| kind.is_known() && *kind != StrategicAim::None)
    };
    let none = strategic.aims.iter().any(|aim| {
        aim.kind
            .as_ref()
            .is_some_and(|kind| *kind == StrategicAim::None)
    });
    let mut aims = unique(strategic.aims.into_iter().filter(is_aim));
    if aims.is_empty() && none {
        aims.push(Aim {
            kind: Some(StrategicAim::None.into()),
            ..Aim::default()
        });
    }
    Strategic {
        aims,
        social: listed(strategic.social),
        environmental: listed(strategic.environmental),
        green_criteria: listed(strategic.green_criteria),
        innovation: listed(strategic.innovation),
    }
}

fn listed<T: PartialEq>(codes: Vec<Code<T>>) -> Vec<Code<T>> {
    unique(codes.into_iter().filter(Code::is_known))
}

/// Says once for the procedure what the standard says once, and for each lot what it says for lots only.
pub(super) fn whole_process(notice: &mut Notice) {
    let procedure = &mut notice.procedure.terms;
    for lot in notice.parts.iter_mut().chain(&mut notice.lots) {
        own_or(&mut lot.terms.award, &procedure.award);
        add_new(
            &mut procedure.previous_notices,
            &mut lot.terms.previous_notices,
        );
        add_new(&mut procedure.legislation, &mut lot.terms.legislation);
        contacts(procedure, &mut lot.terms);
    }
    let Award {
        criteria,
        method,
        order_justification,
        ..
    } = &mut procedure.award;
    criteria.clear();
    *method = Default::default();
    *order_justification = Default::default();
}

/// The criteria of the procedure, for a lot that has none of its own.
fn own_or(award: &mut Award, procedure: &Award) {
    if award.criteria.is_empty() && award.method.is_empty() && award.order_justification.is_empty()
    {
        award.criteria.clone_from(&procedure.criteria);
        award.method = procedure.method.clone();
        award.order_justification = procedure.order_justification.clone();
    }
}

fn contacts(procedure: &mut Terms, lot: &mut Terms) {
    let pairs: [(&mut Vec<Id>, &mut Vec<Id>); 7] = [
        (
            &mut procedure.contacts.information,
            &mut lot.contacts.information,
        ),
        (
            &mut procedure.contacts.documents,
            &mut lot.contacts.documents,
        ),
        (
            &mut procedure.contacts.recipients,
            &mut lot.contacts.recipients,
        ),
        (
            &mut procedure.contacts.evaluators,
            &mut lot.contacts.evaluators,
        ),
        (&mut procedure.review.bodies, &mut lot.review.bodies),
        (
            &mut procedure.review.information,
            &mut lot.review.information,
        ),
        (&mut procedure.review.mediators, &mut lot.review.mediators),
    ];
    for (procedure, lot) in pairs {
        add_new(procedure, lot);
    }
}

fn add_new<T: PartialEq>(to: &mut Vec<T>, from: &mut Vec<T>) {
    for item in from.drain(..) {
        if !to.contains(&item) {
            to.push(item);
        }
    }
}
