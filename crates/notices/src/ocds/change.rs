//! Changes of notices and modifications of contracts: amendments.

use super::identity::{joined, parted};
use super::items::Class;
use super::lots::id;
use super::side::Side;
use crate::notice::{
    Change, ChangeItem, ChangedValue, Classification, Code, Id, Modification, NoticeReference, Text,
};

#[derive(Default)]
pub(super) struct Amendment {
    /// Whether it is a contract that is amended.
    of_contract: bool,
    id: Option<String>,
    notice: NoticeReference,
    reason: Option<String>,
    rationale: Text,
    description: Text,
    items: Vec<ChangeItem>,
}

const CHANGE: &str = "eforms-change-corrig-justification";
const MODIFICATION: &str = "eforms-modification-justification";
const CPV: &str = "CPV";

impl Amendment {
    /// How the notice changes another. Amendments of all releases of a process are one list, so that the identifier is that
    /// of the release.
    pub(super) fn of_change(release: &str, change: &Change) -> Option<Self> {
        (!change.is_absent()).then(|| Self {
            of_contract: false,
            id: Some(release.to_owned()),
            notice: change.notice.clone(),
            reason: change.reason.as_ref().map(ToString::to_string),
            rationale: change.reason_description.clone(),
            description: Text::new(),
            items: change.items.clone(),
        })
    }

    pub(super) fn into_change(self) -> Change {
        Change {
            notice: self.notice,
            reason: self.reason.as_deref().map(Code::read),
            reason_description: self.rationale,
            items: self.items,
        }
    }

    pub(super) fn of_modification(nth: usize, modification: &Modification) -> Self {
        let item = modification.items.first().cloned().unwrap_or_default();
        Self {
            of_contract: true,
            id: Some((nth + 1).to_string()),
            notice: modification.notice.clone(),
            reason: modification.reason.as_ref().map(ToString::to_string),
            rationale: modification.reason_description.clone(),
            description: item.description,
            items: Vec::new(),
        }
    }

    pub(super) fn into_modification(self) -> Modification {
        let item = ChangeItem {
            description: self.description,
            ..ChangeItem::default()
        };
        Modification {
            notice: self.notice,
            reason: self.reason.as_deref().map(Code::read),
            reason_description: self.rationale,
            items: if item.is_absent() {
                Vec::new()
            } else {
                vec![item]
            },
            ..Modification::default()
        }
    }

    pub(super) fn describe<S: Side>(o: &mut S, amendment: &mut Self) {
        let scheme = if amendment.of_contract {
            MODIFICATION
        } else {
            CHANGE
        };
        let mut classes: Vec<_> = amendment
            .reason
            .iter()
            .map(|reason| Class::new(scheme, reason))
            .collect();
        o.string("id", &mut amendment.id);
        o.text("rationale", &mut amendment.rationale);
        o.list("rationaleClassifications", "", &mut classes, |o, class| {
            class.describe(o)
        });
        if S::READS {
            let reason = classes
                .into_iter()
                .find(|class| class.is(CHANGE) || class.is(MODIFICATION));
            amendment.reason = reason.and_then(|class| class.id);
        }
        o.text("description", &mut amendment.description);
        amends(o, &mut amendment.notice);
        o.list(
            "unstructuredChanges",
            "change.items",
            &mut amendment.items,
            item,
        );
    }
}

/// The release that is changed: the identifier of the notice with its version, as releases have it.
fn amends<S: Side>(o: &mut S, notice: &mut NoticeReference) {
    let mut release = notice
        .id
        .as_deref()
        .map(|id| joined(id, notice.version.as_deref()));
    o.string("amendsReleaseID", &mut release);
    if S::READS {
        (notice.id, notice.version) = release.as_deref().map(parted).unwrap_or_default();
    }
}

fn item<S: Side>(o: &mut S, item: &mut ChangeItem) {
    id(o, "relatedLot", &mut item.lot);
    o.object("where", |o| place(o, item));
    o.text("description", &mut item.description);
    o.object("oldValue", |o| value(o, &mut item.old));
    o.object("newValue", |o| value(o, &mut item.new));
}

/// A section of a legacy form by its number (`IV.2.2`), or the identifiers of the parts that are changed.
fn place<S: Side>(o: &mut S, item: &mut ChangeItem) {
    let identifiers: Vec<_> = item.sections.iter().map(ToString::to_string).collect();
    let mut section = item
        .section_number
        .clone()
        .or_else(|| (!identifiers.is_empty()).then(|| identifiers.join(" ")));
    o.string("section", &mut section);
    o.string("label", &mut item.label);
    if S::READS
        && let Some(section) = section
    {
        if is_number(&section) {
            item.section_number = Some(section);
        } else {
            item.sections = section.split_whitespace().map(Id::from).collect();
        }
    }
}

/// Whether it is the number of a section, which begins with a Roman numeral.
pub(super) fn is_number(section: &str) -> bool {
    let roman = section.split('.').next().unwrap_or_default();
    !roman.is_empty() && roman.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X'))
}

fn value<S: Side>(o: &mut S, value: &mut ChangedValue) {
    o.text("text", &mut value.text);
    o.moment("date", &mut value.date);
    let codes = value
        .classifications
        .iter()
        .filter_map(|classification| classification.code.as_ref());
    let mut classes: Vec<_> = codes.map(|code| Class::new(CPV, code)).collect();
    o.list("classifications", "", &mut classes, |o, class| {
        class.describe(o)
    });
    let codes = classes.iter().filter_map(|class| class.id.as_deref());
    value.classifications = codes
        .map(|code| Classification::of(Code::read(code)))
        .collect();
}
