//! What is being filled while a form is read.

use super::lot_numbers::LotNumbers;
use crate::notice::{Asset, Id, Notice, Organisation};
use crate::xml::{Node, Spot};

/// With how many organisations each new one is compared. The notice with the most has some hundred; a file that was made to
/// keep a reader busy may have a hundred thousand.
const MOST_COMPARED: usize = 2_000;

/// One language version of a form while it is read.
pub(super) struct Draft<'t> {
    pub notice: Notice,
    /// Where in the model things are noted: nowhere for translations, whose places are those of the original.
    pub at: At<'t>,
    /// Whether the dynamic purchasing system is over, which is said before the results.
    pub system_terminated: Option<bool>,
    /// Assets that an operator needs, which are said of a lot and belong to its contract.
    pub assets: Assets,
    /// The numbers of the lots that were read.
    pub lot_numbers: LotNumbers,
    /// Which organisation each address of the form turned out to be, in the order of the form.
    addresses: Vec<usize>,
    /// The same of the original, if this is a translation.
    of_original: Option<Vec<usize>>,
}

/// Assets that justify a longer contract for passenger transport.
#[derive(Clone, Default)]
pub(super) struct Assets {
    pub extended: Option<bool>,
    pub list: Vec<Asset>,
}

impl<'t> Draft<'t> {
    /// For the form that is read first.
    pub(super) fn original(spot: Spot<'t>) -> Self {
        Self {
            notice: Notice::default(),
            at: At(Some(spot)),
            system_terminated: None,
            assets: Assets::default(),
            lot_numbers: LotNumbers::default(),
            addresses: Vec::new(),
            of_original: None,
        }
    }

    /// For a translation of the form that `original` was read from.
    pub(super) fn translation_of(original: &Self) -> Self {
        Self {
            notice: Notice::default(),
            at: At(None),
            system_terminated: None,
            assets: Assets::default(),
            lot_numbers: LotNumbers::default(),
            addresses: Vec::new(),
            of_original: Some(original.addresses.clone()),
        }
    }

    /// Takes in an organisation that an address of the form names, and tells how the notice calls it. The form has no names
    /// for organisations, so they are made up in order; an address that is the same in every word is the same organisation.
    pub(super) fn organisation(
        &mut self,
        organisation: Organisation,
        node: Node<'t>,
    ) -> Option<Id> {
        if organisation.is_absent() {
            return None;
        }
        let known = &mut self.notice.organisations;
        let nth = match self
            .of_original
            .as_ref()
            .and_then(|order| order.get(self.addresses.len()))
        {
            // The words of a translation may differ where those of the original are the same, and the reverse.
            Some(&nth) => nth,
            None => known
                .iter()
                .take(MOST_COMPARED)
                .position(|other| is_same(other, &organisation))
                .unwrap_or(known.len()),
        };
        self.addresses.push(nth);
        let id = Id::from(format!("ORG-{:04}", nth + 1));
        if nth == known.len() {
            self.at.item("organisations", nth, node);
            known.push(Organisation {
                id: Some(id.clone()),
                ..organisation
            });
        }
        Some(id)
    }
}

fn is_same(known: &Organisation, other: &Organisation) -> bool {
    known.name == other.name
        && known.address == other.address
        && known.contact == other.contact
        && known.identifiers == other.identifiers
        && known.website == other.website
        && known.size == other.size
        && known.ownership == other.ownership
}

/// A place in the model that is being filled, if places are noted.
#[derive(Clone, Copy)]
pub(super) struct At<'t>(Option<Spot<'t>>);

impl<'t> At<'t> {
    /// Whether this is the original, whose places are noted and whose oddities are warned of.
    pub(super) const fn is_noted(self) -> bool {
        self.0.is_some()
    }

    /// The field `name` of this place, which is read from `node`.
    pub(super) fn field(self, name: &'static str, node: Node<'_>) -> Self {
        Self(self.0.map(|spot| spot.field(name, node)))
    }

    /// The item `nth` of the list `name` of this place, which is read from `node`.
    pub(super) fn item(self, name: &'static str, nth: usize, node: Node<'_>) -> Self {
        Self(self.0.map(|spot| spot.item(name, nth, node)))
    }
}
