//! `efac:FieldsPrivacy`: what is withheld from publication. It may stand in any extension and belongs to what is around it,
//! so it is read after everything else, when it is known which part of the model each element became.

use std::cell::LazyCell;

use super::names::{cbc, efac, efbc};
use crate::notice::Withheld;
use crate::xml::{Node, Ns, Tag};

const PRIVACY: Tag = efac("FieldsPrivacy");

pub(super) fn read(root: Node<'_>) -> Vec<Withheld> {
    let document = root.document;
    // Few notices withhold anything, and going through all elements with what is around them is slow.
    if !document.nodes().any(|node| node.is(PRIVACY)) {
        return Vec::new();
    }
    let parts = LazyCell::new(|| document.parts());
    let mut withheld = Vec::new();
    document.walk(|node, around| {
        if !node.is(PRIVACY) {
            return;
        }
        node.read();
        for extension in around
            .iter()
            .rev()
            .take_while(|node| matches!(node.ns(), Ns::Ext | Ns::Efext))
        {
            extension.read();
        }
        let part = around
            .iter()
            .rev()
            .find_map(|node| parts.get(&node.offset()));
        withheld.push(Withheld {
            at: part.cloned().unwrap_or_default(),
            field: node.string(efbc("FieldIdentifierCode")),
            reason: node.code(cbc("ReasonCode")),
            description: node.words(efbc("ReasonDescription")),
            until: node.day(efbc("PublicationDate")),
        });
    });
    withheld
}
