//! The layer under both readers of XML: a tree of one document that borrows from its text and knows what was read.
//!
//! A reader asks for what it wants by name; whatever nobody asked for is reported at the end with its place. So a reader
//! cannot forget an element silently, and a report of what is understood comes for free.

mod build;
mod document;
mod encoding;
mod item;
mod node;
mod place;
mod scope;
mod tag;
mod unread;
mod values;

pub(crate) use build::build;
pub(crate) use document::{Document, Spot};
pub(crate) use encoding::decode;
pub(crate) use item::Item;
pub(crate) use node::Node;
pub(crate) use place::Locator;
pub(crate) use tag::{Ns, Tag};
pub(crate) use unread::report as report_unread;
pub(crate) use values::language;
