//! What tests stand on: fresh databases, and one story told on both. Nothing shipped depends on it.

mod both;
mod database;
mod house;

pub use both::{Ground, block_on};
pub use database::Database;
pub use house::{Answer, CONNECTIONS, Client, House, Upload};
