#![doc = include_str!("../README.md")]

mod after_event;
pub mod agenda_version;
mod agenda_view;
mod api;
pub mod application;
mod ask_for_feedback;
mod atom;
mod attendance;
mod attendance_list;
mod audience_field;
mod calendar;
pub mod certificate;
mod certificate_letters;
mod certificates;
mod certify;
pub mod check_in;
pub mod day;
pub mod decision;
mod default_feedback;
mod demo;
mod door;
pub mod event;
pub mod event_organisation;
mod event_page;
mod export;
pub mod extension;
pub mod feedback;
mod feedback_form;
mod feedback_results;
pub mod file_kind;
mod filter;
pub mod follow_up;
mod front;
mod give_feedback;
mod holder;
mod ics;
mod ics_revision;
pub mod invitation;
mod json_ld;
mod listing;
pub mod mail_template;
pub mod material;
mod material_removal;
pub mod material_upload;
mod materials;
mod month;
pub mod no_show;
mod no_shows;
mod participant_view;
pub mod personal_link;
pub mod queries;
pub mod question;
pub mod quota;
pub mod registration;
mod registration_box;
mod roll;
mod search;
pub mod series;
mod series_page;
pub mod session;
mod sheet;
mod topic;

mod address;
pub mod agenda_diff;
mod agenda_versions;
mod agenda_warnings;
mod agenda_words;
pub mod announce;
pub mod cancel;
pub mod capacity;
pub mod close_registration;
pub mod convene;
pub mod convener;
mod desk;
mod desk_choices;
mod desk_list;
pub mod draft;
mod draft_page;
pub mod edit;
mod edit_agenda;
pub mod edit_days;
pub mod edit_organisations;
pub mod edit_registration;
pub mod edit_session;
mod edit_standing;
mod event_desk;
pub mod extend;
pub mod fields;
pub mod link_events;
pub mod open_audience;
pub mod publish_agenda;
mod question_pages;
pub mod questions;
pub mod quotas;
pub mod reschedule;
pub mod series_edit;
mod session_pages;
pub mod several_languages;
mod tell_participants;
mod walk_ins;

pub use desk_choices::zones;
pub use event::{Model as Event, State};
pub use registration::offer;
mod written_hours;

mod migrations {
    pub mod m2026_11_22_event_order;
    pub mod m2026_11_22_events;
    pub mod m2026_11_22_follow_ups;
    pub mod m2026_11_22_personal_links;
    pub mod m2026_11_23_conveners;
    pub mod m2026_11_23_kept_places;
    pub mod m2026_11_23_programme_order;
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
        name: "m2026_11_22_follow_ups",
        up: |manager| Box::pin(migrations::m2026_11_22_follow_ups::up(manager)),
    },
    Migration {
        name: "m2026_11_22_personal_links",
        up: |manager| Box::pin(migrations::m2026_11_22_personal_links::up(manager)),
    },
    Migration {
        name: "m2026_11_22_event_order",
        up: |manager| Box::pin(migrations::m2026_11_22_event_order::up(manager)),
    },
    Migration {
        name: "m2026_11_23_programme_order",
        up: |manager| Box::pin(migrations::m2026_11_23_programme_order::up(manager)),
    },
    Migration {
        name: "m2026_11_23_kept_places",
        up: |manager| Box::pin(migrations::m2026_11_23_kept_places::up(manager)),
    },
    Migration {
        name: "m2026_11_23_conveners",
        up: |manager| Box::pin(migrations::m2026_11_23_conveners::up(manager)),
    },
];

/// The tables of this room.
pub const TABLES: &[Table] = &[
    Table::of::<series::Entity>(),
    Table::of::<event::Entity>(),
    Table::of::<day::Entity>(),
    Table::of::<event_organisation::Entity>(),
    Table::of::<convener::Entity>(),
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
    Table::of::<follow_up::Entity>(),
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
        routes: || {
            Routes::new()
                .and(calendar::routes())
                .and(event_page::routes())
                .and(ics::routes())
                .and(atom::routes())
                .and(series_page::routes())
                .and(registration::routes())
                .and(desk::routes())
                .and(after_event_routes())
        },
        api: || {
            OpenApiRouter::new()
                .merge(api::api())
                .merge(registration::api())
        },
        listeners: &desk::LISTENERS,
        jobs: &[material_removal::REMOVE_FILE],
        duties: &[registration::expire_offers::DUTY],
        navigation: &[web::Entrance {
            label: "event-navigation",
            href: "/events",
        }],
        desk: Some(desk::entrances),
        held: None,
        search: &[search::SOURCE],
        front: Some(front::front),
        organisation: None,
        personal: Some(registration::personal::gather),
        erase: Some(registration::personal::erase),
        demo: Some(demo::load),
    }
}

/// On the day and after.
fn after_event_routes() -> Routes {
    Routes::new()
        .and(attendance::routes())
        .and(attendance_list::routes())
        .and(door::routes())
        .and(walk_ins::routes())
        .and(no_shows::routes())
        .and(materials::routes())
        .and(certificates::routes())
        .and(feedback_form::routes())
        .and(feedback_results::routes())
        .and(export::routes())
}
