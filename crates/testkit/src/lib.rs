//! What tests stand on: fresh databases, and one story told on both. Nothing shipped depends on it.

mod answer;
mod both;
mod client;
mod database;
mod house;
mod multipart;

pub use answer::Answer;
pub use both::{Ground, block_on};
pub use client::Client;
pub use database::Database;
pub use house::{CONNECTIONS, House};
pub use multipart::Upload;
