//! Names of elements, by the prefixes that the standard uses for their namespaces.

use crate::xml::{Node, Ns, Tag};

/// An aggregate of the Universal Business Language.
pub(super) const fn cac(local: &'static str) -> Tag {
    Tag::new(Ns::Cac, local)
}

/// A value of the Universal Business Language.
pub(super) const fn cbc(local: &'static str) -> Tag {
    Tag::new(Ns::Cbc, local)
}

/// An aggregate of the eForms extension.
pub(super) const fn efac(local: &'static str) -> Tag {
    Tag::new(Ns::Efac, local)
}

/// A value of the eForms extension.
pub(super) const fn efbc(local: &'static str) -> Tag {
    Tag::new(Ns::Efbc, local)
}

/// What the eForms extension adds to an element: `ext:UBLExtensions/ext:UBLExtension/ext:ExtensionContent/efext:EformsExtension`.
/// There may be extensions of others beside it.
pub(super) fn extension(node: Node<'_>) -> Option<Node<'_>> {
    const fn ext(local: &'static str) -> Tag {
        Tag::new(Ns::Ext, local)
    }
    const EFORMS: Tag = Tag::new(Ns::Efext, "EformsExtension");

    let extensions = node.child(ext("UBLExtensions"))?;
    let (extension, content, eforms) = extensions.children().find_map(|extension| {
        let content = extension
            .children()
            .find(|child| child.is(ext("ExtensionContent")))?;
        let eforms = content.children().find(|child| child.is(EFORMS))?;
        Some((extension, content, eforms))
    })?;
    for node in [extension, content, eforms] {
        node.read();
    }
    Some(eforms)
}
