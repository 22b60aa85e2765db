#![doc = include_str!("../README.md")]

pub mod import;
mod migrations {
    pub mod m2026_11_22_notices;
}
pub mod notice;
pub mod queries;

use store::{Migration, Table};
use web::Room;

/// How the tables of this room come to be.
pub const MIGRATIONS: &[Migration] = &[Migration {
    name: "m2026_11_22_notices",
    up: |manager| Box::pin(migrations::m2026_11_22_notices::up(manager)),
}];

/// The tables of this room.
pub const TABLES: &[Table] = &[Table::of::<notice::Entity>()];

/// The room. It has no sentences of its own yet.
#[must_use]
pub fn room() -> Room {
    Room {
        migrations: MIGRATIONS,
        tables: TABLES,
        ..Room::named("tenders", &web::TEXTS)
    }
}
