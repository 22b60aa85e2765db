#![doc = include_str!("../README.md")]

mod asset;
mod choice;
mod colour;
mod html;
mod shell;

pub use asset::{Asset, asset, href};
pub use choice::Choice;
pub use colour::{Colour, EDGE_CONTRAST, NotAColour, TEXT_CONTRAST, theme_css};
pub use html::Html;
pub use shell::{Account, Feed, Flash, FlashKind, JsonLd, Link, NetworkMark, Scheme, Shell};

/// The sentences of the frame and of the components; the parent of every room's texts.
pub static TEXTS: texts::Catalogue = texts::catalogue!();

#[cfg(test)]
mod pages;
