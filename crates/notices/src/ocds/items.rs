//! What is bought and where: one item for the procedure and one for each lot.

use rust_decimal::Decimal;

use super::organisation::address;
use super::side::{Side, read_code};
use crate::notice::codes::WidePlace;
use crate::notice::{Classification, Code, Id, Notice, Place, Quantity, Subject};
use vocabulary::Cpv;

const CPV: &str = "CPV";
const SUPPLEMENTARY: &str = "CPVS";

#[derive(Default)]
pub(super) struct Item {
    id: Option<String>,
    lot: Option<Id>,
    main: Class,
    additional: Vec<Class>,
    quantity: Option<Quantity>,
    places: Vec<Place>,
}

/// A classification in some scheme.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Class {
    pub scheme: Option<String>,
    pub id: Option<String>,
    pub description: crate::notice::Text,
}

impl Class {
    pub(super) fn new(scheme: &str, id: impl ToString) -> Self {
        Self {
            scheme: Some(scheme.to_owned()),
            id: Some(id.to_string()),
            ..Self::default()
        }
    }

    pub(super) fn is(&self, scheme: &str) -> bool {
        self.scheme.as_deref() == Some(scheme)
    }

    pub(super) fn describe<S: Side>(&mut self, o: &mut S) {
        o.string("scheme", &mut self.scheme);
        o.string("id", &mut self.id);
        o.text("description", &mut self.description);
    }
}

/// The items of a notice, numbered.
pub(super) fn gather(notice: &Notice) -> Vec<Item> {
    let lots = notice
        .parts
        .iter()
        .chain(&notice.lots)
        .map(|lot| (lot.id.clone(), &lot.subject));
    let subjects = std::iter::once((None, &notice.procedure.subject)).chain(lots);
    let mut items: Vec<_> = subjects
        .filter_map(|(lot, subject)| of_subject(lot, subject))
        .collect();
    for (nth, item) in items.iter_mut().enumerate() {
        item.id = Some((nth + 1).to_string());
    }
    items
}

fn of_subject(lot: Option<Id>, subject: &Subject) -> Option<Item> {
    let code = |classification: &Classification| {
        classification
            .code
            .as_ref()
            .map(|code| Class::new(CPV, code))
    };
    let main = subject.main_classification.as_ref();
    let mut additional: Vec<_> = subject
        .additional_classifications
        .iter()
        .filter_map(code)
        .collect();
    let supplementary = main.iter().flat_map(|main| &main.supplementary);
    additional.extend(supplementary.map(|code| Class::new(SUPPLEMENTARY, code)));
    let item = Item {
        id: None,
        lot,
        main: main.and_then(code).unwrap_or_default(),
        additional,
        quantity: subject.quantity.clone(),
        places: subject.places.clone(),
    };
    let empty = item.main == Class::default()
        && item.additional.is_empty()
        && item.quantity.is_none()
        && item.places.is_empty();
    (!empty).then_some(item)
}

/// Gives items back to the subjects of a notice. Those of lots it does not have are lost, and further items of one subject add
/// their classifications and places to it.
pub(super) fn spread(items: Vec<Item>, notice: &mut Notice) {
    for item in items {
        let subject = match &item.lot {
            None => Some(&mut notice.procedure.subject),
            lot => {
                let lots = notice.parts.iter_mut().chain(&mut notice.lots);
                lots.into_iter()
                    .find(|known| known.id == *lot)
                    .map(|lot| &mut lot.subject)
            }
        };
        if let Some(subject) = subject {
            into_subject(item, subject);
        }
    }
}

fn into_subject(item: Item, subject: &mut Subject) {
    let cpv = |class: &Class| class.id.as_deref().filter(|_| class.is(CPV)).map(read_cpv);
    if let Some(code) = cpv(&item.main) {
        let classification = Classification::of(code);
        match &subject.main_classification {
            None => subject.main_classification = Some(classification),
            Some(main) if *main == classification => {}
            Some(_) => subject.additional_classifications.push(classification),
        }
    }
    for class in item.additional {
        if let Some(code) = cpv(&class) {
            subject
                .additional_classifications
                .push(Classification::of(code));
        } else if class.is(SUPPLEMENTARY)
            && let (Some(main), Some(code)) = (&mut subject.main_classification, class.id)
        {
            main.supplementary.push(code);
        }
    }
    subject.quantity = subject.quantity.take().or(item.quantity);
    subject.places.extend(item.places);
}

/// A code of the Common Procurement Vocabulary, with or without check digit.
fn read_cpv(text: &str) -> Code<Cpv> {
    match Cpv::with_check_digit(text) {
        Ok((code, _)) => Code::Known(code),
        Err(_) => Code::read(text),
    }
}

pub(super) fn describe<S: Side>(o: &mut S, items: &mut Vec<Item>) {
    o.list("items", "", items, |o, item| {
        o.string("id", &mut item.id);
        super::lots::id(o, "relatedLot", &mut item.lot);
        o.object("classification", |o| item.main.describe(o));
        o.list(
            "additionalClassifications",
            "",
            &mut item.additional,
            |o, class| class.describe(o),
        );
        quantity(o, &mut item.quantity);
        o.list("deliveryAddresses", "", &mut item.places, place);
        // An item of another publisher says in words what it is; the notice has the title of the lot for it.
        o.only_written("description", |_| {});
    });
}

fn quantity<S: Side>(o: &mut S, quantity: &mut Option<Quantity>) {
    let mut number: Option<Decimal> = quantity.as_ref().map(|quantity| quantity.number);
    let mut unit = quantity.take().and_then(|quantity| quantity.unit);
    o.decimal("quantity", &mut number);
    o.object("unit", |o| {
        o.string("id", &mut unit);
        o.always("scheme", "UNCEFACT");
        if S::READS && unit.is_none() {
            o.string("name", &mut unit);
        }
    });
    *quantity = number.map(|number| Quantity { number, unit });
}

/// A place that is not on the map has its code as region.
fn place<S: Side>(o: &mut S, place: &mut Place) {
    let mut wide = place.wide.take().map(|wide| wide.to_string());
    if wide.is_some() {
        o.string("region", &mut wide);
    }
    address(o, &mut place.address);
    if S::READS
        && let Some(region) = &place.address.region
        && let Code::Known(known) = read_code::<WidePlace>(&region.to_string(), &[])
    {
        place.wide = Some(known.into());
        place.address.region = None;
    }
    o.text("description", &mut place.description);
}
