#![doc = include_str!("../README.md")]

mod api;
mod asking;
pub mod charter;
pub mod charter_version;
pub mod charters;
mod charters_page;
pub mod consent;
pub mod deputy;
mod directory;
pub mod effort;
mod frame;
mod front;
pub mod group;
pub mod group_meeting;
mod group_page;
pub mod handover;
pub mod heads;
pub mod health;
mod health_desk;
mod health_view;
pub mod joining;
mod letters;
pub mod life;
mod life_page;
mod members_page;
pub mod membership;
mod mine;
mod personal;
mod propose_page;
pub mod queries;
pub mod records;
pub mod reminder;
pub mod reminders;
pub mod report;
pub mod rules;
mod search;
pub mod seat;
pub mod seats;
pub mod step;
pub mod wave;
mod waves_page;

pub use group::{Group, State};
pub use life::Steward;
pub use membership::{Head, Member};

mod migrations {
    pub mod m2026_11_22_groups;
}

use store::{Migration, Table};
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
                .and(mine::routes())
                .and(health_desk::routes())
                .and(charters_page::routes())
                .and(waves_page::routes())
        },
        listeners: &[seats::lost_membership::LISTENER],
        duties: &[seats::lost_membership::DUTY, reminders::DUTY],
        api: api::api,
        navigation: &[web::Entrance {
            label: "groups-title",
            href: "/groups",
        }],
        desk: Some(health_desk::entrances),
        search: &[search::SOURCE],
        front: Some(front::front),
        personal: Some(personal::gather),
        erase: Some(personal::erase),
        held: Some(membership::held),
        ..Room::named("groups", &TEXTS)
    }
}
