//! Registration: from the application form to the letters of the selection desk.
//!
//! A place is only ever given, offered or freed under the lock of its event ([`places::lock`]), by the
//! rule in [`allocate`]. What follows from a rule or from the applicant is told at once ([`step`]);
//! what the desk decides is told when the desk sends ([`send_decisions`]).

pub mod allocate;
pub mod answer_offer;
pub(crate) mod answers;
mod api;
pub(crate) mod application_page;
pub mod apply;
mod balance;
mod calendar_file;
pub mod change;
pub mod decide;
pub mod expire_offers;
pub(crate) mod find;
mod ics_invite;
mod invitations_page;
pub mod invite;
pub(crate) mod letters;
mod letters_page;
pub(crate) mod obstacle_words;
pub mod offer;
mod one_page;
mod own_page;
pub(crate) mod personal;
pub mod places;
pub(crate) mod reading;
pub mod reason;
mod selection;
mod selection_desk;
pub mod send_decisions;
mod step;
pub mod walk_in;
pub mod withdraw;
pub mod word;
pub mod wording;

pub(crate) use own_page::tone;

use utoipa_axum::router::OpenApiRouter;
use web::{House, Routes};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .and(application_page::routes())
        .and(own_page::routes())
        .and(calendar_file::routes())
        .and(selection_desk::routes())
        .and(one_page::routes())
        .and(letters_page::routes())
        .and(invitations_page::routes())
}

pub(crate) fn api() -> OpenApiRouter<House> {
    api::api()
}
