//! Prefixes and the namespaces that they stand for, where the reader is.

use quick_xml::events::attributes::Attributes;

use super::tag::Ns;

/// Prefixes that are bound at once. Published notices have about ten; elements with a prefix beyond this many are in no
/// namespace that is known.
const MOST_BINDINGS: usize = 100;

/// ` xmlns=""`
const SHORTEST_BINDING: usize = 9;

/// The prefixes that are bound, the innermost last, and how many elements are open around each.
#[derive(Default)]
pub(super) struct Scope<'a>(Vec<(&'a str, Ns, usize)>);

impl<'a> Scope<'a> {
    /// Binds the prefixes that an element declares which is about to be opened inside `depth` others.
    pub(super) fn bind(&mut self, attributes: &'a str, depth: usize) {
        if attributes.len() < SHORTEST_BINDING {
            return;
        }
        // Every element with attributes comes by here, and almost none declares anything.
        let declares = memchr::memchr_iter(b'x', attributes.as_bytes())
            .any(|at| attributes.as_bytes()[at..].starts_with(b"xmlns"));
        if !declares {
            return;
        }
        for attribute in Attributes::new(attributes, 0).with_checks(false).flatten() {
            let key: &'a str = attribute.key.into_inner();
            let prefix = match key.strip_prefix("xmlns") {
                Some("") => "",
                Some(prefixed) => match prefixed.strip_prefix(':') {
                    Some(prefix) => prefix,
                    None => continue,
                },
                None => continue,
            };
            // Every element looks through all of them, so there must not be hundreds of thousands.
            if self.0.len() >= MOST_BINDINGS {
                return;
            }
            self.0
                .push((prefix, Ns::of_uri(attribute.value.trim()), depth));
        }
    }

    /// Forgets what was bound by the element inside `depth` others, and by all within it.
    pub(super) fn leave(&mut self, depth: usize) {
        while self.0.last().is_some_and(|(_, _, bound)| *bound >= depth) {
            self.0.pop();
        }
    }

    /// The namespace that a prefix stands for; the empty prefix is that of names without one.
    pub(super) fn resolve(&self, prefix: &str) -> Ns {
        self.0
            .iter()
            .rev()
            // Most elements have no prefix, and comparing nothing with nothing would be a call for each of them.
            .find(|(bound, _, _)| {
                bound.len() == prefix.len() && (prefix.is_empty() || *bound == prefix)
            })
            .map_or(
                if prefix.is_empty() {
                    Ns::None
                } else {
                    Ns::Unknown
                },
                |(_, ns, _)| *ns,
            )
    }
}
