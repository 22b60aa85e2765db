//! Finding the fields in a document.

use super::outline::{Field, Step};
use crate::xml::Node;

/// What was found in a document.
#[derive(Default)]
pub(super) struct Found {
    /// Each time that a field occurs with something in it, and whether that was read.
    pub fields: Vec<(Field, bool)>,
    /// The elements that are on the path of some field, by index.
    pub on_a_path: Vec<bool>,
}

/// Finds all fields of `outline` below `node`.
pub(super) fn find(outline: &[Step], root: Node<'_>) -> Found {
    let mut found = Found {
        on_a_path: vec![false; root.document.items.len()],
        ..Found::default()
    };
    found.below(outline, root, false);
    found
}

impl Found {
    /// `repeated` is whether `parent` only repeats what was read elsewhere.
    fn below(&mut self, steps: &[Step], parent: Node<'_>, repeated: bool) {
        for node in parent.children() {
            let repeated = repeated || (!node.is_read() && node.repeats(parent));
            for step in steps {
                let is_here = step.element.is(node)
                    && step
                        .conditions
                        .iter()
                        .all(|condition| condition.holds(node, parent));
                if !is_here {
                    continue;
                }
                self.on_a_path[node.index as usize] = true;
                if node.has_text() {
                    let read = repeated || node.is_text_read();
                    self.fields
                        .extend(step.fields.iter().map(|field| (*field, read)));
                }
                self.below(&step.steps, node, repeated);
            }
        }
    }
}
