#![doc = include_str!("../README.md")]

mod about;
pub mod api;
mod audience;
mod cache;
mod edge;
mod failure;
mod form;
mod front;
mod health;
mod house;
mod indexing;
mod manner;
mod page;
mod patience;
mod room;
mod search_page;
mod serve;
mod throttle;
pub mod ticket;
mod viewer;

pub use audience::{Audience, NotAnAudience};
pub use failure::{Failure, Refusal};
pub use form::Form;
pub use health::Metrics;
pub use house::{House, Settings, StandingOf, answer_at, public_address};
pub use indexing::{index_everything, keep_index};
pub use manner::Manner;
pub use page::{PageResult, Path, Query, again, download, page, see_other, see_other_saying};
pub use patience::Patience;
pub use room::{Demo, Entrance, EntryOf, Erase, Front, Held, Keys, Personal, Room, Routes, Source};
pub use serve::{api_document, own_routes, router};
pub use throttle::Throttle;
pub use viewer::{Acting, Administrator, Operator, Person, Secretariat, Standing, Viewer};

/// The texts of this crate, and under them those of `ui`.
pub static TEXTS: texts::Catalogue = texts::catalogue!(parent = Some(&ui::TEXTS));
