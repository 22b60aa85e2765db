#![doc = include_str!("../README.md")]

mod api;
mod asking;
pub mod charter;
pub mod charter_retirement;
pub mod charter_version;
pub mod charters;
mod charters_api;
mod charters_page;
pub mod consent;
mod demo;
pub mod deputy;
mod digest;
mod directory;
pub mod effort;
mod frame;
mod front;
pub mod group;
pub mod group_meeting;
mod group_page;
pub mod handover;
mod head_discount;
mod head_letters;
pub mod heads;
pub mod health;
mod health_desk;
mod health_view;
pub mod joining;
mod letters;
pub mod life;
mod life_page;
mod members_deeds;
mod members_page;
pub mod membership;
mod mine;
mod of_organisation;
mod personal;
mod propose_page;
mod pulse;
pub mod queries;
pub mod records;
pub mod reminder;
pub mod reminders;
pub mod report;
mod reports;
pub mod rules;
mod search;
pub mod seat;
pub mod seats;
pub mod step;
pub mod wave;
mod waves_page;
mod words;
pub mod workspace;

pub use group::{Group, State};
pub use life::Steward;
pub use membership::{Head, Member};

mod migrations {
    pub mod m2026_11_22_group_workspace;
    pub mod m2026_11_22_groups;
    pub mod m2026_11_22_held_replies;
    pub mod m2026_11_23_group_conveners;
    pub mod m2026_11_23_group_order;
    pub mod m2026_11_23_group_sector;
    pub mod m2026_11_23_own_minutes;
}

use store::{Migration, Table};
use web::{Room, Routes};

/// The texts of this room.
pub static TEXTS: texts::Catalogue = texts::catalogue!(parent = Some(&web::TEXTS));

/// How the tables of this room come to be.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        name: "m2026_11_22_groups",
        up: |manager| Box::pin(migrations::m2026_11_22_groups::up(manager)),
    },
    Migration {
        name: "m2026_11_22_group_workspace",
        up: |manager| Box::pin(migrations::m2026_11_22_group_workspace::up(manager)),
    },
    Migration {
        name: "m2026_11_22_held_replies",
        up: |manager| Box::pin(migrations::m2026_11_22_held_replies::up(manager)),
    },
    Migration {
        name: "m2026_11_23_group_order",
        up: |manager| Box::pin(migrations::m2026_11_23_group_order::up(manager)),
    },
    Migration {
        name: "m2026_11_23_group_sector",
        up: |manager| Box::pin(migrations::m2026_11_23_group_sector::up(manager)),
    },
    Migration {
        name: "m2026_11_23_group_conveners",
        up: |manager| Box::pin(migrations::m2026_11_23_group_conveners::up(manager)),
    },
    Migration {
        name: "m2026_11_23_own_minutes",
        up: |manager| Box::pin(migrations::m2026_11_23_own_minutes::up(manager)),
    },
];

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
    Table::of::<workspace::meetings::attendance::Entity>(),
    Table::of::<workspace::meetings::minutes::Entity>(),
    Table::of::<workspace::plan::item::Entity>(),
    Table::of::<workspace::plan::action::Entity>(),
    Table::of::<workspace::papers::paper::Entity>(),
    Table::of::<workspace::papers::version::Entity>(),
    Table::of::<workspace::discussion::topic::Entity>(),
    Table::of::<workspace::discussion::post::Entity>(),
    Table::of::<workspace::discussion::reply_link::Entity>(),
    Table::of::<workspace::discussion::held_reply::Entity>(),
    Table::of::<workspace::discussion::mail_choice::Entity>(),
    Table::of::<workspace::decisions::poll::Entity>(),
    Table::of::<workspace::decisions::poll_option::Entity>(),
    Table::of::<workspace::decisions::vote::Entity>(),
    Table::of::<workspace::updates::update::Entity>(),
    Table::of::<workspace::archive::heritage::Entity>(),
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
                .and(members_deeds::routes())
                .and(life_page::routes())
                .and(mine::routes())
                .and(health_desk::routes())
                .and(charters_page::routes())
                .and(charter_retirement::routes())
                .and(waves_page::routes())
                .and(workspace::routes())
        },
        listeners: &[
            head_discount::LISTENERS[0],
            head_discount::LISTENERS[1],
            seats::lost_membership::LISTENER,
            workspace::LISTENERS[0],
            workspace::LISTENERS[1],
            workspace::LISTENERS[2],
        ],
        duties: &[
            seats::lost_membership::DUTY,
            reminders::DUTY,
            workspace::DUTIES[0],
            workspace::DUTIES[1],
            workspace::DUTIES[2],
        ],
        api: api::api,
        navigation: &[web::Entrance {
            label: "groups-title",
            href: "/groups",
        }],
        desk: Some(health_desk::entrances),
        search: &[
            search::SOURCE,
            workspace::SOURCES[0],
            workspace::SOURCES[1],
            workspace::SOURCES[2],
            workspace::SOURCES[3],
            workspace::SOURCES[4],
            workspace::SOURCES[5],
            workspace::SOURCES[6],
        ],
        front: Some(front::front),
        organisation: Some(of_organisation::of_organisation),
        personal: Some(personal::gather),
        erase: Some(personal::erase),
        demo: Some(demo::load),
        held: Some(membership::held),
        ..Room::named("groups", &TEXTS)
    }
}
