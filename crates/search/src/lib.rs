#![doc = include_str!("../README.md")]

mod entry;
mod error;
mod excerpt;
mod index;
mod matching;
mod query;
mod schema;
mod words;

pub use entry::{Entry, Text};
pub use error::Error;
pub use excerpt::Part;
pub use index::Index;
pub use query::{Hit, Query, Results};
