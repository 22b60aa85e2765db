#![doc = include_str!("../README.md")]

pub mod accounts;
pub mod api_token;
pub mod capacities;
pub mod capacity;
pub mod demo;
mod desk;
pub mod dues;
pub mod entry_link;
mod fields;
pub mod grant;
mod letters;
pub mod membership;
pub mod membership_application;
pub mod memberships;
pub mod network;
mod network_sign;
pub mod networks;
pub mod operator;
pub mod organisation;
pub mod organisations;
pub mod person;
pub mod queries;
pub mod secretary;
mod several_languages;
pub mod sign_in;
pub mod spreadsheet;
mod standing;
pub mod tier;

mod migrations {
    pub mod m2026_11_22_dues;
    pub mod m2026_11_22_members;
    pub mod m2026_11_23_dues_taken_back;
}

pub use letters::greeted;
pub use network_sign::{NetworkSign, Signs, TierSign};
pub use standing::standing;

use store::{Migration, Table};
use utoipa_axum::router::OpenApiRouter;
use web::{Entrance, Room, Routes};

/// The texts of this room.
pub static TEXTS: texts::Catalogue = texts::catalogue!(parent = Some(&web::TEXTS));

/// How the tables of this room come to be.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        name: "m2026_11_22_members",
        up: |manager| Box::pin(migrations::m2026_11_22_members::up(manager)),
    },
    Migration {
        name: "m2026_11_22_dues",
        up: |manager| Box::pin(migrations::m2026_11_22_dues::up(manager)),
    },
    Migration {
        name: "m2026_11_23_dues_taken_back",
        up: |manager| Box::pin(migrations::m2026_11_23_dues_taken_back::up(manager)),
    },
];

/// The tables of this room.
pub const TABLES: &[Table] = &[
    Table::of::<person::Entity>(),
    Table::of::<operator::Entity>(),
    Table::of::<entry_link::Entity>(),
    Table::of::<api_token::Entity>(),
    Table::of::<organisation::Entity>(),
    Table::of::<sign_in::Entity>(),
    Table::of::<capacity::Entity>(),
    Table::of::<network::Entity>(),
    Table::of::<tier::Entity>(),
    Table::of::<secretary::Entity>(),
    Table::of::<membership::Entity>(),
    Table::of::<membership_application::Entity>(),
    Table::of::<dues::version::Entity>(),
    Table::of::<dues::condition::Entity>(),
    Table::of::<dues::spend::Entity>(),
    Table::of::<dues::seller::Entity>(),
    Table::of::<dues::buyer::Entity>(),
    Table::of::<dues::counter::Entity>(),
    Table::of::<dues::invoice::Entity>(),
    Table::of::<dues::line::Entity>(),
    Table::of::<dues::payment::Entity>(),
    Table::of::<dues::mailing::Entity>(),
];

/// The room.
#[must_use]
pub fn room() -> Room {
    Room {
        name: "members",
        stands_on: &[],
        texts: &TEXTS,
        migrations: MIGRATIONS,
        tables: TABLES,
        routes: || {
            Routes::new()
                .and(accounts::routes())
                .and(organisations::routes())
                .and(capacities::routes())
                .and(networks::routes())
                .and(memberships::routes())
                .and(desk::routes())
                .and(dues::routes())
        },
        api: || {
            OpenApiRouter::new()
                .merge(accounts::api())
                .merge(networks::api())
                .merge(organisations::api())
                .merge(dues::api())
        },
        listeners: &[],
        jobs: &[accounts::ANSWER, dues::SEND],
        duties: &[accounts::TIDY, dues::REMIND],
        navigation: &[
            Entrance {
                label: "networks-title",
                href: "/networks",
            },
            Entrance {
                label: "organisations-title",
                href: "/organisations",
            },
        ],
        desk: Some(desk::entrances),
        held: None,
        search: &[networks::SOURCE, organisations::SOURCE],
        front: Some(networks::front),
        organisation: None,
        personal: None,
        erase: None,
        demo: Some(demo::demo),
    }
}
