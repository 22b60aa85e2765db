#![doc = include_str!("../README.md")]

mod asking;
pub mod charter;
pub mod charter_version;
pub mod charters;
pub mod consent;
pub mod deputy;
mod directory;
pub mod effort;
mod frame;
pub mod group;
pub mod group_meeting;
mod group_page;
pub mod handover;
pub mod heads;
pub mod health;
mod health_view;
pub mod joining;
mod letters;
pub mod life;
mod life_page;
mod members_page;
pub mod membership;
mod propose_page;
pub mod queries;
pub mod records;
pub mod reminder;
pub mod report;
pub mod rules;
pub mod seat;
pub mod seats;
pub mod step;
pub mod wave;

pub use group::{Group, State};
pub use life::Steward;
pub use membership::{Head, Member};

mod migrations {
    pub mod m2026_11_22_groups;
}

use store::{Migration, Table};
use utoipa_axum::router::OpenApiRouter;
use web::{Room, Routes};

/// The texts of this room.
pub static TEXTS: texts::Catalogue = texts::catalogue!(parent = Some(&web::TEXTS));

/// How the tables of this room come to be.
pub const MIGRATIONS: &[Migration] = &[Migration {
    name: "m2026_11_22_groups",
    up: |manager| Box::pin(migrations::m2026_11_22_groups::up(manager)),
}];

/// The tables of this room.
pub const TABLES: &[Table] = &[
    Table::of::<charter::Entity>(),
    Table::of::<charter_version::Entity>(),
    Table::of::<wave::Entity>(),
    Table::of::<group::Entity>(),
    Table::of::<step::Entity>(),
    Table::of::<report::Entity>(),
    Table::of::<seat::Entity>(),
    Table::of::<deputy::Entity>(),
    Table::of::<joining::Entity>(),
    Table::of::<handover::Entity>(),
    Table::of::<consent::Entity>(),
    Table::of::<group_meeting::Entity>(),
    Table::of::<effort::Entity>(),
    Table::of::<reminder::Entity>(),
];

/// The room.
#[must_use]
pub fn room() -> Room {
    Room {
        stands_on: &["members", "events"],
        migrations: MIGRATIONS,
        tables: TABLES,
        routes: || {
            Routes::new()
                .and(directory::routes())
                .and(propose_page::routes())
                .and(group_page::routes())
                .and(members_page::routes())
                .and(life_page::routes())
        },
        listeners: &[seats::lost_membership::LISTENER],
        duties: &[seats::lost_membership::DUTY],
        api: OpenApiRouter::new,
        held: Some(membership::held),
        ..Room::named("groups", &TEXTS)
    }
}
