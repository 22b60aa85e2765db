#![doc = include_str!("../README.md")]

pub mod agenda_version;
mod agenda_view;
pub mod application;
mod atom;
mod audience_field;
mod calendar;
pub mod certificate;
pub mod check_in;
pub mod day;
pub mod decision;
mod demo;
pub mod event;
pub mod event_organisation;
mod event_page;
pub mod extension;
pub mod feedback;
mod filter;
mod file_kind;
mod ics;
pub mod invitation;
mod json_ld;
mod listing;
pub mod mail_template;
pub mod material;
mod month;
mod participant_view;
pub mod queries;
pub mod question;
pub mod personal_link;
pub mod quota;
pub mod registration;
mod registration_box;
pub mod series;
pub mod session;

pub use event::{Model as Event, State};
pub use registration::offer;
mod written_hours;

mod migrations {
    pub mod m2026_11_22_events;
    pub mod m2026_11_22_personal_links;
}

use store::{Migration, Table};
use utoipa_axum::router::OpenApiRouter;
use web::{Room, Routes};

/// The texts of this room.
pub static TEXTS: texts::Catalogue = texts::catalogue!(parent = Some(&web::TEXTS));

/// How the tables of this room come to be.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        name: "m2026_11_22_events",
        up: |manager| Box::pin(migrations::m2026_11_22_events::up(manager)),
    },
    Migration {
        name: "m2026_11_22_personal_links",
        up: |manager| Box::pin(migrations::m2026_11_22_personal_links::up(manager)),
    },
];

/// The tables of this room.
pub const TABLES: &[Table] = &[
    Table::of::<series::Entity>(),
    Table::of::<event::Entity>(),
    Table::of::<day::Entity>(),
    Table::of::<event_organisation::Entity>(),
    Table::of::<extension::Entity>(),
    Table::of::<session::Entity>(),
    Table::of::<agenda_version::Entity>(),
    Table::of::<question::Entity>(),
    Table::of::<quota::Entity>(),
    Table::of::<application::Entity>(),
    Table::of::<personal_link::Entity>(),
    Table::of::<decision::Entity>(),
    Table::of::<mail_template::Entity>(),
    Table::of::<invitation::Entity>(),
    Table::of::<check_in::Entity>(),
    Table::of::<material::Entity>(),
    Table::of::<certificate::Entity>(),
    Table::of::<feedback::Entity>(),
];

/// The room.
#[must_use]
pub fn room() -> Room {
    Room {
        name: "events",
        stands_on: &["members"],
        texts: &TEXTS,
        migrations: MIGRATIONS,
        tables: TABLES,
        routes: || Routes::new().and(calendar::routes()).and(event_page::routes()).and(ics::routes()).and(atom::routes()),
        api: OpenApiRouter::new,
        listeners: &[],
        jobs: &[],
        duties: &[registration::expire_offers::DUTY],
        navigation: &[web::Entrance { label: "event-navigation", href: "/events" }],
        desk: None,
        search: &[],
        front: None,
        personal: Some(registration::personal::gather),
        erase: Some(registration::personal::erase),
        demo: Some(demo::load),
    }
}
