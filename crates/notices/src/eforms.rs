//! eForms: notices since 2022, in the Universal Business Language 2.3 with the extension of the European Union.
//!
//! One file for each aggregate of the standard. A function takes the element and the place in the model that it fills, and
//! gives back that part of the model. Business terms (BT-71) are named at the fields of the model.

mod award;
mod change;
mod header;
mod lots;
mod names;
mod organisations;
mod participation;
mod performance;
mod procedure;
mod process;
mod registration;
mod result;
mod review;
mod strategic;
mod subject;
mod submission;
mod tender;
mod terms;
mod withheld;

use crate::notice::Notice;
use crate::sound;
use crate::xml::Node;

/// Reads a notice whose root element is `root`; nothing if it is the root of no notice.
pub(crate) fn read(root: Node<'_>) -> Option<Notice> {
    matches!(
        root.local(),
        "ContractNotice"
            | "ContractAwardNotice"
            | "PriorInformationNotice"
            | "BusinessRegistrationInformationNotice"
    )
    .then(|| notice(root))
}

fn notice(root: Node<'_>) -> Notice {
    let mut notice = Notice::default();
    let at = root.document.spot();
    header::read(root, at, &mut notice);
    if root.local() == "BusinessRegistrationInformationNotice" {
        notice.registration = registration::read(root, at);
    }
    organisations::read(root, at, &mut notice);
    procedure::read(root, at, &mut notice);
    lots::read(root, at, &mut notice);
    notice.results = result::read(root, at);
    change::read(root, at, &mut notice);
    notice.reviews = review::read(root, at);
    notice.withheld = withheld::read(root);
    root.document.warn_of(sound::check(&notice));
    notice
}
