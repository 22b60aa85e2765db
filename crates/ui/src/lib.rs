#![doc = include_str!("../README.md")]

#[cfg(test)]
extern crate self as ui;

mod asset;
mod chart;
mod choice;
mod colour;
mod date_block;
mod europe;
mod field;
mod frame;
mod html;
mod markdown;
mod pagination;
mod shell;
mod theme;
mod tone;

#[cfg(test)]
mod pages;

pub use asset::{Asset, accepts, asset, href};
pub use chart::{Balance, Bar, Bars, Stretch};
pub use choice::Choice;
pub use colour::{Colour, EDGE_CONTRAST, NotAColour, TEXT_CONTRAST};
pub use date_block::DateBlock;
pub use europe::{EuropeMap, Land, Pin};
pub use field::{
    Area, Attached, Field, Filled, Group, Input, Password, Select, Summary, Tick, is_refused,
};
pub use frame::{Closing, Opening};
pub use html::Html;
pub use markdown::{excerpt, markdown, plain};
pub use pagination::{PageNumber, Pages};
pub use shell::{Account, Feed, Flash, FlashKind, JsonLd, Link, NetworkMark, Scheme, Shell};
pub use theme::theme_css;
pub use tone::Tone;

/// The sentences of the frame and of the components; the parent of every room's texts.
pub static TEXTS: texts::Catalogue = texts::catalogue!();
